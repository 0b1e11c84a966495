import ScenarioLanguage

/// All plays that take only some of the choices.
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
  ///   - isAllowed: asked for a choice by its index into `Scenario.choices`.
  init(_ graph: StateGraph, allowing isAllowed: (Int) -> Bool) {
    self.graph = graph
    var ends = [Step?](repeating: nil, count: graph.outcomes.all.count)
    var steps = [Step?](repeating: nil, count: graph.count)
    var queue = graph.start.isSituation ? [graph.start.rawValue] : []
    var next = 0
    while next < queue.count {
      let situation = queue[next]
      next += 1
      let edges = graph.edges(of: Int(situation))
      for (index, choice) in graph.choices(of: Int(situation)).enumerated() where isAllowed(Int(choice)) {
        let edge = Edge(rawValue: edges[index])
        let step = Step(from: situation, choice: choice)
        if let outcome = edge.outcome {
          if ends[outcome] == nil { ends[outcome] = step }
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
