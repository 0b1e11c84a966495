import Foundation
import Testing

@testable import Reporting

@Suite struct PeriodTests {
  private let jakarta = TimeZone(secondsFromGMT: 7 * 3600) ?? .gmt

  @Test func aFewDaysAreShownDayByDayWithoutAGap() {
    // 2026-11-20 23:30 and 2026-11-23 00:30 in Jakarta.
    let periods = Period.all([(1_795_192_200, .joy), (1_795_368_600, [.joy, .refer])], jakarta)
    #expect(periods.map(\.finished) == [1, 0, 0, 1])
    #expect(periods.first?.byKind == [1, 0, 0] && periods.last?.byKind == [1, 0, 1])
    #expect(periods.first?.start == Date(timeIntervalSince1970: 1_795_107_600))
  }

  @Test func longerTimesAreShownByWeeksFromMondayThenByMonths() {
    let day: Int64 = 86_400
    // 2026-11-22 is a Sunday: its week began on the 16th.
    let weeks = Period.all([(1_795_312_800, .joy), (1_795_312_800 + 20 * day, [])], jakarta)
    #expect(weeks.first?.start == Date(timeIntervalSince1970: 1_794_762_000))
    #expect(weeks.count == 4 && weeks.map(\.finished) == [1, 0, 0, 1])
    let months = Period.all([(1_795_312_800, .joy), (1_795_312_800 + 200 * day, [])], jakarta)
    #expect(months.count == 8)
  }

  @Test func withoutAttemptsThereIsNone() { #expect(Period.all([], jakarta).isEmpty) }
}
