import Foundation
import Workbench

/// Small pictures of the same form, one for each smile and one for how many finished, over time.
struct HTMLPeriods {
  let report: Report
  let periods: [Period]
  let words: ReportWords
  /// Makes the ids within the page differ.
  let name: String

  var markup: String {
    guard periods.count > 1 else { return "" }
    let shares = words.kinds.enumerated().map { kind, smile in
      PeriodChart(
        title: smile.capitalizedSentence, values: periods.map { Double($0.byKind[kind]) }, isShare: true,
        periods: periods, dates: dates, words: words, name: "\(name)-\(kind)"
      ).markup
    }
    let finished = PeriodChart(
      title: words.say(id: "Permainan yang selesai", en: "Finished attempts"),
      values: periods.map { Double($0.finished) }, isShare: false, periods: periods, dates: dates,
      words: words,
      name: "\(name)-n"
    ).markup
    return words.heading(3, words.say(id: "Dari waktu ke waktu", en: "Over time"))
      + "<div class=\"multiples\">\n\(shares.joined())\(finished)</div>\n"
      + details(words.say(id: "Angka-angkanya", en: "The numbers"), table.markup)
  }

  private var table: HTMLTable {
    HTMLTable(
      words.say(
        id: "Permainan yang selesai, dan berapa di antaranya dengan senyum ini",
        en: "Finished attempts, and how many of them with this smile"),
      [
        HTMLTable.Column(name: unitName),
        HTMLTable.Column(name: words.say(id: "Selesai", en: "Finished"), isNumber: true),
      ] + words.kinds.map { HTMLTable.Column(name: $0.capitalizedSentence, isNumber: true) },
      rows: zip(dates, periods).map { date, period in
        [escapedMarkup(date.replacing(" ", with: "\u{A0}")), words.number(period.finished)]
          + period.byKind.map(words.number)
      })
  }

  // MARK: Dates

  private var unit: Calendar.Component { Period.unit(of: periods) }

  private var unitName: String {
    switch unit {
    case .day: words.say(id: "Hari", en: "Day")
    case .weekOfYear: words.say(id: "Minggu mulai", en: "Week from")
    default: words.say(id: "Bulan", en: "Month")
    }
  }

  private var dates: [String] {
    var style = Date.FormatStyle(locale: Locale(identifier: words.language == .id ? "id_ID" : "en_GB"))
    style.timeZone = report.timeZone
    let format = unit == .month ? style.month(.abbreviated).year() : style.day().month(.abbreviated).year()
    return periods.map { $0.start.formatted(format) }
  }
}

extension Period {
  /// Whether they are days, weeks or months; at least two of them.
  static func unit(of periods: [Period]) -> Calendar.Component {
    guard periods.count > 1 else { return .day }
    // A day of 25 hours, a week with one, are still a day and a week.
    let days = periods[1].start.timeIntervalSince(periods[0].start) / 86_400
    return days < 2 ? .day : days < 8 ? .weekOfYear : .month
  }
}

/// One of the small pictures: a bar for each period.
private struct PeriodChart {
  let title: String
  let values: [Double]
  /// Of those that finished in the period; else the values themselves are shown.
  let isShare: Bool
  let periods: [Period]
  let dates: [String]
  let words: ReportWords
  let name: String

  private static let (left, top, width, height) = (40.0, 8.0, 212.0, 72.0)

  var markup: String {
    """
    <figure>
    <figcaption>\(escapedMarkup(title))</figcaption>
    <svg class="chart" viewBox="0 0 256 100" role="img" aria-labelledby="\(name)-t" aria-describedby="\(name)-d">
    <title id="\(name)-t">\(escapedMarkup(title))</title>
    <desc id="\(name)-d">\(escapedMarkup(description))</desc>
    \(grid)\(bars)\(ends)</svg>
    </figure>

    """
  }

  private var top: Double { isShare ? 1 : max(values.max() ?? 1, 1) }

  /// Height of a period's bar as a part of the whole; nil where nobody finished.
  private func part(_ index: Int) -> Double? {
    guard isShare else { return values[index] / top }
    return periods[index].finished == 0 ? nil : values[index] / Double(periods[index].finished)
  }

  private func value(_ index: Int) -> String {
    isShare
      ? words.share(Int(values[index]), of: periods[index].finished) : words.number(Int(values[index]))
  }

  private var description: String {
    let shown = periods.indices.filter { part($0) != nil }
    guard let first = shown.first, let last = shown.last else { return "" }
    return words.say(
      id:
        "\(dates[first]): \(value(first)). \(dates[last]): \(value(last)). Semua angka ada di tabel di bawah.",
      en: "\(dates[first]): \(value(first)). \(dates[last]): \(value(last)). The table below has all numbers."
    )
  }

  private var grid: String {
    let labels = isShare ? ["0%", "50%", "100%"] : ["0", "", words.number(Int(top))]
    return labels.enumerated().map { index, label in
      let y = PeriodChart.top + PeriodChart.height * (1 - Double(index) / 2)
      return "<path class=\"grid\" d=\"M\(PeriodChart.left.short),\(y.short)h\(PeriodChart.width.short)\"/>"
        + "<text x=\"\((PeriodChart.left - 5).short)\" y=\"\((y + 4).short)\" text-anchor=\"end\">\(label)</text>\n"
    }.joined()
  }

  private var bars: String {
    let step = PeriodChart.width / Double(values.count)
    let width = min(step * 0.75, 26)
    return values.indices.compactMap { index -> String? in
      guard let part = part(index) else { return nil }
      let x = PeriodChart.left + step * (Double(index) + 0.5) - width / 2
      // A share of nothing is seen, too: somebody finished.
      let height = max(part * PeriodChart.height, isShare || part > 0 ? 1.5 : 0)
      let y = PeriodChart.top + PeriodChart.height - height
      return "<rect class=\"fill\" x=\"\(x.short)\" y=\"\(y.short)\" width=\"\(width.short)\" "
        + "height=\"\(height.short)\"><title>\(escapedMarkup("\(dates[index]): \(value(index))"))</title></rect>\n"
    }.joined()
  }

  private var ends: String {
    let right = PeriodChart.left + PeriodChart.width
    return "<text x=\"\(PeriodChart.left.short)\" y=\"96\">\(escapedMarkup(dates.first ?? ""))</text>"
      + "<text x=\"\(right.short)\" y=\"96\" text-anchor=\"end\">\(escapedMarkup(dates.last ?? ""))</text>\n"
  }
}

extension Double {
  /// With one decimal at most: enough for a picture.
  var short: String {
    let tenths = Int((self * 10).rounded())
    let digits = "\(tenths.magnitude / 10)" + (tenths % 10 == 0 ? "" : ".\(tenths.magnitude % 10)")
    return (tenths < 0 ? "-" : "") + digits
  }
}
