import Testing

@testable import Classroom

@Suite("A QR code of a text")
struct QRCodeTests {
  @Test("is the same as other implementations make it", arguments: ExpectedCode.all)
  func knownAnswer(_ expected: ExpectedCode) throws {
    let mask = try #require(QRMask(rawValue: expected.mask))
    let code = try #require(QRCode(addressOfLength(expected.length), mask: mask))
    #expect(code.size == 17 + 4 * expected.version)
    #expect(hexadecimal(code.modules) == expected.modules)
  }

  @Test(
    "has the mask that another implementation finds best, if none is asked for",
    arguments: zip([13, 21, 139, 60, 66, 187, 127, 37], 0..<8))
  func leastPenalty(_ length: Int, _ number: Int) throws {
    let text = addressOfLength(length)
    let mask = try #require(QRMask(rawValue: number))
    let expected = try #require(QRCode(text, mask: mask))
    let code = try #require(QRCode(text))
    #expect(code.modules == expected.modules)
  }

  @Test("has the penalties that another implementation counts")
  func penalties() throws {
    let version = try #require(QRVersion(holding: 13))
    var grid = QRGrid(version: version)
    grid.place(qrCodewords(Array(addressOfLength(13).utf8), version))
    let chequers = grid.masked(by: .chequers).penalty
    #expect(chequers == QRPenalty(runs: 212, squares: 186, finders: 720, balance: 0))
    let meadow = grid.masked(by: .meadow).penalty
    #expect(meadow == QRPenalty(runs: 222, squares: 177, finders: 720, balance: 0))
  }

  @Test("has penalty for too much of one colour")
  func balance() throws {
    // Three finders of 33 dark modules and twice 3 between them are 105 of 441: 26.2 % less than a half.
    let version = try #require(QRVersion(holding: 0))
    let grid = QRGrid(version: version)
    #expect(grid.lines.prefix(grid.size).joined().count { $0 } == 105)
    #expect(grid.penalty.balance == 50)
  }

  @Test(
    "is as small as the length allows",
    arguments: zip([14, 26, 42, 62, 84, 106, 122, 152, 180, 213], 1...10))
  func capacity(_ length: Int, _ version: Int) {
    #expect(QRCode(addressOfLength(length))?.size == 17 + 4 * version)
    #expect(QRCode(addressOfLength(length + 1))?.size == (version < 10 ? 21 + 4 * version : nil))
  }

  @Test("counts bytes, not characters")
  func bytes() {
    #expect(QRCode(String(repeating: "é", count: 106))?.size == 57)
    #expect(QRCode(String(repeating: "é", count: 107)) == nil)
    #expect(QRCode("")?.size == 21)
  }

  @Test("is light all around")
  func outside() throws {
    let code = try #require(QRCode("https://senyum.example"))
    #expect(code[0, 0] && code[0, code.size - 1] && code[code.size - 1, 0])
    for index in -1...code.size {
      #expect(!code[-1, index] && !code[code.size, index] && !code[index, -1] && !code[index, code.size])
    }
  }
}

@Suite("The error correction of a QR code")
struct ReedSolomonTests {
  @Test("has the generator polynomial of the standard")
  func generator() {
    #expect(ReedSolomon(length: 10).generator == [216, 194, 159, 111, 199, 94, 95, 113, 157, 193])
    #expect(ReedSolomon(length: 7).generator == [127, 122, 154, 164, 11, 68, 117])
  }

  @Test("is that of a published example")
  func example() {
    let block: [UInt8] = [32, 91, 11, 120, 209, 114, 220, 77, 67, 64, 236, 17, 236, 17, 236, 17]
    #expect(ReedSolomon(length: 10).correction(of: block) == [196, 35, 39, 119, 235, 215, 231, 226, 93, 23])
  }

  @Test("multiplies in the field of the standard")
  func product() {
    #expect(ReedSolomon.product(0, 77) == 0)
    #expect(ReedSolomon.product(1, 77) == 77)
    #expect(ReedSolomon.product(2, 128) == 29)
    #expect(ReedSolomon.product(76, 43) == ReedSolomon.product(43, 76))
  }
}

/// The first bytes of a long address.
func addressOfLength(_ length: Int) -> String {
  let letters = Array("abcdefghijklmnopqrstuvwxyz0123456789")
  let address = "https://senyum.example/kelas/" + String((0..<220).map { letters[$0 % 36] })
  return String(address.prefix(length))
}

extension QRCode {
  /// The modules in rows.
  fileprivate var modules: [[Bool]] {
    (0..<size).map { row in (0..<size).map { self[row, $0] } }
  }
}

/// Bits as hexadecimal digits, two digits a byte, the last byte filled up with zeros.
private func hexadecimal(_ rows: [[Bool]]) -> String {
  var bits = Array(rows.joined())
  bits += Array(repeating: false, count: (8 - bits.count % 8) % 8)
  return stride(from: 0, to: bits.count, by: 4).map { start in
    String(bits[start..<start + 4].reduce(0) { $0 * 2 + ($1 ? 1 : 0) }, radix: 16)
  }.joined()
}
