import SourceText

/// The report for programs (docs/json.md).
extension CheckReport {
  private struct Document: Encodable {
    let diagnostics: [Item]
    let errors: Int
    let warnings: Int
    let advice: Int

    struct Item: Encodable {
      let code: String
      let severity: String
      let file: String
      let line: Int
      let column: Int
      let endLine: Int
      let endColumn: Int
      let message: String
      let help: String
    }
  }

  func json(in language: Language) -> String {
    let items = diagnostics.map { diagnostic in
      let start = diagnostic.file.position(at: diagnostic.range.lowerBound)
      let end = diagnostic.file.position(at: diagnostic.range.upperBound)
      return Document.Item(
        code: diagnostic.kind.code, severity: diagnostic.kind.severity.rawValue, file: diagnostic.file.name,
        line: start.line.value, column: start.column.value, endLine: end.line.value,
        endColumn: end.column.value,
        message: diagnostic.message(in: language), help: diagnostic.fullHelp(in: language))
    }
    return encode(
      Document(
        diagnostics: items, errors: diagnostics.count(.error), warnings: diagnostics.count(.warning),
        advice: diagnostics.count(.advice)))
  }
}
