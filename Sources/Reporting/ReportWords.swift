import Analysis
import Debriefing
import Foundation
import Records
import ScenarioLanguage
import Simulation
import SourceText
import Workbench

/// What reports say in words: the same in text and HTML.
struct ReportWords: Sendable {
  let language: Language

  func say(id: String, en: String) -> String { Localized(id: id, en: en)[language] }
  func number(_ value: Int) -> String { Figures.number(value, in: language) }
  func share(_ part: Int, of whole: Int) -> String {
    whole == 0 ? "–" : Figures.share(Double(part) / Double(whole), in: language)
  }
  func count(_ value: Int, id: String, en: String) -> String {
    number(value) + " " + (language == .id ? id : en + (value == 1 ? "" : "s"))
  }

  // MARK: Head

  var title: String { say(id: "Laporan latihan", en: "Training report") }

  /// What the report is about: 22 November 2026, group, dates, scenario.
  func scope(_ report: Report) -> [String] {
    let (from, until) = (report.filter.from, report.filter.until)
    let dates: String? =
      switch (from, until) {
      case (let from?, let until?):
        say(
          id: "dari \(day(from, report)) sampai \(day(until - 1, report))",
          en: "from \(day(from, report)) to \(day(until - 1, report))")
      case (let from?, nil): say(id: "sejak \(day(from, report))", en: "from \(day(from, report)) on")
      case (nil, let until?):
        say(id: "sampai \(day(until - 1, report))", en: "up to \(day(until - 1, report))")
      case (nil, nil): nil
      }
    let group = report.filter.group.map { say(id: "kelompok “\($0)”", en: "group “\($0)”") }
    let made = say(id: "dibuat \(day(report.made, report))", en: "made on \(day(report.made, report))")
    return [dates, group, made].compactMap { $0 }
  }

  /// `22 November 2026`, by the zone of the report.
  func day(_ date: Date, _ report: Report) -> String {
    Day(date, in: report.timeZone).date(in: language)
  }

  func counts(_ results: Results) -> [String] {
    var parts = [
      count(results.learners, id: "peserta", en: "learner"),
      count(results.attempts, id: "permainan", en: "attempt"),
      say(id: "\(number(results.finished)) selesai", en: "\(number(results.finished)) finished"),
    ]
    if results.practice > 0 {
      parts.append(
        say(
          id: "\(number(results.practice)) mode latihan", en: "\(number(results.practice)) in practice mode"))
    }
    if results.drills > 0 {
      parts.append(
        say(
          id: "ditambah \(number(results.drills)) ulangan dari titik balik",
          en: "besides \(count(results.drills, id: "", en: "drill")) from a turning point"))
    }
    return parts
  }

  func empty(_ report: Report) -> String {
    guard let latest = report.latest else {
      return say(
        id:
          "Belum ada permainan yang tercatat. Permainan tercatat saat seseorang bermain: senyum --learner NAMA",
        en: "No attempt has been kept yet. Attempts are kept when somebody plays: senyum --learner NAME")
    }
    let date = day(latest, report)
    return say(
      id: "Tidak ada permainan yang cocok. Yang terakhir tercatat dimulai pada \(date).",
      en: "No attempt fits. The latest one that was kept began on \(date).")
  }

  /// Nil where no play is void.
  func void(_ results: Results) -> String? {
    guard results.void > 0 else { return nil }
    return say(
      id: "\(number(results.void)) permainan batal senyumnya: sebuah aturan keras dilanggar.",
      en: results.void == 1
        ? "The smiles of 1 attempt are void: a hard rule was crossed."
        : "The smiles of \(number(results.void)) attempts are void: a hard rule was crossed.")
  }

  var hardRules: String {
    say(id: "Aturan keras yang dilanggar", en: "Hard rules that were crossed")
  }

  /// What par is, for whoever reads it here for the first time.
  var parMeaning: String {
    say(
      id: "Par: senyum terbanyak yang bisa diraih dengan cara yang wajar.",
      en: "Par: the most smiles that fair means can reach.")
  }

  func questions(_ ids: [String]) -> String {
    let name = ids.count == 1 ? ids[0] : say(id: "SKENARIO", en: "SCENARIO")
    return say(
      id: "Pertanyaan untuk kelompok ada di pendamping pelatih: senyum guide \(name)",
      en: "Questions for the group are in the trainer's companion: senyum guide \(name)")
  }

  func unreadable(_ ids: [String]) -> String {
    let list = Figures.list(ids, in: language)
    return say(
      id: "Tidak dihitung, karena skenarionya tidak bisa dibaca lagi: \(list).",
      en: "Not counted, because the scenario cannot be read any more: \(list).")
  }

  // MARK: Names

  /// The three smiles in the order of `Results.byKind`.
  var kinds: [String] { [Meter.joy, .return, .refer].map { $0.name[language] } }
  func smileCount(_ count: Int) -> String { self.count(count, id: "senyum", en: "smile") }
  func archetype(_ archetype: Archetype) -> String { archetype.name[language] }

  func ending(_ scene: Int?, in scenario: Scenario) -> String {
    scene.map { scenario.scenes[$0].title }
      ?? say(id: "Pelanggan pergi", en: "The customer left")
  }

  func otherVersions(_ report: ScenarioReport) -> String {
    say(
      id:
        "\(number(report.otherVersions)) permainan dari versi lain skenario ini hanya ikut terhitung di atas.",
      en: "\(count(report.otherVersions, id: "", en: "attempt")) of other versions of this scenario "
        + "count above only.")
  }

  var incomplete: String {
    say(
      id: "Skenario ini punya terlalu banyak jalan: apa yang masih bisa diraih tidak dihitung.",
      en: "This scenario has too many roads: what was within reach is not counted.")
  }

  /// What a choice did to the smiles within reach; empty where it did nothing.
  func cost(_ count: PlayTally.Count) -> String {
    guard count.costly > 0 else { return "" }
    let often = number(count.costly)
    return say(
      id: "\(often)× mengurangi senyum yang bisa diraih, \(number(count.lostPar))× par lepas di sini",
      en: "cost smiles within reach \(often)×, lost par here \(number(count.lostPar))×")
  }

  /// How learners came along, from a table by smiles of the first and of the latest attempt.
  func progress(_ table: [[Int]]) -> String {
    let pairs = table.indices.flatMap { first in table[first].indices.map { (first, $0, table[first][$0]) } }
    func sum(_ isCounted: (Int, Int) -> Bool) -> Int {
      pairs.reduce(0) { $0 + (isCounted($1.0, $1.1) ? $1.2 : 0) }
    }
    return say(
      id:
        "Dari yang pertama ke yang terakhir: \(number(sum { $1 > $0 })) peserta dengan senyum lebih banyak, "
        + "\(number(sum { $1 == $0 })) sama, \(number(sum { $1 < $0 })) lebih sedikit.",
      en: "From first to latest: \(count(sum { $1 > $0 }, id: "", en: "learner")) with more smiles, "
        + "\(number(sum { $1 == $0 })) with as many, \(number(sum { $1 < $0 })) with fewer.")
  }
}
