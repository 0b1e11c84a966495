import Foundation
import Simulation
import SourceText
import Testing

@testable import Debriefing

/// When a missed situation is offered again: a play of dates.
struct ReviewQueueTests {
  private static let start = 20_000

  /// An attempt at the shop so many days after the first; `missed` is its turning point.
  private func attempt(
    _ number: Int64, day: Int, missed point: Int? = nil, scenario: String = "shop", isParKnown: Bool = true
  ) -> PastAttempt {
    PastAttempt(
      number: number, scenario: scenario, day: Day(number: Self.start + day),
      smiles: point == nil ? .all : .joy, isParKnown: isParKnown, turningPoint: point)
  }

  private func queue(_ attempts: PastAttempt..., today: Int) -> ReviewQueue {
    ReviewQueue(attempts, today: Day(number: Self.start + today))
  }

  /// The days, counted from the first attempt, on which what is open is offered.
  private func dues(_ queue: ReviewQueue) -> [Int] { queue.items.map { $0.due.number - Self.start } }

  @Test func aMissedSituationComesAgainAfterTwoDaysAndWaits() {
    let missed = attempt(1, day: 0, missed: 4)
    #expect(queue(missed, today: 0).due.isEmpty)
    #expect(queue(missed, today: 1).due.isEmpty)
    for today in [2, 3, 400] {
      let due = queue(missed, today: today).due
      #expect(due.map(\.attempt) == [1] && due.map(\.turningPoint) == [4], "day \(today)")
    }
  }

  @Test func whoeverKeepsParFromTheStartHasNothingToRepeat() {
    #expect(queue(attempt(1, day: 0), today: 100).items.isEmpty)
    #expect(queue(today: 0).items.isEmpty)
  }

  @Test func eachTimeThatGoesWellLeadsToALongerWhileAndTheLastOneEndsIt() {
    let all = [
      attempt(1, day: 0, missed: 4), attempt(2, day: 2), attempt(3, day: 9), attempt(4, day: 30),
    ]
    func after(_ count: Int) -> ReviewQueue {
      ReviewQueue(Array(all.prefix(count)), today: Day(number: Self.start + 30))
    }
    #expect(dues(after(1)) == [2])
    #expect(dues(after(2)) == [2 + 7] && after(2).items[0].passed == 1)
    #expect(dues(after(3)) == [9 + 21] && after(3).items[0].passed == 2)
    #expect(after(4).items.isEmpty && after(4).done == 1)
  }

  @Test func whoeverComesLateGoesOnFromThere() {
    let late = queue(attempt(1, day: 0, missed: 4), attempt(2, day: 50), today: 50)
    #expect(dues(late) == [57])
  }

  @Test func whatGoesWellTooSoonChangesNothing() {
    let soon = queue(attempt(1, day: 0, missed: 4), attempt(2, day: 0), attempt(3, day: 1), today: 2)
    #expect(dues(soon) == [2] && soon.items[0].passed == 0)
  }

  @Test func missedAgainItBeginsWithTheFirstStepWhereItWasMissedNow() {
    let again = queue(
      attempt(1, day: 0, missed: 4), attempt(2, day: 2), attempt(3, day: 9, missed: 6), today: 9)
    #expect(dues(again) == [11])
    #expect(again.items.map(\.attempt) == [3] && again.items[0].turningPoint == 6)
    #expect(again.items[0].passed == 0)
  }

  @Test func ofAScenarioOneSituationIsOfferedAndTheOneThatWaitsLongestFirst() {
    let several = queue(
      attempt(1, day: 0, missed: 4), attempt(2, day: 1, missed: 0, scenario: "bank"),
      attempt(3, day: 3, missed: 2), today: 10)
    #expect(several.due.map(\.scenario) == ["bank", "shop"])
  }

  @Test func whereNobodyKnowsTheTurningPointNothingIsMissedAndNothingGoesWell() {
    let unknown = queue(
      attempt(1, day: 0, missed: 4), attempt(2, day: 5, isParKnown: false), today: 6)
    #expect(dues(unknown) == [2])
    #expect(queue(attempt(1, day: 0, isParKnown: false), today: 9).items.isEmpty)
  }

  // MARK: Clocks

  @Test func aClockThatWasAheadAndIsSetBackMakesNobodyWait() {
    // Missed on a computer whose clock was ten years ahead.
    let ahead = attempt(1, day: 3_650, missed: 4)
    #expect(queue(ahead, today: 0).due.map(\.attempt) == [1])
    // What came after it is later, whatever its date says.
    let passed = queue(ahead, attempt(2, day: 0), today: 0)
    #expect(passed.items.map(\.passed) == [1] && dues(passed) == [7])
    #expect(queue(ahead, attempt(2, day: 0), attempt(3, day: 7), today: 8).items.map(\.passed) == [2])
  }

  @Test func aClockThatIsOnlyALittleAheadChangesNothing() {
    let tomorrow = attempt(1, day: 1, missed: 4)
    #expect(queue(tomorrow, today: 0).due.isEmpty)
    #expect(!queue(tomorrow, today: 3).due.isEmpty)
  }

  @Test func attemptsBroughtFromElsewhereStandWhereTheirDatesSay() {
    let brought = queue(attempt(9, day: 0, missed: 4), attempt(1, day: 3), today: 3)
    #expect(brought.items.map(\.passed) == [1])
  }

  /// From late on one evening to early on the next day but one it is two days, in Jakarta as in Jayapura.
  @Test(arguments: [-11, 0, 7, 9, 14]) func daysAreCountedByTheClockOnTheWall(hours: Int) throws {
    let zone = try #require(TimeZone(secondsFromGMT: hours * 3_600))
    let midnight = Double(20_000 * 86_400 - hours * 3_600)
    let evening = Day(Date(timeIntervalSince1970: midnight - 60), in: zone)
    let morning = Day(Date(timeIntervalSince1970: midnight + 86_400 + 60), in: zone)
    #expect(evening.number == 19_999 && morning - evening == 2)
    let missed = PastAttempt(number: 1, scenario: "shop", day: evening, smiles: [], turningPoint: 0)
    #expect(ReviewQueue([missed], today: morning).due.count == 1)
  }

  @Test func whoFliesToAnotherTimeZoneLosesNothing() throws {
    let moment = Date(timeIntervalSince1970: 20_000 * 86_400 - 30)
    let jayapura = try #require(TimeZone(secondsFromGMT: 9 * 3_600))
    let honolulu = try #require(TimeZone(secondsFromGMT: -10 * 3_600))
    let missed = PastAttempt(
      number: 1, scenario: "shop", day: Day(moment, in: jayapura), smiles: [], turningPoint: 0)
    // The same moment is a day earlier there: it is no clock that was set back.
    #expect(ReviewQueue([missed], today: Day(moment, in: honolulu)).due.isEmpty)
    #expect(!ReviewQueue([missed], today: Day(moment, in: honolulu) + 3).due.isEmpty)
  }

  // MARK: Words

  @Test func daysAreSaidInWords() {
    let day = Day(Date(timeIntervalSince1970: 1_795_305_600), in: TimeZone(secondsFromGMT: 0) ?? .current)
    #expect(day.date(in: .id) == "22 November 2026" && day.date(in: .en) == "22 November 2026")
    #expect(Day(number: 0).date(in: .id) == "1 Januari 1970")
    #expect(Day(number: 11_016).date(in: .en) == "29 February 2000")
    #expect(Day(number: 19_722).date(in: .id) == "31 Desember 2023")
    let near = [-3, -1, 0, 1, 5].map { (day + $0).seen(from: day) }
    #expect(near.map(\.id) == ["3 hari lalu", "kemarin", "hari ini", "besok", "dalam 5 hari"])
    #expect(near.map(\.en) == ["3 days ago", "yesterday", "today", "tomorrow", "in 5 days"])
  }
}
