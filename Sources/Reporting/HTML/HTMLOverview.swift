import Simulation
import Workbench

/// All scenarios together.
struct HTMLOverview {
  let report: Report
  let words: ReportWords

  var markup: String {
    let text =
      "<section aria-labelledby=\"all\">\n"
      + words.heading(2, id: "all", words.say(id: "Secara keseluruhan", en: "Overall"))
    guard report.totals.finished > 0 else {
      let none = words.say(id: "Belum ada permainan yang selesai.", en: "No attempt has been finished yet.")
      return text + "<p>\(none)</p>\n" + scenarios + "</section>\n"
    }
    return text + HTMLResults(results: report.totals, words: words).markup + first + scenarios
      + "</section>\n"
  }

  // MARK: What to talk about

  /// Places where par was lost most often, over all scenarios.
  private var first: String {
    let places = report.scenarios.enumerated().flatMap { place, scenario in
      scenario.turningPoints.prefix(3).map { (place: place, choice: $0, count: scenario.choices[$0].lostPar) }
    }.sorted { $0.count > $1.count }.prefix(3)
    guard report.scenarios.count > 1, !places.isEmpty else { return "" }
    let items = places.map { point in
      let scenario = report.scenarios[point.place].scenario
      let scene = scenario.scenes[scenario.choices[point.choice].scene].title
      return
        "<a href=\"#\(anchor(of: point.place))\">\(words.told(scenario.header.title, in: scenario))</a>, "
        + "\(words.told(scene, in: scenario)): \(words.told(scenario.choices[point.choice].text.plain, in: scenario)) "
        + "(\(words.number(point.count))×)"
    }
    return words.heading(3, words.say(id: "Untuk dibicarakan lebih dulu", en: "To talk about first"))
      + "<p>"
      + words.say(
        id: "Sesudah pilihan-pilihan ini par paling sering tidak terkejar lagi.",
        en: "After these choices par was out of reach most often.") + "</p>\n" + list(items)
      + "<p>\(escapedMarkup(words.questions(report.scenarios.map(\.id))))</p>\n"
  }

  // MARK: Scenarios

  private var scenarios: String {
    let columns = [
      HTMLTable.Column(name: words.say(id: "Skenario", en: "Scenario")),
      HTMLTable.Column(name: words.say(id: "Par tercapai", en: "Reached par"), isBar: true),
      HTMLTable.Column(name: "Par", isNumber: true),
      HTMLTable.Column(name: words.say(id: "Peserta", en: "Learners"), isNumber: true),
      HTMLTable.Column(name: words.say(id: "Permainan", en: "Attempts"), isNumber: true),
      HTMLTable.Column(name: words.say(id: "Selesai", en: "Finished"), isNumber: true),
    ]
    // The section of one scenario alone has all that this table would say.
    guard report.scenarios.count > 1 else { return "" }
    return words.heading(3, id: "scenarios", words.say(id: "Skenario", en: "Scenarios"))
      + HTMLTable(
        words.say(id: "Semua skenario dalam laporan ini", en: "All scenarios in this report"), columns,
        rows: report.scenarios.indices.map(row)
      ).markup
  }

  private func row(_ place: Int) -> [String] {
    let scenario = report.scenarios[place]
    let results = scenario.results
    return [
      "<a href=\"#\(anchor(of: place))\">\(words.told(scenario.scenario.header.title, in: scenario.scenario))</a>",
      results.finished == 0 ? "–" : words.bar(scenario.reachedPar, of: results.finished), words.par(scenario),
      words.number(results.learners), words.number(results.attempts), words.number(results.finished),
    ]
  }
}

/// Smiles by kind, by number, and styles of service, as bars.
struct HTMLResults {
  let results: Results
  let words: ReportWords
  private var counted: String { words.say(id: "Permainan", en: "Attempts") }

  init(results: Results, words: ReportWords) {
    self.results = results
    self.words = words
  }

  var markup: String { "<div class=\"side\">\n<div>\n\(kinds)\(numbers)</div>\n\(styles)</div>\n" }

  private var kinds: String {
    bars(
      words.say(id: "Senyum pelanggan menurut jenisnya", en: "Smiles of the customers by kind"),
      words.say(id: "Senyum", en: "Smile"),
      zip(words.kinds, results.byKind).map { ($0.capitalizedSentence, $1) })
  }

  private var numbers: String {
    bars(
      words.say(id: "Jumlah senyum di akhir permainan", en: "Number of smiles at the end"),
      words.say(id: "Jumlah", en: "Number"),
      (0...3).reversed().map { (words.smileCount($0), results.bySmiles[$0]) })
  }

  private var styles: String {
    bars(
      words.say(id: "Gaya pelayanan", en: "Styles of service"), words.say(id: "Gaya", en: "Style"),
      zip(Archetype.allCases, results.archetypes).filter { $0.1 > 0 }.map { (words.archetype($0), $1) })
  }

  private func bars(_ caption: String, _ name: String, _ rows: [(name: String, count: Int)]) -> String {
    HTMLBars(caption: caption, head: (name, counted), rows: rows, whole: results.finished, words: words)
      .markup
  }
}

extension ScenarioReport {
  /// How many finished attempts ended with as many smiles as par, or more.
  var reachedPar: Int { results.bySmiles[min(par, 3)...].reduce(0, +) }
}

extension ReportWords {
  /// Par in figures; where nobody could visit all of the scenario it is at least that.
  func par(_ scenario: ScenarioReport) -> String {
    (scenario.isComplete ? "" : say(id: "sedikitnya ", en: "at least ")) + "\(scenario.par)"
  }
}
