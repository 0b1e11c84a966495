/// What a trainee shows in a choice: the words of `does` (scenario-format.md, Behaviours).
public enum Behaviour: UInt8, Sendable, Hashable, CaseIterable {
  // Courtesy.
  case greet, listen, confirm, explain, thank, holdPolitely, farewell
  // Courtesy, and parts of an apology.
  case acknowledge, regret
  // Courtesy, and what goes wrong.
  case sympathyOnly
  // Knowing the customer.
  case askNeed, askFact, personalise, involve
  // Action.
  case help, record, escalate, aftercare
  // The other parts of an apology.
  case takeResponsibility, compensate, proveCommitment
  // What goes wrong.
  case shield, overgive, deflect, argue, interrupt, blame, askAgain, stall, upsell

  /// The word of the format: lower case with hyphens.
  public var word: String { Behaviour.words[Int(rawValue)] }

  public init?(word: some StringProtocol) {
    guard let index = Behaviour.words.firstIndex(where: { $0 == word }) else { return nil }
    self = Behaviour.allCases[index]
  }

  public static let words = [
    "greet", "listen", "confirm", "explain", "thank", "hold-politely", "farewell", "acknowledge", "regret",
    "sympathy-only", "ask-need", "ask-fact", "personalise", "involve", "help", "record", "escalate",
    "aftercare",
    "take-responsibility", "compensate", "prove-commitment", "shield", "overgive", "deflect", "argue",
    "interrupt",
    "blame", "ask-again", "stall", "upsell",
  ]
}

/// A set of behaviours in one word.
public struct BehaviourSet: OptionSet, Sendable, Hashable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }
  public init(_ behaviour: Behaviour) { rawValue = 1 << UInt32(behaviour.rawValue) }
  public init(_ behaviours: [Behaviour]) { self = behaviours.reduce([]) { $0.union(BehaviourSet($1)) } }

  public func contains(_ behaviour: Behaviour) -> Bool { !isDisjoint(with: BehaviourSet(behaviour)) }

  /// The behaviours in the order of the format.
  public var behaviours: [Behaviour] { Behaviour.allCases.filter { contains($0) } }

  public static let courtesy = BehaviourSet([
    .greet, .listen, .confirm, .explain, .thank, .holdPolitely, .farewell, .acknowledge, .regret,
    .sympathyOnly,
  ])
  /// A choice that shows nothing but these is left out of the share of courteous choices.
  public static let onlyAction = BehaviourSet([
    .help, .record, .escalate, .aftercare, .takeResponsibility, .compensate, .proveCommitment,
  ])
  public static let goesWrong = BehaviourSet([
    .sympathyOnly, .shield, .overgive, .deflect, .argue, .interrupt, .blame, .askAgain, .stall, .upsell,
  ])
  /// The five parts of an apology (domain.md 1, rows 76 to 80), in their order.
  public static let apology: [Behaviour] = [
    .acknowledge, .takeResponsibility, .compensate, .regret, .proveCommitment,
  ]
}
