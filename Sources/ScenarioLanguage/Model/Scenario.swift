// What this target knows: the syntax of a scenario file with exact ranges, the checks, the checked `Scenario`.
// What it must not know: how a play goes, terminals, where files lie.

/// A scenario that has been checked: nothing in it is optional that the format requires, and no name is unresolved.
///
/// It is flat: scenes, choices, blocks, effects and condition steps each lie in one array, and everything else names
/// them by index or by a range of indices. Languages of one scenario have the same indices throughout (Parity).
public final class Scenario: Sendable {
  /// The folder's name, or the file's name without its ending.
  public let id: String
  /// The BCP 47 tag of the text.
  public let languageTag: String
  /// SHA-256 of the file's bytes without a byte-order mark and with LF line ends, in lower-case hexadecimal digits.
  public let digest: String
  public let header: Header
  /// The primary customer.
  public let primary: PrimaryCustomer
  /// The other customers in file order. `Effect.other` and `Condition` name them by index into this array.
  public let others: [OtherCustomer]
  public let rules: [Rule]
  /// Flag 0 is `solved`; the declared ones follow in file order.
  public let flags: [String]
  public let promises: [Promise]
  public let acts: [Act]
  public let scenes: [Scene]
  public let choices: [Choice]
  public let blocks: [Block]
  public let effects: [Effect]
  /// Steps of all conditions in postfix order; a `ConditionRange` names its own.
  public let conditionSteps: [ConditionStep]

  init(
    id: String, languageTag: String, digest: String, header: Header, primary: PrimaryCustomer,
    others: [OtherCustomer], rules: [Rule], flags: [String], promises: [Promise], acts: [Act],
    scenes: [Scene],
    choices: [Choice], blocks: [Block], effects: [Effect], conditionSteps: [ConditionStep]
  ) {
    self.id = id
    self.languageTag = languageTag
    self.digest = digest
    self.header = header
    self.primary = primary
    self.others = others
    self.rules = rules
    self.flags = flags
    self.promises = promises
    self.acts = acts
    self.scenes = scenes
    self.choices = choices
    self.blocks = blocks
    self.effects = effects
    self.conditionSteps = conditionSteps
  }

  /// The index of the flag `solved`.
  public static let solved = 0
}

public enum Channel: String, Sendable, Hashable, Codable, CaseIterable {
  case counter, phone, chat, email, social
}

/// Kinds of complaint (domain.md 1, rows 62 to 71).
public enum Complaint: String, Sendable, Hashable, Codable, CaseIterable {
  case publicMedia = "public"
  case serial, first
  case goodCustomer = "good-customer"
  case personal, product, waiting, misunderstanding, delivery
  case serviceQuality = "service-quality"
}

/// What the front matter says of the scenario as a whole.
public struct Header: Sendable {
  public var title = ""
  public var summary = ""
  /// The language that the others are translations of (`source: true`).
  public var isSource = false
  public var channel = Channel.counter
  public var complaints: [Complaint] = []
  /// Difficulty, 1…3.
  public var level = 1
  public var objectives: [String] = []
  /// Questions for the group after the debrief.
  public var discuss: [String] = []
  public var tags: [String] = []
  /// Minutes since midnight at the start, 0…1439.
  public var clock: Int?
  /// ISO 4217.
  public var currency: String?
  /// What the trainee may give away alone, in whole units of the currency.
  public var authority: Int?
  /// Findings silenced on purpose: code and reason, in file order.
  public var allow: [(code: String, reason: String)] = []
}

/// A complainer's type (domain.md 2.3) with its presets.
public enum CustomerType: String, Sendable, Hashable, Codable, CaseIterable {
  case active, inactive, hyperactive

  /// Start values of joy, return, refer (0…100) and patience (1…99); domain.md 2.3, the table of presets.
  public var preset: (joy: Int, return: Int, refer: Int, patience: Int) {
    switch self {
    case .active: (45, 45, 40, 5)
    case .inactive: (50, 40, 35, 4)
    case .hyperactive: (30, 35, 25, 4)
    }
  }
}

/// What makes somebody a customer (domain.md 1, rows 100 to 103).
public enum CustomerDefinition: String, Sendable, Hashable, Codable, CaseIterable {
  /// Buys, or has bought.
  case buyer
  /// Goes on working with what we hand over.
  case nextProcess = "next-process"
  /// Needs what our work brings about, without buying it.
  case needsOurWork = "needs-our-work"
  /// Trusts us to work well.
  case trusting
  /// Looks, asks, and has not decided to buy.
  case windowShopper = "window-shopper"
}

public struct PrimaryCustomer: Sendable {
  public let key: String
  public let name: String
  public let type: CustomerType
  /// What makes them a customer; at least one.
  public let definitions: [CustomerDefinition]
  /// Start values: joy, return, refer 0…100, patience 1…99.
  public let joy: Int
  public let `return`: Int
  public let refer: Int
  public let patience: Int
  /// For the trainer; never shown in play.
  public let story: String
}

public struct OtherCustomer: Sendable {
  public enum Role: String, Sendable, Hashable, Codable, CaseIterable {
    /// The people behind the customer.
    case queue
    /// The next process.
    case colleague
    /// Somebody who trusts us to work well.
    case trusting
  }

  public let key: String
  public let name: String
  public let role: Role
  /// Start value, 0…100.
  public let joy: Int
}

public struct Rule: Sendable {
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case house, operational, safety, regulation

    /// Hard rules may not be bent: one hard breach voids every smile (domain.md 2.4).
    public var isHard: Bool { self != .house }
  }

  public enum Discretion: String, Sendable, Hashable, Codable, CaseIterable {
    case own, approval
  }

  public let key: String
  public let kind: Kind
  /// `own` for every hard rule, where it has no meaning.
  public let discretion: Discretion
  public let text: String
  public let why: String

  /// Bending it needs a superior's yes.
  public var needsApproval: Bool { kind == .house && discretion == .approval }
}

public struct Promise: Sendable {
  public let key: String
  public let text: String
}

public struct Act: Sendable {
  public let title: String
  public let id: String
  public let range: Range<Int>
}

/// A scene. Ranges are indices into the scenario's arrays.
public struct Scene: Sendable {
  public let id: String
  public let title: String
  /// Index of its act, if it stands in one.
  public let act: Int?
  public let isEnding: Bool
  /// Of an interruption: when it strikes.
  public let when: ConditionRange?
  /// Effects on entering.
  public let effects: Range<Int>
  public let blocks: Range<Int>
  public let choices: Range<Int>
  /// Where the heading stands in the file, in bytes.
  public let source: Range<Int>
}

public struct Choice: Sendable {
  /// Index of its scene.
  public let scene: Int
  /// Which choice of its scene it is in the file, counted from 1: its identity in records together with the scene.
  public let ordinal: Int
  public let text: Prose
  /// True where the trainee says it (the text begins with a quotation mark), false where the trainee does it.
  public let isSpeech: Bool
  public let wordings: [Prose]
  public let condition: ConditionRange?
  /// May be chosen more than once.
  public let again: Bool
  public let behaviours: BehaviourSet
  public let effects: Range<Int>
  public let blocks: Range<Int>
  /// Where its first line stands in the file, in bytes.
  public let source: Range<Int>
}

public struct Block: Sendable {
  public enum Kind: Sendable, Hashable {
    case narration
    /// The primary customer speaks when nobody is named.
    case speech(speaker: String?)
    /// What stands on the desk or screen.
    case note
    /// The coach's note.
    case tip
    /// The customer's inner voice.
    case innerVoice
    /// A picture from the scenario's folder; the text is its alt text.
    case picture(path: String)
    /// Directives or a link only: nothing to show.
    case silent
  }

  public let kind: Kind
  public let condition: ConditionRange?
  public let effects: Range<Int>
  public let text: Prose
  /// Index of the scene that its link leads to.
  public let target: Int?
  /// Where it stands in the file, in bytes.
  public let source: Range<Int>

  /// True where the block is shown while playing (the coach's note and the inner voice are not).
  public var isShown: Bool {
    switch kind {
    case .narration, .speech, .note, .picture: true
    case .tip, .innerVoice, .silent: false
    }
  }
}
