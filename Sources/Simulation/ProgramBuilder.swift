import ScenarioLanguage

/// Fills the arrays of a `Program`.
struct ProgramBuilder {
  private let scenario: Scenario
  private let layout: Layout
  private let detail: Program.Detail
  private(set) var blocks: [BlockCode] = []
  private(set) var operations: [Operation] = []
  private(set) var tests: [Test] = []

  init(_ scenario: Scenario, _ layout: Layout, _ detail: Program.Detail) {
    self.scenario = scenario
    self.layout = layout
    self.detail = detail
  }

  mutating func scene(_ index: Int) -> SceneCode {
    let scene = scenario.scenes[index]
    return SceneCode(
      operations: operations(scene.effects), blocks: blocks(scene.blocks),
      choices: Int32(scene.choices.lowerBound)..<Int32(scene.choices.upperBound), when: tests(scene.when),
      visited: layout.slot(of: .visited(scene: index)), isEnding: scene.isEnding,
      isWalkOut: scene.isEnding && scenario.isPatienceGone(scene.when))
  }

  mutating func choice(_ index: Int) -> ChoiceCode {
    let choice = scenario.choices[index]
    var marks: Playthrough.Marks = []
    if choice.behaviours.contains(.overgive) { marks.insert(.overgave) }
    if choice.behaviours.contains(.shield) { marks.insert(.shielded) }
    return ChoiceCode(
      condition: tests(choice.condition), operations: operations(choice.effects),
      blocks: blocks(choice.blocks), usedUp: layout.slot(of: .usedUp(choice: index)), again: choice.again,
      isSympathyOnly: choice.behaviours.contains(.sympathyOnly),
      isOvergiving: choice.behaviours.contains(.overgive), marks: marks)
  }

  func rule(_ index: Int) -> RuleCode {
    RuleCode(
      isHard: scenario.rules[index].kind.isHard, needsApproval: scenario.rules[index].needsApproval,
      followed: layout.slot(of: .followed(rule: index)), bent: layout.slot(of: .bent(rule: index)),
      bentWithoutApproval: layout.slot(of: .bentWithoutApproval(rule: index)),
      approved: layout.slot(of: .approved(rule: index)))
  }

  private mutating func blocks(_ range: Range<Int>) -> Range<Int32> {
    let start = Int32(blocks.count)
    for index in range {
      let block = scenario.blocks[index]
      let effects = operations(block.effects)
      guard detail.texts || !effects.isEmpty || block.target != nil else { continue }
      blocks.append(
        BlockCode(
          condition: tests(block.condition), operations: effects, target: Int32(block.target ?? -1),
          index: Int32(index)))
      // What follows a link that always goes never runs.
      if block.target != nil, block.condition == nil { break }
    }
    return start..<Int32(blocks.count)
  }

  private mutating func operations(_ range: Range<Int>) -> Range<Int32> {
    let start = Int32(operations.count)
    for index in range {
      if let operation = operation(scenario.effects[index]) { operations.append(operation) }
    }
    return start..<Int32(operations.count)
  }

  /// Nil for an effect on what the program does not remember.
  private func operation(_ effect: Effect) -> Operation? {
    switch effect {
    case .meter(let meter, let amount): .meter(meter, amount)
    case .other(let customer, let amount):
      detail.others & (1 << UInt8(customer)) != 0 ? .other(customer, amount) : nil
    case .minutes(let minutes): detail.clock ? .minutes(minutes) : nil
    case .cost(let amount): detail.cost ? .cost(amount) : nil
    case .set(let flag): kept(.flag(Int(flag))).map { .set(flag: flag, slot: $0) }
    case .clear(let flag): kept(.flag(Int(flag))).map { .clear(flag: flag, slot: $0) }
    case .promise(let index): kept(.promised(Int(index))).map { _ in .promise(index) }
    case .keep(let index): kept(.kept(Int(index))).map { _ in .keep(index) }
    case .does(let behaviour): kept(.did(behaviour)).map { .show(behaviour, slot: $0) }
    case .follow(let rule): kept(.followed(rule: Int(rule))).map { _ in .follow(rule: rule) }
    case .bend(let rule): .bend(rule: rule)
    case .approve(let rule): kept(.approved(rule: Int(rule))).map { _ in .approve(rule: rule) }
    }
  }

  private func kept(_ fact: Fact) -> Int32? {
    let slot = layout.slot(of: fact)
    return slot == Layout.forgotten ? nil : slot
  }

  private mutating func tests(_ condition: ConditionRange?) -> Range<Int32> {
    let start = Int32(tests.count)
    for index in condition ?? 0..<0 { tests.append(test(scenario.conditionSteps[index])) }
    return start..<Int32(tests.count)
  }

  private func test(_ step: ConditionStep) -> Test {
    switch step {
    case .compare(let quantity, let comparison, let number): .compare(quantity, comparison, number)
    case .flag(let flag): .fact(slot: layout.slot(of: .flag(Int(flag))))
    case .did(let behaviour): .fact(slot: layout.slot(of: .did(behaviour)))
    case .bent(let rule): .fact(slot: layout.slot(of: .bent(rule: Int(rule))))
    case .followed(let rule): .fact(slot: layout.slot(of: .followed(rule: Int(rule))))
    case .approved(let rule): .fact(slot: layout.slot(of: .approved(rule: Int(rule))))
    case .promised(let index): .fact(slot: layout.slot(of: .promised(Int(index))))
    case .kept(let index): .fact(slot: layout.slot(of: .kept(Int(index))))
    case .visited(let scene): .fact(slot: layout.slot(of: .visited(scene: Int(scene))))
    case .first: .first
    case .not: .not
    case .and: .and
    case .or: .or
    }
  }
}

extension Scenario {
  /// True of the condition `patience = 0` and no other: an ending with it is the walk-out in the scenario's words.
  func isPatienceGone(_ condition: ConditionRange?) -> Bool {
    guard let condition, condition.count == 1 else { return false }
    return conditionSteps[condition.lowerBound] == .compare(.meter(.patience), .equal, 0)
  }
}
