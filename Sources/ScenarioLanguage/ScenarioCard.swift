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
