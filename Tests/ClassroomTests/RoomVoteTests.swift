import Testing

@testable import Classroom

/// One conversation: votes, picking, going back.
@Suite struct RoomVoteTests {
  private func conversing(with visitors: Int64 = 4) throws -> Room {
    var room = try Room(.oneConversation)
    for visitor in 1...visitors { room.apply(.joined(visitor)) }
    room.apply(.beganConversation(attempt: 77, scenario: 1))
    return room
  }

  @Test func aConversationBeginsWithoutChoices() throws {
    let room = try conversing()
    #expect(room.conversation?.attempt == 77 && room.conversation?.scenario == 1)
    #expect(room.conversation?.choices == [] && room.vote == nil && room.nextRound == 1)
  }

  @Test func theLatestWordOfEachCounts() throws {
    var room = try conversing()
    room.apply(
      .voteOpened(round: 1), .voted(1, choice: 0, round: 1), .voted(2, choice: 1, round: 1),
      .voted(1, choice: 1, round: 1))
    #expect(room.vote?.isOpen == true && room.vote?.votes == [1: 1, 2: 1] && room.vote?.counts == [1: 2])
    #expect(room.alreadyHolds(.voted(1, choice: 1, round: 1)))
    #expect(!room.alreadyHolds(.voted(1, choice: 0, round: 1)))
    #expect(!room.alreadyHolds(.voted(1, choice: 1, round: 2)))
    #expect(room.alreadyHolds(.voteOpened(round: 1)) && !room.alreadyHolds(.voteOpened(round: 2)))
  }

  @Test func aClosedVoteStaysAsItIs() throws {
    var room = try conversing()
    room.apply(.voteOpened(round: 1), .voted(1, choice: 0, round: 1), .voteClosed)
    room.apply(.voted(2, choice: 0, round: 1), .left(1), .removed(2))
    #expect(room.vote?.isOpen == false && room.vote?.votes == [1: 0])
  }

  @Test func aVoteOfAnotherRoundDoesNotCount() throws {
    var room = try conversing()
    room.apply(.voteOpened(round: 1), .voteClosed, .voteOpened(round: 2), .voted(1, choice: 0, round: 1))
    #expect(room.vote?.round == 2 && room.vote?.votes == [:])
  }

  @Test func onlyThoseWhoAreThereVote() throws {
    var room = try conversing()
    room.apply(.voteOpened(round: 1))
    for visitor: Int64 in 1...3 { room.apply(.voted(visitor, choice: 0, round: 1)) }
    room.apply(.left(1), .removed(2), .voted(1, choice: 0, round: 1), .voted(2, choice: 0, round: 1))
    room.apply(.voted(9, choice: 0, round: 1))
    #expect(room.vote?.votes == [3: 0])
  }

  @Test func aPickKeepsHowTheRoomVoted() throws {
    var room = try conversing()
    room.apply(
      .voteOpened(round: 1), .voted(1, choice: 0, round: 1), .voted(2, choice: 2, round: 1), .voteClosed)
    room.apply(.picked(choice: 2), .picked(choice: 4))
    #expect(room.conversation?.choices == [2, 4] && room.vote == nil && room.nextRound == 2)
    #expect(room.conversation?.steps.map(\.votes) == [[0: 1, 2: 1], [:]])
  }

  @Test func goingBackCutsTheConversation() throws {
    var room = try conversing()
    room.apply(.picked(choice: 2), .picked(choice: 4), .picked(choice: 6), .voteOpened(round: 1), .voteClosed)
    room.apply(.wentBack(choices: 1))
    #expect(room.conversation?.choices == [2] && room.vote == nil && room.nextRound == 2)
    room.apply(.wentBack(choices: 1), .wentBack(choices: -1), .wentBack(choices: 3))
    #expect(room.conversation?.choices == [2])
    room.apply(.wentBack(choices: 0))
    #expect(room.conversation?.choices == [])
  }

  @Test func theNextScenarioBeginsAConversationOfItsOwn() throws {
    var room = try conversing()
    room.apply(.picked(choice: 2), .voteOpened(round: 1), .voteClosed)
    room.apply(.beganConversation(attempt: 78, scenario: 0))
    #expect(room.conversations.map(\.attempt) == [77, 78] && room.conversation?.choices == [])
    #expect(room.conversations[0].choices == [2] && room.vote == nil && room.nextRound == 2)
  }

  @Test func closingTheRoomClosesItsVote() throws {
    var room = try conversing()
    room.apply(.voteOpened(round: 1), .voted(1, choice: 0, round: 1), .closed)
    #expect(room.vote?.isOpen == false && room.vote?.votes == [1: 0])
  }
}
