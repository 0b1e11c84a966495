import SourceText

// Links and pictures.
extension TextReader {
  private struct Bracket {
    /// Between `[` and `]`.
    let text: ByteRange
    /// Between `(` and `)`; nil when no `(` follows.
    let destination: ByteRange?
    let end: Int
  }

  /// Takes `[…]` and a `(…)` right behind it apart; nil when the bracket is not closed on the line.
  private mutating func bracket(at index: Int, in range: ByteRange) -> Bracket? {
    guard let close = brackets.end(of: index, in: file), close < range.upperBound else { return nil }
    let inner = index + 1..<close
    guard close + 1 < range.upperBound, file.bytes[close + 1] == UInt8(ascii: "(") else {
      return Bracket(text: inner, destination: nil, end: close + 1)
    }
    guard let end = file.first(UInt8(ascii: ")"), in: close + 2..<range.upperBound) else {
      return Bracket(text: inner, destination: close + 2..<range.upperBound, end: range.upperBound)
    }
    return Bracket(text: inner, destination: close + 2..<end, end: end + 1)
  }

  mutating func readBracket(at index: Int, in range: ByteRange) -> Int {
    guard let found = bracket(at: index, in: range) else {
      if let close = brackets.end(of: index, in: file), close + 1 < file.bytes.count,
        file.bytes[close + 1] == UInt8(ascii: "(")
      {
        findings.report(.linkOverLines, at: index..<range.upperBound)
        return range.upperBound
      }
      takeText(index..<index + 1)
      return index + 1
    }
    guard let destination = found.destination else {
      if let end = readParted(found, at: index, in: range) { return end }
      takeText(index..<index + 1)
      return index + 1
    }
    if isInLink {
      findings.report(.misplacedLink, at: index..<found.end)
      return found.end
    }
    readLink(found, destination, index..<found.end)
    return found.end
  }

  /// `[Text] (#scene)`: the space makes mere text of it, which nobody meant.
  private mutating func readParted(_ found: Bracket, at index: Int, in range: ByteRange) -> Int? {
    var parenthesis = found.end
    while parenthesis < range.upperBound, file.bytes[parenthesis] == .space { parenthesis += 1 }
    let rest = parenthesis..<range.upperBound
    guard parenthesis > found.end, file.starts(rest, with: "(#"),
      let close = file.first(UInt8(ascii: ")"), in: rest)
    else { return nil }
    findings.report(
      .brokenLink, at: index..<close + 1, [findings.quote(parenthesis + 1..<close)],
      fixIts: [FixIt(range: found.end..<parenthesis, replacement: "")])
    hasText = true
    return close + 1
  }

  private mutating func readLink(_ found: Bracket, _ destination: ByteRange, _ place: ByteRange) {
    if isBroken(destination) || file.bytes[place.upperBound - 1] != UInt8(ascii: ")") || found.text.isEmpty {
      let isClosed = file.bytes[place.upperBound - 1] == UInt8(ascii: ")")
      findings.report(
        .brokenLink, at: place, [findings.quote(destination)],
        fixIts: isClosed ? sceneRepair(destination, label: found.text) : [])
      hasText = true
    } else if file.bytes[destination.lowerBound] == .hash {
      takeSceneLink(found, destination, place)
    } else if file.starts(destination, with: "https://") || file.starts(destination, with: "http://") {
      takeReference(found, file.text(destination), place)
    } else {
      findings.report(
        .linkElsewhere, at: destination, [findings.quote(destination)],
        fixIts: sceneRepair(destination, label: found.text))
      hasText = true
    }
  }

  /// `(kitchen)`, `(#The Kitchen)` and `()` behind `[The Kitchen]` mean a scene; what looks like an address or the name
  /// of a file does not.
  private func sceneRepair(_ destination: ByteRange, label: ByteRange) -> [FixIt] {
    let written = file.text(destination.isEmpty ? label : destination)
    let title = written.first == "#" ? written.dropFirst() : written[...]
    let id = slug(of: String(title))
    let isTitle = title.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }
    guard isTitle, !id.isEmpty, !label.isEmpty, title.first != " ", title.last != " " else { return [] }
    return [FixIt(range: destination, replacement: "#" + id)]
  }

  /// A destination that CommonMark would not read as it stands.
  private func isBroken(_ destination: ByteRange) -> Bool {
    destination.isEmpty
      || destination.contains { index in
        switch file.bytes[index] {
        case UInt8(ascii: "&"): endOfEntity(at: index, in: destination) != nil
        case .space, .greater, .backslash, UInt8(ascii: "<"), UInt8(ascii: "\""), UInt8(ascii: "("): true
        default: false
        }
      }
  }

  private mutating func takeSceneLink(_ found: Bracket, _ destination: ByteRange, _ place: ByteRange) {
    if role == .heading || !open.isEmpty { return findings.report(.misplacedLink, at: place) }
    if let link {
      if !hasLinkFault {
        let note = findings.note(
          at: link.range, Localized(id: "yang pertama di sini", en: "the first one is here"))
        findings.report(.twoLinks, at: place, notes: [note])
      }
      hasLinkFault = true
      return
    }
    readLabel(found.text)
    link = LinkSyntax(target: destination.dropFirst(), range: place)
  }

  /// The text of a link to a scene is not shown in play; what stands in it is still checked.
  private mutating func readLabel(_ range: ByteRange) {
    let (text, runs, start, hadText, hadTrailing) = (buffer, runs, runStart, hasText, trailingStart)
    readInLink(range)
    (buffer, self.runs, runStart, hasText, trailingStart) = (text, runs, start, hadText, hadTrailing)
  }

  private mutating func takeReference(_ found: Bracket, _ target: String, _ place: ByteRange) {
    if role == .heading { return findings.report(.misplacedLink, at: place) }
    noteText()
    closeRun()
    readInLink(found.text, url: target)
  }

  /// Reads the text of a link; emphasis that opens in it has to close in it.
  private mutating func readInLink(_ range: ByteRange, url: String? = nil) {
    let depth = open.count
    let outer = linkDepth
    linkDepth = depth
    isInLink = true
    self.url = url
    readLine(range, isLast: true)
    if open.count > depth, !hasEmphasisFault {
      let mark = open[depth]
      findings.report(.unclosedEmphasis, at: mark.range, [mark.style == .strong ? "**" : "*"])
    }
    closeRun()
    open.removeLast(max(0, open.count - depth))
    self.url = nil
    isInLink = false
    linkDepth = outer
  }

  // MARK: Pictures

  mutating func readExclamation(at index: Int, in range: ByteRange) -> Int {
    guard index + 1 < range.upperBound, file.bytes[index + 1] == UInt8(ascii: "["),
      let found = bracket(at: index + 1, in: range), let destination = found.destination
    else {
      takeText(index..<index + 1)
      return index + 1
    }
    let place = index..<found.end
    if isBroken(destination) || file.bytes[found.end - 1] != UInt8(ascii: ")") {
      findings.report(.brokenLink, at: place, [findings.quote(destination)])
      hasText = true
    } else if role != .block || isInLink || picture != nil || hasText || link != nil {
      findings.report(.pictureInText, at: place)
    } else {
      takePicture(found, destination, place)
    }
    return found.end
  }

  private mutating func takePicture(_ found: Bracket, _ destination: ByteRange, _ place: ByteRange) {
    let path = file.text(destination)
    if !isPicturePath(path) {
      findings.report(.pictureElsewhere, at: destination, [findings.quote(destination)])
    }
    readInLink(found.text)
    picture = (path, place)
  }

  private func isPicturePath(_ path: String) -> Bool {
    path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
      !$0.isEmpty && !$0.hasPrefix(".") && !$0.contains(":")
    }
  }
}

/// Where the brackets of one paragraph end, found in one pass when the first is asked for.
struct Brackets {
  private var lines: ArraySlice<ByteRange> = []
  private var isMatched = false
  private var ends: [Int] = []
  private var open: [Int] = []

  mutating func begin(_ lines: ArraySlice<ByteRange>) {
    self.lines = lines
    isMatched = false
  }

  /// The place of the `]` that closes the `[` at an index, perhaps on a later line.
  mutating func end(of index: Int, in file: SourceFile) -> Int? {
    guard let start = lines.first?.lowerBound else { return nil }
    if !isMatched { match(from: start, in: file) }
    let end = ends[index - start]
    return end > 0 ? end : nil
  }

  /// Escapes and what stands in backticks are passed over.
  private mutating func match(from start: Int, in file: SourceFile) {
    isMatched = true
    ends.removeAll(keepingCapacity: true)
    ends.append(contentsOf: repeatElement(0, count: (lines.last?.upperBound ?? start) - start))
    open.removeAll(keepingCapacity: true)
    for line in lines {
      var index = line.lowerBound
      while index < line.upperBound {
        switch file.bytes[index] {
        case .backslash: index += 1
        case UInt8(ascii: "["): open.append(index)
        case UInt8(ascii: "]"): if let begin = open.popLast() { ends[begin - start] = index }
        case .backtick: index = file.first(.backtick, in: index + 1..<line.upperBound) ?? line.upperBound
        default: break
        }
        index += 1
      }
    }
  }
}
