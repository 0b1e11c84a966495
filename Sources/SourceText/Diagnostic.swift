/// How much a finding matters: an error stops play, a warning does not, advice is for the one who wants the scenario better.
public enum Severity: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  case error
  case warning
  case advice

  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
  private var rank: Int { Severity.allCases.firstIndex(of: self) ?? 0 }
}

/// One kind of finding: its code, and its wording in both languages.
///
/// Templates hold `{0}`, `{1}` … for a diagnostic's arguments. `message` says what was seen, `help` what to do.
public struct DiagnosticKind: Sendable, Hashable {
  /// A word, such as `unknown-scene`: what `senyum explain` and `allow:` take.
  public let code: String
  public let severity: Severity
  public let message: Localized
  public let help: Localized

  public init(_ code: String, _ severity: Severity, message: Localized, help: Localized) {
    self.code = code
    self.severity = severity
    self.message = message
    self.help = help
  }

  public static func == (left: DiagnosticKind, right: DiagnosticKind) -> Bool { left.code == right.code }
  public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

/// A certain repair: replace the bytes of `range` by `replacement`.
public struct FixIt: Sendable, Hashable {
  public let range: ByteRange
  public let replacement: String

  public init(range: ByteRange, replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}

/// A second place that belongs to a finding, perhaps in another file.
public struct DiagnosticNote: Sendable {
  public let file: SourceFile
  public let range: ByteRange
  public let message: Localized

  public init(file: SourceFile, range: ByteRange, message: Localized) {
    self.file = file
    self.range = range
    self.message = message
  }
}

/// One finding as data. How it is worded is its kind's affair; how it is shown, a renderer's.
public struct Diagnostic: Sendable {
  public let kind: DiagnosticKind
  public let file: SourceFile
  public let range: ByteRange
  /// Fill the templates of the kind, in order.
  public let arguments: [Localized]
  /// The author's heading that the place stands under, if any.
  public var heading: String?
  /// At most four near names, nearest first.
  public let suggestions: [String]
  public let notes: [DiagnosticNote]
  public let fixIts: [FixIt]

  public init(
    _ kind: DiagnosticKind, in file: SourceFile, at range: ByteRange, _ arguments: [Localized] = [],
    suggestions: [String] = [], notes: [DiagnosticNote] = [], fixIts: [FixIt] = []
  ) {
    self.kind = kind
    self.file = file
    self.range = range
    self.arguments = arguments
    self.suggestions = Array(suggestions.prefix(4))
    self.notes = notes
    self.fixIts = fixIts
  }

  public func message(in language: Language) -> String { fill(kind.message[language], in: language) }
  public func help(in language: Language) -> String { fill(kind.help[language], in: language) }

  private func fill(_ template: String, in language: Language) -> String {
    var text = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{") {
      text += rest[..<open]
      let tail = rest[rest.index(after: open)...]
      if let close = tail.firstIndex(of: "}"), let number = Int(tail[..<close]),
        arguments.indices.contains(number)
      {
        text += arguments[number][language]
        rest = tail[tail.index(after: close)...]
      } else {
        text += "{"
        rest = tail
      }
    }
    return text + rest
  }
}

extension Array where Element == Diagnostic {
  public func count(_ severity: Severity) -> Int {
    self.reduce(0) { $0 + ($1.kind.severity == severity ? 1 : 0) }
  }

  public var hasErrors: Bool { contains { $0.kind.severity == .error } }
  public var errors: [Diagnostic] { filter { $0.kind.severity == .error } }

  /// `1 error, 2 warnings, 3 advice`; advice only where there is some.
  public var counts: Localized {
    let advice = count(.advice)
    let counts =
      Localized.count(count(.error), id: "kesalahan", en: "error") + ", "
      + .count(count(.warning), id: "peringatan", en: "warning")
    return advice == 0 ? counts : counts + ", " + .count(advice, id: "saran", en: "advice", plural: "advice")
  }
}

extension SourceFile {
  /// The text after all repairs of these findings, where two repairs that overlap are not both made.
  public func applying(_ fixIts: [FixIt]) -> String {
    var result: [UInt8] = []
    var offset = 0
    let inOrder = fixIts.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    for fix in inOrder
    where fix.range.lowerBound >= offset && fix.range.upperBound <= bytes.count {
      result += bytes[offset..<fix.range.lowerBound]
      result += Array(fix.replacement.utf8)
      offset = fix.range.upperBound
    }
    return String(decoding: result + bytes[offset...], as: UTF8.self)
  }
}
