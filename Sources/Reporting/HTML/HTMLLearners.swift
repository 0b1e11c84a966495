import Simulation
import Workbench

/// How each learner came along, by label and never by result.
struct HTMLLearners {
  let report: Report
  let words: ReportWords

  /// More rows than these nobody reads on a page.
  private static let limit = 1_500

  var markup: String {
    let people = report.learners.filter { !$0.scenarios.isEmpty }
    guard !people.isEmpty else { return "" }
    let rows = people.reduce(0) { $0 + $1.scenarios.count }
    return "<section aria-labelledby=\"learners\">\n"
      + words.heading(2, id: "learners", words.say(id: "Peserta", en: "Learners"))
      + (rows > HTMLLearners.limit
        ? tooMany(people.count) : words.faceShapes + explanation + table(people).markup)
      + "</section>\n"
  }

  private func tooMany(_ count: Int) -> String {
    let command = "<code>senyum report --format csv --table learners</code>"
    return "<p>"
      + words.say(
        id:
          "\(words.number(count)) peserta, terlalu banyak untuk sebuah halaman. Untuk lembar kerja: \(command)",
        en: "\(words.number(count)) learners, too many for a page. For a spreadsheet: \(command)") + "</p>\n"
  }

  private var explanation: String {
    "<p>"
      + words.say(
        id:
          "Permainan pertama dan terakhir yang selesai, menurut urutan nama atau kode. Yang dibandingkan adalah "
          + "setiap orang dengan dirinya sendiri.",
        en:
          "The first and the latest finished attempt, in the order of names or codes. Everybody is compared with "
          + "themselves.") + "</p>\n"
  }

  private func table(_ people: [LearnerReport]) -> HTMLTable {
    let caption = words.say(id: "Senyum pelanggan per peserta", en: "Smiles of the customers by learner")
    let learner = words.say(id: "Peserta", en: "Learner")
    if report.scenarios.count == 1 {
      return HTMLTable(
        caption, columns(learner),
        rows: people.flatMap { person in person.scenarios.map { [safe(person.label)] + cells($0) } })
    }
    return HTMLTable(
      caption, columns(words.say(id: "Skenario", en: "Scenario")),
      groups: people.map { person in
        HTMLTable.Group(
          heading: safe(person.label), rows: person.scenarios.map { [title(of: $0)] + cells($0) })
      })
  }

  private func columns(_ first: String) -> [HTMLTable.Column] {
    [
      HTMLTable.Column(name: first),
      HTMLTable.Column(name: words.say(id: "Selesai", en: "Finished"), isNumber: true),
      HTMLTable.Column(name: words.say(id: "Pertama", en: "First")),
      HTMLTable.Column(name: words.say(id: "Terakhir", en: "Latest")),
    ]
  }

  private func title(of row: LearnerReport.Row) -> String {
    let scenario = report.scenarios[row.scenario].scenario
    return words.told(scenario.header.title, in: scenario)
  }

  private func cells(_ row: LearnerReport.Row) -> [String] {
    [
      words.number(row.finished), words.faces(row.first),
      row.finished > 1 ? words.faces(row.latest) : words.say(id: "baru sekali", en: "only once so far"),
    ]
  }
}

extension ReportWords {
  /// Three faces, lit or not, and the lit smiles in words.
  fileprivate func faces(_ smiles: Smiles) -> String {
    let kinds: [(Smiles, String)] = [
      (.joy, say(id: "senang", en: "happy")), (.return, say(id: "beli lagi", en: "buys again")),
      (.refer, say(id: "rekomendasi", en: "recommends")),
    ]
    let drawn = kinds.map { "<use href=\"#\(smiles.contains($0.0) ? "lit" : "unlit")\"/>" }.enumerated()
      .map { place, use in use.replacing("/>", with: " x=\"\(place * 20)\"/>") }.joined()
    let lit = kinds.filter { smiles.contains($0.0) }.map(\.1)
    let told = lit.isEmpty ? say(id: "belum ada senyum", en: "no smile yet") : lit.joined(separator: ", ")
    return "<svg class=\"faces\" viewBox=\"0 0 60 20\" aria-hidden=\"true\">\(drawn)</svg> \(told)"
  }

  /// The faces that rows refer to: a full one that smiles, an empty one that does not.
  var faceShapes: String {
    """
    <svg class="shapes" aria-hidden="true"><defs>
    <g id="lit"><circle class="on" cx="10" cy="10" r="8.5"/><circle class="eye" cx="7" cy="8" r="1.2"/>\
    <circle class="eye" cx="13" cy="8" r="1.2"/><path class="mouth" d="M5.5,12Q10,17 14.5,12"/></g>
    <g id="unlit"><circle class="off" cx="10" cy="10" r="8.5"/><path class="mouth" d="M7,13H13"/></g>
    </defs></svg>

    """
  }
}
