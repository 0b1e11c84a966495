package import Foundation

// How values stand in the database.

extension UUID {
  var bytes: Data { withUnsafeBytes(of: uuid) { Data($0) } }

  /// - Parameter bytes: sixteen, as the schema asks.
  init(bytes: Data) {
    var value = noUUID
    withUnsafeMutableBytes(of: &value) { $0.copyBytes(from: bytes.prefix(16)) }
    self.init(uuid: value)
  }
}

private let noUUID: uuid_t = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)

extension Date {
  /// Whole seconds since 1970.
  var seconds: Int64 { Int64(timeIntervalSince1970.rounded(.down)) }
  init(seconds: Int64) { self.init(timeIntervalSince1970: Double(seconds)) }
}

/// Choices as LEB128 numbers: one byte each in scenarios of up to 128 choices.
package enum ChoiceCoding {
  package static func data(_ choices: [Int]) -> Data {
    var data = Data(capacity: choices.count)
    for choice in choices {
      var rest = UInt64(choice)
      while rest >= 0x80 {
        data.append(UInt8(rest & 0x7F) | 0x80)
        rest >>= 7
      }
      data.append(UInt8(rest))
    }
    return data
  }

  static func choices(_ data: Data) -> [Int] {
    var choices: [Int] = []
    decode(data, into: &choices)
    return choices
  }

  /// The same into a list that is used again for the next.
  static func decode(_ data: Data, into choices: inout [Int]) {
    choices.removeAll(keepingCapacity: true)
    data.withUnsafeBytes { decode($0, into: &choices) }
  }

  private static func decode(_ bytes: UnsafeRawBufferPointer, into choices: inout [Int]) {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    for byte in bytes {
      value |= UInt64(byte & 0x7F) << min(shift, 56)
      shift += 7
      guard byte & 0x80 == 0 else { continue }
      choices.append(Int(truncatingIfNeeded: value))
      (value, shift) = (0, 0)
    }
  }
}
