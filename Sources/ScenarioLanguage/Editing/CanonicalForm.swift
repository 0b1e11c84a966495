public import SourceText

/// A scenario's file in canonical spacing and order, under the same name; nil when the file has errors, because then
/// it is not certain what it means.
///
/// What it means never changes: the result is compiled and compared, and where it would mean anything else the file
/// stays as it is. Text and comments stay byte for byte. Formatting what was formatted changes nothing.
public func canonicalForm(of source: SourceFile, context: FileContext) -> SourceFile? {
  guard let before = compile(source, context: context).scenario, let lines = source.frontMatterLines() else {
    return nil
  }
  let body = BodyForm(TidyLines(source, lines).file, firstLine: lines.bodyLine).lines()
  let fronts = [FrontMatterForm(source, lines).lines(), verbatim(source, lines)]
  for front in fronts {
    let text = (["---"] + front + ["---", ""] + body).joined(separator: "\n") + "\n"
    let result = SourceFile(name: source.name, text: text)
    if result.bytes == source.bytes { return source }
    if let after = compile(result, context: context).scenario, after.meansTheSame(as: before) {
      return result
    }
  }
  return source
}

private func verbatim(_ source: SourceFile, _ lines: FrontMatterLines) -> [String] {
  (lines.firstLine..<lines.endLine).map { source.text(source.line($0)) }
}

/// A file whose directives are spaced and ordered as they should be. Its lines are the same lines.
struct TidyLines {
  private(set) var file: SourceFile

  init(_ source: SourceFile, _ lines: FrontMatterLines) {
    var reader = BlockReader(file: source, findings: Findings(file: source), firstLine: lines.bodyLine)
    let tree = reader.read()
    let order = DirectiveOrder(source, tree)
    var edits: [FixIt] = []
    var marks: [ByteRange] = []
    for (index, directive) in tree.directives.enumerated() {
      let outer = source.withBackticks(directive)
      marks.append(outer)
      let text = canonicalDirective(source, tree.directives[order.directive(at: index)])
      edits.append(FixIt(range: outer, replacement: "`\(text)`"))
    }
    marks += tree.blocks.compactMap(\.text.link?.range)
    edits += gaps(around: marks.sorted { $0.lowerBound < $1.lowerBound }, in: source)
    file = SourceFile(name: source.name, text: source.applying(edits))
  }
}

/// One space between a directive or link and what stands beside it on its line.
private func gaps(around marks: [ByteRange], in file: SourceFile) -> [FixIt] {
  var edits: [FixIt] = []
  for (index, mark) in marks.enumerated() {
    let line = file.line(file.lineIndex(at: mark.lowerBound))
    let last = index > 0 ? marks[index - 1].upperBound : 0
    var start = mark.lowerBound
    while start > max(last, line.lowerBound), file.bytes[start - 1] == .space { start -= 1 }
    if start == last || start > file.startOfText(in: line) {
      edits.append(FixIt(range: start..<mark.lowerBound, replacement: " "))
    }
    let rest = file.split(mark.upperBound..<line.upperBound)
    let next = index + 1 < marks.count ? marks[index + 1].lowerBound : file.bytes.count
    if !rest.isBlank, rest.content.lowerBound < next {
      edits.append(FixIt(range: rest.margin, replacement: " "))
    }
  }
  return edits
}

extension SourceFile {
  /// A directive with the backticks around it.
  fileprivate func withBackticks(_ directive: ByteRange) -> ByteRange {
    var start = directive.lowerBound - 1
    while bytes[start] != .backtick { start -= 1 }
    var end = directive.upperBound
    while bytes[end] != .backtick { end += 1 }
    return start..<end + 1
  }

  /// Where a line's text begins, behind the marks of choices, wordings and quotes.
  fileprivate func startOfText(in line: ByteRange) -> Int {
    var rest = split(line).content
    if isItem(rest) {
      rest = split(rest.dropFirst(2)).content
    } else if let first = rest.first, bytes[first] == .greater {
      rest = split(rest.dropFirst()).content
    }
    return rest.lowerBound
  }
}

/// Which directive stands where: `when` and `ending` lead a scene's own directives, `again` leads those behind a
/// choice's text. None of them has an effect of its own, so that no other order changes; effects stay as written,
/// because they run from left to right and meters are clamped in between.
private struct DirectiveOrder {
  private var moved: [Int: Int] = [:]

  init(_ file: SourceFile, _ tree: SyntaxTree) {
    for scene in tree.scenes {
      guard let first = scene.blocks.first, tree.blocks[first].kind == .paragraph,
        tree.blocks[first].text.isSilent
      else { continue }
      lead(["when", "ending"], tree.blocks[first].text.directives, file, tree)
    }
    for choice in tree.choices {
      lead(["again"], choice.text.directives.dropFirst(choice.text.leading), file, tree)
    }
  }

  private mutating func lead(
    _ words: [String], _ range: Range<Int>, _ file: SourceFile, _ tree: SyntaxTree
  ) {
    let ranked = range.map { index in
      let word = file.text(file.firstWord(of: tree.directives[index]).word)
      return (rank: words.firstIndex(of: word) ?? words.count, index: index)
    }
    let order = ranked.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }
    for (place, directive) in zip(range, order) { moved[place] = directive.index }
  }

  func directive(at place: Int) -> Int { moved[place] ?? place }
}

/// A directive's words with one space between them, commas and parentheses set as in print.
private func canonicalDirective(_ file: SourceFile, _ directive: ByteRange) -> String {
  let (word, rest) = file.firstWord(of: directive)
  let name = file.text(word)
  switch DirectiveWord.table.index(of: word, in: file).flatMap(DirectiveWord.init) {
  case .if, .when: return name + " " + canonicalCondition(conditionTokens(file, rest).map(\.text))
  case .set, .clear, .promises, .keeps, .does, .follows, .bends, .approves:
    let names = file.text(rest).split(separator: ",").map { words(String($0)) }
    return name + " " + names.joined(separator: ", ")
  default:
    let change = words(file.text(rest)).replacing("−", with: "-").replacing("–", with: "-")
    return change.isEmpty ? name : name + " " + change
  }
}

private func words(_ text: String) -> String {
  text.split(separator: " ").joined(separator: " ")
}

private func canonicalCondition(_ tokens: [String]) -> String {
  var text = ""
  for token in tokens {
    if !text.isEmpty, token != ")", !text.hasSuffix("(") { text += " " }
    text += token
  }
  return text
}
