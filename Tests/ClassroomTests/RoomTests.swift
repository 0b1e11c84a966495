import Testing

@testable import Classroom

/// What each event makes of a room.
@Suite struct RoomTests {
  @Test func aRoomIsOpenedOnScenarios() throws {
    let room = try Room(.everyonePlays)
    #expect(room.number == 1 && room.code.text == "BCD234")
    #expect(room.opening?.mode == .everyonePlays && room.opening?.scenarios == laundryAndDesk)
    #expect(room.deadline == nil && room.secondsLeft(at: dawn + 100_000) == nil)
    #expect(!room.isPaused && !room.isDiscussing && !room.isRevealed && !room.isClosed)
  }

  @Test func aRoomIsOpenedOnce() throws {
    var room = try Room(.everyonePlays)
    room.apply(.opened(Opening(.oneConversation, scenarios: [], minutes: 1)))
    #expect(room.opening?.mode == .everyonePlays && room.deadline == nil && room.number == 2)
  }

  @Test func membersStandInTheOrderOfJoining() throws {
    let room = try Room(.everyonePlays, with: 30, 10, 20)
    #expect(room.members.map(\.id) == [30, 10, 20] && room.presentCount == 3)
    #expect(room.member(10)?.status == .present && room.member(11) == nil)
  }

  @Test func joiningTwiceChangesNothing() throws {
    var room = try Room(.everyonePlays, with: 1, 2)
    room.apply(.began(1, attempt: 5, scenario: 0))
    let before = room.members
    #expect(room.alreadyHolds(.joined(1)) && !room.alreadyHolds(.joined(3)))
    room.apply(.joined(1))
    #expect(room.members == before)
  }

  @Test func whoLeftComesBackWithTheirAttempts() throws {
    var room = try Room(.everyonePlays, with: 1)
    room.apply(.began(1, attempt: 5, scenario: 0), .left(1))
    #expect(room.member(1)?.status == .left && room.presentCount == 0)
    #expect(room.alreadyHolds(.left(1)) && !room.alreadyHolds(.joined(1)))
    room.apply(.joined(1))
    #expect(room.member(1)?.isPresent == true && room.member(1)?.attempt(at: 0) == 5)
  }

  @Test func whoWasRemovedStaysRemoved() throws {
    var room = try Room(.everyonePlays, with: 1)
    room.apply(.removed(1), .joined(1), .left(1))
    #expect(room.member(1)?.status == .removed && room.alreadyHolds(.removed(1)))
  }

  @Test func theLatestAttemptAtAScenarioCounts() throws {
    var room = try Room(.everyonePlays, with: 1, 2)
    room.apply(
      .began(1, attempt: 5, scenario: 0), .began(2, attempt: 6, scenario: 0),
      .began(1, attempt: 7, scenario: 1),
      .began(1, attempt: 8, scenario: 0))
    #expect(room.member(1)?.attempts == [0: [5, 8], 1: [7]])
    #expect(room.member(1)?.attempt(at: 0) == 8 && room.member(2)?.attempt(at: 1) == nil)
  }

  @Test func whatDoesNotFitIsCountedAndChangesNothing() throws {
    let room = try Room(.oneConversation, with: 1)
    for event: RoomEvent in [
      .left(9), .removed(9), .began(9, attempt: 5, scenario: 0), .began(1, attempt: 5, scenario: 2),
      .began(1, attempt: 5, scenario: -1), .beganConversation(attempt: 5, scenario: 2), .voteClosed,
      .voted(1, choice: 0, round: 1), .picked(choice: 0), .wentBack(choices: 0), .resumed,
    ] {
      var other = room
      other.apply(event)
      #expect(other.number == room.number + 1)
      #expect(other.members == room.members && other.conversations.isEmpty && other.vote == nil)
      #expect(!other.isPaused && other.deadline == nil)
    }
  }

  @Test func numbersBeyondAllReasonAreBounded() throws {
    var room = try Room(.everyonePlays, minutes: .max)
    #expect(room.deadline == dawn + 1440 * 60)
    room.apply(.extended(until: .max))
    room.apply(.paused, at: 0)
    room.apply(.resumed, at: dawn)
    #expect(!room.isTimeUp(at: dawn))
    room.apply(.extended(until: .min))
    #expect(room.secondsLeft(at: dawn) == 0)
    room.apply(.voteOpened(round: .max))
    #expect(room.nextRound == .min)
  }

  @Test func talkRevealingAndClosingAreKnown() throws {
    var room = try Room(.oneConversation)
    room.apply(.discussing(true))
    #expect(room.isDiscussing && room.alreadyHolds(.discussing(true)))
    room.apply(.discussing(false), .revealed)
    #expect(!room.isDiscussing && room.isRevealed && room.alreadyHolds(.revealed))
    room.apply(.closed)
    #expect(room.isClosed && room.alreadyHolds(.closed))
  }

  /// A whole session: everything that can happen in it.
  private static let session: [(event: RoomEvent, at: Int64)] = [
    (.opened(Opening(.oneConversation, scenarios: laundryAndDesk, minutes: 30)), dawn),
    (.joined(4), dawn + 1), (.joined(2), dawn + 2), (.joined(3), dawn + 3), (.joined(2), dawn + 4),
    (.beganConversation(attempt: 77, scenario: 1), dawn + 5),
    (.voteOpened(round: 1), dawn + 6), (.voted(2, choice: 0, round: 1), dawn + 7),
    (.voted(4, choice: 1, round: 1), dawn + 8), (.voted(2, choice: 1, round: 1), dawn + 9),
    (.left(3), dawn + 10), (.voteClosed, dawn + 11), (.discussing(true), dawn + 12),
    (.discussing(false), dawn + 13), (.picked(choice: 1), dawn + 14), (.picked(choice: 3), dawn + 15),
    (.wentBack(choices: 1), dawn + 16), (.paused, dawn + 20), (.resumed, dawn + 50), (.removed(4), dawn + 51),
    (.extended(until: dawn + 4000), dawn + 52), (.revealed, dawn + 53), (.closed, dawn + 54),
  ]

  @Test func theEventsOfARoomSayAllOfIt() throws {
    let code = try #require(RoomCode(typed: "bcd-234"))
    var lived = Room(code: code)
    for (event, moment) in RoomTests.session { lived.apply(event, at: moment) }
    let kept = RoomTests.session.map { (body: $0.event.body, at: $0.at) }
    let replayed = Room(
      code: code, replaying: try kept.map { (event: try RoomEvent(body: $0.body), at: $0.at) })
    #expect(replayed == lived)
    #expect(replayed.number == 23 && replayed.isClosed && replayed.deadline == dawn + 4000)
    #expect(replayed.members.map(\.status) == [.removed, .present, .left])
    #expect(replayed.conversation?.steps == [Room.Step(choice: 1, votes: [1: 2])])
  }

  @Test func everyEventOfASessionWasPossible() throws {
    var room = Room(code: try #require(RoomCode(typed: "BCD234")))
    for (event, moment) in RoomTests.session {
      let party: Room.Party =
        switch event {
        case .joined(let visitor), .left(let visitor), .voted(let visitor, _, _): .visitor(visitor)
        default: .trainer
        }
      #expect(room.refusal(of: event, by: party, offered: [0, 1, 3], at: moment) == nil, "\(event)")
      room.apply(event, at: moment)
    }
  }
}
