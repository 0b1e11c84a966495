import ScenarioLanguage

/// Fills the arrays of a `Program`.
struct ProgramBuilder {
  private let scenario: Scenario
  private let layout: Layout
  private let detail: Program.Detail
  private var blocks: [BlockCode] = []
  private var operations: [Operation] = []
  private var tests: [Test] = []

  init(_ scenario: Scenario, _ layout: Layout, _ detail: Program.Detail) {
    self.scenario = scenario
    self.layout = layout
    self.detail = detail
  }

  mutating func code() -> Program.Code {
    let scenes = scenario.scenes.indices.map { scene($0) }
    let choices = scenario.choices.indices.map { choice($0) }
    let interruptions = scenario.scenes.indices.filter { scenario.scenes[$0].when != nil }
    return Program.Code(
      type: scenario.primary.type, otherCount: scenario.others.count,
      countsCourtesy: detail.courtesy, courtesyBounds: CourtesyScore.bounds(of: scenario.choices),
      solved: layout.slot(of: .flag(Scenario.solved)),
      didSympathyOnly: layout.slot(of: .did(.sympathyOnly)),
      scenes: table(scenes), choices: table(choices), blocks: table(blocks), operations: table(operations),
      tests: table(tests), rules: table(scenario.rules.indices.map { rule($0) }),
      promises: table(scenario.promises.indices.map { promise($0) }),
      interruptions: table(interruptions.map { Int32($0) }))
  }

  private func table<Part>(_ parts: [Part]) -> UnsafeBufferPointer<Part> {
    let table = UnsafeMutableBufferPointer<Part>.allocate(capacity: parts.count)
    _ = table.initialize(from: parts)
    return UnsafeBufferPointer(table)
  }

  private mutating func scene(_ index: Int) -> SceneCode {
    let scene = scenario.scenes[index]
    return SceneCode(
      operations: operations(scene.effects), blocks: blocks(scene.blocks),
      choices: Int32(scene.choices.lowerBound)..<Int32(scene.choices.upperBound), when: condition(scene.when),
      visited: layout.slot(of: .visited(scene: index)), isEnding: scene.isEnding,
      isWalkOut: scene.isEnding && scenario.isPatienceGone(scene.when))
  }

  private mutating func choice(_ index: Int) -> ChoiceCode {
    let choice = scenario.choices[index]
    return ChoiceCode(
      condition: condition(choice.condition), operations: operations(choice.effects),
      blocks: blocks(choice.blocks), usedUp: layout.slot(of: .usedUp(choice: index)), again: choice.again,
      courtesy: choice.courtesyWeight,
      isSympathyOnly: choice.behaviours.contains(.sympathyOnly),
      isOvergiving: choice.behaviours.contains(.overgive),
      marks: Playthrough.Marks(of: choice.behaviours))
  }

  private func rule(_ index: Int) -> RuleCode {
    RuleCode(
      isHard: scenario.rules[index].kind.isHard, needsApproval: scenario.rules[index].needsApproval,
      followed: layout.slot(of: .followed(rule: index)), bent: layout.slot(of: .bent(rule: index)),
      bentWithoutApproval: layout.slot(of: .bentWithoutApproval(rule: index)),
      approved: layout.slot(of: .approved(rule: index)))
  }

  private func promise(_ index: Int) -> PromiseCode {
    PromiseCode(made: layout.slot(of: .promised(index)), kept: layout.slot(of: .kept(index)))
  }

  private mutating func blocks(_ range: Range<Int>) -> Range<Int32> {
    let start = Int32(blocks.count)
    for index in range {
      let block = scenario.blocks[index]
      let effects = operations(block.effects)
      let isKept = detail.texts || (detail.conditionalTexts && block.condition != nil)
      guard isKept || !effects.isEmpty || block.target != nil else { continue }
      blocks.append(
        BlockCode(
          condition: condition(block.condition), operations: effects, target: Int32(block.target ?? -1),
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

  /// Builds a condition from its last test to its first, so that each test knows those that come after it, and returns
  /// the first.
  ///
  /// In postfix order read backwards an operator comes before its operands, the right one before the left. `ends` holds
  /// where each operand that is still to come goes on; the left one of two goes on at the first test of the right one,
  /// which is the latest built when the left one's turn comes.
  private mutating func condition(_ range: ConditionRange?) -> Int32 {
    guard let range else { return Test.holds }
    let rightOperand: Int32 = -3
    var ends: [(ifSo: Int32, ifNot: Int32)] = [(Test.holds, Test.fails)]
    for index in range.reversed() {
      guard var end = ends.popLast() else { break }
      let latest = Int32(tests.count) - 1
      if end.ifSo == rightOperand { end.ifSo = latest }
      if end.ifNot == rightOperand { end.ifNot = latest }
      switch scenario.conditionSteps[index] {
      case .not: ends.append((end.ifNot, end.ifSo))
      case .and: ends += [(rightOperand, end.ifNot), end]
      case .or: ends += [(end.ifSo, rightOperand), end]
      case let step: tests.append(Test(kind: kind(of: step), ifSo: end.ifSo, ifNot: end.ifNot))
      }
    }
    return Int32(tests.count) - 1
  }

  private func kind(of step: ConditionStep) -> Test.Kind {
    switch step {
    case .compare(let quantity, let comparison, let number): kind(of: quantity, comparison, number)
    case .flag(let flag): .fact(slot: layout.slot(of: .flag(Int(flag))))
    case .did(let behaviour): .fact(slot: layout.slot(of: .did(behaviour)))
    case .bent(let rule): .fact(slot: layout.slot(of: .bent(rule: Int(rule))))
    case .followed(let rule): .fact(slot: layout.slot(of: .followed(rule: Int(rule))))
    case .approved(let rule): .fact(slot: layout.slot(of: .approved(rule: Int(rule))))
    case .promised(let index): .fact(slot: layout.slot(of: .promised(Int(index))))
    case .kept(let index): .fact(slot: layout.slot(of: .kept(Int(index))))
    case .visited(let scene): .fact(slot: layout.slot(of: .visited(scene: Int(scene))))
    case .first, .not, .and, .or: .first
    }
  }

  private func kind(of quantity: Quantity, _ comparison: Comparison, _ number: Int32) -> Test.Kind {
    let (from, to) = comparison.values(number)
    return switch quantity {
    case .meter(let meter): .meter(meter, from: from, to: to)
    case .other(let customer): .other(customer, from: from, to: to)
    case .clock: .clock(from: from, to: to)
    case .cost: .cost(comparison, number)
    }
  }
}

extension Comparison {
  /// The values between 0 and `Int32.max` that stand in this relation to a number; `from` is above `to` if none does.
  fileprivate func values(_ number: Int32) -> (from: Int32, to: Int32) {
    switch self {
    case .less: (0, max(number, 0) - 1)
    case .atMost: (0, number)
    case .greater: number == .max ? (1, 0) : (number + 1, .max)
    case .atLeast: (number, .max)
    case .equal: (number, number)
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
