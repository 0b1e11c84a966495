public import SourceText

/// Reads only the front matter of a file, for menus and lists: a tenth of the work of `compile`.
///
/// The header is nil when the front matter has an error; the whole file's findings are `compile`'s affair.
public func readHeader(_ source: SourceFile, context: FileContext) -> (header: Header, languageTag: String)? {
  guard let lines = source.frontMatterLines(), lines.isClosed else { return nil }
  let findings = Findings(file: source)
  var yaml = YAMLReader(file: source, findings: findings, lines: lines)
  let value = yaml.read()
  var reader = FrontMatterReader(file: source, findings: findings, context: context)
  let front = reader.read(value, range: yaml.range)
  guard !findings.all.hasErrors, let tag = front.languageTag ?? context.languageTag else { return nil }
  return (front.header, tag)
}
