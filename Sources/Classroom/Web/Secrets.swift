import ScenarioLanguage

/// A secret that only one browser, or one person, has. The store keeps its fingerprint alone.
package struct Secret: Sendable, Hashable {
  /// What stands in the cookie or is typed.
  package let text: String

  /// One that was sent by somebody: it may be anything.
  package init(_ text: String) { self.text = text }

  /// A new one for a cookie: 192 bits, which nobody guesses.
  package static func session() -> Secret {
    var generator = SystemRandomNumberGenerator()
    let words = (0..<3).map { _ in generator.next() as UInt64 }
    return Secret(words.map { Secret.digits($0, 16) }.joined())
  }

  /// A new one to be typed on another device: twelve characters of an alphabet of 28, 57 bits.
  package static func returnCode() -> Secret {
    var generator = SystemRandomNumberGenerator()
    let letters = (0..<12).map { _ in alphabet.randomElement(using: &generator) ?? "2" }
    return Secret(String(letters))
  }

  /// A return code as it was typed: blanks, dashes and the case of letters do not count.
  package static func returnCode(typed: String) -> Secret {
    Secret(String(typed.uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }.prefix(32)))
  }

  /// Neither vowels nor letters that look like digits.
  private static let alphabet = Array("23456789BCDFGHJKMNPQRSTVWXYZ")

  private static func digits(_ word: UInt64, _ count: Int) -> String {
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: count - digits.count) + digits
  }

  /// In groups of four, as people read it out.
  package var grouped: String {
    var result = ""
    for (index, letter) in text.enumerated() {
      if index > 0, index % 4 == 0 { result += "-" }
      result.append(letter)
    }
    return result
  }

  /// SHA-256, 32 bytes: what may be kept.
  package var fingerprint: [UInt8] { Secret.bytes(sha256(Array(text.utf8))) }

  /// What a form of this browser must carry, so that no other site can send it (CSRF). It tells nothing of the secret.
  package var formToken: String { String(sha256(Array(("form " + text).utf8)).prefix(32)) }

  private static func bytes(_ hexadecimal: String) -> [UInt8] {
    let digits = Array(hexadecimal.utf8).map { $0 < 58 ? $0 - 48 : $0 - 87 }
    return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }
}

/// Compares without telling by its time where two texts differ.
package func isSame(_ left: some Sequence<UInt8>, _ right: some Sequence<UInt8>) -> Bool {
  let (left, right) = (Array(left), Array(right))
  var difference = UInt8(left.count == right.count ? 0 : 1)
  for index in left.indices { difference |= left[index] ^ (index < right.count ? right[index] : 0) }
  return difference == 0
}
