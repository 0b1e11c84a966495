public import ScenarioLanguage
import Simulation

/// What the teaching flaws need to know of a scenario's plays: which option of a scene is the best, what is lost where,
/// how plays end that keep to a rule. It is the same in all languages of a scenario; make it once.
///
///     let study = TeachingStudy.of(source)
///     for compilation in compilations { teachingFlaws(of: …, study: study, in: …) }
public struct TeachingStudy: Sendable {
  /// False when the limit was reached or the study cancelled: what needs every situation is then left out.
  public let isComplete: Bool
  /// The most smiles that a clean play reaches, 0…3.
  let par: Int
  let graph: PlayGraph
  /// By situation: the most smiles that a clean play can still end with; -1 where none ends.
  let best: [Int8]
  /// By scene: what is known of its options.
  let scenes: [SceneStudy]
  /// By choice: the most smiles a clean play can still end with after it, in any situation; -1 where none ends.
  let bestAfter: [Int]
  /// By choice: the share of situations where taking it lowers the best still reachable, weighed by how often random
  /// play comes there.
  let loss: [Double]
  /// By choice: another choice of the scene that leads to the same situation wherever both are offered.
  let twins: [Int?]
  /// Of random plays that lose par, the share that loses it at their very first choice; nil if none loses it.
  let lostAtFirstChoice: Double?
  /// Of the situations with par still open and two or more options, the share in which two or more keep it open.
  let openShare: Double?

  /// What is known of one scene's options.
  struct SceneStudy: Sendable {
    /// Situations in which its choices are offered.
    var situations = 0
    /// The most smiles that a clean play can still end with from it; -1 where none ends.
    var best = -1
    /// The one option that is best: most smiles stay reachable after it; among several such, random play ends with
    /// most. Nil where no option stands out.
    var bestChoice: Int?
  }

  /// - Parameters:
  ///   - limit: the most situations to visit; the default takes about 100 MB.
  ///   - isCancelled: asked every thousand situations.
  public static func of(
    _ scenario: Scenario, limit: Int = 400_000, isCancelled: () -> Bool = { false }
  ) -> TeachingStudy {
    TeachingStudy(PlayGraph(scenario, limit: limit, isCancelled: isCancelled))
  }

  init(_ graph: PlayGraph) {
    self.graph = graph
    isComplete = graph.isComplete
    // An incomplete graph has situations whose choices nobody looked at: nothing follows from them.
    let tally = Tally(graph)
    par = graph.start.map { max(Int(graph.value(of: $0, tally.best)), 0) } ?? 0
    best = tally.best
    bestAfter = tally.bestAfter
    loss = tally.loss
    twins = tally.twins
    lostAtFirstChoice = tally.lostAtFirstChoice
    openShare = tally.openShare
    scenes = tally.scenes
  }
}

extension TeachingStudy {
  /// In how many situations both of these choices are offered.
  func situations(offering choice: Int, and other: Int) -> Int {
    (0..<graph.count).count { situation in
      let offered = graph.edges(of: situation).map { Int(graph.edges[$0].choice) }
      return offered.contains(choice) && offered.contains(other)
    }
  }

  /// The archetypes that may occur. Where only courtesy could tell a polite robot from a freezer, both count.
  var archetypes: Set<Archetype> {
    graph.outcomes.reduce(into: []) { found, outcome in
      if outcome.marks.contains(.hardBreach) {
        found.insert(.endangerer)
      } else if outcome.marks.contains(.overgave) {
        found.insert(.kingsServant)
      } else if outcome.smiles.count >= par {
        found.insert(
          outcome.marks.contains(.unapprovedBend) ? .maverick : outcome.othersSmile ? .friend : .kingsServant)
      } else if !outcome.smiles.isDisjoint(with: [.return, .refer]) {
        found.insert(.halfwayHelper)
      } else {
        found.insert(.politeRobot)
        if !outcome.smiles.contains(.joy) { found.insert(.freezer) }
      }
    }
  }
}

/// One pass over all situations.
private struct Tally {
  let best: [Int8]
  private let expected: [Double]
  private let graph: PlayGraph
  private let par: Int8

  private(set) var bestAfter: [Int]
  private(set) var scenes: [TeachingStudy.SceneStudy]
  private(set) var loss: [Double]
  private(set) var twins: [Int?]
  private(set) var lostAtFirstChoice: Double?
  private(set) var openShare: Double?

  /// By choice: how often random play is offered it, and, times that, what it keeps of the best still reachable and
  /// what it brings beyond the others on average.
  private var weight: [Double]
  private var kept: [Double]
  private var gain: [Double]
  private var lost: [Double]

  init(_ graph: PlayGraph) {
    self.graph = graph
    let scenario = graph.scenario
    let best = graph.bestReachable()
    self.best = best
    expected = graph.expectedSmiles()
    par = graph.start.map { graph.value(of: $0, best) } ?? -1
    let zeros = [Double](repeating: 0, count: scenario.choices.count)
    (weight, kept, gain, lost, loss) = (zeros, zeros, zeros, zeros, zeros)
    bestAfter = Array(repeating: -1, count: scenario.choices.count)
    twins = Array(repeating: nil, count: scenario.choices.count)
    scenes = Array(repeating: TeachingStudy.SceneStudy(), count: scenario.scenes.count)
    countSituations()
    findTwins()
    weigh()
    for choice in loss.indices where weight[choice] > 0 { loss[choice] = lost[choice] / weight[choice] }
    for scene in scenario.scenes.indices { scenes[scene].bestChoice = bestChoice(of: scene) }
  }

  private mutating func countSituations() {
    var (open, several) = (0, 0)
    for situation in 0..<graph.count {
      let scene = Int(graph.scenes[situation])
      scenes[scene].situations += 1
      scenes[scene].best = max(scenes[scene].best, Int(best[situation]))
      let range = graph.edges(of: situation)
      var keepers = 0
      for index in range {
        let edge = graph.edges[index]
        let value = graph.value(of: edge.target, best)
        if value >= best[situation] { keepers += 1 }
        bestAfter[Int(edge.choice)] = max(bestAfter[Int(edge.choice)], Int(value))
      }
      if best[situation] == par, par > 0, range.count >= 2 {
        open += 1
        if keepers >= 2 { several += 1 }
      }
    }
    openShare = open == 0 ? nil : Double(several) / Double(open)
  }

  private mutating func weigh() {
    var (allLost, lostAtFirst) = (0.0, 0.0)
    graph.walkByChance { situation, turn, share in
      let range = graph.edges(of: situation)
      guard !range.isEmpty else { return }
      let before = best[situation]
      for index in range {
        let edge = graph.edges[index]
        let choice = Int(edge.choice)
        let after = graph.value(of: edge.target, best)
        weight[choice] += share
        kept[choice] += share * Double(max(after, 0) - max(before, 0))
        gain[choice] += share * (graph.value(of: edge.target, expected) - expected[situation])
        guard after < before else { continue }
        lost[choice] += share
        if before == par, par > 0 {
          allLost += share / Double(range.count)
          if turn == 0 { lostAtFirst += share / Double(range.count) }
        }
      }
    }
    lostAtFirstChoice = allLost > 0 ? lostAtFirst / allLost : nil
  }

  /// Options this near to one another, in smiles, count as equally good. Our own number.
  private static let margin = 0.02

  private func bestChoice(of scene: Int) -> Int? {
    let offered = graph.scenario.scenes[scene].choices.filter { weight[$0] > 0 }
    let most = offered.map { kept[$0] / weight[$0] }.max() ?? 0
    let keepers = offered.filter { kept[$0] / weight[$0] > most - Tally.margin }
      .sorted { gain[$0] / weight[$0] > gain[$1] / weight[$1] }
    guard let first = keepers.first, offered.count > 1 else { return nil }
    guard keepers.count > 1 else { return first }
    let lead = gain[first] / weight[first] - gain[keepers[1]] / weight[keepers[1]]
    return lead > Tally.margin ? first : nil
  }

  /// Pairs that are offered together somewhere and lead to the same everywhere.
  private mutating func findTwins() {
    let scenario = graph.scenario
    // For each choice and each later one of its scene: 0 never together, 1 always the same, 2 not.
    var same: [Int: [UInt8]] = [:]
    for situation in 0..<graph.count {
      let range = graph.edges(of: situation)
      for index in range {
        let choice = Int(graph.edges[index].choice)
        for other in (index + 1)..<max(range.upperBound, index + 1) {
          let later = Int(graph.edges[other].choice)
          let isSame = graph.edges[index].target == graph.edges[other].target
          let place = later - choice
          let width = scenario.scenes[Int(graph.scenes[situation])].choices.count
          if isSame, same[choice]?[place] ?? 0 > 0 { continue }
          same[choice, default: Array(repeating: 0, count: width)][place] = isSame ? 1 : 2
        }
      }
    }
    for (choice, row) in same {
      for (place, mark) in row.enumerated() where mark == 1 && twins[choice + place] == nil {
        twins[choice + place] = choice
      }
    }
  }
}
