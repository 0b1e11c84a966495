import Simulation

// What is worked out by walking over the whole graph: backwards what can still come, forwards what was before.
extension StateGraph {
  /// For each situation what `join` makes of the values of all outcomes that can still come; `none` where none can.
  /// Joining must only ever add (most smiles, sets of endings).
  func joinOutcomes<Value: Equatable>(
    _ none: Value, _ values: [Value], _ join: (Value, Value) -> Value
  ) -> [Value] {
    var joined = [Value](repeating: none, count: count)
    joined.withUnsafeMutableBufferPointer { joined in
      for component in components.reversed() {
        var changed = true
        while changed {
          changed = false
          walkBackwards(component) { situation, count, edges in
            var value = joined[situation]
            for index in 0..<count {
              let edge = Edge(rawValue: edges[index])
              if edge.isSituation {
                value = join(value, joined[Int(edge.rawValue)])
              } else if let outcome = edge.outcome {
                value = join(value, values[outcome])
              }
            }
            if value != joined[situation] {
              joined[situation] = value
              changed = component.hasBackEdges
            }
          }
        }
      }
    }
    return joined
  }

  /// For each situation the most smiles that a clean play can still end with; -1 where none ends.
  func bestReachable() -> [Int8] { joinOutcomes(-1, outcomes.smilesForPar, max) }

  /// The value of an edge, given those of situations and outcomes.
  @inline(__always)
  static func value<Value>(_ edge: Edge, _ none: Value, _ situations: [Value], _ outcomes: [Value]) -> Value {
    if edge.isSituation { return situations[Int(edge.rawValue)] }
    return edge.outcome.map { outcomes[$0] } ?? none
  }

  /// Play by chance, every offered choice as likely as the others.
  ///
  /// - Parameter body: called for each situation with how often plays are expected to come to it, the number of its
  ///   edges, and these.
  /// - Returns: the share of plays that come to each outcome.
  @discardableResult
  func walkByChance(
    _ body: (_ situation: Int, _ chance: Double, Int, UnsafeMutablePointer<UInt32>) -> Void = { _, _, _, _ in
    }
  ) -> [Double] {
    let chances = Pages<Double>(count: count)
    var ends = [Double](repeating: 0, count: outcomes.all.count)
    if start.isSituation {
      chances[Int(start.rawValue)].pointee = 1
    } else if let outcome = start.outcome {
      ends[outcome] = 1
    }
    for component in components {
      if component.hasBackEdges { circulate(in: component, chances) }
      walk(component) { situation, count, edges in
        let chance = chances[situation].pointee
        body(situation, chance, count, edges)
        let share = chance / Double(max(count, 1))
        for index in 0..<count {
          let edge = Edge(rawValue: edges[index])
          if let outcome = edge.outcome {
            ends[outcome] += share
          } else if edge.isSituation,
            !component.hasBackEdges || !component.situations.contains(Int(edge.rawValue))
          {
            chances[Int(edge.rawValue)].pointee += share
          }
        }
      }
      chances.free(upTo: component.situations.upperBound)
    }
    return ends
  }

  /// Where play can go round: what arrives from outside is passed on within until hardly anything is left.
  private func circulate(in component: Component, _ chances: Pages<Double>) {
    let range = component.situations
    var arriving = range.map { chances[$0].pointee }
    for situation in range { chances[situation].pointee = 0 }
    var isMoving = true
    var rounds = 0
    while isMoving, rounds < 10_000 {
      isMoving = false
      rounds += 1
      walk(component) { situation, count, edges in
        let amount = arriving[situation - range.lowerBound]
        guard amount > 0 else { return }
        arriving[situation - range.lowerBound] = 0
        chances[situation].pointee += amount
        let share = amount / Double(max(count, 1))
        for index in 0..<count {
          let edge = Edge(rawValue: edges[index])
          guard edge.isSituation, range.contains(Int(edge.rawValue)) else { continue }
          arriving[Int(edge.rawValue) - range.lowerBound] += share
          if share > 1e-15 { isMoving = true }
        }
      }
    }
  }
}

/// The fewest choices that lead to each situation.
struct Distances {
  /// `farthest`: by no choices, or by as many.
  private(set) var steps: [UInt16]
  private var parents: [UInt32]
  private let graph: StateGraph

  static let farthest = UInt16.max

  init(_ graph: StateGraph) {
    self.graph = graph
    steps = Array(repeating: Distances.farthest, count: graph.count)
    parents = Array(repeating: .max, count: graph.count)
    guard graph.start.isSituation else { return }
    steps[Int(graph.start.rawValue)] = 0
    for component in graph.components {
      var changed = true
      while changed {
        changed = false
        graph.walk(component) { situation, count, edges in
          guard steps[situation] < Distances.farthest else { return }
          let next = steps[situation] + 1
          for index in 0..<count where Edge(rawValue: edges[index]).isSituation {
            let target = Int(edges[index])
            if next < steps[target] {
              steps[target] = next
              parents[target] = UInt32(situation)
              if component.hasBackEdges { changed = true }
            }
          }
        }
      }
    }
  }

  /// The choices that lead to a situation by the fewest steps (indices into `Scenario.choices`).
  func path(to situation: Int) -> [Int] {
    var path: [Int] = []
    var current = situation
    while parents[current] < .max {
      let parent = Int(parents[current])
      let index = graph.edges(of: parent).firstIndex(of: UInt32(current)) ?? 0
      path.append(Int(graph.choices(of: parent)[graph.choices(of: parent).startIndex + index]))
      current = parent
    }
    return path.reversed()
  }

  /// The nearest of some turns, with its choice.
  func path(toNearest turns: [SurveyNotes.Turn]) -> [Int]? {
    turns.min { steps[$0.situation] < steps[$1.situation] }.map { path(to: $0.situation) + [$0.choice] }
  }

  /// For each outcome the fewest choices that lead to it.
  func pathsToOutcomes() -> [[Int]?] {
    var nearest = [(steps: UInt16, situation: Int, index: Int)?](
      repeating: nil, count: graph.outcomes.all.count)
    graph.walk { situation, count, edges in
      for index in 0..<count {
        guard let outcome = Edge(rawValue: edges[index]).outcome else { continue }
        if steps[situation] < nearest[outcome]?.steps ?? .max {
          nearest[outcome] = (steps[situation], situation, index)
        }
      }
    }
    var paths = nearest.map { end -> [Int]? in
      guard let end else { return nil }
      let choices = graph.choices(of: end.situation)
      return path(to: end.situation) + [Int(choices[choices.startIndex + end.index])]
    }
    if let outcome = graph.start.outcome { paths[outcome] = [] }
    return paths
  }
}
