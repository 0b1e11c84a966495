import Analysis
import ScenarioLanguage
import Simulation
import SourceText
import Testing

@testable import Debriefing

/// What is kept of a finished play, and what it showed of somebody's way of serving.
struct SummaryTests {
  @Test(arguments: Kind.all) func aPlayAgainComesToTheSameAsItsDebrief(kind: Kind) throws {
    let scenario = try Laundry.scenario()
    let choices = kind.spots.map { Laundry.index($0, in: scenario) }
    let summary = try #require(PlaySummary(replaying: choices, in: Exploration.explore(scenario)))
    let result = try #require(try Laundry.play(kind.spots, in: scenario).play.result)
    #expect(summary.archetype == kind.archetype && summary.turningPoint == kind.lost?.turn)
    #expect(summary.smiles == result.smiles && summary.par == 3)
  }

  @Test func whatDoesNotComeToAnEndHasNoSummary() throws {
    let scenario = try Laundry.scenario()
    let exploration = Exploration.explore(scenario)
    #expect(PlaySummary(replaying: [Laundry.index(Laundry.ask, in: scenario)], in: exploration) == nil)
    #expect(PlaySummary(replaying: [9999], in: exploration) == nil)
  }

  @Test func ofAScenarioSearchedInPartNobodyKnowsTheTurningPoint() throws {
    let scenario = try Laundry.scenario()
    let choices = Kind.freezer.spots.map { Laundry.index($0, in: scenario) }
    let exploration = Exploration.explore(scenario, limit: 2)
    let summary = try #require(PlaySummary(replaying: choices, in: exploration))
    #expect(summary.par == nil && summary.turningPoint == nil)
  }

  // MARK: Style

  @Test func aStyleIsWhatWasShownAndWhatElseWasOffered() throws {
    let scenario = try Laundry.scenario()
    let choices = Kind.robot.spots.map { Laundry.index($0, in: scenario) }
    let style = try #require(PlayStyle(replaying: choices, given: 0, in: scenario))
    let turns = try Laundry.play(Kind.robot.spots, in: scenario).turns
    #expect(style.shown == turns.shown)
    #expect(style.offered.isSuperset(of: scenario.choices[choices[0]].behaviours))
    #expect(style.offered.contains(.help) && !style.shown.contains(.help))
    // What was taken over from an earlier play gave no occasion in this one.
    let later = try #require(PlayStyle(replaying: choices, given: choices.count, in: scenario))
    #expect(later.offered.isEmpty && later.shown == style.shown)
    #expect(PlayStyle(replaying: [9999], given: 0, in: scenario) == nil)
  }

  @Test func whatIsMissingIsWhatWasOfferedTwiceAndNeverShown() {
    func style(_ offered: [Behaviour], _ shown: [Behaviour], complaint: Bool = true) -> PlayStyle {
      PlayStyle(offered: BehaviourSet(offered), shown: BehaviourSet(shown), hasComplaint: complaint)
    }
    let tally = StyleTally([
      style([.askNeed, .involve, .shield, .regret], [.greet]),
      style([.askNeed, .involve, .shield, .help], [.help, .regret]),
      style([.involve, .thank], [], complaint: false),
    ])
    #expect(tally.missing.map(\.behaviour) == [.involve, .askNeed])
    #expect(tally.missing.map(\.plays) == [3, 2])
    #expect(tally.complaints == 2)
    #expect(tally.apology.map(\.part.behaviour) == BehaviourSet.apology)
    #expect(tally.apology.map(\.plays) == [0, 0, 0, 1, 0])
  }

  // MARK: Words

  @Test func smilesAreSaidInWordsAndDrawnInOrder() {
    let smiles: Smiles = [.joy, .refer]
    #expect(smiles.name.id == "senang saat dilayani dan mau merekomendasikan")
    #expect(smiles.name.en == "happy while served and would recommend")
    #expect(smiles.picture == ":) :| :)")
    #expect(Smiles.all.name.en == "all three smiles" && ([] as Smiles).name.id == "belum ada senyum")
  }
}
