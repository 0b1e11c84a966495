import Dialogue
package import Records
import Reporting
import ScenarioLanguage
import Simulation
package import SourceText
import Workbench

/// The attempts that are played now. What is not here is read from the store, so that nothing depends on what was in
/// memory when the server stopped.
package final class Plays: Sendable {
  let store: RecordStore
  let writer: GroupCommit
  let shelf: Shelf
  let explorations = Explorations()
  private let seed: UInt64?
  private let live = Locked<[Attempt.ID: LivePlay]>([:])
  private let most: Int

  /// - Parameters:
  ///   - seed: of every play that begins; nil: each has its own.
  ///   - most: so many plays are held at once; the others are read again when they are asked for.
  package init(
    _ store: RecordStore, writer: GroupCommit, shelf: Shelf, seed: UInt64? = nil, most: Int = 4_000
  ) {
    self.most = most
    self.store = store
    self.writer = writer
    self.shelf = shelf
    self.seed = seed
  }

  // MARK: Finding

  /// An attempt by its number; nil when there is none or its scenario cannot be read any more.
  package func play(_ attempt: Attempt.ID) async -> LivePlay? {
    if let known = live.with({ $0[attempt] }) { return known }
    let found = await offThread { [self] in read(attempt) }
    if let found { hold(found) }
    return found
  }

  func hold(_ play: LivePlay) {
    live.with { live in
      if live[play.attempt] == nil, live.count >= most {
        live = live.filter { !$0.value.isEnded }
        // In no order: any half of them.
        if live.count > most * 3 / 4 {
          for attempt in Array(live.keys.prefix(live.count / 2)) { live[attempt] = nil }
        }
      }
      live[play.attempt] = play
    }
  }

  private func read(_ attempt: Attempt.ID) -> LivePlay? {
    ((try? store.attempt(attempt)) ?? nil).flatMap { read($0) }
  }

  /// A play as the store has it; nil when its scenario cannot be read any more.
  func read(_ record: Attempt) -> LivePlay? {
    guard let title = title(of: record),
      let play = try? title.opening(of: title.source).replaying(record.choices).playthrough
    else { return nil }
    return LivePlay(
      attempt: record.id, learner: record.learner, title: title, playthrough: play,
      isPractice: record.isPractice, seed: record.seed, given: record.given)
  }

  /// The scenario of an attempt: as it is today if it is still the same, else as it was kept.
  func title(of attempt: Attempt) -> Title? {
    if let title = shelf[attempt.scenario], title.source.digest == attempt.sourceDigest { return title }
    return store.scenario(of: attempt).flatMap { Title($0) }
  }

  // MARK: Beginning

  /// Enters a new attempt.
  ///
  /// - Parameter given: choices taken over from an earlier attempt.
  package func begin(
    _ title: Title, by learner: Learner.ID, in language: Language, isPractice: Bool, given: [Int] = []
  ) async throws(StoreFailure) -> LivePlay {
    let seed = self.seed ?? UInt64.random(in: 1...9999)
    let new = NewAttempt(
      source: title.sourceText, played: title.text(in: language), isPractice: isPractice, seed: seed,
      given: given)
    let attempt = try await writer.commit(.begin(new, by: learner))
    let opening = title.opening(of: title.source)
    let play = LivePlay(
      attempt: attempt, learner: learner, title: title,
      playthrough: (try? opening.replaying(given).playthrough) ?? opening, isPractice: isPractice, seed: seed,
      given: given.count)
    hold(play)
    return play
  }

  // MARK: Choosing

  package enum Taking: Sendable {
    /// The choice is kept; or it was before, and the same form came again.
    case taken(LivePlay)
    /// The play has gone on since the form was made, by another choice.
    case stale(LivePlay)
    /// It is not among what is offered.
    case notOffered(LivePlay)
    /// Nothing is offered any more.
    case over(LivePlay)
  }

  /// Takes a choice. It is durable when this returns.
  ///
  /// - Parameter turn: how many choices had been taken when it was offered: what a form carries, so that it counts once
  ///   however often it is sent.
  package func choose(_ choice: Int, turn: Int, in play: LivePlay) async throws(StoreFailure) -> Taking {
    guard turn == play.choices.count else { return earlier(choice, turn, play) }
    let next: LivePlay
    do throws(Refusal) {
      next = try play.taking(choice)
    } catch {
      if case .notOffered = error { return .notOffered(play) }
      return .over(play)
    }
    do throws(StoreFailure) {
      try await keep(next, after: play)
    } catch {
      guard error == .takenElsewhere else { throw error }
      return await elsewhere(choice, turn, play)
    }
    hold(next)
    return .taken(next)
  }

  private func earlier(_ choice: Int, _ turn: Int, _ play: LivePlay) -> Taking {
    let isSame = play.choices.indices.contains(turn) && play.choices[turn] == choice
    return isSame ? .taken(play) : .stale(play)
  }

  /// Another request of the same person was faster.
  private func elsewhere(_ choice: Int, _ turn: Int, _ play: LivePlay) async -> Taking {
    forget(play.attempt)
    guard let now = await self.play(play.attempt) else { return .stale(play) }
    return earlier(choice, turn, now)
  }

  private func keep(_ next: LivePlay, after play: LivePlay) async throws(StoreFailure) {
    _ = try await writer.commit(keeping(next, after: play))
  }

  /// What keeps a play that has moved on, or back.
  func keeping(_ next: LivePlay, after play: LivePlay) -> StoreWrite {
    .keep(next.choices, after: play.choices, of: play.attempt, isEnded: next.isEnded)
  }

  /// Takes back the last choice, in practice.
  package func undo(_ play: LivePlay, turn: Int) async throws(StoreFailure) -> LivePlay {
    guard turn == play.choices.count, let earlier = play.undone else { return play }
    try await keep(earlier, after: play)
    hold(earlier)
    return earlier
  }

  func forget(_ attempt: Attempt.ID) { live.with { $0[attempt] = nil } }

  /// How many are held.
  var held: Int { live.with { $0.count } }
}
