/// How an excerpt is drawn.
public struct ExcerptStyle: Sendable {
  public var hasColour: Bool
  /// Columns that may be used, at least 40.
  public var width: Int

  public init(hasColour: Bool = false, width: Int = 100) {
    self.hasColour = hasColour
    self.width = max(width, 40)
  }

  /// A text that stands out.
  public func bold(_ text: String) -> String { paint(text, "1") }

  /// A text in a colour, where there are colours; `code` is what stands in the escape sequence: `1;31`.
  public func paint(_ text: String, _ code: String) -> String {
    hasColour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

/// A finding for people: what it is, where, the place underlined, what to do, near names, certain repairs.
public func render(_ diagnostic: Diagnostic, in language: Language, style: ExcerptStyle = ExcerptStyle())
  -> String
{
  let severity = diagnostic.kind.severity
  let name = severity.name[language]
  let colour = severity == .error ? "1;31" : severity == .warning ? "1;33" : "1;36"
  var lines = [
    style.paint("\(name)[\(diagnostic.kind.code)]", colour) + ": "
      + style.paint(diagnostic.message(in: language), "1")
  ]
  lines += place(diagnostic.file, diagnostic.range, diagnostic.heading, style)
  for note in diagnostic.notes {
    lines.append("  " + note.message[language] + ":")
    lines += place(note.file, note.range, nil, style)
  }
  for text in advice(diagnostic, language) {
    lines += wrapped(text, first: "  = ", rest: "    ", width: style.width)
  }
  if let repaired = repairedLine(diagnostic) {
    lines.append((language == .id ? "  = Diperbaiki: " : "  = Repaired: ") + repaired)
  }
  return lines.joined(separator: "\n")
}

extension Severity {
  /// The word for it.
  public var name: Localized {
    switch self {
    case .error: Localized(id: "kesalahan", en: "error")
    case .warning: Localized(id: "peringatan", en: "warning")
    case .advice: Localized(id: "saran", en: "advice")
    }
  }
}

private func advice(_ diagnostic: Diagnostic, _ language: Language) -> [String] {
  var lines = [diagnostic.help(in: language)]
  let near = diagnostic.suggestions.map { "`\($0)`" }.joined(separator: ", ")
  if !near.isEmpty { lines.append(language == .id ? "Yang mirip: \(near)" : "Near names: \(near)") }
  return lines
}

/// The line that a finding's repair touches, as it would be after it; nil when only spaces and line ends differ, which
/// cannot be seen and which the help says.
private func repairedLine(_ diagnostic: Diagnostic) -> String? {
  guard let fix = diagnostic.fixIts.first else { return nil }
  let file = diagnostic.file
  let line = file.line(file.lineIndex(at: fix.range.lowerBound))
  guard line.count < 400, fix.range.upperBound <= line.upperBound else { return nil }
  let text =
    file.text(line.lowerBound..<fix.range.lowerBound) + fix.replacement
    + file.text(fix.range.upperBound..<line.upperBound)
  let repaired = visible(text).trimmed
  return text.contains("\n") || repaired == visible(file.text(line)).trimmed ? nil : repaired
}

/// The place in words, then its line with the range underlined.
private func place(_ file: SourceFile, _ range: ByteRange, _ heading: String?, _ style: ExcerptStyle)
  -> [String]
{
  let index = file.lineIndex(at: min(range.lowerBound, file.bytes.count))
  let line = file.line(index)
  let position = file.position(at: range.lowerBound)
  let number = "\(position.line)"
  let margin = String(repeating: " ", count: number.count)
  let under = heading.map { " (\($0))" } ?? ""
  let excerpt = Excerpt(file, line, range, width: style.width - number.count - 4)
  return [
    style.paint("\(margin)--> ", "34") + "\(file.name):\(position.line):\(position.column)\(under)",
    style.paint("\(margin) |", "34"),
    style.paint("\(number) | ", "34") + excerpt.text,
    style.paint("\(margin) | ", "34") + style.paint(excerpt.underline, "1;31"),
  ]
}

/// One line with a range underlined, cut to a window around the range when it is too long.
private struct Excerpt {
  let text: String
  let underline: String

  init(_ file: SourceFile, _ line: ByteRange, _ range: ByteRange, width: Int) {
    let start = min(max(range.lowerBound, line.lowerBound), line.upperBound)
    let end = min(max(range.upperBound, start), line.upperBound)
    // A line of a whole file is never laid out: what lies far away is cut before anything is measured.
    var before = Cut(
      visible(file.text(max(line.lowerBound, start - 400)..<start)), isCut: start - 400 > line.lowerBound)
    var marked = Cut(visible(file.text(start..<min(end, start + 400))), isCut: end > start + 400)
    var after = Cut(
      visible(file.text(end..<min(line.upperBound, end + 400))), isCut: end + 400 < line.upperBound)
    marked.cutEnd(to: width)
    let room = max(width - marked.columns, 0)
    if before.columns + after.columns > room {
      before.cutStart(to: max(room - after.columns, room / 2))
      after.cutEnd(to: room - before.columns)
    }
    text = before.atStart + marked.atEnd + after.atEnd
    underline =
      String(repeating: " ", count: before.columns)
      + String(repeating: "^", count: max(marked.text.columns, 1))
  }
}

/// A text that may have lost an end, which a `…` shows.
private struct Cut {
  private(set) var text: String
  private var isCut: Bool
  /// Of the text alone, counted once: there may be a thousand findings in one long line.
  private var textColumns: Int

  init(_ text: String, isCut: Bool) {
    self.text = text
    self.isCut = isCut
    textColumns = text.columns
  }

  var columns: Int { textColumns + (isCut ? 1 : 0) }
  var atStart: String { (isCut ? "…" : "") + text }
  var atEnd: String { text + (isCut ? "…" : "") }

  mutating func cutStart(to width: Int) {
    var rest = text[...]
    while columns > width, let first = rest.popFirst() {
      textColumns -= first.columns
      isCut = true
    }
    text = String(rest)
  }

  mutating func cutEnd(to width: Int) {
    var rest = text[...]
    while columns > width, let last = rest.popLast() {
      textColumns -= last.columns
      isCut = true
    }
    text = String(rest)
  }
}

/// Words in rows of at most `width` columns, the rows after the first one indented.
public func wrapped(_ text: String, first: String, rest: String, width: Int) -> [String] {
  var rows: [String] = []
  var row = first
  var isEmpty = true
  for word in text.split(separator: " ") {
    if !isEmpty, row.columns + 1 + word.columns > width {
      rows.append(row)
      row = rest
      isEmpty = true
    }
    row += (isEmpty ? "" : " ") + word
    isEmpty = false
  }
  return rows + [row]
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

/// Text in which characters that a terminal would obey, or that turn the direction of text, are seen instead.
public func visible(_ text: String) -> String {
  if text.printableASCIICount != nil { return text }
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x09: result.append(" ")
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029, 0xFEFF:
      result.append("\u{FFFD}")
    default: result.append(scalar)
    }
  }
  return String(result)
}
