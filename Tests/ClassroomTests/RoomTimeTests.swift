import Testing

@testable import Classroom

/// Time in a room: a limit, pauses, more of it.
@Suite struct RoomTimeTests {
  @Test func theLimitCountsFromTheOpening() throws {
    let room = try Room(.everyonePlays, minutes: 10)
    #expect(room.deadline == dawn + 600)
    #expect(room.secondsLeft(at: dawn + 590) == 10 && !room.isTimeUp(at: dawn + 599))
    #expect(room.secondsLeft(at: dawn + 700) == 0 && room.isTimeUp(at: dawn + 600))
  }

  @Test func aPauseTakesNoTime() throws {
    var room = try Room(.everyonePlays, minutes: 10)
    room.apply(.paused, at: dawn + 100)
    #expect(room.isPaused && room.secondsLeft(at: dawn + 5000) == 500)
    // A second one changes nothing.
    room.apply(.paused, at: dawn + 300)
    room.apply(.resumed, at: dawn + 400)
    #expect(!room.isPaused && room.deadline == dawn + 900 && room.secondsLeft(at: dawn + 400) == 500)
  }

  @Test func aPauseGivesNoTimeBackThatWasUp() throws {
    var room = try Room(.everyonePlays, minutes: 1)
    room.apply(.paused, at: dawn + 90)
    #expect(room.isTimeUp(at: dawn + 90))
    room.apply(.resumed, at: dawn + 500)
    #expect(room.deadline == dawn + 60)
  }

  @Test func moreTimeHoldsAsItWasSaid() throws {
    var room = try Room(.everyonePlays)
    room.apply(.extended(until: dawn + 50), at: dawn + 10)
    #expect(room.secondsLeft(at: dawn + 20) == 30)
    room.apply(.paused, at: dawn + 20)
    room.apply(.extended(until: dawn + 1000), at: dawn + 100)
    room.apply(.resumed, at: dawn + 200)
    #expect(room.deadline == dawn + 1000)
  }

  @Test func pausesWorkWithoutALimitToo() throws {
    var room = try Room(.everyonePlays)
    room.apply(.paused, at: dawn + 20)
    room.apply(.resumed, at: dawn + 30)
    #expect(room.deadline == nil && !room.isPaused && !room.isTimeUp(at: dawn + 99_999))
  }
}
