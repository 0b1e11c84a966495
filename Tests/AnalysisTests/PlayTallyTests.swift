import ScenarioLanguage
import ScenarioTesting
import Simulation
import Testing

@testable import Analysis

/// What choices of many plays did to the smiles within reach: the same as the slow way finds by replay.
@Suite struct PlayTallyTests {
  @Test(arguments: 0..<8) func itCountsWhatReplayCounts(group: Int) throws {
    for seed in UInt64(group * 12)..<UInt64(group * 12 + 12) {
      var maker = ScenarioMaker(seed: seed)
      let scenario = try compiled(maker.markdown())
      let exploration = Exploration.explore(scenario)
      guard exploration.isComplete, exploration.best(from: Playthrough(of: scenario)) != nil else { continue }
      var tally = PlayTally(scenario)
      var expected = [PlayTally.Count](repeating: PlayTally.Count(), count: scenario.choices.count)
      var generator = SplitMix64(seed: seed)
      for play in 0..<40 {
        let choices = randomPlay(scenario, &generator)
        let given = play.isMultiple(of: 5) ? min(2, choices.count) : 0
        let point = tally.follow(choices, given: given)
        #expect(point == exploration.turningPoint(of: choices), "seed \(seed)")
        try count(choices, given, exploration, &expected)
      }
      #expect(tally.par == exploration.par)
      #expect(tally.counts == expected, "seed \(seed)")
    }
  }

  /// By replay, one choice after the other.
  private func count(
    _ choices: [Int], _ given: Int, _ exploration: Exploration, _ counts: inout [PlayTally.Count]
  ) throws {
    var play = Playthrough(of: exploration.scenario)
    for (index, choice) in choices.enumerated() {
      let before = exploration.best(from: play)
      _ = try play.choose(choice)
      guard index >= given else { continue }
      counts[choice].taken += 1
      guard let before else { continue }
      let after = exploration.best(from: play)
      guard (after ?? -1) < before else { continue }
      counts[choice].costly += 1
      counts[choice].smilesLost += before - (after ?? 0)
      if before == exploration.par { counts[choice].lostPar += 1 }
    }
  }

  private func randomPlay(_ scenario: Scenario, _ generator: inout SplitMix64) -> [Int] {
    var play = Playthrough(of: scenario)
    while play.phase == .playing, play.choices.count < 30 {
      _ = try? play.choose(play.offered[generator.number(below: play.offered.count)])
    }
    return play.choices
  }

  @Test func whatIsNotOfferedEndsTheFollowing() throws {
    let scenario = try fixture("small.md")
    var tally = PlayTally(scenario)
    // The last choice of the file is not offered at the start, and there is none of the other number.
    let last = scenario.choices.count - 1
    tally.follow([last, 0, 10_000])
    #expect(tally.counts[last].taken == 1 && tally.counts[0].taken == 1)
    #expect(tally.counts.allSatisfy { $0.costly == 0 })
  }

  @Test func aScenarioThatIsTooLargeIsCountedWithoutWhatWasWithinReach() throws {
    let scenario = try fixture("small.md")
    var tally = PlayTally(scenario, limit: 10)
    #expect(!tally.isComplete)
    let play = try Playthrough.replay([0], in: scenario).playthrough
    #expect(tally.follow(play.choices) == nil)
    #expect(tally.counts[0] == PlayTally.Count(taken: 1, costly: 0, smilesLost: 0, lostPar: 0))
  }
}
