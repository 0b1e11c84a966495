import Foundation
import ScenarioLanguage
import SourceText
import Testing

@testable import Workbench

/// What `senyum explain` prints.
struct ExplanationPagesTests {
  @Test func aPageShowsMeaningExampleFindingAndRepair() throws {
    let page = try #require(explanationPage(code: "missing-space", language: .en))
    #expect(
      page == """
        missing-space (error)

        One space stands between a feeling and its change, and the sign touches the
        number: `joy +4`. What is meant is plain, so Senyum shows how to write it.

        Example, in a scene:

            - "Please take a seat." `joy+4`

        What Senyum says:

        \(indented(try finding("missing-space", .en)))

        Repaired:

            - "Please take a seat." `joy +4`

        """)
  }

  private func finding(_ code: String, _ language: Language) throws -> String {
    let explanation = try #require(Explanation.all.first { $0.code == code })
    let finding = try #require(explanation.example.findings(in: language).first { $0.kind.code == code })
    return render(finding, in: language, style: ExcerptStyle(width: 76))
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
  }

  @Test(arguments: Explanation.all.map(\.code), Language.allCases)
  func aPageShowsWhatSenyumReallySaysAndFitsATerminal(code: String, language: Language) throws {
    let page = try #require(explanationPage(code: code, language: language))
    #expect(page.contains(indented(try finding(code, language))))
    for line in page.split(separator: "\n") where !line.hasPrefix("    ") { #expect(line.columns <= 80) }
    #expect(page.split(separator: "\n").allSatisfy { visible(String($0)) == $0 })
  }

  @Test func aCodeThatIsNotKnownHasNoPage() {
    #expect(explanationPage(code: "unknown-scen", language: .id) == nil)
  }

  @Test(arguments: Language.allCases)
  func theIndexNamesEveryCodeWithWhatIsSaidOfIt(language: Language) {
    let lines = explanationIndex(language: language).split(separator: "\n")
    for kind in DiagnosticKind.explained {
      let named = lines.filter { $0.hasPrefix("  \(kind.code) ") }
      #expect(named.count == 1, "\(kind.code)")
    }
    #expect(
      lines.contains { $0.hasPrefix("  unknown-scene ") && $0.hasSuffix("`…`") || $0.hasSuffix("`…`.") })
    #expect(lines.allSatisfy { $0.columns <= 80 && !$0.contains("{") })
  }

  // MARK: The reference in docs

  @Test(arguments: [(Language.en, "docs/diagnostics.md"), (.id, "docs/diagnostics.id.md")])
  func theReferenceInDocsIsUpToDateAndComplete(language: Language, path: String) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let written = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    #expect(
      written == explanationReference(language: language),
      "Make it anew: swift run senyum explain --all --lang \(language.rawValue) > \(path)")
    let lines = Set(written.split(separator: "\n"))
    for kind in DiagnosticKind.explained {
      #expect(lines.contains("- [\(kind.code)](#\(kind.code))") && lines.contains("### \(kind.code)"))
    }
  }
}
