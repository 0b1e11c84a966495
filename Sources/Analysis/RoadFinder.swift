import ScenarioLanguage
import Simulation

/// Finds the structurally different ways to par: which choice solved the problem, and in which ending.
struct RoadFinder {
  private let scenario: Scenario
  private let graph: StateGraph
  /// By situation and by outcome: the endings at par that can still come, one bit each.
  private let ahead: [UInt16]
  private let bits: [UInt16]
  private let endings: [Outcome.Kind]
  private let distances: Distances

  init(
    _ scenario: Scenario, _ graph: StateGraph, _ ahead: [UInt16], _ bits: [UInt16], _ endings: [Outcome.Kind],
    _ distances: Distances
  ) {
    self.scenario = scenario
    self.graph = graph
    self.ahead = ahead
    self.bits = bits
    self.endings = endings
    self.distances = distances
  }

  private struct Way: Hashable {
    let choice: Int?
    let ending: Int
  }

  func roads() -> [Survey.Road] {
    let solvers = scenario.choicesThatSolve
    var nearest: [Way: (steps: UInt16, situation: Int)] = [:]
    graph.walk { situation, count, edges in
      guard ahead[situation] != 0 else { return }
      let choices = graph.choices(of: situation)
      for index in 0..<count {
        let choice = Int(choices[choices.startIndex + index])
        guard solvers[choice] else { continue }
        let after = StateGraph.value(Edge(rawValue: edges[index]), 0, ahead, bits)
        for ending in endings.indices where after >> UInt16(ending) & 1 == 1 {
          let way = Way(choice: choice, ending: ending)
          if distances.steps[situation] < nearest[way]?.steps ?? Distances.farthest {
            nearest[way] = (distances.steps[situation], situation)
          }
        }
      }
    }
    if nearest.isEmpty { return unsolvedRoads() }
    return nearest.sorted { ($0.key.choice ?? -1, $0.key.ending) < ($1.key.choice ?? -1, $1.key.ending) }.map
    {
      road($0.key, from: $0.value.situation)
    }
  }

  /// Where no choice solves anything: one way for each ending.
  private func unsolvedRoads() -> [Survey.Road] {
    let start = StateGraph.value(graph.start, 0, ahead, bits)
    return endings.indices.filter { start >> UInt64($0) & 1 == 1 }.map { ending in
      let path = graph.start.isSituation ? onward(from: Int(graph.start.rawValue), to: ending) : []
      return Survey.Road(solving: nil, ending: scene(of: ending), witness: path)
    }
  }

  private func road(_ way: Way, from situation: Int) -> Survey.Road {
    var path = distances.path(to: situation)
    let choices = graph.choices(of: situation)
    let edges = graph.edges(of: situation)
    if let choice = way.choice, let index = choices.firstIndex(of: Int32(choice)) {
      path.append(choice)
      let edge = Edge(rawValue: edges[index - choices.startIndex])
      if edge.isSituation { path += onward(from: Int(edge.rawValue), to: way.ending) }
    }
    return Survey.Road(solving: way.choice, ending: scene(of: way.ending), witness: path)
  }

  private func scene(of ending: Int) -> Int? {
    if case .ended(let scene) = endings[ending] { scene } else { nil }
  }

  /// The fewest choices from a situation to an ending at par.
  private func onward(from start: Int, to ending: Int) -> [Int] {
    var parents: [Int: (situation: Int, choice: Int)] = [:]
    var pending = [start]
    var next = 0
    func path(to situation: Int, then choice: Int) -> [Int] {
      var path = [choice]
      var current = situation
      while current != start, let parent = parents[current] {
        path.append(parent.choice)
        current = parent.situation
      }
      return path.reversed()
    }
    while next < pending.count {
      let situation = pending[next]
      next += 1
      let choices = graph.choices(of: situation)
      for (index, raw) in graph.edges(of: situation).enumerated() {
        let choice = Int(choices[choices.startIndex + index])
        let edge = Edge(rawValue: raw)
        guard StateGraph.value(edge, 0, ahead, bits) >> UInt16(ending) & 1 == 1 else { continue }
        guard edge.isSituation else { return path(to: situation, then: choice) }
        let target = Int(edge.rawValue)
        guard target != start, parents[target] == nil else { continue }
        parents[target] = (situation, choice)
        pending.append(target)
      }
    }
    return []
  }
}

extension Scenario {
  /// For each choice whether it may set `solved`: by itself, by what happens then, or by the scenes it leads to, as far
  /// as these are entered at once.
  fileprivate var choicesThatSolve: [Bool] {
    let solves = { (effects: Range<Int>) in
      effects.contains { self.effects[$0] == .set(flag: Int32(Scenario.solved)) }
    }
    let scenesThatSolve = scenes.map { scene in
      solves(scene.effects) || scene.blocks.contains { solves(blocks[$0].effects) }
    }
    return choices.map { choice in
      solves(choice.effects)
        || choice.blocks.contains { block in
          solves(blocks[block].effects) || blocks[block].target.map { scenesThatSolve[$0] } ?? false
        }
    }
  }
}
