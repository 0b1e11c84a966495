import Analysis
import Foundation
import ScenarioLanguage
import Simulation
import SourceText
import Testing
import Workbench

/// The story that the guide builds, as its readers find it in `docs/scenarios`.
enum GuideScenario {
  static let scenarios = Document.package.appendingPathComponent("docs/scenarios")
  static let folder = scenarios.appendingPathComponent("ready-at-five")
}

/// Par, explored.
func par(of scenario: Scenario) -> Int { Exploration.explore(scenario).par }

struct GuideScenarioTests {
  private func compiled() throws -> CompiledEntry {
    let library = ScenarioLibrary(folder: GuideScenario.scenarios.path)
    return try CompiledEntry(try #require(library["ready-at-five"]), in: library.folder)
  }

  @Test func bothLanguagesAgreeAndHaveNoFindings() throws {
    let entry = try compiled()
    #expect(entry.diagnostics.map { render($0, in: .en) } == [])
    #expect(entry.scenarios.map(\.languageTag) == ["en", "id"])
  }

  @Test func itsTranscriptsFit() {
    let library = ScenarioLibrary(folder: GuideScenario.scenarios.path)
    let outcome = Rehearse(library: library, language: .en).run([])
    #expect(outcome.status == .fine)
    #expect(outcome.output.contains("0 differ"))
  }

  /// What the guide says of balance and endings holds for its own story.
  @Test func itTeachesWhatTheGuidePromises() throws {
    let scenario = try #require(try compiled().sourceScenario)
    let all = Exhaustion(scenario)
    let results = all.ended.compactMap { play in play.result.map { (play, $0) } }
    let par = par(of: scenario)
    #expect(par == 3)
    #expect(Set(results.map { $0.1.archetype(par: par) }) == Set(Archetype.allCases))
    let friends = results.filter { $0.1.archetype(par: par) == .friend }
    let roads = Set(friends.map { play, _ in play.didBend(rule: 1) })
    #expect(roads == [true, false])
    let kindOnly = results.filter { play, _ in !play.isSolved && play.courtesy == 100 }
    #expect(kindOnly.contains { $0.1.smiles == .joy })
    #expect(kindOnly.allSatisfy { $0.1.smiles.isSubset(of: .joy) })
  }
}
