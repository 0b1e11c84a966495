import SourceText

@testable import ScenarioLanguage

/// Where our reading of a file and CommonMark's part; nil when they are the same.
func difference(_ source: SourceFile) -> String? {
  difference(outline(of: source), commonMarkOutline(of: body(of: source)))
}

/// The same, but nil also for a file in which we find an error: that is where a difference would be told.
func disagreement(_ bytes: [UInt8]) -> String? {
  let source = SourceFile(name: "scenario.md", bytes: bytes)
  let isAccepted = compile(source, context: FileContext(id: "scenario")).scenario != nil
  return isAccepted ? difference(source) : nil
}

func body(of source: SourceFile) -> [UInt8] {
  let first = source.frontMatterLines()?.bodyLine ?? 0
  return first < source.lineCount ? Array(source.bytes[source.line(first).lowerBound...]) : []
}
