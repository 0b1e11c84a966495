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

  /// Keys with values, or nothing yet.
  var isMap: Bool {
    switch self {
    case .map, .text("", _): true
    case .text, .list: false
    }
  }
}

/// Reads front matter by libyaml, carries its positions into the file's, and words its complaints for a trainer.
struct YAMLReader {
  let file: SourceFile
  let findings: Findings
  let lines: FrontMatterLines

  /// The lines as libyaml gets them; a line with a fault that is already reported is blanked out, so that the rest is still read.
  private var text: [String] = []

  init(file: SourceFile, findings: Findings, lines: FrontMatterLines) {
    self.file = file
    self.findings = findings
    self.lines = lines
  }

  var range: ByteRange {
    guard lines.endLine > lines.firstLine else { return file.line(0) }
    return file.line(lines.firstLine).lowerBound..<file.line(lines.endLine - 1).upperBound
  }

  mutating func read() -> Value? {
    guard isBounded() else { return nil }
    var scanner = FrontMatterScanner(file: file, findings: findings, lines: lines)
    scanner.scan()
    text = scanner.text.map { String(decoding: $0, as: UTF8.self) }
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
    let isDeep = (lines.firstLine..<max(lines.endLine, lines.firstLine)).contains { index in
      let line = file.line(index)
      return line.prefix { " -?".utf8.contains(file.bytes[$0]) }.count > Limits.frontMatterIndent
    }
    let isTwined = count("*") > Limits.aliases && count("&") > Limits.anchors
    if bytes.count <= Limits.frontMatterBytes, brackets <= Limits.frontMatterBrackets, !isDeep, !isTwined {
      return true
    }
    findings.report(.frontMatterTooLarge, at: range.lowerBound..<range.lowerBound)
    return false
  }

  /// How many times a mark stands where an anchor or alias may begin.
  private func count(_ mark: Unicode.Scalar) -> Int {
    var count = 0
    for index in range.dropFirst() where file.bytes[index] == UInt8(ascii: mark) {
      let isEnd = index + 1 == file.bytes.count || file.bytes[index + 1] <= .space
      if !isEnd, " \n[]{},:-?".utf8.contains(file.bytes[index - 1]) { count += 1 }
    }
    return count
  }

  // MARK: Keys that stand there twice

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
    var left = mark.column - 1
    while left > 0, start < line.upperBound {
      start += 1
      if start == line.upperBound || file.bytes[start] & 0xC0 != 0x80 { left -= 1 }
    }
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
