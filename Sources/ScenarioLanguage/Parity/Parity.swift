public import SourceText

/// Which of the languages of one scenario is the source: the one with `source: true`, else `id`, else the first by
/// name. 0 when there is none.
public func sourceIndex(of compilations: [Compilation]) -> Int {
  let tags = compilations.map(\.languageTag)
  if let claimed = compilations.firstIndex(where: \.claimsSource) { return claimed }
  if let indonesian = tags.firstIndex(of: "id") { return indonesian }
  return tags.indices.min { tags[$0] < tags[$1] } ?? 0
}

/// Where a translation and its source language part (scenario-format.md, "Parity between languages").
///
/// Every finding stands in the translation and has a note at the source's place. What touches an error of either
/// file is left out, so that one mistake is not reported twice.
public func parityFindings(of translation: Compilation, with source: Compilation) -> [Diagnostic] {
  guard let here = translation.draft, let there = source.draft else { return [] }
  var comparison = ParityComparison(here, translation, there, source)
  comparison.compareFrontMatter()
  comparison.compareScenes()
  return comparison.findings
}

/// Compares two drafts of one scenario: `here` is the translation, `there` the source.
struct ParityComparison {
  let here: Scenario
  let there: Scenario
  let translation: Compilation
  let source: Compilation
  let names: ParityNames
  var scenePairs: [Int: Int] = [:]
  private(set) var findings: [Diagnostic] = []
  private let hereErrors: ErrorPlaces
  private let thereErrors: ErrorPlaces

  init(_ here: Scenario, _ translation: Compilation, _ there: Scenario, _ source: Compilation) {
    self.here = here
    self.there = there
    self.translation = translation
    self.source = source
    names = ParityNames(from: here, to: there)
    hereErrors = ErrorPlaces(translation.errorRanges)
    thereErrors = ErrorPlaces(source.errorRanges)
  }

  /// Two places that are compared: the whole stretch that an error may not touch, and what is shown.
  struct Places {
    var here: ByteRange
    var there: ByteRange
    var hereRegion: ByteRange
    var thereRegion: ByteRange
  }

  mutating func report(_ kind: DiagnosticKind, at places: Places, _ arguments: [Localized] = []) {
    guard findings.count < Limits.findings else { return }
    guard !hereErrors.touch(places.hereRegion), !thereErrors.touch(places.thereRegion) else { return }
    let message = Localized(id: "di bahasa sumber, di sini", en: "in the source language, here")
    let note = DiagnosticNote(file: source.source, range: places.there, message: message)
    var finding = Diagnostic(kind, in: translation.source, at: places.here, arguments, notes: [note])
    finding.heading = here.scenes.last { $0.source.lowerBound <= places.here.lowerBound }?.title
    findings.append(finding)
  }
}

/// Places of errors, in order, asked by binary search.
private struct ErrorPlaces {
  private let ranges: [ByteRange]
  /// The longest error, so that the search knows how far back one may begin.
  private let longest: Int

  init(_ ranges: [ByteRange]) {
    self.ranges = ranges.sorted { $0.lowerBound < $1.lowerBound }
    longest = ranges.map(\.count).max() ?? 0
  }

  func touch(_ place: ByteRange) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound + longest < place.lowerBound { low = middle + 1 } else { high = middle }
    }
    while low < ranges.count, ranges[low].lowerBound <= place.upperBound {
      if ranges[low].upperBound >= place.lowerBound { return true }
      low += 1
    }
    return false
  }
}

/// How the parts of two sequences belong together: all of them when there are equally many, else those before the
/// first place where they part and those that agree again at the end.
struct Alignment {
  var pairs: [(here: Int, there: Int)] = []
  /// Offset of the first part that differs; nil when the counts agree.
  var parting: Int?

  init(_ here: Range<Int>, _ there: Range<Int>, agree: (Int, Int) -> Bool) {
    guard here.count != there.count else {
      pairs = zip(here, there).map { ($0, $1) }
      return
    }
    let shorter = min(here.count, there.count)
    var head = 0
    while head < shorter, agree(here.lowerBound + head, there.lowerBound + head) { head += 1 }
    var tail = 0
    while tail < shorter - head, agree(here.upperBound - 1 - tail, there.upperBound - 1 - tail) { tail += 1 }
    pairs = (0..<head).map { (here.lowerBound + $0, there.lowerBound + $0) }
    pairs += (0..<tail).reversed().map { (here.upperBound - 1 - $0, there.upperBound - 1 - $0) }
    parting = head
  }
}
