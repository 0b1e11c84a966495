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

  init(_ scenario: Scenario, _ graph: StateGraph, _ prospects: [Prospect], par: Int) {
    let count = scenario.choices.count
    let offered = FixedTable(repeating: 0, count: count)
    let keeps = FixedTable(repeating: 0, count: count)
    let loses = FixedTable(repeating: 0, count: count)
    let bestAfter = FixedTable<Int8>(repeating: -1, count: count)
    let losses = FixedTable(repeating: 0.0, count: count)
    let ends = graph.outcomes.all.map { Prospect($0, ending: nil) }
    var firstLoss = 0.0
    var open = (count: 0, all: 0)
    var pairs = TwinFinder(scenario, patterns: graph.patterns.count)

    chances = graph.walkByChance { situation, chance, edgeCount, edges in
      let most = prospects[situation].best
      var keepers = 0
      let choices = graph.choices(of: situation)
      for index in 0..<edgeCount {
        let choice = Int(choices[index])
        let after = StateGraph.value(Edge(rawValue: edges[index]), [], prospects, ends).best
        offered.elements[choice] += 1
        if after > bestAfter.elements[choice] { bestAfter.elements[choice] = after }
        if after >= most { keepers += 1 }
        guard most > 0 else { continue }
        if after >= most { keeps.elements[choice] += 1 } else { loses.elements[choice] += 1 }
        if Int(most) == par, after < most {
          let loss = chance / Double(edgeCount)
          losses.elements[choice] += loss
          if graph.start == Edge(rawValue: UInt32(situation)) { firstLoss += loss }
        }
      }
      if most > 0, edgeCount > 1 {
        open.all += 1
        if keepers > 1 { open.count += 1 }
      }
      pairs.compare(choices, of: graph.pattern(of: situation), edges)
    }
    self.offered = Array(offered.elements)
    self.keeps = Array(keeps.elements)
    self.loses = Array(loses.elements)
    self.bestAfter = Array(bestAfter.elements)
    if open.all > 0 { openShare = Double(open.count) / Double(open.all) }
    let shares = Array(losses.elements)
    turningPoints = shares.indices.filter { shares[$0] > 0 }.sorted { shares[$0] > shares[$1] }.map {
      Survey.TurningPoint(choice: $0, share: shares[$0])
    }
    let all = shares.reduce(0, +)
    if all > 0 { firstChoiceLoss = firstLoss / all }
    twins = pairs.twins
  }
}

/// Finds choices of one scene that always lead to the same.
private struct TwinFinder {
  /// By pair: seen together, and never apart.
  private var isTwin: [Bool?]
  /// By pattern: no pair of its choices is left that was never apart.
  private var isSettled: [Bool]
  private let width: Int
  private let scenario: Scenario

  init(_ scenario: Scenario, patterns: Int) {
    self.scenario = scenario
    isSettled = Array(repeating: false, count: patterns)
    width = scenario.scenes.reduce(0) { max($0, $1.choices.count) }
    // Scenes with so many choices are none that a trainee could tell apart.
    isTwin = Array(repeating: nil, count: width > 64 ? 0 : scenario.choices.count * width)
  }

  @inline(__always)
  mutating func compare(
    _ choices: UnsafeBufferPointer<Int32>, of pattern: Int, _ edges: UnsafeMutablePointer<UInt32>
  ) {
    if !isSettled[pattern] { settle(choices, of: pattern, edges) }
  }

  private mutating func settle(
    _ choices: UnsafeBufferPointer<Int32>, of pattern: Int, _ edges: UnsafeMutablePointer<UInt32>
  ) {
    isSettled[pattern] = true
    guard !isTwin.isEmpty, let first = choices.first else { return }
    let base = scenario.scenes[scenario.choices[Int(first)].scene].choices.lowerBound
    for left in 0..<choices.count {
      for right in left + 1..<max(choices.count, left + 1) {
        let pair = Int(choices[left]) * width + Int(choices[right]) - base
        isTwin[pair] = (isTwin[pair] ?? true) && edges[left] == edges[right]
        if isTwin[pair] == true { isSettled[pattern] = false }
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
