extension QRCode {
  /// How many light modules stand around a code. Fewer are too few for some telephones.
  private static let quietZone = 4

  /// The code for a terminal, two rows of modules a line, without a line break at the end.
  ///
  /// With colours it is black on white by escape codes, whatever the colours of the terminal are. Without,
  /// the light modules are drawn and the dark ones left empty: right on a dark terminal; on a light one the
  /// code is inverted, which many telephones read too. It is `size + 8` columns wide.
  package func terminalText(colours: Bool) -> String {
    let whole = -Self.quietZone..<size + Self.quietZone
    let lines = stride(from: whole.lowerBound, to: whole.upperBound, by: 2).map { row in
      whole.map { column in
        let (upper, lower) = (self[row, column], self[row + 1, column])
        return colours ? block(upper, lower) : block(!upper, !lower)
      }.joined()
    }
    // Colours 16 and 231 are black and white in every theme; the first 16 are often something else.
    return lines.map { colours ? "\u{1B}[38;5;16;48;5;231m\($0)\u{1B}[0m" : $0 }.joined(separator: "\n")
  }

  private func block(_ upper: Bool, _ lower: Bool) -> String {
    switch (upper, lower) {
    case (true, true): "█"
    case (true, false): "▀"
    case (false, true): "▄"
    case (false, false): " "
    }
  }

  /// The code as an SVG element for a page or a file, as large as its surroundings make it.
  ///
  /// - Parameter label: What stands for the picture when it is read out; any text.
  package func svg(label: String) -> String {
    let side = size + 2 * Self.quietZone
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(side) \(side)" role="img" \
      aria-label="\(escaped(label))" shape-rendering="crispEdges">\
      <rect width="\(side)" height="\(side)" fill="#fff"/><path fill="#000" d="\(path)"/></svg>
      """
  }

  /// A rectangle for every run of dark modules in a row.
  private var path: String {
    var result = ""
    for row in 0..<size {
      var start = 0
      for column in 0..<size where self[row, column] {
        if !self[row, column - 1] { start = column }
        guard !self[row, column + 1] else { continue }
        let length = column + 1 - start
        result += "M\(start + Self.quietZone) \(row + Self.quietZone)h\(length)v1h-\(length)z"
      }
    }
    return result
  }

  /// By scalars, not characters: a quotation mark with an accent on it ends an attribute all the same.
  private func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      default: String(scalar)
      }
    }.joined()
  }
}
