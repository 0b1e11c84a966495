import ScenarioLanguage

/// All plays that take only some of the choices, the shortest first.
struct RestrictedPlays {
  /// The different ways in which they end.
  let outcomes: [Outcome]
  private let graph: StateGraph
  /// By outcome the last step of the shortest of these plays that ends with it.
  private let ends: [Step?]
  /// By situation the last step of the shortest of these plays that leads to it.
  private let steps: [Step?]

  private struct Step {
    let from: UInt32
    /// Index into `Scenario.choices`.
    let choice: Int32
  }

  /// - Parameters:
  ///   - graph: of a complete exploration, with its places made.
  ///   - isEnough: told of each outcome when a play first ends with it; no more plays are looked at once it says so.
  ///   - isAllowed: asked for a choice by its index into `Scenario.choices`.
  init(
    _ graph: StateGraph, until isEnough: (Outcome) -> Bool = { _ in false }, allowing isAllowed: (Int) -> Bool
  ) {
    self.graph = graph
    var ends = [Step?](repeating: nil, count: graph.outcomes.all.count)
    var steps = [Step?](repeating: nil, count: graph.count)
    var queue = graph.start.isSituation ? [graph.start.rawValue] : []
    var next = 0
    var isDone = false
    while !isDone, next < queue.count {
      let situation = queue[next]
      next += 1
      let edges = graph.edges(of: Int(situation))
      for (index, choice) in graph.choices(of: Int(situation)).enumerated() where isAllowed(Int(choice)) {
        let edge = Edge(rawValue: edges[index])
        let step = Step(from: situation, choice: choice)
        if let outcome = edge.outcome {
          guard ends[outcome] == nil else { continue }
          ends[outcome] = step
          if isEnough(graph.outcomes.all[outcome]) { isDone = true }
        } else if edge.isSituation, edge != graph.start, steps[Int(edge.rawValue)] == nil {
          steps[Int(edge.rawValue)] = step
          queue.append(edge.rawValue)
        }
      }
    }
    self.ends = ends
    self.steps = steps
    outcomes = ends.indices.filter { ends[$0] != nil }.map { graph.outcomes.all[$0] }.filter(\.isEnd)
  }

  /// The shortest of these plays that ends so, as indices into `Scenario.choices`; nil if none does.
  func way(_ isWanted: (Outcome) -> Bool) -> [Int]? {
    let wanted = ends.indices.filter { isWanted(graph.outcomes.all[$0]) }
    return wanted.compactMap { ends[$0].map(way) }.min { $0.count < $1.count }
  }

  private func way(endingWith last: Step) -> [Int] {
    var way = [Int(last.choice)]
    var situation = last.from
    while let step = steps[Int(situation)] {
      way.append(Int(step.choice))
      situation = step.from
    }
    return way.reversed()
  }
}

extension StateGraph {
  /// Numbers of smiles, of those up to a number, that plays without a hard breach end with which take only some of the
  /// choices. It makes for the ends and stops as soon as all numbers are found: most often long before it has seen all.
  ///
  /// - Parameter isAllowed: asked for a choice by its index into `Scenario.choices`.
  func smileCounts(upTo most: Int, allowing isAllowed: (Int) -> Bool) -> Set<Int> {
    var found: Set<Int> = []
    var isSeen = [Bool](repeating: false, count: count)
    var pending = start.isSituation ? [Int(start.rawValue)] : []
    while found.count <= most, let situation = pending.popLast() {
      let edges = edges(of: situation)
      for (index, choice) in choices(of: situation).enumerated() where isAllowed(Int(choice)) {
        let edge = Edge(rawValue: edges[index])
        if let outcome = edge.outcome.map({ outcomes.all[$0] }) {
          let counts = outcome.isEnd && !outcome.marks.contains(.hardBreach)
          if counts, outcome.smiles.count <= most { found.insert(outcome.smiles.count) }
        } else if edge.isSituation, !isSeen[Int(edge.rawValue)] {
          isSeen[Int(edge.rawValue)] = true
          pending.append(Int(edge.rawValue))
        }
      }
    }
    return found
  }
}
