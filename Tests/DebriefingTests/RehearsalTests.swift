import Debriefing
import ScenarioLanguage
import Simulation
import SourceText
import Testing

struct RehearsalTests {
  private func saved(_ kind: Kind, _ language: Language = .id) throws -> Transcript {
    let (play, turns) = try Laundry.play(kind.spots, in: Laundry.scenario(language))
    return try Transcript(of: play, turns: turns, source: Laundry.scenario(), par: 3, language: language)
  }

  private func differences(
    _ text: String, in language: Language = .id, _ changes: [(String, String)] = []
  ) throws -> [Difference] {
    let reading = Transcript.read(SourceFile(name: "x.transcript", text: text))
    let transcript = try #require(reading.transcript)
    return try rehearse(
      transcript, source: Laundry.scenario(.id, changes), scenario: Laundry.scenario(language, changes),
      par: 3)
  }

  @Test(arguments: Kind.all, Language.allCases)
  func aSavedPlayIsReadAndPlaysAgainInBothLanguages(kind: Kind, language: Language) throws {
    let transcript = try saved(kind, language)
    let again = Transcript.read(SourceFile(name: "x.transcript", text: transcript.text))
    #expect(again.diagnostics.isEmpty)
    #expect(again.transcript == transcript)
    for other in Language.allCases { #expect(try differences(transcript.text, in: other) == []) }
  }

  @Test func aSavedPlayReadsAsAConversation() throws {
    let kind = Kind(archetype: .politeRobot, spots: [Laundry.ask, Laundry.goBack, Laundry.tomorrow])
    #expect(
      try saved(kind, .en).text == """
        # The White Shirt
        scenario laundry

        # [Counter]
        # Late afternoon in a small laundry. Bu Tini is waiting behind.
        # Pak Joko: Where is my shirt? The ticket says today.

        choose konter 2  # You: "What do you need the shirt for, sir?"
        # Pak Joko: A job interview, tomorrow at eight.

        choose konter 5  # You: Go to the ironing room and look at the shirt.
        # [Ironing room]
        # Sari: There are still seven before that one.

        choose ruang-setrika 4  # You: "That is the order, sir. You can have it tomorrow at noon."
        # [Tomorrow at noon]
        # Pak Joko borrows his brother's shirt.

        ending besok-siang
        smiles none
        archetype polite-robot
        par 3
        others tini yes sari yes
        meters joy 57 return 45 refer 48
        courtesy 100
        clock 16:55
        cost 0
        hard-breaches none

        """)
  }

  @Test func aSavedPlayShowsWhatPlayShowsAndNoMore() throws {
    let note = [
      ("Pak Joko mengangguk.", "> [!NOTE]\n  > Nota nomor 12.\n\n  ![Kemeja di gantungan](kemeja.png)")
    ]
    let scenario = try Laundry.scenario(.id, note)
    let (play, turns) = try Laundry.play([Laundry.pity, Laundry.refuse], in: scenario)
    let text = Transcript(of: play, turns: turns, source: scenario, par: nil, language: .id).text
    #expect(text.contains("# Terbaca: Nota nomor 12.\n# Gambar: Kemeja di gantungan\n"))
    #expect(text.contains("# Pak Joko: Jadi saya yang harus mengerti, ya?\n"))
    #expect(!text.contains("Besok pagi saya harus rapi"), "inner voices belong to the debrief")
    #expect(!text.contains("Aturan menjawab"), "so do the coach's notes")
  }

  @Test func aWalkOutIsSavedAndPlaysAgain() throws {
    let changes = [("type: active", "type: active\n    patience: 1")]
    let scenario = try Laundry.scenario(.id, changes)
    let (play, turns) = try Laundry.play([Laundry.refuse], in: scenario)
    let text = Transcript(of: play, turns: turns, source: scenario, par: 3, language: .id).text
    #expect(text.contains("# Pak Joko: Sudah cukup. Saya mau bicara dengan atasan Anda.\n"))
    #expect(text.contains("\nending walk-out\n"))
    #expect(try differences(text, in: .en, changes) == [])
  }

  @Test func aPlayLeftInTheMiddleIsSavedWithoutAnEnd() throws {
    let (play, turns) = try Laundry.play([Laundry.ask], in: Laundry.scenario())
    let transcript = try Transcript(of: play, turns: turns, source: Laundry.scenario(), par: 3, language: .id)
    #expect(transcript.lines.compactMap(\.statement).count == 2)
    #expect(try differences(transcript.text) == [])
  }

  private static let moves = """
    scenario laundry
    offered konter 1, konter 2, konter 3, konter 4, konter 5
    choose konter 2
    not-offered konter 2
    choose konter 5
    choose ruang-setrika 4
    ending besok-siang

    """

  @Test func whatIsOfferedCanBeExpected() throws {
    #expect(try differences(RehearsalTests.moves) == [])
  }

  @Test(arguments: [
    ("scenario laundry", "scenario laundromat", 1, "otherScenario"),
    ("choose konter 2", "choose kontra 2", 3, "unknownScene"),
    ("choose konter 2", "choose konter 6", 3, "unknownChoice"),
    ("choose ruang-setrika 4", "choose konter 2", 6, "notOffered"),
    ("not-offered konter 2", "not-offered konter 2, konter 3", 4, "wasOffered"),
    ("konter 4, konter 5", "konter 4", 2, "offered"),
    ("choose ruang-setrika 4\n", "", 6, "unfinished"),
    ("choose ruang-setrika 4", "choose ruang-setrika 4\nchoose konter 1", 7, "alreadyOver"),
    ("ending besok-siang", "ending kemeja-siap", 7, "value(of: \"ending\""),
    ("ending besok-siang", "ending walk-out", 7, "value(of: \"ending\""),
    ("ending besok-siang", "ending besok-pagi", 7, "unknownScene"),
    ("ending besok-siang", "smiles joy", 7, "value(of: \"smiles\""),
    ("ending besok-siang", "archetype friend", 7, "value(of: \"archetype\""),
    ("ending besok-siang", "par 2", 7, "value(of: \"par\""),
    ("ending besok-siang", "others sari yes tini no", 7, "value(of: \"tini\""),
    ("ending besok-siang", "others sri yes", 7, "unknownKey"),
    ("ending besok-siang", "meters joy 57 refer 49", 7, "value(of: \"refer\""),
    ("ending besok-siang", "courtesy 99", 7, "value(of: \"courtesy\""),
    ("ending besok-siang", "clock 16:54", 7, "value(of: \"clock\""),
    ("ending besok-siang", "cost 1", 7, "value(of: \"cost\""),
    ("ending besok-siang", "hard-breaches steam-iron", 7, "value(of: \"hard-breaches\""),
    ("ending besok-siang", "hard-breaches steam", 7, "unknownKey"),
    ("ending besok-siang", "hard-breaches pickup-date", 7, "unknownKey"),
  ])
  func eachKindOfDifferenceIsFound(old: String, new: String, line: Int, what: String) throws {
    let found = try differences(RehearsalTests.moves.replacing(old, with: new))
    #expect(found.count == 1)
    let difference = try #require(found.first)
    #expect("\(difference.what)".hasPrefix(what))
    #expect(difference.line.value == line)
    #expect(difference.message(in: .id) != difference.message(in: .en))
  }

  @Test func aPlayThatStoppedFittingShowsWhatIsOfferedInstead() throws {
    let text = "scenario laundry\nchoose konter 5\nchoose konter 1\nending kemeja-siap\n"
    let found = try differences(text, in: .en)
    #expect(found.count == 1, "what follows the choice that does not fit says nothing")
    let message = try #require(found.first).message(in: .en)
    #expect(message.hasPrefix("It fits up to here; the choice “konter 1” is not offered. What is offered: "))
    #expect(message.contains("ruang-setrika 2 (Just ask Sari to do it first.)"))
  }

  @Test func aNearNameIsShown() throws {
    let found = try differences("scenario laundry\nchoose kontir 2\n")
    #expect(
      found.first?.message(in: .id) == "Skenario ini tidak punya adegan “kontir”. Yang mirip: “konter”.")
  }

  // MARK: In the middle of a play

  private static let middle = """
    scenario laundry
    name Bertanya dulu
    note Jalan # yang kita mau.
    scene konter
    meters patience 5 tini.joy 50 sari.joy 50
    choose konter 2  # Anda: "Kemejanya mau dipakai untuk apa, Pak?"
    meters joy 53 refer 48
    flags knows-need yes solved no
    not-offered konter 2
    clock 16:50
    cost 0
    hard-breaches none
    choose konter 5
    scene ruang-setrika

    """

  private func middle(_ old: String, _ new: String) throws -> [Difference] {
    try differences(RehearsalTests.middle.replacing(old, with: new))
  }

  @Test func muchCanBeExpectedInTheMiddle() throws {
    let found = try differences(RehearsalTests.middle)
    #expect(found.map { $0.message(in: .en) } == [])
  }

  @Test(arguments: [
    ("scene konter", "scene ruang-setrika", 4, "value(of: \"scene\""),
    ("scene konter", "scene kontor", 4, "unknownScene"),
    ("joy 53", "joy 45", 7, "value(of: \"joy\""),
    ("tini.joy 50", "tono.joy 50", 5, "unknownKey"),
    ("knows-need yes", "knows-need no", 8, "value(of: \"knows-need\""),
    ("knows-need yes", "knows-ned yes", 8, "unknownKey"),
    ("clock 16:50", "clock 16:51", 10, "value(of: \"clock\""),
    ("hard-breaches none", "hard-breaches steam-iron", 12, "value(of: \"hard-breaches\""),
  ])
  func eachKindOfDifferenceIsFoundInTheMiddle(old: String, new: String, line: Int, what: String) throws {
    let found = try middle(old, new)
    #expect(found.count == 1)
    let difference = try #require(found.first)
    #expect("\(difference.what)".hasPrefix(what))
    #expect(difference.line.value == line)
  }

  @Test func aScenarioWithoutAClockHasNoTime() throws {
    let changes = [
      ("clock: 16:50\n", ""), (" `minutes 5`", ""), (" `minutes 6`", ""), (" `minutes 40`", ""),
      ("`when clock >= 17:00`", "`when joy > 99`"),
    ]
    let found = try differences("scenario laundry\nclock 16:50\n", changes)
    #expect(found.map(\.what) == [.unknownKey("clock", near: [])])
  }
}
