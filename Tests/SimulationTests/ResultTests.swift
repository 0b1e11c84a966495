import ScenarioTesting
import Testing

@testable import Simulation

/// How a play came out: smiles, courtesy, archetype (domain.md 2.6).
@Suite struct ResultTests {
  private func result(
    smiles: Smiles = [], other: Bool = true, courtesy: Int = 0, hard: [Int] = [], bent: [Int] = [],
    overgave: Bool = false, shielded: Bool = false
  ) -> Result {
    Result(
      ending: .scene(0, walkOut: false), joy: 0, return: 0, refer: 0, patience: 1, solved: true,
      smiles: smiles,
      others: [Result.Other(joy: 0, smiling: other)], courtesy: courtesy, hardBreaches: hard,
      unapprovedBends: bent,
      overgave: overgave, shielded: shielded, clock: nil, cost: 0)
  }

  @Test func theFirstLineThatFitsIsTheArchetype() {
    #expect(result(smiles: .all, hard: [0], overgave: true).archetype(par: 3) == .endangerer)
    #expect(result(smiles: .all, bent: [0], overgave: true).archetype(par: 3) == .kingsServant)
    #expect(result(smiles: .all, other: false, bent: [0]).archetype(par: 3) == .maverick)
    #expect(result(smiles: .all, other: false).archetype(par: 3) == .kingsServant)
    #expect(result(smiles: .all).archetype(par: 3) == .friend)
    #expect(result(smiles: [.joy, .return], other: false, bent: [0]).archetype(par: 3) == .halfwayHelper)
    #expect(result(smiles: .refer).archetype(par: 2) == .halfwayHelper)
    #expect(result(smiles: .joy, shielded: true).archetype(par: 2) == .politeRobot)
    #expect(result(courtesy: 75).archetype(par: 1) == .politeRobot)
    #expect(result(courtesy: 74).archetype(par: 1) == .freezer)
    #expect(result(courtesy: 100, shielded: true).archetype(par: 1) == .freezer)
  }

  @Test func parIsWhatTheScenarioAllows() {
    #expect(result(smiles: .joy).archetype(par: 1) == .friend)
    #expect(result(smiles: [.joy, .refer]).archetype(par: 1) == .friend)
  }

  @Test func aSmileIsLitAtItsThreshold() throws {
    let body =
      "## Door\n\n- \"Yes.\" `set solved` `rani.joy -1`\n\n  [End](#end)\n\n- \"No.\" `set solved`\n\n"
      + "  [End](#end)\n\n## End\n\n`ending`\n\nThe end.\n"
    let first = try Playthrough(scenario(joy: 60, return: 59, refer: 60, body), taking: 1)
    #expect(first.result?.smiles == [.joy, .refer])
    #expect(first.result?.others == [Result.Other(joy: 49, smiling: false)])
    let second = try Playthrough(scenario(joy: 59, return: 60, refer: 61, body), taking: 2)
    #expect(second.result?.smiles == [.return, .refer])
    #expect(second.result?.others == [Result.Other(joy: 50, smiling: true)])
  }

  @Test func aResultHasAllThatTheDebriefNames() throws {
    let play = try Playthrough(
      scenario(
        """
        ## Door

        - "All free." `cost 25000` `does overgive, shield` `bends ask-first` `minutes 12` `patience -2`

          [End](#end)

        ## End

        `ending`

        The end.
        """), taking: 1)
    let result = try #require(play.result)
    #expect(result.overgave && result.shielded && !result.solved)
    #expect(result.unapprovedBends == [1] && result.hardBreaches.isEmpty)
    #expect(result.clock == 1022)
    #expect(result.cost == 25_000)
    #expect(result.patience == 3)
  }

  @Test func thereIsNoResultBeforeTheEnd() throws {
    let play = try Playthrough(of: scenario("## Door\n\n- \"Hello.\"\n"))
    #expect(play.result == nil)
  }

  @Test func courtesyIsTheShareOfDifferentChoicesThatAreCourteous() throws {
    let body = """
      ## Door

      - `again` "Hello." `does greet`

      - "I see to it." `does help, record`

      - "It is your fault." `does blame`

      - Sort the shelf.

      - "I am sorry, I see to it." `does help, regret`
      """
    #expect(try Playthrough(of: scenario(body)).courtesy == 0)
    #expect(try Playthrough(scenario(body), taking: 2).courtesy == 0)
    // The same choice twice is one; mere action is left out; what shows nothing counts.
    #expect(try Playthrough(scenario(body), taking: 1, 1, 2).courtesy == 100)
    #expect(try Playthrough(scenario(body), taking: 1, 2, 2, 2).courtesy == 33)
    #expect(try Playthrough(scenario(body), taking: 1, 2, 2, 2, 2).courtesy == 50)
  }
}
