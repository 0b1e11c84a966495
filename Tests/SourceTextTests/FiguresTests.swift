import SourceText
import Testing

struct FiguresTests {
  @Test(arguments: [
    (643_305, "Rp 643.305", "Rp 643,305"), (0, "Rp 0", "Rp 0"), (999, "Rp 999", "Rp 999"),
    (1000, "Rp 1.000", "Rp 1,000"), (999_999_999, "Rp 999.999.999", "Rp 999,999,999"),
  ])
  func rupiahAreWrittenAsPeopleWriteThem(amount: Int, id: String, en: String) {
    #expect(Figures.money(amount, currency: "IDR", in: .id) == id)
    #expect(Figures.money(amount, currency: "IDR", in: .en) == en)
  }

  @Test func otherMoneyHasItsCode() {
    #expect(Figures.money(1250, currency: "USD", in: .id) == "USD 1.250")
    #expect(Figures.money(1250, currency: "USD", in: .en) == "USD 1,250")
  }

  @Test(arguments: [
    (788, "13.08", "13:08"), (0, "00.00", "00:00"), (1439, "23.59", "23:59"), (545, "09.05", "09:05"),
  ])
  func theClockIsWrittenAsInItsLanguage(minutes: Int, id: String, en: String) {
    #expect(Figures.clock(minutes, in: .id) == id)
    #expect(Figures.clock(minutes, in: .en) == en)
  }

  @Test func lengthsAndListsFollowTheLanguage() {
    #expect(Figures.minutes(1, in: .id) == "1 menit")
    #expect(Figures.minutes(1, in: .en) == "1 minute")
    #expect(Figures.minutes(4, in: .en) == "4 minutes")
    #expect(Figures.list(["kopi", "teh", "gula"], in: .id) == "kopi, teh, dan gula")
    #expect(Figures.list(["coffee", "tea", "sugar"], in: .en) == "coffee, tea and sugar")
    #expect(Figures.list(["kopi", "teh"], in: .id) == "kopi dan teh")
    #expect(Figures.list(["tea"], in: .en) == "tea")
    #expect([8, 0, -4].map(Figures.signed) == ["+8", "0", "−4"])
  }
}
