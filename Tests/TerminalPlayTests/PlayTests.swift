import Analysis
import ScenarioLanguage
import SourceText
import Testing

@testable import Dialogue
@testable import TerminalPlay

/// What happens between the trainee and the player.
@MainActor
struct PlayTests {
  private static let practice = PlayOptions(isPractice: true, shuffles: false)

  // MARK: Answers

  @Test func aNumberOrABeginningOrOnesOwnWordsTakeAChoiceAndShowItsWords() async throws {
    for answer in ["2", "2.", " 2 ", "untuk a", "ada acara khusus ya mas?", "boleh tahu dipakai ke mana"] {
      let play = try await Stage().play(answer).play
      #expect(play.contains("\n> Anda: \"Untuk acara apa, Mas? Biar saya carikan yang pas.\"\n"))
    }
  }

  @Test func whenUnsureItAsksBeforeAnythingIsTaken() async throws {
    let outcome = try await Stage().play("acara", "t", "acara", "y")
    let asked = outcome.play.components(before: "> Anda:")
    #expect(
      asked.contains(
        "Maksud Anda ini?\n\n  2) \"Untuk acara apa, Mas? Biar saya carikan yang pas.\"\n\ny/t> t"))
    #expect(asked.contains("[Baik. Katakan dengan cara lain, atau ketik nomornya.]"))
    #expect(outcome.play.contains("> Anda: \"Untuk acara apa"))
  }

  @Test func aQuestionCanBeAnsweredByAnotherNumberOrOtherWords() async throws {
    for other in ["1", "silakan mas kalau ada yang ingin dicoba"] {
      let play = try await Stage().play("acara", other).play
      #expect(play.contains("> Anda: \"Silakan, Mas."))
    }
  }

  @Test func whenTwoAreNearBothAreShownWithTheirNumbers() async throws {
    let outcome = try await Stage().play("2", "mas", "y", "3")
    #expect(!outcome.play.contains("> Anda: \"Maaf"))
    let both = try await Stage().play("mas, saya carikan yang ingin dicoba", "ya", "1")
    #expect(both.play.contains("Maksud Anda yang mana?"))
    #expect(both.play.contains("Nomor, atau t untuk tidak> ya"))
    #expect(both.play.contains("> Anda: \"Silakan, Mas."))
  }

  @Test func whatIsNotUnderstoodIsSaidAndNothingIsTaken() async throws {
    let outcome = try await Stage().play(
      "", "0", "4", "99999999999999999999", "-1", "kucing tidur di atap", "xyzzy")
    for reply in [
      "[Ketik nomor 1 sampai 3, atau kata-kata Anda sendiri.]",
      "[Tidak ada pilihan nomor 0. Ketik nomor 1 sampai 3.]",
      "[Tidak ada pilihan nomor 99999999999999999999.", "[Tidak ada pilihan nomor -1.",
      "[Belum ada pilihan yang dekat dengan itu.",
    ] {
      #expect(outcome.screen.contains(reply))
    }
    #expect(!outcome.screen.contains("> Anda:"))
  }

  @Test func aWordCloseToACommandIsToldWhichOnesThereAre() async throws {
    let outcome = try await Stage().play("bantaun", "/lihta")
    #expect(outcome.screen.contains("[Tidak ada perintah atau pilihan “bantaun”. Yang mirip: bantuan.]"))
    #expect(outcome.screen.contains("Yang mirip: lihat"))
  }

  @Test func tabCompletesChoicesWithoutTheirMarksAndCommands() async throws {
    let prompt = try #require(try await Stage().play().console.prompts.first)
    #expect(
      prompt.completions.prefix(5) == [
        "Silakan, Mas. Kalau ada yang ingin dicoba, panggil saya, ya.",
        "Untuk acara apa, Mas? Biar saya carikan yang pas.", "Lanjut merapikan rak tanpa menyapa.", "bantuan",
        "lihat",
      ])
    #expect(prompt.completions.contains("help"))
    #expect(prompt.isRemembered)
  }

  // MARK: Order

  @Test func theOrderDependsOnTheShownSeedAndOutlivesUndo() async throws {
    let stage = Stage(options: PlayOptions(isPractice: true, shuffles: true, seed: 3))
    let outcome = try await stage.play("bantuan", "2", "batal")
    #expect(outcome.screen.contains("--seed 3."))
    let menus = outcome.screen.lines.filter {
      $0.hasPrefix("  1) ") || $0.hasPrefix("  2) ") || $0.hasPrefix("  3) ")
    }
    #expect(Array(menus.prefix(3)) == Array(menus.suffix(3)))
    var firsts: Set<Substring?> = []
    for seed in UInt64(1)...5 {
      let screen = try await Stage(options: PlayOptions(seed: seed)).play().screen
      firsts.insert(screen.lines.first { $0.hasPrefix("  1) ") })
    }
    #expect(firsts.count > 1)
  }

  /// A number that means nothing to a new hire stands where whoever looks for it looks, not in the first text.
  @Test func withoutASeedANewOneIsDrawnAndShownInTheHelp() async throws {
    let screen = try await Stage(options: PlayOptions()).play("bantuan").screen
    let parts = screen.components(separatedBy: "> bantuan")
    #expect(!parts[0].contains("--seed") && parts[1].asOneLine.contains("yang sama lain kali: --seed 7."))
  }

  // MARK: The customer

  @Test func anInactiveCustomersFaceIsHiddenUntilAQuestionOpensIt() async throws {
    let outcome = try await Stage().play("1", "lihat", "1", "lihat")
    let opened = outcome.play.components(afterLast: "> Anda: \"Untuk acara apa")
    #expect(!outcome.play.components(before: "> Anda: \"Untuk acara apa").contains("tenang"))
    #expect(opened.contains("(^_^) Wajah Mas Bima: cerah"))
  }

  @Test func noNumberOfAMeterIsShownInPlay() async throws {
    let play = try await Stage(options: PlayTests.practice).play(
      "1", "petunjuk", "1", "lihat", "catatan", "1"
    ).play
    let shown = play.lines.filter { !$0.contains(">") }.joined(separator: "\n")
    for number in ["54", "62", "45", "53", "70", "65", "61"] { #expect(!shown.contains(number)) }
  }

  @Test func theClockIsShownWhenItMoved() async throws {
    let outcome = try await Stage().play("1", "1")
    let turns = outcome.play.components(
      afterLast: "Silakan, Mas. Kalau ada yang ingin dicoba, panggil saya, ya.\"\n\nIa")
    #expect(turns.lines.filter { $0.hasPrefix("  [") } == ["  [16.56]"])
  }

  // MARK: Commands

  @Test(arguments: [
    ("bantuan", "help"), ("lihat", "look"), ("catatan", "notes"), ("jam", "time"), ("waktu", "clock"),
    ("batal", "undo"),
    ("petunjuk", "hint"),
    ("transkrip", "transcript"), ("?", "/help"), ("aturan", "sop"),
  ])
  func eachCommandIsUnderstoodInBothLanguages(indonesian: String, english: String) async throws {
    func reply(_ command: String) async throws -> String {
      try await Stage().play(command).screen.components(afterLast: "]> \(command)\n")
    }
    #expect(try await reply(indonesian) == reply(english))
    #expect(try await reply(indonesian).lines.count > 4)
  }

  @Test func aSentenceThatBeginsWithACommandIsASentence() async throws {
    let outcome = try await Stage().play("lihat dulu ya mas, kalau ada yang ingin dicoba panggil saya")
    #expect(outcome.play.contains("> Anda: \"Silakan, Mas."))
  }

  @Test func sopTellsTheRulesWithTheirReasons() async throws {
    let screen = try await Stage().play("sop").screen
    #expect(
      screen.contains(
        """
        Kamar pas hanya untuk tiga potong pakaian.
        (aturan rumah, boleh dilenturkan atas wewenang Anda sendiri)
        Gunanya: Supaya barang mudah diawasi.
        """))
  }

  @Test func notesTellWhatWasShownPromisedAndWhoIsWho() async throws {
    let screen = try await Stage(options: PlayTests.practice).play("2", "catatan").screen
    #expect(screen.contains("Catatan\n───────\n\n  │ Papan di dinding: paling banyak tiga potong.\n"))
    #expect(screen.contains("~ Janji Anda\n\n  Belum ada janji.\n"))
    #expect(screen.contains("  Mas Bima: pelanggan yang Anda layani\n  Rani (kasir): rekan"))
  }

  @Test func undoIsForPracticeAndSaysSoElsewhere() async throws {
    let practice = try await Stage(options: PlayTests.practice).play("batal", "2", "batal")
    #expect(practice.screen.contains("[Belum ada pilihan yang bisa dibatalkan.]"))
    #expect(practice.screen.components(afterLast: "[Mundur satu pilihan.]").contains("~ Pintu masuk"))
    let play = try await Stage().play("2", "batal")
    #expect(play.screen.contains("Batal hanya ada di mode latihan"))
    #expect(!play.screen.contains("Mundur"))
  }

  @Test func hintsPointAtWhatToLookForWithoutNamingTheChoice() async throws {
    let practice = try await Stage(options: PlayTests.practice).play("petunjuk")
    #expect(practice.screen.contains("[Perhatikan pilihan untuk menyapa."))
    let play = try await Stage().play("hint")
    #expect(play.screen.contains("Petunjuk hanya ada di mode latihan"))
  }

  @Test func theCoachSpeaksAtOnceInPracticeOnly() async throws {
    let note = "  * Catatan pelatih: Memberi ruang juga pelayanan: ia belum meminta apa-apa."
    #expect(try await Stage(options: PlayTests.practice).play("1").play.contains(note))
    #expect(try await !Stage().play("1").play.contains("Memberi ruang"))
  }

  @Test func theLanguageChangesInMidPlayAndThePlayStandsWhereItStood() async throws {
    let outcome = try await Stage().play("2", "bahasa", "1")
    let after = outcome.screen.components(afterLast: "[Now in English.]")
    #expect(after.contains("~ The fitting room\n\nHe brings five pieces.\n"))
    #expect(after.contains("You [1-3]> 1\n\n> You: \"Try them all, I will keep watch here.\""))
    #expect(after.contains("What became of it"))
  }

  @Test func aScenarioThatExistsInOneLanguageStaysInIt() async throws {
    let library = Library(groups: [], searched: []) { _, _ in
      guard let only = try? Shop.scenario(Shop.indonesian) else { return .broken([]) }
      return .ready(PlayableScenario(only, source: only))
    }
    let outcome = try await Stage(library: library).play("language")
    let after = outcome.screen.components(afterLast: "> language\n")
    #expect(
      after.contains("[There is no English version of “Sekadar Melihat-lihat” yet; only Senyum's\n own words")
    )
    #expect(after.contains("1) \"Silakan, Mas."))
  }

  // MARK: Transcripts

  @Test func aTranscriptIsSavedAndNeverReplacesAFileUnasked() async throws {
    let files = Files()
    files.texts["lama.txt"] = "lama"
    let stage = Stage(save: { path, text, replacing in
      if path.hasPrefix("/") { return .failed(Localized("Folder itu tidak bisa ditulisi.")) }
      if files.texts[path] != nil && !replacing { return .exists }
      files.texts[path] = text
      return .saved
    })
    let outcome = try await stage.play(
      "2", "transkrip baru.txt", "transkrip lama.txt", "t", "transcript /x", "transkrip lama.txt", "y")
    #expect(outcome.screen.contains("[Transkrip tersimpan di baru.txt.]"))
    #expect(outcome.screen.contains("[Berkas lama dibiarkan seperti semula.]"))
    #expect(outcome.screen.contains("[Transkrip belum tersimpan di /x: Folder itu tidak bisa ditulisi."))
    #expect(files.texts["baru.txt"]?.contains("choose pintu-masuk 2") == true)
    #expect(files.texts["lama.txt"] == files.texts["baru.txt"])
  }

  // MARK: Leaving

  @Test func ctrlCAsksAndGoesOnWhenTheAnswerIsNo() async throws {
    let outcome = try await Stage().play("^C", "t", "2", "^C", "ya")
    #expect(
      outcome.screen.contains(
        "Tinggalkan percakapan?\n\ny/t> t\n\n[Baik, kita lanjutkan.]\n\nAnda [1-3]> 2"))
    #expect(outcome.departure == .interrupted)
    #expect(outcome.departure.exitStatus == 130)
    #expect(outcome.screen.hasSuffix("\nSampai jumpa. Terima kasih sudah berlatih.\n"))
  }

  @Test func ctrlCTwiceLeaves() async throws {
    #expect(try await Stage().play("^C", "^C").departure == .interrupted)
  }

  @Test func ctrlDLeavesWithAFriendlyLine() async throws {
    let outcome = try await Stage(language: .en).play("^D")
    #expect(outcome.departure == .endOfInput)
    #expect(outcome.departure.exitStatus == 0)
    #expect(outcome.screen.hasSuffix("See you. Thank you for practising.\n"))
  }

  @Test func quitAsksFirst() async throws {
    let outcome = try await Stage(language: .en).play("keluar", "what", "n", "quit", "y")
    #expect(outcome.screen.contains("[Type y for yes, or n for no.]"))
    #expect(outcome.screen.contains("[All right, let us go on.]"))
    #expect(outcome.departure == .quit)
  }

  // MARK: Acts

  /// An interruption stands where it happens, and a way back is no new act.
  @Test func noActIsAnnouncedTwiceOrByAnInterruption() async throws {
    let scenario = try Shop.scenario(
      """
      ---
      format: 1
      title: Acts
      summary: Back and forth.
      language: id
      channel: counter
      clock: 09:00
      customers:
        ana:
          name: Ana
      ---

      # Act 1

      ## Door

      - `again` "To the shelf." `minutes 1`

        [Shelf](#shelf)

      # Act 2

      ## Shelf

      - `again` "Back to the door." `minutes 1`

        [Door](#door)

      - "Out."

        [Street](#street)

      # Act 3

      ## The lamp goes out

      `when clock >= 09:02`

      It is dark.

      ## Street

      `ending`

      Outside.

      """, id: "acts")
    let play = await Stage().play(PlayableScenario(scenario, source: scenario), ["1", "1", "1", "2"]).play
    let acts = play.split(separator: "\n").filter { $0.hasPrefix("Act ") }
    #expect(acts == ["Act 1", "Act 2"])
    #expect(play.contains("It is dark."))
  }
}
