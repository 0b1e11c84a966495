package import SourceText

/// What can be asked for at any time besides choosing.
package struct Command: Sendable, Hashable {
  package enum Name: Sendable, Hashable, CaseIterable {
    case help, look, sop, notes, time, undo, hint, transcript, language, quit

    /// The word for it in a language. The words of both are understood in both.
    package func word(in language: Language) -> String { language == .id ? both.id : both.en }

    private var both: Localized {
      switch self {
      case .help: Localized(id: "bantuan", en: "help")
      case .look: Localized(id: "lihat", en: "look")
      case .sop: "sop"
      case .notes: Localized(id: "catatan", en: "notes")
      case .time: Localized(id: "jam", en: "time")
      case .undo: Localized(id: "batal", en: "undo")
      case .hint: Localized(id: "petunjuk", en: "hint")
      case .transcript: Localized(id: "transkrip", en: "transcript")
      case .language: Localized(id: "bahasa", en: "language")
      case .quit: Localized(id: "keluar", en: "quit")
      }
    }

    /// Other words that people try.
    private var others: [String] {
      switch self {
      case .help: ["?"]
      case .sop: ["aturan", "rules"]
      case .time: ["clock", "waktu"]
      case .quit: ["exit"]
      default: []
      }
    }

    /// Whether it does nothing outside practice mode.
    package var isOnlyForPractice: Bool { self == .undo || self == .hint }

    fileprivate var words: [String] { [both.en, both.id] + others }
  }

  package let name: Name
  /// Where to save the transcript.
  package private(set) var file: String?
  /// The language to change to; nil: the other one.
  package private(set) var language: Language?

  /// The command that a line is. A sentence that only begins with such a word (`lihat dulu, Pak`) is none.
  package init?(_ line: String) {
    let parts = line.asOneLine.split(separator: " ", maxSplits: 1).map(String.init)
    guard let first = parts.first?.lowercased() else { return nil }
    let word = first.hasPrefix("/") && first.count > 1 ? String(first.dropFirst()) : first
    guard let name = Name.allCases.first(where: { $0.words.contains(word) }) else { return nil }
    self.name = name
    guard let argument = parts.dropFirst().first else { return }
    switch name {
    case .transcript where !argument.contains(" "): file = argument
    case .language where Language(tag: argument) != nil: language = Language(tag: argument)
    default: return nil
    }
  }

  /// Names near to one word that is neither a command nor a choice.
  package static func near(_ typed: String) -> [String] {
    let word = typed.hasPrefix("/") ? String(typed.dropFirst()) : typed
    return nearNames(to: word, among: Name.allCases.flatMap(\.words).filter { $0.count > 2 })
  }

  /// What Tab completes: the language's own words first.
  package static func completions(in language: Language) -> [String] {
    let own = Name.allCases.map { $0.word(in: language) }
    return own + Name.allCases.map { $0.word(in: language.other) }.filter { !own.contains($0) }
  }
}

extension Language {
  /// The other language of the interface.
  package var other: Language { self == .id ? .en : .id }
}

/// An answer to a question of yes or no, in either language.
package func isYes(_ line: String) -> Bool? {
  switch normalized(line).joined(separator: " ") {
  case "y", "ya", "yes", "iya", "yap", "betul", "ok", "oke": true
  case "t", "n", "tidak", "no", "nope", "bukan", "gak", "nggak", "enggak": false
  default: nil
  }
}
