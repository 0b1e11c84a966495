/// A place as editors and code hosts count it.
public struct UTF16Position: Sendable, Hashable {
  public let line: Ordinal
  /// In UTF-16 code units, a byte-order mark left out.
  public let column: Ordinal
}

extension SourceFile {
  /// Where a byte offset is, with its column in UTF-16 code units. An offset within a character counts as that
  /// character's start; bytes that are not UTF-8 count as U+FFFD.
  public func utf16Position(at offset: Int) -> UTF16Position {
    let offset = min(max(offset, 0), bytes.count)
    let index = lineIndex(at: offset)
    let line = line(index)
    var end = min(max(offset, line.lowerBound), line.upperBound)
    while end > line.lowerBound, end < line.upperBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    let before = text(line.lowerBound..<end)
    let mark = index == 0 && before.unicodeScalars.first == "\u{FEFF}" ? 1 : 0
    return UTF16Position(
      line: Ordinal(offset: index), column: Ordinal(offset: before.utf16.count - mark))
  }
}
