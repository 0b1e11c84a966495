import ScenarioLanguage
import Simulation
import SourceText

/// Tells a finished play part by part.
struct Teller {
  let account: Account
  let archetype: Archetype
  let par: ParView?
  let language: Language

  var scenario: Scenario { account.scenario }
  var result: Result { account.result }
  var customer: String { scenario.primary.name }

  func lines(of part: Debrief.Part) -> [Line] {
    switch part {
    case .outcome: outcome
    case .smiles: smiles
    case .archetype: archetypeLines
    case .path: path
    case .turningPoint: turningPoint
    case .apology: apology + standingRule
    case .question: question
    }
  }

  /// Senyum's own words in the reader's language.
  func say(id: String, en: String) -> String { Localized(id: id, en: en)[language] }

  func smileCount(_ count: Int) -> String {
    Localized.count(count, id: "senyum", en: "smile")[language]
  }
}

extension String {
  /// The text with a full stop, unless it ends with a quotation that has its own.
  var closed: String {
    let ends = [".", "?", "!", "…"]
    let isClosed = ends.contains { hasSuffix($0) || hasSuffix($0 + "”") }
    return isClosed ? self : self + "."
  }
}
