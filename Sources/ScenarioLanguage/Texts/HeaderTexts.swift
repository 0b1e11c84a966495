import SourceText

/// Finds the texts of the front matter.
struct HeaderTexts {
  let file: SourceFile
  private(set) var texts: [ScenarioText] = []
  private(set) var languageTag: String?
  /// Where the front matter ends.
  private var end = 0

  init(file: SourceFile) { self.file = file }

  private typealias Entry = (key: String, place: ByteRange, value: Value)

  mutating func read(_ value: Value, end: Int) {
    self.end = end
    for entry in entries(value) { read(entry) }
  }

  private func entries(_ value: Value) -> [Entry] {
    if case .map(let entries, _) = value { entries } else { [] }
  }

  private mutating func read(_ entry: Entry) {
    switch entry.key {
    case "title": add(.title, entry)
    case "summary": add(.summary, entry)
    case "objectives": addList(.objectives, entry)
    case "discuss": addList(.discuss, entry)
    case "tags": addList(.tags, entry)
    case "language": if case .text(let tag, _) = entry.value { languageTag = tag }
    case "customers": readFields(entry, ["name": { .customerName($0) }, "story": { .customerStory($0) }])
    case "rules": readFields(entry, ["text": { .ruleText($0) }, "why": { .ruleReason($0) }])
    case "promises": for item in entries(entry.value) { add(.promise(item.key), item) }
    case "allow": for item in entries(entry.value) { add(.allowReason(item.key), item) }
    default: break
    }
  }

  private mutating func readFields(_ entry: Entry, _ roles: [String: (String) -> ScenarioText.Role]) {
    for owner in entries(entry.value) {
      for field in entries(owner.value) {
        if let role = roles[field.key] { add(role(owner.key), field) }
      }
    }
  }

  private mutating func add(_ role: ScenarioText.Role, _ entry: Entry) {
    guard case .text(let text, let range) = entry.value, !text.isEmpty else { return }
    let place = self.place(of: text, at: range.lowerBound, margin: margin(of: entry.place))
    let inBrackets = isInBrackets(entry.place)
    texts.append(
      ScenarioText(
        role: role, text: role.normalised(text), place: place ?? range,
        form: place == nil ? .fixed : .value(inBrackets: inBrackets)))
  }

  private mutating func addList(_ role: ScenarioText.Role, _ entry: Entry) {
    guard case .list(let items, let range) = entry.value, !items.isEmpty else { return }
    let inBrackets = file.bytes[range.lowerBound] == UInt8(ascii: "[")
    var words: [String] = []
    var places: [ByteRange?] = []
    for item in items {
      guard case .text(let text, let place) = item else { continue }
      words.append(ScenarioText.Role.title.normalised(text))
      let margin = margin(of: place)
      places.append(self.place(of: text, at: place.lowerBound, margin: inBrackets ? 0 : margin))
    }
    let known = places.compactMap { $0 }
    guard let first = known.first, let last = known.last, known.count == items.count else {
      texts.append(
        ScenarioText(role: role, text: words.joined(separator: "\n"), place: range, form: .fixed))
      return
    }
    let line = file.line(file.lineIndex(at: first.lowerBound))
    let separator = inBrackets ? ", " : file.lineEnd + file.text(line.lowerBound..<first.lowerBound)
    texts.append(
      ScenarioText(
        role: role, text: words.joined(separator: "\n"), place: first.lowerBound..<last.upperBound,
        form: .values(known, separator: separator, inBrackets: inBrackets)))
  }

  // MARK: Places

  /// How far the line is indented on which a key or an item stands.
  private func margin(of place: ByteRange) -> Int {
    file.split(file.line(file.lineIndex(at: place.lowerBound))).indent
  }

  /// A key within `{ … }` does not begin its line.
  private func isInBrackets(_ key: ByteRange) -> Bool {
    file.split(file.line(file.lineIndex(at: key.lowerBound))).content.lowerBound != key.lowerBound
  }

  /// Exactly where a value stands that begins at a place; nil when that cannot be told.
  private func place(of text: String, at start: Int, margin: Int) -> ByteRange? {
    guard start < end else { return nil }
    switch file.bytes[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      return endOfQuotation(from: start).map { start..<$0 }
    case UInt8(ascii: "|"), .greater:
      return start..<endOfLines(from: start, margin: margin)
    default:
      let wanted = Array(text.utf8)
      let exact = start..<min(start + wanted.count, end)
      if file.bytes[exact].elementsEqual(wanted) { return exact }
      let lines = start..<endOfLines(from: start, margin: margin)
      return words(file.text(lines)) == words(text) ? lines : nil
    }
  }

  private func words(_ text: String) -> [Substring] { text.split { $0 == " " || $0.isNewline } }

  private func endOfQuotation(from start: Int) -> Int? {
    let mark = file.bytes[start]
    var index = start + 1
    while index < end {
      if file.bytes[index] == .backslash, mark == UInt8(ascii: "\"") {
        index += 1
      } else if file.bytes[index] == mark {
        let isDoubled = mark == UInt8(ascii: "'") && index + 1 < end && file.bytes[index + 1] == mark
        if !isDoubled { return index + 1 }
        index += 1
      }
      index += 1
    }
    return nil
  }

  /// The end of a value that goes on as long as lines are indented further than its key.
  private func endOfLines(from start: Int, margin: Int) -> Int {
    var index = file.lineIndex(at: start)
    var last = file.split(file.line(index)).content.upperBound
    index += 1
    while index < file.lineCount, file.line(index).lowerBound < end {
      let line = file.split(file.line(index))
      if !line.isBlank {
        if line.indent <= margin { break }
        last = line.content.upperBound
      }
      index += 1
    }
    return last
  }
}

extension SourceFile {
  /// How this file ends its lines.
  var lineEnd: String {
    guard let first = bytes.firstIndex(of: .newline), first > 0 else { return "\n" }
    return bytes[first - 1] == 0x0D ? "\r\n" : "\n"
  }
}
