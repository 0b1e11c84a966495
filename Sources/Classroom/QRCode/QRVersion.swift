/// One of the sizes of a QR code, with what ISO/IEC 18004 sets for it at error correction level M.
struct QRVersion: Sendable {
  /// From 1 to 10.
  let number: Int

  /// The smallest that holds so many bytes in byte mode; nil when none of the ten does.
  init?(holding count: Int) {
    guard let number = (1...10).first(where: { count <= QRVersion(number: $0).capacity }) else { return nil }
    self.number = number
  }

  private init(number: Int) { self.number = number }

  /// Modules a side.
  var size: Int { 17 + 4 * number }

  /// How many bytes of text there is room for.
  var capacity: Int {
    // The mode and the end take half a byte each, the count one byte or two.
    blockLengths.reduce(0, +) - 1 - (hasLongCount ? 2 : 1)
  }

  /// Whether the number of bytes is written in 16 bits instead of 8.
  var hasLongCount: Bool { number >= 10 }

  /// Whether the version itself is written into the code.
  var isWritten: Bool { number >= 7 }

  /// How many codewords of data each block has.
  var blockLengths: [Int] {
    let row = Self.rows[number - 1]
    return Array(repeating: row.length, count: row.short) + Array(repeating: row.length + 1, count: row.long)
  }

  /// How many codewords of error correction each block has.
  var correctionLength: Int { Self.rows[number - 1].correction }

  /// The rows, which are the columns too, where alignment patterns have their centres.
  var alignmentCentres: [Int] { Self.rows[number - 1].centres }

  /// `short` blocks hold `length` codewords of data, `long` blocks one more.
  private struct Row {
    let correction: Int
    let short: Int
    let length: Int
    let long: Int
    let centres: [Int]

    init(_ correction: Int, _ short: Int, _ length: Int, _ long: Int, _ centres: [Int]) {
      self.correction = correction
      self.short = short
      self.length = length
      self.long = long
      self.centres = centres
    }
  }

  private static let rows = [
    Row(10, 1, 16, 0, []),
    Row(16, 1, 28, 0, [6, 18]),
    Row(26, 1, 44, 0, [6, 22]),
    Row(18, 2, 32, 0, [6, 26]),
    Row(24, 2, 43, 0, [6, 30]),
    Row(16, 4, 27, 0, [6, 34]),
    Row(18, 4, 31, 0, [6, 22, 38]),
    Row(22, 2, 38, 2, [6, 24, 42]),
    Row(22, 3, 36, 2, [6, 26, 46]),
    Row(26, 4, 43, 1, [6, 28, 50]),
  ]
}
