package import ScenarioLanguage
package import Simulation

/// One play as the trainee sees it: the playthrough, what happened in each turn, and the order in which choices are shown.
package struct Session: Sendable {
  package private(set) var playthrough: Playthrough
  /// What each choice led to.
  package private(set) var turns: [[Event]] = []
  package let isPractice: Bool
  /// Decides the order of choices; nil: the order of the file.
  package let seed: UInt64?

  /// - Parameter point: where a trial begins.
  package init(_ scenario: Scenario, startingAt point: StartingPoint? = nil, isPractice: Bool, seed: UInt64?)
  {
    playthrough = Playthrough(of: scenario, startingAt: point)
    self.isPractice = isPractice
    self.seed = seed
  }

  /// The play after some choices (indices into `Scenario.choices`).
  package init(
    _ scenario: Scenario, startingAt point: StartingPoint? = nil, taking choices: [Int], isPractice: Bool,
    seed: UInt64?
  ) throws(Refusal) {
    try self.init(
      Playthrough(of: scenario, startingAt: point), taking: choices, isPractice: isPractice, seed: seed)
  }

  /// The play after some choices (indices into `Scenario.choices`) from where another began, whose scenario is made
  /// ready for playing already.
  package init(
    _ play: Playthrough, taking choices: [Int] = [], isPractice: Bool, seed: UInt64?
  ) throws(Refusal) {
    (playthrough, turns) = try play.replaying(choices)
    self.isPractice = isPractice
    self.seed = seed
  }

  package var scenario: Scenario { playthrough.scenario }
  /// Of a trial: where it began.
  package var startingPoint: StartingPoint? { playthrough.startingPoint }

  /// What happened since the play began, opening included.
  package var events: [Event] { playthrough.opening + turns.joined() }

  /// The choices that are offered now, in the order in which they are shown. Undo and replay show the same order again.
  package var offered: [Int] {
    guard let seed else { return playthrough.offered }
    return shuffledOrder(of: playthrough.offered, seed: seed, turn: turns.count)
  }

  package mutating func choose(_ choice: Int) throws(Refusal) {
    turns.append(try playthrough.choose(choice))
  }

  /// The play before some of its choices, and otherwise as it is.
  package func before(choice position: Int) throws(Refusal) -> Session {
    try Session(
      playthrough, taking: Array(playthrough.choices.prefix(position)), isPractice: isPractice, seed: seed)
  }

  /// The same play in another language of the scenario.
  package func translated(into scenario: Scenario) throws(Refusal) -> Session {
    try translated(into: Playthrough(of: scenario, startingAt: startingPoint))
  }

  /// The same play in the language of another that began where it did.
  package func translated(into play: Playthrough) throws(Refusal) -> Session {
    try Session(play, taking: playthrough.choices, isPractice: isPractice, seed: seed)
  }

  /// The manner at the last choice but `turnsBack` ones; nil before the play began.
  package func manner(turnsBack: Int) -> Manner? {
    guard turnsBack <= turns.count, let earlier = try? before(choice: turns.count - turnsBack) else {
      return nil
    }
    return Manner(of: earlier.playthrough)
  }
}
