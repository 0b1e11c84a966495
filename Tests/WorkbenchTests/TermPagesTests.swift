import Debriefing
import ScenarioLanguage
import Simulation
import SourceText
import Testing

@testable import Workbench

/// What `senyum explain` says of words that are no codes.
struct TermPagesTests {
  @Test func aPageSaysWhatAWordMeansAndWhatBelongsToIt() {
    #expect(
      termPage(word: "par", language: .en) == """
        par (scoring)

        The most smiles of the primary customer that can be had by fair means. You do
        not write it: Senyum looks for it in all possible plays. Where a scenario is
        too large for that, par is a lower bound, “at least”.

        See also: fair means, turning point, road to par

        """)
    #expect(
      termPage(word: "ask-need", language: .id) == """
        ask-need (perilaku, untuk `does`): menanyakan kebutuhannya

        Menanyakan untuk apa sesuatu diperlukan. Di sini kebutuhan tersembunyi
        terbuka. Kelompok: mengenal pelanggan.

        Lihat juga: kebutuhan tersembunyi

        """)
  }

  @Test(arguments: [
    "turning point", "Turning Point", "turning-point", "titik balik", "point of no return",
  ])
  func aWordIsFoundInEitherLanguageHoweverItIsWritten(word: String) throws {
    let page = try #require(termPage(word: word, language: .en))
    #expect(page.hasPrefix("turning point (scoring)\n"))
  }

  @Test(arguments: ["King's Servant", "kings servant", "King’s Servant", "kings-servant", "pelayan raja"])
  func anArchetypeIsFoundByItsNameAndByTheWordOfTranscripts(word: String) throws {
    let page = try #require(termPage(word: word, language: .id))
    #expect(page.hasPrefix("Pelayan Raja (gaya pelayanan)\n"))
  }

  /// One vocabulary: whatever the format or the debrief has a name for is explained under that name.
  @Test(arguments: Language.allCases)
  func everyNameOfTheVocabularyIsExplained(language: Language) {
    let words =
      Behaviour.allCases.map(\.word) + Meter.allCases.map(\.word) + Complaint.allCases.map(\.rawValue)
      + CustomerType.allCases.map(\.rawValue) + OtherCustomer.Role.allCases.map(\.rawValue)
      + Rule.Kind.allCases.map(\.rawValue) + Rule.Discretion.allCases.map(\.rawValue)
    let names =
      Behaviour.allCases.map(\.name) + Meter.allCases.map(\.name) + Complaint.allCases.map(\.name)
      + Archetype.allCases.map(\.name)
    for word in words + names.map({ $0[language] }) {
      #expect(termPage(word: word, language: language) != nil, "\(word)")
    }
  }

  @Test(arguments: Language.allCases)
  func theWordsAreListedWithTheCodesAndByThemselves(language: Language) {
    let all = termIndex(language: language)
    let list = explanationIndex(language: language).split(separator: "\n").joined(separator: " ")
      .split(separator: " ").joined(separator: " ")
    for term in Term.all {
      #expect(list.contains(term.word[language]), "\(term.word.en)")
      #expect(all.contains("\n  \(term.word[language])"), "\(term.word.en)")
    }
    #expect(all.split(separator: "\n").allSatisfy { $0.columns <= 80 })
  }

  @Test(arguments: Term.all.map(\.word.en), Language.allCases)
  func aPageFitsATerminalAndItsNeighboursExist(word: String, language: Language) throws {
    let term = try #require(Term.all.first { $0.word.en == word })
    let page = try #require(termPage(word: term.word[language], language: language))
    #expect(page.split(separator: "\n").allSatisfy { $0.columns <= 80 })
    // Pieces of text that were put together without a blank between them end in capitals or stops in mid-word.
    #expect(!page.contains("  ") && page.firstMatch(of: /[a-z][.,;][a-z]/) == nil, "\(page)")
    for name in term.related { #expect(Term.all.contains { $0.word.en == name }, "\(name)") }
    #expect(!term.meaning.id.isEmpty && term.meaning.id != term.meaning.en)
  }

  @Test func noTwoTermsAreListedUnderOneWord() {
    for language in Language.allCases {
      let words = Term.all.map { $0.word[language] }
      #expect(Set(words).count == words.count)
    }
    // A code and a word of one name would hide each other.
    #expect(Set(Term.all.flatMap(\.words)).isDisjoint(with: DiagnosticKind.explained.map(\.code)))
  }

  @Test func aWordThatIsNotKnownHasNoPageButNeighbours() {
    #expect(termPage(word: "parr", language: .en) == nil)
    #expect(namesNear("parr", language: .en) == ["par"])
    #expect(namesNear("unknown-scen", language: .en).first == "unknown-scene")
    #expect(namesNear("titik bali", language: .en).first == "titik balik")
  }
}
