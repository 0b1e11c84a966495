import ScenarioLanguage
import SourceText

@testable import ScenarioLanguage

/// Where our reading of a file and CommonMark's part, though ours finds no error; nil when the promise holds.
func disagreement(_ bytes: [UInt8]) -> String? {
  let source = SourceFile(name: "scenario.md", bytes: bytes)
  guard compile(source, context: FileContext(id: "scenario")).scenario != nil else { return nil }
  return difference(outline(of: source), commonMarkOutline(of: body(of: source)))
}

func body(of source: SourceFile) -> [UInt8] {
  let first = source.frontMatterLines()?.bodyLine ?? 0
  return first < source.lineCount ? Array(source.bytes[source.line(first).lowerBound...]) : []
}
