import SourceText

extension UInt8 {
  static let backtick = UInt8(ascii: "`")
  static let space = UInt8(ascii: " ")
  static let hyphen = UInt8(ascii: "-")
  static let greater = UInt8(ascii: ">")
  static let hash = UInt8(ascii: "#")
  static let newline = UInt8(ascii: "\n")
  static let backslash = UInt8(ascii: "\\")
  static let star = UInt8(ascii: "*")

  var isDigit: Bool { self >= 48 && self <= 57 }
  var isASCIILetter: Bool { (self | 32) >= 97 && (self | 32) <= 122 }
  var isASCIIPunctuation: Bool {
    (33...47).contains(self) || (58...64).contains(self) || (91...96).contains(self)
      || (123...126).contains(self)
  }
  /// What may begin something else than text: `` ` \ * _ [ ! < & ~ ``.
  var isMark: Bool {
    switch self {
    case 0x60, 0x5C, 0x2A, 0x5F, 0x5B, 0x21, 0x3C, 0x26, 0x7E: true
    default: false
    }
  }
}

/// One line taken apart: how far it is indented and what stands there. Places are bytes of the file.
struct Line {
  /// Without indentation and without spaces at the end.
  let content: ByteRange
  let indent: Int
  /// Spaces at the end of a line that has text.
  let trailing: Int

  var isBlank: Bool { content.isEmpty }
  var start: Int { content.lowerBound - indent }
  var margin: ByteRange { start..<content.lowerBound }
}

extension SourceFile {
  /// Takes a stretch of one line apart.
  func split(_ range: ByteRange) -> Line {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, bytes[start] == .space { start += 1 }
    while end > start, bytes[end - 1] == .space { end -= 1 }
    return Line(content: start..<end, indent: start - range.lowerBound, trailing: range.upperBound - end)
  }

  func starts(_ range: ByteRange, with prefix: StaticString) -> Bool {
    guard range.count >= prefix.utf8CodeUnitCount else { return false }
    for index in 0..<prefix.utf8CodeUnitCount where bytes[range.lowerBound + index] != prefix.utf8Start[index]
    {
      return false
    }
    return true
  }

  /// The first place of a byte in a range.
  func first(_ byte: UInt8, in range: ByteRange) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == byte { return index }
      index += 1
    }
    return nil
  }

  /// How many times the byte at the start of a range is repeated there.
  func run(in range: ByteRange) -> Int {
    var index = range.lowerBound
    while index < range.upperBound, bytes[index] == bytes[range.lowerBound] { index += 1 }
    return index - range.lowerBound
  }

  /// True for a list item's `- ` (or a lone `-` at the end of a line).
  func isItem(_ range: ByteRange) -> Bool {
    guard let first = range.first, bytes[first] == .hyphen else { return false }
    return range.count == 1 || bytes[first + 1] == .space
  }
}
