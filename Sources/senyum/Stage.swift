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

  /// The same, with all languages that the scenario exists in.
  func findAll(_ name: String, language: Language?) throws -> (
    playable: PlayableScenario, languages: [Scenario]
  ) {
    if let entry = library?[name] { return try open(entry, language) }
    let looksLikeFile =
      name.contains("/") || name.hasSuffix(".md") || FileManager.default.fileExists(atPath: name)
    guard looksLikeFile else { throw unknown(name) }
    return try openFile(name, language)
  }

  private func unknown(_ name: String) -> ExitCode {
    let known = library?.entries.map(\.id) ?? []
    let near = nearNames(to: name, among: known)
    let list = (near.isEmpty ? known : near).joined(separator: ", ")
    var message = say(
      id: "Tidak ada skenario bernama `\(name)`.", en: "There is no scenario called `\(name)`.")
    if !list.isEmpty {
      message +=
        near.isEmpty
        ? say(id: " Yang ada: \(list).", en: " There are: \(list).")
        : say(id: " Yang mirip: \(list).", en: " Near names: \(list).")
    }
    complain(message)
    return ExitCode(2)
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

  private func reading<Value>(_ body: () throws(Unreadable) -> Value) throws -> Value {
    do throws(Unreadable) {
      return try body()
    } catch {
      complain(error.message(in: Interface.language))
      throw ExitCode(2)
    }
  }

  /// The scenario to play, or all that is wrong with it on standard error.
  private func playable(_ compiled: CompiledEntry, _ language: Language?) throws -> PlayableScenario {
    if let ready = compiled.playable(in: language) { return ready }
    for diagnostic in compiled.diagnostics where diagnostic.kind.severity == .error {
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
    let groups = library.map(menuGroups) ?? []
    return Library(groups: groups, searched: searched) { [library] id, language in
      guard let library, let entry = library[id] else { return .broken([]) }
      do throws(Unreadable) {
        let compiled = try CompiledEntry(entry, in: library.folder)
        if let ready = compiled.playable(in: language) { return .ready(ready) }
        return .broken(compiled.diagnostics.filter { $0.kind.severity == .error }.map { short($0, language) })
      } catch {
        return .broken([error.message(in: language)])
      }
    }
  }

  private func menuGroups(_ library: ScenarioLibrary) -> [MenuGroup] {
    let english = library.programme(in: .en).scenarios
    return library.programme(in: .id).groups.map { group in
      MenuGroup(
        title: group.about?.title,
        entries: group.scenarios.map { scenario in
          entry(scenario, english: english.first { $0.id == scenario.id } ?? scenario)
        })
    }
  }

  private func entry(_ scenario: ListedScenario, english: ListedScenario) -> MenuEntry {
    MenuEntry(
      id: scenario.id, title: Localized(id: scenario.header.title, en: english.header.title),
      summary: Localized(id: scenario.header.summary, en: english.header.summary),
      channel: scenario.header.channel, level: scenario.header.level)
  }

  // MARK: Surroundings

  /// How the player saves a text: never over a file that is there, unless it is told to.
  static let surroundings = Surroundings(save: { typed, text, replacing in
    let path = withHome(typed)
    if !replacing, FileManager.default.fileExists(atPath: path) { return .exists }
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
      return .saved
    } catch {
      return .failed(whyNotSaved(path))
    }
  })

  /// A path that begins at the home folder, as a shell would read it: none has looked at what was typed in a play.
  private static func withHome(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = ProcessInfo.processInfo.environment["HOME"] else { return path }
    return home + path.dropFirst()
  }

  private static func whyNotSaved(_ path: String) -> Localized {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    if !FileManager.default.fileExists(atPath: folder) {
      return Localized(id: "Folder `\(folder)` tidak ada.", en: "There is no folder `\(folder)`.")
    }
    return Localized(
      id: "Berkas itu tidak boleh ditulis, atau disk penuh.",
      en: "The file may not be written, or the disk is full.")
  }
}

/// One finding in a line.
private func short(_ diagnostic: Diagnostic, _ language: Language) -> String {
  let position = diagnostic.file.position(at: diagnostic.range.lowerBound)
  return
    "\(diagnostic.file.name):\(position.line): \(diagnostic.message(in: language)) \(diagnostic.help(in: language))"
}

extension CompiledEntry {
  /// The scenario in a language, else in its source language; nil when it has errors.
  func playable(in language: Language?) -> PlayableScenario? {
    guard !diagnostics.hasErrors, let source = sourceScenario else { return nil }
    let wanted = scenarios.first { Language(tag: $0.languageTag) == language && language != nil }
    return PlayableScenario(wanted ?? source, source: source)
  }
}
