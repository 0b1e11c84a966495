import ScenarioLanguage
import Simulation
import SourceText
import Testing

@testable import Debriefing

struct PathTests {
  private func path(
    _ spots: [Laundry.Spot], _ language: Language = .id, _ changes: [(String, String)] = []
  ) throws -> [String] {
    let scenario = try Laundry.scenario(language, changes)
    let (play, turns) = try Laundry.play(spots, in: scenario)
    return try #require(Debrief(of: play, turns: turns, par: nil, language: language)).lines(.path).map(
      \.plain)
  }

  @Test func thePathIsToldTurnByTurn() throws {
    #expect(
      try path(Kind.friend.spots) == [
        "\n[Konter]", "Pak Joko: Kemeja saya mana, Mas? Di nota tertulis hari ini.",
        "Anda: \"Kemejanya mau dipakai untuk apa, Pak?\"", "Pak Joko: Wawancara kerja, besok pukul delapan.",
        "Suara hati Pak Joko: Akhirnya ada yang bertanya.",
        "- Senang saat dilayani 45 → 53 (+8), mau merekomendasikan 40 → 48 (+8): mendengarkan tanpa memotong dan "
          + "menanyakan kebutuhannya.",
        "Anda: \"Kami yang terlambat, Pak. Ini saya urus, dan saya minta maaf.\"",
        "Pak Joko: Terima kasih sudah terus terang.",
        "- Senang saat dilayani 53 → 61 (+8): mengakui kekurangan, menunjukkan penyesalan, dan mengambil tanggung "
          + "jawab.",
        "Anda: Ke ruang setrika untuk melihat kemejanya.", "- Yang tampak: meminta waktu dengan sopan.",
        "- Jam 16.50 → 16.55 (5 menit).", "\n[Ruang setrika]", "Sari: Masih tujuh potong sebelum yang itu.",
        "Anda: Telepon pemilik dan minta izin mendahulukan satu kemeja.",
        "- Senang saat dilayani 61 → 65 (+4), mau membeli lagi 45 → 60 (+15), mau merekomendasikan 48 → 52 (+4), "
          + "Sari 50 → 58 (+8): membantu dengan tindakan dan membawanya ke atasan (Rencana B).",
        "- Dilenturkan dengan izin atasan: “Cucian dikerjakan menurut urutan nota.”",
        "- Masalahnya selesai, atau ada jalan lain yang disepakati.", "- Jam 16.55 → 17.01 (6 menit).",
        "\n[Telepon berdering]", "- Kejadian ini menyela percakapan.", "Pemilik: Masih buka, kan?",
        "\n[Sesudahnya]",
        "Pak Joko: Jadi bagaimana?", "Anda: \"Saya antar ke rumah sebelum pukul tujuh, Pak.\"",
        "Pak Joko: Betul, Mas?",
        "- Senang saat dilayani 65 → 69 (+4), mau merekomendasikan 52 → 56 (+4): akibat pilihan ini.",
        "- Janji diberikan: “Kemeja diantar sebelum pukul tujuh.”", "Anda: Antar kemeja itu malam ini juga.",
        "- Mau merekomendasikan 56 → 64 (+8): mengurus yang sesudahnya.",
        "- Janji ditepati: “Kemeja diantar sebelum pukul tujuh.”", "- Jam 17.01 → 17.41 (40 menit).",
        "\n[Kemeja siap]",
        "Suara hati Pak Joko: Kalau teman bertanya, saya tahu harus menyebut siapa.",
      ])
  }

  @Test func aLossIsNeverPutDownToACourtesyOrToHelp() throws {
    let lines = try path(
      Kind.friend.spots, .en,
      [("`joy +8` `refer +8` `does listen, ask-need`", "`joy -8` `refer +8` `does listen, ask-need`")])
    #expect(
      lines.contains { $0.hasPrefix("- Happy while served 45 → 37") && $0.hasSuffix("from this choice.") })
    #expect(lines.contains { $0.hasPrefix("- Would recommend") && $0.contains("listening") })
  }

  @Test func coachesNotesThatRanAreTold() throws {
    #expect(
      try path(Kind.freezer.spots).contains(
        "Catatan pelatih: Aturan menjawab pertanyaan kita, belum tentu pertanyaannya."))
  }

  @Test func rulesFollowedAreTold() throws {
    #expect(
      try path(Kind.freezer.spots, .en).contains(
        "- Rule followed: “Laundry is done in the order of the tickets.”"))
  }

  @Test func theSecondKindWordHasItsReason() throws {
    let lines = try path([Laundry.pity, Laundry.pity, Laundry.goBack, Laundry.tomorrow], .en)
    #expect(lines.contains("- Happy while served 45 → 53 (+8): kind words alone."))
    #expect(
      lines.contains(
        "- Happy while served stays at 53, patience 5 → 4 (−1): kind words work once; after that the customer waits "
          + "for something to be done."))
  }

  @Test func aQuietCustomersLossHasItsReason() throws {
    let lines = try path(Kind.freezer.spots, .en, [("type: active", "type: inactive")])
    #expect(
      lines.contains(
        "- Would recommend 35 → 31 (−4): Pak Joko does not complain to you but tells other people; what is lost in "
          + "joy is lost in recommendation too."))
  }

  @Test func aReasonIsExplainedOnce() throws {
    let spots = [Laundry.refuse, Laundry.goBack, Laundry.callOwner, Laundry.fetch]
    let lines = try path(spots, .en, [("type: active", "type: inactive")])
    let losses = lines.filter { $0.hasPrefix("- Would recommend") && $0.contains("(−4)") }
    #expect(losses.count == 2)
    #expect(losses.last == "- Would recommend 35 → 31 (−4): for the same reason as before.")
  }

  @Test func anApprovalThatIsNotUsedAtOnceIsTold() throws {
    let lines = try path(
      [Laundry.goBack, Laundry.callOwner, Laundry.fetch], .en,
      [("`approves pickup-date` `bends pickup-date`", "`approves pickup-date`")])
    #expect(
      lines.contains("- A superior allowed an exception to “Laundry is done in the order of the tickets.”"))
  }

  @Test func overGivingThatEarnsNothingHasItsReason() throws {
    let spots = [Laundry.goBack, Laundry.freeMonth]
    let lines = try path(spots, .en, [("type: active", "type: hyperactive")])
    #expect(
      lines.contains {
        $0.hasPrefix(
          "- Happy while served stays at 30, would buy again stays at 35, would recommend stays at 25")
          && $0.hasSuffix("it brings the next demand.")
      })
    #expect(!lines.joined().lowercased().contains("hyperactive"))
  }

  @Test func theRulesAtTheEndAreToldLast() throws {
    let broken = try path(
      [Laundry.ask, Laundry.apologise, Laundry.goBack, Laundry.callOwner, Laundry.promise, Laundry.fetch], .en
    )
    #expect(
      broken.last
        == "- Would buy again 60 → 52 (−8), would recommend 56 → 48 (−8): a promise was not kept by the end: “The "
        + "shirt is brought home before seven.”")
    let unsolved = try path(
      Kind.freezer.spots, .en, [("type: active", "type: active\n    return: 80")])
    #expect(
      unsolved.last
        == "- Would buy again 72 → 59 (−13): the problem is not solved; courtesy alone is not enough to buy again or "
        + "to recommend.")
  }

  @Test(arguments: CustomerType.allCases, Language.allCases)
  func aWalkOutIsToldAndExplained(type: CustomerType, language: Language) throws {
    let changes = [("type: active", "type: \(type.rawValue)\n    patience: 1")]
    let scenario = try Laundry.scenario(language, changes)
    let (play, turns) = try Laundry.play([Laundry.refuse], in: scenario)
    #expect(play.result?.ending == .walkOut)
    let debrief = try #require(Debrief(of: play, turns: turns, par: nil, language: language))
    let walkOut = WalkOut(of: scenario.primary, on: .counter)
    #expect(
      debrief.lines(.outcome).map(\.plain)
        == ["Pak Joko: " + walkOut.speech[language], walkOut.leaving[language], walkOut.afterwards[language]])
    let path = debrief.lines(.path).map(\.plain)
    let end = try #require(path.lastIndex { $0.hasPrefix("\n[Pak Joko ") })
    #expect(
      path[end...].contains {
        $0.contains(language == .id ? "pergi sebelum selesai" : "left before it was settled")
      })
    #expect(!debrief.text.contains("!"))
    for name in [type.name.id, type.name.en, type.rawValue] where type != .active {
      #expect(!debrief.text.lowercased().contains(name), "the type of a customer is not for trainees")
    }
  }

  @Test func aScenariosOwnWalkOutIsAnEndingAndNoInterruption() throws {
    let own = """

      ## Pergi

      `when patience = 0` `ending`

      Pak Joko melipat notanya dan pergi.

      ## Telepon berdering
      """
    let scenario = try Laundry.scenario(
      .id, [("type: active", "type: active\n    patience: 1"), ("\n## Telepon berdering", own)])
    let (play, turns) = try Laundry.play([Laundry.refuse], in: scenario)
    let debrief = try #require(Debrief(of: play, turns: turns, par: nil, language: .id))
    #expect(debrief.lines(.outcome).map(\.plain) == ["Pak Joko melipat notanya dan pergi."])
    #expect(!debrief.text(.path).contains("menyela"))
    #expect(debrief.text(.path).contains("[Pergi]\n- Senang saat dilayani 41 → 30 (−11)"))
  }

  @Test func aLoudExitIsFeltByTheOthers() throws {
    let changes = [("type: active", "type: hyperactive\n    patience: 1")]
    let last = try #require(try path([Laundry.refuse], .en, changes).last)
    #expect(last.contains("Bu Tini 50 → 40 (−10), Sari 50 → 40 (−10): Pak Joko left before it was settled"))
  }

  @Test func moneyGivenAwayIsTold() throws {
    #expect(try path([Laundry.goBack, Laundry.freeMonth]).contains("- Diberikan: Rp 300.000."))
  }

  @Test func afterAnInterruptionTheSceneIsNamedAgain() throws {
    let late = [("`does acknowledge, regret, take-responsibility`", "`does acknowledge` `minutes 20`")]
    let lines = try path([Laundry.apologise, Laundry.goBack, Laundry.tomorrow], .en, late)
    let ring = try #require(lines.firstIndex(of: "\n[Phone rings]"))
    #expect(
      lines[ring...].prefix(5) == [
        "\n[Phone rings]", "- This interrupted the conversation.", "Owner: You are still open, aren't you?",
        "\n[Counter]", "You: Go to the ironing room and look at the shirt.",
      ])
  }

  @Test func everyWalkOutIsItsOwn() throws {
    var leavings: Set<Localized> = []
    for type in CustomerType.allCases {
      let scenario = try Laundry.scenario(.id, [("type: active", "type: \(type.rawValue)")])
      for channel in [Channel.counter, .phone, .chat] {
        leavings.insert(WalkOut(of: scenario.primary, on: channel).leaving)
      }
    }
    #expect(leavings.count == 9)
    #expect(leavings.allSatisfy { $0.id != $0.en && !$0.id.contains("!") && !$0.en.contains("!") })
  }
}
