/// A number that people count from 1: a line, a column. It is only made from an offset, so that it cannot be off by one.
public struct Ordinal: Sendable, Hashable, Comparable, Codable, CustomStringConvertible {
  public let value: Int

  public init(offset: Int) { value = offset + 1 }

  public var offset: Int { value - 1 }
  public var description: String { String(value) }

  public static func < (left: Ordinal, right: Ordinal) -> Bool { left.value < right.value }
}

/// A place as people say it. The column counts characters as a reader sees them: `é` is one, and so is `👩‍🏫`.
public struct Position: Sendable, Hashable {
  public let line: Ordinal
  public let column: Ordinal

  public init(line: Ordinal, column: Ordinal) {
    self.line = line
    self.column = column
  }
}

/// The bytes of one file with the starts of its lines.
public struct SourceFile: Sendable {
  /// How the file is named to people: the path as it was given.
  public let name: String
  /// Every byte of the file, a byte-order mark included.
  public let bytes: [UInt8]
  private let lineStarts: [Int]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    lineStarts = starts
  }

  public init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  public var lineCount: Int { lineStarts.count }

  /// The bytes of a line without its line ending. `index` counts from 0 and must be below `lineCount`.
  public func line(_ index: Int) -> ByteRange {
    let start = lineStarts[index]
    var end = index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : bytes.count
    if end > start, end < bytes.count, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  /// The index, from 0, of the line that holds a byte offset (the end of the file belongs to the last line).
  public func lineIndex(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Where a byte offset is, for people. An offset within a character counts as that character's start.
  public func position(at offset: Int) -> Position {
    let index = lineIndex(at: min(max(offset, 0), bytes.count))
    let before = text(lineStarts[index]..<max(lineStarts[index], min(offset, line(index).upperBound)))
    let mark = before.unicodeScalars.first == "\u{FEFF}" ? 1 : 0
    return Position(line: Ordinal(offset: index), column: Ordinal(offset: max(before.count - mark, 0)))
  }

  /// The text of a range of bytes; bytes that are not UTF-8 become U+FFFD.
  public func text(_ range: ByteRange) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}
