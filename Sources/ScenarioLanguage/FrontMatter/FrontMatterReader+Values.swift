import SourceText

// What a value of the front matter is read as.
extension FrontMatterReader {
  /// Text on one line or more; empty text is reported.
  func line(_ entry: Entry, _ limit: Int? = nil) -> String? {
    guard let text = text(entry.value) else { return nil }
    if text.isEmpty {
      reportEmpty(entry.key, at: entry.place)
      return nil
    }
    if let limit, text.count > limit {
      findings.report(.textTooLong, at: entry.value.range, ["\(text.count)", "\(limit)"])
    }
    return text
  }

  func text(_ value: Value) -> String? {
    guard case .text(let text, _) = value else {
      findings.report(.wantsText, at: value.range)
      return nil
    }
    if let control = text.unicodeScalars.first(where: isControl), !findings.hasError(in: value.range) {
      findings.report(.controlCharacter, at: value.range, [Localized(codePoint(control.value))])
      return nil
    }
    return text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// Of what YAML writes by escapes: control characters, and those that turn the direction of text. Line ends are none.
  private func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x0D, 0x85: false
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Nothing is said of what is empty because a fault in it was taken out.
  private func reportEmpty(_ name: String, at place: ByteRange) {
    let line = file.line(file.lineIndex(at: place.lowerBound))
    if !findings.hasError(in: line) { findings.report(.emptyValue, at: place, [Localized(name)]) }
  }

  func list(_ entry: Entry) -> [Value] {
    switch entry.value {
    case .list(let items, _): return items
    case .text("", _): return []
    default:
      let place = entry.value.range
      var fixIts: [FixIt] = []
      if case .text(let text, _) = entry.value, !text.contains(where: { ",[]{}:#\"'\n".contains($0) }) {
        fixIts = [FixIt(range: place, replacement: "[\(text)]")]
      }
      findings.report(.wantsList, at: place, [Localized(entry.key)], fixIts: fixIts)
      return []
    }
  }

  func lines(_ entry: Entry) -> [String] {
    list(entry).compactMap { item in
      guard let text = text(item) else { return nil }
      if text.isEmpty { reportEmpty(entry.key, at: item.range) }
      return text.isEmpty ? nil : text
    }
  }

  func map(_ entry: Entry) -> [Entry] {
    switch entry.value {
    case .map(let entries, _): return entries
    case .text("", _): return []
    default:
      findings.report(.wantsMap, at: entry.value.range, [Localized(entry.key)])
      return []
    }
  }

  func number(_ entry: Entry, _ range: ClosedRange<Int>) -> Int? {
    guard let text = line(entry) else { return nil }
    let digits = text.allSatisfy { $0.isASCII && $0.isNumber }
    guard digits, text.count <= 9, let number = Int(text) else {
      let bare = text.filter { $0.isASCII && $0.isNumber }
      let isGrouped = !bare.isEmpty && bare.count <= 9 && text.allSatisfy { "0123456789.,_ ".contains($0) }
      findings.report(
        .wantsNumber, at: entry.value.range, [Localized(entry.key), Localized(text)],
        fixIts: isGrouped ? [FixIt(range: entry.value.range, replacement: bare)] : [])
      return nil
    }
    guard range.contains(number) else {
      findings.report(
        .outOfRange, at: entry.value.range,
        [Localized(entry.key), "\(number)", "\(range.lowerBound)…\(range.upperBound)"])
      return nil
    }
    return number
  }

  func clock(_ entry: Entry) -> Int? {
    guard let text = line(entry) else { return nil }
    if let minutes = minutesOfDay(text) { return minutes }
    let repaired = text.replacing(".", with: ":")
    let fixIts = minutesOfDay(repaired) == nil ? [] : [FixIt(range: entry.value.range, replacement: repaired)]
    findings.report(.wantsClock, at: entry.value.range, [Localized(text)], fixIts: fixIts)
    return nil
  }

  func word<Word: RawRepresentable & CaseIterable>(_ entry: Entry) -> Word?
  where Word.RawValue == String {
    guard line(entry) != nil else { return nil }
    return word(entry.value)
  }

  func word<Word: RawRepresentable & CaseIterable>(_ value: Value) -> Word?
  where Word.RawValue == String {
    guard let text = text(value) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let all = Word.allCases.map(\.rawValue)
    let near = findings.near(text, among: all)
    findings.report(
      .unknownWord, at: value.range, [Localized(text), Localized(all.joined(separator: ", "))],
      suggestions: near.names,
      fixIts: near.repair(at: value.range))
    return nil
  }

  func key(_ value: Value) -> String? {
    guard let text = text(value) else { return nil }
    return key(text, at: value.range)
  }

  /// A key that names itself, and is no word of the format.
  func key(_ key: String, at place: ByteRange) -> String? {
    guard isKey(key) else { return freeKey(key, at: place) }
    guard !reservedWords.contains(key) else {
      findings.report(.reservedKey, at: place, [Localized(key)])
      return nil
    }
    return key
  }

  /// A key that names itself: lower-case words with single hyphens.
  func freeKey(_ key: String, at place: ByteRange) -> String? {
    if isKey(key) { return key }
    let tidy = tidyKey(key)
    findings.report(
      .badKey, at: place, [Localized(key)],
      fixIts: tidy.map { [FixIt(range: place, replacement: $0)] } ?? [])
    // Where the body uses the name as it should be, nothing more is to be said about it.
    return tidy
  }
}
