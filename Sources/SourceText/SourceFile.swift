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
  /// Offsets of lines' starts. Half as wide as an `Int`, because a file may be nothing but line ends; a file beyond
  /// that width, which nothing reads, counts as one line.
  private let lineStarts: [UInt32]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    let isLineEnd = { (byte: UInt8) in byte == UInt8(ascii: "\n") }
    var starts: [UInt32] = []
    starts.reserveCapacity(bytes.count(where: isLineEnd) + 1)
    starts.append(0)
    for (offset, byte) in bytes.enumerated() where isLineEnd(byte) && offset < Int(UInt32.max) {
      starts.append(UInt32(offset + 1))
    }
    lineStarts = starts
  }

  public init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  public var lineCount: Int { lineStarts.count }

  /// The bytes of a line without its line ending. `index` counts from 0 and must be below `lineCount`.
  public func line(_ index: Int) -> ByteRange {
    let start = Int(lineStarts[index])
    var end = index + 1 < lineStarts.count ? Int(lineStarts[index + 1]) - 1 : bytes.count
    if end > start, end < bytes.count, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  /// The index, from 0, of the line that holds a byte offset (the end of the file belongs to the last line).
  public func lineIndex(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Where a byte offset is, for people. An offset within a character counts as that character's start.
  public func position(at offset: Int) -> Position {
    let index = lineIndex(at: min(max(offset, 0), bytes.count))
    return Position(
      line: Ordinal(offset: index), column: Ordinal(offset: charactersBefore(offset, in: line(index))))
  }

  /// How many whole characters of a line end at an offset or before it; a byte-order mark is none.
  private func charactersBefore(_ offset: Int, in line: ByteRange) -> Int {
    let text = text(line)
    let isWhole = text.utf8.count == line.count
    // In a line that is not UTF-8, what stands before the offset is counted as it is shown.
    guard isWhole else {
      return self.text(line.lowerBound..<max(line.lowerBound, min(offset, line.upperBound))).count
    }
    var end = line.lowerBound
    var count = 0
    for character in text {
      end += character.utf8.count
      if end > offset { break }
      if character != "\u{FEFF}" || count > 0 { count += 1 }
    }
    return count
  }

  /// The text of a range of bytes; bytes that are not UTF-8 become U+FFFD.
  public func text(_ range: ByteRange) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}
