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
  var never: String { say(id: "tidak pernah ditawarkan", en: "never offered") }
  var resumes: String { say(id: "lalu kembali ke cerita", en: "then play goes on where it was") }
  var stays: String { say(id: "tetap di adegan ini", en: "stays in this scene") }
  var walkOut: String { say(id: "Pelanggan pergi", en: "Walk-out") }
  var outsideActs: String { say(id: "Tanpa babak", en: "Outside the acts") }

  func whenever(_ condition: String) -> String { say(id: "begitu \(condition)", en: "whenever \(condition)") }
  func offered(if condition: String) -> String { say(id: "jika \(condition)", en: "if \(condition)") }
  func led(if condition: String) -> String { say(id: "ke sini jika \(condition)", en: "goes here if \(condition)") }
  var otherwise: String { say(id: "selain itu", en: "otherwise") }
  var atOnce: String { say(id: "langsung", en: "at once") }

  /// `●●○`: so many of three smiles; one mark for each, so that nothing hangs on colour alone.
  func dots(_ smiles: Int) -> String {
    String(repeating: "●", count: smiles) + String(repeating: "○", count: 3 - smiles)
  }

  /// `●●○ 0–2`: the best that a clean play can still end with, and what all plays end with.
  func smiles(_ outlook: Outlook) -> String {
    guard outlook.isReached else { return "" }
    let range = outlook.range
    return range.isEmpty ? dots(outlook.best ?? 0) : dots(outlook.best ?? 0) + " " + range
  }

  /// The same as a sentence, for tooltips and screen readers.
  func sentence(_ outlook: Outlook) -> String {
    guard outlook.isReached, !outlook.smiles.isEmpty else { return "" }
    let all = say(
      id: "Permainan yang lewat di sini berakhir dengan \(outlook.range) senyum.",
      en: "Plays that pass here end with \(outlook.range) \(outlook.range == "1" ? "smile" : "smiles").")
    return all + " " + clean(outlook.best)
  }

  private func clean(_ best: Int?) -> String {
    guard let best else {
      return say(
        id: "Tanpa pelanggaran atau obral tidak ada yang berakhir dari sini.",
        en: "None of them goes without a breach or over-giving.")
    }
    return say(
      id: "Tanpa pelanggaran dan obral paling banyak \(best).",
      en: "Without a breach or over-giving at most \(best).")
  }

  // MARK: The whole

  func counts(_ map: ScenarioMap) -> String {
    let scenes = map.places.count
    let choices = map.scenario.choices.count
    let par = (map.outlook.isComplete ? "" : say(id: "paling sedikit ", en: "at least ")) + "\(map.outlook.par)"
    return [
      say(id: "\(scenes) adegan", en: scenes == 1 ? "1 scene" : "\(scenes) scenes"),
      say(id: "\(choices) pilihan", en: choices == 1 ? "1 choice" : "\(choices) choices"),
      say(id: "\(map.endings) akhir", en: map.endings == 1 ? "1 ending" : "\(map.endings) endings"),
      say(
        id: "\(map.interruptions) selaan",
        en: map.interruptions == 1 ? "1 interruption" : "\(map.interruptions) interruptions"),
      say(id: "par \(par)", en: "par \(par)"),
    ].joined(separator: " · ")
  }

  var unfinished: String {
    say(
      id: "Situasinya terlalu banyak untuk dikunjungi semua: angka senyum di sini berarti \"paling sedikit\", dan "
        + "yang tak pernah tercapai tidak ditandai.",
      en: "There are too many situations to visit them all: the smiles shown are \"at least\", and what no play "
        + "reaches is not marked.")
  }

  /// What the marks mean, one to a line: the mark and its meaning.
  var legend: [(mark: String, meaning: String)] {
    [
      (
        "●●○",
        say(
          id: "senyum terbanyak yang masih mungkin tanpa pelanggaran dan obral",
          en: "the most smiles still possible without a breach or over-giving")
      ),
      (
        "0–2",
        say(
          id: "senyum di akhir semua permainan yang lewat di sini", en: "smiles that plays passing here end with")
      ),
      ("▶", start),
      ("■", ending),
      ("⚡", say(id: "selaan: menyela begitu syaratnya terpenuhi", en: "interruption: strikes when its condition holds")),
      ("↻", stays),
      ("✕", noPlay),
    ]
  }
}
