/// How a stretch of text looks. Colours are only those that can be read on light and on dark backgrounds.
struct TextStyle: Sendable, Hashable {
  enum Colour: Int, Sendable {
    /// The codes of the first eight ANSI colours. Yellow is lost on white, blue on black: neither is here.
    case red = 31
    case green = 32
    case magenta = 35
    case cyan = 36
  }

  var colour: Colour?
  var bold = false
  var underlined = false
  /// Stress by the author, to be marked by asterisks where nothing else can show it.
  var stressed = false

  static let plain = TextStyle()
  static let bold = TextStyle(bold: true)

  /// The escape code that switches it on, empty for plain text.
  var escapeCode: String {
    var codes: [String] = []
    if bold { codes.append("1") }
    if underlined { codes.append("4") }
    if let colour { codes.append(String(colour.rawValue)) }
    return codes.isEmpty ? "" : "\u{1B}[\(codes.joined(separator: ";"))m"
  }

  static let escapeReset = "\u{1B}[0m"
}

/// A stretch of text in one style. Its text never holds control characters other than a line's end.
struct StyledText: Sendable, Hashable {
  let text: String
  let style: TextStyle

  init(_ text: some StringProtocol, _ style: TextStyle = .plain) {
    self.text = text.withoutControls
    self.style = style
  }
}
