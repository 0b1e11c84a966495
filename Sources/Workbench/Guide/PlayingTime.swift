import ScenarioLanguage
import Simulation

/// How long a scenario takes, as an estimate from plays by chance.
///
/// The figures below are ours and rough: people who read a new text on a screen read about 200 words a minute, six letters
/// and a blank each, and think a quarter of a minute about a choice. A trainer who knows better has a watch.
struct PlayingTime: Sendable, Hashable {
  /// Of one play without its debrief, at least 1.
  let minutes: Int
  /// Choices in a play, on average, rounded.
  let choices: Int
  /// For questions to discuss.
  private let questions: Int

  private static let charactersPerMinute = 1_200.0
  private static let minutesPerChoice = 0.25
  private static let debriefMinutes = 5
  private static let minutesPerQuestion = 4
  private static let plays = 200

  init(_ scenario: Scenario) {
    var sampler = Sampler(
      scenario, labels: Sampler.Labels(you: "", screen: "", picture: ""), seed: 1)
    sampler.play(PlayingTime.plays, choices: PlayingTime.plays * 100)
    let sample = sampler.sample
    let plays = Double(max(sample.plays, 1))
    let taken = Double(sample.choices) / plays
    let reading = Double(sample.characters) / plays / PlayingTime.charactersPerMinute
    minutes = max(Int((reading + taken * PlayingTime.minutesPerChoice).rounded()), 1)
    choices = Int(taken.rounded())
    questions = scenario.header.discuss.count
  }

  /// Of a session: a play, its debrief, the questions for the group, and half a play more from the turning point; in
  /// fives.
  var session: Int {
    let all =
      minutes + PlayingTime.debriefMinutes + questions * PlayingTime.minutesPerQuestion + (minutes + 1) / 2
    return (all + 4) / 5 * 5
  }
}
