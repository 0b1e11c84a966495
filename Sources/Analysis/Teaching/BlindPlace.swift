import ScenarioLanguage
import Simulation
import SourceText

/// A place in the list of options that somebody takes again and again without reading; where the list is shorter, the
/// last.
enum BlindPlace: Hashable {
  /// Counted from 0.
  case number(Int)
  case last

  /// All places that differ in some scene, up to the fifth, and the last.
  static func all(of scenario: Scenario) -> [BlindPlace] {
    let most = scenario.scenes.reduce(0) { max($0, $1.choices.count) }
    return (0..<max(min(most - 1, names.count), 0)).map { .number($0) } + [.last]
  }

  /// The position among so many options, which must be at least one.
  func position(of count: Int) -> Int {
    switch self {
    case .number(let number): min(number, count - 1)
    case .last: count - 1
    }
  }

  /// As in “the second option”.
  var name: Localized {
    switch self {
    case .number(let number): BlindPlace.names[min(number, BlindPlace.names.count - 1)]
    case .last: Localized(id: "terakhir", en: "last")
    }
  }

  private static let names = [
    Localized(id: "pertama", en: "first"), Localized(id: "kedua", en: "second"),
    Localized(id: "ketiga", en: "third"), Localized(id: "keempat", en: "fourth"),
    Localized(id: "kelima", en: "fifth"),
  ]
}

/// One play for each of the seeds 1 to 100, all of which take the option at the same place of what `senyum play --seed`
/// shows.
struct ShuffledPlays {
  static let count = 100
  let place: BlindPlace
  /// Plays that are clean and end with all smiles of par.
  private(set) var atPar = 0
  /// The first seed of these.
  private(set) var seed: Int?
  /// Smiles of all plays, 0…300; one that is not clean, or has no end, has none.
  private(set) var smiles = 0

  /// - Parameter graph: of a complete exploration.
  init(at place: BlindPlace, _ graph: StateGraph, par: Int) {
    self.place = place
    for seed in 1...ShuffledPlays.count {
      guard let end = ShuffledPlays.end(of: place, UInt64(seed), graph), end.isClean else { continue }
      smiles += end.smiles.count
      guard end.smiles.count >= par else { continue }
      atPar += 1
      self.seed = self.seed ?? seed
    }
  }

  /// Nil for a play that goes on for ever.
  private static func end(of place: BlindPlace, _ seed: UInt64, _ graph: StateGraph) -> Outcome? {
    var edge = graph.start
    var turn = 0
    while edge.isSituation, turn < TeachingThresholds.blindTurns {
      let edges = graph.edges(of: Int(edge.rawValue))
      guard !edges.isEmpty else { return nil }
      let shown = shuffledOrder(of: Array(edges.indices), seed: seed, turn: turn)
      edge = Edge(rawValue: edges[shown[place.position(of: shown.count)]])
      turn += 1
    }
    return edge.outcome.map { graph.outcomes.all[$0] }
  }
}
