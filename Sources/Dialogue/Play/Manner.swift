package import ScenarioLanguage
package import Simulation

/// What can be seen, heard or read of how the primary customer feels: never a number (domain.md 2.5).
package struct Manner: Sendable, Hashable {
  /// Six grades of mood, from the joy of the moment. A smile begins where the smile of the debrief does.
  package enum Mood: Int, Sendable, Comparable, CaseIterable {
    case angry, upset, tense, calm, bright, warm

    package init(joy: Int) {
      switch joy {
      case ..<20: self = .angry
      case ..<35: self = .upset
      case ..<48: self = .tense
      case ..<Result.smileThreshold: self = .calm
      case ..<75: self = .bright
      default: self = .warm
      }
    }

    package static func < (left: Mood, right: Mood) -> Bool { left.rawValue < right.rawValue }

    /// A small face that every terminal can show.
    package var face: String {
      switch self {
      case .angry: "(>_<)"
      case .upset: "(>_>)"
      case .tense: "(-_-)"
      case .calm: "(._.)"
      case .bright: "(^_^)"
      case .warm: "(^-^)"
      }
    }
  }

  /// Nil while the face of an inactive customer is hidden.
  package let mood: Mood?
  /// One more push and the customer goes. Nothing shows it while the face is hidden.
  package let isRunningOutOfPatience: Bool

  package init(of play: Playthrough) {
    mood = play.isFaceHidden ? nil : Mood(joy: play.state.joy)
    isRunningOutOfPatience = mood != nil && play.state.patience <= 1
  }

  /// The words for it after it was `before`; nil: at first sight.
  package func words(after before: Manner?, _ texts: Texts) -> String {
    guard let mood else { return texts.manner.hidden }
    let patience = isRunningOutOfPatience ? texts.manner.impatient : ""
    return texts.manner.words(for: mood, after: before?.mood) + patience
  }

  package var face: String { mood?.face ?? "(?_?)" }
}

/// Where a customer's manner shows: in the face, in the voice, in what is written.
package enum Presence: Sendable, Hashable {
  case face, voice, writing

  package init(_ channel: Channel) {
    switch channel {
    case .counter: self = .face
    case .phone: self = .voice
    case .chat, .email, .social: self = .writing
    }
  }
}

/// The words for manners in one language.
package struct MannerWords: Sendable {
  /// Indexed by `Manner.Mood`: as it is, when it has become better, when it has become worse.
  package let moods: [(steady: String, better: String, worse: String)]
  /// Follows the mood.
  package let impatient: String
  package let hidden: String
  /// Whose it is and where it shows: `Wajah Mas Bima`.
  package let label: @Sendable (String, Presence) -> String

  package func words(for mood: Manner.Mood, after before: Manner.Mood?) -> String {
    let words = moods[mood.rawValue]
    guard let before, before != mood else { return words.steady }
    return before < mood ? words.better : words.worse
  }

  package static let indonesian = MannerWords(
    moods: [
      ("marah", "marah", "mulai marah"),
      ("kesal", "masih kesal, tetapi tidak lagi marah", "makin kesal"),
      ("tegang", "tegangnya mulai mereda", "mulai tegang"),
      ("tenang", "mulai tenang", "tidak secerah tadi"),
      ("cerah", "mulai cerah", "masih cerah, walau tidak seperti tadi"),
      ("hangat", "mulai hangat", "hangat"),
    ],
    impatient: ", kesabarannya hampir habis", hidden: "sulit dibaca",
    label: { name, presence in
      switch presence {
      case .face: "Wajah \(name)"
      case .voice: "Suara \(name)"
      case .writing: "Nada tulisan \(name)"
      }
    })

  package static let english = MannerWords(
    moods: [
      ("angry", "angry", "getting angry"),
      ("upset", "still upset, but no longer angry", "more and more upset"),
      ("tense", "a little less upset", "growing tense"),
      ("calm", "calming down", "not as bright as before"),
      ("bright", "brightening", "still bright, though less than before"),
      ("warm", "warming to you", "warm"),
    ],
    impatient: ", and running out of patience", hidden: "hard to read",
    label: { name, presence in
      let owner = name + (name.last == "s" ? "'" : "'s")
      switch presence {
      case .face: return "\(owner) face"
      case .voice: return "\(owner) voice"
      case .writing: return "\(owner) tone"
      }
    })
}
