import Analysis
import Debriefing
import ScenarioLanguage
import Simulation
import SourceText
import Workbench

/// A report as text for a terminal.
public struct ReportText: Sendable {
  private let report: Report
  private let words: ReportWords
  private let width: Int
  private var lines: [String] = []

  /// More learners than these are for a spreadsheet.
  private static let learnerLimit = 40

  /// - Parameter width: columns of the terminal, at least 40.
  public init(_ report: Report, width: Int = 80) {
    self.report = report
    self.width = max(width, 40)
    words = ReportWords(language: report.language)
  }

  public var text: String {
    var writer = self
    writer.write()
    return writer.lines.map(\.withoutTrailingBlanks).joined(separator: "\n") + "\n"
  }

  private mutating func write() {
    lines.append("\(words.title) (\(words.scope(report).joined(separator: ", ")))")
    if !report.unreadable.isEmpty { lines += words.unreadable(report.unreadable).rows(of: width) }
    guard report.totals.attempts + report.totals.drills > 0 else {
      lines += words.empty(report).rows(of: width)
      return
    }
    lines += (words.counts(report.totals).joined(separator: ", ")).rows(of: width)
    if let void = words.void(report.totals) { lines += void.rows(of: width) }
    results(report.totals)
    if report.scenarios.count > 1 { overview() }
    for scenario in report.scenarios { write(scenario) }
    learners()
    lines += [""] + words.parMeaning.rows(of: width)
    lines += words.questions(report.scenarios.map(\.id)).rows(of: width)
  }

  private mutating func heading(_ text: String) { lines += ["", text] }

  // MARK: Results

  private mutating func results(_ results: Results) {
    guard results.finished > 0 else { return }
    heading(words.say(id: "Senyum pelanggan", en: "Smiles of the customers"))
    for (name, count) in zip(words.kinds, results.byKind) { lines.append(bar(name, count, results.finished)) }
    lines.append("")
    for number in (0...3).reversed() {
      lines.append(bar(words.smileCount(number), results.bySmiles[number], results.finished))
    }
    heading(words.say(id: "Gaya pelayanan", en: "Styles of service"))
    for (style, count) in zip(Archetype.allCases, results.archetypes) where count > 0 {
      lines.append(bar(words.archetype(style), count, results.finished))
    }
  }

  /// A share as a bar, in percent and as a number.
  private func bar(_ name: String, _ count: Int, _ whole: Int) -> String {
    let length = 20
    let filled = whole == 0 ? 0 : (count * length + whole / 2) / whole
    let drawn = String(repeating: "█", count: filled) + String(repeating: "░", count: length - filled)
    return "  " + name.left(24) + drawn + " " + words.share(count, of: whole).right(7)
      + words.number(count).right(9)
  }

  private mutating func overview() {
    heading(words.say(id: "Skenario", en: "Scenarios"))
    let head = [
      words.say(id: "permainan", en: "attempts"), words.say(id: "selesai", en: "finished"), "par",
      words.say(id: "par tercapai", en: "reached par"),
    ]
    lines.append("  " + "".left(nameWidth) + head.map { $0.right(13) }.joined())
    for scenario in report.scenarios {
      let reached = scenario.results.bySmiles[min(scenario.par, 3)...].reduce(0, +)
      let cells = [
        words.number(scenario.results.attempts), words.number(scenario.results.finished),
        String(scenario.par), words.share(reached, of: scenario.results.finished),
      ]
      lines.append(
        "  " + scenario.id.shortened(to: nameWidth).left(nameWidth) + cells.map { $0.right(13) }.joined())
    }
  }

  private var nameWidth: Int { max(min(width - 56, 34), 16) }

  // MARK: One scenario

  private mutating func write(_ scenario: ScenarioReport) {
    let title = scenario.scenario.header.title.onOneLine
    heading("\(title) (\(scenario.id))".shortened(to: width))
    lines += words.counts(scenario.results).joined(separator: ", ").rows(of: width - 2).map { "  " + $0 }
    if scenario.otherVersions > 0 { note(words.otherVersions(scenario)) }
    if !scenario.isComplete { note(words.incomplete) }
    losses(scenario)
    hardRules(scenario)
    rules(scenario)
    firstAndLatest(scenario)
    if report.scenarios.count == 1 { scenes(scenario) }
  }

  private mutating func note(_ text: String) { lines += text.rows(of: width - 2).map { "  " + $0 } }

  private mutating func losses(_ scenario: ScenarioReport) {
    let points = scenario.turningPoints.prefix(report.scenarios.count == 1 ? 8 : 3)
    guard !points.isEmpty else { return }
    lines.append(
      "  " + words.say(id: "Di sini par paling sering lepas:", en: "Par was lost here most often:"))
    for point in points {
      let place = scenario.scenario.scenes[scenario.scenario.choices[point].scene].title.onOneLine
      let text = scenario.scenario.choices[point].text.plain.onOneLine
      row(scenario.choices[point].lostPar, "\(place): \(text)")
    }
  }

  private mutating func row(_ count: Int, _ text: String) {
    let room = max(width - 12, 20)
    // Of one scenario the choices are what it is about.
    let rows = report.scenarios.count == 1 ? text.rows(of: room) : [text.shortened(to: room)]
    lines.append("  " + (words.number(count) + "×").right(8) + "  " + (rows.first ?? ""))
    lines += rows.dropFirst().map { "".left(12) + $0 }
  }

  private mutating func rules(_ scenario: ScenarioReport) {
    guard !scenario.rules.isEmpty else { return }
    lines.append(
      "  "
        + words.say(
          id: "Aturan rumah yang paling sering menghalangi senyum:",
          en: "House rules that most often stood in a smile's way:"))
    for rule in scenario.rules.prefix(3) {
      row(rule.count, scenario.scenario.rules[rule.rule].text.onOneLine)
    }
  }

  private mutating func hardRules(_ scenario: ScenarioReport) {
    guard !scenario.hardRules.isEmpty else { return }
    lines.append("  " + words.hardRules + ":")
    for rule in scenario.hardRules { row(rule.count, scenario.scenario.rules[rule.rule].text.onOneLine) }
  }

  private mutating func firstAndLatest(_ scenario: ScenarioReport) {
    guard scenario.firstAndLatest.joined().contains(where: { $0 > 0 }) else { return }
    note(words.progress(scenario.firstAndLatest))
  }

  private mutating func scenes(_ scenario: ScenarioReport) {
    heading(words.say(id: "Adegan dan pilihan", en: "Scenes and choices"))
    for index in scenario.scenario.scenes.indices where scenario.taken(in: index) > 0 {
      let scene = scenario.scenario.scenes[index]
      lines.append("  \(scene.title.onOneLine)".shortened(to: width))
      for choice in scene.choices where scenario.choices[choice].taken > 0 {
        row(scenario.choices[choice].taken, scenario.scenario.choices[choice].text.plain.onOneLine)
        let cost = words.cost(scenario.choices[choice])
        if !cost.isEmpty { lines += cost.rows(of: width - 14).map { "              " + $0 } }
      }
    }
    heading(words.say(id: "Akhir cerita", en: "Endings"))
    for ending in scenario.endings { row(ending.count, words.ending(ending.scene, in: scenario.scenario)) }
  }

  // MARK: Learners

  private mutating func learners() {
    let people = report.learners.filter { !$0.scenarios.isEmpty }
    guard !people.isEmpty else { return }
    heading(
      words.say(
        id: "Peserta, permainan pertama dan terakhir", en: "Learners, first and latest attempt"))
    guard people.count <= ReportText.learnerLimit else {
      return note(
        words.say(
          id: "\(words.number(people.count)) peserta: senyum report --format csv --table learners",
          en: "\(words.number(people.count)) learners: senyum report --format csv --table learners"))
    }
    for learner in people {
      lines.append("  " + learner.label.shortened(to: width - 2))
      for row in learner.scenarios {
        let id = report.scenarios[row.scenario].id.shortened(to: nameWidth).left(nameWidth)
        let latest = row.finished > 1 ? " → \(faces(row.latest))" : ""
        lines.append("    \(id)  \(faces(row.first))\(latest)")
      }
    }
    let others = report.learners.count - people.count
    if others > 0 {
      note(
        words.say(
          id: "\(words.number(others)) peserta belum menyelesaikan satu pun.",
          en: "\(words.count(others, id: "", en: "learner")) finished none."))
    }
    note(
      words.say(
        id: "S senang saat dilayani, B mau membeli lagi, R mau merekomendasikan",
        en: "J happy while served, B would buy again, R would recommend"))
  }

  /// The lit smiles as letters, in their order: `J B ·`.
  private func faces(_ smiles: Smiles) -> String {
    let letters = words.language == .id ? ["S", "B", "R"] : ["J", "B", "R"]
    let lit = [smiles.contains(.joy), smiles.contains(.return), smiles.contains(.refer)]
    return zip(letters, lit).map { $1 ? $0 : "·" }.joined(separator: " ")
  }
}
