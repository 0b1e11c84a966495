import Debriefing
import ScenarioLanguage
import SourceText
import Testing

/// A transcript is written anew after a change that was wanted; what a person wrote in it stays.
struct RerecordingTests {
  private static let old = """
    # Kemeja Putih
    scenario laundry
    name Bertanya dulu
    note Jalan yang kita mau.

    # Ini catatan saya.

    # [Konter]
    # Sore di penatu.

    choose konter 2  # Anda: "Kemejanya mau dipakai untuk apa, Pak?"
    # Pak Joko: Wawancara.
    meters joy 50 refer 48  # sesudah bertanya
    not-offered konter 1, konter 2

    # Juga catatan saya.
    choose konter 5
    # Ditulis tangan.
    choose ruang-setrika 4
    ending besok-siang
    smiles refer

    """

  private func again(
    _ text: String, _ changes: [(String, String)] = []
  ) throws -> (rerecording: Rerecording?, difference: Difference?) {
    let transcript = try #require(Transcript.read(SourceFile(name: "x.transcript", text: text)).transcript)
    return try transcript.recordedAnew(source: Laundry.scenario(.id, changes), par: 3)
  }

  @Test func whatCameOutIsWrittenAndTheRestStays() throws {
    let rerecording = try #require(try again(Self.old).rerecording)
    #expect(
      rerecording.transcript.text == """
        # Kemeja Putih
        scenario laundry
        name Bertanya dulu
        note Jalan yang kita mau.

        # Ini catatan saya.

        # [Konter]
        # Sore di penatu kecil. Bu Tini menunggu di belakang.
        # Pak Joko: Kemeja saya mana, Mas? Di nota tertulis hari ini.

        choose konter 2  # Anda: "Kemejanya mau dipakai untuk apa, Pak?"
        # Pak Joko: Wawancara kerja, besok pukul delapan.
        meters joy 53 refer 48  # sesudah bertanya
        not-offered konter 2

        # Juga catatan saya.
        choose konter 5
        # Ditulis tangan.
        choose ruang-setrika 4
        ending besok-siang
        smiles none

        """)
    #expect(rerecording.changes.map(\.line.value) == [13, 14, 21])
    #expect(
      rerecording.changes.map(\.before) == [
        "meters joy 50 refer 48", "not-offered konter 1, konter 2", "smiles refer",
      ])
    #expect(rerecording.linesOfConversation > 0)
    let second = try #require(try again(rerecording.transcript.text).rerecording)
    #expect(second.transcript == rerecording.transcript)
    #expect(second.changes.isEmpty && second.linesOfConversation == 0)
  }

  @Test func aStatementThatSaysNothingAnyMoreGoes() throws {
    let rerecording = try #require(try again("scenario laundry\nnot-offered konter 1\n").rerecording)
    #expect(rerecording.transcript.text == "scenario laundry\n")
    #expect(rerecording.changes.map(\.after) == [nil])
  }

  /// A scene with a new heading, or a choice with a new number, is found by its recorded words.
  @Test func aChoiceIsFollowedByItsWords() throws {
    let words = "Anda: Ke ruang setrika untuk melihat kemejanya."
    for spot in ["loket 5", "konter 4"] {
      let text = "scenario laundry\nchoose \(spot)  # \(words)\nscene ruang-setrika\n"
      let rerecording = try #require(try again(text).rerecording)
      #expect(rerecording.transcript.chosen == [Transcript.Spot(scene: "konter", choice: 5)])
    }
  }

  @Test(arguments: [
    ("choose loket 5", "unknown-scene"), ("choose konter 9", "unknown-choice"),
    ("choose konter 5\nchoose konter 1", "not-offered"), ("ending besok-siang", "unfinished"),
    ("choose konter 5\nchoose ruang-setrika 4\nchoose konter 1", "already-over"),
    ("flags kosong yes", "unknown-key"),
  ])
  func whereAPersonHasToDecideNothingIsWritten(lines: String, code: String) throws {
    let (rerecording, difference) = try again("scenario laundry\n\(lines)\n")
    #expect(rerecording == nil)
    #expect(difference?.what.code == code)
  }

  /// What a play gave is what it gives again, whatever it was.
  @Test(arguments: Kind.all) func aRecordedPlayStaysAsItIs(kind: Kind) throws {
    let (play, turns) = try Laundry.play(kind.spots, in: Laundry.scenario())
    let options = RecordingOptions(name: "Uji", notes: ["Satu # dua"], showsOffers: true)
    let text = try Transcript(
      of: play, turns: turns, source: Laundry.scenario(), par: 3, language: .id, options: options
    ).text
    #expect(text.contains("\nname Uji\nnote Satu # dua\n"))
    #expect(text.contains("\noffered konter 1, konter 2, konter 3, konter 4, konter 5\nchoose konter "))
    let rerecording = try #require(try again(text).rerecording)
    #expect(rerecording.transcript.text == text)
    #expect(rerecording.changes.isEmpty && rerecording.linesOfConversation == 0)
  }
}
