import Debriefing
import ScenarioLanguage
import Simulation
import SourceText
import Testing

struct VocabularyTests {
  /// Every name of the format that the interface shows. A word that is the same in both languages is said to be so.
  static let names: [(what: String, name: Localized)] =
    Behaviour.allCases.map { ($0.word, $0.name) }
    + Meter.allCases.map { ($0.word, $0.name) }
    + Complaint.allCases.map { ($0.rawValue, $0.name) }
    + CustomerType.allCases.map { ($0.rawValue, $0.name) }
    + OtherCustomer.Role.allCases.map { ($0.rawValue, $0.name) }
    + Rule.Kind.allCases.map { ($0.rawValue, $0.name) }
    + Rule.Discretion.allCases.map { ($0.rawValue, $0.name) }
    + [Bend.ownDiscretion, .approved, .withoutApproval, .hardBreach].map { ("\($0)", $0.name) }
    + Channel.allCases.filter { ![.chat, .email].contains($0) }.map { ($0.rawValue, $0.name) }
    + Archetype.allCases.filter { $0 != .freezer }.map { ($0.rawValue, $0.name) }
    + Archetype.allCases.map { ($0.rawValue, $0.explanation(overgave: false)) }
    + [("overgave", Archetype.kingsServant.explanation(overgave: true))]
    + ApologyPart.all.map { ($0.behaviour.word, $0.example) }

  @Test(arguments: names.indices)
  func everyNameIsInBothLanguages(index: Int) {
    let (what, name) = VocabularyTests.names[index]
    #expect(!name.id.isEmpty && !name.en.isEmpty)
    #expect(name.id != name.en, "\(what) is \(name.id) in both languages")
    #expect(name.id != what, "\(what) is not translated")
  }

  @Test func namesOfOneKindAreDifferent() {
    for language in Language.allCases {
      #expect(Set(Behaviour.allCases.map { $0.name[language] }).count == Behaviour.allCases.count)
      #expect(Set(Complaint.allCases.map { $0.name[language] }).count == Complaint.allCases.count)
      #expect(Set(Archetype.allCases.map { $0.name[language] }).count == Archetype.allCases.count)
    }
  }

  @Test func theFreezerKeepsItsName() {
    #expect(Archetype.freezer.name == Localized("The Freezer"))
  }

  @Test func anApologyHasFiveParts() {
    #expect(
      ApologyPart.all.map(\.behaviour)
        == [.acknowledge, .takeResponsibility, .compensate, .regret, .proveCommitment])
  }
}

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
