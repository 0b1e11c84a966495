import SourceText

// Choices, their other wordings and what happens then.
extension BlockReader {
  mutating func readChoice(_ line: Line) {
    guard tree.choices.count < Limits.choices else {
      return stop(at: line.content, Localized(id: "pilihan", en: "choices"), Limits.choices)
    }
    guard isInScene else {
      reportOutside(line.content)
      return skipChoice()
    }
    advance()
    let body = itemBody(line)
    segments.removeAll(keepingCapacity: true)
    if !body.isBlank { segments.append(body.content) }
    readDirectiveLines()
    tree.choices.append(
      ChoiceSyntax(
        range: line.content, text: choiceText(line, body), blocks: tree.blocks.count..<tree.blocks.count))
    let scene = tree.scenes.count - 1
    tree.scenes[scene].choices = tree.scenes[scene].choices.lowerBound..<tree.choices.count
    readWordings()
    readTextUnderChoice()
    readConsequences()
  }

  /// What stands behind an item's `- `.
  private func itemBody(_ line: Line) -> Line {
    let body = file.split(line.content.dropFirst(line.content.count == 1 ? 1 : 2))
    if !body.isBlank, body.indent > 0 { reportGap(body) }
    return body
  }

  private mutating func choiceText(_ line: Line, _ body: Line) -> TextSyntax {
    if body.isBlank {
      findings.report(.emptyChoice, at: line.content)
    } else if let forbidden = forbiddenInItem(body.content) {
      report(forbidden, at: body.content)
    } else {
      return text.choice(segments)
    }
    return TextSyntax()
  }

  /// A choice outside any scene: its lines say nothing more that can be checked.
  private mutating func skipChoice() {
    advance()
    while let line = current, line.isBlank || line.indent > 0 { skip(to: next + 1) }
  }

  private func forbiddenInItem(_ content: ByteRange) -> Forbidden? {
    if file.isItem(content) { return .listInBlock }
    if file.bytes[content.lowerBound] == .greater { return .quoteInItem }
    if headingLike(content) { return .headingInBlock }
    if isBreak(content) { return .thematicBreak }
    if definition(in: [content]) != nil { return .referenceDefinition }
    return forbidden(content, isFirst: true)
  }

  /// Lines of directives only, right under a choice's text.
  private mutating func readDirectiveLines() {
    while let line = current, !line.isBlank, holdsOnlyDirectives(line.content) {
      if line.indent != 2 { reportMargin(line, wanted: 2) }
      if segments.count <= Limits.blockLines { segments.append(line.content) }
      advance()
    }
  }

  /// A backtick that is not closed is reported where the line is read.
  private func holdsOnlyDirectives(_ content: ByteRange) -> Bool {
    var index = content.lowerBound
    while index < content.upperBound {
      guard file.bytes[index] == .backtick else { return false }
      guard let close = file.first(.backtick, in: index + 1..<content.upperBound) else { return true }
      index = close + 1
      while index < content.upperBound, file.bytes[index] == .space { index += 1 }
    }
    return true
  }

  // MARK: Other wordings

  private mutating func readWordings() {
    while let line = current, !line.isBlank, line.indent > 0, file.isItem(line.content),
      !isBreak(line.content)
    {
      if line.indent != 2 { reportMargin(line, wanted: 2) }
      guard wordingCount < Limits.wordings else {
        return stop(at: line.content, Localized(id: "ungkapan lain", en: "other wordings"), Limits.wordings)
      }
      wordingCount += 1
      advance()
      readWording(line)
      readWordingTail(margin: line.indent)
    }
  }

  private mutating func readWording(_ line: Line) {
    let body = itemBody(line)
    if body.isBlank {
      findings.report(.emptyChoice, at: line.content)
    } else if let forbidden = forbiddenInItem(body.content) {
      report(forbidden, at: body.content)
    } else {
      tree.choices[tree.choices.count - 1].wordings.append(text.wording(body.content))
      tree.choices[tree.choices.count - 1].wordingPlaces.append(body.content)
    }
  }

  /// A wording is one line: what is indented under it is too deep.
  private mutating func readWordingTail(margin: Int) {
    var hasReported = false
    while let line = current, !line.isBlank, line.indent > margin {
      if !hasReported {
        findings.report(file.isItem(line.content) ? .tooDeep : .wordingOfTwoLines, at: line.content)
      }
      hasReported = true
      skip(to: next + 1)
    }
  }

  // MARK: What happens then

  /// A line right under a choice's text or wordings: what happens then needs an empty line before it.
  private mutating func readTextUnderChoice() {
    guard let line = current, !line.isBlank, !isFull else { return }
    if line.indent == 0, startsSomething(line), file.bytes[line.content.lowerBound] != .greater { return }
    if headingLike(line.content) { return }
    let start = next
    // It is read as it was meant, so that it is not reported a second time.
    readBlock(wanted: line.indent)
    var fixIts = line.indent == 2 ? [] : moves(start + 1..<next, from: line.indent, to: 2)
    let place = line.indent == 2 ? line.start..<line.start : line.margin
    fixIts.insert(FixIt(range: place, replacement: line.indent == 2 ? "\n" : "\n  "), at: 0)
    findings.report(.textUnderChoice, at: line.content, fixIts: fixIts)
  }

  /// Blocks indented by two, each after an empty line.
  mutating func readConsequences() {
    var isAfterBlank = false
    while let line = current, !isFull {
      if line.isBlank {
        skip(to: next + 1)
        isAfterBlank = true
        continue
      }
      if line.indent == 0 {
        guard isComment(line.content), continuesAfterComment() else { return }
        reportMargin(line, wanted: 2)
        readComment(inChoice: false)
      } else if file.isItem(line.content), !isBreak(line.content) {
        findings.report(isAfterBlank ? .listAfterEmptyLine : .listInChoice, at: line.content)
        skipList()
      } else if headingLike(line.content) {
        report(.headingInBlock, at: line.content)
        advance()
      } else {
        readBlock(wanted: 2)
      }
      isAfterBlank = false
    }
  }

  /// The items of a list that has been reported, with what is indented under them.
  private mutating func skipList() {
    advance()
    while let line = current, !line.isBlank, line.indent > 2 || (line.indent > 0 && file.isItem(line.content))
    {
      skip(to: next + 1)
    }
  }

  /// Whether what stands behind a comment at the left edge was meant for the choice above the comment.
  private mutating func continuesAfterComment() -> Bool {
    guard let end = endOfComment(inChoice: false) else { return false }
    var index = end.index + 1
    while let line = line(at: index), line.isBlank { index += 1 }
    return line(at: index).map { $0.indent > 0 } ?? false
  }
}
