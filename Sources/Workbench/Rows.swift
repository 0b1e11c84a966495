import SourceText

extension String {
  /// The text in at most `limit` columns, cut after a word where one ends near; `…` shows that something is gone.
  package func shortened(to limit: Int) -> String {
    guard columns > limit else { return self }
    var kept = String(cut(to: limit).dropLast())
    if let space = kept.lastIndex(of: " "), kept[..<space].columns * 2 >= limit {
      kept = String(kept[..<space])
    }
    while let last = kept.last, " .,;:-–—".contains(last) { kept.removeLast() }
    return kept + "…"
  }

  /// The text in at most `limit` columns, cut wherever that is; `…` shows that something is gone.
  package func cut(to limit: Int) -> String {
    guard columns > limit else { return self }
    var kept = ""
    var width = 0
    for character in self {
      width += character.columns
      if width > limit - 1 { break }
      kept.append(character)
    }
    return kept + "…"
  }

  /// The text in rows of at most `limit` columns, parted at spaces; a longer word has a row of its own.
  package func rows(of limit: Int) -> [String] {
    var rows: [String] = []
    var row = ""
    for word in split(separator: " ") {
      if !row.isEmpty, row.columns + 1 + word.columns > limit {
        rows.append(row)
        row = ""
      }
      row += (row.isEmpty ? "" : " ") + word
    }
    return row.isEmpty && !rows.isEmpty ? rows : rows + [row]
  }

  /// The text on one line.
  package var onOneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }

  /// With blanks before it, so that figures stand under each other.
  package func right(_ width: Int) -> String { String(repeating: " ", count: max(width - columns, 0)) + self }

  /// With blanks behind it.
  package func left(_ width: Int) -> String { self + String(repeating: " ", count: max(width - columns, 0)) }

  package var withoutTrailingBlanks: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }

  var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
