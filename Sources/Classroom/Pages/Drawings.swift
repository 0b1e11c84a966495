import Dialogue
import Simulation
import SourceText
import Workbench

/// Bars with their labels and numbers.
func barList(_ rows: [(String, Int)], of whole: Int) -> String {
  bars(rows.map { Bar($0.0, count: $0.1, words: String($0.1)) }, of: whole)
}

/// How many votes a choice has; the choice itself stands beside it.
func voteBar(_ count: Int, of whole: Int, in language: Language) -> String {
  let words = Localized(id: "\(count) suara", en: count == 1 ? "1 vote" : "\(count) votes")[language]
  return bars([Bar("", count: count, words: words)], of: max(whole, 1))
}

/// The pictures of a debrief. Their words stand in the text beside them.
struct DebriefDrawing {
  let result: Result
  let par: Int
  let texts: Texts

  private func say(_ id: String, _ en: String) -> String { texts.language == .id ? id : en }

  func lastFace(_ manner: Manner) -> String { "<figure class=\"face\">" + face(manner.mood) + "</figure>" }

  var smiles: String {
    let kinds: [(Smiles, String)] = [
      (.joy, say("Senang saat dilayani", "Happy while served")),
      (.return, say("Mau membeli lagi", "Would buy again")),
      (.refer, say("Mau merekomendasikan", "Would recommend")),
    ]
    return Classroom.smiles(
      kinds.map { kind, name in
        if !result.hardBreaches.isEmpty { return SmileSign(.void, name: name, words: say("hangus", "void")) }
        let isLit = result.smiles.contains(kind)
        return SmileSign(
          isLit ? .lit : .unlit, name: name, words: isLit ? say("menyala", "lit") : say("belum", "not lit"))
      })
  }

  /// The customer's face after each choice; the turning point is marked, in words too.
  func way(of session: Session, turningPoint: Int?) -> String {
    let items = (0...session.turns.count).compactMap { turn -> String? in
      guard let play = try? session.before(choice: turn).playthrough else { return nil }
      let words = Manner(of: play).words(after: nil, texts)
      let isPoint = turningPoint.map { $0 + 1 } == turn
      let mark = isPoint ? "<b>\(say("titik balik", "turning point"))</b>" : ""
      let label = "<span class=\"unseen\">\(escapedMarkup(words))</span>"
      return
        "<li\(isPoint ? " class=\"turn\"" : "")>\(face(Manner(of: play).mood))<span>\(turn)</span>\(label)\(mark)</li>"
    }
    let name = say("Wajah pelanggan sesudah tiap pilihan", "The customer's face after each choice")
    return "<ol class=\"way\" role=\"list\" aria-label=\"\(name)\">\(items.joined())</ol>"
  }

  var plane: String {
    let count = result.smiles.count
    return "<figure class=\"plane\">"
      + planeChart(
        courtesy: result.courtesy, smiles: count,
        PlaneLabels(
          alternative: say(
            "Bidang pelayanan: kesopanan \(result.courtesy) dari 100, \(count) senyum pelanggan",
            "The plane of service: courtesy \(result.courtesy) of 100, \(count) of the customer's smiles"),
          right: say("senyum ke pelanggan (sopan)", "smile to the customer (courtesy)"),
          up: say("senyum pelanggan", "the customer's smiles"))) + "</figure>"
  }
}
