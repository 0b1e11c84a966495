import Analysis
import Records
import ScenarioLanguage
import Simulation

/// Counts the attempts of one scenario while they are read.
struct ScenarioTally: Sendable {
  /// The version that is shown: its scenario in the language of the report, and the text it was kept as.
  let scenario: Scenario
  private let original: Scenario
  let source: KeptText
  private(set) var results = Results()
  private(set) var otherVersions = 0
  private(set) var plays: PlayTally
  /// By choice: whether it counts for the share of courteous choices, and as what.
  private let courtesy: [Courtesy]
  /// By choice the number of the latest attempt that took it: a choice taken twice counts once.
  private var stamps: [Int]
  private var stamp = 0
  /// By choice, then by scene; behind the last scene the walk-out that no scene tells.
  private var flows: [Int]
  private var endings: [Int]
  private(set) var plane: [[Int]]

  private enum Courtesy { case none, uncourteous, courteous }

  init(_ scenario: Scenario, original: Scenario, source: KeptText) {
    self.scenario = scenario
    self.original = original
    self.source = source
    plays = PlayTally(scenario)
    courtesy = scenario.choices.map { choice in
      let shown = choice.behaviours
      if !shown.isEmpty, shown.isSubset(of: .onlyAction) { return .none }
      return shown.isDisjoint(with: .courtesy) ? .uncourteous : .courteous
    }
    stamps = Array(repeating: 0, count: scenario.choices.count)
    flows = Array(repeating: 0, count: scenario.choices.count * (scenario.scenes.count + 1))
    endings = Array(repeating: 0, count: scenario.scenes.count + 1)
    plane = Array(repeating: [0, 0, 0, 0], count: ScenarioReport.courtesyBands)
  }

  // MARK: Counting

  mutating func add(_ attempt: CountedAttempt, _ choices: UnsafeBufferPointer<Int32>) {
    guard attempt.given == 0 else {
      results.drills += 1
      return
    }
    results.attempts += 1
    if attempt.isPractice { results.practice += 1 }
    let result = attempt.result
    if let result { results.add(result.smiles, result.archetype) }
    guard attempt.source == source.id else {
      otherVersions += 1
      return
    }
    plays.follow(choices)
    let share = follow(choices, to: result.map { $0.ending ?? scenario.scenes.count })
    if let result, result.archetype != .endangerer { plane[share][result.smiles.count] += 1 }
  }

  /// Counts where the choices led, and finds the band of their courtesy.
  ///
  /// - Parameter ending: index into `Scenario.scenes`, behind the last the walk-out; nil: it did not come to its end.
  private mutating func follow(_ choices: UnsafeBufferPointer<Int32>, to ending: Int?) -> Int {
    stamp += 1
    var (counted, courteous) = (0, 0)
    var latest: Int?
    for taken in choices where stamps.indices.contains(Int(taken)) {
      let choice = Int(taken)
      if let latest { note(latest, scenario.choices[choice].scene) }
      latest = choice
      guard stamps[choice] != stamp else { continue }
      stamps[choice] = stamp
      if courtesy[choice] != .none { counted += 1 }
      if courtesy[choice] == .courteous { courteous += 1 }
    }
    if let ending, endings.indices.contains(ending) {
      endings[ending] += 1
      if let latest { note(latest, ending) }
    }
    let bands = ScenarioReport.courtesyBands
    return counted == 0 ? 0 : min(courteous * bands / counted, bands - 1)
  }

  private mutating func note(_ choice: Int, _ target: Int) {
    flows[choice * (scenario.scenes.count + 1) + target] += 1
  }

  // MARK: What came out

  mutating func count(learners: Int) { results.learners = learners }

  func report(firstAndLatest: [[Int]], periods: [Period]) -> ScenarioReport {
    ScenarioReport(
      id: source.scenario, scenario: scenario, source: original, par: plays.par, isComplete: plays.isComplete,
      results: results,
      otherVersions: otherVersions, choices: plays.counts, flows: allFlows,
      endings: allEndings, rules: rules, hardRules: hardRules, plane: plane, firstAndLatest: firstAndLatest,
      periods: periods)
  }

  private var allFlows: [Flow] {
    let width = scenario.scenes.count + 1
    let found = flows.indices.filter { flows[$0] > 0 }.map { index in
      let target = index % width
      return Flow(
        choice: index / width, target: target < scenario.scenes.count ? target : nil, count: flows[index])
    }
    return found.sorted { ($1.count, $0.choice) < ($0.count, $1.choice) }
  }

  private var allEndings: [Ending] {
    endings.indices.filter { endings[$0] > 0 }.map {
      Ending(scene: $0 < scenario.scenes.count ? $0 : nil, count: endings[$0])
    }.sorted { $0.count > $1.count }
  }

  private var rules: [RuleCount] {
    counts(of: \.costly) { scenario.rulesFollowed(by: $0) }.filter { !scenario.rules[$0.rule].kind.isHard }
  }

  private var hardRules: [RuleCount] {
    counts(of: \.taken) { scenario.rulesBent(by: $0) }.filter { scenario.rules[$0.rule].kind.isHard }
  }

  /// By rule, what the choices that have to do with it count together; the most first.
  private func counts(of count: (PlayTally.Count) -> Int, _ rules: (_ choice: Int) -> Set<Int>)
    -> [RuleCount]
  {
    var sums = Array(repeating: 0, count: scenario.rules.count)
    for (choice, tally) in plays.counts.enumerated() where count(tally) > 0 {
      for rule in rules(choice) { sums[rule] += count(tally) }
    }
    return sums.indices.filter { sums[$0] > 0 }.map { RuleCount(rule: $0, count: sums[$0]) }
      .sorted { $0.count > $1.count }
  }
}

extension Scenario {
  // Whatever the conditions on the way.
  fileprivate func rulesFollowed(by choice: Int) -> Set<Int> {
    rules(in: choice) { if case .follow(let rule) = $0 { Int(rule) } else { nil } }
  }

  fileprivate func rulesBent(by choice: Int) -> Set<Int> {
    rules(in: choice) { if case .bend(let rule) = $0 { Int(rule) } else { nil } }
  }

  private func rules(in choice: Int, _ rule: (Effect) -> Int?) -> Set<Int> {
    let own = effects[choices[choice].effects]
    let told = choices[choice].blocks.flatMap { effects[blocks[$0].effects] }
    return Set((own + told).compactMap(rule))
  }
}
