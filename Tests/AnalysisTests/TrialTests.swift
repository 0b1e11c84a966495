import ScenarioLanguage
import ScenarioTesting
import Simulation
import Testing

@testable import Analysis

/// The best that can be reached from where a trial begins.
@Suite struct TrialExplorationTests {
  /// Any scene, and by chance any of what can be given.
  private func point(in scenario: Scenario, seed: UInt64) -> StartingPoint {
    var generator = SplitMix64(seed: seed)
    func number(_ limit: Int) -> Int { generator.number(below: limit) }
    var givens: [StartingPoint.Given] = [
      .meter(.joy, number(101)), .meter(.return, 40 + number(40)), .meter(.refer, 40 + number(40)),
      .cost(number(2) * 90_000), .did(Behaviour.allCases[number(Behaviour.allCases.count)]),
      .visited(scene: number(scenario.scenes.count)), .used(choice: number(scenario.choices.count)),
    ]
    if scenario.header.clock != nil { givens.append(.clock(1000 + number(100))) }
    if let other = scenario.others.indices.last { givens.append(.other(other, number(101))) }
    let more: [StartingPoint.Given] = [
      .set(flag: number(3)), .followed(rule: number(3)), .bent(rule: 0), .bent(rule: 1), .approved(rule: 1),
      .promised(0), .kept(0), .did(.sympathyOnly),
    ]
    for given in more where number(3) == 0 { givens.append(given) }
    return StartingPoint(scene: number(scenario.scenes.count), givens: givens)
  }

  @Test(arguments: 0..<12) func itIsWhatASlowSearchFinds(group: Int) throws {
    for seed in UInt64(group * 20)..<UInt64(group * 20 + 20) {
      var maker = ScenarioMaker(seed: seed)
      let scenario = try compiled(maker.markdown())
      let start = point(in: scenario, seed: seed)
      guard let reference = ReferenceExplorer(scenario, from: start, limit: 400) else { continue }
      let par = Exploration.explore(scenario, from: start)
      let everything = Exploration.explore(scenario, scope: .everything, from: start)
      #expect(par.par == reference.par, "seed \(seed)")
      #expect(everything.par == reference.par, "seed \(seed)")
      for state in reference.states.keys {
        #expect(par.best(from: state) == reference.best[state], "seed \(seed)")
      }
    }
  }

  @Test func theTurningPointIsThatOfTheTrial() throws {
    let scenario = try scenario(
      joy: 40, return: 40, refer: 40,
      """
      ## Door

      - "Wait." `does stall`

        [Hall](#hall)

      ## Hall

      - "Sorry." `joy +8`
      - "Here." `joy +8`

        [End](#end)

      - "Go." `joy -30`

        [End](#end)

      ## End

      `ending`

      The end.
      """)
    let start = StartingPoint(scene: 1, givens: [.meter(.joy, 50), .set(flag: Scenario.solved)])
    let exploration = Exploration.explore(scenario, from: start)
    #expect(Exploration.explore(scenario).par == 0)
    #expect(exploration.par == 1)
    let hall = scenario.scenes[1].choices.lowerBound
    #expect(exploration.turningPoint(of: [hall, hall + 1]) == nil)
    #expect(exploration.turningPoint(of: [hall, hall + 2]) == 1)
  }
}
