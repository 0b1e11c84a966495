import Analysis
public import Debriefing
public import ScenarioLanguage
import Simulation
import SourceText

/// Writes the transcript of a play: in the scenario's source language, whatever language it was played in.
public struct Recording: Sendable {
  /// The scenario in its source language.
  public let source: Scenario
  public let options: RecordingOptions

  public init(source: Scenario, options: RecordingOptions) {
    self.source = source
    self.options = options
  }

  /// The transcript of these choices (indices into `Scenario.choices`); nil when one of them cannot be taken.
  public func transcript(of choices: [Int]) -> String? {
    guard let (play, turns) = try? Playthrough.replay(choices, in: source) else { return nil }
    let exploration = Exploration.explore(source)
    return Transcript(
      of: play, turns: turns, source: source, par: exploration.isComplete ? exploration.par : nil,
      language: Language(tag: source.languageTag) ?? .id, options: options
    ).text
  }

  /// A transcript that was made elsewhere, with the options of this recording and in the source language. What is no
  /// transcript of this scenario stays as it is.
  public func again(_ text: String) -> String {
    guard let transcript = Transcript.read(SourceFile(name: "", text: text)).transcript else { return text }
    let choices = transcript.chosen.compactMap { spot in
      source.choices.indices.first { index in
        source.choices[index].ordinal == spot.choice
          && source.scenes[source.choices[index].scene].id == spot.scene
      }
    }
    return choices.count == transcript.chosen.count ? self.transcript(of: choices) ?? text : text
  }
}
