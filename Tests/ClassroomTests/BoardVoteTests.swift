import Testing

@testable import Classroom

/// Votes on the projector: how many before closing, for what only after it.
@Suite struct BoardVoteTests {
  @Test func beforeClosingOnlyHowManyVotedIsShown() throws {
    var room = try Room(.oneConversation, with: 1, 2, 3)
    room.apply(.beganConversation(attempt: 5, scenario: 0))
    #expect(VoteBoard(of: room, offered: [0, 1]) == .none)
    room.apply(.voteOpened(round: 1), .voted(1, choice: 1, round: 1), .voted(3, choice: 1, round: 1))
    #expect(VoteBoard(of: room, offered: [0, 1]) == .open(round: 1, voted: 2, of: 3))
    room.apply(.left(2), .removed(3))
    #expect(VoteBoard(of: room, offered: [0, 1]) == .open(round: 1, voted: 1, of: 1))
  }

  @Test func afterClosingVotesStandInTheOrderShown() throws {
    var room = try Room(.oneConversation, with: 1, 2, 3)
    room.apply(.beganConversation(attempt: 5, scenario: 0), .voteOpened(round: 1))
    room.apply(.voted(1, choice: 1, round: 1), .voted(2, choice: 1, round: 1), .voted(3, choice: 0, round: 1))
    room.apply(.voteClosed)
    guard case .closed(round: 1, let tally) = VoteBoard(of: room, offered: [2, 1, 0]) else {
      Issue.record("The vote is closed.")
      return
    }
    #expect(tally.counts.map(\.choice) == [2, 1, 0] && tally.counts.map(\.votes) == [0, 2, 1])
    #expect(tally.total == 3 && tally.majority == 1 && !tally.isTie)
    room.apply(.picked(choice: 1))
    #expect(VoteBoard(of: room, offered: [3]) == .none)
  }

  @Test func aTieHasNoMajority() {
    let tally = Tally([0: 2, 2: 2, 1: 1], offered: [0, 1, 2])
    #expect(tally.isTie && tally.leading == [0, 2] && tally.majority == nil)
  }

  @Test func withoutVotesThereIsNeitherATieNorAMajority() {
    let tally = Tally([:], offered: [0, 1])
    #expect(!tally.isTie && tally.leading == [] && tally.majority == nil && tally.total == 0)
  }
}
