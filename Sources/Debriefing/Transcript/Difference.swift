public import Simulation
public import SourceText

/// Where a play differs from its transcript.
public struct Difference: Sendable, Hashable {
  /// The line of the transcript.
  public let line: Ordinal
  public let what: What
  /// Near causes, nearest first, each a sentence or two.
  public let causes: [Localized]
  /// The last lines of the conversation before it, as a transcript tells them, in the language of the play.
  public let conversation: [String]

  /// A choice that was offered, with its words in the language of the play.
  public struct Offer: Sendable, Hashable {
    public let spot: Transcript.Spot
    public let text: String
  }

  public enum What: Sendable, Hashable {
    case otherScenario(expected: String, found: String)
    /// The scenario has no scene of this id; near ones.
    case unknownScene(String, near: [String])
    /// The scene has only `count` choices.
    case unknownChoice(Transcript.Spot, count: Int)
    /// No customer or rule has this key; near ones.
    case unknownKey(String, near: [String])
    /// The play stopped fitting here: these choices were offered instead.
    case notOffered(Transcript.Spot, offered: [Offer])
    /// The play was over before this choice.
    case alreadyOver(Transcript.Spot, ending: String)
    /// The offered choices are others than the transcript says.
    case offered(expected: [Transcript.Spot], found: [Offer])
    /// The transcript says that it is not offered, and it is.
    case wasOffered(Transcript.Spot)
    /// The play goes on where the transcript speaks of its end.
    case unfinished(offered: [Offer])
    /// The play stopped unfinished in a scene, a fault of the scenario.
    case stopped(Stop, scene: String)
    /// A value at the end: `smiles`, `joy`, …
    case value(of: String, expected: String, found: String)
    /// Saving and restoring after this choice gave another play.
    case restored

    /// Without the words of choices, which differ from language to language.
    fileprivate var neutral: What {
      func bare(_ offers: [Offer]) -> [Offer] { offers.map { Offer(spot: $0.spot, text: "") } }
      return switch self {
      case .notOffered(let spot, let offered): .notOffered(spot, offered: bare(offered))
      case .offered(let expected, let found): .offered(expected: expected, found: bare(found))
      case .unfinished(let offered): .unfinished(offered: bare(offered))
      default: self
      }
    }

    /// A word for programs.
    public var code: String {
      switch self {
      case .otherScenario: "other-scenario"
      case .unknownScene: "unknown-scene"
      case .unknownChoice: "unknown-choice"
      case .unknownKey: "unknown-key"
      case .notOffered: "not-offered"
      case .alreadyOver: "already-over"
      case .offered: "offered"
      case .wasOffered: "was-offered"
      case .unfinished: "unfinished"
      case .stopped: "stopped"
      case .value: "value"
      case .restored: "restored"
      }
    }
  }

  public init(line: Ordinal, _ what: What, causes: [Localized] = [], conversation: [String] = []) {
    self.line = line
    self.what = what
    self.causes = causes
    self.conversation = conversation
  }

  /// Whether it is the same difference, in whatever language the scenario was played.
  public func isSame(as other: Difference) -> Bool {
    line == other.line && what.neutral == other.what.neutral
  }

  /// What was expected and what happened instead, in the transcript's own words; nil where the sentence says it all.
  public var sides: (expected: String, happened: String)? {
    switch what {
    case .value(_, let expected, let found): (expected, found)
    case .offered(let expected, let found): (list(expected), list(found.map(\.spot)))
    default: nil
    }
  }

  /// What is different, in a sentence that leaves out `sides` and `offers`.
  public func headline(in language: Language) -> String {
    switch what {
    case .value(let name, _, _):
      Localized(id: "`\(name)` lain dari yang diharapkan.", en: "`\(name)` is not as expected.")[language]
    case .offered:
      Localized(
        id: "Yang ditawarkan lain dari yang diharapkan.", en: "What is offered is not as expected.")[language]
    case .notOffered(let spot, _):
      Localized(
        id: "Sampai di sini cocok; pilihan “\(spot.text)” tidak ditawarkan.",
        en: "It fits up to here; the choice “\(spot.text)” is not offered.")[language]
    case .unfinished:
      Localized(
        id: "Transkrip berbicara tentang akhir, tetapi permainan masih berjalan.",
        en: "The transcript speaks of the end, but the play goes on.")[language]
    default: message(in: language)
    }
  }

  /// What is offered where the difference is about that; empty otherwise.
  public var offers: [Offer] {
    switch what {
    case .notOffered(_, let offered), .offered(_, let offered), .unfinished(let offered): offered
    default: []
    }
  }

  /// The difference in a sentence or two, with all that belongs to it.
  public func message(in language: Language) -> String { sentence[language] }

  private var sentence: Localized {
    switch what {
    case .otherScenario(let expected, let found):
      Localized(
        id: "Transkrip ini untuk skenario “\(expected)”, sedangkan yang dimainkan “\(found)”.",
        en: "This transcript is for the scenario “\(expected)”, and “\(found)” is being played.")
    case .unknownScene(let scene, let near):
      Localized(
        id: "Skenario ini tidak punya adegan “\(scene)”.", en: "This scenario has no scene “\(scene)”.")
        + nearText(near)
    case .unknownChoice(let spot, let count):
      Localized(
        id: "Adegan “\(spot.scene)” punya \(count) pilihan; transkrip meminta pilihan ke-\(spot.choice).",
        en:
          "The scene “\(spot.scene)” has \(Localized.count(count, id: "pilihan", en: "choice").en); the transcript "
          + "asks for number \(spot.choice).")
    case .unknownKey(let key, let near):
      Localized(
        id: "Skenario ini tidak punya nama “\(key)” di sini.", en: "This scenario has no “\(key)” here.")
        + nearText(near)
    default: laterSentence
    }
  }

  private var laterSentence: Localized {
    switch what {
    case .notOffered(let spot, let offered):
      Localized(
        id: "Sampai di sini cocok; pilihan “\(spot.text)” tidak ditawarkan. Yang ditawarkan: "
          + "\(list(offered)).",
        en: "It fits up to here; the choice “\(spot.text)” is not offered. What is offered: "
          + "\(list(offered)).")
    case .alreadyOver(let spot, let ending):
      Localized(
        id: "Permainan sudah berakhir di “\(ending)” sebelum pilihan “\(spot.text)”.",
        en: "The play was over in “\(ending)” before the choice “\(spot.text)”.")
    case .offered(let expected, let found):
      Localized(
        id: "Menurut transkrip yang ditawarkan: \(list(expected)). Kenyataannya: \(orNothing(found, .id)).",
        en:
          "The transcript says that these are offered: \(list(expected)). In fact: \(orNothing(found, .en)).")
    case .wasOffered(let spot):
      Localized(
        id: "Menurut transkrip “\(spot.text)” tidak ditawarkan di sini, tetapi ternyata ditawarkan.",
        en: "The transcript says that “\(spot.text)” is not offered here, but it is.")
    default: lastSentence
    }
  }

  private var lastSentence: Localized {
    switch what {
    case .unfinished(let offered):
      Localized(
        id: "Transkrip berbicara tentang akhir, tetapi permainan masih berjalan. Yang ditawarkan: "
          + "\(list(offered)).",
        en: "The transcript speaks of the end, but the play goes on. What is offered: \(list(offered)).")
    case .stopped(.deadEnd, let scene):
      Localized(
        id: "Permainan berhenti di “\(scene)”: tidak ada pilihan lagi dan adegan itu bukan akhir.",
        en: "The play stopped in “\(scene)”: no choice is left, and that scene is no ending.")
    case .stopped(.endlessLoop, let scene):
      Localized(
        id: "Permainan berputar tanpa pilihan dan berhenti di “\(scene)”.",
        en: "The play went round without a choice and stopped in “\(scene)”.")
    case .value(let name, let expected, let found):
      Localized(
        id: "\(name): transkrip menulis \(expected), hasilnya \(found).",
        en: "\(name): the transcript has \(expected), the play gave \(found).")
    default:
      Localized(
        id: "Permainan yang disimpan lalu dilanjutkan sesudah pilihan ini berbeda dari permainan tanpa jeda.",
        en: "Saved and restored after this choice, the play is not the same as without the break.")
    }
  }

  private func nearText(_ near: [String]) -> Localized {
    .near(near, marks: ("“", "”"))
  }

  private func orNothing(_ offers: [Offer], _ language: Language) -> String {
    guard offers.isEmpty else { return list(offers) }
    return Localized(id: "tidak ada; permainan sudah berakhir", en: "none; the play is over")[language]
  }

  private func list(_ spots: [Transcript.Spot]) -> String { spots.map(\.text).joined(separator: ", ") }
  private func list(_ offers: [Offer]) -> String {
    offers.map { "\($0.spot.text) (\($0.text))" }.joined(separator: ", ")
  }
}
