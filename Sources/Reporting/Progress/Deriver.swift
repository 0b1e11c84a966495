import Analysis
package import Debriefing
package import Records
import ScenarioLanguage

/// Works out how attempts came out, by replay. Each scenario is read and explored once.
package final class Deriver {
  private let store: RecordStore
  private var explorations: [String: Exploration?] = [:]

  private init(_ store: RecordStore) { self.store = store }

  /// Works out what this version of the engine has not worked out of a learner's attempts.
  package static func settle(_ store: RecordStore, of learner: Learner) throws(StoreFailure) {
    let deriver = Deriver(store)
    try store.settle(of: learner) { deriver.result(of: $0) }
  }

  /// Nil when the scenario cannot be read any more or the choices do not lead to an end.
  private func result(of attempt: Attempt) -> AttemptResult? {
    exploration(for: attempt).flatMap { PlaySummary(replaying: attempt.choices, in: $0) }
      .map(AttemptResult.init)
  }

  private func exploration(for attempt: Attempt) -> Exploration? {
    if let known = explorations[attempt.sourceDigest] { return known }
    let found = store.scenario(of: attempt)?.sourceScenario.map { Exploration.explore($0) }
    explorations[attempt.sourceDigest] = .some(found)
    return found
  }
}

extension AttemptResult {
  package init(_ summary: PlaySummary) {
    self.init(
      ending: summary.ending, smiles: summary.smiles, archetype: summary.archetype, par: summary.par,
      turningPoint: summary.turningPoint)
  }
}
