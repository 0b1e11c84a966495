package import ScenarioLanguage

/// A scenario made ready for running: its names resolved to bits of memory, its parts small and without text.
///
/// Play uses one that remembers everything. Analysis visits millions of states and uses one that remembers only what
/// it needs; whatever would only write to what is forgotten is left out.
package final class Program: Sendable {
  /// What a program keeps besides the facts of its layout.
  package struct Detail: Sendable, Hashable {
    package var clock = true
    package var cost = true
    /// Bit n: joy of the other customer n.
    package var others: UInt8 = .max
    /// Blocks that change nothing and lead nowhere.
    package var texts = true
    /// Of those, blocks with a condition.
    package var conditionalTexts = true
    /// The sum for the share of courteous choices; without it the share is worked out from the choices taken.
    package var courtesy = false

    package init() {}
  }

  let start: Registers
  let layout: Layout
  let words: Int
  let code: Code

  package init(_ scenario: Scenario, layout: Layout, detail: Detail = Detail()) {
    start = Registers(startOf: scenario)
    self.layout = layout
    words = layout.words
    var builder = ProgramBuilder(scenario, layout, detail)
    code = builder.code()
  }

  deinit { code.deallocate() }

  /// The parts of a program. Its tables belong to the program and are never changed: they lie outside of arrays so that
  /// a step of a play counts no references.
  struct Code: @unchecked Sendable {
    let type: CustomerType
    let otherCount: Int
    let countsCourtesy: Bool
    let courtesyBounds: ClosedRange<Int32>
    let solved: Int32
    let didSympathyOnly: Int32
    let scenes: UnsafeBufferPointer<SceneCode>
    let choices: UnsafeBufferPointer<ChoiceCode>
    let blocks: UnsafeBufferPointer<BlockCode>
    let operations: UnsafeBufferPointer<Operation>
    let tests: UnsafeBufferPointer<Test>
    let rules: UnsafeBufferPointer<RuleCode>
    let promises: UnsafeBufferPointer<PromiseCode>
    /// Scenes with a `when`, in file order.
    let interruptions: UnsafeBufferPointer<Int32>

    func deallocate() {
      scenes.deallocate()
      choices.deallocate()
      blocks.deallocate()
      operations.deallocate()
      tests.deallocate()
      rules.deallocate()
      promises.deallocate()
      interruptions.deallocate()
    }
  }
}

// Ranges are of indices into the program's tables, conditions name their first test, slots are bits of memory or
// `Layout.forgotten`.

struct SceneCode: Sendable {
  let operations: Range<Int32>
  let blocks: Range<Int32>
  let choices: Range<Int32>
  /// Means something only where the scene interrupts.
  let when: Int32
  let visited: Int32
  let isEnding: Bool
  /// Told in the scenario's own words: `when patience = 0` and `ending`.
  let isWalkOut: Bool
}

struct ChoiceCode: Sendable {
  let condition: Int32
  let operations: Range<Int32>
  let blocks: Range<Int32>
  let usedUp: Int32
  let again: Bool
  /// `Choice.courtesyWeight`.
  let courtesy: Int16
  let isSympathyOnly: Bool
  let isOvergiving: Bool
  let marks: Playthrough.Marks
}

struct BlockCode: Sendable {
  let condition: Int32
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

/// A fact or a comparison in a condition, and where to go on when it is so and when it is not: to another test, or to
/// one of the two ends. What cannot change the outcome any more is not looked at.
struct Test: Sendable {
  enum Kind: Sendable {
    /// Comparisons as a range of values, both ends included.
    case meter(Meter, from: Int32, to: Int32)
    case other(Int32, from: Int32, to: Int32)
    case clock(from: Int32, to: Int32)
    /// Money may be more than a range of 32 bits holds.
    case cost(Comparison, Int32)
    case fact(slot: Int32)
    case first
  }

  let kind: Kind
  let ifSo: Int32
  let ifNot: Int32

  // A condition is named by its first test; one that is always so is this end alone.
  static let holds: Int32 = -1
  static let fails: Int32 = -2
}
