import SourceText

/// Lays a body without errors out: one empty line between any two parts, one space behind `-`, `>` and `#`, nothing
/// at the end of a line. A comment that stands right above something stays there.
struct BodyForm {
  private let file: SourceFile
  private let reader: BlockReader
  private var index: Int
  private var result: [String] = []
  /// The part before is a comment that stands right above what comes next.
  private var isTight = false

  init(_ file: SourceFile, firstLine: Int) {
    self.file = file
    reader = BlockReader(file: file, findings: Findings(file: file), firstLine: firstLine)
    index = firstLine
  }

  /// The lines, without an empty one at either end.
  func lines() -> [String] {
    var form = self
    while let line = form.current {
      if line.isBlank {
        form.isTight = false
        form.index += 1
      } else {
        form.add(form.readPart(line))
      }
    }
    return form.result
  }

  private var current: Line? { index < file.lineCount ? file.split(file.line(index)) : nil }

  private mutating func add(_ part: (lines: [String], isComment: Bool)) {
    if !result.isEmpty, !isTight { result.append("") }
    result += part.lines
    isTight = part.isComment
  }

  private mutating func readPart(_ line: Line) -> (lines: [String], isComment: Bool) {
    if reader.isComment(line.content) { return (readComment(), true) }
    if isHeading(line) {
      index += 1
      let level = file.run(in: line.content)
      let title = file.split(line.content.dropFirst(level)).content
      return ([String(repeating: "#", count: level) + " " + file.text(title)], false)
    }
    if line.indent == 0, file.isItem(line.content) { return (readChoice(line), false) }
    if file.bytes[line.content.lowerBound] == .greater { return (readQuote(line), false) }
    return (readParagraph(line), false)
  }

  private func isHeading(_ line: Line) -> Bool { line.indent == 0 && reader.headingLike(line.content) }

  /// A line's text. Spaces that keep a `\` at its end from being a line break have to stay.
  private func text(_ line: Line) -> String {
    let isKept = line.content.last.map { file.bytes[$0] == .backslash } ?? false
    return file.text(line.content) + (isKept ? String(repeating: " ", count: line.trailing) : "")
  }

  private func margin(_ line: Line) -> String { String(repeating: " ", count: line.indent) }

  /// A comment's lines are its author's: they stay byte for byte.
  private mutating func readComment() -> [String] {
    var lines: [String] = []
    while index < file.lineCount {
      let line = file.text(file.line(index))
      index += 1
      lines.append(line)
      let rest = lines.count == 1 ? line.drop { $0 == " " }.dropFirst(2) : line[...]
      if rest.contains("-->") { break }
    }
    return lines
  }

  /// A choice's line, lines of directives under it, other wordings.
  private mutating func readChoice(_ first: Line) -> [String] {
    var lines: [String] = []
    var next: Line? = first
    while let line = next, !line.isBlank, lines.isEmpty || line.indent > 0 {
      var content = line
      var mark = ""
      if file.isItem(line.content) {
        content = file.split(line.content.dropFirst(2).lowerBound..<line.content.upperBound + line.trailing)
        mark = "- "
      }
      lines.append((lines.isEmpty ? "" : "  ") + mark + text(content))
      index += 1
      next = current
    }
    return lines
  }

  private mutating func readQuote(_ first: Line) -> [String] {
    var lines: [String] = []
    while let line = current, !line.isBlank, file.bytes[line.content.lowerBound] == .greater {
      let inner = file.split(line.content.lowerBound + 1..<line.content.upperBound + line.trailing)
      lines.append(inner.isBlank ? "" : text(inner))
      index += 1
    }
    var kept: [String] = []
    for line in lines where !line.isEmpty || !(kept.last?.isEmpty ?? true) {
      if line.isEmpty, kept.count == 1, kept[0].hasPrefix("[!") { continue }
      kept.append(line)
    }
    if kept.last?.isEmpty == true { kept.removeLast() }
    return kept.map { margin(first) + ($0.isEmpty ? ">" : "> " + $0) }
  }

  private mutating func readParagraph(_ first: Line) -> [String] {
    var lines: [String] = []
    while let line = current, !line.isBlank {
      if !lines.isEmpty, reader.startsSomething(line) || isHeading(line) { break }
      lines.append(margin(first) + text(line))
      index += 1
    }
    return lines
  }
}
