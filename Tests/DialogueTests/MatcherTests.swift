import SourceText
import Testing

@testable import Dialogue

/// The choices of one moment, in both languages, and what people would type.
struct MatcherTests {
  static let indonesian = Matcher(
    [
      Candidate(
        text: "“Sejak jam berapa Bapak antre di sini?”",
        wordings: ["“Bapak sudah menunggu sejak kapan?”", "“Boleh tahu, Bapak tadi tiba pukul berapa?”"]),
      Candidate(
        text: "“Maaf, Pak, konter sudah tutup. Aturannya satu jam sebelum berangkat.”",
        wordings: ["“Mohon maaf, check-in sudah ditutup.”"]),
      Candidate(
        text: "“Saya pastikan Bapak terbang hari ini.”", wordings: ["“Tenang, Pak, Bapak pasti berangkat.”"]),
      Candidate(
        text: "Menelepon bagian muat dan meminta izin penyelia.", wordings: ["Telepon load control dulu."]),
    ], language: .id)

  static let english = Matcher(
    [
      Candidate(
        text: "“How long have you been standing in our queue, sir?”",
        wordings: ["“When did you get in line?”", "“Since when have you been waiting?”"]),
      Candidate(
        text: "“I'm sorry, the counter is closed. The rule is one hour before departure.”",
        wordings: ["“Check-in has closed, I can't open it.”"]),
      Candidate(
        text: "“I promise you will fly today.”", wordings: ["“Don't worry, you'll be on that plane.”"]),
      Candidate(text: "Call load control and ask the supervisor.", wordings: ["Ring the load desk first."]),
    ], language: .en)

  @Test(arguments: [
    // The words themselves, whatever the case, the marks, the letters' decorations.
    ("sejak jam berapa bapak antre di sini", 0), ("SEJAK JAM BERAPA, BAPAK ANTRE DI SINI???", 0),
    ("\"Séjak jam bérapa Bapak antre di sini?\"", 0), ("Telepon load control dulu", 3),
    // A beginning.
    ("Sejak jam", 0), ("maaf", 1), ("\"Saya pasti", 2), ("men", 3), ("mohon m", 1),
    // What one would say.
    ("bapak antre sejak jam berapa ya", 0), ("sudah nunggu dari kapan pak?", 0),
    ("tadi bapak tiba jam berapa", 0),
    ("maaf pak konternya udah tutup", 1), ("checkin sudah ditutup pak, maaf ya", 1),
    ("tenang aja pak, pasti terbang", 2),
    ("saya telepon bagian muat dulu", 3), ("minta izin penyelia", 3), ("meneleponi bagian muat", 3),
    // Typing errors.
    ("sejka jam berapa bpk antri", 0), ("maaf pak konter sudah tutpu", 1),
    ("telpon bagian muat minta ijin peneylia", 3),
  ])
  func understandsIndonesian(typed: String, choice: Int) {
    #expect(MatcherTests.indonesian.reading(of: typed) == .certain(choice))
  }

  @Test(arguments: [
    ("how long have you been standing in our queue sir", 0), ("HOW LONG", 0), ("i promise", 2),
    ("don't w", 2),
    ("when did you get in the line?", 0), ("how long have you waited in the queue", 0),
    ("since when are you waiting sir", 0),
    ("sorry sir, the counter's closed", 1), ("check in has closed, i cannot open it", 1),
    ("i'll call load control", 3),
    ("let me ask my supervisor and call the load desk", 3), ("dont worry you will be on the plane", 2),
    ("how logn have you been in the qeueu", 0), ("sorry the conter is closed", 1), ("i promis you'll fly", 2),
  ])
  func understandsEnglish(typed: String, choice: Int) {
    #expect(MatcherTests.english.reading(of: typed) == .certain(choice))
  }

  @Test(arguments: [
    // A beginning of two, a beginning too short to be sure, one word that fits.
    ("m", Reading.unsure([1, 3])), ("sa", .unsure([2])), ("konter", .unsure([1])),
    ("berangkat", .unsure([2, 1])),
    // The same words, turned round by a "not" or another number.
    ("maaf pak, konter belum tutup", .unsure([1])), ("aturannya 2 jam sebelum berangkat", .unsure([1])),
    ("saya tidak pastikan bapak terbang", .unsure([2])),
    // Half of this, half of that.
    ("maaf pak, konter tutup, saya telepon bagian muat", .unsure([3, 1])),
  ])
  func asksWhenUnsure(typed: String, reading: Reading) {
    #expect(MatcherTests.indonesian.reading(of: typed) == reading)
  }

  @Test(arguments: [
    ("i can't call load control", Reading.unsure([3])), ("the counter is not closed", .unsure([1])),
    ("load", .unsure([3])), ("2 hours before departure", .unsure([1])),
  ])
  func asksWhenUnsureInEnglish(typed: String, reading: Reading) {
    #expect(MatcherTests.english.reading(of: typed) == reading)
  }

  @Test(arguments: [
    "", "   ", "?!", "😀", "saya yang itu ya pak", "kucing tidur di atap", "buatkan kopi", "blablabla",
  ])
  func takesNothingForNothing(typed: String) {
    #expect(MatcherTests.indonesian.reading(of: typed) == .nothing)
  }

  @Test(arguments: ["buy a newspaper", "the one that you have", "xyzzy", "go north"])
  func takesNothingForNothingInEnglish(typed: String) {
    #expect(MatcherTests.english.reading(of: typed) == .nothing)
  }

  @Test func twoChoicesWithTheSameWordsAreNeverDecidedSilently() {
    let matcher = Matcher([Candidate(text: "Menunggu."), Candidate(text: "“Menunggu…”")], language: .id)
    #expect(matcher.reading(of: "menunggu") == .unsure([0, 1]))
  }

  @Test func sumsAreToldApart() {
    let matcher = Matcher(
      [Candidate(text: "Kembalikan pulsa Rp 25.000."), Candidate(text: "Kembalikan pulsa Rp 33.000.")],
      language: .id)
    #expect(matcher.reading(of: "pulsa 33000 kembalikan") == .certain(1))
    #expect(matcher.reading(of: "kembalikan pulsa 26.000") == .unsure([0, 1]))
  }

  @Test func aLanguageThatNothingIsKnownOfIsComparedByItsBareWords() {
    let matcher = Matcher(
      [Candidate(text: "Bonjour, je vous écoute."), Candidate(text: "Non, c'est fermé.")], language: nil)
    #expect(matcher.reading(of: "je vous ecoute bonjour") == .certain(0))
  }

  @Test(arguments: [
    ("menyapa", "sapa"), ("mengirimkan", "kirim"), ("dikirim", "mengirim"), ("menunggu", "tunggu"),
    ("memeriksa", "diperiksa"),
    ("antreannya", "antrean"), ("bertanya", "tanyakan"), ("tolonglah", "tolong"), ("melayani", "dilayani"),
  ])
  func affixesDoNotMatter(left: String, right: String) {
    let reader = WordReader(language: .id)
    #expect(!reader.words(of: left)[0].stems.isDisjoint(with: reader.words(of: right)[0].stems))
  }

  @Test(arguments: [("meja", "kerja"), ("bayar", "kabar"), ("rumah", "ramah"), ("tiket", "paket")])
  func otherWordsStayOtherWords(left: String, right: String) {
    let reader = WordReader(language: .id)
    #expect(reader.words(of: left)[0].stems.isDisjoint(with: reader.words(of: right)[0].stems))
  }
}
