import Records
package import ScenarioLanguage
import Simulation
package import SourceText
package import Workbench

/// A scenario as it can be played here, in all languages that it exists in.
package struct Title: Sendable {
  /// In its source language: its digest names the scenario in records.
  package let source: Scenario
  private let scenarios: [Scenario]
  /// By digest: all plays of a scenario share what was made of it.
  private let openings: [String: Playthrough]
  private let files: [String: [UInt8]]
  /// Where its pictures lie; nil: it has none.
  let folder: String?

  /// Nil where it has errors.
  package init?(_ compiled: CompiledEntry, folder: String? = nil) {
    guard !compiled.diagnostics.hasErrors, let source = compiled.sourceScenario else { return nil }
    self.source = source
    self.folder = folder
    scenarios = compiled.scenarios
    openings = Dictionary(
      compiled.scenarios.map { ($0.digest, Playthrough(of: $0)) }, uniquingKeysWith: { first, _ in first })
    files = Dictionary(
      compiled.compilations.compactMap { compilation in
        compilation.scenario.map { ($0.digest, compilation.source.bytes) }
      }, uniquingKeysWith: { first, _ in first })
  }

  package var id: String { source.id }

  /// The scenario in a language, else in its source language.
  package func scenario(in language: Language) -> Scenario {
    scenarios.first { Language(tag: $0.languageTag) == language } ?? source
  }

  /// A play of one of its scenarios before the first choice.
  func opening(of scenario: Scenario) -> Playthrough {
    openings[scenario.digest] ?? Playthrough(of: scenario)
  }

  /// What the store keeps of the scenario in a language.
  func text(in language: Language) -> NewAttempt.ScenarioText {
    let scenario = scenario(in: language)
    return NewAttempt.ScenarioText(
      scenario: scenario.id, digest: scenario.digest, language: scenario.languageTag,
      bytes: files[scenario.digest] ?? [])
  }

  var sourceText: NewAttempt.ScenarioText {
    NewAttempt.ScenarioText(
      scenario: source.id, digest: source.digest, language: source.languageTag,
      bytes: files[source.digest] ?? [])
  }
}

/// The scenarios that can be chosen, in the order and the groups of the curriculum.
package struct Shelf: Sendable {
  package struct Group: Sendable {
    package let title: Localized?
    package let titles: [Title]
  }

  package let groups: [Group]
  /// Those that have errors, by id: they cannot be played.
  package let broken: [String]
  private let byID: [String: Title]

  package init(_ library: ScenarioLibrary) {
    var (byID, broken): ([String: Title], [String]) = ([:], [])
    for entry in library.entries {
      let compiled = try? CompiledEntry(entry, in: library.folder)
      if let title = compiled.flatMap({ Title($0, folder: entry.folder) }) {
        byID[entry.id] = title
      } else {
        broken.append(entry.id)
      }
    }
    groups = library.menu().map { group in
      Group(title: group.title, titles: group.scenarios.compactMap { byID[$0.id] })
    }.filter { !$0.titles.isEmpty }
    self.byID = byID
    self.broken = broken
  }

  package var titles: [Title] { groups.flatMap(\.titles) }
  package subscript(id: String) -> Title? { byID[id] }

  /// The one after another in the curriculum.
  func next(after id: String) -> Title? {
    let titles = titles
    guard let place = titles.firstIndex(where: { $0.id == id }), place + 1 < titles.count else { return nil }
    return titles[place + 1]
  }
}
