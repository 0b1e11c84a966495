import ScenarioLanguage
import Simulation

/// What all plays of a small scenario come to, found by taking every choice in every situation.
struct Exhaustion {
  private(set) var ended: [Playthrough] = []
  private(set) var stopped: [Playthrough] = []
  private(set) var visited: Set<Int> = []
  private(set) var offered: Set<Int> = []
  private(set) var situations = 0

  /// A scenario in a document is small: whoever writes a larger one there shall ship it instead.
  static let limit = 60_000

  init(_ scenario: Scenario) {
    var seen: Set<Playthrough.State> = []
    var open = [Playthrough(of: scenario)]
    while let play = open.popLast(), situations < Exhaustion.limit {
      situations += 1
      note(play)
      for choice in play.offered {
        var next = play
        guard (try? next.choose(choice)) != nil, seen.insert(next.state).inserted else { continue }
        open.append(next)
      }
    }
  }

  private mutating func note(_ play: Playthrough) {
    visited.formUnion(play.scenario.scenes.indices.filter { play.didVisit(scene: $0) })
    offered.formUnion(play.offered)
    switch play.phase {
    case .playing: break
    case .ended: ended.append(play)
    case .stopped: stopped.append(play)
    }
  }
}
