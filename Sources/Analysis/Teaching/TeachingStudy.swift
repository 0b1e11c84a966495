public import ScenarioLanguage
import Simulation

/// What the teaching flaws need to know of a scenario's plays besides its survey: which option of a scene is the best,
/// and how plays end that keep to a rule. It is the same in all languages of a scenario; make it once.
///
///     let study = TeachingStudy.of(source, survey: Survey.of(source))
///     for compilation in compilations { teachingFlaws(of: …, study: study, in: …) }
public struct TeachingStudy: Sendable {
  let survey: Survey
  /// A play in which nothing was chosen yet.
  let opening: Playthrough
  /// By scene the one option that is best: most smiles stay within reach after it; among several such, play by chance
  /// ends with most. Nil where no option stands out, and where the survey is not complete.
  private(set) var bestChoices: [Int?]
  /// Options that come to the same as an earlier one of their scene, by the later one's index into `Scenario.choices`.
  let twins: [Int: FakeChoices.Twin]
  /// What always taking the option at one place of the shuffled list comes to; empty where not all plays are known.
  private(set) var shuffled: [ShuffledPlays] = []
  /// Numbers of smiles that plays end with in which nothing goes wrong: no behaviour of that kind, no hard breach.
  private(set) var decentSmiles: Set<Int> = []
  /// The shortest clean play of courteous choices without action that lights a smile, as indices into
  /// `Scenario.choices`; by the smile.
  private(set) var courteousWays: [(smile: Smiles, choices: [Int])] = []
  /// The shortest clean play that lights refer with nobody having asked what the customer needs.
  private(set) var needlessWay: [Int]?

  /// - Parameter survey: of the same scenario.
  public static func of(_ scenario: Scenario, survey: Survey) -> TeachingStudy {
    TeachingStudy(scenario, survey)
  }

  private init(_ scenario: Scenario, _ survey: Survey) {
    self.survey = survey
    opening = Playthrough(of: scenario)
    bestChoices = Array(repeating: nil, count: scenario.scenes.count)
    twins = FakeChoices(scenario, survey).twins
    guard let graph = survey.graph else { return }
    bestChoices = OptionTally(scenario, graph, survey.best).bestChoices
    guard asksForPlays(scenario) else { return }
    playWithinRules(scenario, graph)
    shuffled = BlindPlace.all(of: scenario).map { ShuffledPlays(at: $0, graph, par: survey.par) }
  }

  /// A scenario with fewer scenes that offer a choice is a sketch: what only a whole one can have is not asked of it.
  static func isGrown(_ scenario: Scenario) -> Bool {
    scenario.scenes.count { $0.choices.count > 1 } >= TeachingThresholds.scenes
  }

  /// Whether how plays end that keep to a rule matters.
  func asksForPlays(_ scenario: Scenario) -> Bool {
    survey.isComplete && survey.par > 0 && TeachingStudy.isGrown(scenario)
  }

  private mutating func playWithinRules(_ scenario: Scenario, _ graph: StateGraph) {
    let behaviours = scenario.choices.map(\.behaviours)
    decentSmiles = graph.smileCounts(upTo: survey.par) { behaviours[$0].isDisjoint(with: .goesWrong) }
    let isCourteous = behaviours.map { !$0.isDisjoint(with: .courtesy) && $0.isDisjoint(with: .acts) }
    courteousWays = ways(to: [.return, .refer], graph) { isCourteous[$0] }
    needlessWay = ways(to: [.refer], graph) { !behaviours[$0].contains(.askNeed) }.first?.choices
  }

  /// For each of some smiles the shortest clean play of allowed choices that ends with it; those that have none are left
  /// out.
  private func ways(
    to smiles: [Smiles], _ graph: StateGraph, allowing isAllowed: (Int) -> Bool
  ) -> [(smile: Smiles, choices: [Int])] {
    var missing = Smiles(smiles)
    let isEnough = { (outcome: Outcome) in
      if outcome.isClean { missing.subtract(outcome.smiles) }
      return missing.isEmpty
    }
    let plays = RestrictedPlays(graph, until: isEnough, allowing: isAllowed)
    return smiles.compactMap { smile in
      plays.way { $0.isClean && $0.smiles.contains(smile) }.map { (smile, $0) }
    }
  }
}

extension BehaviourSet {
  /// What does something about the problem: courtesy with one of these is more than courtesy.
  fileprivate static let acts = BehaviourSet([.help, .record, .escalate, .aftercare, .compensate])
}

/// What each option is worth where play by chance comes to it.
private struct OptionTally {
  private let scenario: Scenario
  /// By choice: how often it is offered, and, times that, what it keeps of the best still reachable and what it brings
  /// beyond the others on average; in smiles.
  private var weight: [Double]
  private var kept: [Double]
  private var gain: [Double]

  init(_ scenario: Scenario, _ graph: StateGraph, _ best: [Int8]) {
    self.scenario = scenario
    weight = Array(repeating: 0, count: scenario.choices.count)
    (kept, gain) = (weight, weight)
    var (weight, kept, gain) = (weight, kept, gain)
    let expected = graph.expectedSmiles()
    let ends = graph.outcomes.smilesForPar
    let smiles = ends.map { Double(max($0, 0)) }
    graph.walkByChance { situation, chance, count, edges in
      let choices = graph.choices(of: situation)
      for index in 0..<count {
        let choice = Int(choices[choices.startIndex + index])
        let edge = Edge(rawValue: edges[index])
        let after = StateGraph.value(edge, -1, best, ends)
        weight[choice] += chance
        kept[choice] += chance * Double(max(after, 0) - max(best[situation], 0))
        gain[choice] += chance * (StateGraph.value(edge, 0, expected, smiles) - expected[situation])
      }
    }
    (self.weight, self.kept, self.gain) = (weight, kept, gain)
  }

  /// Options this near to one another, in smiles, count as equally good. Our own number.
  private static let margin = 0.02

  var bestChoices: [Int?] { scenario.scenes.map { bestChoice(of: $0.choices) } }

  private func bestChoice(of choices: Range<Int>) -> Int? {
    let offered = choices.filter { weight[$0] > 0 }
    let most = offered.map { kept[$0] / weight[$0] }.max() ?? 0
    let keepers = offered.filter { kept[$0] / weight[$0] > most - OptionTally.margin }
      .sorted { gain[$0] / weight[$0] > gain[$1] / weight[$1] }
    guard offered.count > 1, let first = keepers.first else { return nil }
    guard keepers.count > 1 else { return first }
    let lead = gain[first] / weight[first] - gain[keepers[1]] / weight[keepers[1]]
    return lead > OptionTally.margin ? first : nil
  }
}

extension StateGraph {
  /// By situation the smiles that clean plays end with on average, when every choice from there on is picked by chance;
  /// a play that is not clean counts 0.
  fileprivate func expectedSmiles() -> [Double] {
    var expected = [Double](repeating: 0, count: count)
    let smiles = outcomes.smilesForPar.map { Double(max($0, 0)) }
    for component in components.reversed() {
      // Where play can go round, the values come near what they are in time.
      for _ in 0..<(component.hasBackEdges ? 200 : 1) {
        var change = 0.0
        walkBackwards(component) { situation, count, edges in
          guard count > 0 else { return }
          var sum = 0.0
          for index in 0..<count {
            sum += StateGraph.value(Edge(rawValue: edges[index]), 0, expected, smiles)
          }
          let mean = sum / Double(count)
          change = max(change, abs(mean - expected[situation]))
          expected[situation] = mean
        }
        if change < 1e-6 { break }
      }
    }
    return expected
  }
}
