import ScenarioLanguage
import ScenarioTesting
import Testing

@testable import Simulation

/// The engine's own rules (scenario-format.md; domain.md 2.3).
@Suite struct EngineRulesTests {
  private func changes(_ events: [Event]) -> [Change] {
    events.compactMap { if case .changed(let change) = $0 { change } else { nil } }
  }

  @Test func theSecondKindWordWithoutHelpEarnsNothingAndCostsPatience() throws {
    var play = try Playthrough(
      of: scenario(
        """
        ## Door

        - "So sorry." `joy +8` `does sympathy-only`

        - "So very sorry." `joy +8` `joy -1` `return +8` `does sympathy-only`

          `joy +8` `rani.joy +8` He sighs.

          [In](#hall)

        ## Hall

        `joy +8`

        - "Hello."
        """))
    try play.take(1)
    #expect(play.state.joy == 58)
    #expect(play.state.patience == 5)
    let events = try play.choose(1)
    // -1 as written, and +8 of the scene that is entered: it is none of the choice's effects.
    #expect(play.state.joy == 65)
    #expect(play.state.return == 58)
    #expect(play.state.joy(ofOther: 0) == 58)
    #expect(play.state.patience == 4)
    #expect(
      changes(events).filter { $0.reason == .sympathyOnce } == [
        Change(subject: .meter(.joy), before: 58, after: 58, amount: 8, reason: .sympathyOnce),
        Change(subject: .meter(.joy), before: 57, after: 57, amount: 8, reason: .sympathyOnce),
        Change(subject: .meter(.patience), before: 5, after: 4, amount: -1, reason: .sympathyOnce),
      ])
  }

  @Test func theSameKindWordTakenAgainCountsAsTheSecond() throws {
    let play = try Playthrough(
      scenario("## Door\n\n- `again` \"So sorry.\" `joy +8` `does sympathy-only`\n"), taking: 1, 1, 1)
    #expect(play.state.joy == 58)
    #expect(play.state.patience == 3)
  }

  @Test func whatAnInactiveCustomerLosesInJoyIsLostInRecommendationToo() throws {
    var play = try Playthrough(
      of: scenario(
        type: .inactive, joy: 10, refer: 30,
        """
        ## Door

        - "No." `joy -4` `rani.joy -8`

          `joy +2` He waits.

          [In](#hall)

        ## Hall

        `joy -20`

        - "Hello."
        """))
    let events = try play.choose(0)
    // 10 - 4 + 2 - 8: only what is really lost counts.
    #expect(play.state.joy == 0)
    #expect(play.state.refer == 30 - 4 - 8)
    #expect(
      changes(events).filter { $0.reason == .inactive } == [
        Change(subject: .meter(.refer), before: 30, after: 26, amount: -4, reason: .inactive),
        Change(subject: .meter(.refer), before: 26, after: 18, amount: -8, reason: .inactive),
      ])
  }

  @Test func othersDoNotTakeLostJoyFromRecommendation() throws {
    let play = try Playthrough(scenario("## Door\n\n- `again` \"No.\" `joy -8`\n"), taking: 1)
    #expect(play.state.refer == 50)
  }

  @Test func overgivingEarnsNothingFromAHyperactiveCustomer() throws {
    let body =
      "## Door\n\n- \"All free.\" `joy +8` `return +8` `refer +8` `joy -2` `rani.joy +8` `does overgive`\n\n"
      + "  `return +8` He smiles.\n\n- \"Hello.\"\n"
    var play = try Playthrough(of: scenario(type: .hyperactive, body))
    let events = try play.choose(0)
    #expect(play.state.joy == 48)
    #expect(play.state.return == 50)
    #expect(play.state.refer == 50)
    #expect(play.state.joy(ofOther: 0) == 58)
    #expect(play.state.patience == 4)
    #expect(changes(events).filter { $0.reason == .hyperactive }.count == 5)
    let active = try Playthrough(scenario(type: .active, body), taking: 1)
    #expect(active.state.return == 66)
    #expect(active.state.patience == 5)
  }

  @Test func bothRulesCostPatienceEach() throws {
    let play = try Playthrough(
      scenario(
        type: .hyperactive,
        "## Door\n\n- `again` \"So sorry, all free.\" `joy +8` `does sympathy-only, overgive`\n"),
      taking: 1, 1)
    #expect(play.state.joy == 50)
    #expect(play.state.patience == 5 - 1 - 2)
  }

  @Test func thePatienceThatARuleTakesCanMakeTheCustomerGo() throws {
    let play = try Playthrough(
      scenario(patience: 1, "## Door\n\n- `again` \"So sorry.\" `joy +8` `does sympathy-only`\n"), taking: 1,
      1)
    #expect(play.phase == .ended(.walkOut))
  }

  @Test(arguments: [
    (CustomerType.active, 30, 60, 65, 70), (.inactive, 30, 20, 20, 70), (.hyperactive, 30, 60, 65, 60),
  ])
  func theWalkOutCosts(type: CustomerType, joy: Int, returns: Int, refer: Int, rani: Int) throws {
    let play = try Playthrough(
      scenario(
        type: type, joy: 80, return: 70, refer: 75,
        "## Door\n\n- \"No.\" `set solved` `patience -5` `rani.joy +20`\n"), taking: 1)
    let result = try #require(play.result)
    #expect(result.ending == .walkOut)
    #expect([result.joy, result.return, result.refer, result.others[0].joy] == [joy, returns, refer, rani])
  }

  @Test func withoutASolutionNeitherReturnNorRecommendationSmiles() throws {
    let body =
      "## Door\n\n- \"Hello.\"\n\n  [End](#end)\n\n- \"Done.\" `set solved`\n\n  [End](#end)\n\n"
      + "## End\n\n`ending` `return +30` `refer +30`\n\nThe end.\n"
    var open = try Playthrough(of: scenario(joy: 60, body))
    let events = try open.choose(0)
    #expect(open.result?.smiles == .joy)
    #expect(
      events.suffix(3) == [
        .changed(Change(subject: .meter(.return), before: 80, after: 59, amount: -21, reason: .unsolved)),
        .changed(Change(subject: .meter(.refer), before: 80, after: 59, amount: -21, reason: .unsolved)),
        .ended(.scene(1, walkOut: false)),
      ])
    let solved = try Playthrough(scenario(joy: 60, body), taking: 2)
    #expect(solved.result?.smiles == .all)
  }

  @Test func eachBrokenPromiseCostsReturnAndRecommendation() throws {
    let body = """
      ## Door

      - "We call, we fetch." `set solved` `promises call-back, pick-up`

      - "Here you are." `keeps call-back`

      - "Goodbye."

        [End](#end)

      ## End

      `ending`

      The end.
      """
    let broken = try Playthrough(scenario(return: 70, refer: 12, body), taking: 1, 2)
    #expect([broken.result?.return, broken.result?.refer] == [54, 0])
    let half = try Playthrough(scenario(return: 70, refer: 70, body), taking: 1, 1, 1)
    #expect([half.result?.return, half.result?.refer] == [62, 62])
    let none = try Playthrough(scenario(return: 70, refer: 70, body), taking: 2, 2)
    #expect(none.result?.refer == 59)
  }

  @Test func theEndRulesComeInTheirOrder() throws {
    var play = try Playthrough(
      of: scenario(
        type: .inactive, joy: 80, return: 80, refer: 80,
        "## Door\n\n- \"We call.\" `promises call-back` `patience -5`\n"))
    let events = try play.choose(0)
    #expect(
      changes(events).map(\.reason) == [
        .written, .walkOut, .walkOut, .walkOut, .brokenPromise(0), .brokenPromise(0),
      ])
    // Joy lost at the end is not taken from refer as well.
    #expect(play.result?.refer == 12)
  }

  @Test func aHardBreachVoidsEverySmile() throws {
    let play = try Playthrough(
      scenario(
        joy: 90, return: 90, refer: 90,
        "## Door\n\n- \"Try it there.\" `set solved` `bends hard-rule`\n\n  [End](#end)\n\n## End\n\n`ending`\n\nX.\n"
      ), taking: 1)
    let result = try #require(play.result)
    #expect(result.smiles.isEmpty)
    #expect(!result.others[0].smiling && result.others[0].joy == 50)
    #expect(result.hardBreaches == [2])
    #expect(result.joy == 90)
  }

  @Test func whetherABendIsApprovedFollowsTheOrderOfWriting() throws {
    let body = """
      ## Door

      - "Exchange it." `bends ask-first` `approves ask-first`

      - "I may exchange it." `approves ask-first` `bends ask-first`

      - "Take four." `bends own-rule`
      """
    var early = try Playthrough(of: scenario(body))
    #expect(try early.choose(0).contains(.bent(rule: 1, .withoutApproval)))
    #expect(early.state.marks == .unapprovedBend)
    #expect(try early.choose(1).contains(.bent(rule: 1, .approved)))
    #expect(early.state.marks == .unapprovedBend)
    var late = try Playthrough(of: scenario(body))
    #expect(try late.choose(1).contains(.bent(rule: 1, .approved)))
    #expect(try late.choose(2).contains(.bent(rule: 0, .ownDiscretion)))
    #expect(late.state.marks.isEmpty)
  }

  @Test func theFaceOfAnInactiveCustomerIsHiddenUntilANeedIsAsked() throws {
    let body = "## Door\n\n- \"What is it for?\" `does ask-need`\n\n- \"Hello.\" `does greet`\n"
    var play = try Playthrough(of: scenario(type: .inactive, body))
    try play.take(2)
    #expect(play.isFaceHidden)
    try play.take(1)
    #expect(!play.isFaceHidden)
    #expect(try !Playthrough(of: scenario(type: .active, body)).isFaceHidden)
  }
}
