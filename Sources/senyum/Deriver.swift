import Analysis
import Debriefing
import Records
import ScenarioLanguage

/// Works out how attempts came out, by replay. Each scenario is read and explored once.
final class Deriver {
  private let store: RecordStore
  private var explorations: [String: Exploration?] = [:]

  init(_ store: RecordStore) { self.store = store }

  /// Works out what this version of the engine has not worked out of a learner's attempts.
  static func settle(_ store: RecordStore, of learner: Learner) throws(StoreFailure) {
    let deriver = Deriver(store)
    try store.settle(of: learner) { deriver.result(of: $0) }
  }

  /// Nil when the scenario cannot be read any more or the choices do not lead to an end.
  func result(of attempt: Attempt) -> AttemptResult? {
    exploration(for: attempt).flatMap { PlaySummary(replaying: attempt.choices, in: $0) }
      .map(AttemptResult.init)
  }

  private func exploration(for attempt: Attempt) -> Exploration? {
    if let known = explorations[attempt.sourceDigest] { return known }
    let found = Keeper.scenario(of: attempt, in: store)?.sourceScenario.map { Exploration.explore($0) }
    explorations[attempt.sourceDigest] = .some(found)
    return found
  }
}

extension AttemptResult {
  init(_ summary: PlaySummary) {
    self.init(
      ending: summary.ending, smiles: summary.smiles, archetype: summary.archetype, par: summary.par,
      turningPoint: summary.turningPoint)
  }
}
