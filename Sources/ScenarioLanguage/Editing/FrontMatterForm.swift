import SourceText

/// Lays front matter without errors out: keys in the format's order, two spaces a level, one space behind a colon,
/// short lists of words in brackets, long lists line by line. Values and comments stay as they are written; a comment
/// above a key goes where the key goes.
struct FrontMatterForm {
  private let file: SourceFile
  private let range: Range<Int>
  private let root: Value?

  init(_ file: SourceFile, _ lines: FrontMatterLines) {
    self.file = file
    range = lines.firstLine..<lines.endLine
    var reader = YAMLReader(file: file, findings: Findings(file: file), lines: lines)
    root = reader.read()
  }

  /// The lines between the two `---`.
  func lines() -> [String] {
    guard case .map(let entries, _)? = root else { return range.map(raw) }
    var end = range.upperBound
    while end > range.lowerBound, isLoose(end - 1, within: 0) { end -= 1 }
    var start = range.lowerBound
    // A comment that an empty line parts from the first key belongs to the file, not to the key.
    if let first = entries.first, let gap = (start..<line(of: first)).last(where: { split($0).isBlank }) {
      start = gap + 1
    }
    let opening = tidy(range.lowerBound..<start, indent: 0)
    let closing = tidy(end..<range.upperBound, indent: 0)
    let middle = lay(entries, in: start..<end, indent: 0, path: "")
    return opening + (opening.isEmpty ? [] : [""]) + middle + (closing.isEmpty ? [] : [""]) + closing
  }

  // MARK: Lines

  typealias Entry = FrontMatterReader.Entry

  private func raw(_ index: Int) -> String { file.text(file.line(index)) }
  private func split(_ index: Int) -> Line { file.split(file.line(index)) }
  private func line(of entry: Entry) -> Int { file.lineIndex(at: entry.place.lowerBound) }

  private func isComment(_ line: Line) -> Bool { line.content.first.map { file.bytes[$0] == .hash } ?? false }

  /// An empty line, or a comment that is indented by no more than `indent`.
  private func isLoose(_ index: Int, within indent: Int) -> Bool {
    let line = split(index)
    return line.isBlank || (isComment(line) && line.indent <= indent)
  }

  /// Empty lines and comments, with one empty line in the place of several and none at either end.
  private func tidy(_ lines: Range<Int>, indent: Int, keepsGaps: Bool = false) -> [String] {
    var result: [String] = []
    for index in lines {
      let line = split(index)
      if !line.isBlank {
        result.append(String(repeating: " ", count: indent) + file.text(file.line(index)).dropSpaces)
      } else if result.last != "", keepsGaps || !result.isEmpty {
        result.append("")
      }
    }
    if !keepsGaps, result.last == "" { result.removeLast() }
    return result
  }

  /// Lines moved to the right or left together, so that the first one that is not empty is indented by `indent`.
  private func shifted(_ lines: Range<Int>, to indent: Int) -> [String] {
    guard let first = lines.first(where: { !split($0).isBlank }) else { return [] }
    let move = indent - split(first).indent
    return lines.map { index in
      let line = split(index)
      if line.isBlank { return "" }
      return String(repeating: " ", count: max(line.indent + move, 0)) + raw(index).dropFirst(line.indent)
    }
  }

  // MARK: Keys

  private func lay(_ entries: [Entry], in lines: Range<Int>, indent: Int, path: String) -> [String] {
    var chunks: [(key: String, lines: [String])] = []
    var start = lines.lowerBound
    for (index, entry) in entries.enumerated() {
      let next = index + 1 < entries.count ? head(of: entries[index + 1], after: entry) : lines.upperBound
      chunks.append((entry.key, lay(entry, in: start..<next, indent: indent, path: path)))
      start = next
    }
    if let order = order(of: path) {
      let rank = { (key: String) in order.firstIndex(of: key) ?? order.count }
      // Sorted by place, too, because the sort of the library does not promise to be stable.
      let places = chunks.indices.sorted { (rank(chunks[$0].key), $0) < (rank(chunks[$1].key), $1) }
      chunks = places.map { chunks[$0] }
    }
    let laid = chunks.flatMap(\.lines)
    return Array(laid.drop { $0.isEmpty })
  }

  /// Where what belongs to an entry begins: with the comments and empty lines above its key.
  private func head(of entry: Entry, after last: Entry) -> Int {
    let own = line(of: entry)
    let indent = split(own).indent
    var start = own
    while start - 1 > line(of: last), isLoose(start - 1, within: indent) { start -= 1 }
    return start
  }

  private func order(of path: String) -> [String]? {
    switch path {
    case "": FrontMatterReader.keys
    case "customers", "rules", "promises", "allow": nil
    default:
      path.hasPrefix("customers.")
        ? ["name", "type", "definition", "role", "joy", "return", "refer", "patience", "story"]
        : ["kind", "discretion", "text", "why"]
    }
  }

  private func lay(_ entry: Entry, in lines: Range<Int>, indent: Int, path: String) -> [String] {
    let own = line(of: entry)
    let above = tidy(lines.lowerBound..<own, indent: indent, keepsGaps: true)
    let key = String(repeating: " ", count: indent) + file.text(entry.place) + ":"
    let colon = file.first(UInt8(ascii: ":"), in: entry.place.upperBound..<file.line(own).upperBound)
    let rest = file.split((colon ?? entry.place.upperBound - 1) + 1..<file.line(own).upperBound)
    let below = own + 1..<max(lines.upperBound, own + 1)
    let value = file.text(rest.content)
    if case .list = entry.value, path.isEmpty,
      let list = ListForm(value, below.map(raw)).lines(of: entry.key)
    {
      return above + [key + list.rest] + list.below
    }
    let first = key + (value.isEmpty ? "" : " " + value)
    if case .map(let entries, _) = entry.value, let sub = entries.first, line(of: sub) > own, value.isEmpty {
      let inner = lay(
        entries, in: below, indent: indent + 2, path: path.isEmpty ? entry.key : "\(path).\(entry.key)")
      return above + [first] + inner
    }
    return above + [first] + shifted(below, to: indent + 2)
  }
}

/// A list of the front matter: words in brackets, sentences line by line.
private struct ListForm {
  private let rest: String
  private let below: [String]

  init(_ rest: String, _ below: [String]) {
    self.rest = rest
    self.below = below
  }

  /// What stands behind the key's colon, and the lines under it; nil where the list is better left alone.
  func lines(of key: String) -> (rest: String, below: [String])? {
    guard let items = inBrackets() ?? inLines() else { return nil }
    switch key {
    case "objectives", "discuss": return items.isEmpty ? (" []", []) : ("", items.map { "  - " + $0 })
    default:
      let isPlain = items.allSatisfy { $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" } }
      return isPlain || rest.hasPrefix("[") ? (" [" + items.joined(separator: ", ") + "]", []) : nil
    }
  }

  private func inBrackets() -> [String]? {
    let all = ([rest] + below.map(\.dropSpaces)).filter { !$0.isEmpty }.joined(separator: " ")
    guard all.hasPrefix("["), all.hasSuffix("]") else { return nil }
    let inner = all.dropFirst().dropLast()
    // What holds quotation marks, comments or further brackets is left as its author wrote it.
    guard !inner.contains(where: { "\"'#[]{}".contains($0) }) else { return nil }
    let items = inner.split(separator: ",", omittingEmptySubsequences: false).map { String($0).dropSpaces }
    if items.count == 1, items[0].isEmpty { return [] }
    let kept = items.last == "" ? Array(items.dropLast()) : items
    return kept.contains("") ? nil : kept
  }

  private func inLines() -> [String]? {
    guard rest.isEmpty else { return nil }
    var items: [String] = []
    for line in below.map(\.dropSpaces) where !line.isEmpty {
      guard line.hasPrefix("- "), !line.contains(" #"), !line.contains("- - ") else { return nil }
      let item = String(line.dropFirst(2)).dropSpaces
      guard let first = item.first, !"|>&*!{[".contains(first) else { return nil }
      // A quoted item that goes on in the next line begins here and does not end here.
      if first == "\"" || first == "'", item.count < 2 || item.last != first { return nil }
      items.append(item)
    }
    return items
  }
}

extension String {
  /// Without spaces at either end.
  fileprivate var dropSpaces: String {
    var text = self[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
