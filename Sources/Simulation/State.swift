public import ScenarioLanguage

extension Playthrough {
  /// All that moves in a play and nothing else. Two plays in equal states cannot be told apart by what is to come
  /// (the share of courteous choices aside, which counts the choices taken).
  public struct State: Hashable, Sendable {
    package var registers: Registers
    /// One bit for each fact, in the order of `FactSpace`.
    package var memory: [UInt64]

    package init(registers: Registers, memory: [UInt64]) {
      self.registers = registers
      self.memory = memory
    }

    /// Index into `Scenario.scenes`.
    public var scene: Int { Int(registers.scene) }
    /// 0…100, as the other two.
    public var joy: Int { self[.joy] }
    public var `return`: Int { self[.return] }
    public var refer: Int { self[.refer] }
    /// 0…99.
    public var patience: Int { self[.patience] }
    /// Minutes since midnight, 0…1439; 0 in a scenario without a clock.
    public var clock: Int { Int(registers.clock) }
    /// Money given away so far, in whole units of the scenario's currency.
    public var cost: Int { Int(registers.cost) }
    public var marks: Marks { registers.marks }

    public subscript(meter: Meter) -> Int { Int(registers.meters[Int(meter.rawValue)]) }

    /// Joy of another customer (index into `Scenario.others`), 0…100.
    public func joy(ofOther index: Int) -> Int { Int(registers.others[index]) }
  }

  /// What a play has on its conscience, kept apart from meters because it decides the archetype.
  public struct Marks: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// D: a hard rule was bent.
    public static let hardBreach = Marks(rawValue: 1)
    /// O: some choice did `overgive`.
    public static let overgave = Marks(rawValue: 2)
    /// T: a rule was bent without the approval it needs.
    public static let unapprovedBend = Marks(rawValue: 4)
    /// F: some choice did `shield`.
    public static let shielded = Marks(rawValue: 8)
    /// What par must do without.
    public static let unclean: Marks = [.hardBreach, .overgave, .unapprovedBend]

    /// What a choice that shows this leaves behind.
    init(of behaviours: BehaviourSet) {
      self = []
      if behaviours.contains(.overgive) { insert(.overgave) }
      if behaviours.contains(.shield) { insert(.shielded) }
    }
  }
}

/// The part of a state that has the same size in every scenario.
package struct Registers: Hashable, Sendable {
  package var scene: Int32 = 0
  /// Indexed by `Meter.rawValue`.
  package var meters = SIMD4<Int16>()
  package var others = SIMD8<UInt8>()
  package var clock: Int16 = 0
  package var marks: Playthrough.Marks = []
  package var cost: Int64 = 0
  package var courtesy = CourtesyScore()

  package init() {}

  /// Where every play of a scenario starts, before its first scene is entered.
  package init(startOf scenario: Scenario) {
    let primary = scenario.primary
    meters = SIMD4(
      Int16(primary.joy), Int16(primary.return), Int16(primary.refer), Int16(primary.patience))
    for (index, other) in scenario.others.enumerated() { others[index] = UInt8(other.joy) }
    clock = Int16(scenario.header.clock ?? 0)
  }
}

/// The share K of courteous choices, as far as the archetypes ask for it: three quarters or more.
///
/// Of the different choices taken a courteous one counts +1 and another -3 (`Choice.courtesyWeight`), so that the sum
/// is 0 or more exactly where the share is. Only analysis keeps it: a play works the share out from its choices.
package struct CourtesyScore: Hashable, Sendable {
  /// 0 before anything was counted, then twice the sum and one.
  package var bits: Int16 = 0

  package init() {}
  package init(bits: Int16) { self.bits = bits }

  /// K is 75 percent or more (domain.md 2.6, line 7).
  package var isHigh: Bool { bits > 0 }

  /// - Parameter bounds: beyond them no choice of the scenario can change any more whether the sum ends below 0.
  mutating func add(_ weight: Int16, within bounds: ClosedRange<Int32>) {
    guard weight != 0 else { return }
    let sum = min(max(Int32(bits >> 1) + Int32(weight), bounds.lowerBound), bounds.upperBound)
    bits = Int16(sum << 1 | 1)
  }

  /// The bounds for a scenario's choices: all courteous ones make up for no more than the lower, all others undo no more
  /// than the upper.
  static func bounds(of choices: [Choice]) -> ClosedRange<Int32> {
    let courteous = choices.count { $0.courtesyWeight > 0 }
    let others = choices.count { $0.courtesyWeight < 0 }
    return Int32(max(-courteous - 1, -16_000))...Int32(min(3 * others, 16_000))
  }
}

extension Choice {
  /// What the choice counts for the share of courteous choices: 0 for one that shows only actions, which is left out.
  package var courtesyWeight: Int16 {
    guard behaviours.isEmpty || !behaviours.isSubset(of: .onlyAction) else { return 0 }
    return behaviours.isDisjoint(with: .courtesy) ? -3 : 1
  }
}
