/// A document of plain parts that can be written as Markdown and as HTML.
struct GuideDocument: Sendable {
  /// A BCP 47 tag.
  let language: String
  let title: String
  var parts: [Part] = []

  enum Part: Sendable {
    /// Of level 2 or 3; the title has level 1.
    case heading(Int, String)
    case paragraph(Text)
    case list([Text])
    /// In their order, numbered.
    case steps([Text])
    case table(head: [String], rows: [[Text]])
    /// What somebody says or thinks, or a text to be read aloud.
    case quote(Text)
    /// A picture as SVG, with Mermaid for documents that draw it themselves, and words for those who see neither.
    case picture(svg: String?, mermaid: String, outline: String)
    /// To be seen before all else.
    case warning(Text)
  }

  /// Stretches of a text.
  typealias Text = [Span]

  enum Span: Sendable, Hashable, ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
    case plain(String)
    case strong(String)
    case emphasis(String)
    case code(String)

    init(stringLiteral value: String) { self = .plain(value) }
  }

  mutating func heading(_ text: String, level: Int = 2) { parts.append(.heading(level, text)) }
  mutating func paragraph(_ text: String) { parts.append(.paragraph([.plain(text)])) }
  /// Left out when it is empty.
  mutating func list(_ items: [String]) {
    if !items.isEmpty { parts.append(.list(items.map { [.plain($0)] })) }
  }
}
