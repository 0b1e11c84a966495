import SourceText
import Testing

struct WordingTests {
  @Test func aNumberHasItsNounInBothLanguages() {
    #expect(Localized.count(1, id: "pilihan", en: "choice") == Localized(id: "1 pilihan", en: "1 choice"))
    #expect(
      Localized.count(2500, id: "pilihan", en: "choice")
        == Localized(id: "2.500 pilihan", en: "2,500 choices"))
    #expect(Localized.count(0, id: "saran", en: "advice", plural: "advice").en == "0 advice")
  }

  @Test func nearNamesAreASentenceAndNothingWithoutAny() {
    #expect(Localized.near([]) == "")
    #expect(Localized.near(["joy", "refer"]).en == " Near names: `joy`, `refer`.")
    #expect(Localized.near(["konter"], marks: ("“", "”")).id == " Yang mirip: “konter”.")
  }

  @Test(arguments: [
    (nil, "?", "?"), (0, "0,0%", "0.0%"), (0.0001, "<0,1%", "<0.1%"), (0.333, "33,3%", "33.3%"),
    (0.9999, ">99,9%", ">99.9%"), (1, "100,0%", "100.0%"),
  ])
  func onlyNothingAndAllAreCalledSo(share: Double?, id: String, en: String) {
    #expect(Figures.share(share, in: .id) == id)
    #expect(Figures.share(share, in: .en) == en)
  }
}
