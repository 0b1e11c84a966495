import SourceText
import Testing

@testable import Classroom

/// What is not possible in a room, and what it says then.
@Suite struct RoomCheckTests {
  @Test func aRoomIsOpenedOnceAndOnSomething() throws {
    let fresh = Room(code: try #require(RoomCode(typed: "BCD234")))
    func opening(_ minutes: Int?) -> RoomEvent {
      .opened(Opening(.everyonePlays, scenarios: laundryAndDesk, minutes: minutes))
    }
    #expect(fresh.refusal(of: opening(nil)) == nil)
    #expect(fresh.refusal(of: opening(1)) == nil && fresh.refusal(of: opening(1440)) == nil)
    #expect(fresh.refusal(of: opening(0)) == .impossibleMinutes)
    #expect(fresh.refusal(of: opening(1441)) == .impossibleMinutes)
    #expect(fresh.refusal(of: .opened(Opening(.everyonePlays, scenarios: []))) == .noScenarios)
    #expect(fresh.refusal(of: .joined(1), by: .visitor(1)) == .notOpened)
    #expect(fresh.refusal(of: .paused) == .notOpened)
    #expect(throws: RoomRefusal.notOpened) { try fresh.checkPlaying(by: 1, at: dawn) }
    #expect(try Room(.everyonePlays).refusal(of: opening(nil)) == .alreadyOpened)
  }

  @Test(arguments: RoomEventTests.kept.indices)
  func afterClosingThereIsOnlyReading(index: Int) throws {
    var room = try Room(.oneConversation, with: 7)
    room.apply(.beganConversation(attempt: 1, scenario: 0), .voteOpened(round: 3), .closed)
    let event = RoomEventTests.kept[index].event
    for party: Room.Party in [.trainer, .visitor(7)] {
      #expect(room.refusal(of: event, by: party, offered: [12]) == .closed)
    }
    #expect(throws: RoomRefusal.closed) { try room.checkPlaying(by: 7, at: dawn) }
  }

  @Test func onlyTheTrainerSteers() throws {
    let room = try Room(.oneConversation, with: 1, 2)
    for event: RoomEvent in [
      .opened(Opening(.everyonePlays, scenarios: laundryAndDesk)), .removed(1), .removed(2),
      .beganConversation(attempt: 1, scenario: 0), .paused, .resumed, .extended(until: dawn + 9),
      .voteOpened(round: 1), .voteClosed, .picked(choice: 0), .wentBack(choices: 0), .discussing(true),
      .revealed,
      .closed,
    ] {
      #expect(room.refusal(of: event, by: .visitor(1)) == .onlyTrainer, "\(event)")
    }
  }

  @Test func peopleSpeakForThemselves() throws {
    var room = try Room(.oneConversation, with: 1, 2)
    room.apply(.beganConversation(attempt: 1, scenario: 0), .voteOpened(round: 1))
    for event: RoomEvent in [
      .joined(2), .left(2), .began(2, attempt: 5, scenario: 0), .voted(2, choice: 0, round: 1),
    ] {
      #expect(room.refusal(of: event, by: .visitor(1), offered: [0]) == .onlyForOneself, "\(event)")
      #expect(room.refusal(of: event, by: .trainer, offered: [0]) == .onlyForOneself, "\(event)")
    }
  }

  @Test func whoWasRemovedCannotComeBack() throws {
    var room = try Room(.everyonePlays, with: 1, 2)
    room.apply(.removed(1), .left(2))
    for event: RoomEvent in [.joined(1), .left(1), .began(1, attempt: 5, scenario: 0)] {
      #expect(room.refusal(of: event, by: .visitor(1)) == .removed)
    }
    #expect(throws: RoomRefusal.removed) { try room.checkPlaying(by: 1, at: dawn) }
    #expect(room.refusal(of: .joined(2), by: .visitor(2)) == nil)
    #expect(room.refusal(of: .removed(1)) == nil && room.refusal(of: .removed(2)) == nil)
    #expect(room.refusal(of: .removed(3)) == .noSuchMember)
  }

  @Test func onlyMembersWhoAreThereTakePart() throws {
    var room = try Room(.everyonePlays, with: 1, 2)
    room.apply(.left(2))
    for visitor: Int64 in [2, 3] {
      #expect(
        room.refusal(of: .began(visitor, attempt: 5, scenario: 0), by: .visitor(visitor)) == .notAMember)
      #expect(throws: RoomRefusal.notAMember) { try room.checkPlaying(by: visitor, at: dawn) }
    }
    #expect(room.refusal(of: .left(3), by: .visitor(3)) == .notAMember)
    #expect(room.refusal(of: .left(2), by: .visitor(2)) == nil)
    #expect(room.refusal(of: .began(1, attempt: 5, scenario: 0), by: .visitor(1)) == nil)
  }

  @Test func aRoomCanBeFull() throws {
    var room = try Room(.everyonePlays)
    for visitor in 1...Int64(Room.mostMembers) { room.apply(.joined(visitor)) }
    room.apply(.left(1))
    let next = Int64(Room.mostMembers) + 1
    #expect(room.refusal(of: .joined(next), by: .visitor(next)) == .full)
    #expect(room.refusal(of: .joined(1), by: .visitor(1)) == nil)
  }

  @Test func onlyScenariosOfTheRoomArePlayed() throws {
    let own = try Room(.everyonePlays, with: 1)
    let shared = try Room(.oneConversation, with: 1)
    for scenario in [-1, 2] {
      #expect(own.refusal(of: .began(1, attempt: 5, scenario: scenario), by: .visitor(1)) == .noSuchScenario)
      #expect(shared.refusal(of: .beganConversation(attempt: 5, scenario: scenario)) == .noSuchScenario)
    }
    #expect(own.refusal(of: .began(1, attempt: 5, scenario: 1), by: .visitor(1)) == nil)
    #expect(shared.refusal(of: .beganConversation(attempt: 5, scenario: 1)) == nil)
  }

  @Test func eachModeHasItsOwnWay() throws {
    let own = try Room(.everyonePlays, with: 1)
    for event: RoomEvent in [
      .beganConversation(attempt: 5, scenario: 0), .voteOpened(round: 1), .voteClosed, .picked(choice: 0),
      .wentBack(choices: 0),
    ] {
      #expect(own.refusal(of: event, offered: [0]) == .onlyInConversation, "\(event)")
    }
    #expect(
      own.refusal(of: .voted(1, choice: 0, round: 1), by: .visitor(1), offered: [0]) == .onlyInConversation)
    let shared = try Room(.oneConversation, with: 1)
    #expect(
      shared.refusal(of: .began(1, attempt: 5, scenario: 0), by: .visitor(1)) == .onlyWhenEveryonePlays)
    #expect(throws: RoomRefusal.onlyWhenEveryonePlays) { try shared.checkPlaying(by: 1, at: dawn) }
  }

  @Test func inAPauseNobodyPlaysButPeopleComeAndGo() throws {
    var room = try Room(.everyonePlays, with: 1)
    #expect(room.refusal(of: .resumed) == .notPaused)
    room.apply(.paused)
    #expect(room.refusal(of: .paused) == .alreadyPaused && room.refusal(of: .resumed) == nil)
    #expect(room.refusal(of: .began(1, attempt: 5, scenario: 0), by: .visitor(1)) == .paused)
    #expect(throws: RoomRefusal.paused) { try room.checkPlaying(by: 1, at: dawn) }
    #expect(room.refusal(of: .joined(2), by: .visitor(2)) == nil)
    #expect(room.refusal(of: .left(1), by: .visitor(1)) == nil)
  }

  @Test func inAPauseNobodyVotes() throws {
    var room = try Room(.oneConversation, with: 1)
    room.apply(.beganConversation(attempt: 5, scenario: 0), .paused)
    #expect(room.refusal(of: .voteOpened(round: 1), offered: [0]) == .paused)
    room.apply(.resumed, .voteOpened(round: 1), .paused)
    #expect(room.refusal(of: .voted(1, choice: 0, round: 1), by: .visitor(1), offered: [0]) == .paused)
    #expect(room.refusal(of: .voteClosed) == nil)
  }

  @Test func whenTheTimeIsUpNobodyPlaysUntilThereIsMore() throws {
    var room = try Room(.everyonePlays, minutes: 1, with: 1)
    try room.checkPlaying(by: 1, at: dawn + 59)
    #expect(throws: RoomRefusal.timeIsUp) { try room.checkPlaying(by: 1, at: dawn + 60) }
    let beginning = RoomEvent.began(1, attempt: 5, scenario: 0)
    #expect(room.refusal(of: beginning, by: .visitor(1), at: dawn + 60) == .timeIsUp)
    #expect(room.refusal(of: .extended(until: dawn + 90), at: dawn + 90) == .momentHasPassed)
    #expect(room.refusal(of: .extended(until: dawn + 91), at: dawn + 90) == nil)
    room.apply(.extended(until: dawn + 91), at: dawn + 60)
    try room.checkPlaying(by: 1, at: dawn + 60)
  }

  @Test func withoutALimitThereIsNoMoreTimeToGive() throws {
    for mode in Opening.Mode.allCases {
      let room = try Room(mode, with: 1)
      #expect(room.refusal(of: .extended(until: dawn + 300)) == .noTimeLimit)
    }
  }

  @Test func votesNeedAConversation() throws {
    let room = try Room(.oneConversation, with: 1)
    for event: RoomEvent in [
      .voteOpened(round: 1), .voteClosed, .picked(choice: 0), .wentBack(choices: 0),
    ] {
      #expect(room.refusal(of: event, offered: [0]) == .noConversation, "\(event)")
    }
    #expect(
      room.refusal(of: .voted(1, choice: 0, round: 1), by: .visitor(1), offered: [0]) == .noConversation)
  }

  @Test func oneVoteIsOpenedAfterAnother() throws {
    var room = try Room(.oneConversation, with: 1)
    room.apply(.beganConversation(attempt: 5, scenario: 0))
    #expect(room.refusal(of: .voteClosed) == .noVote)
    #expect(room.refusal(of: .voteOpened(round: 1)) == .conversationIsOver)
    #expect(room.refusal(of: .voteOpened(round: 2), offered: [0]) == .otherRound)
    #expect(room.refusal(of: .voteOpened(round: 1), offered: [0]) == nil)
    room.apply(.voteOpened(round: 1))
    for event: RoomEvent in [
      .voteOpened(round: 2), .picked(choice: 0), .beganConversation(attempt: 6, scenario: 1),
    ] {
      #expect(room.refusal(of: event, offered: [0]) == .voteIsOpen, "\(event)")
    }
    room.apply(.voteClosed)
    #expect(room.refusal(of: .voteClosed) == .noVote)
    #expect(room.refusal(of: .voteOpened(round: 1), offered: [0]) == .otherRound)
    #expect(room.refusal(of: .voteOpened(round: 2), offered: [0]) == nil)
  }

  @Test func aMindMayBeChangedWhileTheVoteIsOpen() throws {
    var room = try Room(.oneConversation, with: 1, 2, 3)
    room.apply(.beganConversation(attempt: 5, scenario: 0))
    func refusal(_ visitor: Int64 = 1, choice: Int, round: Int = 1) -> RoomRefusal? {
      room.refusal(
        of: .voted(visitor, choice: choice, round: round), by: .visitor(visitor), offered: [0, 2])
    }
    #expect(refusal(choice: 0) == .noVote)
    room.apply(.voteOpened(round: 1), .removed(2), .left(3))
    #expect(refusal(choice: 0) == nil)
    room.apply(.voted(1, choice: 0, round: 1))
    #expect(refusal(choice: 2) == nil && refusal(choice: 0) == nil)
    #expect(refusal(choice: 1) == .notOffered && refusal(choice: -1) == .notOffered)
    #expect(refusal(choice: 0, round: 2) == .otherRound)
    #expect(refusal(2, choice: 0) == .removed && refusal(3, choice: 0) == .notAMember)
    #expect(refusal(9, choice: 0) == .notAMember)
    room.apply(.voteClosed)
    #expect(refusal(choice: 2) == .noVote)
  }

  @Test func theTrainerPicksWhatIsOffered() throws {
    var room = try Room(.oneConversation, with: 1)
    room.apply(.beganConversation(attempt: 5, scenario: 0))
    #expect(room.refusal(of: .picked(choice: 2), offered: [0, 2]) == nil)
    #expect(room.refusal(of: .picked(choice: 1), offered: [0, 2]) == .notOffered)
    #expect(room.refusal(of: .picked(choice: 1), offered: []) == .conversationIsOver)
  }

  @Test func aConversationGoesBackToWhereItWas() throws {
    var room = try Room(.oneConversation, with: 1)
    room.apply(.beganConversation(attempt: 5, scenario: 0))
    #expect(room.refusal(of: .wentBack(choices: 0)) == .cannotGoBack)
    room.apply(.picked(choice: 0), .picked(choice: 3))
    for choices in [-1, 2, 3] { #expect(room.refusal(of: .wentBack(choices: choices)) == .cannotGoBack) }
    for choices in [0, 1] { #expect(room.refusal(of: .wentBack(choices: choices)) == nil) }
    room.apply(.voteOpened(round: 1))
    #expect(room.refusal(of: .wentBack(choices: 1)) == .voteIsOpen)
  }

  @Test func askingForWhatIsSoAlreadyIsNoMistake() throws {
    var room = try Room(.oneConversation, with: 1)
    room.apply(.discussing(true), .revealed)
    for event: RoomEvent in [.discussing(true), .revealed] { #expect(room.refusal(of: event) == nil) }
    #expect(room.refusal(of: .joined(1), by: .visitor(1)) == nil)
  }

  @Test(arguments: RoomRefusal.allCases) func everyRefusalSaysWhatWasSeenAndWhatToDo(refusal: RoomRefusal) {
    for language in [Language.id, .en] {
      let sentences = refusal.message(in: language).split(separator: ". ")
      #expect(sentences.count >= 2, "\(refusal)")
      let others = RoomRefusal.allCases.filter { $0 != refusal }
      #expect(!others.contains { $0.message(in: language) == refusal.message(in: language) })
    }
    #expect(refusal.message(in: .id) != refusal.message(in: .en))
  }
}
