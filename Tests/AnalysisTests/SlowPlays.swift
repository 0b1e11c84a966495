import ScenarioLanguage
import Simulation

/// All plays that take only allowed choices, found one state after the other.
struct SlowPlays {
  /// How a play ended.
  struct End: Hashable {
    let smiles: Smiles
    let marks: Playthrough.Marks

    init(_ smiles: Smiles, _ marks: Playthrough.Marks) {
      self.smiles = smiles
      self.marks = marks
    }
  }

  private(set) var ends: Set<End> = []

  /// Nil for a scenario with more states than the limit.
  init?(_ scenario: Scenario, limit: Int, allowing isAllowed: (Int) -> Bool) {
    var seen: Set<Playthrough.State> = []
    var open = [Playthrough(of: scenario)]
    while let play = open.popLast() {
      for choice in play.offered where isAllowed(choice) {
        var next = play
        guard (try? next.choose(choice)) != nil else { continue }
        if let end = SlowPlays.end(of: next) { ends.insert(end) }
        if next.phase == .playing, seen.insert(next.state).inserted { open.append(next) }
      }
      if seen.count > limit { return nil }
    }
  }

  static func end(of choices: [Int], in scenario: Scenario) throws -> End? {
    end(of: try Playthrough.replay(choices, in: scenario).playthrough)
  }

  private static func end(of play: Playthrough) -> End? {
    play.result.map { End($0.smiles, play.state.marks.intersection(.unclean)) }
  }
}
