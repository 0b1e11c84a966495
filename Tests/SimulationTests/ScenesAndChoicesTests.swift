import ScenarioTesting
import Testing

@testable import Simulation

/// Steps 1 to 3 of scenario-format.md, "How it plays": scenes are entered, choices offered, choices taken.
@Suite struct ScenesAndChoicesTests {
  @Test func aSceneAppliesItsEffectsBeforeItsBlocksRun() throws {
    let play = try Playthrough(
      of: scenario(
        joy: 50,
        """
        ## Door

        `joy +10`

        `if joy = 60` `return +1` Sixty.

        `if joy = 50` `return +2` Fifty.

        - "Hello."
        """))
    #expect(play.state.return == 51)
  }

  @Test func aBlockIsDecidedWhenPlayComesToIt() throws {
    let play = try Playthrough(
      of: scenario(
        """
        ## Door

        `set red` A light goes on.

        `if red` `clear red` `joy +1` It is red.

        `if red` `joy +2` Still red.

        - "Hello."
        """))
    #expect(play.state.joy == 51)
  }

  @Test func aLinkInASceneEndsIt() throws {
    let play = try Playthrough(
      of: scenario(
        """
        ## Door

        `if joy >= 50` `joy +1` [In](#hall)

        `joy +2` Not said.

        - "Hello."

        ## Hall

        - "Good evening."
        """))
    #expect(play.sceneID == "hall")
    #expect(play.state.joy == 51)
  }

  @Test func theOpeningTellsWhatHappensBeforeTheFirstChoice() throws {
    let play = try Playthrough(
      of: scenario(
        """
        ## Door

        `joy +4`

        A man comes in.

        - "Hello."
        """))
    let change = Change(subject: .meter(.joy), before: 50, after: 54, amount: 4, reason: .written)
    #expect(play.opening == [.entered(scene: 0, .start), .changed(change), .ran(block: 0)])
  }

  @Test func firstHoldsOnlyWhenASceneIsEnteredForTheFirstTime() throws {
    var play = try Playthrough(
      of: scenario(
        """
        ## Door

        `if first` `joy +1` A new face.

        `if not first` `joy +10` A known face.

        `if visited door` `return +1` Here it is always so.

        - `again` "Hello."

          [Again](#door)
        """))
    #expect(play.state.joy == 51)
    try play.take(1, 1)
    #expect(play.state.joy == 71)
    #expect(play.state.return == 53)
  }

  @Test func choicesAreOfferedInFileOrderAsFarAsTheirConditionsHold() throws {
    let play = try Playthrough(
      of: scenario(
        """
        ## Door

        - `if joy > 50` "Not yet."

        - "Hello."

        - `if joy = 50` "Fifty."
        """))
    #expect(play.offered == [1, 2])
    #expect(try play.choice(at: 2) == 2)
  }

  @Test func aChoiceIsUsedUpForTheWholePlayUnlessAgain() throws {
    var play = try Playthrough(
      of: scenario(
        """
        ## Door

        - "Hello."

        - `again` "Wait."

        - "Come in."

          [In](#hall)

        ## Hall

        - "Back."

          [Back](#door)
        """))
    try play.take(1)
    #expect(play.offered == [1, 2])
    try play.take(1, 2)
    #expect(play.sceneID == "hall")
    try play.take(1)
    #expect(play.offered == [1])
  }

  @Test func stayingDoesNotRepeatTheScene() throws {
    var play = try Playthrough(
      of: scenario(
        """
        ## Door

        `joy +1`

        `joy +1` A man comes in.

        - `again` "Hello."

        - "Go round."

          [Round](#door)
        """))
    try play.take(1, 1)
    #expect(play.state.joy == 52)
    try play.take(2)
    #expect(play.state.joy == 54)
  }

  @Test func whatIsOfferedFollowsEachChoice() throws {
    var play = try Playthrough(
      of: scenario(
        """
        ## Door

        - "Hello." `set red`

        - `if red` "Come in."

        - `if not red` "Who are you?"
        """))
    #expect(play.offered == [0, 2])
    try play.take(1)
    #expect(play.offered == [1])
  }

  @Test func aChoiceRunsItsDirectivesThenItsBlocksUntilALink() throws {
    var play = try Playthrough(
      of: scenario(
        """
        ## Door

        - "Hello." `joy +10` `joy -20` `set red`

          `if red` `return +1` He nods.

          `if joy < 45` `refer +1` [In](#hall)

          `refer +10` He stays.

        ## Hall

        - "Good evening."
        """))
    try play.take(1)
    #expect(play.state.joy == 40)
    #expect(play.state.return == 51)
    #expect(play.state.refer == 51)
    #expect(play.sceneID == "hall")
  }

  @Test func aTurnIsToldInOrder() throws {
    var play = try Playthrough(
      of: scenario(
        """
        ## Door

        - "Hello." `joy +4` `does greet` `minutes 5` `rani.joy -8`

          `set red` He nods.

          [In](#hall)

        ## Hall

        A sofa.

        - "Good evening."
        """))
    let events = try play.choose(0)
    #expect(
      events == [
        .took(choice: 0),
        .changed(Change(subject: .meter(.joy), before: 50, after: 54, amount: 4, reason: .written)),
        .showed(.greet),
        .clock(from: 1010, to: 1015),
        .changed(Change(subject: .other(0), before: 50, after: 42, amount: -8, reason: .written)),
        .set(flag: 1),
        .ran(block: 0),
        .ran(block: 1),
        .entered(scene: 1, .link),
        .ran(block: 2),
      ])
  }

  @Test func metersStayWithinTheirBounds() throws {
    let play = try Playthrough(
      of: scenario(
        joy: 95, return: 5, patience: 98,
        """
        ## Door

        `joy +100` `return -100` `patience +99` `rani.joy -100` `minutes 1439`

        `if joy = 100 and return = 0 and patience = 99 and rani.joy = 0 and clock = 23:59` `refer +1` All at the edge.

        - "Hello."
        """))
    #expect(play.state.refer == 51)
  }

  @Test func conditionsBindNotBeforeAndBeforeOr() throws {
    let play = try Playthrough(
      of: scenario(
        """
        ## Door

        `set red`

        `if red or blue and blue` `joy +1` One.

        `if (red or blue) and blue` `joy +2` Two.

        `if not blue and red` `joy +4` Three.

        `if not (red and not blue)` `joy +8` Four.

        - "Hello."
        """))
    #expect(play.state.joy == 55)
  }

  @Test func costsAndRulesAndPromisesAreRemembered() throws {
    var play = try Playthrough(
      of: scenario(
        """
        ## Door

        - "Hello." `cost 25000` `promises call-back` `follows own-rule` `approves ask-first`

          `cost 5000` He nods.

        - "Later." `keeps call-back` `keeps pick-up` `bends own-rule` `clear red`

          `if kept call-back and promised call-back and not promised pick-up and not kept pick-up` `joy +1` Kept.

          `if followed own-rule and bent own-rule and approved ask-first and cost = 30000` `joy +1` Remembered.
        """))
    try play.take(1)
    #expect(play.state.cost == 30_000)
    try play.take(1)
    #expect(play.state.joy == 52)
    #expect(play.didKeep(0) && !play.didKeep(1))
    #expect(play.didFollow(rule: 0) && play.didBend(rule: 0) && play.isApproved(rule: 1))
  }
}
