import ScenarioLanguage
import SourceText
import Testing

/// Every kind of finding has an example that raises it, and words in both languages.
struct CoverageTests {
  /// Shown by tests of their own, because no short text raises them.
  private static let elsewhere = [
    "file-too-large", "not-utf-8", "front-matter-too-large", "too-large", "too-many-findings",
    // They compare two files and what is remembered of them: Workbench does.
    "untranslated-text", "stale-translation",
  ]

  @Test func everyKindIsRaisedByAnExample() {
    let cases =
      DirectiveFindingsTests.cases + ConditionFindingsTests.cases + TextFindingsTests.cases
      + BlockFindingsTests.headings + BlockFindingsTests.endings + BlockFindingsTests.quotes
      + BlockFindingsTests.choices + BlockFindingsTests.otherMarkdown + BlockFindingsTests.comments
      + FileFindingsTests.front + FileFindingsTests.characters + FileFindingsTests.unused
    // These need the analysis; the pages of `senyum explain` raise them.
    let teaching = (DiagnosticKind.ofPaths + DiagnosticKind.ofTeaching).map(\.code)
    let raised = Set(cases.map(\.code) + ParityTests.cases.map(\.code) + CoverageTests.elsewhere + teaching)
    #expect(DiagnosticKind.all.map(\.code).filter { !raised.contains($0) } == [])
  }

  @Test func codesAreWordsAndEachIsThereOnce() {
    let codes = DiagnosticKind.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(
      codes.allSatisfy {
        $0.utf8.allSatisfy { ($0 >= 97 && $0 <= 122) || $0 == 45 || ($0 >= 48 && $0 <= 57) }
      })
  }

  @Test func everyKindSpeaksBothLanguagesAndBlamesNobody() {
    for kind in DiagnosticKind.all {
      #expect(kind.message.id != kind.message.en, "\(kind.code)")
      // `other-markdown` brings its help as an argument.
      #expect(kind.help.id != kind.help.en || kind.help.id == "{1}", "\(kind.code)")
      let words = [kind.message.id, kind.message.en, kind.help.id, kind.help.en].joined(separator: " ")
        .lowercased()
      #expect(
        !words.contains("invalid") && !words.contains("tidak valid") && !words.contains("illegal"),
        "\(kind.code)")
    }
  }
}
