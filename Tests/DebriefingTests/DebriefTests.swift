import Analysis
import ScenarioLanguage
import Simulation
import SourceText
import Testing

@testable import Debriefing

/// A kind of play of the laundry: how it is played and what becomes of it.
struct Kind: Sendable, CustomTestStringConvertible {
  let archetype: Archetype
  let spots: [Laundry.Spot]
  /// The choice after which par was out of reach, and a choice there that kept it.
  var lost: (turn: Int, keeper: Laundry.Spot)?

  var testDescription: String { archetype.rawValue }

  static let friend = Kind(
    archetype: .friend,
    spots: [
      Laundry.ask, Laundry.apologise, Laundry.goBack, Laundry.callOwner, Laundry.promise, Laundry.deliver,
    ])
  static let freezer = Kind(
    archetype: .freezer, spots: [Laundry.refuse, Laundry.goBack, Laundry.tomorrow],
    lost: (0, Laundry.ask))
  static let robot = Kind(
    archetype: .politeRobot, spots: [Laundry.ask, Laundry.apologise, Laundry.goBack, Laundry.tomorrow],
    lost: (3, Laundry.callOwner))
  static let all = [
    friend, freezer, robot,
    Kind(
      archetype: .endangerer,
      spots: [
        Laundry.ask, Laundry.apologise, Laundry.goBack, Laundry.ironAlone, Laundry.promise, Laundry.deliver,
      ], lost: (3, Laundry.callOwner)),
    Kind(
      archetype: .kingsServant, spots: [Laundry.ask, Laundry.apologise, Laundry.goBack, Laundry.freeMonth],
      lost: (3, Laundry.callOwner)),
    Kind(
      archetype: .maverick,
      spots: [
        Laundry.ask, Laundry.apologise, Laundry.goBack, Laundry.ironFirst, Laundry.promise, Laundry.deliver,
      ], lost: (3, Laundry.callOwner)),
    Kind(
      archetype: .halfwayHelper,
      spots: [Laundry.ask, Laundry.apologise, Laundry.goBack, Laundry.callOwner, Laundry.fetch],
      lost: (4, Laundry.promise)),
  ]

  func debrief(
    _ language: Language = .id, _ changes: [(String, String)] = [], par: Int = 3, isComplete: Bool = true,
    road: [Laundry.Spot] = []
  ) throws -> Debrief {
    let scenario = try Laundry.scenario(language, changes)
    let (play, turns) = try Laundry.play(spots, in: scenario)
    let view = ParView(
      par: par, isComplete: isComplete, turningPoint: lost?.turn,
      keepers: lost.map { [Laundry.index($0.keeper, in: scenario)] } ?? [],
      road: road.map { Laundry.index($0, in: scenario) })
    return try #require(Debrief(of: play, turns: turns, par: view, language: language))
  }
}

extension Debrief {
  func lines(_ part: Part) -> [Line] { sections.first { $0.part == part }?.lines ?? [] }
  func text(_ part: Part) -> String { lines(part).map(\.plain).joined(separator: "\n") }
}

struct DebriefTests {
  @Test(arguments: Kind.all, Language.allCases)
  func sevenPartsStandInTheirOrder(kind: Kind, language: Language) throws {
    let debrief = try kind.debrief(language)
    #expect(debrief.archetype == kind.archetype)
    #expect(
      debrief.sections.map(\.part) == [
        .outcome, .smiles, .archetype, .path, .turningPoint, .apology, .question,
      ])
    for section in debrief.sections {
      #expect(!section.heading.isEmpty && !section.lines.isEmpty)
      #expect(section.lines.allSatisfy { !$0.text.isEmpty })
    }
    #expect(debrief.text(.archetype).contains(kind.archetype.name[language]))
  }

  @Test(arguments: Kind.all)
  func bothLanguagesTellTheSameInTheirOwnWords(kind: Kind) throws {
    let indonesian = try kind.debrief(.id)
    let english = try kind.debrief(.en)
    #expect(indonesian.archetype == english.archetype)
    for (one, other) in zip(indonesian.sections, english.sections) {
      #expect(one.heading != other.heading)
      #expect(one.lines.count == other.lines.count)
      for (line, counterpart) in zip(one.lines, other.lines) where line.role != .archetype {
        #expect(line.role == counterpart.role)
        #expect(line.text != counterpart.text)
      }
    }
  }

  /// domain.md 5 (Kluger & DeNisi): feedback that points at the person lowers performance.
  @Test(arguments: Kind.all, Language.allCases)
  func noWordBlames(kind: Kind, language: Language) throws {
    let text = try kind.debrief(language).text.lowercased()
    for word in [
      "!", "gagal", "anda buruk", "anda salah", "kesalahan anda", "seharusnya", "wrong", "fail", "bad ",
    ] {
      #expect(!text.contains(word), "“\(word)” in the debrief")
    }
  }

  @Test func asPlainTextTheHeadingsStandBetweenEmptyLines() throws {
    let text = try Kind.robot.debrief().text
    #expect(
      text.hasPrefix(
        "Sesudah itu\n\nPak Joko meminjam kemeja kakaknya.\n\nSenyum\n\n- Senyum pelanggan: 1 dari 3.\n"))
    #expect(text.contains("\n\nJalan yang Anda tempuh\n\n[Konter]\nPak Joko: Kemeja saya mana, Mas?"))
    #expect(!text.contains("\n\n\n"))
    #expect(text.hasSuffix("?\n"))
  }

  @Test func anUnfinishedPlayHasNoDebrief() throws {
    let (play, turns) = try Laundry.play([Laundry.ask], in: Laundry.scenario())
    #expect(Debrief(of: play, turns: turns, par: nil, language: .id) == nil)
  }

  @Test func itBeginsWithWhatTheEndingShows() throws {
    let debrief = try Kind.friend.debrief()
    #expect(
      debrief.lines(.outcome).map(\.plain) == [
        "Kemeja itu tergantung rapi di belakang pintu.", "Pak Joko: Besok saya kabari hasilnya.",
      ])
  }

  @Test func smilesStandWithTheirNumbersAndStarts() throws {
    let lines = try Kind.friend.debrief().lines(.smiles).map(\.plain)
    #expect(
      lines.prefix(4) == [
        "- Senyum pelanggan: 3 dari 3.", "- Senang saat dilayani: menyala (mulai 45, akhirnya 69).",
        "- Mau membeli lagi: menyala (mulai 45, akhirnya 60).",
        "- Mau merekomendasikan: menyala (mulai 40, akhirnya 64).",
      ])
    #expect(lines.contains("- Senyum lain: 2 dari 2."))
    #expect(
      lines.contains("- Bu Tini, yang menunggu di antrean: tetap menyala di 50, tidak tersentuh kali ini."))
    #expect(
      lines.contains(
        "- Senyum ke pelanggan: sapaan, terima kasih, dan basa-basi lain terdengar di 75% dari pilihan Anda (tidak dinilai)."
      ))
  }

  @Test func aHardBreachIsNamedWithItsReason() throws {
    let debrief = try #require(Kind.all.first { $0.archetype == .endangerer }).debrief(.en)
    let smiles = debrief.text(.smiles)
    #expect(smiles.contains("Customer smiles: 0 of 3."))
    #expect(smiles.contains("Happy while served: void (began at 45, ended at 69)."))
    #expect(smiles.contains("“The steam iron is for trained staff only.”"))
    #expect(smiles.contains("Its steam can hurt."))
    #expect(debrief.lines(.smiles).allSatisfy { $0.role != .smile(lit: true) })
  }

  @Test func moneyGivenAwayStandsBesideTheAuthority() throws {
    let king = try #require(Kind.all.first { $0.archetype == .kingsServant })
    #expect(
      try king.debrief(.id).text(.smiles).contains("Rp 300.000 (wewenang Anda sendiri sampai Rp 20.000)"))
    #expect(try king.debrief(.en).text(.smiles).contains("Rp 300,000 (your own authority reaches Rp 20,000)"))
  }

  /// An approval of something else says nothing of the money.
  @Test func moneyIsGivenWithApprovalOnlyWhereTheApprovalWasForIt() throws {
    let approving = "`approves pickup-date` `bends pickup-date`"
    let together = try Kind.friend.debrief(.id, [(approving, approving + " `cost 50000`")])
    #expect(
      together.text(.smiles).contains("Rp 50.000, dengan izin (wewenang Anda sendiri sampai Rp 20.000)"))
    let asking = "`does listen, ask-need`"
    let apart = try Kind.friend.debrief(.id, [(asking, asking + " `cost 50000`")])
    #expect(apart.text(.smiles).contains("Rp 50.000 (wewenang Anda sendiri sampai Rp 20.000)"))
  }

  /// A colleague who needs our work buys nothing from us.
  @Test func whoBuysNothingWouldComeAgain() throws {
    let colleague = [("    name: Pak Joko\n", "    name: Pak Joko\n    definition: next-process\n")]
    let smiles = try Kind.friend.debrief(.id, colleague).text(.smiles)
    #expect(smiles.contains("Mau datang ke kita lagi: menyala") && !smiles.contains("membeli"))
  }

  @Test func aKingsServantReadsWhoPaid() throws {
    let bought = try #require(Kind.all.first { $0.archetype == .kingsServant }).debrief(.en)
    #expect(bought.text(.archetype).contains("This smile was bought."))
    let paid = try Kind.friend.debrief(.en, [("`sari.joy +8`", "`sari.joy -8`")])
    #expect(paid.archetype == .kingsServant)
    #expect(paid.text(.archetype).contains("others paid for it."))
    #expect(paid.text(.turningPoint).contains("Still waiting to smile: Sari."))
  }

  @Test func fewerSmilesThanThreeMayBePar() throws {
    #expect(
      try Kind.friend.debrief(.en, par: 1).text(.smiles).contains("3; by fair means the most is 1.")
    )
    #expect(try Kind.freezer.debrief(.en, par: 1).text(.smiles).contains("Customer smiles: 0 of 1."))
  }
}

struct TurningPointTests {
  @Test func itNamesTheChoiceAndInvitesToAnother() throws {
    let debrief = try Kind.robot.debrief()
    #expect(
      debrief.lines(.turningPoint).map(\.role) == [
        .scene, .fact, .choice(turn: 4, isSpeech: true), .suggestion, .alternative(isSpeech: false),
        .suggestion,
      ])
    let text = debrief.text(.turningPoint)
    #expect(text.contains("[Ruang setrika]"))
    #expect(text.contains("Sampai di sini 3 senyum masih bisa diraih"))
    #expect(text.contains("Bagaimana kalau di titik ini Anda mencoba:\nTelepon pemilik"))
    #expect(text.hasSuffix("Apa kira-kira yang terjadi sesudahnya?"))
  }

  @Test func whatGoesWrongIsNotSuggestedWhenThereIsBetter() throws {
    let scenario = try Laundry.scenario()
    let (play, turns) = try Laundry.play(Kind.freezer.spots, in: scenario)
    let keepers = [Laundry.freeMonth, Laundry.callOwner].map { Laundry.index($0, in: scenario) }
    let view = ParView(par: 3, isComplete: true, turningPoint: 2, keepers: keepers)
    let debrief = try #require(Debrief(of: play, turns: turns, par: view, language: .id))
    #expect(debrief.text(.turningPoint).contains("Telepon pemilik"))
  }

  @Test func aPlayThatReachedParHasAWordOfItsOwn() throws {
    let text = try Kind.friend.debrief(.en).text(.turningPoint)
    #expect(text.contains("The most smiles that this scenario has to give were reached."))
    #expect(text.hasSuffix("Which choice did you almost take?"))
  }

  @Test func anIncompleteExplorationSaysAtLeast() throws {
    var robot = Kind.robot
    robot.lost = nil
    let debrief = try robot.debrief(.en, isComplete: false)
    #expect(debrief.text(.smiles).contains("Customer smiles: 1 of at least 3."))
    #expect(
      debrief.text(.turningPoint).contains("not all of them are counted: at least 3 smiles can be reached."))
  }

  @Test func withoutExplorationNothingIsSaidOfWhatWasPossible() throws {
    let scenario = try Laundry.scenario(.en)
    let (play, turns) = try Laundry.play(Kind.freezer.spots, in: scenario)
    let debrief = try #require(Debrief(of: play, turns: turns, par: nil, language: .en))
    #expect(debrief.text(.smiles).contains("Customer smiles: 0."))
    #expect(debrief.text(.turningPoint).contains("have not been counted"))
  }
}

struct ParViewTests {
  @Test(arguments: Kind.all)
  func theExplorationSaysWhereParWasLost(kind: Kind) throws {
    let scenario = try Laundry.scenario()
    let exploration = Exploration.explore(scenario)
    let (play, _) = try Laundry.play(kind.spots, in: scenario)
    let view = ParView(of: play, in: exploration)
    #expect(view.par == 3)
    #expect(view.turningPoint == kind.lost?.turn)
    guard let lost = kind.lost else {
      #expect(view.keepers.isEmpty && view.road.isEmpty)
      return
    }
    #expect(view.keepers.contains(Laundry.index(lost.keeper, in: scenario)))
    let kept = Array(play.choices[..<lost.turn]) + view.road
    #expect(try Playthrough.replay(kept, in: scenario).playthrough.result?.smiles == .all)
  }

  @Test func aRoadDoesNotGoRoundAndRound() throws {
    let scenario = try Laundry.scenario(.id, [("`again` \"Aduh", "`again` `patience +1` \"Aduh")])
    let (play, _) = try Laundry.play([Laundry.goBack, Laundry.tomorrow], in: scenario)
    let view = ParView(of: play, in: Exploration.explore(scenario))
    #expect(view.turningPoint == 0)
    #expect(try Playthrough.replay(view.road, in: scenario).playthrough.result?.smiles == .all)
  }
}

struct ApologyTests {
  @Test func theFivePartsAreShownOrNot() throws {
    let lines = try Kind.friend.debrief().lines(.apology).filter {
      if case .apologyPart = $0.role { true } else { false }
    }
    #expect(
      lines.map(\.role) == [true, true, false, true, true].map { Line.Role.apologyPart(shown: $0) },
      "compensation alone was not shown; the kept promise proves commitment")
    #expect(lines[0].text.plain == "Mengakui kekurangan: terlihat.")
    #expect(
      lines[2].text.plain.hasPrefix("Ganti rugi yang selayaknya: belum terlihat. Misalnya: “Yang"))
  }

  @Test func whatWasMoreThanFairIsNoFairCompensation() throws {
    let king = try #require(Kind.all.first { $0.archetype == .kingsServant }).debrief(.en)
    #expect(king.text(.apology).contains("Fair compensation: what was given was more than that."))
    let told = king.text(.path)
    #expect(!told.contains("fair compensation") && told.contains("giving more than was needed"))
  }

  @Test func aRuleUsedAsAShieldStoodInTheWay() throws {
    let text = try Kind.freezer.debrief(.en).text(.apology)
    #expect(text.contains("The line of the SOP that stood in the way:"))
    #expect(text.contains("“Laundry is done in the order of the tickets.”"))
    #expect(text.contains("What it is for: So that nobody jumps the queue."))
    #expect(text.contains("What facts could you take to a superior"))
  }

  @Test func aRuleThatWasFollowedAndThatTheRoadToParBendsStoodInTheWay() throws {
    let robot = Kind.robot
    let nothing = try robot.debrief(.en).text(.apology)
    #expect(nothing.contains("No line of the SOP stood in the way here."))
    let road = try robot.debrief(.en, road: [Laundry.callOwner]).text(.apology)
    #expect(road.contains("“Laundry is done in the order of the tickets.”"))
  }

  @Test func aHouseRuleThatCostTheCustomerStoodInTheWayOfAPlayThatMissedPar() throws {
    let costly = [
      ("`does explain` `follows pickup-date` `joy +4`", "`does explain` `follows pickup-date` `return -4`")
    ]
    #expect(
      try Kind.robot.debrief(.en, costly).text(.apology).contains(
        "“Laundry is done in the order of the tickets.”"))
    var robot = Kind.robot
    robot.lost = nil
    #expect(
      try robot.debrief(.en, costly, par: 0).text(.apology).contains(
        "No line of the SOP stood in the way here."))
  }

  @Test func withoutAComplaintAnApologyIsNotAskedFor() throws {
    let text = try Kind.friend.debrief(.en, [("complaint: [delivery]", "complaint: []")]).text(.apology)
    #expect(text.hasPrefix("There was no complaint here"))
    // What was not said is no gap there.
    #expect(!text.contains("not shown yet"))
  }
}

struct QuestionTests {
  @Test func theScenarioAsksFirst() throws {
    let questions = Set(try Kind.all.map { try $0.debrief().lines(.question)[0].text.plain })
    #expect(
      questions == [
        "Siapa yang menulis tanggal di nota, dan untuk siapa?",
        "Apa yang didengar Bu Tini selama ia menunggu?",
      ])
  }

  @Test(
    arguments: zip(
      [Archetype.freezer, .maverick, .friend],
      ["which comes closest", "whom would you choose", "Put yourself in Pak Joko's place"]))
  func withoutQuestionsOfItsOwnTheResultDecides(archetype: Archetype, words: String) throws {
    let discuss = """
      discuss:
        - Who wrote the date on the ticket, and for whom?
        - What did Bu Tini hear while she was waiting?

      """
    let kind = try #require(Kind.all.first { $0.archetype == archetype })
    let question = try kind.debrief(.en, [(discuss, "")]).lines(.question)[0]
    #expect(question.role == .question)
    #expect(question.text.plain.contains(words))
  }

  @Test func onlyAFreezerHasAClosingLine() throws {
    for kind in Kind.all {
      let roles = try kind.debrief().lines(.question).map(\.role)
      #expect(roles == (kind.archetype == .freezer ? [.question, .closing] : [.question]))
    }
  }
}
