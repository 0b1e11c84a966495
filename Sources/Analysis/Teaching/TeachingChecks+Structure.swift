import ScenarioLanguage
import SourceText

// What belongs to a whole scenario: the customer's journey, those who wait, reasons for the debrief, the front matter.
extension TeachingChecks {
  // MARK: The journey

  mutating func checkJourney() {
    guard isGrown else { return }
    if !someChoice(shows: [.askFact, .listen, .confirm]) { report(.nothingBefore) }
    if !someChoice(shows: [.aftercare, .proveCommitment]) { report(.nothingAfter) }
    if !scenario.header.complaints.isEmpty { checkOffers() }
  }

  private func someChoice(shows behaviours: [Behaviour]) -> Bool {
    scenario.choices.contains { !$0.behaviours.isDisjoint(with: BehaviourSet(behaviours)) }
  }

  private mutating func checkOffers() {
    for (index, choice) in scenario.choices.enumerated() where choice.behaviours.contains(.upsell) {
      let gains = scenario.allEffects(of: index).compactMap { effect -> String? in
        if case .meter(let meter, let change) = effect, change > 0 { "`\(meter.word)`" } else { nil }
      }
      if !gains.isEmpty {
        report(.upsellPays, at: choice.source, [Localized(gains.joined(separator: ", "))])
      }
    }
  }

  // MARK: Those who wait

  mutating func checkWaiting() {
    let queue = scenario.others.indices.filter { scenario.others[$0].role == .queue }
    guard let first = queue.first, !queue.contains(where: isMovedByTheClock) else { return }
    for (index, choice) in scenario.choices.enumerated() {
      let minutes = ownMinutes(choice)
      guard minutes >= TeachingThresholds.minutes, !moves(queue, index) else { continue }
      report(.queueForgotten, at: choice.source, ["\(minutes)", Localized(scenario.others[first].key)])
    }
  }

  /// Whether some scene tells those who wait by the clock: an interruption at a time, or a block that asks for it.
  private func isMovedByTheClock(_ customer: Int) -> Bool {
    scenario.scenes.contains { scene in
      let isTimed = readsClock(scene.when)
      return (isTimed && moves([customer], scenario.effects[scene.effects]))
        || scenario.blocks[scene.blocks].contains { block in
          (isTimed || readsClock(block.condition)) && moves([customer], scenario.effects[block.effects])
        }
    }
  }

  private func readsClock(_ condition: ConditionRange?) -> Bool {
    scenario.conditionSteps[condition ?? 0..<0].contains { step in
      if case .compare(.clock, _, _) = step { true } else { false }
    }
  }

  private func moves(_ customers: [Int], _ effects: some Sequence<Effect>) -> Bool {
    effects.contains { effect in
      if case .other(let customer, _) = effect { customers.contains(Int(customer)) } else { false }
    }
  }

  /// Minutes that a choice takes whatever else is so.
  private func ownMinutes(_ choice: Choice) -> Int {
    let blocks = scenario.blocks[choice.blocks].filter { $0.condition == nil }
    return minutes(choice.effects) + blocks.reduce(0) { $0 + minutes($1.effects) }
  }

  private func minutes(_ effects: Range<Int>) -> Int {
    scenario.effects[effects].reduce(0) { sum, effect in
      if case .minutes(let minutes) = effect { sum + Int(minutes) } else { sum }
    }
  }

  /// Whether a choice, or a scene that it leads to, moves one of these customers.
  private func moves(_ customers: [Int], _ choice: Int) -> Bool {
    let targets = scenario.blocks[scenario.choices[choice].blocks].compactMap(\.target).map {
      scenario.scenes[$0]
    }
    let entering = targets.flatMap { scene in
      Array(scenario.effects[scene.effects])
        + scenario.blocks[scene.blocks].flatMap { scenario.effects[$0.effects] }
    }
    return moves(customers, scenario.allEffects(of: choice) + entering)
  }

  // MARK: Reasons

  mutating func checkExplanations() {
    guard isGrown else { return }
    let moving = scenario.choices.indices.filter { choice in
      hasEffect(choice) { if case .meter = $0 { true } else { false } }
    }
    let silent = moving.filter { choice in
      !scenario.choices[choice].blocks.contains {
        scenario.blocks[$0].kind == .tip || scenario.blocks[$0].kind == .innerVoice
      }
    }
    guard let first = silent.first else { return }
    report(
      .unexplainedChoices, at: scenario.choices[first].source, ["\(silent.count)", "\(moving.count)"])
  }

  /// Choices after which play stays where it is and shows nothing: a trainee cannot know that anything happened.
  mutating func checkSilence() {
    guard isGrown else { return }
    let awaited = scenario.scenes.flatMap { scenario.conditionSteps[$0.when ?? 0..<0] }
    for (index, choice) in scenario.choices.enumerated() {
      let tells = scenario.blocks[choice.blocks].contains { $0.isShown || $0.target != nil }
      if !tells, !calls(awaited, index) { report(.silentChoice, at: choice.source) }
    }
  }

  /// Whether an interruption may be the answer to a choice: it waits for what the choice sets, shows or takes in time.
  private func calls(_ awaited: [ConditionStep], _ choice: Int) -> Bool {
    guard !awaited.isEmpty else { return false }
    return scenario.allEffects(of: choice).contains { effect in
      awaited.contains { step in
        switch (effect, step) {
        case (.set(let flag), .flag(let other)), (.clear(let flag), .flag(let other)): flag == other
        case (.does(let behaviour), .did(let other)): behaviour == other
        case (.bend(let rule), .bent(let other)), (.follow(let rule), .followed(let other)): rule == other
        case (.promise(let promise), .promised(let other)), (.keep(let promise), .kept(let other)):
          promise == other
        case (.minutes, .compare(.clock, _, _)): true
        default: false
        }
      }
    }
  }

  // MARK: The front matter

  mutating func checkMetadata() {
    guard isGrown else { return }
    var missing: [String] = []
    if scenario.header.complaints.isEmpty { missing.append("`complaint`") }
    if scenario.header.objectives.isEmpty { missing.append("`objectives`") }
    if scenario.primary.story.isEmpty { missing.append("`story`") }
    if scenario.rules.isEmpty { missing.append("`rules`") }
    guard !missing.isEmpty else { return }
    let all = missing.joined(separator: ", ")
    report(.missingMetadata, [Localized(all)])
  }
}
