// How many columns a text takes in a terminal. The standard library knows grapheme clusters and emoji; what it does not
// know is which letters are wide (Unicode Standard Annex 11), so those ranges stand here.

extension Character {
  /// Columns of this character in a terminal: 0, 1 or 2, more for a cluster of several letters that stand side by side.
  ///
  /// Where terminals differ (an emoji that is told to look like text, a lone half of a flag) it is the larger number: a
  /// line that ends early is better than one that runs over.
  public var columns: Int {
    let scalars = unicodeScalars
    guard let first = scalars.first else { return 0 }
    if first.isASCII, scalars.count == 1 { return first.value >= 0x20 && first.value != 0x7F ? 1 : 0 }
    if first.properties.isEmoji, scalars.dropFirst().contains(where: \.makesOneEmoji) { return 2 }
    return scalars.reduce(0) { $0 + $1.columns }
  }
}

extension StringProtocol {
  /// Columns of this text in a terminal.
  public var columns: Int { printableASCIICount ?? reduce(0) { $0 + $1.columns } }

  /// The number of characters, if all of them are visible ones of ASCII: one column each, without asking further.
  var printableASCIICount: Int? {
    utf8.withContiguousStorageIfAvailable { bytes in
      bytes.allSatisfy { (0x20...0x7E).contains($0) } ? bytes.count : nil
    } ?? nil
  }
}

extension Unicode.Scalar {
  fileprivate var columns: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .control, .lineSeparator, .paragraphSeparator: return 0
    case .format: return value == 0xAD ? 1 : 0  // terminals draw the soft hyphen
    default: break
    }
    if isJoiningHangul { return 0 }
    return properties.isEmojiPresentation || isWide ? 2 : 1
  }

  /// After an emoji: this makes both, and all between, one picture two columns wide (the emoji variant, a joiner, a
  /// skin tone, a keycap, the second letter of a flag).
  fileprivate var makesOneEmoji: Bool {
    switch value {
    case 0xFE0F, 0x200D, 0x20E3, 0x1F3FB...0x1F3FF, 0x1F1E6...0x1F1FF: true
    default: false
    }
  }

  /// Vowels and final consonants that are drawn within the syllable's first letter.
  private var isJoiningHangul: Bool {
    (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value)
  }

  /// East Asian Wide and Fullwidth, in blocks.
  private var isWide: Bool {
    guard value >= 0x1100 else { return false }
    return Unicode.Scalar.wide.contains { $0.contains(value) }
  }

  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
    0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF,
    0x1AFF0...0x1B2FF, 0x1F200...0x1F265, 0x1FA70...0x1FAFF, 0x20000...0x3FFFD,
  ]
}
