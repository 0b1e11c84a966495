import ScenarioLanguage
import Simulation

extension ScenarioOutlook {
  /// Takes every choice in every situation, up to a number of situations.
  static func of(_ scenario: Scenario, limit: Int = 40_000) -> ScenarioOutlook {
    var plays = Plays(scenario)
    plays.run(limit: limit)
    return plays.outlook()
  }
}

/// The situations of a scenario and where choices lead from them.
private struct Plays {
  private let scenario: Scenario
  private var numbers: [Playthrough.State: Int] = [:]
  private var open: [Playthrough] = []
  private var edges: [Edge] = []
  private var outlooks: [Outlook] = []
  private var isComplete = true
  private var walkOut = Outlook()
  private var opening: [Int] = []

  private struct Edge {
    var from: Int
    var choice: Int
    /// A situation, or nil at an end.
    var to: Int?
    var end = Outlook()
    var entered: [Int]
  }

  init(_ scenario: Scenario) {
    self.scenario = scenario
    let play = Playthrough(of: scenario)
    opening = Plays.entered(play.opening)
    if play.phase == .playing { _ = number(of: play) }
  }

  mutating func run(limit: Int) {
    var next = 0
    while next < open.count {
      guard open.count <= limit else {
        isComplete = false
        return
      }
      let play = open[next]
      for choice in play.offered { take(choice, in: play, from: next) }
      next += 1
    }
  }

  private mutating func take(_ choice: Int, in play: Playthrough, from situation: Int) {
    var play = play
    guard let events = try? play.choose(choice) else { return }
    var edge = Edge(from: situation, choice: choice, entered: Plays.entered(events))
    switch play.phase {
    case .playing: edge.to = number(of: play)
    case .ended(let ending):
      edge.end = end(of: play)
      if ending == .walkOut {
        walkOut.isReached = true
        walkOut.merge(edge.end)
      }
    case .stopped: break
    }
    edges.append(edge)
  }

  private func end(of play: Playthrough) -> Outlook {
    guard let result = play.result else { return Outlook() }
    let isClean = play.state.marks.isDisjoint(with: .unclean)
    return Outlook(
      isReached: true, counts: 1 << UInt8(result.smiles.count), best: isClean ? result.smiles.count : nil)
  }

  private static func entered(_ events: [Event]) -> [Int] {
    events.compactMap { if case .entered(let scene, _) = $0 { scene } else { nil } }
  }

  private mutating func number(of play: Playthrough) -> Int {
    if let known = numbers[play.state] { return known }
    numbers[play.state] = open.count
    open.append(play)
    outlooks.append(Outlook(isReached: true))
    return open.count - 1
  }

  mutating func outlook() -> ScenarioOutlook {
    spread()
    var result = ScenarioOutlook(
      isComplete: isComplete, par: outlooks.first?.best ?? 0,
      scenes: Array(repeating: Outlook(), count: scenario.scenes.count),
      choices: Array(repeating: Outlook(), count: scenario.choices.count), walkOut: walkOut)
    for scene in opening {
      result.scenes[scene].isReached = true
      if let first = outlooks.first { result.scenes[scene].merge(first) }
    }
    for (situation, play) in open.enumerated() {
      result.scenes[play.state.scene].merge(outlooks[situation])
    }
    for edge in edges {
      let outlook = edge.to.map { outlooks[$0] } ?? edge.end
      result.choices[edge.choice].isReached = true
      result.choices[edge.choice].merge(outlook)
      for scene in edge.entered {
        result.scenes[scene].isReached = true
        result.scenes[scene].merge(outlook)
      }
    }
    return result
  }

  /// What comes at the end is carried back to all situations before it.
  private mutating func spread() {
    var changes = true
    while changes {
      changes = false
      for edge in edges.reversed() {
        let before = outlooks[edge.from]
        outlooks[edge.from].merge(edge.to.map { outlooks[$0] } ?? edge.end)
        if outlooks[edge.from] != before { changes = true }
      }
    }
  }
}
