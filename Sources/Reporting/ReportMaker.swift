import Analysis
public import Foundation
public import Records
import ScenarioLanguage
import Simulation
public import SourceText
import Workbench

/// Reads the attempts of a store once and counts them.
///
///     let report = try await ReportMaker(store, language: .en).report()
public struct ReportMaker: Sendable {
  let store: RecordStore
  private let language: Language
  let filter: AttemptFilter
  let showsNames: Bool
  let timeZone: TimeZone
  private let now: Date

  public init(
    _ store: RecordStore, language: Language, filter: AttemptFilter = AttemptFilter(),
    showsNames: Bool = false, timeZone: TimeZone = .current, now: Date = Date()
  ) {
    self.store = store
    self.language = language
    self.filter = filter
    self.showsNames = showsNames
    self.timeZone = timeZone
    self.now = now
  }

  /// - Throws: `StoreFailure`.
  public func report() async throws -> Report {
    let versions = Versions(try store.sources(filter), try store.texts())
    let (known, unreadable) = try await tallies(of: versions)
    var reading = Reading(known, versions, try OtherVersions(versions, store))
    try store.forEachAttempt(filter) { reading.add($0) }
    let learners = try store.learners()
    let latest = try store.latestBegun()
    return reading.report(
      labels: learners.map { ($0.id, Label.of($0, showsNames: showsNames)) }, timeZone: timeZone
    ) { totals, scenarios, learners in
      Report(
        language: language, made: now, timeZone: timeZone, filter: filter, totals: totals,
        scenarios: scenarios, learners: learners, unreadable: unreadable, showsNames: showsNames,
        latest: latest)
    }
  }

  /// A tally for each scenario, of the version that was played most.
  private func tallies(of versions: Versions) async throws -> (known: [ScenarioTally], unreadable: [String]) {
    let kept = KeptScenarios(store)
    let shown = try versions.shown.map { source in
      (source, try kept.scenarios(source, in: language, versions))
    }
    let known = await withTaskGroup(of: ScenarioTally.self, returning: [ScenarioTally].self) { group in
      for case (let source, let both?) in shown {
        group.addTask { ScenarioTally(both.wanted, original: both.original, source: source) }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    return (
      known.sorted { $0.source.scenario < $1.source.scenario },
      shown.filter { $0.1 == nil }.map(\.0.scenario).sorted()
    )
  }
}

/// Which versions of which scenarios there are attempts of.
struct Versions: Sendable {
  let texts: [KeptText]
  /// Of each scenario the version that is shown.
  let shown: [KeptText]
  /// By the id of a text that is a source: the scenario's id.
  let scenarios: [KeptText.ID: String]

  init(_ counts: [KeptText.ID: Int], _ texts: [KeptText]) {
    self.texts = texts
    let sources = texts.filter { counts[$0.id] != nil }
    scenarios = Dictionary(uniqueKeysWithValues: sources.map { ($0.id, $0.scenario) })
    shown = Dictionary(grouping: sources, by: \.scenario).values.compactMap { versions in
      // The later one where two were played as often.
      versions.max { (counts[$0.id] ?? 0, $0.id) < (counts[$1.id] ?? 0, $1.id) }
    }
  }
}

/// Compiles scenarios as they were kept.
struct KeptScenarios {
  let store: RecordStore

  init(_ store: RecordStore) { self.store = store }

  /// A scenario in its source language, and in another if it was kept in that one too; nil: it has errors now.
  func scenarios(_ source: KeptText, in language: Language, _ versions: Versions) throws -> (
    original: Scenario, wanted: Scenario
  )? {
    guard let compilation = try compiled(source), let original = compilation.scenario else { return nil }
    // The latest that fits: a translation of another version has other scenes.
    for text in versions.texts.reversed()
    where text.scenario == source.scenario && text.language != source.language
      && Language(tag: text.language) == language
    {
      let both = CompiledEntry([compilation, try compiled(text)].compactMap { $0 })
      let wanted = both.scenarios.first { $0.digest == text.digest }
      if !both.diagnostics.hasErrors, let wanted { return (original, wanted) }
    }
    return (original, original)
  }

  private func compiled(_ text: KeptText) throws -> Compilation? {
    guard let body = try store.text(text.digest) else { return nil }
    let compilation = compile(text, body)
    return compilation.scenario == nil ? nil : compilation
  }
}

/// Versions of scenarios that are not shown, for attempts whose results nobody worked out yet. They are read before the
/// attempts are: one read of the store cannot begin within another.
struct OtherVersions {
  private let bodies: [KeptText.ID: (text: KeptText, bytes: [UInt8])]
  private var scenarios: [KeptText.ID: Scenario?] = [:]

  init(_ versions: Versions, _ store: RecordStore) throws(StoreFailure) {
    var bodies: [KeptText.ID: (text: KeptText, bytes: [UInt8])] = [:]
    for text in versions.texts where versions.scenarios[text.id] != nil && !versions.shown.contains(text) {
      if let bytes = try store.text(text.digest) { bodies[text.id] = (text, bytes) }
    }
    self.bodies = bodies
  }

  /// Nil where the text has errors now.
  subscript(source: KeptText.ID) -> Scenario? {
    mutating get {
      if let known = scenarios[source] { return known }
      let scenario = bodies[source].flatMap { compile($0.text, $0.bytes).scenario }
      scenarios[source] = .some(scenario)
      return scenario
    }
  }
}

private func compile(_ text: KeptText, _ body: [UInt8]) -> Compilation {
  ScenarioLanguage.compile(
    SourceFile(name: text.scenario + ".md", bytes: body), context: FileContext(id: text.scenario))
}
