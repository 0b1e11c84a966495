import ScenarioLanguage
import Simulation
import SourceText

// What the options lead to, proved over every situation. Of a scenario that was not studied wholly nothing is said.
extension TeachingChecks {
  mutating func checkOptions() {
    checkCrowd()
    for choice in scenario.choices { checkHarm(choice) }
    guard study.survey.isComplete else { return }
    for scene in scenario.scenes.indices { checkColdOptions(scene) }
    checkTwins()
    guard isGrown, let share = study.survey.openShare, share < TeachingThresholds.openShare else { return }
    report(.oneRightOption, [percent(share), percent(TeachingThresholds.openShare)])
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

  private mutating func checkHarm(_ choice: Choice) {
    let isMild = { (effect: Effect) in
      if case .meter(let meter, let change) = effect, meter != .patience {
        change > -Int32(TeachingThresholds.harm)
      } else {
        false
      }
    }
    let hasNote = scenario.blocks[choice.blocks].contains { $0.kind == .tip }
    guard !hasNote, !hasEffect(choice, where: isMild) else { return }
    let changes = ownEffects(choice).compactMap { effect -> String? in
      guard case .meter(let meter, let change) = effect, meter != .patience else { return nil }
      return "`\(meter.word) \(change)`"
    }
    guard !changes.isEmpty else { return }
    report(.obviousDistractor, at: choice.source, [Localized(changes.joined(separator: ", "))])
  }

  private mutating func checkColdOptions(_ scene: Int) {
    guard let best = study.survey.scenes[scene].best, best > 0 else { return }
    let cold = scenario.scenes[scene].choices.filter { study.survey.choices[$0].bestAfter == 0 }
    guard cold.count > TeachingThresholds.coldOptions else { return }
    report(.coldOptions, at: scenario.choices[cold[1]].source, ["\(cold.count)", "\(best)"])
  }

  // MARK: Twins

  private mutating func checkTwins() {
    for choice in scenario.choices.indices {
      // What leads to the same end by another change is told apart by the debrief.
      guard let twin = study.twins[choice], changes(choice) == changes(twin.other) else { continue }
      report(
        .fakeChoice, at: scenario.choices[choice].source,
        ["\(scenario.choices[twin.other].ordinal)", "\(twin.situations)"])
    }
  }

  /// What a choice changes, told apart from what it only shows.
  private func changes(_ choice: Int) -> Set<Effect> {
    Set(
      ownEffects(scenario.choices[choice]).filter {
        switch $0 {
        case .does, .follow: false
        default: true
        }
      })
  }

  /// The effects of a choice and of all blocks in it.
  func ownEffects(_ choice: Choice) -> [Effect] {
    Array(scenario.effects[choice.effects])
      + scenario.blocks[choice.blocks].flatMap { scenario.effects[$0.effects] }
  }

  /// Whether one of these is so.
  func hasEffect(_ choice: Choice, where isSo: (Effect) -> Bool) -> Bool {
    scenario.effects[choice.effects].contains(where: isSo)
      || choice.blocks.contains { scenario.effects[scenario.blocks[$0].effects].contains(where: isSo) }
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
