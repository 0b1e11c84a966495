package import Debriefing
import Foundation
package import Records
package import ScenarioLanguage
import Simulation

/// A learner's finished attempts with the scenarios as they were when they were played.
package final class History {
  private let store: RecordStore
  private let learner: Learner.ID
  private let name: String
  private let read: (Attempt) -> Scenario?
  /// By the digest of the source; nil: it cannot be read any more.
  private var scenarios: [String: Scenario?] = [:]

  /// - Parameters:
  ///   - name: the learner's.
  ///   - scenario: reads the scenario of an attempt, in the language in which its words are to be shown; nil when that
  ///     cannot be done any more.
  package init(
    _ store: RecordStore, of learner: Learner.ID, named name: String,
    scenario: @escaping (Attempt) -> Scenario?
  ) {
    self.store = store
    self.learner = learner
    self.name = name
    read = scenario
  }

  /// What the attempts say whose results are worked out (see `Deriver`).
  package func progress(today: Day) throws(StoreFailure) -> LearnerProgress {
    let finished = try store.attempts(of: learner, isEnded: true)
    let known = finished.filter { $0.result != nil }
    return LearnerProgress(
      of: name, tracks: tracks(of: known.reversed()), unknown: finished.count - known.count,
      styles: known.prefix(StyleTally.plays).compactMap(style),
      falls: known.prefix(StyleTally.plays).compactMap(fall),
      queue: try store.queue(of: learner, today: today), today: today)
  }

  /// - Parameter attempts: the earliest first.
  private func tracks(of attempts: some Sequence<Attempt>) -> [LearnerProgress.Track] {
    var order: [String] = []
    var byScenario: [String: [Attempt]] = [:]
    for attempt in attempts {
      if byScenario[attempt.scenario] == nil { order.append(attempt.scenario) }
      byScenario[attempt.scenario, default: []].append(attempt)
    }
    return order.compactMap { id in
      guard let all = byScenario[id], let first = all.first?.result, let last = all.last,
        let latest = last.result
      else { return nil }
      return LearnerProgress.Track(
        title: scenario(of: last)?.header.title ?? id, attempts: all.count, first: first.smiles,
        latest: latest.smiles)
    }
  }

  private func style(of attempt: Attempt) -> PlayStyle? {
    scenario(of: attempt).flatMap {
      PlayStyle(replaying: attempt.choices, given: attempt.given, in: $0)
    }
  }

  private func fall(_ attempt: Attempt) -> LearnerProgress.Fall? {
    guard let point = attempt.result?.turningPoint, attempt.choices.indices.contains(point),
      let scenario = scenario(of: attempt)
    else { return nil }
    let choice = scenario.choices[attempt.choices[point]]
    return LearnerProgress.Fall(
      title: scenario.header.title, scene: scenario.scenes[choice.scene].title, choice: choice.text.plain,
      day: Day(attempt.moved))
  }

  private func scenario(of attempt: Attempt) -> Scenario? {
    if let known = scenarios[attempt.sourceDigest] { return known }
    let found = read(attempt)
    scenarios[attempt.sourceDigest] = .some(found)
    return found
  }
}

extension RecordStore {
  /// A learner's latest finished attempts, as far as their results are worked out.
  package func pastAttempts(of learner: Learner.ID) throws(StoreFailure) -> [PastAttempt] {
    try pastResults(of: learner).map { past in
      PastAttempt(
        number: past.attempt, scenario: past.scenario, day: Day(past.moved), smiles: past.smiles,
        isParKnown: past.isParKnown, turningPoint: past.turningPoint)
    }
  }

  /// The situations that a learner is to try again.
  package func queue(of learner: Learner.ID, today: Day) throws(StoreFailure) -> ReviewQueue {
    ReviewQueue(try pastAttempts(of: learner), today: today)
  }
}
