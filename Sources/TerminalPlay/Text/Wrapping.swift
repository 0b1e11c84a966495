import Dialogue
import SourceText

/// One row of a screen: stretches of text side by side.
typealias Row = [StyledText]

extension Row {
  var columns: Int { reduce(0) { $0 + $1.text.columns } }
  var plain: String { map(\.text).joined() }
}

/// Breaks a paragraph into rows of at most `width` columns: at spaces, after hyphens within words unless hardly anything
/// follows (`HP-nya`), between wide letters, and within a word only when it is wider than a whole row. A line's end in
/// the text begins a new row.
func wrap(_ paragraph: [StyledText], width: Int) -> [Row] {
  var rows = RowBuilder(width: max(width, 2))
  for piece in pieces(of: paragraph) { rows.add(piece) }
  return rows.finished()
}

/// What is never broken unless it must be, with the style of each of its letters.
private struct Piece {
  var letters: [(character: Character, style: TextStyle)] = []
  var columns = 0
  /// The blank before it, gone at the beginning of a row.
  var space: TextStyle?
  var beginsRow = false

  mutating func append(_ character: Character, _ style: TextStyle) {
    letters.append((character, style))
    columns += character.columns
  }

  mutating func append(_ other: Piece) {
    letters += other.letters
    columns += other.columns
  }

  /// What follows a hyphen is too short to begin a row.
  func isShortEnd(of other: Piece) -> Bool {
    space == nil && !beginsRow && other.letters.last?.character == "-"
      && letters.prefix { $0.character.isLetter }.count < 4
  }
}

/// Cuts a paragraph into pieces between which a row may end.
private func pieces(of paragraph: [StyledText]) -> [Piece] {
  var result: [Piece] = []
  var piece = Piece()
  func finish() {
    if let last = result.last, piece.isShortEnd(of: last) {
      result[result.count - 1].append(piece)
    } else if !piece.letters.isEmpty || piece.beginsRow {
      result.append(piece)
    }
    piece = Piece()
  }
  for stretch in paragraph {
    for character in stretch.text {
      if character == "\n" {
        finish()
        piece.beginsRow = true
      } else if character == " " {
        if !piece.letters.isEmpty { finish() }
        piece.space = stretch.style
      } else {
        if mayBreak(after: piece, before: character) { finish() }
        piece.append(character, stretch.style)
      }
    }
  }
  finish()
  return result
}

/// After a hyphen between letters (`teman-teman`), and between wide letters, which need no blanks.
private func mayBreak(after piece: Piece, before next: Character) -> Bool {
  guard let last = piece.letters.last?.character else { return false }
  if last == "-", piece.letters.count > 1 {
    return next.isLetter && piece.letters[piece.letters.count - 2].character.isLetter
  }
  return last.isLetter && last.columns == 2 && next.isLetter && next.columns == 2
}

private struct RowBuilder {
  let width: Int
  private var rows: [Row] = []
  private var letters: [(character: Character, style: TextStyle)] = []
  private var columns = 0

  init(width: Int) { self.width = width }

  mutating func add(_ piece: Piece) {
    if piece.beginsRow { endRow() }
    let blank = piece.space != nil && !letters.isEmpty ? 1 : 0
    if columns + blank + piece.columns <= width {
      if let space = piece.space, blank == 1 { put(" ", space) }
    } else if !letters.isEmpty {
      endRow()
    }
    for letter in piece.letters {
      if columns + letter.character.columns > width { endRow() }
      put(letter.character, letter.style)
    }
  }

  mutating func finished() -> [Row] {
    if !letters.isEmpty || rows.isEmpty { endRow() }
    return rows
  }

  private mutating func put(_ character: Character, _ style: TextStyle) {
    letters.append((character, style))
    columns += character.columns
  }

  private mutating func endRow() {
    var row: Row = []
    var start = letters.startIndex
    while start < letters.endIndex {
      let style = letters[start].style
      let end = letters[start...].firstIndex { $0.style != style } ?? letters.endIndex
      row.append(StyledText(String(letters[start..<end].map(\.character)), style))
      start = end
    }
    rows.append(row)
    letters = []
    columns = 0
  }
}
