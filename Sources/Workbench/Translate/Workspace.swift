import ScenarioLanguage
public import SourceText

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// `senyum translate`: finds scenarios with their translations, reads and writes their files.
public struct Translate: Sendable {
  public let language: Language
  /// The scenarios in use; nil when there are none.
  public let library: ScenarioLibrary?
  public let style: ExcerptStyle

  public init(language: Language, library: ScenarioLibrary?, style: ExcerptStyle = ExcerptStyle()) {
    self.language = language
    self.library = library
    self.style = style
  }

  /// Why something cannot be done: what was seen and what to do.
  struct Refusal: Error {
    let message: Localized
    var status = Outcome.Status.usage
  }

  /// A scenario that has a folder, with the file of its source language read.
  struct Opened {
    let entry: ScenarioLibrary.Entry
    let folder: String
    let compiled: CompiledEntry
    var source: Compilation { compiled.compilations[compiled.source] }
    var sourceTag: String { entry.tags[compiled.source] }
    var otherTags: [String] { entry.tags.filter { $0 != sourceTag } }

    func path(_ tag: String) -> String { folder + "/" + tag + ".md" }
    func memoryPath(_ tag: String) -> String { Translate.memoryPath(of: path(tag)) }
  }

  static func memoryPath(of path: String) -> String { String(path.dropLast(3)) + ".memory" }

  // MARK: Scenarios

  /// The scenario that a person named: by its id, its folder or one of its files, with the language of that file.
  func open(_ name: String) throws(Refusal) -> (scenario: Opened, tag: String?) {
    if isFolder(name) {
      return (try open(folder: folderName(name), name), nil)
    }
    if let tag = stem(name.split(separator: "/").last ?? ""), FileManager.default.fileExists(atPath: name) {
      guard isLanguageTag(tag) else { throw withoutFolder(name) }
      return (try open(folder: parent(of: name), name), tag)
    }
    guard let entry = library?[name] else { throw unknown(name) }
    guard let folder = entry.folder else { throw withoutFolder(name) }
    return (try open(folder: folder.hasPrefix("./") ? String(folder.dropFirst(2)) : folder, name), nil)
  }

  private func open(folder: String, _ name: String) throws(Refusal) -> Opened {
    let files = ScenarioLibrary.languageFiles(in: folder)
    let id = absolute(folder).last.map(String.init) ?? name
    guard !files.isEmpty else { throw unknown(name) }
    let entry = ScenarioLibrary.Entry(id: id, files: files, folder: folder)
    return try open(entry, folder)
  }

  func open(_ entry: ScenarioLibrary.Entry, _ folder: String) throws(Refusal) -> Opened {
    let outer = "/" + absolute(folder).dropLast().joined(separator: "/")
    do throws(Unreadable) {
      return Opened(entry: entry, folder: folder, compiled: try CompiledEntry(entry, in: outer))
    } catch {
      throw Refusal(message: error.message)
    }
  }

  private func unknown(_ name: String) -> Refusal {
    let near = nearNames(to: name, among: library?.entries.map(\.id) ?? [])
    return Refusal(
      message: Localized(id: "Saya tidak menemukan skenario `\(name)`.", en: "I find no scenario `\(name)`.")
        + .near(near) + Localized(id: " Semua skenario: senyum list", en: " All scenarios: senyum list"))
  }

  private func withoutFolder(_ name: String) -> Refusal {
    let id = FileContext(path: name).id
    return Refusal(
      message: Localized(
        id: "`\(name)` berdiri sendiri. Bahasa-bahasa sebuah skenario berada bersama di satu folder: "
          + "scenarios/\(id)/id.md, scenarios/\(id)/en.md. Pindahkan berkas itu ke sana dulu.",
        en: "`\(name)` stands alone. The languages of a scenario lie together in a folder: "
          + "scenarios/\(id)/id.md, scenarios/\(id)/en.md. Move the file there first."))
  }

  // MARK: Translations

  /// A translation beside its source.
  func translation(_ tag: String, of scenario: Opened) throws(Refusal) -> Translation {
    guard let index = scenario.entry.tags.firstIndex(of: tag), tag != scenario.sourceTag else {
      throw tag == scenario.sourceTag ? isSource(tag, scenario) : notStarted(tag, scenario)
    }
    let here = try outline(scenario.source.source, scenario)
    let there = try outline(scenario.compiled.compilations[index].source, scenario)
    return Translation(
      scenario: scenario.entry.id, source: here, sourceTag: scenario.sourceTag, translation: there, tag: tag,
      memory: try memory(scenario.memoryPath(tag)))
  }

  func outline(_ file: SourceFile, _ scenario: Opened) throws(Refusal) -> TextOutline {
    let context = FileContext(id: scenario.entry.id)
    if let outline = readTexts(of: file, context: context) { return outline }
    throw Refusal(
      message: Localized(
        id: "`\(file.name)` tidak bisa dibaca sebagai teks: senyum check \(file.name)",
        en: "`\(file.name)` cannot be read as text: senyum check \(file.name)"), status: .findings)
  }

  /// What is remembered of a translation; nil when nothing is.
  func memory(_ path: String) throws(Refusal) -> TranslationMemory? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    do {
      return try TranslationMemory(readFile(path))
    } catch let error as UnreadableObject {
      throw Refusal(message: error.message)
    } catch let error as Unreadable {
      throw Refusal(message: error.message)
    } catch {
      return nil
    }
  }

  private func isSource(_ tag: String, _ scenario: Opened) -> Refusal {
    let others = scenario.otherTags.joined(separator: ", ")
    return Refusal(
      message: Localized(
        id: "`\(tag)` adalah bahasa sumber `\(scenario.entry.id)`."
          + (others.isEmpty
            ? " Mulailah terjemahannya: senyum translate start en \(scenario.entry.id)"
            : " Terjemahannya: \(others). Keadaannya: senyum translate status \(scenario.entry.id)"),
        en: "`\(tag)` is the source language of `\(scenario.entry.id)`."
          + (others.isEmpty
            ? " Begin a translation: senyum translate start en \(scenario.entry.id)"
            : " Its translations: \(others). How they stand: senyum translate status \(scenario.entry.id)")))
  }

  private func notStarted(_ tag: String, _ scenario: Opened) -> Refusal {
    Refusal(
      message: Localized(
        id: "`\(scenario.entry.id)` belum punya terjemahan `\(tag)`. Mulailah: "
          + "senyum translate start \(tag) \(scenario.entry.id)",
        en: "`\(scenario.entry.id)` has no translation `\(tag)` yet. Begin it: "
          + "senyum translate start \(tag) \(scenario.entry.id)"))
  }

  // MARK: Files

  func write(_ text: String, to path: String, replacing: Bool = true) throws(Refusal) {
    do throws(Unwritable) {
      try writeFile(path, Array(text.utf8), replacing: replacing)
    } catch {
      throw Refusal(message: error.message)
    }
  }

  /// What came of a command, or why it could not be done.
  func outcome(_ body: () throws(Refusal) -> Outcome) -> Outcome {
    do throws(Refusal) {
      return try body()
    } catch {
      return Outcome(complaint: error.message[language] + "\n", status: error.status)
    }
  }
}
