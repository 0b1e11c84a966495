/// Text for people: paragraphs of spans. It holds no control characters, no markup and no HTML.
///
/// It is kept as one string with its styled stretches beside it, because most texts have none.
public struct Prose: Sendable, Hashable {
  /// The text without styles; paragraphs are parted by an empty line, hard breaks are line ends.
  public let plain: String
  /// The styled stretches of `plain`, in order; none overlaps another or a border of paragraphs.
  let runs: [Run]
  /// Where paragraphs but the last end, as offsets of UTF-8 bytes.
  let borders: [UInt32]

  /// A styled stretch, as offsets of UTF-8 bytes.
  struct Run: Sendable, Hashable {
    var start: UInt32
    var end: UInt32
    var style: Span.Style
    var url: String?
  }

  init(plain: String, runs: [Run], borders: [UInt32]) {
    self.plain = plain
    self.runs = runs
    self.borders = borders
  }

  public init(paragraphs: [[Span]] = []) {
    var text = ""
    var runs: [Run] = []
    var borders: [UInt32] = []
    for (index, paragraph) in paragraphs.enumerated() {
      if index > 0 {
        borders.append(UInt32(text.utf8.count))
        text += "\n\n"
      }
      for span in paragraph {
        let start = UInt32(text.utf8.count)
        text += span.text
        guard !span.style.isEmpty || span.url != nil else { continue }
        runs.append(Run(start: start, end: UInt32(text.utf8.count), style: span.style, url: span.url))
      }
    }
    plain = text
    self.runs = runs
    self.borders = borders
  }

  public init(_ plain: String) {
    self.plain = plain
    runs = []
    borders = []
  }

  public var isEmpty: Bool { plain.isEmpty }

  /// The text as paragraphs of spans; none of the spans is empty.
  public var paragraphs: [[Span]] {
    guard !plain.isEmpty else { return [] }
    let bytes = Array(plain.utf8)
    var paragraphs: [[Span]] = []
    var start = 0
    for end in borders.map(Int.init) + [bytes.count] {
      paragraphs.append(spans(of: bytes, in: start..<end))
      start = end + 2
    }
    return paragraphs
  }

  private func spans(of bytes: [UInt8], in range: Range<Int>) -> [Span] {
    var spans: [Span] = []
    var start = range.lowerBound
    func add(upTo end: Int, _ style: Span.Style = [], _ url: String? = nil) {
      if end > start {
        spans.append(Span(String(decoding: bytes[start..<end], as: UTF8.self), style: style, url: url))
      }
      start = max(start, end)
    }
    for run in runs where Int(run.start) >= range.lowerBound && Int(run.end) <= range.upperBound {
      add(upTo: Int(run.start))
      add(upTo: Int(run.end), run.style, run.url)
    }
    add(upTo: range.upperBound)
    return spans
  }
}

/// A stretch of text in one style. A hard line break is a `\n` in it; soft breaks have become spaces.
public struct Span: Sendable, Hashable {
  public struct Style: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let emphasis = Style(rawValue: 1)
    public static let strong = Style(rawValue: 2)
  }

  public var text: String
  public var style: Style
  /// The address of a reference (http or https).
  public var url: String?

  public init(_ text: String, style: Style = [], url: String? = nil) {
    self.text = text
    self.style = style
    self.url = url
  }
}
