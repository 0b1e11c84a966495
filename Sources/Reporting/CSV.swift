import Foundation

/// Writes a table as RFC 4180 has it: fields parted by commas, lines ended by CR LF, quotation marks doubled. It begins
/// with a byte-order mark, since spreadsheets take UTF-8 for something else without.
struct CSV {
  private(set) var bytes: [UInt8] = Array("\u{FEFF}".utf8)

  init(_ head: [String]) {
    for name in head { add(name) }
    endLine()
  }

  private var isAtLineStart = true

  mutating func add(_ text: String) {
    separate()
    // What begins so would be worked out as a formula; a quotation mark before it makes it a text.
    let first = text.utf8.first
    let isFormula = first.map { "=+-@\t\r\n".utf8.contains($0) } ?? false
    guard isFormula || text.utf8.contains(where: { ",\"\r\n".utf8.contains($0) }) else {
      return bytes.append(contentsOf: text.utf8)
    }
    bytes.append(UInt8(ascii: "\""))
    if isFormula { bytes.append(UInt8(ascii: "'")) }
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func add(_ number: Int) {
    separate()
    bytes.append(contentsOf: String(number).utf8)
  }

  mutating func add(_ value: Bool) { add(value ? 1 : 0) }

  mutating func addNothing() { separate() }

  mutating func endLine() {
    bytes.append(contentsOf: [13, 10])
    isAtLineStart = true
  }

  /// Hands over what was written so far and begins anew, so that a large table never lies in memory whole.
  mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  private mutating func separate() {
    if !isAtLineStart { bytes.append(UInt8(ascii: ",")) }
    isAtLineStart = false
  }
}
