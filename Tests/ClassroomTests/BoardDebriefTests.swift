import ScenarioTesting
import Simulation
import Testing

@testable import Classroom

/// What a group talks about in the end.
@Suite struct BoardDebriefTests {
  @Test func aGroupTalksAboutWhereItParted() throws {
    var room = try Room(.everyonePlays, with: 1, 2, 3, 4, 5)
    room.apply(.removed(5))
    let plays = [
      try TwoActs.play(1, 0, 2, 5), try TwoActs.play(2, 0, 2, 6), try TwoActs.play(3, 1, 2, 5),
      // Neither one that goes on nor one of somebody removed counts.
      try TwoActs.play(4, 1, 3), try TwoActs.play(5, 1, 3, 6),
    ]
    let debrief = GroupDebrief(of: room, plays: plays, scenario: try TwoActs.scenario())
    #expect(debrief.finished == 3 && debrief.outcomes?.finished == 3)
    #expect(debrief.questions == ["Who decides what a customer needs?", "What would you have said?"])
    #expect(debrief.moments.map(\.scene) == [0, 2])
    let first = try #require(debrief.moments.first)
    let second = try #require(debrief.moments.last)
    #expect(first.title == "Outside" && first.act == nil && first.people == 3)
    #expect(first.answers.map(\.text.plain) == ["\"Come in.\"", "\"Please wait.\""])
    #expect(first.answers.map(\.people) == [2, 1] && first.answers.map(\.choice) == [0, 1])
    #expect(second.title == "The shop" && second.act == "Act 2: The shop")
  }

  @Test func twoPlaysPointAtNobody() throws {
    let room = try Room(.everyonePlays, with: 1, 2)
    let plays = [try TwoActs.play(1, 0, 2, 5), try TwoActs.play(2, 1, 3, 6)]
    let debrief = GroupDebrief(of: room, plays: plays, scenario: try TwoActs.scenario())
    #expect(debrief.finished == 2 && debrief.outcomes == nil && debrief.moments.isEmpty)
    #expect(debrief.questions.count == 2)
  }

  @Test func momentsAreThreeAtMost() throws {
    let scenario = try RoomScenario.airline()
    var generator = SplitMix64(seed: 3)
    var room = try Room(.everyonePlays)
    var plays: [BoardPlay] = []
    for visitor in 1...Int64(30) {
      room.apply(.joined(visitor))
      var play = Playthrough(of: scenario)
      while play.phase == .playing {
        _ = try play.choose(play.offered[generator.number(below: play.offered.count)])
      }
      plays.append(BoardPlay(of: play, by: visitor, par: 3))
    }
    let debrief = GroupDebrief(of: room, plays: plays, scenario: scenario)
    let board = Board(of: room, plays: plays, scenario: scenario)
    #expect(board.divisions.count > 3 && debrief.moments.count == 3)
    #expect(debrief.moments.map(\.scene) == board.divisions.prefix(3).map(\.scene))
    #expect(debrief.questions == scenario.header.discuss)
  }

  @Test func aConversationIsAboutItsDividedVotes() throws {
    var room = try Room(.oneConversation, with: 1, 2, 3)
    room.apply(.beganConversation(attempt: 5, scenario: 0), .voteOpened(round: 1))
    for visitor: Int64 in 1...3 { room.apply(.voted(visitor, choice: 0, round: 1)) }
    room.apply(.voteClosed, .picked(choice: 0), .voteOpened(round: 2))
    room.apply(.voted(1, choice: 3, round: 2), .voted(2, choice: 2, round: 2), .voted(3, choice: 3, round: 2))
    room.apply(.voteClosed, .picked(choice: 2), .voteOpened(round: 3))
    room.apply(
      .voted(1, choice: 5, round: 3), .voted(2, choice: 6, round: 3), .voteClosed, .picked(choice: 5))
    let conversation = try #require(room.conversation)
    let debrief = GroupDebrief(of: conversation, isEnded: true, scenario: try TwoActs.scenario())
    #expect(debrief.finished == 1 && debrief.outcomes == nil && debrief.questions.count == 2)
    #expect(debrief.moments.map(\.title) == ["The door"])
    #expect(debrief.moments.first?.answers.map(\.choice) == [2, 3])
    #expect(debrief.moments.first?.answers.map(\.people) == [1, 2])
    #expect(GroupDebrief(of: conversation, isEnded: false, scenario: try TwoActs.scenario()).finished == 0)
  }
}
