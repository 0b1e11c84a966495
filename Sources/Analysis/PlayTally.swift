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

  private let paths: Paths

  /// - Parameter limit: the most situations to visit.
  public init(_ scenario: Scenario, limit: Int = Exploration.defaultLimit) {
    self.scenario = scenario
    let packing = Packing(scenario, Relevance(scenario, scope: .par), scope: .par)
    var explorer = Explorer(scenario, packing, scope: .par, limit: limit)
    explorer.run { false }
    isComplete = explorer.isComplete
    paths = Paths(explorer.graph)
    par = isComplete ? max(paths.mostSmiles(paths.start), 0) : sampledPar(of: scenario)
    counts = Array(repeating: Count(), count: scenario.choices.count)
  }

  /// Follows one play.
  ///
  /// - Parameters:
  ///   - choices: indices into `Scenario.choices`. What the scenario does not offer ends the following.
  ///   - given: so many of the first were taken over from another play: they are followed and not counted.
  /// - Returns: which of the choices, counted from 0, put par out of reach; nil: none did, or nobody knows.
  @discardableResult
  public mutating func follow(_ choices: [Int], given: Int = 0) -> Int? {
    choices.map { Int32(truncatingIfNeeded: $0) }.withUnsafeBufferPointer { follow($0, given: given) }
  }

  /// The same for whoever follows a million plays.
  @discardableResult
  public mutating func follow(_ choices: UnsafeBufferPointer<Int32>, given: Int = 0) -> Int? {
    var place: Edge? = isComplete ? paths.start : nil
    var turningPoint: Int?
    for (index, taken) in choices.enumerated() {
      let choice = Int(taken)
      guard counts.indices.contains(choice) else { break }
      if index >= given { counts[choice].taken += 1 }
      guard let before = place, before.isSituation else { continue }
      place = paths.edge(from: Int(before.rawValue), taken)
      guard let place else { continue }
      let (most, left) = (paths.mostSmiles(before), paths.mostSmiles(place))
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
}

/// The graph of situations as it is followed: what one step needs lies together.
private struct Paths: Sendable {
  let start: Edge
  private let nodes: FixedTable<Node>
  private let edges: FixedTable<UInt32>
  private let patternStarts: FixedTable<UInt32>
  private let patternChoices: FixedTable<Int32>
  /// By outcome: the smiles that it counts for par, -1 if it does not.
  private let ends: [Int8]

  private struct Node {
    /// Where its edges begin.
    let edges: UInt32
    /// Which list of choices it offers, and above that the most smiles that a clean play can still end with, plus 1.
    let offer: UInt32
  }

  private static let shift: UInt32 = 29

  init(_ graph: StateGraph) {
    start = graph.start
    ends = graph.outcomes.smilesForPar
    let best = graph.bestReachable()
    var nodes: [Node] = []
    var list: [UInt32] = []
    nodes.reserveCapacity(graph.count)
    list.reserveCapacity(graph.edgeCount)
    graph.walk { situation, count, edges in
      let most = UInt32(best[situation] + 1) << Paths.shift
      nodes.append(Node(edges: UInt32(list.count), offer: most | UInt32(graph.pattern(of: situation))))
      list.append(contentsOf: UnsafeBufferPointer(start: edges, count: count))
    }
    self.nodes = FixedTable(nodes)
    edges = FixedTable(list)
    patternStarts = FixedTable(graph.patterns.starts)
    patternChoices = FixedTable(graph.patterns.choices)
  }

  /// The most smiles that a clean play can still end with, -1 where none ends.
  @inline(__always)
  func mostSmiles(_ edge: Edge) -> Int {
    if edge.isSituation { return Int(nodes.elements[Int(edge.rawValue)].offer >> Paths.shift) - 1 }
    return edge.outcome.map { Int(ends[$0]) } ?? -1
  }

  /// Nil where the situation does not offer the choice.
  @inline(__always)
  func edge(from situation: Int, _ choice: Int32) -> Edge? {
    let node = nodes.elements[situation]
    let pattern = Int(node.offer & (1 << Paths.shift - 1))
    let first = Int(patternStarts.elements[pattern])
    for place in first..<Int(patternStarts.elements[pattern + 1])
    where patternChoices.elements[place] == choice {
      return Edge(rawValue: edges.elements[Int(node.edges) + place - first])
    }
    return nil
  }
}
