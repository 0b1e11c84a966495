import ScenarioLanguage
import Simulation
import SourceText

// What the options lead to, proved over every situation. Of a scenario that was not studied wholly nothing is said.
extension TeachingChecks {
  mutating func checkOptions() {
    checkCrowd()
    for choice in scenario.choices.indices { checkHarm(choice) }
    guard study.isComplete else { return }
    for scene in scenario.scenes.indices { checkColdOptions(scene) }
    for (choice, twin) in study.twins.enumerated() {
      if let twin, changes(choice) == changes(twin) { reportTwins(choice, twin) }
    }
    guard isGrown, let share = study.openShare, share < TeachingThresholds.openShare else { return }
    report(.oneRightOption, [percent(share), percent(TeachingThresholds.openShare)])
  }

  private mutating func checkCrowd() {
    let all = study.graph.count
    guard all > TeachingThresholds.situations else { return }
    for (index, scene) in study.scenes.enumerated() where 2 * scene.situations > all {
      let share = percent(Double(scene.situations) / Double(all))
      report(.crowdedScene, at: scenario.scenes[index].source, [share, grouped(all)])
    }
  }

  private mutating func checkHarm(_ index: Int) {
    let choice = scenario.choices[index]
    let changes = ownEffects(choice).compactMap { effect -> (Meter, Int32)? in
      if case .meter(let meter, let change) = effect, meter != .patience { (meter, change) } else { nil }
    }
    let hasNote = scenario.blocks[choice.blocks].contains { $0.kind == .tip }
    guard !changes.isEmpty, !hasNote, changes.allSatisfy({ $0.1 <= -Int32(TeachingThresholds.harm) }) else {
      return
    }
    let list = changes.map { "`\($0.0.word) \($0.1)`" }.joined(separator: ", ")
    report(.obviousDistractor, at: choice.source, [Localized(list)])
  }

  private mutating func checkColdOptions(_ scene: Int) {
    guard study.scenes[scene].best > 0 else { return }
    let cold = scenario.scenes[scene].choices.filter { study.bestAfter[$0] == 0 }
    guard cold.count > TeachingThresholds.coldOptions else { return }
    report(
      .coldOptions, at: scenario.choices[cold[1]].source, ["\(cold.count)", "\(study.scenes[scene].best)"])
  }

  // MARK: Twins

  private mutating func reportTwins(_ choice: Int, _ twin: Int) {
    let together = study.situations(offering: choice, and: twin)
    report(
      .fakeChoice, at: scenario.choices[choice].source,
      ["\(scenario.choices[twin].ordinal)", "\(together)"])
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

  // MARK: Plays

  mutating func checkPlays() {
    guard study.isComplete, isGrown, study.par > 0 else { return }
    checkSmileCounts()
    checkCourtesyAlone()
    checkNeed()
    let roads = study.graph.roads(to: study.par, study.best).count
    if roads < TeachingThresholds.roads { report(.oneRoad, ["\(roads)"]) }
    let archetypes = study.archetypes.count
    if archetypes < TeachingThresholds.archetypes {
      report(.fewArchetypes, ["\(archetypes)", "\(TeachingThresholds.archetypes)"])
    }
    if let share = study.lostAtFirstChoice, share > TeachingThresholds.lostAtFirstChoice {
      report(.lostAtFirstChoice, [percent(share), percent(TeachingThresholds.lostAtFirstChoice)])
    }
  }

  private mutating func checkSmileCounts() {
    let decent = study.graph.outcomes { scenario.choices[$0].behaviours.isDisjoint(with: .goesWrong) }
      .filter { !$0.marks.contains(.hardBreach) }
    let missing = (0...study.par).filter { count in !decent.contains { $0.smiles.count == count } }
    guard !missing.isEmpty else { return }
    let list = missing.map(String.init)
    let counts = Localized(id: list.joined(separator: " atau "), en: list.joined(separator: " or "))
    report(.smileCountMissing, [counts, "\(study.par)"])
  }

  private mutating func checkCourtesyAlone() {
    let action = BehaviourSet([.help, .record, .escalate, .aftercare, .compensate])
    let choices = scenario.choices
    let isCourtesy = { (choice: Int) in
      let behaviours = choices[choice].behaviours
      return !behaviours.isDisjoint(with: .courtesy) && behaviours.isDisjoint(with: action)
    }
    for meter in [Smiles.return, .refer] {
      guard
        let play = study.graph.witness(allowing: isCourtesy, { $0.isClean && $0.smiles.contains(meter) })
      else { continue }
      report(.courtesyIsEnough, [meter == .return ? "`return`" : "`refer`", positions(play)])
    }
  }

  private mutating func checkNeed() {
    let choices = scenario.choices
    let asksNeed = { (choice: Int) in choices[choice].behaviours.contains(.askNeed) }
    guard choices.indices.contains(where: asksNeed),
      let play = study.graph.witness(
        allowing: { !asksNeed($0) }, { $0.isClean && $0.smiles.contains(.refer) })
    else { return }
    report(.needNeverMatters, [positions(play)])
  }
}

/// A number with its thousands parted.
private func grouped(_ number: Int) -> Localized {
  var digits = String(number)
  var parts: [String] = []
  while digits.count > 3 {
    parts.insert(String(digits.suffix(3)), at: 0)
    digits.removeLast(3)
  }
  parts.insert(digits, at: 0)
  return Localized(id: parts.joined(separator: "."), en: parts.joined(separator: ","))
}
