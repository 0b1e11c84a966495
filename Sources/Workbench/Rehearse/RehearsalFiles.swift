import Debriefing
import ScenarioLanguage

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Where transcripts and their scenarios lie.
struct RehearsalFiles {
  let library: ScenarioLibrary?

  /// The transcripts named, those in the folders named, or all that lie beside the scenarios.
  func transcripts(_ paths: [String]) -> [String] {
    guard paths.isEmpty else { return paths.flatMap(expand) }
    return library.map { expand($0.folder) } ?? []
  }

  /// A folder stands for its transcripts and those in the folders in it.
  private func expand(_ path: String) -> [String] {
    guard isFolder(path) else { return transcripts(ofScenario: path) ?? [path] }
    let folder = folderName(path)
    let inner = names(in: folder).filter { !$0.hasPrefix(".") }.map { folder + "/" + $0 }.filter(isFolder)
    return RehearsalFiles.transcripts(in: folder) + inner.flatMap(RehearsalFiles.transcripts(in:))
  }

  /// A scenario, named by its file or its id, stands for its transcripts; nil for what is no scenario.
  private func transcripts(ofScenario name: String) -> [String]? {
    if FileManager.default.fileExists(atPath: name) {
      guard let file = name.split(separator: "/").last, stem(file) != nil else { return nil }
      let context = FileContext(path: name, scenarios: library?.folder)
      return transcripts(of: context.id, in: parent(of: name), isOwn: context.languageTag != nil)
    }
    guard let library, let entry = library[name] else { return nil }
    return transcripts(of: entry.id, in: entry.folder ?? library.folder, isOwn: entry.folder != nil)
  }

  /// Beside single files lie transcripts of other scenarios, too; in a scenario's own folder only its own.
  private func transcripts(of id: String, in folder: String, isOwn: Bool) -> [String] {
    RehearsalFiles.transcripts(in: folder).filter { isOwn || scenario(of: $0) == id }
  }

  private func scenario(of transcript: String) -> String? {
    (try? readFile(transcript)).flatMap { Transcript.read($0).transcript?.scenario }
  }

  static func transcripts(in folder: String) -> [String] {
    names(in: folder).filter { $0.hasSuffix(".transcript") }.map { path($0, in: folder) }
  }

  /// The scenario of that id: the one in whose folder the transcript lies, the file beside it, or the library's.
  func scenario(_ id: String, beside path: String) -> (entry: ScenarioLibrary.Entry, folder: String)? {
    let folder = parent(of: path)
    if absolute(folder).last.map(String.init) == id {
      let outer = "/" + absolute(folder).dropLast().joined(separator: "/")
      let shown = folder.contains("/") ? parent(of: folder) : outer
      if let own = ScenarioLibrary(folder: shown)[id] { return (own, shown) }
    }
    if let own = ScenarioLibrary(folder: folder)[id] { return (own, folder) }
    return library.flatMap { library in library[id].map { ($0, library.folder) } }
  }
}
