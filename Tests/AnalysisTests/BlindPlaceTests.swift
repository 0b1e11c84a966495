import ScenarioLanguage
import ScenarioTesting
import Simulation
import SourceText
import Testing

@testable import Analysis

/// Plays that always take the option at the same place.
@Suite struct BlindPlaceTests {
  @Test func aPlaceBeyondTheListIsItsLast() {
    #expect([1, 2, 3].map { BlindPlace.number(1).position(of: $0) } == [0, 1, 1])
    #expect([1, 2, 3].map { BlindPlace.last.position(of: $0) } == [0, 1, 2])
  }

  @Test func everyPlaceOfTheLongestListIsPlayedOnce() throws {
    let choices = (1...3).map { "- \"\($0).\"\n\n  [End](#end)\n" }.joined(separator: "\n")
    let scenario = try scenario("## Start\n\nA room.\n\n\(choices)\n## End\n\n`ending`\n\nThe end.")
    #expect(BlindPlace.all(of: scenario) == [.number(0), .number(1), .last])
    #expect(BlindPlace.all(of: scenario).map(\.name.en) == ["first", "second", "last"])
  }

  /// What `senyum play --seed` shows, choice by choice.
  private func play(_ scenario: Scenario, _ place: BlindPlace, seed: Int) throws -> Playthrough {
    var play = Playthrough(of: scenario)
    while play.phase == .playing, play.choices.count < 200 {
      let shown = shuffledOrder(of: play.offered, seed: UInt64(seed), turn: play.choices.count)
      _ = try play.choose(shown[place.position(of: shown.count)])
    }
    return play
  }

  @Test func theShufflesAreThoseOfPlay() throws {
    var atPar = 0
    for number in UInt64(0)..<25 {
      var maker = ScenarioMaker(seed: number)
      let scenario = try compiled(maker.markdown())
      let survey = Survey.of(scenario, detail: .findings)
      guard let graph = survey.graph, survey.par > 0 else { continue }
      for place in BlindPlace.all(of: scenario) {
        let found = ShuffledPlays(at: place, graph, par: survey.par)
        let smiles = try (1...ShuffledPlays.count).map { seed in
          let play = try play(scenario, place, seed: seed)
          return play.state.marks.isDisjoint(with: .unclean) ? play.result?.smiles.count ?? 0 : 0
        }
        #expect(found.smiles == smiles.reduce(0, +), "\(number) \(place)")
        #expect(found.atPar == smiles.count { $0 >= survey.par }, "\(number) \(place)")
        #expect(found.seed == smiles.firstIndex { $0 >= survey.par }.map { $0 + 1 }, "\(number) \(place)")
        atPar += found.atPar
      }
    }
    #expect(atPar > 0)
  }
}
