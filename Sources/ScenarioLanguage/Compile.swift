public import SourceText

/// Where a file stands, as far as its meaning depends on it.
public struct FileContext: Sendable {
  /// The scenario's id: its folder's name, or the file's name without its ending.
  public let id: String
  /// Of a file inside `scenarios/<id>/`: the language that its name says. Nil anywhere else.
  public let languageTag: String?

  public init(id: String, languageTag: String? = nil) {
    self.id = id
    self.languageTag = languageTag
  }
}

/// What came of reading one file.
public struct Compilation: Sendable {
  public let source: SourceFile
  /// All findings that need no analysis of paths, in the order of the file, those that `allow:` names left out.
  public let diagnostics: [Diagnostic]
  /// The checked scenario; nil when there are errors.
  public let scenario: Scenario?
  /// As much of the scenario as could be made, also when there are errors; for comparing languages.
  let draft: Scenario?
  let errorRanges: [ByteRange]
}

/// Reads and checks one file: bytes, front matter, body, names. It reports all it finds and never stops at the first.
public func compile(_ source: SourceFile, context: FileContext) -> Compilation {
  let findings = Findings(file: source)
  guard checkBytes(source, findings) else {
    return Compilation(
      source: source, diagnostics: findings.all, scenario: nil, draft: nil, errorRanges: findings.errorRanges)
  }
  let lines = source.frontMatterLines()
  let front = readFrontMatter(source, findings, context, lines)
  var reader = BlockReader(
    file: source, findings: findings, frontMatter: front.range, firstLine: lines?.bodyLine ?? 0)
  let tree = reader.read()
  var checker = Checker(file: source, findings: findings, context: context, tree: tree, front: front)
  let draft = checker.check(digest: sha256(normalised(source)))
  let diagnostics = finish(findings.all, tree, allowed: Set(front.header.allow.map(\.code)))
  return Compilation(
    source: source, diagnostics: diagnostics, scenario: diagnostics.hasErrors ? nil : draft, draft: draft,
    errorRanges: findings.errorRanges)
}

private func readFrontMatter(
  _ source: SourceFile, _ findings: Findings, _ context: FileContext, _ lines: FrontMatterLines?
) -> FrontMatter {
  let start = source.textStart
  guard let lines else {
    findings.report(.missingFrontMatter, at: start..<start)
    return FrontMatter()
  }
  if !lines.isClosed { findings.report(.unclosedFrontMatter, at: source.line(0)) }
  var yaml = YAMLReader(file: source, findings: findings, lines: lines)
  let errors = findings.errorRanges.count
  let value = yaml.read()
  var reader = FrontMatterReader(file: source, findings: findings, context: context)
  let front = reader.read(value, range: yaml.range)
  if value == nil, findings.errorRanges.count == errors {
    findings.report(.missingFrontMatter, at: start..<start)
  }
  return front
}

/// Size, encoding and characters that must not be there. False when nothing more can be read.
private func checkBytes(_ source: SourceFile, _ findings: Findings) -> Bool {
  if source.bytes.count > Limits.fileBytes {
    findings.report(.fileTooLarge, at: 0..<0, ["\(source.bytes.count / 1024)", "\(Limits.fileBytes / 1024)"])
    return false
  }
  guard let fault = firstFault(source.bytes) else {
    reportControls(source, findings)
    reportLongLines(source, findings)
    return true
  }
  findings.report(
    .notUTF8, at: fault..<fault + 1, [Localized(String(source.bytes[fault], radix: 16, uppercase: true))])
  return false
}

/// The first byte that is not UTF-8.
private func firstFault(_ bytes: [UInt8]) -> Int? {
  if String(validating: bytes, as: UTF8.self) != nil { return nil }
  var low = 0
  var index = 0
  while index < bytes.count {
    low = index
    let lead = bytes[index]
    let length = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    let end = min(index + length, bytes.count)
    if String(validating: bytes[index..<end], as: UTF8.self) == nil { return low }
    index = end
  }
  return bytes.isEmpty ? nil : low
}

/// Control characters, and the marks that turn the direction of text without being seen.
private func reportControls(_ source: SourceFile, _ findings: Findings) {
  let bytes = source.bytes
  var index = 0
  while index < bytes.count {
    let byte = bytes[index]
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    if byte < 0x20 || byte == 0x7F {
      let isLineEnd = byte == .newline || (byte == 0x0D && next == .newline)
      if byte == 0x09 {
        findings.report(
          .tab, at: index..<index + 1, fixIts: [FixIt(range: index..<index + 1, replacement: "  ")])
      } else if !isLineEnd {
        reportControl(source, index..<index + 1, findings)
      }
    } else if byte == 0xC2, next < 0xA0 {
      reportControl(source, index..<index + 2, findings)
    } else if byte == 0xE2, index + 2 < bytes.count {
      let last = bytes[index + 2]
      if (next == 0x80 && (0xAA...0xAE).contains(last)) || (next == 0x81 && (0xA6...0xA9).contains(last)) {
        reportControl(source, index..<index + 3, findings)
      }
    }
    index += 1
  }
}

private func reportControl(_ source: SourceFile, _ range: ByteRange, _ findings: Findings) {
  let value = source.text(range).unicodeScalars.first?.value ?? 0
  let digits = String(value, radix: 16, uppercase: true)
  let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  findings.report(
    .controlCharacter, at: range, [Localized(name)], fixIts: [FixIt(range: range, replacement: "")])
}

private func reportLongLines(_ source: SourceFile, _ findings: Findings) {
  for index in 0..<source.lineCount {
    let line = source.line(index)
    if line.count > Limits.lineBytes {
      findings.report(
        .lineTooLong, at: line.lowerBound..<line.lowerBound + 1, ["\(line.count)", "\(Limits.lineBytes)"])
    }
  }
}

/// The bytes that the digest is made of: no byte-order mark, LF line ends.
private func normalised(_ source: SourceFile) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(source.bytes.count)
  for byte in source.bytes.dropFirst(source.textStart) {
    if byte == .newline, bytes.last == 0x0D { bytes.removeLast() }
    bytes.append(byte)
  }
  return bytes
}

/// In the order of the file, with the author's heading, without what `allow:` silences.
private func finish(_ diagnostics: [Diagnostic], _ tree: SyntaxTree, allowed: Set<String>) -> [Diagnostic] {
  var kept: [Diagnostic] = []
  for var diagnostic in diagnostics {
    if diagnostic.kind.severity != .error, allowed.contains(diagnostic.kind.code) { continue }
    diagnostic.heading = heading(above: diagnostic.range.lowerBound, tree)
    kept.append(diagnostic)
  }
  return kept.enumerated().sorted {
    ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
  }.map(\.element)
}

private func heading(above offset: Int, _ tree: SyntaxTree) -> String? {
  var low = 0
  var high = tree.scenes.count
  while low < high {
    let middle = (low + high) / 2
    if tree.scenes[middle].range.lowerBound <= offset { low = middle + 1 } else { high = middle }
  }
  return low == 0 ? nil : tree.scenes[low - 1].title
}
