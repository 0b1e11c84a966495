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
    + [("gave in vain", Archetype.kingsServant.explanation(overgave: true, smiled: false))]
    + [("bent in vain", Archetype.freezer.explanation(overgave: false, bent: true))]
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
