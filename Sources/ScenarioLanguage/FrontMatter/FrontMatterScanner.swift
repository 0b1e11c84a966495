import SourceText

/// Looks through front matter before libyaml reads it, for what would silently mean something else to YAML than to its
/// writer, and for what scenarios do not use: unquoted `: ` and ` #`, anchors, aliases, tags.
///
/// What it reports it also takes out of the text, so that libyaml reads the rest and nothing is reported twice.
struct FrontMatterScanner {
  let file: SourceFile
  let findings: Findings
  /// The lines as libyaml is to get them.
  private(set) var text: [[UInt8]] = []
  private let firstLine: Int
  private var index = 0
  /// Inside a block of text (`|` or `>`): how far the key above it is indented.
  private var blockIndent: Int?
  /// Inside quotation marks that were opened on an earlier line.
  private var quote: UInt8?
  /// How many brackets are open.
  private var depth = 0
  /// Behind an unquoted value: how far its key is indented.
  private var plainIndent: Int?

  init(file: SourceFile, findings: Findings, lines: FrontMatterLines) {
    self.file = file
    self.findings = findings
    firstLine = lines.firstLine
    text = (lines.firstLine..<max(lines.endLine, lines.firstLine)).map { readable(file.line($0)) }
  }

  /// A line without characters that have been reported: libyaml would stop at them.
  private func readable(_ range: ByteRange) -> [UInt8] {
    guard range.count <= Limits.lineBytes else { return [] }
    return range.map { place in
      let byte = file.bytes[place]
      let isControl = byte < 0x20 || byte == 0x7F
      let isHighControl = byte == 0xC2 && file.bytes[place + 1] < 0xA0
      let endsHighControl = byte & 0xE0 == 0x80 && file.bytes[place - 1] == 0xC2
      return isControl || isHighControl || endsHighControl ? .space : byte
    }
  }

  mutating func scan() {
    while index < text.count {
      let range = file.line(firstLine + index)
      let line = file.split(range.prefix(text[index].count))
      if !line.isBlank { scan(line) }
      index += 1
    }
  }

  private mutating func scan(_ line: Line) {
    if let mark = quote { return scanQuoted(line.content, mark) }
    if depth > 0 { return scanBrackets(line.content) }
    if let block = blockIndent {
      if line.indent > block { return }
      blockIndent = nil
    }
    if file.bytes[line.content.lowerBound] == .hash { return }
    scanEntry(line)
  }

  /// A line that is not inside anything: `key: value`, `- value`, or more of an unquoted value.
  private mutating func scanEntry(_ line: Line) {
    var rest = line.content
    var isItem = false
    while file.isItem(rest) {
      rest = file.split(rest.dropFirst(min(2, rest.count))).content
      isItem = true
    }
    if rest.isEmpty { return }
    if !isItem, let colon = endOfKey(rest) {
      plainIndent = nil
      return scanValue(file.split(colon + 1..<rest.upperBound).content, indent: line.indent)
    }
    if isItem { return scanValue(rest, indent: line.indent) }
    if let plain = plainIndent, line.indent > plain, let hash = gap(before: .hash, in: rest) {
      findings.report(.unquotedValue, at: hash..<rest.upperBound, [" #"])
    }
  }

  /// The colon behind an unquoted key.
  private func endOfKey(_ range: ByteRange) -> Int? {
    for index in range {
      switch file.bytes[index] {
      case UInt8(ascii: ":"):
        if index + 1 == range.upperBound || file.bytes[index + 1] == .space { return index }
      case .space, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "["), UInt8(ascii: "{"): return nil
      default: break
      }
    }
    return nil
  }

  private mutating func scanValue(_ value: ByteRange, indent: Int) {
    guard let first = value.first else { return }
    switch file.bytes[first] {
    case UInt8(ascii: "|"), .greater: blockIndent = indent
    case UInt8(ascii: "\""), UInt8(ascii: "'"): scanQuoted(value.dropFirst(), file.bytes[first])
    case UInt8(ascii: "["), UInt8(ascii: "{"): scanBrackets(value)
    case UInt8(ascii: "&"), .star, UInt8(ascii: "!"):
      let end = takeOut(value)
      scanValue(file.split(end..<value.upperBound).content, indent: indent)
    case .hash, UInt8(ascii: "%"), UInt8(ascii: "@"), .backtick: break
    default:
      plainIndent = indent
      checkPlain(value)
    }
  }

  /// Goes to the end of a quoted value, which may stand lines below.
  private mutating func scanQuoted(_ range: ByteRange, _ mark: UInt8) {
    var index = range.lowerBound
    while index < range.upperBound {
      if file.bytes[index] == .backslash, mark == UInt8(ascii: "\"") {
        index += 1
      } else if file.bytes[index] == mark {
        let isDoubled =
          mark == UInt8(ascii: "'") && index + 1 < range.upperBound && file.bytes[index + 1] == mark
        if !isDoubled {
          quote = nil
          if depth > 0 { scanBrackets(index + 1..<range.upperBound) }
          return
        }
        index += 1
      }
      index += 1
    }
    quote = mark
  }

  /// Looks through a list or map in brackets, as far as it goes on this line.
  private mutating func scanBrackets(_ range: ByteRange) {
    var index = range.lowerBound
    var isStart = true
    while index < range.upperBound {
      let byte = file.bytes[index]
      let wasStart = isStart
      isStart = byte == .space ? isStart : false
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        depth += 1
        isStart = true
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        depth -= 1
        if depth == 0 { return }
      case UInt8(ascii: ","), UInt8(ascii: ":"): isStart = true
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if wasStart { return scanQuoted(index + 1..<range.upperBound, byte) }
      case .hash: if index == range.lowerBound || file.bytes[index - 1] == .space { return }
      case UInt8(ascii: "&"), .star, UInt8(ascii: "!"):
        if wasStart {
          index = takeOut(index..<range.upperBound)
          isStart = true
          continue
        }
      default: break
      }
      index += 1
    }
  }

  /// Reports an anchor, an alias or a tag and blanks it out. Returns the place behind it.
  private mutating func takeOut(_ range: ByteRange) -> Int {
    let end = range.first { place in
      switch file.bytes[place] {
      case .space, UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): true
      default: false
      }
    }
    let token = range.lowerBound..<(end ?? range.upperBound)
    findings.report(.yamlFeature, at: token, [findings.quote(token)])
    let start = file.line(firstLine + index).lowerBound
    for place in token { text[index][place - start] = .space }
    return token.upperBound
  }

  /// An unquoted value with `: ` or ` #` in it means something else to YAML than to its writer.
  private mutating func checkPlain(_ value: ByteRange) {
    let colon = colonAndSpace(in: value)
    guard colon || gap(before: .hash, in: value) != nil else { return }
    let quoted = "\"" + file.text(value).escaped(["\\": "\\\\", "\"": "\\\""]) + "\""
    findings.report(
      .unquotedValue, at: value, [colon ? ": " : " #"], fixIts: [FixIt(range: value, replacement: quoted)])
    let start = file.line(firstLine + index).lowerBound
    text[index].replaceSubrange(value.lowerBound - start..<value.upperBound - start, with: quoted.utf8)
  }

  private func colonAndSpace(in range: ByteRange) -> Bool {
    range.contains { place in
      file.bytes[place] == UInt8(ascii: ":")
        && (place + 1 == range.upperBound || file.bytes[place + 1] == .space)
    }
  }

  /// The place of a byte that a space stands before.
  private func gap(before byte: UInt8, in range: ByteRange) -> Int? {
    range.first { $0 > range.lowerBound && file.bytes[$0] == byte && file.bytes[$0 - 1] == .space }
  }
}
