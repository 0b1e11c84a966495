import SourceText

/// Reads the text of one block: directives, emphasis, links, escapes (scenario-format.md, "Body" and "Directives").
///
/// Every stretch of text is given as places in the file, one for each line, indentation and `>` already taken off; an
/// empty place parts two paragraphs. One reader reads all texts of a file, so that its buffers are made once.
struct TextReader {
  let file: SourceFile
  let findings: Findings
  /// The places between backticks of all texts so far.
  var directives: [ByteRange] = []

  var role = Role.block
  /// The text of a link is being read.
  var isInLink = false
  /// The plain text so far, its paragraphs parted by an empty line.
  var buffer: [UInt8] = []
  var paragraphStart = 0
  var borders: [UInt32] = []
  var runs: [Prose.Run] = []
  var runStart = 0
  var open: [(style: Span.Style, range: ByteRange)] = []
  var hasEmphasisFault = false
  var url: String?
  /// Directives from this one on stand behind text.
  var trailingStart = 0
  /// Text has been read, perhaps in an earlier paragraph of the same quote.
  var hasText = false
  var link: LinkSyntax?
  var hasLinkFault = false
  var speaker: String?
  var picture: (path: String, range: ByteRange)?
  /// Emphasis below this depth was opened outside the link that is being read.
  var linkDepth = 0
  var brackets = Brackets()
  /// Directives of the line being read that text stands behind; where a backtick is open, that is no wonder.
  var misplaced: [ByteRange] = []
  var hasOpenBacktick = false

  enum Role {
    case block, heading, choice, wording
  }

  init(file: SourceFile, findings: Findings) {
    self.file = file
    self.findings = findings
  }

  // MARK: What can be read

  mutating func heading(_ range: ByteRange) -> String {
    begin(.heading)
    read([range])
    let prose = prose()
    limit(prose, Limits.headingCharacters, at: range)
    return prose.plain
  }

  mutating func choice(_ segments: [ByteRange]) -> TextSyntax {
    let start = begin(.choice)
    read(segments[...])
    let text = result(prose(), from: start)
    limit(text.prose, Limits.choiceCharacters, at: segments[0])
    if text.isSilent, link == nil { findings.report(.emptyChoice, at: segments[0]) }
    checkQuotationMark(text.prose.plain, at: segments[0])
    if let link { findings.report(.linkInChoice, at: link.range) }
    return text
  }

  mutating func wording(_ range: ByteRange) -> Prose {
    let start = begin(.wording)
    read([range])
    let prose = prose()
    if directives.count > start { findings.report(.directiveInWording, at: directives[start]) }
    if let link { findings.report(.linkInChoice, at: link.range) }
    limit(prose, Limits.choiceCharacters, at: range)
    if prose.isEmpty, directives.count == start, link == nil { findings.report(.emptyChoice, at: range) }
    directives.removeLast(directives.count - start)
    return prose
  }

  mutating func paragraph(_ segments: [ByteRange], range: ByteRange) -> BlockSyntax {
    let start = begin(.block)
    read(segments[...])
    if let name = speakerName() {
      findings.report(
        .speakerWithoutQuote, at: segments[0], [Localized(name)],
        fixIts: segments.map { FixIt(range: $0.lowerBound..<$0.lowerBound, replacement: "> ") })
    }
    let text = result(prose(), from: start)
    limit(text.prose, Limits.blockCharacters, at: range)
    guard let picture else { return BlockSyntax(kind: .paragraph, range: range, text: text) }
    if link != nil { findings.report(.pictureInText, at: picture.range) }
    return BlockSyntax(kind: .picture(path: picture.path), range: range, text: text)
  }

  mutating func quote(_ segments: [ByteRange], range: ByteRange) -> BlockSyntax? {
    let start = begin(.block)
    guard let (kind, lines) = alert(segments[...]) else { return nil }
    if lines.isEmpty {
      findings.report(.emptyBlock, at: range)
      return nil
    }
    reportLateAlert(lines.dropFirst(kind == .quote ? 1 : 0))
    read(lines, speaks: kind == .quote)
    if let picture { findings.report(.pictureInText, at: picture.range) }
    let text = result(prose(), from: start)
    limit(text.prose, Limits.blockCharacters, at: range)
    if text.isSilent, text.link == nil, text.directives.isEmpty { findings.report(.emptyBlock, at: range) }
    return BlockSyntax(kind: kind, range: range, text: text)
  }

  // MARK: Quotes

  private static let alerts: [(word: StaticString, kind: BlockSyntax.Kind)] = [
    ("NOTE", .note), ("TIP", .tip), ("QUOTE", .innerVoice),
  ]

  /// Takes `[!NOTE]` and its like off the first line; nil when the quote cannot be read.
  private func alert(_ segments: ArraySlice<ByteRange>) -> (BlockSyntax.Kind, ArraySlice<ByteRange>)? {
    let lines = segments.drop(while: \.isEmpty)
    guard let first = lines.first, file.starts(first, with: "[!") else {
      reportDirectiveBeforeAlert(lines.first)
      return (.quote, lines)
    }
    let close = file.first(UInt8(ascii: "]"), in: first)
    let word = first.lowerBound + 2..<(close ?? first.upperBound)
    let known = TextReader.alerts.first {
      word.count == $0.word.utf8CodeUnitCount && file.starts(word, with: $0.word)
    }
    guard let known, let close else {
      reportAlert(word, isClosed: close != nil)
      return nil
    }
    if close + 1 < first.upperBound {
      findings.report(.textAfterAlert, at: close + 1..<first.upperBound, [findings.quote(word)])
      return nil
    }
    return (known.kind, lines.dropFirst().drop(while: \.isEmpty))
  }

  /// `[!TIP]` that is not on the first line would be said aloud by the customer: the quote above swallowed it.
  private func reportLateAlert(_ lines: ArraySlice<ByteRange>) {
    for line in lines {
      guard isAlert(line) else { continue }
      let start = file.bytes[..<line.lowerBound].lastIndex(of: .newline).map { $0 + 1 } ?? 0
      findings.report(
        .missingEmptyLine, at: line, fixIts: [FixIt(range: start..<start, replacement: "\n")])
    }
  }

  /// A condition before the box's name: what was meant as a note would be said aloud.
  private func reportDirectiveBeforeAlert(_ line: ByteRange?) {
    guard let line, let start = line.first, file.bytes[start] == .backtick,
      let open = file.first(UInt8(ascii: "["), in: line), isAlert(open..<line.upperBound),
      let close = file.first(UInt8(ascii: "]"), in: open..<line.upperBound),
      file.bytes[line.lowerBound..<open].last(where: { $0 != .space }) == .backtick
    else { return }
    findings.report(
      .directiveBeforeAlert, at: open..<close + 1, [findings.quote(open + 2..<close)])
  }

  private func isAlert(_ line: ByteRange) -> Bool {
    file.starts(line, with: "[!") && TextReader.alerts.contains { names($0.word, in: line) }
  }

  private func names(_ word: StaticString, in line: ByteRange) -> Bool {
    let rest = line.dropFirst(2).prefix(word.utf8CodeUnitCount)
    return file.starts(rest, with: word) && rest.upperBound < line.upperBound
      && file.bytes[rest.upperBound] == UInt8(ascii: "]")
  }

  private func reportAlert(_ word: ByteRange, isClosed: Bool) {
    let known = ["NOTE", "TIP", "QUOTE"]
    let near = findings.near(file.text(word).uppercased(), among: known)
    let fixIts = near.certain.map { [FixIt(range: word, replacement: isClosed ? $0 : $0 + "]")] } ?? []
    findings.report(
      .unknownAlert, at: word, [findings.quote(word)], suggestions: near.names.isEmpty ? known : near.names,
      fixIts: fixIts)
  }

  /// The name when the text begins with `**Name:**`.
  private func speakerName() -> String? {
    guard let first = runs.first, first.start == 0, first.style == .strong, first.end > 1,
      buffer[Int(first.end) - 1] == UInt8(ascii: ":")
    else { return nil }
    return String(decoding: buffer[..<(Int(first.end) - 1)], as: UTF8.self)
  }

  /// Takes `**Name:**` off the text.
  private mutating func takeSpeaker() {
    guard let name = speakerName() else { return }
    speaker = name
    var end = Int(runs[0].end)
    while end < buffer.count, buffer[end] == .space { end += 1 }
    buffer.removeFirst(end)
    runs.removeFirst()
    for index in runs.indices {
      runs[index].start -= UInt32(end)
      runs[index].end -= UInt32(end)
    }
    runStart = buffer.count
  }

  // MARK: Paragraphs

  @discardableResult
  private mutating func begin(_ role: Role) -> Int {
    self.role = role
    buffer.removeAll(keepingCapacity: true)
    runs.removeAll(keepingCapacity: true)
    borders.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
    paragraphStart = 0
    runStart = 0
    trailingStart = directives.count
    (isInLink, hasText, hasLinkFault, hasEmphasisFault) = (false, false, false, false)
    (url, link, speaker, picture) = (nil, nil, nil, nil)
    return directives.count
  }

  /// Reads paragraphs that are parted by empty places. `speaks`: the first may begin with a speaker's name.
  private mutating func read(_ segments: ArraySlice<ByteRange>, speaks: Bool = false) {
    var lines = segments
    var isFirst = true
    while !lines.isEmpty {
      let paragraph = lines.prefix { !$0.isEmpty }
      lines = lines[paragraph.endIndex...].drop(while: \.isEmpty)
      beginParagraph()
      readLines(paragraph)
      endParagraph()
      if isFirst, speaks { takeSpeaker() }
      isFirst = false
    }
  }

  private mutating func beginParagraph() {
    if !buffer.isEmpty {
      borders.append(UInt32(buffer.count))
      buffer += [.newline, .newline]
    }
    paragraphStart = buffer.count
    runStart = buffer.count
  }

  private mutating func readLines(_ lines: ArraySlice<ByteRange>) {
    brackets.begin(lines)
    for index in lines.indices {
      if buffer.count > paragraphStart, buffer.last != .newline { buffer.append(.space) }
      readLine(lines[index], isLast: index == lines.endIndex - 1)
      reportMisplaced(in: lines[index])
    }
    brackets.begin([])
  }

  /// One open backtick turns text and directives inside out: then it alone is worth a word.
  private mutating func reportMisplaced(in line: ByteRange) {
    for directive in misplaced where !(hasOpenBacktick && directive.lowerBound >= line.lowerBound) {
      findings.report(.directiveInMiddle, at: directive, [findings.quote(directive)])
    }
    misplaced.removeAll(keepingCapacity: true)
    hasOpenBacktick = false
  }

  private mutating func endParagraph() {
    if !hasEmphasisFault, let mark = open.first {
      findings.report(.unclosedEmphasis, at: mark.range, [mark.style == .strong ? "**" : "*"])
    }
    closeRun()
    open.removeAll(keepingCapacity: true)
    while buffer.count > paragraphStart, buffer.last == .space || buffer.last == .newline {
      buffer.removeLast()
    }
    while let last = runs.last, Int(last.end) > buffer.count {
      runs[runs.count - 1].end = UInt32(max(buffer.count, Int(last.start)))
      if runs[runs.count - 1].end > last.start { break }
      runs.removeLast()
    }
    // A paragraph of directives only leaves no empty line behind it.
    if buffer.count == paragraphStart, paragraphStart > 0 {
      buffer.removeLast(2)
      borders.removeLast()
    }
  }

  private func prose() -> Prose {
    Prose(plain: String(decoding: buffer, as: UTF8.self), runs: runs, borders: borders)
  }

  private func result(_ prose: Prose, from start: Int) -> TextSyntax {
    TextSyntax(
      directives: start..<directives.count, leading: trailingStart - start, prose: prose, speaker: speaker,
      link: link, isLinkDoubtful: hasLinkFault)
  }

  // MARK: Checks of a whole text

  /// Characters are counted only where there are more bytes than that.
  private func limit(_ prose: Prose, _ characters: Int, at range: ByteRange) {
    guard prose.plain.utf8.count > characters else { return }
    let count = prose.plain.count
    guard count > characters else { return }
    findings.report(.textTooLong, at: range, ["\(count)", "\(characters)"])
  }

  /// What begins with a quotation mark must close it on the line.
  private func checkQuotationMark(_ text: String, at range: ByteRange) {
    guard isSpeech(text), !(buffer.last == UInt8(ascii: "\"") && buffer.count > 1) else { return }
    let letters = Array(text.unicodeScalars)
    let isClosed = letters.indices.dropFirst().contains { index in
      guard closingQuotationMarks.contains(letters[index]) else { return false }
      // An apostrophe within a word closes nothing.
      let isApostrophe = letters[index] == "'" || letters[index] == "’"
      let isWithinWord =
        letters[index - 1].properties.isAlphabetic && index + 1 < letters.count
        && letters[index + 1].properties.isAlphabetic
      return !(isApostrophe && isWithinWord)
    }
    if !isClosed { findings.report(.unclosedQuotationMark, at: range) }
  }
}

private let closingQuotationMarks: Set<Unicode.Scalar> = ["\"", "”", "“", "»", "«", "’", "'", "‘"]

/// True where a choice's text is something the trainee says.
func isSpeech(_ text: String) -> Bool {
  guard let first = text.unicodeScalars.first else { return false }
  switch first {
  case "\"", "“", "„", "«", "‘", "'": return true
  default: return false
  }
}
