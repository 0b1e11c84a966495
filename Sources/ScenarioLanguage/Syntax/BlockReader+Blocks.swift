import SourceText

// Paragraphs, quotes and comments.
extension BlockReader {
  /// Reads one block, whose lines should be indented by `wanted`, and adds it to the open choice or scene.
  mutating func readBlock(wanted: Int) {
    guard let first = current else { return }
    if isComment(first.content) {
      if first.indent != wanted { reportMargin(first, wanted: wanted) }
      return readComment(inChoice: wanted > 0)
    }
    guard tree.blocks.count < Limits.blocks else {
      return stop(at: first.content, Localized(id: "blok", en: "blocks"), Limits.blocks)
    }
    let start = next
    segments.removeAll(keepingCapacity: true)
    let isQuote = file.bytes[first.content.lowerBound] == .greater
    let block = isQuote ? readQuote(first, wanted: wanted) : readParagraph(first, wanted: wanted)
    if first.indent != wanted { reportMargin(first, wanted: wanted, lines: start..<next) }
    guard text.directives.count <= Limits.directives else {
      return stop(at: first.content, Localized(id: "perintah", en: "directives"), Limits.directives)
    }
    if let block, isInScene { add(block) }
  }

  private mutating func add(_ block: BlockSyntax) {
    tree.blocks.append(block)
    let end = tree.blocks.count
    let scene = tree.scenes.count - 1
    if tree.scenes[scene].choices.isEmpty {
      tree.scenes[scene].blocks = tree.scenes[scene].blocks.lowerBound..<end
    } else {
      let choice = tree.choices.count - 1
      tree.choices[choice].blocks = tree.choices[choice].blocks.lowerBound..<end
    }
  }

  /// Whether a block's lines are text, few and short enough to be read; reported otherwise.
  private func isReadable(_ range: ByteRange) -> Bool {
    if let definition = definition(in: segments) {
      report(.referenceDefinition, at: definition)
      return false
    }
    if segments.count > Limits.blockLines {
      let what = Localized(id: "baris dalam satu blok", en: "lines in one block")
      findings.report(.tooLarge, at: range.prefix(0), [what, "\(Limits.blockLines)"])
      return false
    }
    if segments.reduce(0, { $0 + $1.count }) > Limits.blockBytes {
      let what = Localized(id: "bita dalam satu blok", en: "bytes in one block")
      findings.report(.tooLarge, at: range.prefix(0), [what, "\(Limits.blockBytes)"])
      return false
    }
    return true
  }

  /// Adds a line to the block, as long as it can still be one.
  private mutating func take(_ content: ByteRange) {
    if segments.count <= Limits.blockLines { segments.append(content) }
    advance()
  }

  // MARK: Paragraphs

  private mutating func readParagraph(_ first: Line, wanted: Int) -> BlockSyntax? {
    while let line = current, !line.isBlank {
      if !segments.isEmpty {
        if line.indent < wanted, line.indent != first.indent { break }
        if endsParagraph(line) || isUnderline(line) { break }
      }
      if let forbidden = forbidden(line.content, isFirst: segments.isEmpty) {
        readForbidden(forbidden, line)
        return nil
      }
      if line.indent != first.indent { reportMargin(line, wanted: wanted) }
      take(line.content)
    }
    readLazyLines(wanted: wanted)
    guard let start = segments.first, let end = segments.last else { return nil }
    let range = start.lowerBound..<end.upperBound
    return isReadable(range) ? text.paragraph(segments, range: range) : nil
  }

  /// Lines right under a choice's block that stand further left: a viewer would still read them into it.
  private mutating func readLazyLines(wanted: Int) {
    guard !segments.isEmpty, wanted > 0 else { return }
    var place: ByteRange?
    var fixIts: [FixIt] = []
    while let line = current, !line.isBlank, line.indent < wanted, !startsSomething(line) {
      place = place ?? line.content
      if fixIts.count < Limits.blockLines {
        fixIts.append(FixIt(range: line.margin, replacement: String(repeating: " ", count: wanted)))
      }
      take(line.content)
    }
    if let place { findings.report(.fellOutOfChoice, at: place, fixIts: fixIts) }
  }

  /// A heading, a choice, a quote or a comment begins here, whatever stood before.
  func startsSomething(_ line: Line) -> Bool {
    let byte = file.bytes[line.content.lowerBound]
    return byte == .greater || file.isItem(line.content) || headingLike(line.content)
      || isComment(line.content)
      || (byte == .hash && file.run(in: line.content) == 2)
  }

  /// Whether a line under a paragraph ends it; a missing empty line is reported.
  private func endsParagraph(_ line: Line) -> Bool {
    let byte = file.bytes[line.content.lowerBound]
    if file.isItem(line.content), !setextLike(line.content) { return true }
    if byte == .hash {
      if headingLike(line.content) || file.run(in: line.content) == 2 { return true }
      reportHashtag(line)
    }
    guard byte == .greater || isComment(line.content) else { return false }
    findings.report(
      .missingEmptyLine, at: line.content, fixIts: [FixIt(range: line.start..<line.start, replacement: "\n")])
    return true
  }

  private func reportHashtag(_ line: Line) {
    let start = line.content.lowerBound..<line.content.lowerBound
    findings.report(
      .headingWithoutSpace, at: line.content, fixIts: [FixIt(range: start, replacement: "\\")])
  }

  /// A line of `=` or `-` under a paragraph would make a heading of it.
  private mutating func isUnderline(_ line: Line) -> Bool {
    guard setextLike(line.content) else { return false }
    findings.report(.setextHeading, at: line.content)
    advance()
    return true
  }

  // MARK: Quotes

  private mutating func readQuote(_ first: Line, wanted: Int) -> BlockSyntax? {
    var end = first.content.upperBound
    var isFaulty = false
    while let line = current, !line.isBlank, file.bytes[line.content.lowerBound] == .greater {
      if line.indent != first.indent {
        if line.indent == 0 { break }
        reportMargin(line, wanted: wanted)
      }
      end = line.content.upperBound
      let inner = quoted(line.content)
      if !inner.isBlank, !isFaulty, reportInQuote(inner) { isFaulty = true }
      take(inner.content)
    }
    reportRunOn()
    let range = first.content.lowerBound..<end
    guard !isFaulty, isReadable(range) else { return nil }
    if segments.allSatisfy(\.isEmpty) {
      findings.report(.emptyBlock, at: range)
      return nil
    }
    return text.quote(segments, range: range)
  }

  /// What stands behind `>` and the one space that belongs to it.
  private func quoted(_ content: ByteRange) -> Line {
    var inner = content.dropFirst()
    if let first = inner.first, file.bytes[first] == .space { inner = inner.dropFirst() }
    let line = file.split(inner)
    if !line.isBlank, line.indent > 0 { reportGap(line) }
    return line
  }

  /// Reports a quote's line that is not text. True when it did.
  private func reportInQuote(_ inner: Line) -> Bool {
    if setextLike(inner.content), segments.last?.isEmpty == false {
      findings.report(.setextHeading, at: inner.content)
      return true
    }
    guard let forbidden = forbiddenInQuote(inner.content) else { return false }
    report(forbidden, at: inner.content)
    return true
  }

  private func forbiddenInQuote(_ content: ByteRange) -> Forbidden? {
    let byte = file.bytes[content.lowerBound]
    if byte == .greater { return .nestedQuote }
    if byte == .hash, headingLike(content) { return .headingInBlock }
    if isBreak(content) { return .thematicBreak }
    if file.isItem(content) { return .listInBlock }
    if isComment(content) { return .html }
    return forbidden(content, isFirst: segments.last?.isEmpty ?? true)
  }

  /// Text right under a quote: a viewer would read it into the quote, unless the quote's last line is empty.
  private mutating func reportRunOn() {
    guard let line = current, !line.isBlank, !startsSomething(line) else { return }
    if segments.last?.isEmpty == true {
      findings.report(
        .missingEmptyLine, at: line.content,
        fixIts: [FixIt(range: line.start..<line.start, replacement: "\n")])
      return
    }
    findings.report(.quoteRunsOn, at: line.content)
    while let line = current, !line.isBlank, !startsSomething(line) { advance() }
  }

  // MARK: Comments

  func isComment(_ content: ByteRange) -> Bool { file.starts(content, with: "<!--") }

  /// Reads a comment to its end; one that has none is reported, and the lines under it are read as they stand.
  mutating func readComment(inChoice: Bool) {
    guard let open = current?.content else { return }
    guard let end = endOfComment(inChoice: inChoice) else {
      findings.report(.unclosedComment, at: open)
      return skip(to: next + 1)
    }
    if end.place < end.line.upperBound {
      findings.report(.textAfterComment, at: end.place..<end.line.upperBound)
    }
    skip(to: end.index + 1)
  }

  /// The line that closes the comment that opens here, and the place behind its `-->`.
  mutating func endOfComment(inChoice: Bool) -> (index: Int, line: ByteRange, place: Int)? {
    if let line = current, let place = closing(line.content, from: 2) { return (next, line.content, place) }
    var index = max(next + 1, noCommentEndBefore)
    while let line = line(at: index) {
      if inChoice, !line.isBlank, line.indent < 2 { break }
      if let place = closing(line.content, from: 0) { return (index, line.content, place) }
      index += 1
    }
    noCommentEndBefore = index
    return nil
  }

  /// The place behind `-->` in a line.
  private func closing(_ content: ByteRange, from offset: Int) -> Int? {
    var index = content.lowerBound + offset
    while index + 2 < content.upperBound {
      if file.starts(index..<content.upperBound, with: "-->") { return index + 3 }
      index += 1
    }
    return nil
  }
}
