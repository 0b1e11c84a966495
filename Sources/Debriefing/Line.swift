public import ScenarioLanguage

/// One line of a debrief or of a conversation: what it is, who says it, and its text. How it looks is the printer's.
public struct Line: Sendable, Hashable {
  public enum Role: Sendable, Hashable {
    case narration
    /// Somebody speaks; the label names who.
    case speech
    /// What stands on the desk or screen.
    case note
    /// A picture; the text says what is on it.
    case picture(path: String)
    /// What the customer thought; the label names whose thought it is.
    case innerVoice
    /// The coach's note.
    case tip
    /// The title of the scene that the next lines belong to.
    case scene
    /// A choice that was taken, counted from 1 in the play. `isSpeech` is false where the trainee does something.
    case choice(turn: Int, isSpeech: Bool)
    /// A choice that was not taken and could be tried.
    case alternative(isSpeech: Bool)
    /// Meters that changed, with the reason.
    case change
    /// Something that happened or holds: a number, a promise, the clock, a rule.
    case fact
    /// A smile of the customer named in the text. The text says in words whether it is lit.
    case smile(lit: Bool)
    case archetype
    /// One of the five parts of an apology. The text says in words whether it was shown.
    case apologyPart(shown: Bool)
    /// A line of the SOP and what it is for.
    case rule
    /// What could be tried next.
    case suggestion
    /// A question to discuss.
    case question
    /// The last word.
    case closing
  }

  public let role: Role
  /// Who speaks, thinks or comments, in the reader's language: `Pak Surya`, `Anda`, `Catatan pelatih`.
  public let label: String?
  public let text: Prose

  init(_ role: Role, _ text: Prose, label: String? = nil) {
    self.role = role
    self.label = label
    self.text = text
  }

  init(_ role: Role, _ text: String, label: String? = nil) {
    self.init(role, Prose(text), label: label)
  }

  /// The line as plain text, with its label before it. Paragraphs are parted by an empty line.
  public var plain: String {
    let body = text.plain
    switch role {
    case .scene: return "\n[\(body)]"
    case .change, .fact, .smile, .apologyPart: return "- " + body
    default: return label.map { "\($0): \(body)" } ?? body
    }
  }
}
