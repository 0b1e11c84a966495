import ScenarioLanguage
import Workbench

/// The section of one scenario.
struct HTMLScenario {
  let report: Report
  let place: Int
  let words: ReportWords

  var own: ScenarioReport { report.scenarios[place] }
  var scenario: Scenario { own.scenario }

  var markup: String {
    let name = anchor(of: place)
    return "<section class=\"scenario\" aria-labelledby=\"\(name)\">\n"
      + words.heading(2, id: name, told(scenario.header.title)) + summary + losses + hardRules + rules + flow
      + plane
      + firstAndLatest + HTMLPeriods(report: report, periods: own.periods, words: words, name: name).markup
      + scenes + back + "</section>\n"
  }

  func told(_ text: String) -> String { words.told(text, in: scenario) }

  private var back: String {
    guard report.scenarios.count > 1 else { return "" }
    return
      "<p class=\"back\"><a href=\"#scenarios\">\(words.say(id: "↑ Semua skenario", en: "↑ All scenarios"))</a></p>\n"
  }

  // MARK: Summary

  private var summary: String {
    var counts = words.counts(own.results)
    counts.append(par)
    var text =
      "<p>\(told(scenario.header.summary))</p>\n<p>\(escapedMarkup(counts.joined(separator: ", "))).</p>\n"
    if own.otherVersions > 0 { text += "<p>\(escapedMarkup(words.otherVersions(own)))</p>\n" }
    if !own.isComplete { text += "<p>\(escapedMarkup(words.incomplete))</p>\n" }
    // One scenario alone has its figures above already.
    guard report.scenarios.count > 1, own.results.finished > 0 else { return text }
    return text + HTMLResults(results: own.results, words: words).markup
  }

  private var par: String {
    let (par, reached) = (words.par(own), words.number(own.reachedPar))
    let share = own.results.finished == 0 ? "" : " (\(words.share(own.reachedPar, of: own.results.finished)))"
    return words.say(
      id: "par \(par) dari 3 senyum, tercapai \(reached) kali\(share)",
      en: "par \(par) of 3 smiles, reached \(reached)×\(share)")
  }

  // MARK: Where it went wrong

  private static let shownLosses = 8

  private var losses: String {
    let points = own.turningPoints.prefix(HTMLScenario.shownLosses)
    guard !points.isEmpty else { return "" }
    let rows = points.map { choice in
      let scene = scenario.choices[choice].scene
      return [
        "\(told(scenario.scenes[scene].title)): \(told(scenario.choices[choice].text.plain))",
        words.number(own.choices[choice].lostPar), words.number(own.choices[choice].taken),
      ]
    }
    return words.heading(3, words.say(id: "Di sini par lepas", en: "Where par was lost"))
      + HTMLTable(
        words.say(
          id: "Pilihan yang sesudahnya par tidak terkejar lagi, yang paling sering lebih dulu",
          en: "Choices after which par was out of reach, the most frequent first"),
        [
          HTMLTable.Column(name: words.say(id: "Adegan dan pilihan", en: "Scene and choice")),
          HTMLTable.Column(name: words.say(id: "Par lepas", en: "Par lost"), isNumber: true),
          HTMLTable.Column(name: words.say(id: "Dipilih", en: "Chosen"), isNumber: true),
        ], rows: Array(rows)
      ).markup
  }

  private var hardRules: String {
    guard !own.hardRules.isEmpty else { return "" }
    return words.heading(3, words.hardRules) + "<p>"
      + words.say(
        id: "Aturan ini menjaga orang; sesudah dilanggar, semua senyum permainan itu batal.",
        en: "These rules keep people safe; once one is crossed, every smile of that play is void.")
      + "</p>\n" + list(own.hardRules.map(item))
  }

  private func item(_ count: RuleCount) -> String {
    let rule = scenario.rules[count.rule]
    return "<strong>\(told(rule.text))</strong> "
      + words.say(
        id: "\(words.number(count.count))×; \(rule.standing.id).",
        en: "\(words.number(count.count))×; \(rule.standing.en).")
  }

  private var rules: String {
    guard !own.rules.isEmpty else { return "" }
    let items = own.rules.prefix(5).map(item)
    return words.heading(
      3,
      words.say(
        id: "Aturan rumah yang menghalangi senyum", en: "House rules that stood in the way of a smile"))
      + "<p>"
      + words.say(
        id:
          "Berapa kali aturan ini dipegang dan sesudahnya lebih sedikit senyum yang bisa diraih. Layak ditinjau ulang bersama?",
        en:
          "How often a rule was held to, and fewer smiles were within reach afterwards. Worth reviewing together?"
      )
      + "</p>\n" + list(Array(items))
  }

  // MARK: Two directions

  private var plane: String {
    guard own.plane.joined().contains(where: { $0 > 0 }) else { return "" }
    let bands = ScenarioReport.courtesyBands
    let columns = (0..<bands).map { "\($0 * 100 / bands)–\(($0 + 1) * 100 / bands)%" }
    let caption = words.say(
      id: "Permainan menurut bagian pilihan yang sopan (ke kanan) dan jumlah senyum pelanggan (ke atas)",
      en:
        "Attempts by share of courteous choices (to the right) and number of the customer's smiles (upwards)")
    return words.heading(
      3,
      words.say(
        id: "Senyum ke pelanggan dan senyum pelanggan", en: "Smile to the customer and the customer's smile"))
      + "<p>"
      + words.say(
        id: "Di kanan bawah: sopan dari awal sampai akhir, dan pelanggan tetap tidak tersenyum. "
          + "Permainan yang batal karena aturan keras tidak ikut.",
        en: "At the bottom right: courteous throughout, and the customer did not smile all the same. "
          + "Attempts that a hard rule made void are left out.")
      + "</p>\n"
      + HTMLDots(
        caption: caption, corner: words.say(id: "Senyum", en: "Smiles"), columns: columns,
        rows: (0...3).reversed().map { smiles in
          ("\(smiles)", (0..<bands).map { own.plane[$0][smiles] })
        }, words: words
      ).markup
  }

  private var firstAndLatest: String {
    let table = own.firstAndLatest
    guard table.joined().contains(where: { $0 > 0 }) else { return "" }
    let caption = words.say(
      id: "Peserta yang selesai dua kali atau lebih: senyum pertama (baris) dan terakhir (kolom)",
      en: "Learners who finished twice or more: smiles of the first time (rows) and of the latest (columns)")
    return words.heading(3, words.say(id: "Pertama dan terakhir", en: "First and latest"))
      + "<p>\(escapedMarkup(words.progress(table)))</p>\n"
      + HTMLDots(
        caption: caption, corner: words.say(id: "Pertama", en: "First"),
        columns: (0...3).map(String.init),
        rows: (0...3).map { ("\($0)", table[$0]) }, isMarked: { $0 == $1 }, words: words
      ).markup
  }
}
