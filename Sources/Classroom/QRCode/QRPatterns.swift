/// The patterns by which a reader finds a code and learns how to read it.
extension QRGrid {
  /// The dotted lines between the finders.
  mutating func drawTiming() {
    for index in 0..<size {
      draw(6, index, index % 2 == 0)
      draw(index, 6, index % 2 == 0)
    }
  }

  /// The three large squares in the corners, with their light rims.
  mutating func drawFinders() {
    for (top, left) in [(0, 0), (0, size - 7), (size - 7, 0)] {
      for row in max(0, top - 1)...min(size - 1, top + 7) {
        for column in max(0, left - 1)...min(size - 1, left + 7) {
          let ring = max(abs(row - top - 3), abs(column - left - 3))
          draw(row, column, ring != 2 && ring != 4)
        }
      }
    }
  }

  /// The small squares, wherever they do not meet a finder.
  mutating func drawAlignment(_ centres: [Int]) {
    guard let last = centres.last else { return }
    for row in centres {
      for column in centres where ![[6, 6], [6, last], [last, 6]].contains([row, column]) {
        for down in -2...2 {
          for right in -2...2 { draw(row + down, column + right, max(abs(down), abs(right)) != 1) }
        }
      }
    }
  }

  mutating func reserveFormat() {
    for (row, column) in formatPlaces.flatMap({ $0 }) { draw(row, column, false) }
    draw(size - 8, 8, false)
  }

  mutating func reserveVersion() {
    for (row, column) in versionPlaces.flatMap({ $0 }) { draw(row, column, false) }
  }

  /// Writes the level of error correction, M, and the mask, twice, and the one module that is always dark.
  mutating func drawFormat(_ mask: QRMask) {
    // Level M is 00 and so leaves the number of the mask alone. The last pattern keeps all from being light.
    let number = Self.withRemainder(mask.rawValue, width: 10, generator: 0x537) ^ 0x5412
    for places in formatPlaces { draw(number, places) }
    draw(size - 8, 8, true)
  }

  /// Writes the number of the version, twice, where it has to be written.
  mutating func drawVersion(_ version: QRVersion) {
    guard version.isWritten else { return }
    let number = Self.withRemainder(version.number, width: 12, generator: 0x1f25)
    for places in versionPlaces { draw(number, places) }
  }

  /// Where the 15 bits of the format go, both times, the lowest bit first.
  private var formatPlaces: [[(Int, Int)]] {
    let corner =
      (0..<6).map { ($0, 8) } + [(7, 8), (8, 8), (8, 7)] + (9..<15).map { (8, 14 - $0) }
    let edges = (0..<8).map { (8, size - 1 - $0) } + (8..<15).map { (size - 15 + $0, 8) }
    return [corner, edges]
  }

  /// Where the 18 bits of the version go, both times, the lowest bit first.
  private var versionPlaces: [[(Int, Int)]] {
    let places = (0..<18).map { ($0 / 3, size - 11 + $0 % 3) }
    return [places, places.map { ($0.1, $0.0) }]
  }

  private mutating func draw(_ number: Int, _ places: [(Int, Int)]) {
    for (bit, place) in places.enumerated() { draw(place.0, place.1, number >> bit & 1 == 1) }
  }

  /// A number followed by so many bits of a BCH code: the remainder of a division of polynomials over GF(2).
  private static func withRemainder(_ number: Int, width: Int, generator: Int) -> Int {
    var remainder = number
    for _ in 0..<width {
      remainder = (remainder << 1) ^ (remainder >> (width - 1) & 1 == 1 ? generator : 0)
    }
    return number << width | remainder
  }
}
