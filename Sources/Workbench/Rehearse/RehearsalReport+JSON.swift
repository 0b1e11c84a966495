import Debriefing
import SourceText

/// The report for programs (docs/json.md).
extension RehearsalReport {
  func json(in language: Language) -> JSON {
    .object([
      "rehearsals": .list(rehearsals.map { item($0, language) }), "differing": .number(differing),
    ])
  }

  private func item(_ rehearsal: RehearsedTranscript, _ language: Language) -> JSON {
    .object([
      "file": .text(rehearsal.path), "name": .optional(rehearsal.name),
      "scenario": .optional(rehearsal.scenario), "languages": .texts(rehearsal.languages),
      "result": .text(rehearsal.word), "differences": .list(rehearsal.findings.map { part($0, language) }),
      "problems": .texts(rehearsal.problems(in: language)),
    ])
  }

  private func part(_ finding: RehearsedTranscript.Finding, _ language: Language) -> JSON {
    let difference = finding.difference
    return .object([
      "line": .number(difference.line.value), "kind": .text(difference.what.code),
      "languages": .texts(finding.languages), "expected": .optional(difference.sides?.expected),
      "happened": .optional(difference.sides?.happened), "message": .text(difference.message(in: language)),
      "causes": .texts(difference.causes.map { $0[language] }),
      "conversation": .texts(difference.conversation),
    ])
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
        diagnostic.place + ": " + diagnostic.sentences(in: language)
      }
    }
    return complaint(in: language).map { [$0] } ?? []
  }
}
