import ScenarioLanguage
import Simulation

@testable import Analysis

/// The slow and obvious way to what `Survey` finds: every play on its own, from the start to its end.
struct SlowSurvey {
  struct End {
    let ending: Int?
    let smiles: Int
    let steps: Int
    let chance: Double
    let result: Result

    func archetype(_ par: Int) -> Archetype { result.archetype(par: par) }
  }

  private(set) var ends: [End] = []
  private(set) var entered: Set<Int> = []
  private(set) var offered: Set<Int> = []
  private(set) var bestAfter: [Int: Int] = [:]
  /// False where plays can go round for ever, or are too many: then `ends` is empty.
  private(set) var knowsEnds = false

  init(_ reference: ReferenceExplorer) {
    for play in reference.states.values { note(play, reference) }
    guard let start = reference.start else { return }
    note(start.opening)
    knowsEnds = reference.playthroughs.map { $0 < 20_000 } ?? false
    if knowsEnds { follow(start, chance: 1) }
  }

  private mutating func note(_ play: Playthrough, _ reference: ReferenceExplorer) {
    offered.formUnion(play.offered)
    for choice in play.offered {
      var next = play
      let events = (try? next.choose(choice)) ?? []
      note(events)
      if let best = reference.value(of: next) { bestAfter[choice] = max(bestAfter[choice] ?? 0, best) }
    }
  }

  private mutating func note(_ events: [Event]) {
    for case .entered(let scene, _) in events { entered.insert(scene) }
  }

  private mutating func follow(_ play: Playthrough, chance: Double) {
    if let result = play.result {
      ends.append(
        End(
          ending: result.ending.sceneIndex, smiles: result.smiles.count, steps: play.choices.count,
          chance: chance,
          result: result))
      return
    }
    for choice in play.offered {
      var next = play
      _ = try? next.choose(choice)
      follow(next, chance: chance / Double(play.offered.count))
    }
  }
}

extension Ending {
  /// Index into `Scenario.scenes`; nil: the engine's own walk-out.
  var sceneIndex: Int? {
    if case .scene(let scene, _) = self { scene } else { nil }
  }
}
