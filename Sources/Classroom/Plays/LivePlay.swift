package import Dialogue
package import Records
import ScenarioLanguage
import Simulation
package import SourceText

/// One attempt that is played in a browser, as far as it is kept in the store.
package struct LivePlay: Sendable {
  package let attempt: Attempt.ID
  package let learner: Learner.ID
  package let title: Title
  /// In the source language; its choices are those in the store.
  package private(set) var session: Session
  /// So many of the first choices were taken over from an earlier attempt.
  package private(set) var given: Int

  init(attempt: Attempt.ID, learner: Learner.ID, title: Title, session: Session, given: Int) {
    self.attempt = attempt
    self.learner = learner
    self.title = title
    self.session = session
    self.given = given
  }

  package var choices: [Int] { session.playthrough.choices }
  package var isEnded: Bool { session.playthrough.phase != .playing }

  /// The play in a language, or in its source language where it does not exist in that.
  package func session(in language: Language) -> Session {
    let scenario = title.scenario(in: language)
    guard scenario.digest != session.scenario.digest,
      let other = try? session.translated(into: title.opening(of: scenario))
    else {
      return session
    }
    return other
  }

  /// The play after one more choice (index into `Scenario.choices`).
  func taking(_ choice: Int) throws(Refusal) -> LivePlay {
    var next = self
    try next.session.choose(choice)
    return next
  }

  /// The play before its last choice; nil where there is none to take back.
  var undone: LivePlay? { before(choice: choices.count - 1) }

  /// The play before one of its choices (counted from 0); nil where there is no such choice.
  func before(choice position: Int) -> LivePlay? {
    guard choices.indices.contains(position), let earlier = try? session.before(choice: position) else {
      return nil
    }
    var next = self
    next.session = earlier
    next.given = min(given, position)
    return next
  }
}
