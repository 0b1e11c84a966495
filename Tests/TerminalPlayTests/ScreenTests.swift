import SourceText
import Testing

@testable import Dialogue
@testable import TerminalPlay

/// Whole screens, from the opening to the last choice, as a trainee sees them.
@MainActor
struct ScreenTests {
  @Test func aPlayInAWindowOf80Columns() async throws {
    let play = try await Stage().play("untuk acara apa", "1").play
    #expect(
      play == """
        Sekadar Melihat-lihat
        ─────────────────────

        Seorang pengunjung toko banyak bertanya dan tampaknya tidak akan membeli apa
        pun.

        Anda melayani Mas Bima di konter. Atas wewenang sendiri Anda boleh memberi
        sampai Rp 50.000. Aturannya bisa dibaca kapan saja: ketik sop.

        [Jawab dengan nomor, dengan awal kalimatnya, atau dengan kata-kata Anda
         sendiri. Ketik bantuan untuk semua perintah.]

        Babak 1: Datang
        ───────────────

        ~ Pintu masuk

        Sore yang sepi. Seorang pemuda berhenti di depan rak kemeja.

          Mas Bima: Lihat-lihat dulu, Mbak.

          (?_?) Wajah Mas Bima: sulit dibaca
          [16.50]

          1) "Silakan, Mas. Kalau ada yang ingin dicoba, panggil saya, ya."
          2) "Untuk acara apa, Mas? Biar saya carikan yang pas."
          3) Lanjut merapikan rak tanpa menyapa.

        Anda [1-3]> untuk acara apa

        > Anda: "Untuk acara apa, Mas? Biar saya carikan yang pas."

          Mas Bima: Wawancara kerja pertama saya, *besok*.

        ~ Kamar pas

        Ia membawa lima potong.

          │ Papan di dinding: paling banyak tiga potong.

          (._.) Wajah Mas Bima: tenang
          [16.56]

          1) "Coba saja semuanya, Mas, saya jagakan di sini."
          2) "Maaf, Mas, aturannya tiga potong. Yang M saya simpankan, ya."
          3) Suruh ia mencoba di balik rak, di depan pintu darurat.

        Anda [1-3]> 1

        > Anda: "Coba saja semuanya, Mas, saya jagakan di sini."

        """)
  }

  @Test func aPlayInAWindowOf40Columns() async throws {
    let play = try await Stage(columns: 40).play("untuk acara apa", "1").play
    #expect(
      play == """
        Sekadar Melihat-lihat
        ─────────────────────

        Seorang pengunjung toko banyak bertanya
        dan tampaknya tidak akan membeli apa
        pun.

        Anda melayani Mas Bima di konter. Atas
        wewenang sendiri Anda boleh memberi
        sampai Rp 50.000. Aturannya bisa dibaca
        kapan saja: ketik sop.

        [Jawab dengan nomor, dengan awal
         kalimatnya, atau dengan kata-kata Anda
         sendiri. Ketik bantuan untuk semua
         perintah.]

        Babak 1: Datang
        ───────────────

        ~ Pintu masuk

        Sore yang sepi. Seorang pemuda berhenti
        di depan rak kemeja.

          Mas Bima: Lihat-lihat dulu, Mbak.

          (?_?) Wajah Mas Bima: sulit dibaca
          [16.50]

          1) "Silakan, Mas. Kalau ada yang ingin
             dicoba, panggil saya, ya."
          2) "Untuk acara apa, Mas? Biar saya
             carikan yang pas."
          3) Lanjut merapikan rak tanpa menyapa.

        Anda [1-3]> untuk acara apa

        > Anda: "Untuk acara apa, Mas? Biar saya
          carikan yang pas."

          Mas Bima: Wawancara kerja pertama
            saya, *besok*.

        ~ Kamar pas

        Ia membawa lima potong.

          │ Papan di dinding: paling banyak tiga
          │ potong.

          (._.) Wajah Mas Bima: tenang
          [16.56]

          1) "Coba saja semuanya, Mas, saya
             jagakan di sini."
          2) "Maaf, Mas, aturannya tiga potong.
             Yang M saya simpankan, ya."
          3) Suruh ia mencoba di balik rak, di
             depan pintu darurat.

        Anda [1-3]> 1

        > Anda: "Coba saja semuanya, Mas, saya
          jagakan di sini."

        """)
  }

  @Test func aPlayForAScreenReader() async throws {
    let stage = Stage(look: Look(colours: false, marks: .plain))
    let play = try await stage.play("untuk acara apa", "1").play
    #expect(
      play == """
        Sekadar Melihat-lihat

        Seorang pengunjung toko banyak bertanya dan tampaknya tidak akan membeli apa
        pun.

        Anda melayani Mas Bima di konter. Atas wewenang sendiri Anda boleh memberi
        sampai Rp 50.000. Aturannya bisa dibaca kapan saja: ketik sop.

        Jawab dengan nomor, dengan awal kalimatnya, atau dengan kata-kata Anda
        sendiri. Ketik bantuan untuk semua perintah.

        Babak 1: Datang

        Adegan: Pintu masuk

        Sore yang sepi. Seorang pemuda berhenti di depan rak kemeja.

        Mas Bima: Lihat-lihat dulu, Mbak.

        Wajah Mas Bima: sulit dibaca
        Jam: 16.50

        1. "Silakan, Mas. Kalau ada yang ingin dicoba, panggil saya, ya."
        2. "Untuk acara apa, Mas? Biar saya carikan yang pas."
        3. Lanjut merapikan rak tanpa menyapa.

        Anda [1-3]> untuk acara apa

        Anda: "Untuk acara apa, Mas? Biar saya carikan yang pas."

        Mas Bima: Wawancara kerja pertama saya, besok.

        Adegan: Kamar pas

        Ia membawa lima potong.

        Di layar: Papan di dinding: paling banyak tiga potong.

        Wajah Mas Bima: tenang
        Jam: 16.56

        1. "Coba saja semuanya, Mas, saya jagakan di sini."
        2. "Maaf, Mas, aturannya tiga potong. Yang M saya simpankan, ya."
        3. Suruh ia mencoba di balik rak, di depan pintu darurat.

        Anda [1-3]> 1

        Anda: "Coba saja semuanya, Mas, saya jagakan di sini."

        """)
  }

  @Test func aPlayInEnglish() async throws {
    let stage = Stage(language: .en, look: Look(colours: false, marks: .plain))
    let play = try await stage.play("is it something special", "1").play
    #expect(
      play == """
        Just Looking

        A visitor asks a lot and does not seem to want to buy anything.

        You are serving Bima at the counter. On your own you may give away up to Rp
        50,000. The rules can be read at any time: type sop.

        Answer with a number, with the beginning of a sentence, or in your own
        words. Type help for all commands.

        Act 1: Arrival

        Scene: The door

        A quiet afternoon. A young man stops in front of the shirts.

        Bima: Just looking.

        Bima's face: hard to read
        Time: 16:50

        1. "Please do. Call me when you want to try one on."
        2. "What is the occasion? Let me find the right one."
        3. Go on tidying the shelf without a greeting.

        You [1-3]> is it something special

        You: "What is the occasion? Let me find the right one."

        Bima: My first job interview, tomorrow.

        Scene: The fitting room

        He brings five pieces.

        On the screen: Sign on the wall: no more than three pieces.

        Bima's face: calm
        Time: 16:56

        1. "Try them all, I will keep watch here."
        2. "Sorry, the rule is three pieces. I will keep the M for you."
        3. Tell him to change behind the shelf, in front of the emergency exit.

        You [1-3]> 1

        You: "Try them all, I will keep watch here."

        """)
  }

  @Test func theDebriefFollowsInSevenPartsAndThenWhatToDoNext() async throws {
    let screen = try await Stage().play("untuk acara apa", "1").screen
    let headings = zip(screen.lines, screen.lines.dropFirst()).filter { $1.hasPrefix("───") }.map(\.0)
    #expect(
      headings == [
        "Sekadar Melihat-lihat", "Babak 1: Datang", "Sesudah itu", "Senyum", "Gaya pelayanan kali ini",
        "Jalan yang Anda tempuh", "Titik balik", "Permintaan maaf dan SOP", "Untuk dibicarakan",
        "Selanjutnya",
      ])
  }

  /// What the debrief begins with is not told twice.
  @Test func theEndingIsToldOnce() async throws {
    let screen = try await Stage().play("untuk acara apa", "1").screen
    let beginning = screen.components(before: "Jalan yang Anda tempuh")
    #expect(beginning.lines.filter { $0.contains("semoga lancar wawancaranya") }.count == 1)
  }

  @Test(arguments: [20, 27, 40, 80, 200])
  func nothingIsWiderThanTheWindow(columns: Int) async throws {
    let script = ["bantuan", "sop", "2", "catatan", "transkrip", "lihat", "maaf", "4"]
    for marks in [Look.Marks.drawn, .plain] {
      let console = ScriptedConsole(script, columns: columns)
      let stage = Stage(look: Look(colours: false, marks: marks), columns: columns)
      let outcome = try await stage.play(on: console)
      let shown = outcome.screen.lines.filter { !$0.contains(">") || $0.hasPrefix("> ") }
      #expect(shown.allSatisfy { $0.columns <= min(columns, 76) })
      #expect(console.isFinished)
    }
  }

  /// Enter goes on wherever that is asked for, and is a wrong answer elsewhere.
  private static let patient = ["sop", "2", "1", ""].flatMap { Array(repeating: "", count: 30) + [$0] }

  @Test(arguments: [(80, 24), (80, 12), (40, 24), (30, 10)])
  func noMoreIsShownAtOnceThanTheWindowHolds(columns: Int, rows: Int) async throws {
    let console = ScriptedConsole(ScreenTests.patient, columns: columns, rows: rows, isInteractive: true)
    var before = 0
    var heights: [Int] = []
    console.beforeReading = { console, _ in
      let shown = console.screen.dropFirst(before)
      before = console.screen.count
      // What was typed stands in the row that the one before asked for.
      heights.append(shown.split(separator: "\n", omittingEmptySubsequences: false).count)
    }
    let outcome = try await Stage().play(on: console)
    #expect(outcome.screen.contains("Untuk dibicarakan"))
    #expect(heights.allSatisfy { $0 <= rows + 1 })
  }

  @Test func aHighWindowOrNoTerminalWaitsForNothing() async throws {
    for stage in [Stage(rows: 200, isInteractive: true), Stage(rows: 24)] {
      #expect(try await !stage.play("sop", "2", "1").screen.contains("Enter untuk lanjut"))
    }
  }

  @Test func whereEnterGoesOnOneCanLeaveAsWell() async throws {
    let outcome = try await Stage(rows: 12, isInteractive: true).play("keluar", "t", "", "quit", "y")
    #expect(outcome.screen.contains("Enter untuk lanjut> keluar\n\nTinggalkan percakapan?"))
    #expect(outcome.screen.contains("[Baik, kita lanjutkan.]\n\nEnter untuk lanjut> \n"))
    #expect(outcome.departure == .quit)
    #expect(outcome.console.isFinished)
  }

  @Test func whatIsTypedBeforeTheEndIsNotPassedOverInSilence() async throws {
    let outcome = try await Stage(rows: 12, isInteractive: true).play("bantuan", "", "quit", "y")
    #expect(outcome.screen.contains("lanjut> bantuan\n\n[Masih ada lanjutannya. Tekan Enter dulu"))
    #expect(outcome.screen.contains("ketik keluar.]\n\nEnter untuk lanjut> \n"))
  }

  /// Who asks for help has enough to read: it stands on one screen, the usual 80 by 24.
  @Test(arguments: [Language.id, .en])
  func theHelpFitsTheUsualWindow(language: Language) async throws {
    let session = Session(try Shop.scenario(Shop.indonesian), isPractice: false, seed: 1801)
    let texts = Texts.of(language)
    let rows = Look(environment: [:], plain: false, isTerminal: true)
      .rows(of: help(session, texts), window: 80)
    #expect(rows.count <= 21)
  }

  @Test func aWindowMadeNarrowerIsRightFromTheNextTextOn() async throws {
    let console = ScriptedConsole(["lihat", "2"], columns: 80)
    console.beforeReading = { console, count in if count == 1 { console.size.columns = 30 } }
    let outcome = try await Stage().play(on: console)
    let (before, after) = (
      outcome.screen.components(before: "> 2\n"), outcome.screen.components(afterLast: "> 2\n")
    )
    #expect(before.lines.contains { $0.columns > 60 })
    #expect(after.lines.allSatisfy { $0.columns <= 30 })
  }

  @Test func withoutColoursNoEscapeCodeIsWritten() async throws {
    let plain = try await Stage().play("2", "1").screen
    #expect(!plain.contains("\u{1B}"))
    let coloured = try await Stage(look: Look(colours: true, marks: .drawn)).play("2", "1").screen
    #expect(coloured.contains("\u{1B}[1;35mMas Bima:\u{1B}[0m"))
  }

  @Test func whatIsTypedCannotGiveOrdersToTheTerminal() async throws {
    let outcome = try await Stage().play("/\u{1B}[2Jbantu", "transkrip a\u{1B}]0;x\u{7}b")
    let echoed = outcome.screen.lines.filter { !$0.contains("]> ") }
    #expect(echoed.contains { $0.contains("[2Jbantu") })
    #expect(echoed.allSatisfy { !$0.contains("\u{1B}") && !$0.contains("\u{7}") })
  }

  /// A line of the menu may be chosen as soon as it is seen, and a word of it typed, however long the menu is.
  @Test(arguments: [
    ("1", "Anda melayani Mas Bima"), ("bahasa en", "Just Looking"), ("zzz", "Ketik nomor 1 sampai 24"),
  ])
  func aLongMenuTakesAnAnswerBeforeItsEnd(typed: String, answer: String) async throws {
    let entries = Array(repeating: Shop.entries, count: 12).flatMap { $0 }
    let stage = Stage(rows: 12, isInteractive: true, library: Shop.library(entries))
    let screen = await stage.menu(typed, "", "^D").screen
    #expect(screen.contains("Enter untuk lanjut> \(typed)\n"))
    #expect(!screen.contains("Tekan Enter dulu"))
    #expect(screen.contains(answer))
  }
}
