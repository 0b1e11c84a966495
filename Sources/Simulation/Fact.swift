package import ScenarioLanguage

/// Something in a play that is so or is not so. All but flags stay so once they are.
package enum Fact: Hashable, Sendable {
  case flag(Int)
  case did(Behaviour)
  case followed(rule: Int)
  case bent(rule: Int)
  case bentWithoutApproval(rule: Int)
  case approved(rule: Int)
  case promised(Int)
  case kept(Int)
  case visited(scene: Int)
  /// The choice may not be taken again.
  case usedUp(choice: Int)
}

/// The facts of one scenario, numbered from 0 without gaps: flags first, used-up choices last.
package struct FactSpace: Sendable {
  package let count: Int
  private let behaviours: Int
  private let rules: Int
  private let promises: Int
  private let scenes: Int
  private let choices: Int

  package init(_ scenario: Scenario) {
    behaviours = scenario.flags.count
    rules = behaviours + Behaviour.allCases.count
    promises = rules + 4 * scenario.rules.count
    scenes = promises + 2 * scenario.promises.count
    choices = scenes + scenario.scenes.count
    count = choices + scenario.choices.count
  }

  package func number(of fact: Fact) -> Int {
    switch fact {
    case .flag(let index): index
    case .did(let behaviour): behaviours + Int(behaviour.rawValue)
    case .followed(let rule): rules + 4 * rule
    case .bent(let rule): rules + 4 * rule + 1
    case .bentWithoutApproval(let rule): rules + 4 * rule + 2
    case .approved(let rule): rules + 4 * rule + 3
    case .promised(let index): promises + 2 * index
    case .kept(let index): promises + 2 * index + 1
    case .visited(let scene): scenes + scene
    case .usedUp(let choice): choices + choice
    }
  }

  /// The numbers of all flags.
  package var flags: Range<Int> { 0..<behaviours }
}

/// Which facts a state remembers, and in which bit of its memory each of them lies.
package struct Layout: Sendable {
  private let space: FactSpace
  /// The number of the fact in each bit.
  package let facts: [Int]
  private let slots: [Int32]

  /// Marks a fact that nobody remembers.
  package static let forgotten: Int32 = -1

  /// Every fact, each in the bit of its own number.
  package init(of scenario: Scenario) {
    space = FactSpace(scenario)
    facts = Array(0..<space.count)
    slots = (0..<Int32(space.count)).map { $0 }
  }

  /// Only these facts, given by number, in this order.
  package init(_ space: FactSpace, keeping facts: [Int]) {
    self.space = space
    self.facts = facts
    var slots = [Int32](repeating: Layout.forgotten, count: space.count)
    for (slot, fact) in facts.enumerated() { slots[fact] = Int32(slot) }
    self.slots = slots
  }

  /// The bit of a fact, or `forgotten`.
  package func slot(of fact: Fact) -> Int32 { slots[space.number(of: fact)] }

  package func slot(ofNumber number: Int) -> Int32 { slots[number] }

  /// 64-bit words that hold all bits.
  package var words: Int { (facts.count + 63) / 64 }
}
