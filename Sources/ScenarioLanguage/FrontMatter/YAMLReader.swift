import SourceText
import Yams

/// A value of the front matter with its place in the file: what is left of YAML once every value is the text that stands there.
indirect enum Value {
  case text(String, ByteRange)
  case list([Value], ByteRange)
  case map([(key: String, place: ByteRange, value: Value)], ByteRange)

  var range: ByteRange {
    switch self {
    case .text(_, let range), .list(_, let range), .map(_, let range): range
    }
  }
}

/// Reads front matter by libyaml, carries its positions into the file's, and words its complaints for a trainer.
struct YAMLReader {
  let file: SourceFile
  let findings: Findings
  let lines: FrontMatterLines

  /// The lines as libyaml gets them; a line with a fault that is already reported is blanked out, so that the rest is still read.
  private var text: [String]

  init(file: SourceFile, findings: Findings, lines: FrontMatterLines) {
    self.file = file
    self.findings = findings
    self.lines = lines
    text = (lines.firstLine..<max(lines.endLine, lines.firstLine)).map { file.text(file.line($0)) }
  }

  var range: ByteRange {
    guard lines.endLine > lines.firstLine else { return file.line(0) }
    return file.line(lines.firstLine).lowerBound..<file.line(lines.endLine - 1).upperBound
  }

  mutating func read() -> Value? {
    guard isBounded() else { return nil }
    repairUnquoted()
    for _ in 0..<50 {
      do {
        guard let node = try Yams.compose(yaml: text.joined(separator: "\n") + "\n", .basic) else {
          return nil
        }
        return value(of: node, depth: 0)
      } catch YamlError.duplicatedKeysInMapping(let duplicates, let context) {
        guard blankDuplicate(of: duplicates.first ?? "", firstLine: context.mark.line - 1) else {
          findings.report(.duplicateKey, at: place(context.mark), [Localized(duplicates.first ?? "")])
          return nil
        }
      } catch {
        report(error)
        return nil
      }
    }
    return nil
  }

  // MARK: Bounds

  /// libyaml's tree is read by recursion, so what could nest without end is refused before.
  private func isBounded() -> Bool {
    let bytes = file.bytes[range]
    let brackets = bytes.reduce(0) { $0 + ($1 == UInt8(ascii: "[") || $1 == UInt8(ascii: "{") ? 1 : 0) }
    let isDeep = text.contains { line in
      line.prefix { " -?".contains($0) }.count > Limits.frontMatterIndent
    }
    if bytes.count <= Limits.frontMatterBytes, brackets <= Limits.frontMatterBrackets, !isDeep { return true }
    findings.report(.frontMatterTooLarge, at: range.lowerBound..<range.lowerBound)
    return false
  }

  // MARK: Faults that are found before libyaml reads

  /// An unquoted value with `: ` or ` #` in it means something else to YAML than to its writer.
  private mutating func repairUnquoted() {
    var blockIndent: Int?
    var openQuote: Character?
    for index in text.indices {
      let line = text[index]
      let indent = line.prefix { $0 == " " }.count
      if let quote = openQuote {
        if line.contains(quote) { openQuote = nil }
        continue
      }
      if let block = blockIndent {
        if line.allSatisfy({ $0 == " " }) || indent > block { continue }
        blockIndent = nil
      }
      guard let start = valueStart(in: line) else { continue }
      let value = line[start...]
      switch value.first {
      case "|", ">": blockIndent = indent
      case "\"", "'":
        if let quote = value.first, !value.dropFirst().contains(quote) { openQuote = quote }
      case "[", "{", "#", "&", "*", "!", "%", "@", "`", nil: continue
      default: checkPlain(value, line: index)
      }
    }
  }

  /// Where the value of `key: value` or `- value` begins.
  private func valueStart(in line: String) -> String.Index? {
    var rest = line.drop { $0 == " " }
    var isItem = false
    while rest.hasPrefix("- ") {
      rest = rest.dropFirst(2).drop { $0 == " " }
      isItem = true
    }
    if rest.first == "#" { return nil }
    if rest.first != "\"", rest.first != "'", let colon = rest.first(of: ": "), !rest[..<colon].contains(" ")
    {
      return rest[colon...].dropFirst(2).firstIndex { $0 != " " }
    }
    return isItem && rest.last != ":" ? rest.indices.first : nil
  }

  private mutating func checkPlain(_ value: Substring, line index: Int) {
    let line = text[index]
    let colon = value.first(of: ": ") ?? (value.last == ":" ? value.index(before: value.endIndex) : nil)
    let hash = value.first(of: " #")
    guard colon != nil || hash != nil else { return }
    let start = file.line(lines.firstLine + index).lowerBound + line[..<value.startIndex].utf8.count
    let trimmed = value.reversed().drop { $0 == " " }.count
    let end = start + value.prefix(trimmed).utf8.count
    let quoted =
      "\"" + value.prefix(trimmed).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    findings.report(
      .unquotedValue, at: start..<end, [colon == nil ? " #" : ": "],
      fixIts: [FixIt(range: start..<end, replacement: quoted)])
    text[index] = line[..<value.startIndex] + quoted
  }

  /// Reports the second of two equal keys and blanks its lines out.
  private mutating func blankDuplicate(of key: String, firstLine: Int) -> Bool {
    guard text.indices.contains(firstLine) else { return false }
    let indent = text[firstLine].prefix { $0 == " " }.count
    let prefix = String(repeating: " ", count: indent) + key + ":"
    guard let second = text.indices.first(where: { $0 > firstLine && text[$0].hasPrefix(prefix) }) else {
      return false
    }
    let start = file.line(lines.firstLine + second).lowerBound + indent
    let first = file.line(lines.firstLine + firstLine).lowerBound + indent
    findings.report(
      .duplicateKey, at: start..<start + key.utf8.count, [Localized(key)],
      notes: [
        findings.note(
          at: first..<first + key.utf8.count,
          Localized(id: "yang pertama di sini", en: "the first one is here"))
      ])
    var index = second
    repeat {
      text[index] = ""
      index += 1
    } while index < text.count && (text[index].prefix { $0 == " " }.count > indent || text[index].isEmpty)
    return true
  }

  // MARK: Places

  private func place(_ mark: Mark) -> ByteRange {
    let index = min(max(mark.line - 1, 0), max(text.count - 1, 0))
    guard lines.firstLine + index < file.lineCount else { return range.upperBound..<range.upperBound }
    let line = file.line(lines.firstLine + index)
    var start = line.lowerBound
    for _ in 1..<max(mark.column, 1) where start < line.upperBound { start = file.nextScalar(after: start) }
    start = min(start, line.upperBound)
    return start..<file.split(start..<line.upperBound).content.upperBound.clamped(from: start)
  }

  /// Where a scalar stands: its text when it is plain and on one line, else the rest of the line.
  private func place(_ scalar: Node.Scalar) -> ByteRange {
    guard let mark = scalar.mark else { return range }
    let rest = place(mark)
    if scalar.style == .plain || scalar.style == .any {
      let end = rest.lowerBound + scalar.string.utf8.count
      if end <= rest.upperBound, file.bytes[rest.lowerBound..<end].elementsEqual(scalar.string.utf8) {
        return rest.lowerBound..<end
      }
    }
    guard let quote = rest.first,
      file.bytes[quote] == UInt8(ascii: "\"") || file.bytes[quote] == UInt8(ascii: "'"),
      let close = file.first(file.bytes[quote], in: quote + 1..<rest.upperBound)
    else { return rest }
    return quote..<close + 1
  }

  private func value(of node: Node, depth: Int) -> Value {
    if let anchor = node.anchor, let mark = node.mark {
      findings.report(.yamlFeature, at: place(mark), [Localized("&\(anchor.rawValue)")])
    }
    switch node {
    case .scalar(let scalar):
      reportTag(scalar.mark)
      return .text(scalar.string, place(scalar))
    case .sequence(let sequence):
      reportTag(sequence.mark)
      return .list(sequence.map { value(of: $0, depth: depth + 1) }, sequence.mark.map(place) ?? range)
    case .mapping(let mapping):
      reportTag(mapping.mark)
      let pairs = mapping.map { key, value in entry(key, value, depth) }
      return .map(pairs, mapping.mark.map(place) ?? range)
    case .alias(let alias):
      return .text("", alias.mark.map(place) ?? range)
    }
  }

  private func entry(_ key: Node, _ value: Node, _ depth: Int) -> (
    key: String, place: ByteRange, value: Value
  ) {
    if case .scalar(let scalar) = key {
      return (scalar.string, place(scalar), self.value(of: value, depth: depth + 1))
    }
    let place = key.mark.map(place) ?? range
    findings.report(.badYAML, at: place, [YAMLReader.problems.last?.meaning ?? ""])
    return ("", place, self.value(of: value, depth: depth + 1))
  }

  /// An explicit tag stands in the file as `!…`, right where the value's mark is.
  private func reportTag(_ mark: Mark?) {
    guard let mark else { return }
    let place = place(mark)
    guard place.first.map({ file.bytes[$0] == UInt8(ascii: "!") }) ?? false else { return }
    findings.report(.yamlFeature, at: place, [Localized(file.text(place))])
  }

  // MARK: What libyaml says

  private func report(_ error: any Error) {
    switch error {
    case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      if problem.contains("alias") { return findings.report(.yamlFeature, at: place(mark), ["*"]) }
      findings.report(.badYAML, at: place(mark), [meaning(of: problem)])
    default:
      findings.report(.badYAML, at: range, [meaning(of: "")])
    }
  }

  private func meaning(of problem: String) -> Localized {
    let found = YAMLReader.problems.first { problem.contains($0.part) }
    return found?.meaning ?? YAMLReader.problems[YAMLReader.problems.count - 1].meaning
  }

  private static let problems: [(part: String, meaning: Localized)] = [
    (
      "mapping values are not allowed",
      Localized(
        id:
          "ada titik dua yang tidak pada tempatnya; kalau itu bagian dari teks, beri tanda petik pada nilainya",
        en: "a colon stands where none may be; if it belongs to the text, put the value in quotation marks")
    ),
    (
      "cannot start any token",
      Localized(
        id:
          "ada tanda (misalnya tab, `@` atau backtick) yang tidak boleh mengawali nilai; beri tanda petik pada nilainya",
        en: "a mark (such as a tab, `@` or a backtick) begins a value; put the value in quotation marks")
    ),
    (
      "end of stream",
      Localized(
        id: "tanda petik atau kurung ini tidak ditutup", en: "this quotation mark or bracket is never closed")
    ),
    (
      "document indicator",
      Localized(
        id: "tanda petik atau kurung ini tidak ditutup", en: "this quotation mark or bracket is never closed")
    ),
    (
      "',' or",
      Localized(
        id: "dalam kurung, isi dipisahkan koma dan kurungnya ditutup: `[satu, dua]`",
        en: "within brackets, items are parted by commas and the bracket is closed: `[one, two]`")
    ),
    (
      "expected ':'",
      Localized(
        id: "baris ini bukan `kunci: nilai`; mungkin titik duanya hilang",
        en: "this line is not `key: value`; perhaps its colon is missing")
    ),
    (
      "",
      Localized(
        id: "baris ini tidak cocok dengan baris di atasnya; periksa jumlah spasi di awal baris",
        en: "this line does not fit the one above it; look at the spaces at its beginning")
    ),
  ]
}

extension Int {
  fileprivate func clamped(from low: Int) -> Int { Swift.max(self, low) }
}

extension Substring {
  /// Where two ASCII characters first stand side by side, found by bytes: every line of every menu is looked through.
  fileprivate func first(of pair: StaticString) -> Index? {
    let (first, second) = (pair.utf8Start[0], pair.utf8Start[1])
    var previous: UInt8 = 0
    var place = utf8.startIndex
    for index in utf8.indices {
      if previous == first, utf8[index] == second { return place }
      previous = utf8[index]
      place = index
    }
    return nil
  }
}

extension SourceFile {
  /// The place behind the Unicode scalar at an offset.
  fileprivate func nextScalar(after offset: Int) -> Int {
    var next = offset + 1
    while next < bytes.count, bytes[next] & 0xC0 == 0x80 { next += 1 }
    return next
  }
}
