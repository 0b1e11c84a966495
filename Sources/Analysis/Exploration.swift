public import ScenarioLanguage
public import Simulation

/// What is known of a scenario when its every situation has been visited: par, and the best still reachable.
///
///     let exploration = Exploration.explore(scenario)
///     exploration.par                         // 3
///     exploration.turningPoint(of: choices)   // 4: after the fifth choice par was out of reach
public final class Exploration: Sendable {
  public enum Scope: Sendable, Hashable {
    /// What decides the primary customer's smiles in plays without hard breach, over-giving and unapproved bend.
    case par
    /// Every situation, told apart as reports count them (scenario-format.md, "How it plays").
    case everything
    /// The same, and besides what the share of courteous choices needs: for the last two archetypes.
    case archetypes
  }

  public let scenario: Scenario
  /// Where the plays looked at begin, if not at the start: then `par` is the most that can be reached from there.
  public let startingPoint: StartingPoint?
  public let scope: Scope
  /// False when the limit was reached or the exploration cancelled: `par` is then "at least".
  public let isComplete: Bool
  /// Different situations in which choices are offered. In scope `par` fewer than the reports' number.
  public let states: Int
  /// Par: the most smiles of the primary customer that any finished clean play reaches, 0…3.
  public let par: Int

  private let packing: Packing
  private let tables: SceneTables
  /// By number of the situation: the most smiles that a clean play can still end with, -1 where none ends.
  private let best: [Int8]

  private init(
    _ scenario: Scenario, _ packing: Packing, _ explorer: borrowing Explorer, _ scope: Scope,
    from start: StartingPoint?
  ) {
    let graph = explorer.graph
    self.scenario = scenario
    startingPoint = start
    self.scope = scope
    self.packing = packing
    isComplete = explorer.isComplete
    states = explorer.found - explorer.deadEnds
    tables = explorer.tables
    best = graph.bestReachable()
    let reached = max(Int(StateGraph.value(graph.start, -1, best, graph.outcomes.smilesForPar)), 0)
    par = explorer.isComplete ? reached : max(reached, sampledPar(of: scenario, from: start))
  }

  /// Visits the situations of a scenario.
  ///
  /// - Parameters:
  ///   - start: where plays begin, if not at the start of the scenario.
  ///   - limit: the most situations to visit; the default takes about 100 MB.
  ///   - isCancelled: asked every thousand situations.
  public static func explore(
    _ scenario: Scenario, scope: Scope = .par, from start: StartingPoint? = nil, limit: Int = defaultLimit,
    isCancelled: () -> Bool = { false }
  ) -> Exploration {
    let relevance = Relevance(scenario, scope: scope, from: start)
    let packing = Packing(scenario, relevance, scope: scope, from: start)
    var wishes = Explorer.Wishes()
    wishes.keepsKeys = true
    var explorer = Explorer(scenario, packing, scope: scope, from: start, limit: limit, wishes: wishes)
    explorer.run(isCancelled)
    return Exploration(scenario, packing, explorer, scope, from: start)
  }

  /// So many situations are visited unless another number is asked for.
  public static let defaultLimit = 2_000_000

  /// The most smiles of the primary customer that a clean play can still end with, 0…3, from a state in which choices
  /// are offered. Nil when the state is not clean, is none that was visited, or no clean play ends from it. When the
  /// exploration is incomplete it is "at least".
  public func best(from state: Playthrough.State) -> Int? {
    guard state.marks.isDisjoint(with: .unclean) else { return nil }
    let number = withUnsafeTemporaryAllocation(of: UInt64.self, capacity: packing.words) { key -> Int? in
      guard let key = key.baseAddress else { return nil }
      packing.pack(state, into: key)
      return tables.situation(key, in: state.scene)
    }
    return number.flatMap { best[$0] < 0 ? nil : Int(best[$0]) }
  }

  /// The same for a play as it stands: one that has ended has the smiles it ended with.
  public func best(from playthrough: Playthrough) -> Int? {
    best(after: playthrough.phase, in: playthrough.state)
  }

  private func best(after phase: Phase, in state: Playthrough.State) -> Int? {
    switch phase {
    case .playing: best(from: state)
    case .ended: state.marks.isDisjoint(with: .unclean) ? state.smiles.count : nil
    case .stopped: nil
    }
  }

  /// The first of the choices (an index into `choices`) after which par was out of reach; nil if it never was, or if the
  /// exploration is incomplete and nobody knows.
  public func turningPoint(of choices: [Int]) -> Int? {
    guard isComplete else { return nil }
    var playthrough = Playthrough(of: scenario, startingAt: startingPoint)
    for (index, choice) in choices.enumerated() {
      guard (try? playthrough.choose(choice)) != nil else { return nil }
      if best(from: playthrough) ?? -1 < par { return index }
    }
    return nil
  }

  /// The choices offered in a state (indices into `Scenario.choices`, in file order) after which the best that was
  /// reachable from it still is. Empty where `best(from:)` is nil.
  public func keepers(at state: Playthrough.State) -> [Int] {
    guard let most = best(from: state) else { return [] }
    let program = Program(scenario, layout: Layout(of: scenario))
    var machine = Machine(program, at: state)
    let count = machine.listOffered()
    let offered = machine.offered[..<count].map { Int($0) }
    return offered.filter { choice in
      // A machine of its own for each: optimised builds of Swift 6.3 never free one in whose place another is put from
      // within a closure.
      var next = Machine(program, at: state)
      let phase = next.take(choice)
      return best(after: phase, in: next.state) ?? -1 >= most
    }
  }
}

/// The most smiles among some thousand clean plays picked by chance, always the same: where a scenario is too large to
/// visit, its ends are too far from the start for a search in breadth.
func sampledPar(of scenario: Scenario, from start: StartingPoint? = nil) -> Int {
  let program = Program(scenario, layout: Layout(of: scenario))
  var generator = SplitMix64(seed: 1)
  var most = 0
  for _ in 0..<2000 {
    var machine = Machine(program)
    var phase = machine.start(at: start)
    var turns = 0
    while phase == .playing, turns < 500 {
      let offered = machine.listOffered()
      if offered == 0 { break }
      phase = machine.take(Int(machine.offered[generator.number(below: offered)]))
      turns += 1
    }
    if case .ended = phase, machine.registers.marks.isDisjoint(with: .unclean) {
      most = max(most, machine.registers.smiles.count)
    }
  }
  return most
}
