import SourceText

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The form of a command's output.
public enum OutputFormat: String, Sendable, Hashable, CaseIterable {
  case text, json
}

/// Findings above a sentence that says what follows from them.
func told(_ diagnostics: [Diagnostic], in language: Language, style: ExcerptStyle = ExcerptStyle()) -> String
{
  diagnostics.map { render($0, in: language, style: style) + "\n\n" }.joined()
}

/// JSON with sorted keys on several lines, ending with a line end.
func encode(_ value: some Encodable) -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  guard let data = try? encoder.encode(value) else {
    preconditionFailure("a document of plain values encodes")
  }
  return String(decoding: data, as: UTF8.self) + "\n"
}
