import Foundation
import Simulation

extension Period {
  private static let day: Int64 = 86_400

  /// Days while there are at most two weeks of them, then weeks from Monday while there are at most half a year of them,
  /// then months.
  ///
  /// - Parameter finishes: seconds since 1970, and the lit smiles, of finished attempts.
  static func all(_ finishes: [(begun: Int64, smiles: Smiles)], _ timeZone: TimeZone) -> [Period] {
    guard let first = finishes.map(\.begun).min(), let last = finishes.map(\.begun).max() else { return [] }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = timeZone
    calendar.firstWeekday = 2
    let unit = unit(of: last - first)
    let starts = starts(from: Date(seconds: first), to: Date(seconds: last), unit, calendar)
    var counts = [Int](repeating: 0, count: starts.count)
    var kinds = [[Int]](repeating: [0, 0, 0], count: starts.count)
    let seconds = starts.map { Int64($0.timeIntervalSince1970) }
    for (begun, smiles) in finishes {
      let place = place(of: begun, in: seconds)
      counts[place] += 1
      if smiles.contains(.joy) { kinds[place][0] += 1 }
      if smiles.contains(.return) { kinds[place][1] += 1 }
      if smiles.contains(.refer) { kinds[place][2] += 1 }
    }
    return starts.indices.map { Period(start: starts[$0], finished: counts[$0], byKind: kinds[$0]) }
  }

  private static func unit(of span: Int64) -> Calendar.Component {
    if span <= 14 * day { return .day }
    return span <= 26 * 7 * day ? .weekOfYear : .month
  }

  private static func starts(
    from first: Date, to last: Date, _ unit: Calendar.Component, _ calendar: Calendar
  ) -> [Date] {
    var starts: [Date] = []
    var next = calendar.dateInterval(of: unit, for: first)?.start ?? first
    while next <= last {
      starts.append(next)
      guard let following = calendar.date(byAdding: unit, value: 1, to: next), following > next else { break }
      next = following
    }
    return starts
  }

  /// The last start that is not later.
  private static func place(of time: Int64, in starts: [Int64]) -> Int {
    var (low, high) = (0, starts.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= time { low = middle } else { high = middle }
    }
    return low
  }
}

extension Date {
  fileprivate init(seconds: Int64) { self.init(timeIntervalSince1970: Double(seconds)) }
}
