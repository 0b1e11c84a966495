import ScenarioLanguage
import SourceText
import Testing

/// Indonesian and English readers find the same things in the same places.
struct LanguageTests {
  static let pairs = Document.all.filter { $0.indonesian != nil }

  @Test func theMainDocumentsExistInBothLanguages() {
    let paths = Set(Self.pairs.map(\.path))
    #expect(
      paths.isSuperset(of: ["README.md", "docs/writing-scenarios.md", "docs/format.md", "docs/scoring.md"]))
  }

  @Test(arguments: pairs) func bothVersionsHaveTheSameHeadings(document: Document) throws {
    let other = try #require(document.indonesian)
    #expect(document.headings.map(\.level) == other.headings.map(\.level))
  }

  @Test(arguments: pairs) func bothVersionsHaveTheSameBlocks(document: Document) throws {
    let other = try #require(document.indonesian)
    #expect(document.fences.map { [$0.kind] + $0.marks } == other.fences.map { [$0.kind] + $0.marks })
  }

  /// A scenario in one version is the translation of the one in the other.
  @Test(arguments: pairs) func bothVersionsShowTheSameScenarios(document: Document) throws {
    let other = try #require(document.indonesian)
    let english = document.scenarios.map { compile($0, "en") }
    let indonesian = other.scenarios.map { compile($0, "id") }
    for (translation, source) in zip(english, indonesian) {
      #expect(parityFindings(of: translation, with: source).map { render($0, in: .en) } == [])
    }
  }

  private func compile(_ fence: Document.Fence, _ tag: String) -> Compilation {
    ScenarioLanguage.compile(
      SourceFile(name: fence.testDescription, text: fence.text),
      context: FileContext(id: "shown", languageTag: tag))
  }
}

extension Document {
  var scenarios: [Fence] { fences.filter { $0.kind == "markdown" && $0.text.hasPrefix("---\n") } }
}

extension Document.Fence {
  /// Its words but for a file's name, which is translated.
  var marks: [String] { words.filter { !$0.contains(".") } }
}
