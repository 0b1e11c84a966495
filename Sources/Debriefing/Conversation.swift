import ScenarioLanguage
import Simulation
import SourceText

/// Turns blocks and choices into lines with the right labels.
struct Conversation {
  let scenario: Scenario
  let language: Language

  /// A block as a line; nil for one that shows nothing.
  func line(for block: Block) -> Line? {
    guard !block.text.isEmpty else { return nil }
    switch block.kind {
    case .narration: return Line(.narration, block.text)
    case .speech(let speaker): return Line(.speech, block.text, label: speaker ?? scenario.primary.name)
    case .note:
      return Line(.note, block.text, label: Localized(id: "Terbaca", en: "You read")[language])
    case .picture(let path):
      return Line(.picture(path: path), block.text, label: Localized(id: "Gambar", en: "Picture")[language])
    case .tip:
      return Line(.tip, block.text, label: Localized(id: "Catatan pelatih", en: "Coach's note")[language])
    case .innerVoice:
      let name = scenario.primary.name
      return Line(
        .innerVoice, block.text,
        label: Localized(id: "Suara hati \(name)", en: "\(name)'s inner voice")[language])
    case .silent: return nil
    }
  }

  /// The `turn`-th choice of a play, counted from 1.
  func line(forChoice index: Int, turn: Int) -> Line {
    let choice = scenario.choices[index]
    return Line(.choice(turn: turn, isSpeech: choice.isSpeech), choice.text, label: you)
  }

  var you: String { Localized(id: "Anda", en: "You")[language] }
}
