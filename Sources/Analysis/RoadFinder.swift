import ScenarioLanguage
import Simulation

/// Finds the structurally different ways to par: which choice solved the problem, and in which ending.
struct RoadFinder {
  private let scenario: Scenario
  private let graph: StateGraph
  /// By situation and by outcome what can still come, with a bit for each of the endings.
  private let ahead: [Prospect]
  private let bits: [Prospect]
  private let endings: [Outcome.Kind]
  private let distances: Distances
  private let beginning: Playthrough

  init(
    _ scenario: Scenario, _ graph: StateGraph, _ ahead: [Prospect], _ bits: [Prospect],
    _ endings: [Outcome.Kind], _ distances: Distances
  ) {
    self.scenario = scenario
    self.graph = graph
    self.ahead = ahead
    self.bits = bits
    self.endings = endings
    self.distances = distances
    beginning = Playthrough(of: scenario)
  }

  private struct Way: Hashable {
    let choice: Int
    let ending: Int
  }

  /// In no order.
  func roads() -> [Survey.Road] {
    var nearest: [Way: (steps: UInt16, situation: Int)] = [:]
    graph.walk { situation, count, edges in
      guard ahead[situation].endings != 0, !graph.isSolved(situation) else { return }
      let choices = graph.choices(of: situation)
      for index in 0..<count {
        let edge = Edge(rawValue: edges[index])
        let after = StateGraph.value(edge, [], ahead, bits).endings
        guard after != 0, isSolved(after: edge) else { continue }
        for ending in endings.indices where after >> UInt16(ending) & 1 == 1 {
          let way = Way(choice: Int(choices[choices.startIndex + index]), ending: ending)
          if let known = nearest[way], known.steps <= distances.steps[situation] { continue }
          nearest[way] = (distances.steps[situation], situation)
        }
      }
    }
    if nearest.isEmpty { return unsolvedRoads() }
    let found = endings.indices.flatMap { ending in
      let own = nearest.filter { $0.key.ending == ending }
      let steps = own.isEmpty ? [] : steps(to: ending)
      return own.map { road($0.key, from: $0.value.situation, steps) }
    }
    return found
  }

  private func isSolved(after edge: Edge) -> Bool {
    if edge.isSituation { return graph.isSolved(Int(edge.rawValue)) }
    return edge.outcome.map { graph.outcomes.all[$0].solved } ?? false
  }

  /// Where no choice solves anything: one way for each ending.
  private func unsolvedRoads() -> [Survey.Road] {
    let start = StateGraph.value(graph.start, [], ahead, bits).endings
    return endings.indices.filter { start >> UInt16($0) & 1 == 1 }.map { ending in
      let start = Int(graph.start.rawValue)
      let path = graph.start.isSituation ? onward(from: start, to: ending, steps(to: ending)) : []
      return Survey.Road(solving: nil, ending: scene(of: ending), witness: path)
    }
  }

  private func road(_ way: Way, from situation: Int, _ steps: [UInt16]) -> Survey.Road {
    var path = distances.path(to: situation)
    let choices = graph.choices(of: situation)
    let edges = graph.edges(of: situation)
    if let index = choices.firstIndex(of: Int32(way.choice)) {
      path.append(way.choice)
      let edge = Edge(rawValue: edges[index - choices.startIndex])
      if edge.isSituation { path += onward(from: Int(edge.rawValue), to: way.ending, steps) }
    }
    return Survey.Road(solving: way.choice, ending: scene(of: way.ending), witness: path)
  }

  private func scene(of ending: Int) -> Int? {
    if case .ended(let scene) = endings[ending] { scene } else { nil }
  }

  /// The fewest choices from a situation to an ending at par.
  private func onward(from start: Int, to ending: Int, _ steps: [UInt16]) -> [Int] {
    var path: [Int] = []
    var situation = start
    while steps[situation] < Distances.farthest {
      let edges = graph.edges(of: situation)
      let choices = graph.choices(of: situation)
      let rest = edges.map { left(after: Edge(rawValue: $0), to: ending, steps) }
      guard let index = rest.indices.min(by: { rest[$0] < rest[$1] }) else { break }
      path.append(Int(choices[choices.startIndex + index]))
      guard Edge(rawValue: edges[index]).isSituation else { break }
      situation = Int(edges[index])
    }
    return path
  }

  /// By situation the fewest choices to an ending at par; `farthest` where none leads there.
  private func steps(to ending: Int) -> [UInt16] {
    var steps = [UInt16](repeating: Distances.farthest, count: graph.count)
    for component in graph.components.reversed() {
      var changed = true
      while changed {
        changed = false
        graph.walkBackwards(component) { situation, count, edges in
          var least = steps[situation]
          for index in 0..<count {
            least = min(least, left(after: Edge(rawValue: edges[index]), to: ending, steps))
          }
          if least < steps[situation] {
            steps[situation] = least
            changed = component.hasBackEdges
          }
        }
      }
    }
    return steps
  }

  /// The fewest choices to an ending, counting the one that this edge is.
  @inline(__always)
  private func left(after edge: Edge, to ending: Int, _ steps: [UInt16]) -> UInt16 {
    if edge.isSituation {
      let steps = steps[Int(edge.rawValue)]
      return steps < Distances.farthest ? steps + 1 : steps
    }
    return edge.outcome.map { bits[$0].endings >> UInt16(ending) & 1 == 1 } ?? false ? 1 : Distances.farthest
  }
}
