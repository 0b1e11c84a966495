/// The primary customer's smiles.
public struct Smiles: OptionSet, Sendable, Hashable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }
  public static let joy = Smiles(rawValue: 1)
  public static let `return` = Smiles(rawValue: 2)
  public static let refer = Smiles(rawValue: 4)
  public static let all: Smiles = [.joy, .return, .refer]

  public var count: Int { rawValue.nonzeroBitCount }
}

/// How a play came out (scenario-format.md, "The result"; domain.md 2.6). Meters include the end rules.
public struct Result: Sendable, Hashable {
  /// A smile is lit where joy, return, refer end at this or more (a design choice, domain.md 2.8).
  public static let smileThreshold = 60
  /// Another customer's smile is lit at this or more (a design choice, domain.md 2.8).
  public static let otherThreshold = 50

  public let ending: Ending
  public let joy: Int
  public let `return`: Int
  public let refer: Int
  public let patience: Int
  public let solved: Bool
  /// Lit smiles of the primary customer; none after a hard breach.
  public let smiles: Smiles
  /// The other customers in the scenario's order; none smiles after a hard breach.
  public let others: [Other]
  /// K: the share of courteous choices in percent, rounded down; shown beside the smiles, never added to them.
  public let courtesy: Int
  /// Hard rules that were bent (indices into `Scenario.rules`), in the order of the file.
  public let hardBreaches: [Int]
  /// Rules bent without the approval they need, in the order of the file.
  public let unapprovedBends: [Int]
  /// O: some choice did `overgive`.
  public let overgave: Bool
  /// F: some choice did `shield`.
  public let shielded: Bool
  /// Minutes since midnight, if the scenario has a clock.
  public let clock: Int?
  public let cost: Int

  public struct Other: Sendable, Hashable {
    public let joy: Int
    public let smiling: Bool
  }
}

/// The seven archetypes of domain.md 2.6.
public enum Archetype: String, Sendable, Hashable, Codable, CaseIterable {
  case endangerer
  case kingsServant = "kings-servant"
  case maverick
  case friend
  case halfwayHelper = "halfway-helper"
  case politeRobot = "polite-robot"
  case freezer
}
