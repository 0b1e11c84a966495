import SourceText
import Testing

@testable import Dialogue
@testable import TerminalPlay

struct WrappingTests {
  private func rows(_ text: String, _ width: Int) -> [String] {
    wrap([StyledText(text)], width: width).map(\.plain)
  }

  @Test func breaksAtBlanksAndDropsThem() {
    #expect(rows("Sore yang sepi di toko", 10) == ["Sore yang", "sepi di", "toko"])
  }

  @Test func aRowMayBeExactlyAsWideAsTheWindow() {
    #expect(rows("Sore yang", 9) == ["Sore yang"])
    #expect(rows("Sore yang", 8) == ["Sore", "yang"])
  }

  @Test func breaksAfterAHyphenWithinAWordOnly() {
    #expect(rows("buku teman-teman", 12) == ["buku teman-", "teman"])
    #expect(rows("pakai --no-x ya", 9) == ["pakai", "--no-x ya"])
    #expect(rows("matikan HP-nya, ya", 12) == ["matikan", "HP-nya, ya"])
  }

  @Test func aWordWiderThanTheWindowIsCut() {
    #expect(rows("ke https://contoh.id/a", 10) == ["ke", "https://co", "ntoh.id/a"])
  }

  @Test func wideLettersBreakAnywhereAndNeverInHalf() {
    #expect(rows("日本語の本", 5) == ["日本", "語の", "本"])
    #expect(rows("👩‍🏫👩‍🏫👩‍🏫", 5) == ["👩‍🏫👩‍🏫", "👩‍🏫"])
  }

  @Test func aLineEndInTheTextBeginsARow() {
    #expect(rows("satu\ndua\n\ntiga", 20) == ["satu", "dua", "", "tiga"])
  }

  @Test func anEmptyTextIsOneEmptyRow() {
    #expect(rows("", 20) == [""])
  }

  @Test func stylesOutliveTheBreak() {
    let rows = wrap([StyledText("satu "), StyledText("dua tiga", .bold)], width: 8)
    #expect(rows == [[StyledText("satu "), StyledText("dua", .bold)], [StyledText("tiga", .bold)]])
  }

  @Test(arguments: [20, 23, 31, 40, 76])
  func noRowIsWiderThanItsWidth(width: Int) {
    let text =
      "Kami mohon maaf—日本語テキスト—atas keterlambatannya 👨‍👩‍👧‍👦👨‍👩‍👧‍👦, ibu-ibu; lihat https://contoh.id/sangat/panjang/sekali/betul."
    let wrapped = rows(text, width)
    #expect(wrapped.allSatisfy { $0.columns <= width })
    #expect(wrapped.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }
}
