import Workbench

/// A report as one page that needs nothing else: no script, no picture from elsewhere, for screens of every width, for
/// paper, for eyes and for screen readers.
public struct ReportHTML: Sendable {
  private let report: Report
  private let words: ReportWords

  public init(_ report: Report) {
    self.report = report
    words = ReportWords(language: report.language)
  }

  public var text: String {
    HTMLPage(
      language: report.language.rawValue, title: words.title, style: ReportStyle.text, body: body
    ).text
  }

  private var body: String {
    let head = HTMLHead(report: report, words: words).markup
    guard report.totals.attempts + report.totals.drills > 0 else { return "<main>\n\(head)</main>" }
    let sections = report.scenarios.indices.map { place in
      HTMLScenario(report: report, place: place, words: words).markup
    }
    return """
      <main>
      \(head)\(HTMLOverview(report: report, words: words).markup)\(sections.joined())\
      \(HTMLLearners(report: report, words: words).markup)\(HTMLGlossary(words: words).markup)</main>
      """
  }
}
