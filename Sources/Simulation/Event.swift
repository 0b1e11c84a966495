// What this target knows: how a play goes, exactly as scenario-format.md, "How it plays", says it.
// What it must not know: files, terminals, sockets, the machine's clock.

public import ScenarioLanguage

/// What happened in a play, in the order in which it happened. Callers print, store or explain it.
public enum Event: Sendable, Hashable {
  /// The trainee took a choice (index into `Scenario.choices`).
  case took(choice: Int)
  case entered(scene: Int, Entry)
  /// A block ran (index into `Scenario.blocks`), also one that shows nothing. Its changes come before this event.
  case ran(block: Int)
  case changed(Change)
  /// The clock moved, in minutes since midnight.
  case clock(from: Int, to: Int)
  /// Money was given away; `total` is the sum so far.
  case spent(Int, total: Int)
  case set(flag: Int)
  case cleared(flag: Int)
  case promised(Int)
  case kept(Int)
  case showed(Behaviour)
  case followed(rule: Int)
  case bent(rule: Int, Bend)
  case approved(rule: Int)
  /// An interruption is over and play goes where the choice led; nil: it stays in the scene.
  case resumed(scene: Int?)
  case ended(Ending)
  case stopped(Stop)

  public enum Entry: Sendable, Hashable {
    case start, link, interruption
  }
}

/// How a rule was bent.
public enum Bend: Sendable, Hashable {
  /// A house rule at the trainee's own discretion.
  case ownDiscretion
  /// With a superior's approval given before.
  case approved
  /// A house rule that needs approval, without it (T of domain.md 2.6).
  case withoutApproval
  /// A safety, operational or government rule (D of domain.md 2.6): every smile of the play is void.
  case hardBreach
}

/// One change of a meter with its reason, so that the debrief can explain it.
public struct Change: Sendable, Hashable {
  public enum Subject: Sendable, Hashable {
    case meter(Meter)
    /// Joy of another customer (index into `Scenario.others`).
    case other(Int)
  }

  public enum Reason: Sendable, Hashable {
    /// As the scenario has it.
    case written
    /// Rule "sympathy once": the second kind word without help is worth nothing and costs patience.
    case sympathyOnce
    /// Rule "inactive": what joy loses, refer loses too.
    case inactive
    /// Rule "hyperactive": over-giving earns nothing and costs patience.
    case hyperactive
    /// End of play: the customer walked out.
    case walkOut
    /// End of play: the problem was not solved, return and refer are at most 59.
    case unsolved
    /// End of play: a promise was not kept (index into `Scenario.promises`).
    case brokenPromise(Int)
  }

  public let subject: Subject
  public let before: Int
  public let after: Int
  /// What the scenario or the rule asked for, before clamping; a positive amount with `before == after` and a rule as
  /// its reason is one that the rule set to 0.
  public let amount: Int
  public let reason: Reason
}

public enum Ending: Sendable, Hashable {
  /// A scene with `ending`. `walkOut` is true for the walk-out in the scenario's own words (`when patience = 0`).
  case scene(Int, walkOut: Bool)
  /// The engine's own walk-out: patience was 0 and no scene of the scenario told it.
  case walkOut

  public var isWalkOut: Bool {
    switch self {
    case .scene(_, let walkOut): walkOut
    case .walkOut: true
    }
  }
}

/// Why a play stopped unfinished; both are faults of the scenario.
public enum Stop: String, Sendable, Hashable, Codable {
  case deadEnd = "dead-end"
  case endlessLoop = "endless-loop"
}

/// Why a choice was not taken. The playthrough is as it was.
public enum Refusal: Error, Sendable, Hashable {
  /// The choice (index into `Scenario.choices`) is not among those offered.
  case notOffered(choice: Int)
  /// There are only `offered` choices; the position counts from 1.
  case noSuchPosition(Int, offered: Int)
  /// The play is over.
  case alreadyOver
}
