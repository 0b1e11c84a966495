public import ScenarioLanguage
public import SourceText

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A folder of scenarios: `<id>/<language>.md`, or single files `<id>.md`.
public struct ScenarioLibrary: Sendable {
  /// One scenario with the files of its languages.
  public struct Entry: Sendable, Hashable {
    public let id: String
    /// Language tag to path; a single file stands under the empty tag, because only its front matter knows.
    public let files: [String: String]
    /// The scenario's own folder; nil for a single file.
    public let folder: String?

    /// Language tags in the order of their names.
    public var tags: [String] { files.keys.sorted() }
  }

  public let folder: String
  public let entries: [Entry]

  /// The scenarios in a folder, sorted by id.
  public init(folder: String) {
    self.folder = folder
    entries = names(in: folder).compactMap { ScenarioLibrary.entry($0, in: folder) }
  }

  private static func entry(_ name: String, in folder: String) -> Entry? {
    let path = folder + "/" + name
    if let id = stem(name), !isFolder(path) { return Entry(id: id, files: ["": path], folder: nil) }
    guard !name.hasPrefix("."), isFolder(path) else { return nil }
    let files = languageFiles(in: path)
    return files.isEmpty ? nil : Entry(id: name, files: files, folder: path)
  }

  static func languageFiles(in folder: String) -> [String: String] {
    var files: [String: String] = [:]
    for name in names(in: folder) {
      if let tag = stem(name), isLanguageTag(tag) { files[tag] = folder + "/" + name }
    }
    return files
  }

  public subscript(id: String) -> Entry? { entries.first { $0.id == id } }

  /// A path that exists as it is; else where the scenario of that name is kept, its own folder or its single file.
  public func path(of named: String) -> String {
    if FileManager.default.fileExists(atPath: named) { return named }
    return self[named].map { $0.folder ?? folder + "/" + named + ".md" } ?? named
  }

  /// Where scenarios are looked for, in this order: the folder asked for, `SENYUM_SCENARIOS`, `./scenarios`, and
  /// `share/senyum/scenarios` beside the `bin` that the program stands in.
  public static func candidates(asked: String?, environment: [String: String], executable: String?)
    -> [String]
  {
    if let asked { return [asked] }
    if let named = environment["SENYUM_SCENARIOS"], !named.isEmpty { return [named] }
    var folders = ["./scenarios"]
    if let executable {
      let prefix = absolute(executable).dropLast(2)
      folders.append("/" + (prefix + ["share", "senyum", "scenarios"]).joined(separator: "/"))
    }
    return folders
  }

  /// The first folder of the candidates that exists; nil when none does.
  public static func find(asked: String?, environment: [String: String], executable: String?)
    -> ScenarioLibrary?
  {
    candidates(asked: asked, environment: environment, executable: executable).first(where: isFolder)
      .map(ScenarioLibrary.init)
  }
}

extension ScenarioLibrary.Entry {
  /// The file for a language: that language's, else the source language's (`id`, else the first by name).
  public func file(for language: Language) -> String? {
    let match = tags.first { Language(tag: $0) == language && !$0.isEmpty }
    return files[match ?? sourceTag]
  }

  /// The tag of the source language as far as names tell: `id`, else the first.
  private var sourceTag: String { files["id"] != nil ? "id" : tags.first ?? "" }
}

/// The scenario files that a path names: a folder stands for the scenarios in it, whether it is a scenario's own folder
/// or a folder of scenarios; anything else is itself.
func scenarioFiles(_ path: String) -> [String] {
  guard isFolder(path) else { return [path] }
  let folder = folderName(path)
  let own = ScenarioLibrary.languageFiles(in: folder)
  if !own.isEmpty { return own.values.sorted() }
  return ScenarioLibrary(folder: folder).entries.flatMap { entry in
    entry.tags.compactMap { entry.files[$0] }
  }
}

/// All languages of one scenario, compiled.
public struct CompiledEntry: Sendable {
  public let compilations: [Compilation]
  /// Which of them is the source language.
  public let source: Int
  /// Findings of all files, parity's included, file by file.
  public let diagnostics: [Diagnostic]

  public init(_ entry: ScenarioLibrary.Entry, in library: String) throws(Unreadable) {
    var compilations: [Compilation] = []
    for tag in entry.tags {
      guard let path = entry.files[tag] else { continue }
      compilations.append(compile(try readFile(path), context: FileContext(path: path, scenarios: library)))
    }
    self.init(compilations)
  }

  public init(_ compilations: [Compilation]) {
    self.compilations = compilations
    source = sourceIndex(of: compilations)
    var all: [Diagnostic] = []
    for (index, compilation) in compilations.enumerated() {
      all += compilation.diagnostics
      if index != source { all += parityFindings(of: compilation, with: compilations[source]) }
    }
    diagnostics = all
  }

  /// The scenarios that have no error, in the order of the files.
  public var scenarios: [Scenario] { compilations.compactMap(\.scenario) }
  public var sourceScenario: Scenario? {
    compilations.indices.contains(source) ? compilations[source].scenario : nil
  }
}
