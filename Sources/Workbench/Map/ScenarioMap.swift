import Analysis
import ScenarioLanguage
import SourceText

/// A scenario as places and ways between them, as it is drawn: the same for text, Mermaid and DOT.
struct ScenarioMap: Sendable {
  let scenario: Scenario
  let survey: Survey
  /// The engine's own walk-out, where it occurs.
  let walkOut: Outlook?
  /// Acts with their scenes in file order; scenes that stand in none are together under nil, where they begin.
  let groups: [Group]
  /// By index of the scene.
  let places: [Place]
  /// Ways between scenes, in file order; one for each pair of scenes and direction.
  let ways: [Way]

  struct Group: Sendable, Hashable {
    let title: String?
    let scenes: [Int]
  }

  struct Place: Sendable {
    let scene: Int
    let title: String
    let isStart: Bool
    let isEnding: Bool
    /// Of an interruption: its condition.
    let when: String?
    /// An interruption after which play goes on where it was.
    let resumes: Bool
    let outlook: Outlook
    /// No play comes here; never said of a scenario that was not visited completely.
    let isUnreachable: Bool
    /// Choices after which play stays here, or may stay.
    let stays: [Step]

    /// What stands before the title; `MapWords.legend` says what it means.
    var marks: [String] {
      [(isUnreachable, "✕"), (isStart, "▶"), (when != nil, "↯"), (isEnding, "■")].filter(\.0).map(\.1)
    }
  }

  /// One choice on its way, or the scene's own link when `choice` is nil.
  struct Step: Sendable {
    let choice: Int?
    /// Counted from 1 within its scene.
    let number: Int
    let text: String
    /// The choice is offered only then.
    let offered: String?
    /// It leads there only then.
    let led: Lead
    /// The most smiles still possible after it, where that is less than before it.
    let fall: Outlook.Best?
    /// No play is ever offered it; never said of a scenario that was not visited completely.
    let isNeverOffered: Bool
    /// It is offered, but in no play it leads there; never said of a scenario that was not visited completely.
    let isNeverTaken: Bool
    /// Nobody ever goes this way.
    var isUnreachable: Bool { isNeverOffered || isNeverTaken }

    enum Lead: Sendable, Hashable {
      case always
      case when(String)
      /// Where no link before this one was taken.
      case otherwise
    }
  }

  struct Way: Sendable {
    let from: Int
    let to: Int
    var steps: [Step]
    /// Nobody ever goes this way.
    var isUnreachable: Bool { steps.allSatisfy(\.isUnreachable) }
  }

  /// What the map is of, for a comment on a line of its own.
  var name: String { "senyum map: \(visible(scenario.id.onOneLine)) (\(scenario.languageTag))" }
  var interruptions: Int { places.count { $0.when != nil } }
  var hasUnreachable: Bool {
    places.contains { $0.isUnreachable || $0.stays.contains(where: \.isNeverOffered) }
      || ways.contains { $0.steps.contains(where: \.isUnreachable) }
  }
  var endings: Int { places.count(where: \.isEnding) }
}
