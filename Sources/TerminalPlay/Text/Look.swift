import Dialogue
import SourceText

/// How passages look on this terminal: in colours, without them, or plain for a screen reader.
///
/// Colours only repeat what indents, names, frames and marks say already.
public struct Look: Sendable, Hashable {
  enum Marks: Sendable, Hashable {
    case drawn
    /// For a terminal that may know no more than ASCII.
    case simple
    /// Words only: every row begins with who speaks, nothing is drawn.
    case plain
  }

  let colours: Bool
  let marks: Marks

  var isPlain: Bool { marks == .plain }

  /// What the terminal and the person at it want.
  /// - Parameters:
  ///   - environment: `NO_COLOR` (any text but an empty one) and `TERM` are looked at.
  ///   - plain: for a screen reader: no frames, no marks, no faces but in words, no colours.
  ///   - isTerminal: whether the output goes to a terminal; colours go nowhere else.
  public init(environment: [String: String], plain: Bool, isTerminal: Bool) {
    let isDumb = environment["TERM"] == "dumb"
    let refusesColour = !(environment["NO_COLOR"] ?? "").isEmpty
    self.init(
      colours: isTerminal && !plain && !isDumb && !refusesColour && environment["TERM"] != nil,
      marks: plain ? .plain : isDumb ? .simple : .drawn)
  }

  init(colours: Bool, marks: Marks) {
    self.colours = colours
    self.marks = marks
  }

  /// The widest text that is still easy to read, in columns.
  static let comfortableWidth = 76
  /// Below this many columns nothing sensible can be laid out; narrower windows are treated as this wide.
  static let leastWidth = 20

  /// The columns that text may fill in a window.
  static func textWidth(inWindow columns: Int) -> Int {
    min(max(columns, leastWidth), comfortableWidth)
  }

  /// The rows of passages in a window of so many columns, with empty lines where they are parted.
  func rows(of passages: [Passage], window: Int, isCompact: Bool = false) -> [String] {
    var rows: [String] = []
    var previous: Passage?
    for passage in passages {
      if let previous, passage.isParted(from: previous, isCompact: isCompact) { rows.append("") }
      rows += self.rows(of: passage, window: window)
      previous = passage
    }
    return rows
  }

  /// The rows of one passage in a window of so many columns.
  func rows(of passage: Passage, window: Int) -> [String] {
    let width = Look.textWidth(inWindow: window)
    let shape = shape(of: passage)
    var rows: [String] = []
    for (index, paragraph) in shape.paragraphs.enumerated() {
      let indent = max(shape.first.columns, shape.rest.columns)
      for row in wrap(paragraph.map(marked), width: width - indent) {
        let prefix = index == 0 && rows.isEmpty ? shape.first : shape.rest
        rows.append(drawn(StyledText(prefix), row))
      }
    }
    if let line = shape.underline, let longest = passage.paragraphs.map({ $0.columns }).max() {
      rows.append(String(repeating: line, count: min(longest, width)))
    }
    return rows
  }

  private func drawn(_ prefix: StyledText, _ row: Row) -> String {
    let text = (prefix.text.isEmpty ? row : [prefix] + row).map(escaped).joined()
    // Blanks at a row's end are nothing to see, and a nuisance to who copies the text.
    return text.last == " " ? String(text.reversed().drop { $0 == " " }.reversed()) : text
  }

  private func escaped(_ stretch: StyledText) -> String {
    let code = colours ? stretch.style.escapeCode : ""
    return code.isEmpty ? stretch.text : code + stretch.text + TextStyle.escapeReset
  }

  /// What the author stressed, between asterisks where it can be shown in no other way.
  private func marked(_ stretch: StyledText) -> StyledText {
    guard stretch.style.stressed, !colours, !isPlain, !stretch.text.isEmpty else { return stretch }
    return StyledText("*\(stretch.text)*", stretch.style)
  }

  /// A prompt for a line editor that has to be told which letters take no room.
  func prompt(_ text: String) -> String {
    colours ? "\u{1}\u{1B}[1m\u{2}\(text.asOneLine)\u{1}\(TextStyle.escapeReset)\u{2} " : text.asOneLine + " "
  }
}
