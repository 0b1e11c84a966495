import ScenarioLanguage
import ScenarioTesting
import Simulation
import Testing

/// A play that begins in the middle, in a state that is made up: from there on the rules are those of every play.
@Suite struct TrialTests {
  private let body = """
    ## Door

    - "Come in."

      [Hall](#hall)

    ## Hall

    `joy +10` `minutes 5`

    `if first` The light goes on.

    `if joy < 45` She looks at the floor.

    - `if red` "One?" `joy +5`
    - "Two?" `does sympathy-only` `joy +8`
    - "Three?" `again` `bends ask-first`
    - "Four?"

      [End](#end)

    ## Alarm

    `when blue` `patience -1`

    A bell.

    ## End

    `ending`

    The end.
    """

  private func trial(_ scenario: Scenario, _ givens: StartingPoint.Given...) throws -> Playthrough {
    let hall = try #require(scenario.scene("hall"))
    return Playthrough(of: scenario, startingAt: StartingPoint(scene: hall, givens: givens))
  }

  @Test func enteringTheSceneRunsItsEffectsAndItsText() throws {
    let scenario = try scenario(body)
    let play = try trial(scenario, .meter(.joy, 30), .clock(13 * 60 + 10), .cost(25000), .other(0, 40))
    #expect(play.sceneID == "hall")
    #expect(play.state.joy == 40)
    #expect(play.state.return == 50)
    #expect(play.state.clock == 13 * 60 + 15)
    #expect(play.state.cost == 25000)
    #expect(play.state.joy(ofOther: 0) == 40)
    let hall = try #require(scenario.scene("hall"))
    #expect(play.opening.first == .entered(scene: hall, .start))
    #expect(play.opening.count { if case .ran = $0 { true } else { false } } == 2)
  }

  @Test func whatIsGivenIsSoAndNothingElse() throws {
    let scenario = try scenario(body)
    let play = try trial(
      scenario, .set(flag: 1), .did(.askNeed), .followed(rule: 0), .promised(0), .kept(1), .visited(scene: 0))
    #expect(play.isSet(flag: 1) && !play.isSet(flag: 2) && !play.isSolved)
    #expect(play.didShow(.askNeed) && !play.didShow(.help))
    #expect(play.didFollow(rule: 0) && !play.didBend(rule: 0))
    #expect(play.didPromise(0) && !play.didKeep(0))
    #expect(play.didPromise(1) && play.didKeep(1))
    #expect(play.didVisit(scene: 0) && play.didVisit(scene: 1) && !play.didVisit(scene: 3))
    #expect(play.choices.isEmpty)
  }

  @Test func aSceneThatWasVisitedIsNotEnteredForTheFirstTime() throws {
    let scenario = try scenario(body)
    let hall = try #require(scenario.scene("hall"))
    let play = try trial(scenario, .visited(scene: hall), .meter(.joy, 60))
    #expect(play.opening.contains { if case .ran = $0 { true } else { false } } == false)
  }

  @Test func aUsedUpChoiceIsNotOffered() throws {
    let scenario = try scenario(body)
    let hall = scenario.scenes[try #require(scenario.scene("hall"))].choices
    let play = try trial(scenario, .set(flag: 1), .used(choice: hall.lowerBound + 1))
    #expect(play.offered == [hall.lowerBound, hall.lowerBound + 2, hall.lowerBound + 3])
  }

  @Test func theRulesRememberWhatWasShownBefore() throws {
    let scenario = try scenario(body)
    var play = try trial(scenario, .did(.sympathyOnly))
    let events = try play.choose(play.choice(at: 1))
    #expect(play.state.joy == 60, "a second kind word without help is worth nothing")
    #expect(play.state.patience == 4)
    #expect(
      events.contains { if case .changed(let change) = $0 { change.reason == .sympathyOnce } else { false } })
  }

  @Test func approvalCountsOnlyBeforeTheBend() throws {
    let scenario = try scenario(body)
    #expect(try trial(scenario, .approved(rule: 1), .bent(rule: 1)).state.marks == [])
    #expect(try trial(scenario, .bent(rule: 1), .approved(rule: 1)).state.marks == .unapprovedBend)
    #expect(try trial(scenario, .bent(rule: 2)).hardBreaches == [2])
    #expect(try trial(scenario, .did(.overgive), .did(.shield)).state.marks == [.overgave, .shielded])
  }

  @Test func interruptionsAndTheWalkOutComeAfterTheFirstChoice() throws {
    let scenario = try scenario(body)
    var play = try trial(scenario, .set(flag: 2), .meter(.patience, 1))
    #expect(play.phase == .playing)
    try play.take(1)
    #expect(play.phase == .ended(.walkOut))
  }

  @Test func aTrialInAnEndingIsOverAtOnce() throws {
    let scenario = try scenario(body)
    let end = try #require(scenario.scene("end"))
    let play = Playthrough(of: scenario, startingAt: StartingPoint(scene: end, givens: [.set(flag: 0)]))
    #expect(play.result?.solved == true)
  }

  @Test func replayGivesTheSameTrialAgain() throws {
    for seed in UInt64(0)..<60 {
      var maker = ScenarioMaker(seed: seed)
      let scenario = try compiled(maker.markdown())
      let point = StartingPoint(
        scene: 1, givens: [.meter(.joy, 33), .set(flag: 1), .promised(0), .bent(rule: 0)])
      var play = Playthrough(of: scenario, startingAt: point)
      var turns: [[Event]] = []
      var generator = SplitMix64(seed: seed)
      while play.phase == .playing, play.choices.count < 10 {
        turns.append(try play.choose(play.offered[generator.number(below: play.offered.count)]))
      }
      let again = try Playthrough.replay(play.choices, in: scenario, startingAt: point)
      #expect(again.playthrough.state == play.state && again.playthrough.opening == play.opening)
      #expect(again.turns == turns)
    }
  }

  @Test func noRecordIsMadeOfATrial() throws {
    let scenario = try scenario(body)
    #expect(Record(of: try trial(scenario)) == nil)
    #expect(Record(of: Playthrough(of: scenario)) != nil)
  }
}
