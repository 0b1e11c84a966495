import Analysis
import Dispatch
import ScenarioLanguage
import SourceText
import Testing

@testable import Dialogue
@testable import TerminalPlay

/// From the end of a play to the next, and the menu.
@MainActor
struct EndingTests {
  @Test func againBeginsAnew() async throws {
    let outcome = try await Stage().play("3", "lagi", "1")
    #expect(outcome.screen.lines.filter { $0 == "Sekadar Melihat-lihat" }.count == 2)
    #expect(outcome.screen.contains("> Anda: \"Silakan, Mas."))
  }

  @Test func theTurningPointCanBePlayedAgain() async throws {
    let outcome = try await Stage().play("1", "1", "2", "2", "1")
    let back = outcome.screen.components(afterLast: "[Kembali ke “Kamar pas”, sebelum pilihan itu.]")
    #expect(back.contains("~ Kamar pas\n\nIa membawa lima potong.\n"))
    #expect(back.contains("> Anda: \"Coba saja semuanya"))
  }

  @Test func aPlayThatReachedParHasNoTurningPoint() async throws {
    let screen = try await Stage().play("2", "1").screen
    #expect(!screen.contains("Coba lagi dari titik balik"))
  }

  @Test func anotherScenarioLeadsToTheMenu() async throws {
    let stage = Stage(library: Shop.library(Shop.entries))
    let outcome = try await stage.play("3", "skenario lain", "1", "^D")
    #expect(outcome.screen.contains("Senyum: latihan melayani pelanggan"))
    #expect(outcome.screen.lines.filter { $0 == "Sekadar Melihat-lihat" }.count == 2)
    let alone = try await Stage().play("3")
    #expect(!alone.screen.contains("Skenario lain"))
  }

  @Test func theTranscriptOfAFinishedPlayNamesItsEndAndPar() async throws {
    let files = Files()
    let stage = Stage(save: { path, text, _ in
      files.texts[path] = text
      return .saved
    })
    let outcome = try await stage.play("3", "simpan", "", "quit")
    let transcript = try #require(files.texts["shop.transcript"])
    #expect(transcript.contains("\nending pergi\n"))
    #expect(transcript.contains("\npar 3\n"))
    #expect(outcome.departure == .quit)
  }

  @Test func aLongExplorationIsWaitedForWithAWord() async throws {
    let shown = DispatchSemaphore(value: 0)
    let console = Stage().console(["3"])
    let waiting = WaitingConsole(console, for: "Menghitung jalan-jalan lain") { shown.signal() }
    let source = try Shop.scenario(Shop.indonesian)
    let player = TerminalPlayer(
      console: waiting, look: Look(colours: false, marks: .drawn), language: .id,
      options: PlayOptions(shuffles: false), library: Shop.library(),
      surroundings: Surroundings(
        save: { _, _, _ in .saved },
        explore: { scenario, isCancelled in
          // Without the word the play goes on after a while, and the test fails.
          _ = shown.wait(timeout: .now() + .seconds(60))
          return Exploration.explore(scenario, isCancelled: isCancelled)
        }, waitsSilently: .milliseconds(1)))
    _ = player.play(PlayableScenario(source, source: source))
    #expect(console.screen.contains("[Menghitung jalan-jalan lain di skenario ini, sebentar…]"))
    #expect(console.screen.contains("Titik balik"))
  }

  @Test func afterADebriefTheProgrammeGoesOn() async throws {
    let again = Shop.entries[0]
    let last = MenuEntry(
      id: "again", title: Localized(id: "Sekali Lagi", en: "Once More"), summary: "", channel: .chat, level: 2
    )
    let library = Shop.library([again, last])
    let outcome = try await Stage(library: library).play("3", "lanjut", "1", "^D")
    #expect(outcome.screen.contains(") Lanjut ke “Sekali Lagi”\n"))
    // The next one begins at once, without the menu.
    let afterwards = outcome.screen.components(afterLast: "Lanjut ke “Sekali Lagi”")
    #expect(afterwards.contains("“Sekali Lagi” belum bisa dimainkan"))
    #expect(afterwards.contains("Skenario mana yang ingin Anda mainkan?"))
    // After the last one nothing follows.
    let end = try await Stage(library: Shop.library([last, again])).play("3", "^D")
    #expect(!end.screen.contains("Lanjut ke"))
  }

  // MARK: Scenarios at fault

  private static let faulty = Shop.indonesian.replacing(
    "- \"Silakan, Mas. Kalau ada yang ingin dicoba, panggil saya, ya.\" `joy +4` `does greet`",
    with: "- \"Silakan.\"\n\n  [Lorong](#lorong)\n\n- \"Silakan, Mas.\" `does greet`"
  ).replacing(
    "## Kasir\n", with: "## Lorong\n\nGelap.\n\n- `if solved` Jalan terus.\n\n  [Kasir](#kasir)\n\n## Kasir\n"
  )

  @Test func aPlayThatCannotGoOnSaysWhoseFaultItIsAndOffersTheTranscript() async throws {
    let scenario = try Shop.scenario(EndingTests.faulty)
    let outcome = await Stage().play(
      PlayableScenario(scenario, source: scenario), ["1", "simpan", "a.txt", "keluar"])
    #expect(outcome.screen.contains("Percakapan ini berhenti di “Lorong”, padahal belum selesai."))
    #expect(outcome.screen.contains("bukan pada Anda"))
    #expect(outcome.screen.contains("[Transkrip tersimpan di a.txt.]"))
    #expect(!outcome.screen.contains("Titik balik"))
    #expect(outcome.departure == .stopped)
    #expect(outcome.departure.exitStatus == 1)
  }

  @Test func choicesTakenBeforehandAreToldAndPlayGoesOnAfterThem() async throws {
    let scenario = try Shop.scenario(Shop.indonesian)
    let outcome = await Stage().play(PlayableScenario(scenario, source: scenario), ["1"], after: [1])
    #expect(outcome.play.contains("> Anda: \"Untuk acara apa"))
    #expect(outcome.play.contains("Anda [1-3]> 1\n\n> Anda: \"Coba saja semuanya"))
  }

  // MARK: The menu

  @Test(arguments: ["1", "sekadar", "shop", "just looking", "melihat lihat"])
  func aScenarioIsChosenByNumberTitleOrName(answer: String) async {
    let outcome = await Stage(library: Shop.library(Shop.entries)).menu(answer)
    #expect(outcome.screen.contains("Anda melayani Mas Bima"))
  }

  @Test func theMenuTellsWhatItIsAboutAndNotWhatCanBeWon() async {
    let screen = await Stage(library: Shop.library(Shop.entries)).menu().screen
    #expect(
      screen == """
        Senyum: latihan melayani pelanggan
        ──────────────────────────────────

        Skenario mana yang ingin Anda mainkan?

          1) Sekadar Melihat-lihat (tatap muka di konter, mudah)
             Seorang pengunjung toko banyak bertanya.
          2) Naskah yang Rusak (telepon, sulit)
             Untuk mencoba.

        Skenario [1-2]> ^D

        Sampai jumpa. Terima kasih sudah berlatih.

        """)
  }

  @Test func aLongMenuHasHeadingsAndTitlesAlone() async {
    let group = MenuGroup(
      title: Localized(id: "Minggu pertama", en: "The first week"),
      entries: (1...7).map {
        MenuEntry(
          id: "s\($0)", title: Localized(id: "Judul \($0)", en: "Title \($0)"), summary: "Ringkasan.",
          channel: .chat, level: 1)
      })
    let library = Library(
      groups: [MenuGroup(entries: [Shop.entries[0]]), group], searched: [], load: Shop.library().load)
    let screen = await Stage(library: library).menu("minggu", "judul 6").screen
    #expect(
      screen.contains(
        """
          1) Sekadar Melihat-lihat (tatap muka di konter, mudah)

        ~ Minggu pertama

          2) Judul 1 (chat, mudah)
          3) Judul 2 (chat, mudah)
        """))
    #expect(!screen.contains("Ringkasan."))
    #expect(screen.contains("“Judul 6” belum bisa dimainkan"))
  }

  @Test func theMenuExplainsItselfAndChangesItsLanguage() async {
    let outcome = await Stage(library: Shop.library(Shop.entries)).menu(
      "", "9", "bantuan", "jam", "bahasa", "just", "3", "5", "^D")
    for text in [
      "[Ketik nomor 1 sampai 2, atau awal judulnya. Ketik bantuan kalau ragu.]",
      "Pilih skenario dengan nomornya",
      "[Perintah jam tersedia selama bermain.", "Senyum: practise serving customers", "You are serving Bima",
    ] {
      #expect(outcome.screen.contains(text))
    }
  }

  @Test func aScenarioWithErrorsTellsThemAndTheMenuStays() async {
    let outcome = await Stage(library: Shop.library(Shop.entries)).menu("2", "quit", "y")
    #expect(
      outcome.screen.contains("“Naskah yang Rusak” belum bisa dimainkan:\n\n  Baris 3: ada yang kurang.\n"))
    #expect(outcome.screen.contains("Keluar dari Senyum?"))
    #expect(outcome.departure == .quit)
  }

  @Test func whereNothingWasFoundItSaysWhereItLookedAndWhatToDo() async {
    let indonesian = await Stage().menu()
    #expect(indonesian.screen.contains("Sudah dicari di: ./scenarios"))
    #expect(indonesian.screen.contains("--scenarios FOLDER"))
    #expect(indonesian.departure.exitStatus == 2)
    let english = await Stage(language: .en).menu()
    #expect(english.screen.contains("No scenarios were found."))
  }
}

/// Passes everything on and calls back when a text is shown.
@MainActor
private final class WaitingConsole: Console {
  private let console: ScriptedConsole
  private let text: String
  private let whenShown: () -> Void

  init(_ console: ScriptedConsole, for text: String, whenShown: @escaping () -> Void) {
    self.console = console
    self.text = text
    self.whenShown = whenShown
  }

  var isInteractive: Bool { console.isInteractive }
  var size: (columns: Int, rows: Int) { console.size }
  func read(_ prompt: Prompt) -> Input { console.read(prompt) }

  func write(_ text: String) {
    console.write(text)
    if text.contains(self.text) { whenShown() }
  }
}
