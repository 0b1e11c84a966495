import Debriefing
import SourceText

/// The report for programs (docs/json.md).
extension RehearsalReport {
  private struct Document: Encodable {
    let rehearsals: [Item]
    let differing: Int
  }

  private struct Item: Encodable {
    let file: String
    let name: String?
    let scenario: String?
    let languages: [String]
    let result: String
    let differences: [Part]
    let problems: [String]
  }

  private struct Part: Encodable {
    let line: Int
    let kind: String
    let languages: [String]
    let expected: String?
    let happened: String?
    let message: String
    let causes: [String]
    let conversation: [String]
  }

  func json(in language: Language) -> String {
    encode(Document(rehearsals: rehearsals.map { item($0, language) }, differing: differing))
  }

  private func item(_ rehearsal: RehearsedTranscript, _ language: Language) -> Item {
    Item(
      file: rehearsal.path, name: rehearsal.name, scenario: rehearsal.scenario,
      languages: rehearsal.languages,
      result: rehearsal.word, differences: rehearsal.findings.map { part($0, language) },
      problems: rehearsal.problems(in: language))
  }

  private func part(_ finding: RehearsedTranscript.Finding, _ language: Language) -> Part {
    let difference = finding.difference
    return Part(
      line: difference.line.value, kind: difference.what.code, languages: finding.languages,
      expected: difference.sides?.expected, happened: difference.sides?.happened,
      message: difference.message(in: language), causes: difference.causes.map { $0[language] },
      conversation: difference.conversation)
  }
}

extension RehearsedTranscript {
  /// A word for programs.
  var word: String {
    switch result {
    case .fits: "fits"
    case .differs: "differs"
    case .updated: "updated"
    case .misread, .impossible, .unreadable, .unwritable: "failed"
    }
  }

  var findings: [Finding] {
    if case .differs(let findings) = result { findings } else { [] }
  }

  /// Why it could not be rehearsed; empty when it could.
  func problems(in language: Language) -> [String] {
    if case .misread(let diagnostics) = result {
      return diagnostics.map { diagnostic in
        let line = diagnostic.file.position(at: diagnostic.range.lowerBound).line
        return "\(path):\(line): \(diagnostic.message(in: language)) \(diagnostic.fullHelp(in: language))"
      }
    }
    return complaint(in: language).map { [$0] } ?? []
  }
}
