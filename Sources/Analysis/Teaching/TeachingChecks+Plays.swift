import ScenarioLanguage
import Simulation
import SourceText

// What the options lead to, proved over every situation. Of a scenario that was not studied wholly nothing is said that
// would need the rest.
extension TeachingChecks {
  mutating func checkOptions() {
    checkCrowd()
    for choice in scenario.choices.indices { checkHarm(choice) }
    checkTwins()
    guard study.survey.isComplete else { return }
    for scene in scenario.scenes.indices { checkColdOptions(scene) }
    guard isGrown, let share = study.survey.openShare, share < TeachingThresholds.openShare else { return }
    report(.oneRightOption, [percent(share), percent(TeachingThresholds.openShare), mostNarrow()])
  }

  /// The scenes, at most three, where most situations leave a single option that keeps the best.
  private func mostNarrow() -> Localized {
    let narrow = scenario.scenes.indices.map { (scene: $0, situations: narrowSituations(in: $0)) }
      .filter { $0.situations > 0 }.sorted { $0.situations > $1.situations }.prefix(3)
    guard !narrow.isEmpty else { return "" }
    let list = titles(narrow.map(\.scene))
    return Localized(id: ", terutama \(list.id)", en: ", above all \(list.en)")
  }

  /// At least so many situations of a scene have one option that keeps the best: each has one, so that n situations
  /// with k keepers between them leave 2n − k with no second.
  private func narrowSituations(in scene: Int) -> Int {
    let choices = scenario.scenes[scene].choices.map { study.survey.choices[$0] }
    let situations = choices.map { $0.keepsBest + $0.losesBest }.max() ?? 0
    return choices.count > 1 ? 2 * situations - choices.reduce(0) { $0 + $1.keepsBest } : 0
  }

  private mutating func checkCrowd() {
    let all = study.survey.states
    guard all > TeachingThresholds.situations else { return }
    for (index, scene) in study.survey.scenes.enumerated() where 2 * scene.states > all {
      let share = percent(Double(scene.states) / Double(all))
      report(
        .crowdedScene, at: scenario.scenes[index].source,
        [share, Localized(id: Figures.number(all, in: .id), en: Figures.number(all, in: .en))])
    }
  }

  private mutating func checkHarm(_ choice: Int) {
    let isMild = { (effect: Effect) in
      if case .meter(let meter, let change) = effect, meter != .patience {
        change > -Int32(TeachingThresholds.harm)
      } else {
        false
      }
    }
    let hasNote = scenario.choices[choice].blocks.contains { scenario.blocks[$0].kind == .tip }
    guard !hasNote, !hasEffect(choice, where: isMild) else { return }
    let changes = scenario.allEffects(of: choice).compactMap { effect -> String? in
      guard case .meter(let meter, let change) = effect, meter != .patience else { return nil }
      return "`\(meter.word) \(change)`"
    }
    guard !changes.isEmpty else { return }
    report(
      .obviousDistractor, at: scenario.choices[choice].source, [Localized(changes.joined(separator: ", "))])
  }

  private mutating func checkColdOptions(_ scene: Int) {
    guard let best = study.survey.scenes[scene].best, best > 0 else { return }
    let cold = scenario.scenes[scene].choices.filter { study.survey.choices[$0].bestAfter == 0 }
    guard cold.count > TeachingThresholds.coldOptions else { return }
    report(.coldOptions, at: scenario.choices[cold[1]].source, ["\(cold.count)", "\(best)"])
  }

  /// Also where not all plays are known: two options that are written alike need no play to be told apart.
  mutating func checkTwins() {
    for (choice, twin) in study.twins.sorted(by: { $0.key < $1.key }) {
      let other = scenario.choices[twin.other].ordinal
      report(.fakeChoice, at: scenario.choices[choice].source, ["\(other)", extent(of: twin)])
    }
  }

  private func extent(of twin: FakeChoices.Twin) -> Localized {
    switch twin.situations {
    case nil: Localized(id: "menurut semua yang tertulis", en: "by all that is written")
    case 1:
      Localized(
        id: "di satu-satunya keadaan yang menawarkan keduanya", en: "in the one situation that offers both")
    case let count?:
      Localized(
        id: "di semua \(count) keadaan yang menawarkan keduanya",
        en: "in all \(count) situations that offer both")
    }
  }

  /// Whether one of these is so.
  func hasEffect(_ choice: Int, where isSo: (Effect) -> Bool) -> Bool {
    scenario.effects[scenario.choices[choice].effects].contains(where: isSo)
      || scenario.choices[choice].blocks.contains {
        scenario.effects[scenario.blocks[$0].effects].contains(where: isSo)
      }
  }

  // MARK: Plays

  mutating func checkPlays() {
    guard study.asksForPlays(scenario) else { return }
    let survey = study.survey
    checkSmileCounts()
    for way in study.courteousWays {
      let smile = way.smile == .return ? Meter.return : .refer
      report(.courtesyIsEnough, [Localized("`\(smile.word)`"), positions(of: way.choices)])
    }
    if let way = study.needlessWay { report(.needNeverMatters, [positions(of: way)]) }
    if survey.roads.count < TeachingThresholds.roads { report(.oneRoad, ["\(survey.roads.count)"]) }
    checkArchetypes()
    if let share = survey.firstChoiceLoss, share > TeachingThresholds.lostAtFirstChoice {
      report(.lostAtFirstChoice, [percent(share), percent(TeachingThresholds.lostAtFirstChoice)])
    }
  }

  private mutating func checkArchetypes() {
    var found = Set(study.survey.archetypes.map(\.archetype))
    // Where only courtesy could tell these two apart and nobody counted, both may occur.
    if !study.survey.knowsAllArchetypes { found.formUnion([.politeRobot, .freezer]) }
    guard found.count < TeachingThresholds.archetypes else { return }
    report(.fewArchetypes, ["\(found.count)", "\(TeachingThresholds.archetypes)"])
  }

  private mutating func checkSmileCounts() {
    let par = study.survey.par
    let missing = (0...par).filter { !study.decentSmiles.contains($0) }.map(String.init)
    guard !missing.isEmpty else { return }
    let counts = Localized(id: missing.joined(separator: " atau "), en: missing.joined(separator: " or "))
    report(.smileCountMissing, [counts, "\(par)"])
  }
}
