import SourceText

/// Reads a file's body line by line into acts, scenes, choices and blocks (scenario-format.md, "Body").
///
/// It never stops at a fault: it reports it, takes the most likely meaning and goes on with the next line.
struct BlockReader {
  let file: SourceFile
  let findings: Findings
  private(set) var tree = SyntaxTree()
  /// The index of the line that is read next.
  var next: Int
  private let lineEnd: Int
  private var ids: [String: ByteRange] = [:]
  private var blockCount = 0
  private var choiceCount = 0
  private var wordingCount = 0
  private var directiveCount = 0
  private var isFull = false

  init(file: SourceFile, findings: Findings, firstLine: Int) {
    self.file = file
    self.findings = findings
    next = firstLine
    lineEnd = file.lineCount
  }

  mutating func read() -> SyntaxTree {
    while next < lineEnd, !isFull {
      let before = next
      readTopLine()
      precondition(next > before, "a line was read without moving on")
    }
    return tree
  }

  // MARK: Lines

  /// The line at an index; one that is too long is reported once and reads as empty.
  func line(_ index: Int) -> Line {
    let range = file.line(index)
    guard range.count <= Limits.lineBytes else {
      return Line(content: range.lowerBound..<range.lowerBound, indent: 0, trailing: 0)
    }
    return file.split(range)
  }

  private mutating func readTopLine() {
    let line = line(next)
    if line.isBlank {
      next += 1
      return
    }
    if line.indent > 0 { return readIndentedLine(line) }
    if file.bytes[line.content.lowerBound] == .hash { return readHeading(line) }
    if file.isItem(line.content), !isBreak(line.content) { return readChoice(line) }
    readSceneBlock()
  }

  /// A line that begins with spaces where nothing is open that it could belong to.
  private mutating func readIndentedLine(_ line: Line) {
    let margin = line.start..<line.content.lowerBound
    if let scene = tree.scenes.indices.last, !tree.scenes[scene].choices.isEmpty {
      findings.report(
        .wrongIndentation, at: margin, ["\(line.indent)", "2"],
        fixIts: [FixIt(range: margin, replacement: "  ")])
      let choice = tree.scenes[scene].choices.count - 1
      readBlock(indent: line.indent) { $0.tree.scenes[scene].choices[choice].blocks.append($1) }
      return
    }
    findings.report(
      .wrongIndentation, at: margin, ["\(line.indent)", "0"], fixIts: [FixIt(range: margin, replacement: "")])
    readBlock(indent: line.indent) { $0.appendToScene($1) }
  }

  // MARK: Headings

  private mutating func readHeading(_ line: Line) {
    next += 1
    let level = line.content.prefix { file.bytes[$0] == .hash }.count
    let title = file.split(withoutClosing(line.content.dropFirst(level)))
    if level > 2 { return findings.report(.deepHeading, at: line.content, ["\(level)"]) }
    if title.isBlank { return findings.report(.emptyHeading, at: line.content) }
    if title.indent == 0 {
      let gap = title.content.lowerBound..<title.content.lowerBound
      findings.report(.headingWithoutSpace, at: line.content, fixIts: [FixIt(range: gap, replacement: " ")])
    }
    var reader = TextReader(file: file, findings: findings)
    let text = reader.heading(title.content)
    let id = declare(text, at: title.content)
    if level == 1 {
      tree.acts.append(ActSyntax(title: text, id: id, range: title.content, firstScene: tree.scenes.count))
    } else {
      guard tree.scenes.count < Limits.scenes else { return stop(at: line.content, "scenes", Limits.scenes) }
      tree.scenes.append(
        SceneSyntax(title: text, id: id, range: title.content, act: tree.acts.indices.last))
    }
  }

  /// The `#` at the end of `## Heading ##` are no part of it.
  private func withoutClosing(_ range: ByteRange) -> ByteRange {
    let end = file.split(range).content.upperBound
    var start = end
    while start > range.lowerBound, file.bytes[start - 1] == .hash { start -= 1 }
    let isClosing = start == range.lowerBound || file.bytes[start - 1] == .space
    return range.lowerBound..<(isClosing ? start : end)
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

  private mutating func stop(at range: ByteRange, _ what: String, _ limit: Int) {
    isFull = true
    findings.report(.tooLarge, at: range, [Localized(what), "\(limit)"])
  }

  // MARK: What stands at the left edge

  private mutating func readSceneBlock() {
    let start = line(next)
    let choices = tree.scenes.last?.choices.count ?? 0
    guard choices > 0 else {
      return readBlock(indent: 0) { $0.appendToScene($1) }
    }
    if isComment(start.content) { return readComment(indent: 0) }
    let first = next
    let scene = tree.scenes.count - 1
    readBlock(indent: 0) { $0.tree.scenes[scene].choices[choices - 1].blocks.append($1) }
    reportFallenOut(lines: first..<next)
  }

  /// After a scene's first choice only choices follow: what stands at the left edge was meant for the choice above it.
  private func reportFallenOut(lines: Range<Int>) {
    let fixIts = lines.filter { !line($0).isBlank }.map { index -> FixIt in
      let start = file.line(index).lowerBound
      return FixIt(range: start..<start, replacement: "  ")
    }
    findings.report(.fellOutOfChoice, at: line(lines.lowerBound).content, fixIts: fixIts)
  }

  private mutating func appendToScene(_ block: BlockSyntax) {
    guard let scene = tree.scenes.indices.last else {
      return findings.report(.textBeforeScene, at: block.range)
    }
    if let act = tree.acts.last, act.firstScene == tree.scenes.count {
      return findings.report(.textBeforeScene, at: block.range)
    }
    tree.scenes[scene].blocks.append(block)
  }

  // MARK: Blocks

  /// Reads one block whose lines are indented by `indent` and hands it over.
  private mutating func readBlock(indent: Int, _ take: (inout BlockReader, BlockSyntax) -> Void) {
    let start = line(next)
    if isComment(start.content) { return readComment(indent: indent) }
    guard blockCount < Limits.blocks else { return stop(at: start.content, "blocks", Limits.blocks) }
    blockCount += 1
    let block =
      file.bytes[start.content.lowerBound] == .greater
      ? readQuote(indent: indent) : readParagraph(indent: indent)
    guard let block else { return }
    directiveCount += block.text.directives.count
    guard directiveCount <= Limits.directives else {
      return stop(at: start.content, "directives", Limits.directives)
    }
    take(&self, block)
  }

  private mutating func readParagraph(indent: Int) -> BlockSyntax? {
    let first = next
    var segments: [ByteRange] = []
    while next < lineEnd {
      let line = line(next)
      if line.isBlank { break }
      if next > first {
        if line.indent < indent { break }
        if endsParagraph(line) { break }
        if setext(line.content) { break }
      }
      if let forbidden = forbidden(line.content, isFirst: next == first) {
        readForbidden(forbidden, line)
        return nil
      }
      checkMargin(line, indent: indent, isFirst: next == first)
      checkTrailing(line)
      segments.append(line.content)
      next += 1
    }
    readLazyLines(after: first, indent: indent, &segments)
    guard let start = segments.first, let end = segments.last else { return nil }
    var reader = TextReader(file: file, findings: findings)
    return reader.paragraph(segments, range: start.lowerBound..<end.upperBound)
  }

  /// Lines right under a choice's block that stand further left: a viewer would still read them into it.
  private mutating func readLazyLines(after first: Int, indent: Int, _ segments: inout [ByteRange]) {
    guard next > first, indent > 0 else { return }
    let start = next
    while next < lineEnd {
      let line = line(next)
      if line.isBlank || line.indent >= indent || startsSomething(line) { break }
      segments.append(line.content)
      next += 1
    }
    if next > start { reportLazy(lines: start..<next, indent: indent) }
  }

  private func reportLazy(lines: Range<Int>, indent: Int) {
    let fixIts = lines.map { index -> FixIt in
      let line = line(index)
      return FixIt(
        range: line.start..<line.content.lowerBound, replacement: String(repeating: " ", count: indent))
    }
    findings.report(.fellOutOfChoice, at: line(lines.lowerBound).content, fixIts: fixIts)
  }

  /// A heading, a choice, a quote or a comment begins here, whatever stood before.
  private func startsSomething(_ line: Line) -> Bool {
    let byte = file.bytes[line.content.lowerBound]
    return byte == .hash || byte == .greater || file.isItem(line.content) || isComment(line.content)
  }

  /// Whether a line under a paragraph ends it; a missing empty line is reported.
  private func endsParagraph(_ line: Line) -> Bool {
    let byte = file.bytes[line.content.lowerBound]
    if file.isItem(line.content), !setextLike(line.content) { return true }
    if byte == .hash, line.indent == 0 || headingLike(line.content) { return true }
    guard byte == .greater || isComment(line.content) else { return false }
    let start = line.start..<line.start
    findings.report(.missingEmptyLine, at: line.content, fixIts: [FixIt(range: start, replacement: "\n")])
    return true
  }

  private func checkMargin(_ line: Line, indent: Int, isFirst: Bool) {
    guard line.indent != indent, !isFirst else { return }
    let margin = line.start..<line.content.lowerBound
    let spaces = String(repeating: " ", count: indent)
    findings.report(
      .wrongIndentation, at: margin, ["\(line.indent)", "\(indent)"],
      fixIts: [FixIt(range: margin, replacement: spaces)])
  }

  private func checkTrailing(_ line: Line) {
    let isBehindBackslash = line.trailing == 1 && file.bytes[line.content.upperBound - 1] == .backslash
    guard line.trailing >= 2 || isBehindBackslash else { return }
    let spaces = line.content.upperBound..<line.content.upperBound + line.trailing
    findings.report(.trailingSpaces, at: spaces, fixIts: [FixIt(range: spaces, replacement: "")])
  }

  // MARK: Quotes

  private mutating func readQuote(indent: Int) -> BlockSyntax? {
    let first = line(next).content
    var end = first.upperBound
    var paragraphs: [[ByteRange]] = [[]]
    var faulty = false
    while next < lineEnd {
      let line = line(next)
      guard !line.isBlank, file.bytes[line.content.lowerBound] == .greater, line.indent >= min(indent, 1)
      else { break }
      checkMargin(line, indent: indent, isFirst: line.content == first)
      checkTrailing(line)
      let inner = quoted(line.content)
      end = line.content.upperBound
      next += 1
      if inner.isBlank {
        if paragraphs[paragraphs.count - 1].isEmpty == false { paragraphs.append([]) }
      } else if let forbidden = forbiddenInQuote(inner) {
        report(forbidden, at: inner.content)
        faulty = true
      } else {
        paragraphs[paragraphs.count - 1].append(inner.content)
      }
    }
    reportRunOn()
    if paragraphs.last?.isEmpty == true { paragraphs.removeLast() }
    let range = first.lowerBound..<end
    if paragraphs.isEmpty {
      if !faulty { findings.report(.emptyBlock, at: range) }
      return nil
    }
    var reader = TextReader(file: file, findings: findings)
    return reader.quote(paragraphs, range: range)
  }

  /// What stands behind `>` and the one space that belongs to it.
  private func quoted(_ content: ByteRange) -> Line {
    var inner = content.dropFirst()
    if let first = inner.first, file.bytes[first] == .space { inner = inner.dropFirst() }
    let line = file.split(inner)
    if !line.isBlank, line.indent > 0 {
      let margin = line.start..<line.content.lowerBound
      findings.report(
        .wrongIndentation, at: margin, ["\(line.indent + 1)", "1"],
        fixIts: [FixIt(range: margin, replacement: "")])
    }
    return line
  }

  private func forbiddenInQuote(_ inner: Line) -> Forbidden? {
    let byte = file.bytes[inner.content.lowerBound]
    if byte == .greater { return .nestedQuote }
    if byte == .hash, headingLike(inner.content) { return .headingInBlock }
    if isBreak(inner.content) { return .thematicBreak }
    if file.isItem(inner.content) { return .listInBlock }
    if setextLike(inner.content) { return .headingInBlock }
    if isComment(inner.content) { return .html }
    return forbidden(inner.content, isFirst: false)
  }

  /// Text right under a quote: a viewer would read it into the quote.
  private mutating func reportRunOn() {
    guard next < lineEnd else { return }
    let line = line(next)
    guard !line.isBlank, !startsSomething(line) else { return }
    findings.report(.quoteRunsOn, at: line.content)
    while next < lineEnd, !self.line(next).isBlank, !startsSomething(self.line(next)) { next += 1 }
  }

  // MARK: Choices

  private mutating func readChoice(_ line: Line) {
    guard choiceCount < Limits.choices else { return stop(at: line.content, "choices", Limits.choices) }
    choiceCount += 1
    next += 1
    checkTrailing(line)
    let body = file.split(line.content.dropFirst(line.content.count == 1 ? 1 : 2))
    if body.isBlank {
      findings.report(.emptyChoice, at: line.content)
    } else if body.indent > 0 {
      let margin = body.start..<body.content.lowerBound
      findings.report(
        .wrongIndentation, at: margin, ["\(body.indent + 1)", "1"],
        fixIts: [FixIt(range: margin, replacement: "")])
    }
    if !body.isBlank, let forbidden = forbiddenInItem(body.content) { report(forbidden, at: body.content) }
    var segments = body.isBlank ? [] : [body.content]
    readDirectiveLines(&segments)
    var reader = TextReader(file: file, findings: findings)
    let text = reader.choice(segments)
    directiveCount += text.directives.count
    guard let scene = tree.scenes.indices.last, tree.acts.last?.firstScene != tree.scenes.count else {
      findings.report(.textBeforeScene, at: line.content)
      return skipChoice()
    }
    tree.scenes[scene].choices.append(ChoiceSyntax(range: line.content, text: text))
    let choice = tree.scenes[scene].choices.count - 1
    readWordings(scene, choice)
    readConsequences(scene, choice)
  }

  /// A choice outside any scene: its lines say nothing more that can be checked.
  private mutating func skipChoice() {
    while next < lineEnd {
      let line = line(next)
      if !line.isBlank, line.indent == 0 { return }
      next += 1
    }
  }

  private func forbiddenInItem(_ content: ByteRange) -> Forbidden? {
    if file.isItem(content) { return .listInBlock }
    if file.bytes[content.lowerBound] == .greater { return .quoteInItem }
    if file.bytes[content.lowerBound] == .hash, headingLike(content) { return .headingInBlock }
    if isBreak(content) { return .thematicBreak }
    return forbidden(content, isFirst: true)
  }

  /// Lines of directives only, right under a choice's text.
  private mutating func readDirectiveLines(_ segments: inout [ByteRange]) {
    while next < lineEnd {
      let line = line(next)
      guard !line.isBlank, line.indent > 0, holdsOnlyDirectives(line.content) else { return }
      checkMargin(line, indent: 2, isFirst: false)
      checkTrailing(line)
      segments.append(line.content)
      next += 1
    }
  }

  private func holdsOnlyDirectives(_ content: ByteRange) -> Bool {
    var index = content.lowerBound
    while index < content.upperBound {
      guard file.bytes[index] == .backtick,
        let close = file.first(.backtick, in: index + 1..<content.upperBound)
      else { return false }
      index = close + 1
      while index < content.upperBound, file.bytes[index] == .space { index += 1 }
    }
    return true
  }

  private mutating func readWordings(_ scene: Int, _ choice: Int) {
    while next < lineEnd {
      let line = line(next)
      guard !line.isBlank, line.indent > 0, file.isItem(line.content), !isBreak(line.content) else { return }
      checkMargin(line, indent: 2, isFirst: false)
      checkTrailing(line)
      next += 1
      wordingCount += 1
      guard wordingCount <= Limits.wordings else {
        return stop(at: line.content, "wordings", Limits.wordings)
      }
      let body = file.split(line.content.dropFirst(line.content.count == 1 ? 1 : 2))
      if body.isBlank {
        findings.report(.emptyChoice, at: line.content)
      } else if let forbidden = forbiddenInItem(body.content) {
        report(forbidden, at: body.content)
      } else {
        var reader = TextReader(file: file, findings: findings)
        tree.scenes[scene].choices[choice].wordings.append(reader.wording(body.content))
      }
      readWordingTail()
    }
  }

  /// A wording is one line: what is indented under it is too deep.
  private mutating func readWordingTail() {
    while next < lineEnd {
      let line = line(next)
      guard !line.isBlank, line.indent > 2 else { return }
      findings.report(file.isItem(line.content) ? .tooDeep : .wordingOfTwoLines, at: line.content)
      next += 1
    }
  }

  /// What happens then: blocks indented by two, each after an empty line.
  private mutating func readConsequences(_ scene: Int, _ choice: Int) {
    reportTextUnderChoice()
    var afterBlank = false
    while next < lineEnd, !isFull {
      let line = line(next)
      if line.isBlank {
        next += 1
        afterBlank = true
        continue
      }
      if line.indent == 0 { return }
      if file.isItem(line.content), !isBreak(line.content) {
        findings.report(afterBlank ? .listAfterEmptyLine : .listInChoice, at: line.content)
        next += 1
        readWordingTail()
      } else if file.bytes[line.content.lowerBound] == .hash, headingLike(line.content) {
        report(.headingInBlock, at: line.content)
        next += 1
      } else {
        checkMargin(line, indent: 2, isFirst: false)
        let before = next
        readBlock(indent: line.indent) { $0.tree.scenes[scene].choices[choice].blocks.append($1) }
        if next == before { next += 1 }
      }
      afterBlank = false
    }
  }

  /// A line right under a choice's text or wordings: what happens then needs an empty line before it.
  private mutating func reportTextUnderChoice() {
    guard next < lineEnd else { return }
    let line = line(next)
    guard !line.isBlank else { return }
    if line.indent == 0, startsSomething(line), file.bytes[line.content.lowerBound] != .greater { return }
    let start = file.line(next).lowerBound
    var fixIts = [FixIt(range: start..<start, replacement: "\n")]
    if line.indent != 2 {
      fixIts = [FixIt(range: start..<line.content.lowerBound, replacement: "\n  ")]
    }
    findings.report(.textUnderChoice, at: line.content, fixIts: fixIts)
    if line.indent == 0 {
      // Read it as meant, so that it is not reported a second time.
      let scene = tree.scenes.count - 1
      let choice = tree.scenes[scene].choices.count - 1
      readBlock(indent: 0) { $0.tree.scenes[scene].choices[choice].blocks.append($1) }
    }
  }

  // MARK: Comments

  func isComment(_ content: ByteRange) -> Bool { file.starts(content, with: "<!--") }

  private mutating func readComment(indent: Int) {
    let first = next
    let open = line(first).content
    while next < lineEnd {
      let line = line(next)
      if next > first, indent > 0, !line.isBlank, line.indent < 2 {
        findings.report(.unclosedComment, at: open)
        return
      }
      next += 1
      // `<!-->` is closed.
      if let end = closing(line.content, from: first == next - 1 ? 2 : 0) {
        if end < line.content.upperBound {
          findings.report(.textAfterComment, at: end..<line.content.upperBound)
        }
        return
      }
    }
    findings.report(.unclosedComment, at: open)
  }

  /// The place after `-->` in a line.
  private func closing(_ content: ByteRange, from offset: Int) -> Int? {
    var index = content.lowerBound + offset
    while index + 2 < content.upperBound {
      if file.starts(index..<content.upperBound, with: "-->") { return index + 3 }
      index += 1
    }
    return nil
  }
}
