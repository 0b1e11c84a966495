import ScenarioLanguage
import SourceText

/// Tells findings apart over time: the same finding has the same fingerprint when lines are added above it, when the
/// file is checked in another language, and on another computer.
///
/// It is made of the code, the path, the line's text, and which of several alike it is.
struct Fingerprints {
  private var seen: [String: Int] = [:]

  /// 64 hexadecimal digits. Ask once for each finding, in the order of the report.
  mutating func next(_ diagnostic: Diagnostic, path: String) -> String {
    let file = diagnostic.file
    let line = file.text(file.line(file.lineIndex(at: diagnostic.range.lowerBound)))
    let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let what = [diagnostic.kind.code, path, words].joined(separator: "\n")
    let count = seen[what, default: 0]
    seen[what] = count + 1
    return sha256(Array("\(what)\n\(count)".utf8))
  }
}
