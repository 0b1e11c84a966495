import SourceText

// Directives that the author wrote without backticks, or with marks that look like them.
extension TextReader {
  private static let meters = ["joy", "return", "refer", "patience"]
  private static let others = [
    "minutes", "cost", "set", "clear", "promises", "keeps", "does", "follows", "bends", "approves", "if",
    "when",
    "again", "ending",
  ]

  /// Says where a trainee would read a directive: `joy +8` in plain text, and anything between `´` and `´`.
  func reportBareDirectives(in range: ByteRange) {
    var index = range.lowerBound
    while index < range.upperBound {
      guard let found = accented(at: index, in: range) ?? change(at: index, in: range) else {
        index += 1
        continue
      }
      let inner = file.text(found.inner)
      findings.report(
        .directiveAsText, at: found.inner, [Localized(inner)],
        fixIts: [FixIt(range: found.outer, replacement: "`\(inner)`")])
      index = found.outer.upperBound
    }
  }

  private typealias Bare = (inner: ByteRange, outer: ByteRange)

  /// `´set solved´`: the mark has two bytes.
  private func accented(at index: Int, in range: ByteRange) -> Bare? {
    guard file.starts(index..<range.upperBound, with: "´") else { return nil }
    let start = index + 2
    guard
      let end = (start..<range.upperBound).first(where: {
        file.starts($0..<range.upperBound, with: "´") || file.bytes[$0] == .backtick
      }), file.bytes[end] != .backtick
    else { return nil }
    let word = file.text(start..<end).split(separator: " ").first.map(String.init) ?? ""
    guard (TextReader.meters + TextReader.others).contains(word) else { return nil }
    return (start..<end, index..<end + 2)
  }

  /// `joy +8`, seen at its sign; the quotation marks around it belong to what is replaced.
  private func change(at sign: Int, in range: ByteRange) -> Bare? {
    guard sign > range.lowerBound, file.bytes[sign - 1] == .space, let width = signWidth(at: sign, in: range)
    else { return nil }
    var end = sign + width
    while end < range.upperBound, file.bytes[end].isDigit { end += 1 }
    guard end > sign + width else { return nil }
    var start = sign - 1
    while start > range.lowerBound, file.bytes[start - 1].isLowerCaseLetter { start -= 1 }
    guard TextReader.meters.contains(file.text(start..<sign - 1)) else { return nil }
    let inner = start..<end
    guard let before = mark(endingAt: start, in: range), let after = mark(at: end, in: range) else {
      return (inner, inner)
    }
    return (inner, start - before..<end + after)
  }

  private func signWidth(at index: Int, in range: ByteRange) -> Int? {
    if file.bytes[index] == UInt8(ascii: "+") || file.bytes[index] == UInt8(ascii: "-") { return 1 }
    let rest = index..<range.upperBound
    return file.starts(rest, with: "−") || file.starts(rest, with: "–") ? 3 : nil
  }

  private static let marks: [StaticString] = ["'", "´", "‘", "’"]

  private func mark(at index: Int, in range: ByteRange) -> Int? {
    TextReader.marks.first { file.starts(index..<range.upperBound, with: $0) }?.utf8CodeUnitCount
  }

  private func mark(endingAt index: Int, in range: ByteRange) -> Int? {
    TextReader.marks.first { mark in
      let start = index - mark.utf8CodeUnitCount
      return start >= range.lowerBound && file.starts(start..<index, with: mark)
    }?.utf8CodeUnitCount
  }
}

extension UInt8 {
  fileprivate var isLowerCaseLetter: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }
}
