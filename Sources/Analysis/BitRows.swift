/// Rows of bits of equal length, all in one array.
struct BitRows {
  private let words: Int
  private var bits: [UInt64]

  init(rows: Int, columns: Int) {
    words = BitRows.words(columns)
    bits = Array(repeating: 0, count: rows * words)
  }

  /// 64-bit words of a row.
  static func words(_ columns: Int) -> Int { (columns + 63) / 64 }

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

  /// Leaves of each row only the bits that the same row of the other has too.
  mutating func intersect(with other: BitRows) {
    for word in bits.indices { bits[word] &= other.bits[word] }
  }

  /// The columns of a row, ascending.
  func forEach(in row: Int, _ body: (Int) -> Void) {
    for word in 0..<words {
      var rest = bits[row * words + word]
      while rest != 0 {
        body(64 * word + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }
}
