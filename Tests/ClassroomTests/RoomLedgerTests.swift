import Testing

@testable import Classroom

/// Events of a room while they are being written.
struct RoomLedgerTests {
  private func ledger() throws -> RoomLedger { RoomLedger(try Room(.everyonePlays, with: 1)) }

  @Test func whatIsBeingWrittenHoldsBackOthersAndDoesNotShow() throws {
    var ledger = try ledger()
    let number = ledger.enter(.paused, at: dawn)
    #expect(!ledger.kept.isPaused)
    #expect(throws: RoomRefusal.alreadyPaused) { try ledger.ahead.check(.paused, by: .trainer, at: dawn) }
    ledger.settle(number, isKept: true)
    #expect(ledger.kept.isPaused)
    #expect(ledger.kept.number == number)
    #expect(ledger.kept == ledger.ahead)
  }

  @Test func whatCouldNotBeKeptHasNotHappened() throws {
    var ledger = try ledger()
    let before = ledger.kept
    ledger.settle(ledger.enter(.paused, at: dawn), isKept: false)
    #expect(ledger.kept == before)
    #expect(ledger.ahead == before)
  }

  @Test func eventsShowInTheOrderOfTheirNumbersWhicheverIsKnownFirst() throws {
    var ledger = try ledger()
    let numbers = [2, 3, 4].map { ledger.enter(.joined($0), at: dawn) }
    ledger.settle(numbers[2], isKept: true)
    ledger.settle(numbers[1], isKept: true)
    #expect(ledger.kept.members.map(\.id) == [1])
    #expect(!ledger.isSettled(through: numbers[0]))
    ledger.settle(numbers[0], isKept: true)
    #expect(ledger.kept.members.map(\.id) == [1, 2, 3, 4])
    #expect(ledger.isSettled && ledger.isSettled(through: numbers[2]))
  }

  @Test func aFailureTakesNothingElseWithIt() throws {
    var ledger = try ledger()
    let numbers = [2, 3, 4].map { ledger.enter(.joined($0), at: dawn) }
    ledger.settle(numbers[2], isKept: true)
    ledger.settle(numbers[1], isKept: false)
    #expect(ledger.ahead.members.map(\.id) == [1, 2, 4])
    ledger.settle(numbers[0], isKept: true)
    #expect(ledger.kept.members.map(\.id) == [1, 2, 4])
    #expect(ledger.kept == ledger.ahead)
  }

  @Test func noNumberIsGivenOutTwice() throws {
    var ledger = try ledger()
    let lost = ledger.enter(.paused, at: dawn)
    ledger.settle(lost, isKept: false)
    let next = ledger.enter(.revealed, at: dawn)
    #expect(next == lost + 1)
    ledger.settle(next, isKept: true)
    #expect(ledger.kept.number == next)
  }
}
