import Debriefing
import Foundation
import Records
import Reporting
import ScenarioLanguage
import SourceText
import TerminalPlay
import Workbench

// What a learner's attempts say: situations to try again, and what an attempt changed.
extension Keeper {
  /// Nil when the store cannot be read: whoever plays is not kept from it.
  func queue() -> ReviewQueue? {
    try? store.queue(of: learner.id, today: Day(Date()))
  }

  /// Keeps how a play came out.
  func conclude(_ number: Int, _ summary: PlaySummary) -> Afterword? {
    guard let kept = attempts[number],
      (try? store.enter(AttemptResult(summary), of: kept.id, with: kept.choices)) != nil,
      let past = try? store.pastAttempts(of: learner.id)
    else { return nil }
    return Afterword(after: kept.id, of: past, today: Day(Date()))
  }

  /// The situations that are offered today.
  func drills() -> [Drill] {
    try? Deriver.settle(store, of: learner)
    return queue()?.due.compactMap(drill) ?? []
  }

  /// Nil when its scenario cannot be read any more.
  func drill(_ item: ReviewQueue.Item) -> Drill? {
    guard let attempt = try? store.attempt(item.attempt), attempt.choices.indices.contains(item.turningPoint),
      let compiled = store.scenario(of: attempt, or: library),
      let playable = compiled.playable(in: Language(tag: attempt.language))
    else { return nil }
    let missed = attempt.choices[item.turningPoint]
    return Drill(
      title: compiled.titles(like: playable.scenario),
      scene: compiled.words(like: playable.scenario) { $0.scenes[$0.choices[missed].scene].title },
      missed: item.missed.seen(from: Day(Date())),
      choices: Array(attempt.choices.prefix(item.turningPoint)), missedChoice: missed, smiles: item.smiles
    ) { language in
      compiled.playable(in: language).map { .ready($0) } ?? .broken([])
    }
  }
}
