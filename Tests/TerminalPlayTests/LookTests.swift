import SourceText
import Testing

@testable import Dialogue
@testable import TerminalPlay

struct LookTests {
  private static let drawn = Look(colours: false, marks: .drawn)
  private static let plain = Look(colours: false, marks: .plain)

  private static let scene: [Passage] = [
    Passage(.heading, "Sekadar Melihat-lihat"),
    Passage(.sceneTitle, label: "Adegan", "Kamar pas"),
    Passage(.narration, "Ia membawa lima potong."),
    Passage(.customer, label: "Mas Bima", "Wawancara kerja pertama saya, besok."),
    Passage(.person, label: "Rani (kasir)", "Silakan."),
    Passage(.note, label: "Tertulis", "Papan di dinding: paling banyak tiga potong."),
    Passage(.coach, label: "Pelatih", "Memberi ruang juga pelayanan."),
    Passage(.own, label: "Anda", "“Coba saja semuanya, Mas.”"),
    Passage(.manner, label: "Wajah Mas Bima", "mulai tenang"),
    Passage(.clock, label: "Jam", "16.52"),
    Passage(.option(1), "“Maaf, Mas, aturannya tiga potong.”"),
    Passage(.option(12), "Panggil Rani."),
    Passage(.remark, "Hanya ada 2 pilihan."),
  ]

  @Test func everyVoiceIsToldApartWithoutColour() {
    #expect(
      LookTests.drawn.rows(of: LookTests.scene, window: 40) == [
        "Sekadar Melihat-lihat", "─────────────────────", "",
        "~ Kamar pas", "",
        "Ia membawa lima potong.", "",
        "  Mas Bima: Wawancara kerja pertama", "    saya, besok.", "",
        "  Rani (kasir): Silakan.", "",
        "  │ Papan di dinding: paling banyak tiga", "  │ potong.", "",
        "  * Pelatih: Memberi ruang juga", "    pelayanan.", "",
        "> Anda: “Coba saja semuanya, Mas.”", "",
        "  Wajah Mas Bima: mulai tenang",
        "  [16.52]", "",
        "  1) “Maaf, Mas, aturannya tiga potong.”",
        " 12) Panggil Rani.", "",
        "[Hanya ada 2 pilihan.]",
      ])
  }

  @Test func forAScreenReaderEachLineBeginsWithWhoSpeaksAndNothingIsDrawn() {
    let rows = LookTests.plain.rows(of: LookTests.scene, window: 80).filter { !$0.isEmpty }
    #expect(
      rows == [
        "Sekadar Melihat-lihat", "Adegan: Kamar pas", "Ia membawa lima potong.",
        "Mas Bima: Wawancara kerja pertama saya, besok.", "Rani (kasir): Silakan.",
        "Tertulis: Papan di dinding: paling banyak tiga potong.", "Pelatih: Memberi ruang juga pelayanan.",
        "Anda: “Coba saja semuanya, Mas.”", "Wajah Mas Bima: mulai tenang", "Jam: 16.52",
        "1. “Maaf, Mas, aturannya tiga potong.”", "12. Panggil Rani.", "Hanya ada 2 pilihan.",
      ])
  }

  @Test func coloursAddNothingButEscapeCodes() {
    let coloured = Look(colours: true, marks: .drawn).rows(of: LookTests.scene, window: 40)
    #expect(coloured.map(withoutEscapes) == LookTests.drawn.rows(of: LookTests.scene, window: 40))
    #expect(coloured.contains("  \u{1B}[1;35mMas Bima:\u{1B}[0m Wawancara kerja pertama"))
  }

  @Test func onlyColoursThatShowOnLightAndDarkAreUsed() {
    let text = Look(colours: true, marks: .drawn).rows(of: LookTests.scene, window: 80).joined()
    let codes = Set(text.split(separator: "\u{1B}").dropFirst().map { $0.prefix { $0 != "m" } })
    #expect(codes.isSubset(of: ["[0", "[1", "[4", "[1;32", "[1;35", "[1;36"]))
  }

  @Test func textIsComfortablyNarrowInAWideWindowAndFitsANarrowOne() {
    #expect(Look.textWidth(inWindow: 120) == 76)
    #expect(Look.textWidth(inWindow: 80) == 76)
    #expect(Look.textWidth(inWindow: 47) == 47)
    #expect(Look.textWidth(inWindow: 3) == 20)
  }

  @Test(arguments: [20, 24, 40, 61, 80])
  func noRowIsWiderThanTheWindow(window: Int) {
    for look in [LookTests.drawn, LookTests.plain, Look(colours: false, marks: .simple)] {
      #expect(look.rows(of: LookTests.scene, window: window).allSatisfy { $0.columns <= window })
    }
  }

  @Test func stressIsMarkedWhereNoColourCanShowIt() {
    let passage = Passage(
      .narration,
      [
        [
          StyledText("tidak"), StyledText(" "),
          StyledText("boleh", TextStyle(underlined: true, stressed: true)),
        ]
      ])
    #expect(LookTests.drawn.rows(of: [passage], window: 80) == ["tidak *boleh*"])
    #expect(LookTests.plain.rows(of: [passage], window: 80) == ["tidak boleh"])
    #expect(
      Look(colours: true, marks: .drawn).rows(of: [passage], window: 80) == ["tidak \u{1B}[4mboleh\u{1B}[0m"])
  }

  @Test func theEnvironmentDecidesOnColours() {
    func colours(_ environment: [String: String], plain: Bool = false, terminal: Bool = true) -> Bool {
      Look(environment: environment, plain: plain, isTerminal: terminal).colours
    }
    #expect(colours(["TERM": "xterm-256color"]))
    #expect(colours(["TERM": "xterm", "NO_COLOR": ""]))
    #expect(!colours(["TERM": "xterm", "NO_COLOR": "1"]))
    #expect(!colours(["TERM": "dumb"]))
    #expect(!colours([:]))
    #expect(!colours(["TERM": "xterm"], plain: true))
    #expect(!colours(["TERM": "xterm"], terminal: false))
  }

  @Test func aDumbTerminalGetsNoFramesBeyondASCII() {
    let look = Look(environment: ["TERM": "dumb"], plain: false, isTerminal: true)
    #expect(look.rows(of: [Passage(.note, "Meja kosong.")], window: 80) == ["  | Meja kosong."])
  }

  private func withoutEscapes(_ text: String) -> String {
    var result = ""
    for part in text.split(separator: "\u{1B}", omittingEmptySubsequences: false) {
      result +=
        result.isEmpty && !text.hasPrefix("\u{1B}") && part == text.prefix(part.count)
        ? part : part.drop { $0 != "m" }.dropFirst()
    }
    return result
  }
}
