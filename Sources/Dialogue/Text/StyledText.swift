/// How a stretch of text looks. Colours are only those that can be read on light and on dark backgrounds.
package struct TextStyle: Sendable, Hashable {
  package enum Colour: Int, Sendable {
    /// The codes of the first eight ANSI colours. Yellow is lost on white, blue on black: neither is here.
    case red = 31
    case green = 32
    case magenta = 35
    case cyan = 36
  }

  package var colour: Colour?
  package var bold: Bool
  package var underlined: Bool
  /// Stress by the author, to be marked by asterisks where nothing else can show it.
  package var stressed: Bool

  package init(colour: Colour? = nil, bold: Bool = false, underlined: Bool = false, stressed: Bool = false) {
    self.colour = colour
    self.bold = bold
    self.underlined = underlined
    self.stressed = stressed
  }

  package static let plain = TextStyle()
  package static let bold = TextStyle(bold: true)

  /// The escape code that switches it on, empty for plain text.
  package var escapeCode: String {
    var codes: [String] = []
    if bold { codes.append("1") }
    if underlined { codes.append("4") }
    if let colour { codes.append(String(colour.rawValue)) }
    return codes.isEmpty ? "" : "\u{1B}[\(codes.joined(separator: ";"))m"
  }

  package static let escapeReset = "\u{1B}[0m"
}

/// A stretch of text in one style. Its text never holds control characters other than a line's end.
package struct StyledText: Sendable, Hashable {
  package let text: String
  package let style: TextStyle

  package init(_ text: some StringProtocol, _ style: TextStyle = .plain) {
    self.text = text.withoutControls
    self.style = style
  }
}
