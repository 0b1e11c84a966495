import ScenarioLanguage
import Simulation

/// What a situation must remember: that which something later in the play can read and something before it can have
/// written. Situations that differ only in other things have the same future.
///
/// Found on the scene graph: backwards for what is read, forwards for what is written, one component after the other.
struct Relevance {
  /// What there is to remember, numbered: facts by their number in `FactSpace`, then the clock, the cost and the other
  /// customers' joy.
  struct Items {
    let space: FactSpace
    var clock: Int { space.count }
    var cost: Int { space.count + 1 }
    func other(_ index: Int) -> Int { space.count + 2 + index }

    func callAsFunction(_ fact: Fact) -> Int { space.number(of: fact) }

    /// What tells situations apart in reports whether or not anything reads it.
    func alwaysCounted(in scenario: Scenario) -> [Int] {
      Array(space.flags) + [clock, cost] + scenario.others.indices.map { other($0) }
    }
  }

  let items: Items
  /// The items that something reads, ascending.
  let universe: [Int]
  private let graph: SceneGraph
  private let components: Components
  /// By component, of the positions in `universe`.
  private let live: BitRows
  private let written: BitRows
  private let access: Access
  private let isAlwaysCounted: [Bool]

  init(_ scenario: Scenario, scope: Exploration.Scope) {
    items = Items(space: FactSpace(scenario))
    graph = SceneGraph(scenario)
    components = Components(graph.edges)
    let access = Access(scenario, graph, components, items, scope)
    self.access = access
    universe = access.universe
    let always = Set(access.always)
    isAlwaysCounted = universe.map { always.contains($0) }
    live = Relevance.flow(graph, components, access.reads, access.position, backwards: true)
    written = Relevance.flow(graph, components, access.writes, access.position, backwards: false)
  }

  /// The items to remember while a scene offers its choices.
  func relevant(offering scene: Int) -> [Int] {
    let row = Int(components.number[graph.offering(scene)])
    return universe.indices.filter { position in
      written.contains(position, in: row) && (live.contains(position, in: row) || isAlwaysCounted[position])
    }.map { universe[$0] }
  }

  /// The items that anything reads which can have been written before, if only a moment before in the same turn.
  var needed: [Int] {
    var needed = Set<Int>()
    for node in 0..<graph.nodeCount {
      let row = Int(components.number[node])
      for item in access.reads[node] where !needed.contains(item) {
        guard let position = access.position[item] else { continue }
        if written.contains(position, in: row) { needed.insert(item) }
      }
    }
    return needed.union(universe.indices.filter { isAlwaysCounted[$0] }.map { universe[$0] }).sorted()
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
