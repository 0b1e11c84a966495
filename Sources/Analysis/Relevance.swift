import ScenarioLanguage
import Simulation

/// What a situation must remember: that which something later in the play can read and something before it can have
/// written. Situations that differ only in other things have the same future.
///
/// Found on the scene graph: backwards for what is read, forwards for what is written, one component after the other.
struct Relevance {
  /// What is to be remembered at one point, or at any.
  struct Kept {
    /// Numbers in `FactSpace`.
    var facts: Set<Int> = []
    /// Promises of which only this counts any more, whether they are open; of their facts only `promised` is among
    /// `facts`.
    var openPromises: [Int] = []
    var clock = false
    var cost = false
    /// Other customers whose joy counts.
    var others: [Int] = []
  }

  private let scenario: Scenario
  private let items: Items
  private let graph: SceneGraph
  private let components: Components
  private let access: Access
  /// By component, of the positions in `Access.universe`.
  private let live: BitRows
  private let written: BitRows

  init(_ scenario: Scenario, scope: Exploration.Scope) {
    self.scenario = scenario
    items = Items(scenario)
    graph = SceneGraph(scenario)
    components = Components(graph.edges)
    access = Access(scenario, graph, components, items, scope)
    live = Relevance.flow(graph, components, access.reads, access.position, backwards: true)
    written = Relevance.flow(graph, components, access.writes, access.position, backwards: false)
  }

  /// What to remember while a scene offers its choices.
  func kept(offering scene: Int) -> Kept {
    let row = Int(components.number[graph.offering(scene)])
    return kept(
      Set(
        access.universe.enumerated().filter { position, item in
          written.contains(position, in: row)
            && (live.contains(position, in: row) || access.always.contains(item))
        }.map(\.element)))
  }

  /// Everything that anything reads and that can have been written before, if only a moment before in the same turn.
  func keptAnywhere() -> Kept {
    var read = access.always
    for node in 0..<graph.nodeCount {
      let row = Int(components.number[node])
      for item in access.reads[node] where !read.contains(item) {
        guard let position = access.position[item] else { continue }
        if written.contains(position, in: row) { read.insert(item) }
      }
    }
    var kept = kept(read)
    // Whether a promise is open follows from both of its facts.
    for promise in scenario.promises.indices where read.contains(items.open(promise)) {
      kept.facts.formUnion([items(.promised(promise)), items(.kept(promise))])
    }
    return kept
  }

  private func kept(_ read: Set<Int>) -> Kept {
    var kept = Kept()
    kept.facts = read.filter { $0 < items.space.count }
    for promise in scenario.promises.indices
    where read.contains(items.open(promise)) && !read.contains(items(.promised(promise))) {
      kept.openPromises.append(promise)
      kept.facts.insert(items(.promised(promise)))
    }
    kept.clock = read.contains(items.clock)
    kept.cost = read.contains(items.cost)
    kept.others = scenario.others.indices.filter { read.contains(items.other($0)) }
    return kept
  }

  /// What reaches each component along the edges (forwards) or against them (backwards), its own included.
  private static func flow(
    _ graph: SceneGraph, _ components: Components, _ sets: [[Int]], _ position: [Int: Int], backwards: Bool
  ) -> BitRows {
    var rows = BitRows(rows: components.count, columns: position.count)
    var members: [[Int32]] = Array(repeating: [], count: components.count)
    for node in 0..<graph.nodeCount {
      let row = Int(components.number[node])
      members[row].append(Int32(node))
      for item in sets[node] { if let column = position[item] { rows.insert(column, in: row) } }
    }
    // Edges lead to lower numbers: those are complete first going backwards, and last going forwards.
    for step in 0..<components.count {
      let row = backwards ? step : components.count - 1 - step
      for node in members[row] {
        for successor in graph.edges[Int(node)] {
          let other = Int(components.number[Int(successor)])
          guard other != row else { continue }
          if backwards { rows.add(other, to: row) } else { rows.add(row, to: other) }
        }
      }
    }
    return rows
  }
}

/// What there is to remember, numbered: facts by their number in `FactSpace`, then the clock, the cost, the other
/// customers' joy, and for each promise whether it is open.
///
/// The end of a play reads of a promise only this. So a promise that was kept is as good as one that was never made,
/// unless a condition asks for more or the promise can be made again.
struct Items {
  let space: FactSpace
  private let others: Int

  init(_ scenario: Scenario) {
    space = FactSpace(scenario)
    others = scenario.others.count
  }

  var clock: Int { space.count }
  var cost: Int { space.count + 1 }
  func other(_ index: Int) -> Int { space.count + 2 + index }
  /// Made and not kept.
  func open(_ promise: Int) -> Int { space.count + 2 + others + promise }

  func callAsFunction(_ fact: Fact) -> Int { space.number(of: fact) }

  /// What tells situations apart in reports whether or not anything reads it.
  var alwaysCounted: Set<Int> { Set(space.flags).union(space.count..<space.count + 2 + others) }
}
