import Debriefing
import ScenarioLanguage
public import SourceText

/// `senyum list --coverage`: what the scenarios cover, as a page in Markdown.
public struct CoveragePage: Sendable {
  private let list: List
  private var language: Language { list.language }

  public init(language: Language) { list = List(language: language) }

  public func run(_ library: ScenarioLibrary) -> Outcome {
    let scenarios = library.programme(in: language).scenarios
    let tables = [Aspect.complaint, .type, .definition].map { table(scenarios, $0) }
    return Outcome(
      "# \(title)\n\n\(introduction)\n\n\(tables.joined(separator: "\n\n"))\n\n\(levels(scenarios))\n")
  }

  private var title: String {
    list.say(id: "Cakupan skenario", en: "What the scenarios cover")
  }

  private var introduction: String {
    list.say(
      id: """
        Halaman ini dibuat oleh `senyum list --coverage --lang id` dan memuat tipe pelanggan: jangan tunjukkan kepada
        peserta sebelum mereka bermain. Setiap sel menyebut skenario yang melatih keluhan, tipe pengeluh, atau arti
        pelanggan itu di saluran itu.
        """,
      en: """
        This page is made by `senyum list --coverage --lang en` and names the types of customers: do not show it to
        trainees before they play. Every cell has the scenarios that practise that complaint, complainer or meaning of
        customer on that channel.
        """)
  }

  /// One aspect against the channels.
  private func table(_ scenarios: [ListedScenario], _ aspect: Aspect) -> String {
    let channels = Channel.allCases
    let total = list.say(id: "jumlah", en: "total")
    let head = [aspect.heading[language]] + channels.map { $0.name[language] } + [total]
    let rows = list.rows(scenarios, by: aspect).map { row in
      [row.name[language]]
        + channels.map { channel in
          row.scenarios.filter { $0.header.channel == channel }.map { "`\($0.id)`" }.joined(separator: ", ")
        } + [String(row.scenarios.count)]
    }
    let rule = head.indices.map { $0 == head.count - 1 ? "--:" : "---" }
    return "## \(aspect.heading[language])\n\n" + ([head, rule] + rows).map(line).joined(separator: "\n")
  }

  private func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  private func levels(_ scenarios: [ListedScenario]) -> String {
    let head = [
      list.say(id: "Skenario", en: "Scenario"), list.say(id: "Judul", en: "Title"),
      list.say(id: "Tingkat", en: "Level"),
    ]
    let rows = scenarios.map { ["`\($0.id)`", visible($0.header.title), String($0.header.level)] }
    return "## \(Aspect.level.heading[language])\n\n"
      + ([head, ["---", "---", "--:"]] + rows).map(line).joined(separator: "\n")
  }
}
