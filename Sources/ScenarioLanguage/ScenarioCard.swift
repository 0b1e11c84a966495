public import SourceText

/// What menus and lists tell of a scenario.
public struct ScenarioCard: Sendable {
  public let header: Header
  public let languageTag: String
  /// Nil when no customer is declared that could be read.
  public let primary: PrimaryCustomer?
}

/// Reads only the front matter of a file, for menus and lists: a tenth of the work of `compile`.
///
/// Nil when the front matter has an error; the whole file's findings are `compile`'s affair.
public func readCard(_ source: SourceFile, context: FileContext) -> ScenarioCard? {
  guard let lines = source.frontMatterLines(), lines.isClosed else { return nil }
  let findings = Findings(file: source)
  var yaml = YAMLReader(file: source, findings: findings, lines: lines)
  let value = yaml.read()
  var reader = FrontMatterReader(file: source, findings: findings, context: context)
  let front = reader.read(value, range: yaml.range)
  guard !findings.all.hasErrors, let tag = front.languageTag ?? context.languageTag else { return nil }
  return ScenarioCard(header: front.header, languageTag: tag, primary: front.primary)
}

/// What a menu tells of a scenario.
public struct MenuCard: Sendable {
  public let title: String
  public let summary: String
  public let channel: Channel
  /// Difficulty, 1…3.
  public let level: Int
  public let languageTag: String
}

/// Reads only what a menu tells: a tenth of the work of `readCard`, because whoever wants to play waits for forty of them.
///
/// Nil when that has an error; what else stands in the front matter is looked at when the scenario is chosen.
///
/// - Parameter source: the file, or as much of it as holds the front matter.
public func readMenuCard(_ source: SourceFile, context: FileContext) -> MenuCard? {
  guard let head = source.head(of: ["title", "summary", "language", "channel", "level"]),
    let lines = head.frontMatterLines()
  else { return readCard(source, context: context).map { MenuCard($0.header, $0.languageTag) } }
  let findings = Findings(file: head)
  var yaml = YAMLReader(file: head, findings: findings, lines: lines)
  var reader = FrontMatterReader(file: head, findings: findings, context: context)
  let front = reader.readPart(yaml.read())
  guard !findings.all.hasErrors, let tag = front.languageTag ?? context.languageTag,
    !front.header.title.isEmpty
  else { return nil }
  return MenuCard(front.header, tag)
}

extension MenuCard {
  fileprivate init(_ header: Header, _ tag: String) {
    self.init(
      title: header.title, summary: header.summary, channel: header.channel, level: header.level,
      languageTag: tag)
  }
}

extension SourceFile {
  /// The front matter as a file of its own, with nothing but some of its keys; nil where it is not closed, or its lines do
  /// not tell which key they belong to.
  fileprivate func head(of keys: Set<String>) -> SourceFile? {
    guard let lines = frontMatterLines(), lines.isClosed else { return nil }
    let fence = Array("---\n".utf8)
    var (head, isWanted) = (fence, false)
    for index in lines.firstLine..<max(lines.endLine, lines.firstLine) {
      let line = bytes[line(index)]
      if let first = line.first, first > .space, first != .hash {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let key = String(decoding: line[..<colon], as: UTF8.self)
        guard isKey(key) else { return nil }
        isWanted = keys.contains(key)
      }
      if isWanted { head += line + [.newline] }
    }
    return SourceFile(name: name, bytes: head + fence)
  }
}
