public import SourceText

/// One text of a scenario's file that is for people: what a translator translates, with its place.
///
/// It is the text as it is written, marks and all (`**Rani:** *Terima kasih*, ya.`), without what stands in backticks
/// and without the signs around it (`> `, `- `, indentation).
public struct ScenarioText: Sendable {
  /// What a text is for. Keys are those of the front matter.
  public enum Role: Sendable, Hashable {
    case title, summary, objectives, discuss, tags
    case customerName(String)
    case customerStory(String)
    case ruleText(String)
    case ruleReason(String)
    case promise(String)
    /// The reason why a finding is silenced.
    case allowReason(String)
    case actHeading, sceneHeading
    case narration, speech, note, tip, innerVoice
    /// A picture's alt text.
    case picture
    case choice, wordings
    /// The words of a link to a scene. They are not shown in play, only in a preview.
    case linkLabel
  }

  public let role: Role
  /// A list (objectives, wordings …) has one item a line; paragraphs are parted by an empty line; a hard break is a `\`
  /// at a line's end. Empty where there is nothing yet.
  public let text: String
  /// From its first to its last byte; where it would be inserted when it is empty.
  public let place: ByteRange
  let form: Form

  /// How a text stands in the file, so that another can be written in its place.
  enum Form: Sendable {
    /// One line of the body.
    case line
    /// Lines of the body, each after this margin (`  > `).
    case lines(margin: String)
    /// A choice's other wordings; the first one that is added stands behind the choice's own text.
    case wordings([ByteRange])
    /// A value of the front matter, perhaps in brackets.
    case value(inBrackets: Bool)
    /// A list of the front matter, with what parts its items.
    case values([ByteRange], separator: String, inBrackets: Bool)
    /// It can be read, but not be replaced: nothing tells for certain where it ends.
    case fixed
  }

  /// A text has several items, one on each line.
  public var isList: Bool { role.isList }
}

extension ScenarioText.Role {
  var isList: Bool {
    switch self {
    case .objectives, .discuss, .tags, .wordings: true
    default: false
    }
  }

  /// Whether a text of this role may have paragraphs and hard breaks.
  private var isProse: Bool {
    switch self {
    case .narration, .speech, .note, .tip, .innerVoice: true
    default: false
    }
  }

  /// A text as it would be read again after it has been written: lines trimmed, soft breaks turned into spaces.
  public func normalised(_ text: String) -> String {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
      String($0).trimmingSpaces
    }
    if isList { return lines.filter { !$0.isEmpty }.joined(separator: "\n") }
    if isProse { return prose(lines) }
    return lines.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

/// Lines as paragraphs without soft breaks.
func prose(_ lines: [String]) -> String {
  lines.split(whereSeparator: \.isEmpty).map { paragraph in
    paragraph.dropFirst().reduce(paragraph.first ?? "") { text, line in
      text + (text.endsInBreak ? "\n" : " ") + line
    }
  }.joined(separator: "\n\n")
}

extension String {
  /// An odd number of `\` at the end: the last one is not itself escaped.
  var endsInBreak: Bool { reversed().prefix { $0 == "\\" }.count % 2 == 1 }

  var trimmingSpaces: String {
    String(drop { $0 == " " || $0 == "\t" }.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
  }
}
