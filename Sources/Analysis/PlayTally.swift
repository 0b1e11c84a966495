public import ScenarioLanguage
import Simulation

/// Follows many plays through the situations of a scenario and counts what each choice did to the smiles that were still
/// within reach by fair means.
///
///     var tally = PlayTally(scenario)
///     tally.follow(choices)                   // the index of the choice after which par was out of reach
///     tally.counts[choice].lostPar            // how many lost it there
///
/// A play costs a look into a table for each choice, not a replay: reports follow a million plays.
public struct PlayTally: Sendable {
  /// What plays did with one choice.
  public struct Count: Sendable, Hashable {
    /// How often it was taken.
    public var taken = 0
    /// How often the most smiles within reach were fewer after it than before.
    public var costly = 0
    /// So many smiles within reach were lost by it, all plays together.
    public var smilesLost = 0
    /// How often par was out of reach after it, and not before.
    public var lostPar = 0
  }

  public let scenario: Scenario
  /// Par: the most smiles of the primary customer that any finished clean play reaches, 0…3.
  public let par: Int
  /// False where the scenario has more situations than were visited: then only `taken` is counted.
  public let isComplete: Bool
  /// By choice, as in `Scenario.choices`.
  public private(set) var counts: [Count]

  private let graph: StateGraph
  /// By situation: the most smiles that a clean play can still end with, -1 where none ends.
  private let best: [Int8]
  /// By situation where its edges begin in `edges`.
  private let starts: [UInt32]
  private let edges: [UInt32]

  /// - Parameter limit: the most situations to visit.
  public init(_ scenario: Scenario, limit: Int = Exploration.defaultLimit) {
    self.scenario = scenario
    let packing = Packing(scenario, Relevance(scenario, scope: .par), scope: .par)
    var explorer = Explorer(scenario, packing, scope: .par, limit: limit)
    explorer.run { false }
    graph = explorer.graph
    isComplete = explorer.isComplete
    best = isComplete ? graph.bestReachable() : []
    par =
      isComplete
      ? max(Int(StateGraph.value(graph.start, -1, best, graph.outcomes.smilesForPar)), 0)
      : sampledPar(of: scenario)
    counts = Array(repeating: Count(), count: scenario.choices.count)
    (starts, edges) = isComplete ? graph.flatEdges() : ([], [])
  }

  /// Follows one play.
  ///
  /// - Parameters:
  ///   - choices: indices into `Scenario.choices`. What the scenario does not offer ends the following.
  ///   - given: so many of the first were taken over from another play: they are followed and not counted.
  /// - Returns: which of the choices, counted from 0, put par out of reach; nil: none did, or nobody knows.
  @discardableResult
  public mutating func follow(_ choices: [Int], given: Int = 0) -> Int? {
    var place: Edge? = isComplete ? graph.start : nil
    var turningPoint: Int?
    for (index, choice) in choices.enumerated() {
      guard counts.indices.contains(choice) else { break }
      if index >= given { counts[choice].taken += 1 }
      guard let before = place, before.isSituation else { continue }
      place = edge(from: Int(before.rawValue), choice)
      guard let place else { continue }
      let (most, left) = (mostSmiles(before), mostSmiles(place))
      guard left < most else { continue }
      if most == par { turningPoint = turningPoint ?? index }
      if index >= given { note(choice, most, left) }
    }
    return turningPoint
  }

  private mutating func note(_ choice: Int, _ most: Int, _ left: Int) {
    counts[choice].costly += 1
    counts[choice].smilesLost += most - max(left, 0)
    if most == par { counts[choice].lostPar += 1 }
  }

  private func mostSmiles(_ edge: Edge) -> Int {
    Int(StateGraph.value(edge, -1, best, graph.outcomes.smilesForPar))
  }

  private func edge(from situation: Int, _ choice: Int) -> Edge? {
    let offered = graph.choices(of: situation)
    let wanted = Int32(truncatingIfNeeded: choice)
    for index in 0..<offered.count where offered[index] == wanted {
      return Edge(rawValue: edges[Int(starts[situation]) + index])
    }
    return nil
  }
}

extension StateGraph {
  /// All edges in one list, and where each situation's own begin.
  func flatEdges() -> (starts: [UInt32], edges: [UInt32]) {
    var starts: [UInt32] = []
    var list: [UInt32] = []
    starts.reserveCapacity(count)
    list.reserveCapacity(edgeCount)
    walk { _, count, edges in
      starts.append(UInt32(list.count))
      list.append(contentsOf: UnsafeBufferPointer(start: edges, count: count))
    }
    return (starts, list)
  }
}
