import ArgumentParser
import Foundation
import ScenarioLanguage
import SourceText
import TerminalPlay
import Workbench

/// Joins the scenarios on disk with the player at the terminal.
struct Stage: Sendable {
  let library: ScenarioLibrary?
  let searched: [String]

  // MARK: One scenario

  /// The scenario that was named, by id or as a file, in a language if it exists in that one.
  func find(_ name: String, language: Language?) throws -> PlayableScenario {
    try findAll(name, language: language).playable
  }

  /// What is named is reported on in the language of the interface, be it by its name or by its folder; a file, as it is.
  func language(for name: String) -> Language? {
    library?[name] != nil || isFolder(name) ? Interface.chosen : nil
  }

  private func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  /// The same, with all languages that the scenario exists in.
  func findAll(_ name: String, language: Language?) throws -> (
    playable: PlayableScenario, languages: [Scenario]
  ) {
    if let entry = library?[name] { return try open(entry, language) }
    guard isFile(name) else { throw unknown(name) }
    return try openFile(name, language)
  }

  /// The scenario that was named, for a look at it and not for a play: a file as it is, a scenario of the library in
  /// the language of the interface.
  func findAsItIs(_ name: String) throws -> PlayableScenario {
    try find(name, language: language(for: name))
  }

  /// Whether a file was meant, not a scenario of the library.
  func isFile(_ name: String) -> Bool {
    name.contains("/") || name.hasSuffix(".md") || FileManager.default.fileExists(atPath: name)
  }

  /// That no scenario has that name; throw what it returns.
  func unknown(_ name: String) -> ExitCode {
    let known = library?.entries.map(\.id) ?? []
    let near = nearNames(to: name, among: known)
    let list = known.joined(separator: ", ")
    let all = Localized(id: " Yang ada: \(list).", en: " There are: \(list).")
    return refusal(
      Localized(id: "Tidak ada skenario bernama `\(name)`.", en: "There is no scenario called `\(name)`.")
        + (near.isEmpty && !known.isEmpty ? all : .near(near)))
  }

  /// A file; inside `scenarios/<id>/` with its other languages, so that the language can be changed in play.
  private func openFile(_ path: String, _ language: Language?) throws -> (PlayableScenario, [Scenario]) {
    let context = FileContext(path: path, scenarios: library?.folder)
    let check = Check(
      language: Interface.language, format: .text, library: library?.folder, style: Interface.excerptStyle)
    let compiled = try reading { () throws(Unreadable) in try check.compileTogether(path) }
    let own = language ?? context.languageTag.flatMap { Language(tag: $0) }
    return (try playable(compiled, own), compiled.scenarios)
  }

  private func open(
    _ entry: ScenarioLibrary.Entry, _ language: Language?
  ) throws -> (PlayableScenario, [Scenario]) {
    let compiled = try reading { () throws(Unreadable) in
      try CompiledEntry(entry, in: library?.folder ?? ".")
    }
    return (try playable(compiled, language), compiled.scenarios)
  }

  /// The scenario to play, or all that is wrong with it on standard error.
  private func playable(_ compiled: CompiledEntry, _ language: Language?) throws -> PlayableScenario {
    if let ready = compiled.playable(in: language) { return ready }
    for diagnostic in compiled.diagnostics.errors {
      complain(render(diagnostic, in: Interface.language, style: Interface.excerptStyle) + "\n")
    }
    complain(
      say(
        id: "Skenario ini belum bisa dimainkan. Perbaiki yang di atas, lalu coba lagi.",
        en: "This scenario cannot be played yet. Repair what stands above and try again."))
    throw ExitCode(1)
  }

  // MARK: The menu

  /// The scenarios as the player wants them.
  func menu() -> Library {
    Library(groups: library.map(menuGroups) ?? [], searched: searched) { [library] id, language in
      guard let library, let entry = library[id] else { return .broken([]) }
      do throws(Unreadable) {
        let compiled = try CompiledEntry(entry, in: library.folder)
        if let ready = compiled.playable(in: language) { return .ready(ready) }
        return .broken(compiled.diagnostics.errors.map { "\($0.place): \($0.sentences(in: language))" })
      } catch {
        return .broken([error.message[language]])
      }
    }
  }

  private func menuGroups(_ library: ScenarioLibrary) -> [MenuGroup] {
    library.menu().map { group in
      MenuGroup(
        title: group.title,
        entries: group.scenarios.map {
          MenuEntry(id: $0.id, title: $0.title, summary: $0.summary, channel: $0.channel, level: $0.level)
        })
    }
  }

  // MARK: Surroundings

  /// How the player saves a text: never over a file that is there, unless it is told to.
  static func surroundings(keeping: Keeping = .nothing) -> Surroundings {
    Surroundings(
      save: { typed, text, replacing in
        do throws(Unwritable) {
          try writeFile(withHome(typed), Array(text.utf8), replacing: replacing)
          return .saved
        } catch {
          return error.isThere ? .exists : .failed(error.reason)
        }
      }, keeping: keeping)
  }

  /// A path that begins at the home folder, as a shell would read it: none has looked at what was typed in a play.
  private static func withHome(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = ProcessInfo.processInfo.environment["HOME"] else { return path }
    return home + path.dropFirst()
  }
}

extension CompiledEntry {
  /// The scenario in a language, else in its source language; nil when it has errors.
  func playable(in language: Language?) -> PlayableScenario? {
    guard !diagnostics.hasErrors, let source = sourceScenario else { return nil }
    let wanted = scenarios.first { Language(tag: $0.languageTag) == language && language != nil }
    let files = Dictionary(
      compilations.compactMap { compilation in
        compilation.scenario.map { ($0.digest, compilation.source.bytes) }
      }, uniquingKeysWith: { first, _ in first })
    return PlayableScenario(wanted ?? source, source: source, files: files)
  }
}
