import ScenarioLanguage

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

extension Result {
  /// The first line of domain.md 2.6 that fits. `par` is the best number of smiles that the primary customer can have.
  public func archetype(par: Int) -> Archetype {
    if !hardBreaches.isEmpty { return .endangerer }
    if overgave { return .kingsServant }
    if smiles.count >= par {
      if !unapprovedBends.isEmpty { return .maverick }
      return others.allSatisfy(\.smiling) ? .friend : .kingsServant
    }
    if smiles.contains(.return) || smiles.contains(.refer) { return .halfwayHelper }
    if smiles.contains(.joy) || (!shielded && courtesy >= 75) { return .politeRobot }
    return .freezer
  }
}

extension Playthrough {
  /// How the play came out; nil before an end.
  public var result: Result? {
    guard case .ended(let ending) = phase else { return nil }
    let isVoid = state.marks.contains(.hardBreach)
    return Result(
      ending: ending, joy: state.joy, return: state.return, refer: state.refer, patience: state.patience,
      solved: isSolved, smiles: isVoid ? [] : state.registers.smiles,
      others: scenario.others.indices.map { index in
        let joy = state.joy(ofOther: index)
        return Result.Other(joy: joy, smiling: !isVoid && joy >= Result.otherThreshold)
      },
      courtesy: courtesy, hardBreaches: hardBreaches,
      unapprovedBends: scenario.rules.indices.filter { didBendWithoutApproval(rule: $0) },
      overgave: state.marks.contains(.overgave), shielded: state.marks.contains(.shielded),
      clock: scenario.header.clock == nil ? nil : state.clock, cost: state.cost)
  }

  /// K: of the different choices taken so far, leaving out those that show only actions, the share that show a
  /// courtesy behaviour, in percent rounded down; 0 if none is left.
  public var courtesy: Int {
    let shown = Set(choices).map { scenario.choices[$0].behaviours }
    let counted = shown.filter { $0.isEmpty || !$0.isSubset(of: .onlyAction) }
    let courteous = counted.filter { !$0.isDisjoint(with: .courtesy) }
    return counted.isEmpty ? 0 : 100 * courteous.count / counted.count
  }
}

extension Playthrough.State {
  /// The meters of the primary customer that stand at a smile, whatever else happened.
  package var smiles: Smiles { registers.smiles }
}

extension Registers {
  /// The meters of the primary customer that stand at a smile, whatever else happened.
  package var smiles: Smiles {
    let threshold = Int16(Result.smileThreshold)
    var smiles: Smiles = []
    if meters[0] >= threshold { smiles.insert(.joy) }
    if meters[1] >= threshold { smiles.insert(.return) }
    if meters[2] >= threshold { smiles.insert(.refer) }
    return smiles
  }
}
