public import SourceText

extension Transcript {
  /// What came of reading a file.
  public struct Reading: Sendable {
    /// Nil when there are errors.
    public let transcript: Transcript?
    public let diagnostics: [Diagnostic]
  }

  /// Reads a transcript. All that is not understood is found in one run.
  public static func read(_ source: SourceFile) -> Reading {
    var reader = TranscriptReader(source)
    for index in 0..<source.lineCount { reader.readLine(index) }
    reader.finish()
    let transcript = reader.diagnostics.isEmpty ? Transcript(lines: reader.lines) : nil
    return Reading(transcript: transcript, diagnostics: reader.diagnostics)
  }
}

/// One statement's words with the place of each.
struct TranscriptWord {
  let text: String
  let range: ByteRange
}

struct TranscriptReader {
  let source: SourceFile
  private(set) var lines: [Transcript.Line] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var seen: Set<String> = []
  private var seenSinceChoice: Set<String> = []
  /// The word of the first statement that can only be true at the end.
  private var firstOfEnd: String?
  /// It was said already that the scenario does not come first.
  private var lacksScenario = false

  init(_ source: SourceFile) { self.source = source }

  mutating func readLine(_ index: Int) {
    var range = source.line(index)
    let mark = Array("\u{FEFF}".utf8)
    if index == 0, source.bytes[range].starts(with: mark) {
      range = range.lowerBound + mark.count..<range.upperBound
    }
    // The text after the last line end is no line.
    if index == source.lineCount - 1, range.isEmpty { return }
    let hash = isProse(range) ? nil : commentStart(in: range)
    let comment = hash.map { source.text($0 + 1..<range.upperBound).harmless.trimmingSpaces }
    let words = words(in: range.lowerBound..<(hash ?? range.upperBound))
    guard let first = words.first else { return lines.append(Transcript.Line(nil, comment: comment)) }
    guard let statement = statement(first, Array(words.dropFirst())) else { return }
    checkOrder(statement, first)
    lines.append(Transcript.Line(statement, comment: comment))
  }

  /// Says what is missing from the file as a whole.
  mutating func finish() {
    if diagnostics.isEmpty, !seen.contains("scenario") {
      report(.transcriptWithoutScenario, at: 0..<min(source.bytes.count, source.line(0).upperBound))
    }
  }

  mutating func report(
    _ kind: DiagnosticKind, at range: ByteRange, _ arguments: [Localized] = [], suggestions: [String] = []
  ) {
    diagnostics.append(Diagnostic(kind, in: source, at: range, arguments, suggestions: suggestions))
  }

  /// A name and a note run to the end of their line, whatever stands in them.
  private func isProse(_ range: ByteRange) -> Bool {
    let first = words(in: range).first?.text
    return first == "name" || first == "note"
  }

  /// A `#` begins a comment at the start of the line and after a space.
  private func commentStart(in range: ByteRange) -> Int? {
    range.first { offset in
      source.bytes[offset] == UInt8(ascii: "#")
        && (offset == range.lowerBound || TranscriptReader.isSpace(source.bytes[offset - 1]))
    }
  }

  private func words(in range: ByteRange) -> [TranscriptWord] {
    source.bytes[range].split(whereSeparator: TranscriptReader.isSpace).map { word in
      TranscriptWord(
        text: source.text(word.startIndex..<word.endIndex).harmless, range: word.startIndex..<word.endIndex)
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  /// The scenario comes first; what is said of the file as a whole stands once, what is said of a moment once between
  /// two choices; nothing is chosen or offered after the end.
  private mutating func checkOrder(_ statement: Transcript.Statement, _ word: TranscriptWord) {
    let name = statement.word
    if case .scenario = statement {
    } else if !seen.contains("scenario") {
      report(.transcriptWithoutScenario, at: word.range)
      seen.insert("scenario")
    }
    if statement.wantsPlayThatGoesOn, let late = firstOfEnd {
      report(.transcriptOrder, at: word.range, ["\(name)", "\(late)"])
    }
    switch statement.role {
    case .note: break
    case .head: if !seen.insert(name).inserted { report(.transcriptTwice, at: word.range, ["\(name)"]) }
    case .move: seenSinceChoice = []
    case .moment where statement.wantsPlayThatGoesOn: break
    case .end, .moment:
      if !seenSinceChoice.insert(name).inserted { report(.transcriptTwice, at: word.range, ["\(name)"]) }
      if statement.role == .end, firstOfEnd == nil { firstOfEnd = name }
    }
  }
}

extension String {
  /// The text with U+FFFD for what could command a terminal or turn the direction of reading: transcripts come from
  /// strangers, and what they say is shown in findings.
  fileprivate var harmless: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          let isCommand = scalar.properties.generalCategory == .control && scalar != "\t"
          let turnsText = (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
          return isCommand || turnsText ? "\u{FFFD}" : scalar
        }))
  }

  var trimmingSpaces: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
