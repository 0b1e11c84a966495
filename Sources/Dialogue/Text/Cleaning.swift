extension StringProtocol {
  /// The text without anything that a terminal would take for an order: control characters, and those that turn the
  /// direction of writing. A tab becomes a space, a line's end stays.
  ///
  /// Every text that reaches the terminal comes through here, whoever wrote it; escape codes are added only afterwards.
  package var withoutControls: String {
    var result = String.UnicodeScalarView()
    for scalar in replacingLineEnds.unicodeScalars {
      switch scalar.value {
      case 0x0A: result.append(scalar)
      case 0x09, 0x2028, 0x2029: result.append(" ")
      case 0...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// The text in one line without control characters; blanks at both ends are gone.
  package var asOneLine: String {
    withoutControls.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private var replacingLineEnds: String {
    var result = ""
    for character in self { result.append(character == "\r\n" ? "\n" : character) }
    return result
  }
}
