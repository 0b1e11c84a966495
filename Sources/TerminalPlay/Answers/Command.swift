import SourceText

/// What can be asked for at any time besides choosing.
struct Command: Sendable, Hashable {
  enum Name: Sendable, Hashable, CaseIterable {
    case help, look, sop, notes, time, undo, hint, transcript, language, quit

    /// The words for it: English, Indonesian, then others that people try. All are understood in both languages.
    var words: [String] {
      switch self {
      case .help: ["help", "bantuan", "?"]
      case .look: ["look", "lihat"]
      case .sop: ["sop", "aturan", "rules"]
      case .notes: ["notes", "catatan"]
      case .time: ["time", "jam", "clock"]
      case .undo: ["undo", "batal"]
      case .hint: ["hint", "petunjuk"]
      case .transcript: ["transcript", "transkrip"]
      case .language: ["language", "bahasa"]
      case .quit: ["quit", "keluar", "exit"]
      }
    }

    func word(in language: Language) -> String {
      words.count > 1 && language == .id && self != .sop ? words[1] : words[0]
    }
  }

  let name: Name
  /// Where to save the transcript.
  private(set) var file: String?
  /// The language to change to; nil: the other one.
  private(set) var language: Language?

  /// The command that a line is. A sentence that only begins with such a word (`lihat dulu, Pak`) is none.
  init?(_ line: String) {
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
  static func near(_ typed: String) -> [String] {
    let word = typed.hasPrefix("/") ? String(typed.dropFirst()) : typed
    return nearNames(to: word, among: Name.allCases.flatMap(\.words).filter { $0.count > 2 })
  }

  /// What Tab completes: the language's own words first.
  static func completions(in language: Language) -> [String] {
    let own = Name.allCases.map { $0.word(in: language) }
    let other = Name.allCases.flatMap { $0.words.prefix(2) }.filter { !own.contains($0) && $0.count > 1 }
    return own + other
  }
}

/// An answer to a question of yes or no, in either language.
func isYes(_ line: String) -> Bool? {
  switch normalized(line).joined(separator: " ") {
  case "y", "ya", "yes", "iya", "yap", "betul", "ok", "oke": true
  case "t", "n", "tidak", "no", "nope", "bukan", "gak", "nggak", "enggak": false
  default: nil
  }
}
