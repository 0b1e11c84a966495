import SourceText

/// What the front matter declares, with the places that later findings point at.
struct FrontMatter {
  /// False when it could not be read at all: names that it would have declared are then not reported as unknown.
  var isKnown = false
  var languageTag: String?
  var header = Header()
  var primary: PrimaryCustomer?
  var others: [OtherCustomer] = []
  var rules: [Rule] = []
  /// The declared flags, without `solved`.
  var flags: [String] = []
  var promises: [Promise] = []
  var flagInsertion: FlagInsertion?
  /// Places of keys by their path (`clock`, `rules.three-items.kind`) and of flags (`flags.knows-occasion`).
  var places: [String: ByteRange] = [:]
  var range: ByteRange = 0..<0
}

/// Where to declare one more flag, with the text that goes around it.
struct FlagInsertion {
  let offset: Int
  var before = ""
  var after = ""
  /// A second flag there would need other text around it.
  var isOnlyOne = false
}

/// The lines that front matter takes: the index of the line behind it, and its bytes.
struct FrontMatterLines {
  let firstLine: Int
  let endLine: Int
  let bodyLine: Int
  let isClosed: Bool
}

extension SourceFile {
  /// Where the text begins: behind a byte-order mark.
  var textStart: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// Finds the lines between the first two `---`; nil when the file does not begin with one.
  func frontMatterLines() -> FrontMatterLines? {
    guard let fence = (0..<lineCount).first(where: { !split(textOfLine($0)).isBlank }),
      isFence(textOfLine(fence))
    else { return nil }
    let rest = (fence + 1)..<max(lineCount, fence + 1)
    let closing = rest.first { isFence(line($0)) }
    // Not closed: it most likely ends where the first heading stands.
    let heading = rest.first { starts(line($0), with: "# ") || starts(line($0), with: "## ") }
    let end = closing ?? heading ?? lineCount
    return FrontMatterLines(
      firstLine: fence + 1, endLine: end, bodyLine: closing.map { $0 + 1 } ?? end, isClosed: closing != nil)
  }

  private func textOfLine(_ index: Int) -> ByteRange {
    let range = line(index)
    return min(max(range.lowerBound, textStart), range.upperBound)..<range.upperBound
  }

  private func isFence(_ range: ByteRange) -> Bool {
    let content = split(range)
    return content.indent == 0 && content.content.count == 3 && starts(content.content, with: "---")
  }
}
