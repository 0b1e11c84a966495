import SourceText

/// Names near one that was not found.
struct NearNames {
  /// At most four, nearest first.
  var names: [String] = []
  /// The one that was surely meant.
  var certain: String?

  /// Puts the name that was surely meant in the place of the other.
  func repair(at range: ByteRange) -> [FixIt] {
    certain.map { [FixIt(range: range, replacement: $0)] } ?? []
  }
}

/// Collects the findings of one file. A class, because the reader of blocks, the reader of text and the checker share one.
final class Findings {
  let file: SourceFile
  private(set) var all: [Diagnostic] = []
  private(set) var errorRanges: [ByteRange] = []
  private var isFull = false
  private var namesLeft = Limits.comparedNames

  init(file: SourceFile) { self.file = file }

  /// Adds a finding. Errors and the others are counted apart, so that warnings never crowd out an error.
  func report(
    _ kind: DiagnosticKind, at range: ByteRange, _ arguments: [Localized] = [], suggestions: [String] = [],
    notes: [DiagnosticNote] = [], fixIts: [FixIt] = []
  ) {
    let isError = kind.severity == .error
    let count = isError ? errorRanges.count : all.count - errorRanges.count
    guard count < Limits.findings else { return stop(at: range) }
    if isError { errorRanges.append(range) }
    all.append(
      Diagnostic(
        kind, in: file, at: range, arguments, suggestions: suggestions, notes: notes, fixIts: fixIts))
  }

  private func stop(at range: ByteRange) {
    guard !isFull else { return }
    isFull = true
    all.append(Diagnostic(.tooManyFindings, in: file, at: range, ["\(Limits.findings)"]))
  }

  func note(at range: ByteRange, _ message: Localized) -> DiagnosticNote {
    DiagnosticNote(file: file, range: range, message: message)
  }

  /// Whether an error has been reported that touches a stretch of the file.
  func hasError(in range: ByteRange) -> Bool {
    errorRanges.contains { $0.lowerBound <= range.upperBound && $0.upperBound >= range.lowerBound }
  }

  /// Near names, as long as the file has not asked for too many.
  func near(_ name: String, among candidates: some Collection<String>) -> NearNames {
    guard namesLeft >= candidates.count else { return NearNames() }
    namesLeft -= candidates.count
    let found = nearestNames(to: name, among: candidates)
    return NearNames(names: found.names, certain: found.certain)
  }

  /// A stretch of the file as it is quoted in a message: cut where it is longer than a line shows.
  func quote(_ range: ByteRange) -> Localized {
    guard range.count > 60 else { return Localized(file.text(range)) }
    return Localized(String(file.text(range.prefix(240)).prefix(60)) + "…")
  }
}
