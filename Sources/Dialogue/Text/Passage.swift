/// One thing to be shown, told by who or what it comes from. How it looks is the affair of `Look`.
package struct Passage: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// The title of a scenario, of a menu or of a part of the debrief.
    case heading
    /// The title of an act or scene.
    case sceneTitle
    case narration
    /// The primary customer speaks.
    case customer
    /// Somebody else speaks.
    case person
    /// What the trainee said or did.
    case own
    /// What stands on the desk or screen.
    case note
    /// The coach's note.
    case coach
    case innerVoice
    /// The customer's face and manner.
    case manner
    case clock
    /// A choice or an entry of a menu, with its number.
    case option(Int)
    /// One entry of a list: a command, a rule, a person.
    case item
    /// A change of a meter with its reason.
    case change
    /// Something that happened or holds.
    case fact
    case question
    /// What Senyum itself says to the trainee.
    case remark
  }

  package let kind: Kind
  /// Who speaks, or what it is. Some kinds show it only where their frame or mark cannot be seen.
  package let label: String
  /// Each paragraph begins a row of its own.
  package let paragraphs: [[StyledText]]
  /// A small face or box that goes before what it shows in words.
  package let face: String
  /// Where a picture lies, for those who can show it: the scenario's id, a slash, and its path in the scenario's folder.
  package let picture: String?

  package init(
    _ kind: Kind, label: String = "", face: String = "", picture: String? = nil, _ paragraphs: [[StyledText]]
  ) {
    self.picture = picture
    self.kind = kind
    self.label = label.asOneLine
    self.face = face
    self.paragraphs = paragraphs
  }

  package init(_ kind: Kind, label: String = "", _ text: String) {
    self.init(kind, label: label, [[StyledText(text)]])
  }
}

extension Passage.Kind {
  /// Belongs to what follows it.
  package var isTitle: Bool { self == .heading || self == .sceneTitle }

  /// Passages of one group stand under each other without an empty line between them.
  fileprivate enum Group {
    case signs, list, account
  }

  fileprivate var group: Group? {
    switch self {
    case .manner, .clock: .signs
    case .option, .item: .list
    case .change, .fact: .account
    default: nil
    }
  }
}

extension Passage {
  /// True where an empty line parts this passage from the one before it. In a compact account only scenes and what the
  /// trainee said begin after an empty line.
  package func isParted(from previous: Passage, isCompact: Bool) -> Bool {
    if isCompact {
      return previous.kind == .heading || kind.isTitle || (kind == .own && previous.kind != .sceneTitle)
    }
    return kind.group == nil || kind.group != previous.kind.group
  }
}
