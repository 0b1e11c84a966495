public import Simulation

/// How a play can end, as far as smiles and archetypes tell ends apart.
public struct Outcome: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// In an ending (index into `Scenario.scenes`); nil: the engine's own walk-out.
    case ended(scene: Int?)
    /// Scenes lead into each other for ever (index of the scene that is entered twice): a fault of the scenario.
    case loop(scene: Int)
  }

  public let kind: Kind
  /// Lit smiles of the primary customer; none after a hard breach.
  public let smiles: Smiles
  /// Every other customer smiles.
  public let othersSmile: Bool
  public let solved: Bool
  /// `shielded` is told only where the archetypes are asked for.
  public let marks: Playthrough.Marks
  /// K is 75 percent or more; told only where the archetypes are asked for.
  let isCourteous: Bool

  public var isEnd: Bool {
    if case .ended = kind { true } else { false }
  }

  /// Neither hard breach nor over-giving nor a bend without its approval: such a play counts for par.
  public var isClean: Bool { isEnd && marks.isDisjoint(with: .unclean) }

  /// The lines 1 to 7 of domain.md 2.6 that need nothing of the share of courteous choices; nil where that decides.
  public func certainArchetype(par: Int) -> Archetype? {
    if marks.contains(.hardBreach) { return .endangerer }
    if marks.contains(.overgave) { return .kingsServant }
    if smiles.count >= par {
      if marks.contains(.unapprovedBend) { return .maverick }
      return othersSmile ? .friend : .kingsServant
    }
    if smiles.contains(.return) || smiles.contains(.refer) { return .halfwayHelper }
    return smiles.contains(.joy) ? .politeRobot : nil
  }

  /// Of an outcome that was found with the archetypes asked for.
  func archetype(par: Int) -> Archetype {
    certainArchetype(par: par) ?? (isCourteous && !marks.contains(.shielded) ? .politeRobot : .freezer)
  }
}

/// The different outcomes found, numbered from 0.
struct Outcomes: Sendable {
  private(set) var all: [Outcome] = []
  /// By number: the smiles that it counts for par, -1 if it does not.
  private(set) var smilesForPar: [Int8] = []
  private var numbers: [Outcome: UInt32] = [:]
  private var latest: (outcome: Outcome, number: UInt32)?

  mutating func number(of outcome: Outcome) -> UInt32 {
    if let latest, latest.outcome == outcome { return latest.number }
    let number = numbers[outcome] ?? add(outcome)
    latest = (outcome, number)
    return number
  }

  private mutating func add(_ outcome: Outcome) -> UInt32 {
    let number = UInt32(all.count)
    numbers[outcome] = number
    all.append(outcome)
    smilesForPar.append(outcome.isClean ? Int8(outcome.smiles.count) : -1)
    return number
  }
}
