/// The modules of a QR code, and which of them belong to patterns that hold no text.
struct QRGrid: Sendable {
  let size: Int
  private var dark: [Bool]
  private var reserved: [Bool]

  /// Only the patterns: finders, alignment, timing. The places for format and version are light.
  init(version: QRVersion) {
    size = version.size
    dark = Array(repeating: false, count: size * size)
    reserved = dark
    drawTiming()
    drawFinders()
    drawAlignment(version.alignmentCentres)
    reserveFormat()
    if version.isWritten { reserveVersion() }
  }

  subscript(row: Int, column: Int) -> Bool { dark[row * size + column] }

  /// All rows, then all columns.
  var lines: [[Bool]] {
    let rows = (0..<size).map { Array(dark[$0 * size..<($0 + 1) * size]) }
    return rows + (0..<size).map { column in rows.map { $0[column] } }
  }

  /// Sets a module of a pattern.
  mutating func draw(_ row: Int, _ column: Int, _ isDark: Bool) {
    dark[row * size + column] = isDark
    reserved[row * size + column] = true
  }

  /// Writes codewords, the highest bit first, where no pattern is. What is left over stays light.
  mutating func place(_ codewords: [UInt8]) {
    let bits = codewords.flatMap { codeword -> [Bool] in
      (0..<8).reversed().map { codeword >> $0 & 1 == 1 }
    }
    for (index, bit) in zip(placesForData, bits) { dark[index] = bit }
  }

  /// The same with the modules of the text inverted where the mask says so.
  func masked(by mask: QRMask) -> QRGrid {
    var result = self
    for row in 0..<size {
      for column in 0..<size where !reserved[row * size + column] && mask.inverts(row, column) {
        result.dark[row * size + column].toggle()
      }
    }
    return result
  }

  /// The places for data in their order: two columns at a time from the right, up and down in turn.
  private var placesForData: [Int] {
    var result: [Int] = []
    var goesUp = true
    // The column of the timing pattern has no pair: the pairs left of it begin one column further left.
    for pair in 0..<size / 2 {
      let right = size - 1 - 2 * pair > 6 ? size - 1 - 2 * pair : size - 2 - 2 * pair
      for step in 0..<size {
        let row = goesUp ? size - 1 - step : step
        result += [right, right - 1].map { row * size + $0 }.filter { !reserved[$0] }
      }
      goesUp.toggle()
    }
    return result
  }
}
