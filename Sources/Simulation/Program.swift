package import ScenarioLanguage

/// A scenario made ready for running: its names resolved to bits of memory, its parts small and without text.
///
/// Play uses one that remembers everything. Analysis visits millions of states and uses one that remembers only what
/// it needs; whatever would only write to what is forgotten is left out.
package struct Program: Sendable {
  /// What a program keeps besides the facts of its layout.
  package struct Detail: Sendable, Hashable {
    package var clock = true
    package var cost = true
    /// Bit n: joy of the other customer n.
    package var others: UInt8 = .max
    /// Blocks that change nothing and lead nowhere.
    package var texts = true

    package init() {}
  }

  let start: Registers
  let words: Int
  let type: CustomerType
  let otherCount: Int
  let scenes: [SceneCode]
  let choices: [ChoiceCode]
  let blocks: [BlockCode]
  let operations: [Operation]
  let tests: [Test]
  let rules: [RuleCode]
  let promises: [PromiseCode]
  /// Scenes with a `when`, in file order.
  let interruptions: [Int32]
  let solved: Int32
  let didSympathyOnly: Int32

  package init(_ scenario: Scenario, layout: Layout, detail: Detail = Detail()) {
    var builder = ProgramBuilder(scenario, layout, detail)
    scenes = scenario.scenes.indices.map { builder.scene($0) }
    choices = scenario.choices.indices.map { builder.choice($0) }
    blocks = builder.blocks
    operations = builder.operations
    tests = builder.tests
    rules = scenario.rules.indices.map { builder.rule($0) }
    promises = scenario.promises.indices.map {
      PromiseCode(made: layout.slot(of: .promised($0)), kept: layout.slot(of: .kept($0)))
    }
    interruptions = scenario.scenes.indices.filter { scenario.scenes[$0].when != nil }.map { Int32($0) }
    start = Registers(startOf: scenario)
    words = layout.words
    type = scenario.primary.type
    otherCount = scenario.others.count
    solved = layout.slot(of: .flag(Scenario.solved))
    didSympathyOnly = layout.slot(of: .did(.sympathyOnly))
  }
}

// Ranges are of indices into the program's arrays; slots are bits of memory or `Layout.forgotten`.

struct SceneCode: Sendable {
  let operations: Range<Int32>
  let blocks: Range<Int32>
  let choices: Range<Int32>
  /// Empty where the scene does not interrupt.
  let when: Range<Int32>
  let visited: Int32
  let isEnding: Bool
  /// Told in the scenario's own words: `when patience = 0` and `ending`.
  let isWalkOut: Bool
}

struct ChoiceCode: Sendable {
  /// Empty: always offered, as far as this goes.
  let condition: Range<Int32>
  let operations: Range<Int32>
  let blocks: Range<Int32>
  let usedUp: Int32
  let again: Bool
  let isSympathyOnly: Bool
  let isOvergiving: Bool
  let marks: Playthrough.Marks
}

struct BlockCode: Sendable {
  let condition: Range<Int32>
  let operations: Range<Int32>
  /// The scene that it leads to, or -1.
  let target: Int32
  /// Index into `Scenario.blocks`.
  let index: Int32
}

struct RuleCode: Sendable {
  let isHard: Bool
  let needsApproval: Bool
  let followed: Int32
  let bent: Int32
  let bentWithoutApproval: Int32
  let approved: Int32
}

struct PromiseCode: Sendable {
  let made: Int32
  let kept: Int32
}

/// An effect whose names are resolved.
enum Operation: Sendable {
  case meter(Meter, Int32)
  case other(Int32, Int32)
  case minutes(Int32)
  case cost(Int32)
  case set(flag: Int32, slot: Int32)
  case clear(flag: Int32, slot: Int32)
  case promise(Int32)
  case keep(Int32)
  case show(Behaviour, slot: Int32)
  case follow(rule: Int32)
  case bend(rule: Int32)
  case approve(rule: Int32)
}

/// A step of a condition whose names are resolved.
enum Test: Sendable {
  case compare(Quantity, Comparison, Int32)
  case fact(slot: Int32)
  case first
  case not
  case and
  case or
}
