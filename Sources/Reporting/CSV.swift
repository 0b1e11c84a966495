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

  mutating func add(_ text: String) { add(field: CSV.field(text)) }

  /// A field as `field` has made it: for what stands in many lines.
  mutating func add(field: [UInt8]) {
    separate()
    bytes.append(contentsOf: field)
  }

  /// A text as a field.
  static func field(_ text: String) -> [UInt8] {
    // What begins so would be worked out as a formula; an apostrophe before it makes it a text.
    let isFormula = text.utf8.first.map { "=+-@\t\r\n".utf8.contains($0) } ?? false
    guard isFormula || text.utf8.contains(where: { ",\"\r\n".utf8.contains($0) }) else {
      return Array(text.utf8)
    }
    let quoted = text.utf8.flatMap { $0 == UInt8(ascii: "\"") ? [$0, $0] : [$0] }
    return Array((isFormula ? "\"'" : "\"").utf8) + quoted + [UInt8(ascii: "\"")]
  }

  mutating func add(_ number: Int) {
    separate()
    bytes.append(contentsOf: String(number).utf8)
  }

  mutating func add(_ value: Bool) {
    separate()
    bytes.append(UInt8(ascii: value ? "1" : "0"))
  }

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
