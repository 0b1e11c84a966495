import Foundation
import ScenarioLanguage
import SourceText
import Testing

@testable import Workbench

/// The forms of check's report agree with each other.
struct CheckReportTests {
  private let file = SourceFile(name: "a.md", text: "one\ntwo\n")

  private func report(_ severities: [Severity]) -> CheckReport {
    let findings = severities.map { severity in
      let kind = DiagnosticKind("made-up", severity, message: "Something.", help: "Do something.")
      return Diagnostic(kind, in: file, at: 4..<7)
    }
    return CheckReport(diagnostics: findings, files: 1)
  }

  @Test(
    arguments: [
      ([.warning, .advice, .advice], "0 errors, 1 warning, 2 advice", "0 kesalahan, 1 peringatan, 2 saran"),
      ([.error, .warning, .warning], "1 error, 2 warnings", "1 kesalahan, 2 peringatan"),
    ] as [([Severity], String, String)])
  func adviceIsCountedApart(severities: [Severity], english: String, indonesian: String) throws {
    let report = report(severities)
    #expect(report.text(in: .en, style: ExcerptStyle()).contains("1 file checked: \(english). More"))
    #expect(report.text(in: .id, style: ExcerptStyle()).contains("1 berkas diperiksa: \(indonesian). Pen"))
    let json = try JSONSerialization.jsonObject(with: Data(report.json(in: .en).utf8)) as? [String: Any]
    for (key, severity) in [("errors", Severity.error), ("warnings", .warning), ("advice", .advice)] {
      #expect(json?[key] as? Int == severities.count { $0 == severity })
    }
  }

  @Test func gitLabGetsWhatItAsksFor() throws {
    let text = report([.error, .advice]).gitlab(in: .en)
    let issues = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    #expect(issues.map { $0["severity"] as? String } == ["critical", "info"])
    #expect(Set(issues.compactMap { $0["fingerprint"] as? String }).count == 2)
    let location = try #require(issues[0]["location"] as? [String: Any])
    #expect(location["path"] as? String == "a.md")
    #expect((location["lines"] as? [String: Any])?["begin"] as? Int == 2)
    #expect((location["lines"] as? [String: Any])?["end"] as? Int == 2)
    #expect(issues[0]["description"] as? String == "Something. Do something.")
  }
}
