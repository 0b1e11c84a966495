/// Rows of bits of equal length, all in one array.
struct BitRows {
  let words: Int
  private var bits: [UInt64]

  init(rows: Int, columns: Int) {
    words = (columns + 63) / 64
    bits = Array(repeating: 0, count: rows * words)
  }

  mutating func insert(_ column: Int, in row: Int) {
    bits[row * words + column >> 6] |= 1 << UInt64(column & 63)
  }

  func contains(_ column: Int, in row: Int) -> Bool {
    bits[row * words + column >> 6] >> UInt64(column & 63) & 1 == 1
  }

  /// Adds the bits of one row to another.
  mutating func add(_ source: Int, to row: Int) {
    for word in 0..<words { bits[row * words + word] |= bits[source * words + word] }
  }
}
