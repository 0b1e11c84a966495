import SourceText

// Text, directives, emphasis, escapes.
extension TextReader {
  /// Reads one line. `isLast`: no other follows in the same paragraph.
  mutating func readLine(_ range: ByteRange, isLast: Bool) {
    var index = range.lowerBound
    while index < range.upperBound {
      var end = index
      while end < range.upperBound, !file.bytes[end].isMark { end += 1 }
      if end > index {
        takeText(index..<end)
        index = end
      } else {
        index = readMark(at: index, in: range, isLast: isLast)
      }
    }
  }

  private mutating func readMark(at index: Int, in range: ByteRange, isLast: Bool) -> Int {
    switch file.bytes[index] {
    case .backtick: readBackticks(at: index, in: range)
    case .backslash: readEscape(at: index, in: range, isLast: isLast)
    case .star: readStars(at: index, in: range)
    case UInt8(ascii: "_"): readUnderscores(at: index, in: range)
    case UInt8(ascii: "["): readBracket(at: index, in: range)
    case UInt8(ascii: "!"): readExclamation(at: index, in: range)
    case UInt8(ascii: "<"): readLess(at: index, in: range)
    case UInt8(ascii: "&"): readAmpersand(at: index, in: range)
    default: readTildes(at: index, in: range)
    }
  }

  /// Takes bytes as text.
  mutating func takeText(_ range: ByteRange) {
    var start = range.lowerBound
    if buffer.count == paragraphStart {
      while start < range.upperBound, file.bytes[start] == .space { start += 1 }
    }
    guard start < range.upperBound else { return }
    reportBareDirectives(in: range)
    if !hasText || trailingStart < directives.count || link != nil || picture != nil {
      guard range.contains(where: { file.bytes[$0] != .space }) else { return buffer.append(.space) }
      noteText()
    }
    buffer.append(contentsOf: file.bytes[start..<range.upperBound])
  }

  /// Text behind a directive that was not at the beginning puts that one in the middle; a link or a picture is not alone.
  mutating func noteText() {
    if isInLink {
      hasText = true
      return
    }
    reportMisplacedLink()
    if hasText {
      misplaced += directives[trailingStart...]
    }
    trailingStart = directives.count
    if let picture, role == .block {
      findings.report(.pictureInText, at: picture.range)
      self.picture = nil
    }
    hasText = true
  }

  /// A link to a scene that something stands behind: reported once.
  private mutating func reportMisplacedLink() {
    guard let link, !hasLinkFault else { return }
    findings.report(.misplacedLink, at: link.range)
    hasLinkFault = true
  }

  /// Ends the stretch of one style.
  mutating func closeRun() {
    let style = open.reduce(into: Span.Style()) { $0.insert($1.style) }
    if buffer.count > runStart, !style.isEmpty || url != nil {
      runs.append(Prose.Run(start: UInt32(runStart), end: UInt32(buffer.count), style: style, url: url))
    }
    runStart = buffer.count
  }

  // MARK: Directives

  private mutating func readBackticks(at index: Int, in range: ByteRange) -> Int {
    let end = index + file.run(in: index..<range.upperBound)
    if end - index > 1 {
      findings.report(.doubleBacktick, at: index..<end)
      return end
    }
    guard let close = file.first(.backtick, in: end..<range.upperBound) else {
      reportOpenBacktick(index..<range.upperBound, since: range.lowerBound)
      hasOpenBacktick = true
      return range.upperBound
    }
    takeDirective(file.split(end..<close).content)
    if close + 1 < range.upperBound, file.bytes[close + 1] == .backtick {
      let gap = close + 1..<close + 1
      findings.report(.doubleBacktick, at: close..<close + 2, fixIts: [FixIt(range: gap, replacement: " ")])
    }
    return close + 1
  }

  /// The mark that is left over is seldom the one that is missing: in `` `joy +4 `refer +8` `` the first was not closed,
  /// and all that follow have changed sides.
  private mutating func reportOpenBacktick(_ last: ByteRange, since start: Int) {
    let onLine = directives.filter { $0.lowerBound >= start }
    guard let culprit = onLine.first(where: opensNext) else {
      return findings.report(.unclosedBacktick, at: last)
    }
    let end = culprit.upperBound
    findings.report(
      .unclosedBacktick, at: culprit.lowerBound - 1..<end, fixIts: [FixIt(range: end..<end, replacement: "`")]
    )
    // What stands between the others is no directive, but blanks.
    directives.removeAll { $0.lowerBound >= start && $0.isEmpty }
    trailingStart = min(trailingStart, directives.count)
  }

  /// Whether the mark that closes a directive touches the word behind it and not the one before it.
  private func opensNext(_ directive: ByteRange) -> Bool {
    let mark = directive.upperBound + 1
    return !directive.isEmpty && mark + 1 < file.bytes.count && file.bytes[mark - 1] == .space
      && file.bytes[mark] == .backtick && file.bytes[mark + 1].isASCIILetter
  }

  private mutating func takeDirective(_ range: ByteRange) {
    if role == .heading || isInLink { return findings.report(.directiveInHeading, at: range) }
    if !open.isEmpty { return findings.report(.directiveInEmphasis, at: range) }
    reportMisplacedLink()
    if let picture {
      findings.report(.pictureInText, at: picture.range)
      self.picture = nil
    }
    if !hasText { trailingStart = directives.count + 1 }
    directives.append(range)
  }

  // MARK: Escapes

  private mutating func readEscape(at index: Int, in range: ByteRange, isLast: Bool) -> Int {
    if index + 1 == range.upperBound {
      let isBreak =
        !isLast && (range.upperBound == file.bytes.count || file.bytes[range.upperBound] != .space)
      if !isBreak {
        takeText(index..<index + 1)
      } else if buffer.count > paragraphStart {
        buffer.append(.newline)
      }
      return index + 1
    }
    let isEscape = file.bytes[index + 1].isASCIIPunctuation
    takeText(isEscape ? index + 1..<index + 2 : index..<index + 1)
    return isEscape ? index + 2 : index + 1
  }

  // MARK: Emphasis

  private mutating func readStars(at index: Int, in range: ByteRange) -> Int {
    let mark = index..<index + file.run(in: index..<range.upperBound)
    let flanks = flanking(mark, in: range)
    if !(flanks.closes && closeEmphasis(mark)), !(flanks.opens && openEmphasis(mark)) {
      reportStray(mark, isAlone: !flanks.opens && !flanks.closes)
      takeText(mark)
    }
    return mark.upperBound
  }

  /// What runs of one, two and three `*` mean.
  private static let styles: [[Span.Style]] = [[], [.emphasis], [.strong], [.emphasis, .strong]]

  private mutating func openEmphasis(_ mark: ByteRange) -> Bool {
    guard mark.count <= 3 else { return false }
    let styles = TextReader.styles[mark.count]
    if open.contains(where: { styles.contains($0.style) }) { return false }
    closeRun()
    open += styles.map { ($0, mark) }
    return true
  }

  /// Closes the emphasis opened last; after `***` either of the two may be closed first.
  private mutating func closeEmphasis(_ mark: ByteRange) -> Bool {
    guard mark.count <= 3 else { return false }
    let styles = TextReader.styles[mark.count]
    let inner = isInLink ? open[linkDepth...] : open[...]
    guard inner.count >= styles.count else { return false }
    let last = inner.suffix(styles.count)
    if styles.allSatisfy({ style in last.contains { $0.style == style } }) {
      closeRun()
      open.removeLast(styles.count)
      return true
    }
    guard inner.count >= 2, styles.count == 1 else { return false }
    let pair = inner.suffix(2)
    guard pair.first?.range == pair.last?.range, pair.first?.style == styles[0] else { return false }
    closeRun()
    open.remove(at: open.count - 2)
    return true
  }

  /// One fault of emphasis a paragraph: what follows from it is not reported again.
  private mutating func reportStray(_ mark: ByteRange, isAlone: Bool) {
    let character = file.bytes[mark.lowerBound] == .star ? "*" : "_"
    guard !hasEmphasisFault || isAlone else { return }
    if !isAlone { hasEmphasisFault = true }
    let escaped = String(repeating: "\\" + character, count: mark.count)
    findings.report(
      .strayMark, at: mark, [findings.quote(mark), Localized("\\" + character)],
      fixIts: isAlone ? [FixIt(range: mark, replacement: escaped)] : [])
  }

  /// Whether a run of `*` can open or close emphasis, as CommonMark says it.
  private func flanking(_ mark: ByteRange, in range: ByteRange) -> (opens: Bool, closes: Bool) {
    let before = mark.lowerBound == range.lowerBound ? " " : scalar(endingAt: mark.lowerBound)
    let after = mark.upperBound == range.upperBound ? " " : scalar(at: mark.upperBound, in: range)
    return (belongs(to: after, notTo: before), belongs(to: before, notTo: after))
  }

  /// Whether a mark between two characters belongs to the inner one. Symbols are punctuation since CommonMark 0.31 and
  /// were none before: a mark counts only where viewers of both kinds agree.
  private func belongs(to inner: Unicode.Scalar, notTo outer: Unicode.Scalar) -> Bool {
    !isSpace(inner) && (isWord(inner) || isSpace(outer) || isPunctuation(outer))
  }

  private func scalar(endingAt end: Int) -> Unicode.Scalar {
    var start = end - 1
    while start > 0, file.bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return file.text(start..<end).unicodeScalars.first ?? " "
  }

  private func scalar(at start: Int, in range: ByteRange) -> Unicode.Scalar {
    file.text(start..<min(start + 4, range.upperBound)).unicodeScalars.first ?? " "
  }

  private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .spaceSeparator || scalar.value < 33
  }

  private func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return UInt8(scalar.value).isASCIIPunctuation }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      return true
    default: return false
    }
  }

  /// A letter, a digit or the like to every viewer.
  private func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if isSpace(scalar) || isPunctuation(scalar) { return false }
    switch scalar.properties.generalCategory {
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol, .unassigned: return false
    default: return true
    }
  }

  // MARK: What is text only in some places

  private mutating func readUnderscores(at index: Int, in range: ByteRange) -> Int {
    let mark = index..<index + file.run(in: index..<range.upperBound)
    let before = index == range.lowerBound ? " " : scalar(endingAt: index)
    let after = mark.upperBound == range.upperBound ? " " : scalar(at: mark.upperBound, in: range)
    let isWithinWord = isWord(before) && isWord(after)
    if !isWithinWord { reportStray(mark, isAlone: isSpace(before) && isSpace(after)) }
    takeText(mark)
    return mark.upperBound
  }

  private mutating func readLess(at index: Int, in range: ByteRange) -> Int {
    let next = index + 1 < range.upperBound ? file.bytes[index + 1] : .space
    guard
      next.isASCIILetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
        || next == UInt8(ascii: "?")
    else {
      takeText(index..<index + 1)
      return index + 1
    }
    let end = file.first(.greater, in: index..<range.upperBound).map { $0 + 1 } ?? range.upperBound
    let inner = index + 1..<end
    let isAddress = file.starts(inner, with: "http") || file.starts(inner, with: "mailto:")
    let forbidden: Forbidden = isAddress ? .autolink : .html
    findings.report(.otherMarkdown, at: index..<end, [forbidden.name, forbidden.repair])
    hasText = true
    return end
  }

  /// `&name;` would be a character of HTML; a lone `&` is text.
  private mutating func readAmpersand(at index: Int, in range: ByteRange) -> Int {
    guard let end = endOfEntity(at: index, in: range) else {
      takeText(index..<index + 1)
      return index + 1
    }
    findings.report(.entity, at: index..<end, [findings.quote(index..<end)])
    hasText = true
    return end
  }

  /// The place behind `&name;`.
  func endOfEntity(at index: Int, in range: ByteRange) -> Int? {
    var end = index + 1
    while end < range.upperBound, end - index < 34, isEntityLetter(file.bytes[end]) { end += 1 }
    guard end > index + 1, end < range.upperBound, file.bytes[end] == UInt8(ascii: ";") else { return nil }
    return end + 1
  }

  private func isEntityLetter(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte.isDigit || byte == .hash }

  private mutating func readTildes(at index: Int, in range: ByteRange) -> Int {
    let mark = index..<index + file.run(in: index..<range.upperBound)
    if mark.count > 1 { findings.report(.strayMark, at: mark, [findings.quote(mark), Localized("\\~")]) }
    takeText(mark)
    return mark.upperBound
  }
}
