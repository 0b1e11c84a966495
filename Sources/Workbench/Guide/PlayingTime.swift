import ScenarioLanguage
import Simulation

/// How long a scenario takes, as an estimate from plays by chance.
///
/// Plays by chance stumble to an early end more often than people do, who look, ask and call somebody: so the longest
/// quarter of them is told beside their mean. The figures below are ours and rough: people who read a new text on a screen
/// read about 200 words a minute, six letters and a blank each, and think a quarter of a minute about a choice. A trainer
/// who knows better has a watch.
struct PlayingTime: Sendable, Hashable {
  /// Of one play without its debrief: short ones and thorough ones, each at least 1.
  let minutes: ClosedRange<Int>
  /// Choices in such plays, on average, rounded.
  let choices: ClosedRange<Int>
  /// For questions to discuss.
  private let questions: Int

  private static let charactersPerMinute = 1_200.0
  private static let minutesPerChoice = 0.25
  private static let debriefMinutes = 5
  private static let minutesPerQuestion = 4
  private static let plays = 200

  init(_ scenario: Scenario) {
    let plays = PlayingTime.plays(of: scenario).sorted { $0.choices < $1.choices }
    let thorough = plays.suffix(max(plays.count / 4, 1))
    func mean(_ plays: some Collection<Play>, _ value: (Play) -> Int) -> Double {
      Double(plays.reduce(0) { $0 + value($1) }) / Double(max(plays.count, 1))
    }
    func minutes(_ plays: some Collection<Play>) -> Int {
      let reading = mean(plays, \.characters) / PlayingTime.charactersPerMinute
      return max(Int((reading + mean(plays, \.choices) * PlayingTime.minutesPerChoice).rounded()), 1)
    }
    let (short, long) = (minutes(plays), minutes(thorough))
    self.minutes = short...max(short, long)
    choices = Int(mean(plays, \.choices).rounded())...Int(mean(thorough, \.choices).rounded())
    questions = scenario.header.discuss.count
  }

  private struct Play {
    let choices: Int
    /// Of all that was told.
    let characters: Int
  }

  private static func plays(of scenario: Scenario) -> [Play] {
    var sampler = Sampler(
      scenario, labels: Sampler.Labels(you: "", screen: "", picture: ""), seed: 1)
    var plays: [Play] = []
    var characters = 0
    while plays.count < PlayingTime.plays, sampler.choices < PlayingTime.plays * 100 {
      sampler.play(1)
      let all = sampler.sample.characters
      plays.append(Play(choices: sampler.latest.positions.count, characters: all - characters))
      characters = all
    }
    return plays
  }

  /// Of a session: a thorough play, its debrief, the questions for the group, and half a play more from the turning point;
  /// in fives.
  var session: Int {
    let play = minutes.upperBound
    let all =
      play + PlayingTime.debriefMinutes + questions * PlayingTime.minutesPerQuestion + (play + 1) / 2
    return (all + 4) / 5 * 5
  }
}
