/// What people type to come into a room: six characters without vowels, so that no words come out, and
/// without those that look alike.
package struct RoomCode: Sendable, Hashable {
  package static let alphabet = Array("23456789BCDFGHJKMNPQRSTVWXYZ")
  package static let length = 6

  /// Six characters of the alphabet, in capitals.
  package let text: String

  /// A new code: one of some 480 million.
  package static func random() -> RoomCode {
    var generator = SystemRandomNumberGenerator()
    return random(using: &generator)
  }

  package static func random(using generator: inout some RandomNumberGenerator) -> RoomCode {
    let letters = (0..<length).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &generator)] }
    return RoomCode(checked: String(letters))
  }

  /// A code as somebody typed it: the case of letters, spaces, dashes and dots do not count. Nil where the
  /// rest is no code.
  package init?(typed: String) {
    // Nobody types more around six letters; the rest of a long text is not looked at.
    let letters = typed.prefix(40).uppercased().filter {
      !$0.isWhitespace && !RoomCode.separators.contains($0)
    }
    guard letters.count == RoomCode.length, letters.allSatisfy(RoomCode.alphabet.contains) else { return nil }
    text = letters
  }

  private init(checked text: String) { self.text = text }

  private static let separators: Set<Character> = [
    "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}", "_", ".", ",",
  ]

  /// In two groups, as people read it out: `BCD-234`.
  package var grouped: String { text.prefix(3) + "-" + text.suffix(3) }
}
