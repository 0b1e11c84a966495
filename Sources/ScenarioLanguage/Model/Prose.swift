/// Text for people: paragraphs of spans. It holds no control characters, no markup and no HTML.
public struct Prose: Sendable, Hashable {
  public var paragraphs: [[Span]]

  public init(paragraphs: [[Span]] = []) { self.paragraphs = paragraphs }
  public init(_ plain: String) { paragraphs = [[Span(plain)]] }

  public var isEmpty: Bool { paragraphs.allSatisfy { $0.allSatisfy(\.text.isEmpty) } }

  /// The text without styles; paragraphs are parted by an empty line, hard breaks are line ends.
  public var plain: String {
    paragraphs.map { $0.map(\.text).joined() }.joined(separator: "\n\n")
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
