import Debriefing
import Foundation
import Records
import ScenarioLanguage
import SourceText
import TerminalPlay
import Workbench

/// A learner's finished attempts with the scenarios as they were when they were played.
final class History {
  private let store: RecordStore
  private let learner: Learner
  private let library: ScenarioLibrary?
  private let language: Language
  /// By the digest of the source; nil: it cannot be read any more.
  private var scenarios: [String: Scenario?] = [:]

  init(_ store: RecordStore, of learner: Learner, library: ScenarioLibrary?, in language: Language) {
    self.store = store
    self.library = library
    self.learner = learner
    self.language = language
  }

  func progress(today: Day = Day(Date())) throws(StoreFailure) -> LearnerProgress {
    try Deriver.settle(store, of: learner)
    let finished = try store.attempts(of: learner, isEnded: true)
    let known = finished.filter { $0.result != nil }
    return LearnerProgress(
      of: learner.name, tracks: tracks(of: known.reversed()), unknown: finished.count - known.count,
      styles: known.prefix(StyleTally.plays).compactMap(style),
      falls: known.prefix(StyleTally.plays).compactMap(fall),
      queue: ReviewQueue(try store.pastResults(of: learner).map(PastAttempt.init), today: today), today: today
    )
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
    let found = Keeper.scenario(of: attempt, in: store, or: library)?.playable(in: language)?.scenario
    scenarios[attempt.sourceDigest] = .some(found)
    return found
  }
}
