import SourceText

/// Reads the text of one block: directives, emphasis, links, escapes (scenario-format.md, "Body" and "Directives").
///
/// Every stretch of text is given as places in the file, one for each line, indentation and `>` already taken off.
struct TextReader {
  let file: SourceFile
  let findings: Findings

  private var spans: [Span] = []
  private var buffer: [UInt8] = []
  private var open: [(style: Span.Style, range: ByteRange)] = []
  private var url: String?
  private var leading: [ByteRange] = []
  private var trailing: [ByteRange] = []
  private var link: LinkSyntax?
  private var speaker: String?
  private var picture: (path: String, range: ByteRange)?
  private var role = Role.block
  /// Text has been read, perhaps in an earlier paragraph of the same quote.
  private var hasText = false

  private enum Role {
    case block, heading, choice, wording, linkText
  }

  init(file: SourceFile, findings: Findings) {
    self.file = file
    self.findings = findings
  }

  // MARK: What can be read

  mutating func heading(_ range: ByteRange) -> String {
    role = .heading
    read([range])
    let text = finish().plain
    limit(text, Limits.headingCharacters, at: range)
    return text
  }

  mutating func choice(_ segments: [ByteRange]) -> TextSyntax {
    role = .choice
    read(segments)
    let text = result(paragraphs: [finish()])
    if let first = segments.first {
      limit(text.prose.plain, Limits.choiceCharacters, at: first)
      if text.isSilent, text.link == nil { findings.report(.emptyChoice, at: first) }
      checkQuotationMark(text.prose.plain, at: first)
    }
    if let link { findings.report(.linkInChoice, at: link.range) }
    return text
  }

  mutating func wording(_ range: ByteRange) -> Prose {
    role = .wording
    read([range])
    let prose = finish()
    if let directive = leading.first ?? trailing.first { findings.report(.directiveInWording, at: directive) }
    if let link { findings.report(.linkInChoice, at: link.range) }
    limit(prose.plain, Limits.choiceCharacters, at: range)
    if prose.isEmpty, leading.isEmpty, trailing.isEmpty, link == nil {
      findings.report(.emptyChoice, at: range)
    }
    return prose
  }

  mutating func paragraph(_ segments: [ByteRange], range: ByteRange) -> BlockSyntax {
    read(segments)
    let first = segments[0]
    let prose = finish()
    if file.starts(afterDirectives(first), with: "**"), let name = speakerName(prose) {
      findings.report(
        .speakerWithoutQuote, at: first, [Localized(name)],
        fixIts: segments.map { FixIt(range: $0.lowerBound..<$0.lowerBound, replacement: "> ") })
    }
    let text = result(paragraphs: [prose])
    limit(text.prose.plain, Limits.blockCharacters, at: range)
    guard let picture else { return BlockSyntax(kind: .paragraph, range: range, text: text) }
    checkPicture(picture)
    return BlockSyntax(kind: .picture(path: picture.path), range: range, text: text)
  }

  mutating func quote(_ paragraphs: [[ByteRange]], range: ByteRange) -> BlockSyntax? {
    var paragraphs = paragraphs
    let kind = alert(&paragraphs)
    guard let kind else { return nil }
    if paragraphs.isEmpty {
      findings.report(.emptyBlock, at: range)
      return nil
    }
    var prose: [Prose] = []
    for (index, segments) in paragraphs.enumerated() {
      read(segments)
      var text = finish()
      if index == 0, kind == .quote, let name = speakerName(text) { takeSpeaker(name, from: &text) }
      prose.append(text)
    }
    if let picture { findings.report(.pictureInText, at: picture.range) }
    let text = result(paragraphs: prose)
    limit(text.prose.plain, Limits.blockCharacters, at: range)
    if text.prose.isEmpty, text.link == nil, text.directives.isEmpty {
      findings.report(.emptyBlock, at: range)
    }
    return BlockSyntax(kind: kind, range: range, text: text)
  }

  // MARK: Quotes

  /// Takes `[!NOTE]` and its like off the first line.
  private func alert(_ paragraphs: inout [[ByteRange]]) -> BlockSyntax.Kind? {
    let first = paragraphs[0][0]
    guard file.starts(first, with: "[!") else { return .quote }
    guard let close = file.first(UInt8(ascii: "]"), in: first) else {
      findings.report(
        .unknownAlert, at: first, [Localized(file.text(first))], suggestions: ["NOTE", "TIP", "QUOTE"])
      return nil
    }
    let word = file.text(first.lowerBound + 2..<close)
    let kinds: [String: BlockSyntax.Kind] = ["NOTE": .note, "TIP": .tip, "QUOTE": .innerVoice]
    let place = first.lowerBound + 2..<close
    if let kind = kinds[word] {
      if close + 1 < first.upperBound {
        let rest = close + 1..<first.upperBound
        findings.report(.textAfterAlert, at: rest, [Localized(word)])
        return nil
      }
      paragraphs[0].removeFirst()
      if paragraphs[0].isEmpty { paragraphs.removeFirst() }
      return kind
    }
    let near = nearNames(to: word.uppercased(), among: ["NOTE", "TIP", "QUOTE"])
    let fixIts = near.first.map { [FixIt(range: place, replacement: $0)] } ?? []
    findings.report(
      .unknownAlert, at: place, [Localized(word)],
      suggestions: near.isEmpty ? ["NOTE", "TIP", "QUOTE"] : near, fixIts: fixIts)
    return nil
  }

  /// The name when a text begins with `**Name:**`.
  private func speakerName(_ prose: Prose) -> String? {
    guard let first = prose.paragraphs.first?.first, first.style == .strong, first.text.hasSuffix(":"),
      first.text.count > 1
    else { return nil }
    return String(first.text.dropLast())
  }

  private mutating func takeSpeaker(_ name: String, from prose: inout Prose) {
    speaker = name
    prose.paragraphs[0].removeFirst()
    if let next = prose.paragraphs[0].first {
      prose.paragraphs[0][0].text = String(next.text.drop { $0 == " " })
    }
    if prose.isEmpty { prose = Prose() }
  }

  private func afterDirectives(_ range: ByteRange) -> ByteRange {
    var start = range.lowerBound
    while start < range.upperBound, file.bytes[start] == .backtick,
      let close = file.first(.backtick, in: start + 1..<range.upperBound)
    {
      start = close + 1
      while start < range.upperBound, file.bytes[start] == .space { start += 1 }
    }
    return start..<range.upperBound
  }

  // MARK: Putting together

  private mutating func finish() -> Prose {
    flush()
    for mark in open {
      findings.report(.unclosedEmphasis, at: mark.range, [mark.style == .strong ? "**" : "*"])
    }
    open = []
    trim()
    defer { spans = [] }
    return spans.isEmpty ? Prose() : Prose(paragraphs: [spans])
  }

  private mutating func trim() {
    if let first = spans.first {
      spans[0].text = String(first.text.drop { $0 == " " })
      if spans[0].text.isEmpty { spans.removeFirst() }
    }
    while let last = spans.last {
      var text = last.text
      while text.last == " " { text.removeLast() }
      spans[spans.count - 1].text = text
      if !text.isEmpty { break }
      spans.removeLast()
    }
  }

  private func result(paragraphs: [Prose]) -> TextSyntax {
    var text = TextSyntax()
    text.directives = leading + trailing
    text.prose = Prose(paragraphs: paragraphs.flatMap(\.paragraphs))
    text.speaker = speaker
    text.link = link
    return text
  }

  /// Characters are counted only where there are more bytes than that.
  private func limit(_ text: @autoclosure () -> String, _ characters: Int, at range: ByteRange) {
    guard range.count > characters else { return }
    let count = text().count
    guard count > characters else { return }
    findings.report(.textTooLong, at: range, ["\(count)", "\(characters)"])
  }

  private func checkPicture(_ picture: (path: String, range: ByteRange)) {
    if !trailing.isEmpty || link != nil { findings.report(.pictureInText, at: picture.range) }
  }

  /// What begins with a quotation mark must close it on the line.
  private func checkQuotationMark(_ text: String, at range: ByteRange) {
    guard isSpeech(text) else { return }
    let closing: Set<Character> = ["\"", "”", "“", "»", "«", "’", "'", "‘"]
    if !text.dropFirst().contains(where: closing.contains) {
      findings.report(.unclosedQuotationMark, at: range)
    }
  }

  private func reportMiddle(_ range: ByteRange) {
    findings.report(.directiveInMiddle, at: range, [Localized(file.text(range))])
  }
}

/// True where a choice's text is something the trainee says.
func isSpeech(_ text: String) -> Bool {
  guard let first = text.first else { return false }
  return ["\"", "“", "„", "«", "‘", "'"].contains(first)
}

// MARK: - Reading lines

extension TextReader {
  private mutating func read(_ segments: [ByteRange]) {
    for (index, segment) in segments.enumerated() {
      if index > 0, buffer.last != .newline, !(spans.last?.text.hasSuffix("\n") ?? false && buffer.isEmpty) {
        buffer.append(.space)
      }
      readLine(segment, isLast: index == segments.count - 1, rest: segments[(index + 1)...])
    }
  }

  private mutating func readLine(_ range: ByteRange, isLast: Bool, rest: ArraySlice<ByteRange>) {
    var index = range.lowerBound
    while index < range.upperBound {
      switch file.bytes[index] {
      case .backtick: index = readBackticks(at: index, in: range)
      case .backslash: index = readEscape(at: index, in: range, isLast: isLast)
      case UInt8(ascii: "*"): index = readEmphasis(at: index, in: range)
      case UInt8(ascii: "_"): index = readUnderscore(at: index, in: range)
      case UInt8(ascii: "["): index = readBracket(at: index, in: range, rest: rest)
      case UInt8(ascii: "!"): index = readExclamation(at: index, in: range)
      case UInt8(ascii: "<"): index = readLess(at: index, in: range)
      case UInt8(ascii: "&"): index = readAmpersand(at: index, in: range)
      case UInt8(ascii: "~"): index = readTilde(at: index, in: range)
      default:
        text(file.bytes[index])
        index += 1
      }
    }
  }

  /// Adds a byte of text; text behind a directive that was not at the beginning puts that one in the middle.
  private mutating func text(_ byte: UInt8) {
    if byte != .space {
      hasText = true
      if let link {
        findings.report(.misplacedLink, at: link.range)
        self.link = nil
      }
      if !trailing.isEmpty {
        trailing.forEach(reportMiddle)
        trailing = []
      }
      if let picture, role == .block {
        findings.report(.pictureInText, at: picture.range)
        self.picture = nil
      }
    }
    buffer.append(byte)
  }

  private mutating func flush() {
    guard !buffer.isEmpty else { return }
    let style = open.reduce(into: Span.Style()) { $0.insert($1.style) }
    spans.append(Span(String(decoding: buffer, as: UTF8.self), style: style, url: url))
    buffer = []
  }

  // MARK: Marks

  private mutating func readBackticks(at index: Int, in range: ByteRange) -> Int {
    var end = index
    while end < range.upperBound, file.bytes[end] == .backtick { end += 1 }
    if end - index > 1 {
      findings.report(.doubleBacktick, at: index..<end)
      return end
    }
    guard let close = file.first(.backtick, in: end..<range.upperBound) else {
      findings.report(.unclosedBacktick, at: index..<range.upperBound)
      return range.upperBound
    }
    takeDirective(trimmed(end..<close))
    return close + 1
  }

  private func trimmed(_ range: ByteRange) -> ByteRange { file.split(range).content }

  private mutating func takeDirective(_ range: ByteRange) {
    if role == .heading || role == .linkText { return findings.report(.directiveInHeading, at: range) }
    if !open.isEmpty { return findings.report(.directiveInEmphasis, at: range) }
    if let link {
      findings.report(.misplacedLink, at: link.range)
      self.link = nil
    }
    if hasText || picture != nil { trailing.append(range) } else { leading.append(range) }
  }

  private mutating func readEscape(at index: Int, in range: ByteRange, isLast: Bool) -> Int {
    if index + 1 == range.upperBound {
      text(isLast ? .backslash : .newline)
      return index + 1
    }
    let next = file.bytes[index + 1]
    if next.isASCIIPunctuation {
      text(next)
      return index + 2
    }
    text(.backslash)
    return index + 1
  }

  private mutating func readEmphasis(at index: Int, in range: ByteRange) -> Int {
    var end = index
    while end < range.upperBound, file.bytes[end] == file.bytes[index] { end += 1 }
    let mark = index..<end
    let flanks = flanking(mark, in: range)
    let style: Span.Style = mark.count == 1 ? .emphasis : .strong
    if mark.count <= 2, flanks.closes, open.last?.style == style {
      flush()
      open.removeLast()
    } else if mark.count <= 2, flanks.opens, !open.contains(where: { $0.style == style }) {
      flush()
      open.append((style, mark))
    } else {
      findings.report(.strayMark, at: mark, [Localized(file.text(mark)), Localized("\\*")])
    }
    return end
  }

  /// Whether a run of `*` can open or close emphasis, as CommonMark says it.
  private func flanking(_ mark: ByteRange, in range: ByteRange) -> (opens: Bool, closes: Bool) {
    let before = mark.lowerBound == range.lowerBound ? " " : scalar(endingAt: mark.lowerBound)
    let after = mark.upperBound == range.upperBound ? " " : scalar(at: mark.upperBound, in: range)
    let left = !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before))
    let right = !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after))
    return (left, right)
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

  private mutating func readUnderscore(at index: Int, in range: ByteRange) -> Int {
    var end = index
    while end < range.upperBound, file.bytes[end] == file.bytes[index] { end += 1 }
    let before = index == range.lowerBound ? " " : scalar(endingAt: index)
    let after = end == range.upperBound ? " " : scalar(at: end, in: range)
    if isWord(before), isWord(after) {
      for _ in index..<end { text(file.bytes[index]) }
    } else {
      findings.report(.strayMark, at: index..<end, [Localized(file.text(index..<end)), Localized("\\_")])
    }
    return end
  }

  private func isWord(_ scalar: Unicode.Scalar) -> Bool { !isSpace(scalar) && !isPunctuation(scalar) }

  private mutating func readExclamation(at index: Int, in range: ByteRange) -> Int {
    guard index + 1 < range.upperBound, file.bytes[index + 1] == UInt8(ascii: "["),
      let inner = bracket(at: index + 1, in: range), inner.destination != nil
    else {
      text(file.bytes[index])
      return index + 1
    }
    let place = index..<inner.end
    guard role == .block, picture == nil, !hasText, link == nil, let destination = inner.destination else {
      findings.report(.pictureInText, at: place)
      return inner.end
    }
    let path = file.text(destination)
    if !isPicturePath(path) { findings.report(.pictureElsewhere, at: destination, [Localized(path)]) }
    readLinkText(inner.text)
    picture = (path, place)
    return inner.end
  }

  private func isPicturePath(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return !path.isEmpty
      && parts.allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") && !$0.contains(":") && !$0.contains("\\") }
  }

  private mutating func readLess(at index: Int, in range: ByteRange) -> Int {
    let next = index + 1 < range.upperBound ? file.bytes[index + 1] : .space
    if next.isASCIILetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
      || next == UInt8(ascii: "?")
    {
      let html = Forbidden.html
      let end = file.first(.greater, in: index..<range.upperBound).map { $0 + 1 } ?? range.upperBound
      findings.report(.otherMarkdown, at: index..<end, [html.name, html.repair])
      return end
    }
    text(file.bytes[index])
    return index + 1
  }

  /// `&name;` would be a character of HTML; a lone `&` is text.
  private mutating func readAmpersand(at index: Int, in range: ByteRange) -> Int {
    var end = index + 1
    while end < range.upperBound, end - index < 34,
      file.bytes[end].isASCIILetter || file.bytes[end].isDigit || file.bytes[end] == .hash
    {
      end += 1
    }
    if end > index + 1, end < range.upperBound, file.bytes[end] == UInt8(ascii: ";") {
      findings.report(.entity, at: index..<end + 1, [Localized(file.text(index..<end + 1))])
      return end + 1
    }
    text(file.bytes[index])
    return index + 1
  }

  private mutating func readTilde(at index: Int, in range: ByteRange) -> Int {
    if index + 1 < range.upperBound, file.bytes[index + 1] == file.bytes[index] {
      findings.report(.strayMark, at: index..<index + 2, ["~~", Localized("\\~")])
      return index + 2
    }
    text(file.bytes[index])
    return index + 1
  }
}

// MARK: - Links

extension TextReader {
  private struct Bracket {
    /// Between `[` and `]`.
    let text: ByteRange
    /// Between `(` and `)`; nil when no `(` follows.
    let destination: ByteRange?
    let end: Int
  }

  /// Takes `[…]` and a `(…)` right behind it apart; nil when the bracket is not closed on the line.
  private func bracket(at index: Int, in range: ByteRange) -> Bracket? {
    guard let close = closing(index, in: range) else { return nil }
    let inner = index + 1..<close
    guard close + 1 < range.upperBound, file.bytes[close + 1] == UInt8(ascii: "(") else {
      return Bracket(text: inner, destination: nil, end: close + 1)
    }
    guard let end = file.first(UInt8(ascii: ")"), in: close + 2..<range.upperBound) else {
      return Bracket(text: inner, destination: close + 2..<range.upperBound, end: range.upperBound)
    }
    return Bracket(text: inner, destination: close + 2..<end, end: end + 1)
  }

  private func closing(_ index: Int, in range: ByteRange) -> Int? {
    var depth = 0
    var index = index
    while index < range.upperBound {
      switch file.bytes[index] {
      case .backslash: index += 1
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 { return index }
      case .backtick:
        if let close = file.first(.backtick, in: index + 1..<range.upperBound) { index = close }
      default: break
      }
      index += 1
    }
    return nil
  }

  private mutating func readBracket(at index: Int, in range: ByteRange, rest: ArraySlice<ByteRange>) -> Int {
    guard let found = bracket(at: index, in: range) else {
      if rest.contains(where: { linkCloses(in: $0) }) {
        findings.report(.linkOverLines, at: index..<range.upperBound)
        return range.upperBound
      }
      text(file.bytes[index])
      return index + 1
    }
    guard let destination = found.destination else {
      text(file.bytes[index])
      return index + 1
    }
    let place = index..<found.end
    if role == .linkText {
      findings.report(.misplacedLink, at: place)
      return found.end
    }
    return readLink(found, destination, place)
  }

  private func linkCloses(in range: ByteRange) -> Bool {
    guard let close = file.first(UInt8(ascii: "]"), in: range), close + 1 < range.upperBound else {
      return false
    }
    return file.bytes[close + 1] == UInt8(ascii: "(")
  }

  private mutating func readLink(_ found: Bracket, _ destination: ByteRange, _ place: ByteRange) -> Int {
    let target = file.text(destination)
    if file.bytes[found.end - 1] != UInt8(ascii: ")") || target.isEmpty
      || target.contains(where: { " <>\"(\\".contains($0) })
    {
      findings.report(.brokenLink, at: place, [Localized(target)])
    } else if target.hasPrefix("#") {
      takeSceneLink(found, destination, place)
    } else if target.hasPrefix("https://") || target.hasPrefix("http://") {
      takeReference(found, target)
    } else {
      findings.report(.linkElsewhere, at: destination, [Localized(target)])
    }
    return found.end
  }

  private mutating func takeSceneLink(_ found: Bracket, _ destination: ByteRange, _ place: ByteRange) {
    if role == .heading || !open.isEmpty { return findings.report(.misplacedLink, at: place) }
    if found.text.isEmpty { findings.report(.brokenLink, at: place, ["#"]) }
    if let link {
      findings.report(
        .twoLinks, at: place,
        notes: [findings.note(at: link.range, Localized(id: "yang pertama", en: "the first one"))])
      return
    }
    var inner = TextReader(file: file, findings: findings)
    inner.role = .linkText
    inner.read([found.text])
    _ = inner.finish()
    let target = destination.dropFirst()
    link = LinkSyntax(target: file.text(target), targetRange: target, range: place)
  }

  private mutating func takeReference(_ found: Bracket, _ target: String) {
    if role == .heading { return findings.report(.misplacedLink, at: found.text) }
    if found.text.isEmpty {
      return findings.report(.brokenLink, at: found.text.lowerBound - 1..<found.end, [Localized(target)])
    }
    flush()
    url = target
    readLinkText(found.text)
    flush()
    url = nil
  }

  private mutating func readLinkText(_ range: ByteRange) {
    let outer = role
    role = .linkText
    readLine(range, isLast: true, rest: [])
    role = outer
  }
}
