import Debriefing
import ScenarioLanguage
import Simulation
import SourceText
import Testing

/// A difference says why it came about, as far as the play tells it.
struct CauseTests {
  /// Plays lines of a transcript on the changed scenario, and gives the one difference.
  private func difference(
    _ lines: String, in language: Language = .id, _ changes: [(String, String)] = []
  ) throws -> Difference {
    let text = "scenario laundry\n" + lines + "\n"
    let transcript = try #require(Transcript.read(SourceFile(name: "x.transcript", text: text)).transcript)
    let found = try rehearse(
      transcript, source: Laundry.scenario(.id, changes), scenario: Laundry.scenario(language, changes),
      par: 3)
    #expect(found.count == 1)
    return try #require(found.first)
  }

  private func causes(
    _ lines: String, in language: Language = .id, _ changes: [(String, String)] = []
  ) throws -> [String] {
    try difference(lines, in: language, changes).causes.map(\.en)
  }

  @Test func aConditionThatFailsIsShownWithItsFacts() throws {
    let changes = [
      (
        "`again` \"Aduh,",
        "`if joy > 60 and knows-need or not (did listen or bent steam-iron)` `again` \"Aduh,"
      )
    ]
    let difference = try difference("choose konter 2\nchoose konter 3", changes)
    #expect(
      difference.causes.map(\.en) == [
        "Its condition, `if joy > 60 and knows-need or not (did listen or bent steam-iron)`, does not hold: "
          + "joy is 53, `listen` has been shown."
      ])
    #expect(difference.causes[0].id.contains("joy sekarang 53, `listen` sudah ditunjukkan"))
  }

  @Test func aChoiceThatIsUsedUpNamesTheLineThatTookIt() throws {
    #expect(
      try causes("choose konter 2\nchoose konter 2") == [
        "It was taken in line 2, and without `again` it can be taken only once."
      ])
  }

  @Test func aPlayThatIsElsewhereSaysWhereAndWhy() throws {
    let causes = try causes("choose konter 5\nchoose konter 1")
    #expect(
      causes == [
        "The play is in the scene “ruang-setrika”, not in “konter”.", "“konter 5” (line 2) led here.",
      ])
  }

  @Test func aLinkThatWasNotTakenShowsItsCondition() throws {
    let link = [("  [Besok siang](#besok-siang)", "  `if joy >= 50` [Besok siang](#besok-siang)")]
    let causes = try causes("choose konter 5\nchoose ruang-setrika 4\nscene besok-siang", link)
    #expect(causes.first == "The link there stands under `if joy >= 50`: joy is 49.")
  }

  @Test func anInterruptionThatCameInIsNamed() throws {
    let ending = [
      (
        "    > **Pemilik:** Masih buka, kan?",
        "    > **Pemilik:** Masih buka, kan?\n\n    [Besok siang](#besok-siang)"
      )
    ].map { ($0.0.replacing("    ", with: ""), $0.1.replacing("    ", with: "")) }
    let lines = "choose konter 5\nchoose ruang-setrika 1\nscene sesudahnya"
    let causes = try causes(lines, ending)
    #expect(
      causes.contains(
        "The interruption “telepon-berdering” came in after the last choice, because of `when clock >= 17:00`."
      ))
  }

  @Test func aSmileThatWentOutShowsHowItsMeterWent() throws {
    let lines = "choose konter 2\nchoose konter 5\nchoose ruang-setrika 4\nsmiles refer"
    let causes = try causes(lines)
    #expect(causes.first == "How refer went: 40, konter 2 → 48.")
    #expect(causes.contains("A smile is lit from 60 on."))
  }

  @Test func whatTheEndTookIsExplained() throws {
    let kind = [("refer +8` `does listen", "refer +30` `does listen")]
    let lines = "choose konter 2\nchoose konter 5\nchoose ruang-setrika 4\nmeters refer 70"
    let causes = try causes(lines, kind)
    #expect(causes.first == "How refer went: 40, konter 2 → 70, ruang-setrika 4 → 59.")
    #expect(causes.last?.hasPrefix("At the end: the problem is not solved") == true)
  }

  @Test func aHardBreachNamesTheChoice() throws {
    let lines = "choose konter 5\nchoose ruang-setrika 3\nhard-breaches none"
    #expect(
      try causes(lines) == [
        "“ruang-setrika 3” crossed the hard rule `steam-iron` (line 3); every smile is void."
      ])
  }

  @Test func anArchetypeSaysWhatDecidesIt() throws {
    let lines = "choose konter 5\nchoose ruang-setrika 5\narchetype friend"
    #expect(
      try causes(lines) == [
        "What decides it: smiles 2 of par 3; courtesy 50%; not smiling: tini; there was overgive."
      ])
  }

  @Test func timeAndMoneyShowWhereTheyWent() throws {
    #expect(try causes("choose konter 5\nclock 16:50") == ["How clock went: 16:50, konter 5 → 16:55."])
    #expect(
      try causes("choose konter 5\nchoose ruang-setrika 5\ncost 0")
        == ["How cost went: 0, ruang-setrika 5 → 300000."])
  }

  /// When choices are put in another order, the recorded words tell where a choice went.
  @Test(arguments: Language.allCases) func recordedWordsAreFoundElsewhere(language: Language) throws {
    let words =
      language == .id ? "Anda: Minta Sari mendahulukannya saja." : "You: Just ask Sari to do it first."
    let lines = "choose konter 5\nchoose ruang-setrika 3  # \(words)\nhard-breaches none"
    let causes = try causes(lines, in: language)
    #expect(
      causes.last
        == "Line 3 was recorded with other words. The recorded words now belong to “ruang-setrika 2”.")
    let gone = try self.causes("choose kounter 3  # \(words)", in: language)
    #expect(gone == ["The recorded words now belong to “ruang-setrika 2”."])
  }

  @Test func theConversationBeforeItIsShown() throws {
    let difference = try difference("choose konter 2\nmeters joy 1")
    #expect(
      difference.conversation == [
        "Anda: \"Kemejanya mau dipakai untuk apa, Pak?\"", "Pak Joko: Wawancara kerja, besok pukul delapan.",
      ])
    #expect(try self.difference("scene sesudahnya", in: .en).conversation.first == "[Counter]")
  }
}
