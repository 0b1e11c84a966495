import SourceText

/// Collects the findings of one file. A class, because the reader of blocks, the reader of text and the checker share one.
final class Findings {
  let file: SourceFile
  private(set) var all: [Diagnostic] = []
  private(set) var errorRanges: [ByteRange] = []
  private var isFull = false

  init(file: SourceFile) { self.file = file }

  func report(
    _ kind: DiagnosticKind, at range: ByteRange, _ arguments: [Localized] = [], suggestions: [String] = [],
    notes: [DiagnosticNote] = [], fixIts: [FixIt] = []
  ) {
    guard !isFull else { return }
    if all.count >= Limits.findings {
      isFull = true
      all.append(Diagnostic(.tooManyFindings, in: file, at: range, ["\(Limits.findings)"]))
      return
    }
    if kind.severity == .error { errorRanges.append(range) }
    all.append(
      Diagnostic(
        kind, in: file, at: range, arguments, suggestions: suggestions, notes: notes, fixIts: fixIts))
  }

  func note(at range: ByteRange, _ message: Localized) -> DiagnosticNote {
    DiagnosticNote(file: file, range: range, message: message)
  }
}
