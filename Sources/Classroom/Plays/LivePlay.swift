package import Dialogue
package import Records
import ScenarioLanguage
package import Simulation
package import SourceText

/// One attempt that is played in a browser, as far as it is kept in the store.
///
/// Thousands are held at once: what happened in them is not, as it follows from the choices.
package struct LivePlay: Sendable {
  package let attempt: Attempt.ID
  package let learner: Learner.ID
  package let title: Title
  /// In the source language; its choices are those in the store.
  package private(set) var playthrough: Playthrough
  package let isPractice: Bool
  /// Decides the order in which choices are shown; nil: as in the file.
  package let seed: UInt64?
  /// So many of the first choices were taken over from an earlier attempt.
  package private(set) var given: Int

  init(
    attempt: Attempt.ID, learner: Learner.ID, title: Title, playthrough: Playthrough, isPractice: Bool,
    seed: UInt64?, given: Int
  ) {
    self.attempt = attempt
    self.learner = learner
    self.title = title
    self.playthrough = playthrough
    self.isPractice = isPractice
    self.seed = seed
    self.given = given
  }

  package var choices: [Int] { playthrough.choices }
  package var isEnded: Bool { playthrough.phase != .playing }

  /// The play with what happened in it, in its source language. It is replayed for that.
  package var session: Session {
    replayed(from: playthrough) ?? Session(title.source, isPractice: isPractice, seed: seed)
  }

  /// The same in a language, or in its source language where it does not exist in that.
  package func session(in language: Language) -> Session {
    let scenario = title.scenario(in: language)
    guard scenario.digest != playthrough.scenario.digest else { return session }
    return replayed(from: title.opening(of: scenario)) ?? session
  }

  private func replayed(from opening: Playthrough) -> Session? {
    try? Session(opening, taking: choices, isPractice: isPractice, seed: seed)
  }

  /// The play after one more choice (index into `Scenario.choices`).
  func taking(_ choice: Int) throws(Refusal) -> LivePlay {
    var next = self
    _ = try next.playthrough.choose(choice)
    return next
  }

  /// The play before its last choice; nil where there is none to take back.
  var undone: LivePlay? { before(choice: choices.count - 1) }

  /// The play before one of its choices (counted from 0); nil where there is no such choice.
  func before(choice position: Int) -> LivePlay? {
    guard choices.indices.contains(position),
      let earlier = try? playthrough.replaying(Array(choices.prefix(position)))
    else { return nil }
    var next = self
    next.playthrough = earlier.playthrough
    next.given = min(given, position)
    return next
  }
}
