public import SourceText

/// Where a file stands, as far as its meaning depends on it.
public struct FileContext: Sendable {
  /// The scenario's id: its folder's name, or the file's name without its ending.
  public let id: String
  /// Of a file inside `scenarios/<id>/`: the language that its name says. Nil anywhere else.
  public let languageTag: String?

  public init(id: String, languageTag: String? = nil) {
    self.id = id
    self.languageTag = languageTag
  }
}

/// What came of reading one file.
public struct Compilation: Sendable {
  public let source: SourceFile
  /// All findings that need no analysis of paths, in the order of the file, those that `allow:` names left out.
  public let diagnostics: [Diagnostic]
  /// The codes of the findings that `allow:` left out.
  public let silenced: Set<String>
  /// The checked scenario; nil when there are errors.
  public let scenario: Scenario?
  /// As much of the scenario as could be made, also when there are errors; for comparing languages.
  let draft: Scenario?
  /// What comparing languages needs besides the draft.
  let languageTag: String
  let claimsSource: Bool
  let errorRanges: [ByteRange]
  /// Places of the front matter's keys by their path, and of the acts' headings.
  let places: [String: ByteRange]
  let frontMatterStart: ByteRange
  let actPlaces: [ByteRange]
}

/// Reads and checks one file: bytes, front matter, body, names. It reports all it finds and never stops at the first.
public func compile(_ source: SourceFile, context: FileContext) -> Compilation {
  let findings = Findings(file: source)
  guard checkBytes(of: source, findings) else {
    return compilation(source, findings, FrontMatter(), SyntaxTree(), draft: nil, context)
  }
  let lines = source.frontMatterLines()
  let front = readFrontMatter(source, findings, context, lines)
  var reader = BlockReader(file: source, findings: findings, firstLine: lines?.bodyLine ?? 0)
  let tree = reader.read()
  var checker = Checker(file: source, findings: findings, context: context, tree: tree, front: front)
  let draft = checker.check(digest: digest(of: source))
  return compilation(source, findings, front, tree, draft: draft, context)
}

private func compilation(
  _ source: SourceFile, _ findings: Findings, _ front: FrontMatter, _ tree: SyntaxTree, draft: Scenario?,
  _ context: FileContext
) -> Compilation {
  let allowed = Set(front.header.allow.map(\.code))
  let diagnostics = finish(findings.all, tree, allowed: allowed)
  return Compilation(
    source: source, diagnostics: diagnostics,
    silenced: Set(findings.all.filter { $0.kind.severity != .error }.map(\.kind.code)).intersection(allowed),
    scenario: diagnostics.hasErrors ? nil : draft, draft: draft,
    languageTag: front.languageTag ?? context.languageTag ?? "", claimsSource: front.header.isSource,
    errorRanges: findings.errorRanges, places: front.places,
    frontMatterStart: front.range.lowerBound..<front.range.lowerBound, actPlaces: tree.acts.map(\.range))
}

func readFrontMatter(
  _ source: SourceFile, _ findings: Findings, _ context: FileContext, _ lines: FrontMatterLines?
) -> FrontMatter {
  let start = source.textStart
  guard let lines else {
    findings.report(.missingFrontMatter, at: start..<start)
    return FrontMatter()
  }
  let fence = source.line(lines.firstLine - 1)
  if lines.firstLine > 1 {
    let above = start..<fence.lowerBound
    findings.report(.missingFrontMatter, at: start..<start, fixIts: [FixIt(range: above, replacement: "")])
  }
  if !lines.isClosed { findings.report(.unclosedFrontMatter, at: fence) }
  var yaml = YAMLReader(file: source, findings: findings, lines: lines)
  let errors = findings.errorRanges.count
  let value = yaml.read()
  var reader = FrontMatterReader(file: source, findings: findings, context: context)
  let front = reader.read(value, range: yaml.range)
  if value == nil, findings.errorRanges.count == errors {
    findings.report(.missingFrontMatter, at: start..<start)
  }
  return front
}

/// In the order of the file, with the author's heading, without what `allow:` silences.
private func finish(_ diagnostics: [Diagnostic], _ tree: SyntaxTree, allowed: Set<String>) -> [Diagnostic] {
  var kept: [Diagnostic] = []
  for var diagnostic in diagnostics {
    if diagnostic.kind.severity != .error, allowed.contains(diagnostic.kind.code) { continue }
    diagnostic.heading = heading(above: diagnostic.range.lowerBound, tree)
    kept.append(diagnostic)
  }
  return kept.enumerated().sorted {
    ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
  }.map(\.element)
}

private func heading(above offset: Int, _ tree: SyntaxTree) -> String? {
  var low = 0
  var high = tree.scenes.count
  while low < high {
    let middle = (low + high) / 2
    if tree.scenes[middle].range.lowerBound <= offset { low = middle + 1 } else { high = middle }
  }
  return low == 0 ? nil : tree.scenes[low - 1].title
}
