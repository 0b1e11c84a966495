import Analysis
import Debriefing
import Records
import Reporting
import SourceText

// What the attempts of one person say to that person.
extension Plays {
  /// Keeps how a play came out. Where that cannot be done now the debrief is shown all the same.
  ///
  /// - Returns: what its learner has finished, as `past(of:)` does.
  func conclude(_ play: LivePlay, _ view: ParView) async -> [PastAttempt] {
    let past = await past(of: play.learner)
    guard !past.contains(where: { $0.number == play.attempt }),
      let summary = PlaySummary(of: play.playthrough, par: view)
    else { return past }
    await enter(summary, of: play.attempt, with: play.choices)
    return await self.past(of: play.learner)
  }

  private func enter(_ summary: PlaySummary?, of attempt: Attempt.ID, with choices: [Int]) async {
    _ = try? await writer.commit(.enter(summary.map { AttemptResult($0) }, of: attempt, with: choices))
  }

  /// A learner's latest finished attempts as far as it is known how they came out, the latest first.
  func past(of learner: Learner.ID) async -> [PastAttempt] {
    await offThread { [store] in (try? store.pastAttempts(of: learner)) ?? [] }
  }

  /// Works out how finished attempts came out where that is not known: of a debrief that was never looked at, or by an
  /// earlier version.
  func settle(_ learner: Learner.ID) async {
    let pending: [Attempt] = await offThread { [store] in (try? store.pending(of: learner)) ?? [] }
    for attempt in pending {
      let play = await offThread { [self] in read(attempt) }
      var summary: PlaySummary?
      if let play {
        let exploration = await explorations.exploration(of: play.title.source)
        let view = ParView(of: play.playthrough, in: exploration)
        summary = PlaySummary(of: play.playthrough, par: view)
      }
      await enter(summary, of: attempt.id, with: attempt.choices)
    }
  }

  func progress(of learner: Learner.ID, named name: String, in language: Language, today: Day) async
    -> LearnerProgress?
  {
    await settle(learner)
    return await offThread { [self] in
      let history = History(store, of: learner, named: name) { self.title(of: $0)?.scenario(in: language) }
      return try? history.progress(today: today)
    }
  }

  /// The attempt whose turning point a play began at, to try it another way; nil where it began at the start.
  ///
  /// - Parameter past: what its learner has finished.
  func missed(before play: LivePlay, in past: [PastAttempt]) async -> (attempt: Attempt, past: PastAttempt)? {
    let given = play.given
    guard given > 0 else { return nil }
    let choices = play.choices.prefix(given)
    let earlier = past.filter {
      $0.scenario == play.title.id && $0.turningPoint == given && $0.number < play.attempt
    }
    return await offThread { [store] in
      for past in earlier {
        guard let attempt = (try? store.attempt(past.number)) ?? nil,
          attempt.sourceDigest == play.title.source.digest, attempt.choices.prefix(given) == choices,
          attempt.choices.count > given
        else { continue }
        return (attempt, past)
      }
      return nil
    }
  }
}
