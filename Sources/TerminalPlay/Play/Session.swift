import ScenarioLanguage
import Simulation

/// One play as the trainee sees it: the playthrough, what happened in each turn, and the order in which choices are shown.
struct Session: Sendable {
  private(set) var playthrough: Playthrough
  /// What each choice led to.
  private(set) var turns: [[Event]] = []
  let isPractice: Bool
  /// Decides the order of choices; nil: the order of the file.
  let seed: UInt64?

  /// - Parameter point: where a trial begins.
  init(_ scenario: Scenario, startingAt point: StartingPoint? = nil, isPractice: Bool, seed: UInt64?) {
    playthrough = Playthrough(of: scenario, startingAt: point)
    self.isPractice = isPractice
    self.seed = seed
  }

  /// The play after some choices (indices into `Scenario.choices`).
  init(
    _ scenario: Scenario, startingAt point: StartingPoint? = nil, taking choices: [Int], isPractice: Bool,
    seed: UInt64?
  ) throws(Refusal) {
    self.init(scenario, startingAt: point, isPractice: isPractice, seed: seed)
    (playthrough, turns) = try Playthrough.replay(choices, in: scenario, startingAt: point)
  }

  var scenario: Scenario { playthrough.scenario }
  /// Of a trial: where it began.
  var startingPoint: StartingPoint? { playthrough.startingPoint }

  /// What happened since the play began, opening included.
  var events: [Event] { playthrough.opening + turns.joined() }

  /// The choices that are offered now, in the order in which they are shown. Undo and replay show the same order again.
  var offered: [Int] {
    guard let seed else { return playthrough.offered }
    return shuffledOrder(of: playthrough.offered, seed: seed, turn: turns.count)
  }

  mutating func choose(_ choice: Int) throws(Refusal) {
    turns.append(try playthrough.choose(choice))
  }

  /// The play before some of its choices, and otherwise as it is.
  func before(choice position: Int) throws(Refusal) -> Session {
    try Session(
      scenario, startingAt: startingPoint, taking: Array(playthrough.choices.prefix(position)),
      isPractice: isPractice, seed: seed)
  }

  /// The same play in another language of the scenario.
  func translated(into scenario: Scenario) throws(Refusal) -> Session {
    try Session(
      scenario, startingAt: startingPoint, taking: playthrough.choices, isPractice: isPractice, seed: seed)
  }

  /// The manner at the last choice but `turnsBack` ones; nil before the play began.
  func manner(turnsBack: Int) -> Manner? {
    guard turnsBack <= turns.count, let earlier = try? before(choice: turns.count - turnsBack) else {
      return nil
    }
    return Manner(of: earlier.playthrough)
  }
}
