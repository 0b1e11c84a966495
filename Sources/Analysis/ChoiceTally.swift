import ScenarioLanguage
import Simulation

/// What each choice does to the smiles, over all situations that offer it.
struct ChoiceTally {
  private(set) var offered: [Int]
  private(set) var keeps: [Int]
  private(set) var loses: [Int]
  /// -1 where no clean play ends after it.
  private(set) var bestAfter: [Int8]
  private(set) var twins: [Int: [Int]] = [:]
  private(set) var openShare: Double?
  private(set) var turningPoints: [Survey.TurningPoint] = []
  private(set) var firstChoiceLoss: Double?
  /// By outcome its share of plays by chance.
  private(set) var chances: [Double] = []

  init(_ scenario: Scenario, _ graph: StateGraph, _ best: [Int8], par: Int) {
    let count = scenario.choices.count
    offered = Array(repeating: 0, count: count)
    keeps = offered
    loses = offered
    bestAfter = Array(repeating: -1, count: count)
    let ends = graph.outcomes.smilesForPar
    var losses = [Double](repeating: 0, count: count)
    var firstLoss = 0.0
    var open = (count: 0, all: 0)
    var pairs = TwinFinder(scenario)

    chances = graph.walkByChance { situation, chance, edgeCount, edges in
      let most = best[situation]
      var keepers = 0
      let choices = graph.choices(of: situation)
      for index in 0..<edgeCount {
        let choice = Int(choices[choices.startIndex + index])
        let after = StateGraph.value(Edge(rawValue: edges[index]), -1, best, ends)
        offered[choice] += 1
        bestAfter[choice] = max(bestAfter[choice], after)
        if after >= most { keepers += 1 }
        guard most > 0 else { continue }
        if after >= most { keeps[choice] += 1 } else { loses[choice] += 1 }
        if Int(most) == par, after < most {
          let loss = chance / Double(edgeCount)
          losses[choice] += loss
          if graph.start == Edge(rawValue: UInt32(situation)) { firstLoss += loss }
        }
      }
      if most > 0, edgeCount > 1 {
        open.all += 1
        if keepers > 1 { open.count += 1 }
      }
      pairs.compare(choices, edges)
    }
    if open.all > 0 { openShare = Double(open.count) / Double(open.all) }
    turningPoints = losses.indices.filter { losses[$0] > 0 }.sorted { losses[$0] > losses[$1] }.map {
      Survey.TurningPoint(choice: $0, share: losses[$0])
    }
    let all = losses.reduce(0, +)
    if all > 0 { firstChoiceLoss = firstLoss / all }
    twins = pairs.twins
  }
}

/// Finds choices of one scene that always lead to the same.
private struct TwinFinder {
  /// By pair: seen together, and never apart.
  private var isTwin: [Bool?]
  private let width: Int
  private let scenario: Scenario

  init(_ scenario: Scenario) {
    self.scenario = scenario
    width = scenario.scenes.reduce(0) { max($0, $1.choices.count) }
    // Scenes with so many choices are none that a trainee could tell apart.
    isTwin = Array(repeating: nil, count: width > 64 ? 0 : scenario.choices.count * width)
  }

  mutating func compare(_ choices: ArraySlice<Int32>, _ edges: UnsafeMutablePointer<UInt32>) {
    guard !isTwin.isEmpty, let first = choices.first else { return }
    let base = scenario.scenes[scenario.choices[Int(first)].scene].choices.lowerBound
    for left in 0..<choices.count {
      for right in left + 1..<max(choices.count, left + 1) {
        let one = Int(choices[choices.startIndex + left])
        let other = Int(choices[choices.startIndex + right]) - base
        let isSame = edges[left] == edges[right]
        isTwin[one * width + other] = (isTwin[one * width + other] ?? true) && isSame
      }
    }
  }

  var twins: [Int: [Int]] {
    var twins: [Int: [Int]] = [:]
    for index in isTwin.indices where isTwin[index] == true {
      let one = index / width
      let other = scenario.scenes[scenario.choices[one].scene].choices.lowerBound + index % width
      twins[one, default: []].append(other)
      twins[other, default: []].append(one)
    }
    return twins
  }
}
