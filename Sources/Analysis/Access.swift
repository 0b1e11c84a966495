import ScenarioLanguage
import Simulation

/// What each node of the scene graph reads and writes.
struct Access {
  private(set) var reads: [[Int]]
  private(set) var writes: [[Int]]
  /// The items that something reads or that always count, ascending.
  private(set) var universe: [Int] = []
  /// Items that tell situations apart whether or not anything reads them.
  private(set) var always: Set<Int> = []

  private let scenario: Scenario
  private let items: Items
  private let scope: Exploration.Scope
  /// Items that some condition names; an effect on anything else changes nothing but what the engine's rules read.
  private var named: Set<Int> = []

  init(
    _ scenario: Scenario, _ graph: SceneGraph, _ components: Components, _ items: Items,
    _ scope: Exploration.Scope, from start: StartingPoint? = nil
  ) {
    self.scenario = scenario
    self.items = items
    self.scope = scope
    reads = Array(repeating: [], count: graph.nodeCount)
    writes = Array(repeating: [], count: graph.nodeCount)
    named = Set(scenario.conditionSteps.compactMap { item(of: $0) })
    for scene in scenario.scenes.indices { note(scene: scene, graph, components) }
    for choice in scenario.choices.indices { note(choice: choice, graph) }
    reads[graph.end] = [items(.flag(Scenario.solved))] + scenario.promises.indices.map { items.open($0) }
    for scene in scenario.interruptions {
      reads[graph.interruptions].append(items(.visited(scene: scene)))
      reads[graph.interruptions] += read(by: scenario.scenes[scene].when)
    }
    writes[graph.resumed] = scenario.resumingInterruptions.flatMap { writes[graph.entering($0)] }
    if let start { note(start, graph) }
    if scope != .par { always = Set(items.alwaysCounted) }
    universe = Set(reads.joined()).union(always).sorted()
  }

  // MARK: Nodes

  private mutating func note(scene index: Int, _ graph: SceneGraph, _ components: Components) {
    let scene = scenario.scenes[index]
    let entering = graph.entering(index)
    reads[entering] = read(by: scene.effects) + read(by: scene.blocks, of: index)
    writes[entering] =
      [items(.visited(scene: index))] + written(by: scene.effects) + written(byBlocks: scene.blocks)

    let offering = graph.offering(index)
    guard !scene.choices.isEmpty else { return }
    for choice in scene.choices {
      reads[offering] += read(by: scenario.choices[choice].condition)
      let mayReturn = components.number[graph.taking(choice)] == components.number[offering]
      if !scenario.choices[choice].again, mayReturn { reads[offering].append(items(.usedUp(choice: choice))) }
    }
  }

  private mutating func note(choice index: Int, _ graph: SceneGraph) {
    let choice = scenario.choices[index]
    let taking = graph.taking(index)
    reads[taking] = read(by: choice.effects) + read(by: choice.blocks, of: nil)
    writes[taking] =
      [items(.usedUp(choice: index))] + written(by: choice.effects) + written(byBlocks: choice.blocks)
    // Taken again, it counts no more for the share of courteous choices.
    if scope == .archetypes, choice.again, choice.courtesyWeight != 0 {
      reads[taking].append(items(.usedUp(choice: index)))
    }
    if choice.behaviours.contains(.sympathyOnly) { reads[taking].append(items(.did(.sympathyOnly))) }
  }

  /// What a trial takes as given is as if entering its scene had written it.
  private mutating func note(_ start: StartingPoint, _ graph: SceneGraph) {
    for given in start.givens {
      writes[graph.entering(start.scene)] += given.facts.map { items($0) }
      switch given {
      case .promised(let promise), .kept(let promise):
        writes[graph.entering(start.scene)].append(items.open(promise))
      case .used(let choice):
        // Also in a scene to which no play returns, where otherwise no choice could have been used up.
        reads[graph.offering(scenario.choices[choice].scene)].append(items(.usedUp(choice: choice)))
      default: break
      }
    }
  }

  // MARK: What is read

  private func read(by blocks: Range<Int>, of scene: Int?) -> [Int] {
    scenario.running(blocks).flatMap { index in
      let block = scenario.blocks[index]
      guard scope != .par || block.target != nil || matters(block.effects) else { return [Int]() }
      let isFirst = block.condition?.contains { scenario.conditionSteps[$0] == .first } ?? false
      let visited = scene.map { isFirst ? [items(.visited(scene: $0))] : [] } ?? []
      return read(by: block.condition) + read(by: block.effects) + visited
    }
  }

  private func read(by condition: ConditionRange?) -> [Int] {
    (condition ?? 0..<0).flatMap { read(by: scenario.conditionSteps[$0]) }
  }

  private func read(by effects: Range<Int>) -> [Int] {
    effects.flatMap { index in
      switch scenario.effects[index] {
      // Made again after it was kept, a promise is still kept.
      case .promise(let promise): all(of: Int(promise))
      case .keep(let promise): [items.open(Int(promise))]
      case .bend(let rule) where scenario.rules[Int(rule)].needsApproval: [items(.approved(rule: Int(rule)))]
      default: [Int]()
      }
    }
  }

  private func read(by step: ConditionStep) -> [Int] {
    switch step {
    case .promised(let promise), .kept(let promise): all(of: Int(promise))
    default: item(of: step).map { [$0] } ?? []
    }
  }

  private func all(of promise: Int) -> [Int] {
    [items(.promised(promise)), items(.kept(promise)), items.open(promise)]
  }

  private func item(of step: ConditionStep) -> Int? {
    switch step {
    case .compare(.meter, _, _), .first, .not, .and, .or: nil
    case .compare(.other(let customer), _, _): items.other(Int(customer))
    case .compare(.clock, _, _): items.clock
    case .compare(.cost, _, _): items.cost
    case .flag(let flag): items(.flag(Int(flag)))
    case .did(let behaviour): items(.did(behaviour))
    case .bent(let rule): items(.bent(rule: Int(rule)))
    case .followed(let rule): items(.followed(rule: Int(rule)))
    case .approved(let rule): items(.approved(rule: Int(rule)))
    case .promised(let promise): items(.promised(Int(promise)))
    case .kept(let promise): items(.kept(Int(promise)))
    case .visited(let scene): items(.visited(scene: Int(scene)))
    }
  }

  // MARK: What is written

  private func written(byBlocks blocks: Range<Int>) -> [Int] {
    scenario.running(blocks).flatMap { written(by: scenario.blocks[$0].effects) }
  }

  private func written(by effects: Range<Int>) -> [Int] {
    effects.flatMap { index in
      switch scenario.effects[index] {
      case .promise(let promise): [items(.promised(Int(promise))), items.open(Int(promise))]
      case let effect: item(of: effect).map { [$0] } ?? []
      }
    }
  }

  /// The item that an effect writes. Taking a flag away writes nothing: where it was never set it changes nothing.
  private func item(of effect: Effect) -> Int? {
    switch effect {
    case .meter, .clear: nil
    case .other(let customer, _): items.other(Int(customer))
    case .minutes: items.clock
    case .cost: items.cost
    case .set(let flag): items(.flag(Int(flag)))
    case .promise(let promise): items(.promised(Int(promise)))
    case .keep(let promise): items(.kept(Int(promise)))
    case .does(let behaviour): items(.did(behaviour))
    case .follow(let rule): items(.followed(rule: Int(rule)))
    case .bend(let rule): items(.bent(rule: Int(rule)))
    case .approve(let rule): items(.approved(rule: Int(rule)))
    }
  }

  /// True of effects that something may read later: the engine's rules or a condition.
  private func matters(_ effects: Range<Int>) -> Bool {
    effects.contains { index in
      switch scenario.effects[index] {
      case .meter, .promise, .keep, .approve: true
      case .bend: true
      case .set(let flag) where Int(flag) == Scenario.solved: true
      case .clear(let flag): Int(flag) == Scenario.solved || named.contains(items(.flag(Int(flag))))
      case let effect: item(of: effect).map { named.contains($0) } ?? false
      }
    }
  }
}
