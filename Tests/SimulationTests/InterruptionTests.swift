import ScenarioTesting
import Simulation
import Testing

/// Step 4 of scenario-format.md, "How it plays": what happens between a choice and where it leads.
@Suite struct InterruptionTests {
  private let hall = """
    ## Hall

    `refer +1`

    - "Good evening."

    - "Good night."

      [End](#end)

    ## End

    `ending`

    The end.

    """

  private func door(_ directives: String) -> String {
    """
    ## Door

    - "Hello." \(directives)

      [In](#hall)

    - "Wait." \(directives)

    - "Leave." \(directives)

      [End](#end)


    """ + hall
  }

  @Test func oneWithoutChoicesResumesAndPlayGoesWhereTheChoiceLed() throws {
    var play = try Playthrough(
      of: scenario(door("`joy -10`") + "## Call\n\n`when joy < 45` `return +1`\n\nThe phone rings.\n"))
    let events = try play.choose(0)
    let call = try #require(play.scenario.scene("call"))
    #expect(play.sceneID == "hall")
    #expect(play.state.return == 51)
    #expect(
      events.filter { if case .changed = $0 { false } else { true } }[1...] == [
        .ran(block: 0), .entered(scene: call, .interruption), .ran(block: 4), .resumed(scene: 1),
        .entered(scene: 1, .link),
      ])
  }

  @Test func oneThatResumesIntoTheSameSceneDoesNotRepeatIt() throws {
    let play = try Playthrough(
      scenario(
        hall.replacing("- \"Good evening.\"", with: "- \"Good evening.\" `joy -10`")
          + "\n## Call\n\n`when joy < 45` `return +1`\n\nThe phone rings.\n"), taking: 1)
    #expect(play.sceneID == "hall")
    #expect(play.state.refer == 51)
    #expect(play.state.return == 51)
  }

  @Test func itStrikesOnlyOnce() throws {
    let play = try Playthrough(
      scenario(door("`joy -10`") + "## Call\n\n`when joy < 45` `return +1`\n\nThe phone rings.\n"), taking: 2,
      1)
    #expect(play.state.return == 51)
  }

  @Test func oneWithChoicesReplacesWhereTheChoiceLed() throws {
    let play = try Playthrough(
      scenario(
        door("`joy -10`") + "## Call\n\n`when joy < 45`\n\nThe phone rings.\n\n- \"Yes?\"\n\n- \"No.\"\n"),
      taking: 1, 1)
    #expect(play.sceneID == "call")
    #expect(!play.didVisit(scene: 1))
  }

  @Test func oneThatLinksElsewhereReplacesWhereTheChoiceLed() throws {
    let play = try Playthrough(
      scenario(door("`joy -10`") + "## Call\n\n`when joy < 45`\n\nThe phone rings.\n\n[End](#end)\n"),
      taking: 1)
    #expect(play.phase == .ended(.scene(2, walkOut: false)))
  }

  @Test func afterOneThatResumesAllAreLookedAtAgainFromTheTop() throws {
    let play = try Playthrough(
      scenario(
        door("`joy -10`")
          + "## First\n\n`when red` `return +1`\n\nOne.\n\n## Second\n\n`when joy < 45` `set red`\n\nTwo.\n"),
      taking: 1)
    #expect(play.state.return == 51)
    #expect(play.sceneID == "hall")
  }

  @Test func theFirstInTheFileComesFirst() throws {
    let play = try Playthrough(
      scenario(
        door("`joy -10`")
          + "## First\n\n`when joy < 45`\n\n[End](#end)\n\n## Second\n\n`when joy < 45` `return +1`\n\nTwo.\n"
      ),
      taking: 1)
    #expect(play.state.return == 50)
  }

  @Test func aLinkToAnEndingComesBeforeInterruptionsAndTheWalkOut() throws {
    let play = try Playthrough(
      scenario(
        door("`joy -10` `patience -9`") + "## Call\n\n`when joy < 45` `return +1`\n\nThe phone rings.\n"),
      taking: 3)
    #expect(play.phase == .ended(.scene(2, walkOut: false)))
    #expect(play.state.return == 50)
  }

  @Test func withoutPatienceTheCustomerWalksOutBeforePlayGoesOn() throws {
    let play = try Playthrough(scenario(door("`patience -9`")), taking: 1)
    #expect(play.phase == .ended(.walkOut))
    #expect(!play.didVisit(scene: 1))
  }

  @Test func anInterruptionThatStaysComesBeforeTheWalkOut() throws {
    let play = try Playthrough(
      scenario(
        door("`patience -9`") + "## Boss\n\n`when patience <= 1` `patience +2`\n\nLet me.\n\n- \"Please.\"\n"),
      taking: 1)
    #expect(play.sceneID == "boss")
    #expect(play.phase == .playing)
  }

  @Test func anInterruptionThatResumesMayPreventTheWalkOut() throws {
    let play = try Playthrough(
      scenario(door("`patience -9`") + "## Boss\n\n`when patience = 0` `patience +2`\n\nHave a tea.\n"),
      taking: 1)
    #expect(play.sceneID == "hall")
  }

  @Test func anEndingWhenPatienceIsGoneIsTheWalkOutInOwnWords() throws {
    let gone = "## Gone\n\n`when patience = 0` `ending`\n\nHe leaves.\n"
    let play = try Playthrough(scenario(joy: 90, door("`patience -9`") + gone), taking: 1)
    #expect(play.phase == .ended(.scene(3, walkOut: true)))
    #expect(play.result?.joy == 30)
    let linked = try Playthrough(
      scenario(joy: 90, door("").replacing("[In](#hall)", with: "[Gone](#gone)") + gone), taking: 1)
    #expect(linked.result?.ending.isWalkOut == true)
  }

  @Test func anotherEndingAtLowPatienceIsNoWalkOut() throws {
    let play = try Playthrough(
      scenario(joy: 90, door("`patience -9`") + "## Gone\n\n`when patience <= 1` `ending`\n\nHe leaves.\n"),
      taking: 1)
    #expect(play.result?.joy == 90)
  }

  @Test func interruptionsDoNotStrikeBeforeTheFirstChoice() throws {
    let play = try Playthrough(
      of: scenario(joy: 20, door("") + "## Call\n\n`when joy < 45` `return +1`\n\nThe phone rings.\n"))
    #expect(play.sceneID == "door")
    #expect(play.state.return == 50)
  }

  @Test func offeringNothingStopsThePlay() throws {
    var play = try Playthrough(of: scenario("## Door\n\n- \"Hello.\"\n"))
    let events = try play.choose(0)
    #expect(play.phase == .stopped(.deadEnd))
    #expect(events.last == .stopped(.deadEnd))
    #expect(play.result == nil)
  }

  @Test func enteringASceneTwiceWithoutAChoiceStopsThePlay() throws {
    var play = try Playthrough(
      of: scenario(
        """
        ## Door

        - "Hello."

          [In](#hall)

        ## Hall

        [On](#yard)

        ## Yard

        [Back](#hall)
        """))
    let events = try play.choose(0)
    #expect(play.phase == .stopped(.endlessLoop))
    #expect(events.suffix(3) == [.entered(scene: 2, .link), .ran(block: 2), .stopped(.endlessLoop)])
  }

  @Test func aLinkToTheSceneItselfIsNoEndlessLoop() throws {
    let play = try Playthrough(
      scenario("## Door\n\n`joy +1`\n\n- `again` \"Hello.\"\n\n  [Round](#door)\n"), taking: 1, 1, 1)
    #expect(play.state.joy == 54)
    #expect(play.phase == .playing)
  }
}
