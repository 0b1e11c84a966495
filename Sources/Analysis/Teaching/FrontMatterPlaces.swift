import SourceText

/// Where keys stand in a file's front matter. A key that is written in an unusual way is looked for in vain; its finding
/// then stands at the first line.
struct FrontMatterPlaces {
  private let file: SourceFile
  /// Indices of the lines between the two `---`.
  private let lines: Range<Int>

  init(_ file: SourceFile) {
    self.file = file
    let isFence = { (index: Int) in file.text(file.line(index)) == "---" }
    let end = (1..<max(file.lineCount, 1)).first(where: isFence) ?? 1
    lines = 1..<max(end, 1)
  }

  /// A key at the left edge.
  func key(_ key: String) -> ByteRange {
    lines.lazy.compactMap { place(of: key, in: $0, indented: false) }.first ?? firstLine
  }

  /// A key that stands indented under one at the left edge.
  func key(_ key: String, under parent: String) -> ByteRange {
    guard let start = lines.first(where: { place(of: parent, in: $0, indented: false) != nil }) else {
      return firstLine
    }
    for line in (start + 1)..<max(lines.upperBound, start + 1) {
      if let place = place(of: key, in: line, indented: true) { return place }
      if file.bytes[file.line(line)].first.map({ $0 != UInt8(ascii: " ") }) ?? false { break }
    }
    return place(of: parent, in: start, indented: false) ?? firstLine
  }

  private var firstLine: ByteRange { file.line(min(1, file.lineCount - 1)) }

  private func place(of key: String, in line: Int, indented: Bool) -> ByteRange? {
    let range = file.line(line)
    let indent = file.bytes[range].prefix { $0 == UInt8(ascii: " ") }.count
    guard (indent > 0) == indented else { return nil }
    let start = range.lowerBound + indent
    guard file.bytes[start..<range.upperBound].starts(with: Array((key + ":").utf8)) else { return nil }
    return start..<(start + key.utf8.count)
  }
}
