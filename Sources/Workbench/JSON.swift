/// A JSON document as a value: for what `JSONEncoder` does not write, `null` and whole numbers of any length.
package indirect enum JSON: Sendable, Hashable {
  case null
  case bool(Bool)
  case number(Int)
  case fraction(Double)
  /// A whole number by its decimal digits.
  case digits(String)
  case text(String)
  case list([JSON])
  case object([String: JSON])

  package static func optional(_ value: Double?) -> JSON { value.map(JSON.fraction) ?? .null }
  package static func optional(_ value: Int?) -> JSON { value.map(JSON.number) ?? .null }
  package static func optional(_ value: String?) -> JSON { value.map(JSON.text) ?? .null }
  package static func optional(_ value: Bool?) -> JSON { value.map(JSON.bool) ?? .null }
  package static func texts(_ values: [String]) -> JSON { .list(values.map(JSON.text)) }
  package static func numbers(_ values: [Int]) -> JSON { .list(values.map(JSON.number)) }

  /// The document on several lines with sorted keys, lists of numbers on one line, ending with a line end.
  package var text: String {
    var text = ""
    write(to: &text, indent: "")
    return text + "\n"
  }

  private func write(to text: inout String, indent: String) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let value): text += String(value)
    case .fraction(let value): text += JSON.written(value)
    case .digits(let digits): text += digits
    case .text(let value): text += JSON.quoted(value)
    case .list(let values) where values.allSatisfy(\.isNumber):
      text += "[" + values.map { $0.inline }.joined(separator: ", ") + "]"
    case .list(let values):
      write(values.map { ("", $0) }, "[", "]", to: &text, indent)
    case .object(let values):
      let members = values.sorted { $0.key < $1.key }.map { (JSON.quoted($0.key) + " : ", $0.value) }
      write(members, "{", "}", to: &text, indent)
    }
  }

  private func write(
    _ members: [(label: String, value: JSON)], _ open: String, _ close: String, to text: inout String,
    _ indent: String
  ) {
    guard !members.isEmpty else {
      text += open + close
      return
    }
    text += open + "\n"
    for (index, member) in members.enumerated() {
      text += indent + "  " + member.label
      member.value.write(to: &text, indent: indent + "  ")
      text += index + 1 < members.count ? ",\n" : "\n"
    }
    text += indent + close
  }

  private var isNumber: Bool {
    switch self {
    case .number, .fraction, .digits: true
    default: false
    }
  }

  private var inline: String {
    var text = ""
    write(to: &text, indent: "")
    return text
  }

  /// Without what adding up has left behind the twelfth digit.
  private static func written(_ value: Double) -> String {
    let rounded = (value * 1e12).rounded() / 1e12
    return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
  }

  package static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\r": quoted += "\\r"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
