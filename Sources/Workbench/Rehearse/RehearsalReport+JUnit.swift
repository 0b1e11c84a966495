import Debriefing
import SourceText

/// The report in JUnit's XML: a suite for each scenario, a test case for each transcript.
extension RehearsalReport {
  func junit(in language: Language) -> String {
    var scenarios: [String] = []
    for rehearsal in rehearsals where !scenarios.contains(rehearsal.scenario ?? "") {
      scenarios.append(rehearsal.scenario ?? "")
    }
    let suites = scenarios.map { scenario in
      suite(scenario, rehearsals.filter { ($0.scenario ?? "") == scenario }, language)
    }
    let lines =
      [
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
        "<testsuites\(attributes(rehearsals, "senyum rehearse"))>",
      ]
      + suites.flatMap { $0 } + ["</testsuites>"]
    return lines.joined(separator: "\n") + "\n"
  }

  private func attributes(_ rehearsals: [RehearsedTranscript], _ name: String) -> String {
    let failures = rehearsals.count { !$0.findings.isEmpty }
    let errors = rehearsals.count { $0.word == "failed" }
    return
      " name=\"\(xml(name))\" tests=\"\(rehearsals.count)\" failures=\"\(failures)\" errors=\"\(errors)\""
  }

  private func suite(
    _ scenario: String, _ rehearsals: [RehearsedTranscript], _ language: Language
  ) -> [String] {
    ["  <testsuite\(attributes(rehearsals, scenario))>"] + rehearsals.flatMap { testCase($0, language) }
      + ["  </testsuite>"]
  }

  private func testCase(_ rehearsal: RehearsedTranscript, _ language: Language) -> [String] {
    let file = rehearsal.path.split(separator: "/").last.map(String.init) ?? rehearsal.path
    let name = rehearsal.name.map { "\(file): \($0)" } ?? file
    let head =
      "    <testcase classname=\"\(xml(rehearsal.scenario ?? ""))\" name=\"\(xml(name))\" "
      + "file=\"\(xml(rehearsal.path))\""
    let failures = rehearsal.findings.map { failure($0, rehearsal.path, language) }
    let problems = rehearsal.problems(in: language)
    let errors =
      problems.isEmpty ? [] : ["      <error message=\"\(xml(problems.joined(separator: "\n")))\"/>"]
    let inner = failures + errors
    return inner.isEmpty ? [head + "/>"] : [head + ">"] + inner + ["    </testcase>"]
  }

  private func failure(
    _ finding: RehearsedTranscript.Finding, _ path: String, _ language: Language
  ) -> String {
    let difference = finding.difference
    let text =
      ["\(path):\(difference.line) (\(finding.languages.joined(separator: ", ")))"] + difference.conversation
      + difference.causes.map { $0[language] }
    return
      "      <failure type=\"\(difference.what.code)\" message=\"\(xml(difference.message(in: language)))\">"
      + xml(text.joined(separator: "\n")) + "</failure>"
  }

  private func xml(_ text: String) -> String {
    let seen = text.split(separator: "\n", omittingEmptySubsequences: false).map { visible(String($0)) }
    return seen.joined(separator: "\n")
      .escaped(["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "\n": "&#10;"])
  }
}
