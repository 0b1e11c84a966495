import Debriefing
import ScenarioLanguage
import SourceText

/// What a map says beside the scenario's own words, in the language of the interface.
struct MapWords: Sendable {
  let language: Language

  private func say(id: String, en: String) -> String { language == .id ? id : en }

  // MARK: Places

  var start: String { say(id: "mulai di sini", en: "start") }
  var ending: String { say(id: "akhir cerita", en: "ending") }
  var noPlay: String { say(id: "tidak pernah tercapai", en: "no play comes here") }
  var notOffered: String { say(id: "tidak pernah ditawarkan", en: "never offered") }
  var notTaken: String { say(id: "tidak pernah ke sini", en: "never goes here") }
  var never: String { say(id: "tidak terjadi di permainan mana pun", en: "happens in no play") }
  var resumes: String { say(id: "lalu kembali ke cerita", en: "then play goes on where it was") }
  var stays: String { say(id: "tetap di adegan ini", en: "stays in this scene") }
  var walkOut: String { say(id: "Pelanggan pergi", en: "Walk-out") }

  func whenever(_ condition: String) -> String { say(id: "begitu \(condition)", en: "whenever \(condition)") }
  func offered(if condition: String) -> String { say(id: "jika \(condition)", en: "if \(condition)") }
  /// Why nobody goes a way.
  func never(_ step: ScenarioMap.Step) -> String? {
    step.isNeverOffered ? notOffered : step.isNeverTaken ? notTaken : nil
  }

  /// Where a link goes only sometimes.
  func lead(_ lead: ScenarioMap.Step.Lead) -> String? {
    switch lead {
    case .always: nil
    case .when(let condition): say(id: "→ jika \(condition)", en: "→ if \(condition)")
    case .otherwise: say(id: "→ selain itu", en: "→ otherwise")
    }
  }

  var atOnce: String { say(id: "langsung", en: "at once") }

  /// `●●○`: so many of three smiles; one mark for each, so that nothing hangs on colour alone.
  func dots(_ smiles: Int) -> String {
    String(repeating: "●", count: smiles) + String(repeating: "○", count: 3 - smiles)
  }

  func mark(_ best: Outlook.Best) -> String {
    switch best {
    case .smiles(let smiles): dots(smiles)
    case .onlyUnclean: unclean
    case .unknown: ""
    }
  }

  /// `●●○ 0–2`: the best that a clean play can still end with, and what all plays end with.
  func smiles(_ outlook: Outlook) -> String {
    let mark = mark(outlook.best)
    let range = outlook.range
    guard mark.isEmpty, !range.isEmpty else {
      return [mark, range].filter { !$0.isEmpty }.joined(separator: " ")
    }
    return say(id: "\(range) senyum", en: range == "1" ? "1 smile" : "\(range) smiles")
  }

  /// Nothing but plays with a breach or over-giving.
  var unclean: String { "⊘" }

  /// The same as a sentence, for tooltips and screen readers.
  func sentence(_ outlook: Outlook) -> String {
    guard !outlook.smiles.isEmpty else { return "" }
    let all = say(
      id: "Permainan yang lewat di sini berakhir dengan \(outlook.range) senyum.",
      en: "Plays that pass here end with \(outlook.range) \(outlook.range == "1" ? "smile" : "smiles").")
    return [all, clean(outlook.best)].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func clean(_ best: Outlook.Best) -> String {
    switch best {
    case .unknown: ""
    case .onlyUnclean:
      say(
        id: "Semuanya dengan pelanggaran atau obral.", en: "All of them have a breach or over-giving.")
    case .smiles(let best):
      say(
        id: "Tanpa pelanggaran dan obral paling banyak \(best).",
        en: "Without a breach or over-giving at most \(best).")
    }
  }

  // MARK: The whole

  func counts(_ map: ScenarioMap) -> String {
    let par = (map.survey.isComplete ? "" : say(id: "sedikitnya ", en: "at least ")) + "\(map.survey.par)"
    var counts: [Localized] = [
      .count(map.places.count, id: "adegan", en: "scene"),
      .count(map.scenario.choices.count, id: "pilihan", en: "choice"),
      .count(map.endings, id: "akhir", en: "ending"),
    ]
    if map.interruptions > 0 { counts.append(.count(map.interruptions, id: "selaan", en: "interruption")) }
    return (counts.map { $0[language] } + ["par \(par)"]).joined(separator: " · ")
  }

  var unfinished: String {
    say(
      id:
        "Keadaannya terlalu banyak untuk dikunjungi semua: angka senyum di sini berarti \"sedikitnya\", dan "
        + "yang tak pernah tercapai tidak ditandai.",
      en:
        "There are too many situations to visit them all: the smiles shown are \"at least\", and what no play "
        + "reaches is not marked.")
  }

  /// The mark of ways under a condition; only pictures have it.
  static let dashed = "- - →"

  /// What the marks of a map mean: the mark and its meaning. A mark that does not occur is not explained.
  func legend(of map: ScenarioMap) -> [(mark: String, meaning: String)] {
    let marks: [(String, Bool, String)] = [
      (
        "●●○", true,
        say(
          id: "senyum terbanyak yang masih mungkin tanpa pelanggaran dan obral",
          en: "the most smiles still possible without a breach or over-giving")
      ),
      (
        "0–2", true,
        say(
          id: "senyum di akhir semua permainan yang lewat di sini",
          en: "smiles that all plays passing here end with")
      ),
      (
        unclean, map.places.contains { $0.outlook.best == .onlyUnclean },
        say(id: "hanya dengan pelanggaran atau obral", en: "only with a breach or over-giving")
      ),
      ("▶", true, start),
      ("■", map.endings > 0, ending),
      (
        "↯", map.interruptions > 0 || map.walkOut != nil,
        say(
          id: "selaan: menyela begitu syaratnya terpenuhi",
          en: "interruption: strikes when its condition holds")
      ),
      ("↻", map.places.contains { !$0.stays.isEmpty }, stays),
      (
        MapWords.dashed, map.ways.contains { $0.steps.allSatisfy(\.isConditional) },
        say(id: "hanya jika syaratnya terpenuhi", en: "only under a condition")
      ),
      ("✕", map.hasUnreachable, never),
    ]
    return marks.filter(\.1).map { ($0.0, $0.2) }
  }
}
