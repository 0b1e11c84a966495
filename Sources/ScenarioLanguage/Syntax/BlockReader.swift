import SourceText

/// Reads a file's body line by line into acts, scenes, choices and blocks (scenario-format.md, "Body").
///
/// It never stops at a fault: it reports it, takes the most likely meaning and goes on with the next line.
struct BlockReader {
  let file: SourceFile
  let findings: Findings
  var tree = SyntaxTree()
  var text: TextReader
  /// The line that is read next; nil at the end.
  private(set) var current: Line?
  /// The index of that line.
  private(set) var next: Int
  /// The lines of the block that is being read; an empty one parts the paragraphs of a quote.
  var segments: [ByteRange] = []
  var wordingCount = 0
  /// No line before this one, from where a comment was last looked through, closes a comment.
  var noCommentEndBefore = 0
  /// Something before a scene was reported since the last heading.
  var hasReportedOutside = false
  private var ids: [String: ByteRange] = [:]
  private(set) var isFull = false

  init(file: SourceFile, findings: Findings, firstLine: Int) {
    self.file = file
    self.findings = findings
    text = TextReader(file: file, findings: findings)
    next = firstLine
    current = line(at: firstLine)
  }

  mutating func read() -> SyntaxTree {
    while let line = current, !isFull {
      let before = next
      readTopLine(line)
      precondition(next > before || isFull, "a line was read without moving on")
    }
    tree.directives = text.directives
    return tree
  }

  // MARK: Lines

  /// A line by its index; nil behind the end. One that is too long has been reported and reads as empty.
  func line(at index: Int) -> Line? {
    guard index < file.lineCount else { return nil }
    let range = file.line(index)
    return file.split(range.count <= Limits.lineBytes ? range : range.lowerBound..<range.lowerBound)
  }

  mutating func advance() {
    if let line = current, line.trailing > 0, !line.isBlank { checkTrailing(line) }
    skip(to: next + 1)
  }

  /// Goes to a line, without a look at those between.
  mutating func skip(to index: Int) {
    next = index
    current = line(at: index)
  }

  /// Two spaces look like nothing and are a line break in a viewer; one behind a backslash keeps it from being one.
  private func checkTrailing(_ line: Line) {
    guard line.trailing >= 2 || file.bytes[line.content.upperBound - 1] == .backslash else { return }
    let spaces = line.content.upperBound..<line.content.upperBound + line.trailing
    findings.report(.trailingSpaces, at: spaces, fixIts: [FixIt(range: spaces, replacement: "")])
  }

  /// A line that is not indented as it should be; of `lines`, those that stand as it does move with it.
  func reportMargin(_ line: Line, wanted: Int, lines: Range<Int>? = nil) {
    let lines = lines ?? next..<next + 1
    findings.report(
      .wrongIndentation, at: line.margin, ["\(line.indent)", "\(wanted)"],
      fixIts: moves(lines, from: line.indent, to: wanted))
  }

  /// Repairs that indent lines in another way.
  func moves(_ lines: Range<Int>, from indent: Int, to wanted: Int) -> [FixIt] {
    lines.prefix(Limits.blockLines).compactMap { index in
      guard let line = line(at: index), !line.isBlank, line.indent == indent else { return nil }
      return FixIt(range: line.margin, replacement: String(repeating: " ", count: wanted))
    }
  }

  /// More than one space behind `-` or `>`.
  func reportGap(_ inner: Line) {
    findings.report(
      .wrongIndentation, at: inner.margin, ["\(inner.indent + 1)", "1"],
      fixIts: [FixIt(range: inner.margin, replacement: "")])
  }

  mutating func stop(at range: ByteRange, _ what: Localized, _ limit: Int) {
    isFull = true
    findings.report(.tooLarge, at: range, [what, "\(limit)"])
  }

  // MARK: What stands at the left edge

  private mutating func readTopLine(_ line: Line) {
    if line.isBlank { return skip(to: next + 1) }
    if file.bytes[line.content.lowerBound] == .hash, !isHashtag(line) {
      readHeading(line)
    } else if isComment(line.content) {
      readBlock(wanted: 0)
    } else if file.isItem(line.content), !isBreak(line.content) {
      if line.indent > 0 { reportMargin(line, wanted: 0) }
      readChoice(line)
    } else if !isInScene {
      readOutside(line)
    } else if hasChoices {
      readFallenOut()
    } else {
      readBlock(wanted: 0)
    }
  }

  /// A scene is open: its heading is the last one.
  var isInScene: Bool { !tree.scenes.isEmpty && tree.acts.last?.firstScene != tree.scenes.count }
  private var hasChoices: Bool { tree.scenes.last?.choices.isEmpty == false }

  private mutating func readOutside(_ line: Line) {
    reportOutside(line.content)
    readBlock(wanted: 0)
  }

  /// Reported once for all that stands between two headings.
  mutating func reportOutside(_ range: ByteRange) {
    if !hasReportedOutside { findings.report(.textBeforeScene, at: range) }
    hasReportedOutside = true
  }

  /// After a scene's first choice only choices follow: what stands at the left edge was meant for the choice above it.
  private mutating func readFallenOut() {
    let first = next
    let errors = findings.errorRanges.count
    readBlock(wanted: 0)
    defer { readConsequences() }
    guard let start = line(at: first)?.content else { return }
    // What may stand nowhere has been reported as that.
    if findings.errorRanges.dropFirst(errors).contains(where: { $0.lowerBound == start.lowerBound }) {
      return
    }
    let fixIts = (first..<min(next, first + Limits.blockLines)).compactMap { index -> FixIt? in
      guard let line = line(at: index), !line.isBlank, line.indent < 2 else { return nil }
      return FixIt(range: line.margin, replacement: "  ")
    }
    findings.report(.fellOutOfChoice, at: start, fixIts: fixIts)
  }

  // MARK: Headings

  /// `#word` that is not meant as an act's heading: no scene follows it.
  private func isHashtag(_ line: Line) -> Bool {
    guard !headingLike(line.content), file.run(in: line.content) == 1 else { return false }
    var index = next + 1
    while let line = self.line(at: index), line.isBlank { index += 1 }
    return self.line(at: index).map { !file.starts($0.content, with: "##") } ?? true
  }

  private mutating func readHeading(_ line: Line) {
    advance()
    hasReportedOutside = false
    if line.indent > 0 { reportMargin(line, wanted: 0, lines: next - 1..<next) }
    let level = file.run(in: line.content)
    let title = titleOfHeading(line, level)
    let name = title.isEmpty ? "" : text.heading(title)
    let id = declare(name, at: title.isEmpty ? line.content : title)
    if level == 1 {
      guard tree.acts.count < Limits.acts else {
        return stop(at: line.content, Localized(id: "babak", en: "acts"), Limits.acts)
      }
      tree.acts.append(ActSyntax(title: name, id: id, range: title, firstScene: tree.scenes.count))
    } else {
      if level > 2 { findings.report(.deepHeading, at: line.content, ["\(level)"]) }
      addScene(name, id, title)
    }
  }

  private mutating func addScene(_ title: String, _ id: String, _ range: ByteRange) {
    guard tree.scenes.count < Limits.scenes else {
      return stop(at: range, Localized(id: "adegan", en: "scenes"), Limits.scenes)
    }
    tree.scenes.append(
      SceneSyntax(
        title: title, id: id, range: range, act: tree.acts.indices.last,
        blocks: tree.blocks.count..<tree.blocks.count, choices: tree.choices.count..<tree.choices.count))
  }

  /// A heading's text, without the `#` that CommonMark would take off its end.
  private func titleOfHeading(_ line: Line, _ level: Int) -> ByteRange {
    let title = file.split(line.content.dropFirst(level))
    if !title.isBlank, title.indent == 0 {
      let gap = title.content.lowerBound..<title.content.lowerBound
      findings.report(.headingWithoutSpace, at: line.content, fixIts: [FixIt(range: gap, replacement: " ")])
    }
    var end = title.content.upperBound
    while end > title.content.lowerBound, file.bytes[end - 1] == .hash { end -= 1 }
    let isClosed =
      end < title.content.upperBound && (end == title.content.lowerBound || file.bytes[end - 1] == .space)
    guard isClosed else { return title.content }
    let words = file.split(title.content.lowerBound..<end).content
    let hashes = words.upperBound..<title.content.upperBound
    report(
      .closingHashes, at: end..<title.content.upperBound, fixIts: [FixIt(range: hashes, replacement: "")])
    return words
  }

  private mutating func declare(_ title: String, at range: ByteRange) -> String {
    let id = slug(of: title)
    if id.isEmpty {
      findings.report(.emptyHeading, at: range)
    } else if id == "walk-out" {
      findings.report(.reservedKey, at: range, [Localized(id)])
    } else if let first = ids[id] {
      findings.report(
        .duplicateHeading, at: range, [Localized(title), Localized(id)],
        notes: [findings.note(at: first, Localized(id: "yang pertama di sini", en: "the first one is here"))])
    } else {
      ids[id] = range
    }
    return id
  }
}
