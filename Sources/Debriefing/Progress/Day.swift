public import SourceText

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// A day of the calendar as somebody lived it, wherever they were: what intervals are counted in. From late on Monday to
/// early on Wednesday it is two days.
public struct Day: Sendable, Hashable, Comparable {
  /// Days since 1 January 1970.
  public let number: Int

  public init(number: Int) { self.number = number }

  /// The day that it is at a moment where the clocks show the time of a zone.
  public init(_ date: Date, in zone: TimeZone = .current) {
    let seconds = date.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: date))
    number = Int((seconds / 86_400).rounded(.down))
  }

  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }
  public static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }
  /// How many days later a day is than another one.
  public static func - (later: Day, earlier: Day) -> Int { later.number - earlier.number }
}

extension Day {
  /// The date as people of a language write it: `22 November 2026`.
  public func date(in language: Language) -> String {
    let (year, month, day) = civil
    return "\(day) \(Day.months[month - 1][language]) \(year)"
  }

  /// How far a day is from today: `hari ini`, `3 hari lalu`, `besok`, `dalam 5 hari`.
  public func seen(from today: Day) -> Localized {
    let days = self - today
    switch days {
    case 0: return Localized(id: "hari ini", en: "today")
    case 1: return Localized(id: "besok", en: "tomorrow")
    case -1: return Localized(id: "kemarin", en: "yesterday")
    case 2...: return Localized(id: "dalam \(days) hari", en: "in \(days) days")
    default: return Localized(id: "\(-days) hari lalu", en: "\(-days) days ago")
    }
  }

  /// The Gregorian date, by the arithmetic of Howard Hinnant's `civil_from_days`: years begin in March there.
  package var civil: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }

  private static let months = [
    Localized(id: "Januari", en: "January"), Localized(id: "Februari", en: "February"),
    Localized(id: "Maret", en: "March"), "April", Localized(id: "Mei", en: "May"),
    Localized(id: "Juni", en: "June"), Localized(id: "Juli", en: "July"),
    Localized(id: "Agustus", en: "August"), "September", Localized(id: "Oktober", en: "October"), "November",
    Localized(id: "Desember", en: "December"),
  ]
}
