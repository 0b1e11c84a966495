import Analysis
public import ScenarioLanguage
import Simulation
public import SourceText

/// `senyum explore`: every play that a scenario allows, and what they come to.
public struct Explore: Sendable {
  /// So many situations are visited where the user names no number: they take about 100 MB.
  public static let usualLimit = Exploration.defaultLimit

  public let scenario: Scenario
  /// The scenario in its source language: data names scenes by its ids.
  public let source: Scenario
  public let language: Language
  public let format: OutputFormat
  public let style: ExcerptStyle
  /// The most situations to visit, 1 or more.
  public let limit: Int
  /// Long lists are written to their end.
  public let showsAll: Bool
  /// How the scenario is named on a command line, so that `senyum play` and this make a command: `shop.md`.
  public let name: String

  public init(
    scenario: Scenario, source: Scenario, name: String, language: Language, format: OutputFormat,
    style: ExcerptStyle = ExcerptStyle(), limit: Int = usualLimit, showsAll: Bool = false
  ) {
    self.scenario = scenario
    self.source = source
    self.name = name
    self.language = language
    self.format = format
    self.style = style
    self.limit = limit
    self.showsAll = showsAll
  }

  /// Visits every situation and reports.
  ///
  /// - Parameter isCancelled: asked every thousand situations; what was found until then is reported.
  public func run(isCancelled: () -> Bool = { false }) -> Outcome {
    var wasCancelled = false
    let clock = ContinuousClock()
    let start = clock.now
    let survey = Survey.of(scenario, limit: limit) {
      wasCancelled = wasCancelled || isCancelled()
      return wasCancelled
    }
    return report(of: survey, wasCancelled: wasCancelled, duration: clock.now - start)
  }

  /// Reports what a survey of the scenario has found, and how long it took.
  func report(of survey: Survey, wasCancelled: Bool = false, duration: Duration = .zero) -> Outcome {
    let report = ExploreReport(
      request: self, survey: survey, wasCancelled: wasCancelled, duration: duration)
    return Outcome(format == .json ? report.json.text : report.text)
  }

  /// Plays positions among the choices offered, in file order and counted from 1, and shows after each how everything
  /// stands. The complaint names a position that cannot be taken.
  public func table(of positions: [Int], isCancelled: () -> Bool = { false }) -> Outcome {
    let numbers = PlayByNumbers(scenario: scenario, source: source, language: language)
    let (play, turns, refusal) = numbers.play(positions)
    let exploration = Exploration.explore(scenario, limit: limit, isCancelled: isCancelled)
    let table = RunningTable(request: self, exploration: exploration, play: play, turns: turns)
    var outcome = Outcome(format == .json ? table.json.text : table.text)
    if let refusal {
      outcome.complaint = numbers.message(refusal, taken: play.choices.count) + "\n"
      outcome.status = .usage
    }
    return outcome
  }
}
