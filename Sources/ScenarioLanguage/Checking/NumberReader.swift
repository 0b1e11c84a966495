import SourceText

/// Reads numbers as they stand in directives: digits only, a sign right before them.
struct NumberReader {
  /// A whole number of at most twelve digits.
  func number(in range: ByteRange, of file: SourceFile) -> Int? {
    guard (1...12).contains(range.count) else { return nil }
    var number = 0
    for index in range {
      guard file.bytes[index].isDigit else { return nil }
      number = number * 10 + Int(file.bytes[index] - 48)
    }
    return number
  }

  /// `+8` or `-8`; the minus signs of word processors (− and –) count as `-`.
  func change(in range: ByteRange, of file: SourceFile) -> Int? {
    if file.starts(range, with: "+") { return number(in: range.dropFirst(), of: file) }
    let length =
      file.starts(range, with: "-")
      ? 1 : file.starts(range, with: "−") || file.starts(range, with: "–") ? 3 : 0
    guard length > 0 else { return nil }
    return number(in: range.dropFirst(length), of: file).map { -$0 }
  }

  /// A change without spaces and with a plain sign: what `+ 8` was meant to be.
  func tight(_ range: ByteRange, of file: SourceFile) -> String {
    let letters = file.text(range.prefix(40)).filter { $0 != " " }
    return String(letters.map { $0 == "−" || $0 == "–" ? "-" : $0 })
  }

  /// `1.500` or `1,500` without what groups its digits; nil when it is no such number.
  func ungrouped(_ text: String) -> String? {
    let digits = text.filter { $0.isASCII && $0.isNumber }
    guard (1...9).contains(digits.count), text.allSatisfy({ "0123456789.,_+ ".contains($0) }) else {
      return nil
    }
    return digits
  }

  /// `joy+8`, `joy8` or `joy: +8` as `joy +8`.
  func spacedMeter(_ text: String) -> String? {
    for meter in Meter.allCases where text.hasPrefix(meter.word) {
      let rest = text.dropFirst(meter.word.count).filter { $0 != " " && $0 != ":" && $0 != "=" }
      guard let sign = rest.first, "+-−–".contains(sign), rest.count > 1,
        rest.dropFirst().utf8.allSatisfy(\.isDigit)
      else { continue }
      return "\(meter.word) \(sign == "+" ? "+" : "-")\(rest.dropFirst())"
    }
    return nil
  }
}
