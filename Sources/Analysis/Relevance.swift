import ScenarioLanguage
import Simulation

/// What a situation must remember: that which something later in the play can read and something before it can have
/// written. Situations that differ only in other things have the same future.
///
/// Found on the scene graph: backwards for what is read, forwards for what is written, one component after the other.
struct Relevance {
  let items: Items
  /// For each scene the row of what it remembers while it offers its choices; scenes of one row remember the same.
  let rows: [Int]
  /// Everything that anything reads and that can have been written before, if only a moment before in the same turn;
  /// ascending.
  let needed: [Int]
  /// Scenes in the order of play; those that lead back to each other together.
  let order: [[Int]]

  private let universe: [Int]
  private let columns: [Int: Int]
  private let relevant: BitRows

  /// Beyond so many words of bits all scenes remember the same: that is right, if more than they need.
  static let wordLimit = 1 << 21

  init(
    _ scenario: Scenario, scope: Exploration.Scope, from start: StartingPoint? = nil,
    wordLimit: Int = wordLimit
  ) {
    items = Items(scenario)
    let graph = SceneGraph(scenario)
    let exact = Components(graph.edges)
    let access = Access(scenario, graph, exact, items, scope, from: start)
    universe = access.universe
    columns = Dictionary(uniqueKeysWithValues: universe.enumerated().map { ($1, $0) })
    let isTooMuch = exact.count * BitRows.words(universe.count) > wordLimit
    let components = isTooMuch ? Components(oneOf: graph.nodeCount) : exact

    var live = Relevance.flow(access.reads, graph, components, columns, backwards: true)
    let written = Relevance.flow(access.writes, graph, components, columns, backwards: false)
    needed = Relevance.needed(access, components, columns, written)
    for (column, item) in universe.enumerated() where access.always.contains(item) {
      for row in 0..<components.count { live.insert(column, in: row) }
    }
    live.intersect(with: written)
    relevant = live
    rows = scenario.scenes.indices.map { Int(components.number[graph.offering($0)]) }
    order = Relevance.order(scenario, graph, exact)
  }

  private static func order(_ scenario: Scenario, _ graph: SceneGraph, _ components: Components) -> [[Int]] {
    var scenes: [[Int]] = Array(repeating: [], count: components.count)
    for scene in scenario.scenes.indices where !scenario.scenes[scene].choices.isEmpty {
      scenes[Int(components.number[graph.offering(scene)])].append(scene)
    }
    // Nothing comes after scenes that offer nothing. Edges lead to lower numbers.
    let silent = scenario.scenes.indices.filter { scenario.scenes[$0].choices.isEmpty }
    return (scenes.reversed() + [silent]).filter { !$0.isEmpty }
  }

  /// What the scenes of a row remember, ascending.
  func forEachItem(in row: Int, _ body: (Int) -> Void) {
    relevant.forEach(in: row) { body(universe[$0]) }
  }

  func remembers(_ item: Int, in row: Int) -> Bool {
    columns[item].map { relevant.contains($0, in: row) } ?? false
  }

  /// What reaches each component along the edges (forwards) or against them (backwards), its own included.
  private static func flow(
    _ sets: [[Int]], _ graph: SceneGraph, _ components: Components, _ columns: [Int: Int], backwards: Bool
  ) -> BitRows {
    var rows = BitRows(rows: components.count, columns: columns.count)
    for node in 0..<graph.nodeCount {
      for item in sets[node] {
        if let column = columns[item] { rows.insert(column, in: Int(components.number[node])) }
      }
    }
    // Edges lead to lower numbers: those are complete first going backwards, and last going forwards.
    let members = components.members
    for step in members.indices {
      let row = backwards ? step : members.count - 1 - step
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

  private static func needed(
    _ access: Access, _ components: Components, _ columns: [Int: Int], _ written: BitRows
  ) -> [Int] {
    var needed = access.always
    for (node, items) in access.reads.enumerated() {
      for item in items where !needed.contains(item) {
        if let column = columns[item], written.contains(column, in: Int(components.number[node])) {
          needed.insert(item)
        }
      }
    }
    return needed.sorted()
  }
}
