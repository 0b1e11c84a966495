import Analysis
import ScenarioLanguage
import ScenarioTesting
import Simulation
import Testing

/// What is worked out for random plays, and what comes of random plays, are the same but for chance.
@Suite struct SampledSharesTests {
  @Test(arguments: ["small.md"]) func aStory(name: String) throws {
    #expect(try compare(try fixture(name)) > 0)
  }

  @Test func scenariosMadeByChance() throws {
    var compared = 0
    for seed in 0..<40 as Range<UInt64> {
      var maker = ScenarioMaker(seed: seed)
      compared += try compare(try compiled(maker.markdown()))
    }
    #expect(compared > 40)
  }

  /// Returns how many shares there were to compare.
  private func compare(_ scenario: Scenario) throws -> Int {
    let survey = Survey.of(scenario)
    var sampler = Sampler(
      scenario, labels: Sampler.Labels(you: "You", screen: "Screen", picture: "Picture"), seed: 1)
    sampler.play(1000, choices: 20_000)
    let sample = sampler.sample
    var compared = 0
    for ending in survey.endings {
      guard let random = ending.shares.random else { continue }
      let seen = ending.scene.map { sample.endings[$0] } ?? sample.walkOuts
      expectNear(seen, of: sample.plays, random)
      if ending.isReachable == false { #expect(seen == 0) }
      compared += 1
    }
    for (count, shares) in survey.smiles.enumerated() {
      guard let random = shares.random else { continue }
      expectNear(sample.smiles[count], of: sample.plays, random)
      compared += 1
    }
    return compared
  }

  /// Six times what chance usually makes of it, and a little for rare ones.
  private func expectNear(_ seen: Int, of plays: Int, _ share: Double) {
    let count = Double(plays)
    let spread = 6 * (max(share * (1 - share), 0) / count).squareRoot() + 3 / count
    #expect(abs(Double(seen) / count - share) <= spread, "\(seen) of \(plays) for a share of \(share)")
  }
}
