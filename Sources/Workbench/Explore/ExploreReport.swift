import Analysis
import ScenarioLanguage
import Simulation
import SourceText

/// What an exploration found, for a trainer to read from the top: whether it is complete, par and the roads there, how
/// plays end, where par is lost, and what makes the scenario large.
struct ExploreReport {
  let request: Explore
  let survey: Survey
  /// It was stopped by hand.
  let wasCancelled: Bool
  /// How long the survey took.
  let duration: Duration
  let words: ExploreWords

  init(request: Explore, survey: Survey, wasCancelled: Bool, duration: Duration) {
    self.request = request
    self.survey = survey
    self.wasCancelled = wasCancelled
    self.duration = duration
    words = ExploreWords(scenario: request.scenario, language: request.language)
  }

  var scenario: Scenario { request.scenario }
  var style: ExcerptStyle { request.style }
  /// Lines longer than this are hard to read, however wide the window is.
  var width: Int { min(style.width, 120) }

  func say(id: String, en: String) -> String { words.say(id: id, en: en) }

  var text: String {
    let parts = [head, faults, roads, endings, archetypes, smiles, turningPoints, scenes]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  // MARK: Setting

  /// So many entries of a long list are shown unless all are asked for.
  private static let usualCount = 8

  /// The entries of a list that are shown, each as its lines, and how many are left out.
  func listed<Entry>(_ entries: [Entry], _ lines: (Entry) -> [String]) -> [String] {
    let shown = request.showsAll ? entries[...] : entries.prefix(ExploreReport.usualCount)
    let rest = entries.count - shown.count
    return shown.flatMap(lines) + (rest > 0 ? ["  " + words.more(rest)] : [])
  }

  func heading(_ text: String) -> String { style.bold(text) }

  func paragraph(_ text: String, indent: String = "") -> [String] {
    wrapped(text, first: indent, rest: indent, width: width)
  }

  // MARK: Ways

  /// A list of choices (indices into `Scenario.choices`) as positions among those offered, counted from 1.
  func positions(_ choices: [Int]) -> [Int] { Simulation.positions(of: choices, in: scenario) }

  /// What to type to see it; not broken, so that it can be copied.
  func command(_ choices: [Int], indent: String) -> String {
    let list = positions(choices).map(String.init).joined(separator: ",")
    return indent + "senyum play \(request.name) --choices " + (list.isEmpty ? "\"\"" : list)
  }
}
