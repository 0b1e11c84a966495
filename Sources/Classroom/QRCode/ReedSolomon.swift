/// A Reed-Solomon code over GF(256), the field with the polynomial x⁸ + x⁴ + x³ + x² + 1 and generator 2.
struct ReedSolomon: Sendable {
  /// The factors of the generator polynomial, the highest power first, without the leading 1.
  let generator: [UInt8]

  /// The code that adds so many bytes to each block, at least 1.
  init(length: Int) {
    // (x - 1)(x - 2)(x - 4)…, one factor after another.
    var factors = [UInt8](repeating: 0, count: length)
    factors[length - 1] = 1
    var root: UInt8 = 1
    for _ in 0..<length {
      for index in factors.indices {
        let next = index + 1 < length ? factors[index + 1] : 0
        factors[index] = Self.product(factors[index], root) ^ next
      }
      root = Self.product(root, 2)
    }
    generator = factors
  }

  /// The bytes that correct a block: the remainder of its division by the generator.
  func correction(of block: [UInt8]) -> [UInt8] {
    var remainder = [UInt8](repeating: 0, count: generator.count)
    for byte in block {
      let factor = byte ^ remainder.removeFirst()
      remainder.append(0)
      for (index, coefficient) in generator.enumerated() {
        remainder[index] ^= Self.product(coefficient, factor)
      }
    }
    return remainder
  }

  /// The product in the field.
  static func product(_ left: UInt8, _ right: UInt8) -> UInt8 {
    var result: UInt8 = 0
    for bit in (0..<8).reversed() {
      // Doubling reduces by the polynomial when the highest bit falls out.
      result = (result << 1) ^ (result >> 7 == 1 ? 0x1d : 0)
      if left >> bit & 1 == 1 { result ^= right }
    }
    return result
  }
}
