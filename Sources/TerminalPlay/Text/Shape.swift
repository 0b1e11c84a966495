import Dialogue
import SourceText

/// A passage as paragraphs with what stands before their rows.
struct Shape {
  /// Before the first row.
  var first = ""
  /// Before all others.
  var rest = ""
  var paragraphs: [[StyledText]]
  /// Drawn under the whole.
  var underline: Character?
}

extension Look {
  func shape(of passage: Passage) -> Shape {
    isPlain ? plainShape(of: passage) : drawnShape(of: passage)
  }

  private func drawnShape(of passage: Passage) -> Shape {
    let labelled = passage.labelled(style: passage.kind.labelStyle)
    func faced(_ indent: String, _ paragraphs: [[StyledText]]) -> Shape {
      let face = passage.face.isEmpty ? "" : passage.face + " "
      let hanging = String(repeating: " ", count: face.isEmpty ? 2 : face.columns)
      return Shape(first: indent + face, rest: indent + hanging, paragraphs: paragraphs)
    }
    let frame = marks == .drawn ? "  │ " : "  | "
    switch passage.kind {
    case .heading: return Shape(paragraphs: passage.bold, underline: marks == .drawn ? "─" : "-")
    case .sceneTitle: return Shape(first: "~ ", rest: "  ", paragraphs: passage.bold)
    case .narration: return Shape(paragraphs: passage.paragraphs)
    case .customer, .person: return Shape(first: "  ", rest: "    ", paragraphs: labelled)
    case .own: return Shape(first: "> ", rest: "  ", paragraphs: labelled)
    case .note: return Shape(first: frame, rest: frame, paragraphs: passage.paragraphs)
    case .coach: return Shape(first: "  * ", rest: "    ", paragraphs: labelled)
    case .innerVoice:
      return Shape(first: "  (", rest: "   ", paragraphs: passage.followed(by: ")", labelled))
    case .manner: return faced("  ", labelled)
    case .clock:
      return Shape(first: "  [", rest: "   ", paragraphs: passage.followed(by: "]", passage.paragraphs))
    case .option(let number):
      let digits = String(number)
      let mark = String(repeating: " ", count: max(0, 3 - digits.count)) + digits + ") "
      let indent = String(repeating: " ", count: mark.count)
      return Shape(first: mark, rest: indent, paragraphs: passage.paragraphs)
    case .item: return Shape(first: "  ", rest: "    ", paragraphs: labelled)
    case .change: return Shape(first: "    ", rest: "      ", paragraphs: passage.paragraphs)
    case .fact: return faced("    ", passage.paragraphs)
    case .question: return Shape(first: "  ? ", rest: "    ", paragraphs: passage.paragraphs)
    case .remark:
      return Shape(first: "[", rest: " ", paragraphs: passage.followed(by: "]", passage.paragraphs))
    }
  }

  private func plainShape(of passage: Passage) -> Shape {
    switch passage.kind {
    case .option(let number):
      return Shape(paragraphs: passage.preceded(by: "\(number). "))
    case .heading, .narration, .question, .remark:
      return Shape(paragraphs: passage.paragraphs)
    default:
      return Shape(paragraphs: passage.labelledThroughout)
    }
  }
}

extension Passage {
  fileprivate var bold: [[StyledText]] {
    paragraphs.map { $0.map { StyledText($0.text, TextStyle(colour: $0.style.colour, bold: true)) } }
  }

  fileprivate func preceded(by text: String, _ style: TextStyle = .plain) -> [[StyledText]] {
    guard let head = paragraphs.first else { return [[StyledText(text, style)]] }
    return [[StyledText(text, style)] + head] + paragraphs.dropFirst()
  }

  fileprivate func followed(by text: String, _ paragraphs: [[StyledText]]) -> [[StyledText]] {
    guard let tail = paragraphs.last else { return [[StyledText(text)]] }
    return paragraphs.dropLast() + [tail + [StyledText(text)]]
  }

  /// The label once, before the first paragraph.
  fileprivate func labelled(style: TextStyle) -> [[StyledText]] {
    guard !label.isEmpty else { return paragraphs }
    return [[StyledText(label + ":", style), StyledText(" ")] + (paragraphs.first ?? [])]
      + paragraphs.dropFirst()
  }

  /// The label before each paragraph, for who hears one line at a time.
  fileprivate var labelledThroughout: [[StyledText]] {
    guard !label.isEmpty else { return paragraphs }
    return paragraphs.map { [StyledText(label + ": ")] + $0 }
  }
}

extension Passage.Kind {
  fileprivate var labelStyle: TextStyle {
    switch self {
    case .customer, .innerVoice: TextStyle(colour: .magenta, bold: true)
    case .person: TextStyle(colour: .cyan, bold: true)
    case .coach: TextStyle(colour: .green, bold: true)
    case .manner: .plain
    default: .bold
    }
  }
}
