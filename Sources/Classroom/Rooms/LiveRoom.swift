import Records
import SourceText

/// A room with those who look at it now.
package final class LiveRoom: Sendable {
  /// In the store.
  let id: RoomRecord.ID
  package let code: String
  private let state: Locked<State>
  private let writer: GroupCommit
  private let clock: @Sendable () -> Int64

  /// What somebody who looks at the room is told.
  package enum Signal: Sendable, Hashable {
    /// Something happened: this is the number of the latest event.
    case room(Int)
    /// Somebody moved on in a play of their own.
    case board
    /// Nothing, as for some time before: a connection that is gone is noticed by it.
    case beat
  }

  private struct State: Sendable {
    var ledger: RoomLedger
    /// Who wants to know when everything up to a number is settled.
    var waiting: [(number: Int, continuation: CheckedContinuation<Void, Never>)] = []
    var watchers: [UInt64: Watcher] = [:]
    var latestWatcher: UInt64 = 0
    /// Somebody moved on, came or went: boards are told with the next second.
    var isBoardStale = false
    /// So are all pages on which it is counted.
    var areCountsStale = false
    var wasTimeUp = false
    var minutesTold: Int?

    /// As it is kept.
    var room: Room { ledger.kept }
  }

  private struct Watcher: Sendable {
    let continuation: AsyncStream<Signal>.Continuation
    let wantsBoard: Bool
  }

  init(
    _ room: Room, id: RoomRecord.ID, writer: GroupCommit, clock: @escaping @Sendable () -> Int64
  ) {
    self.id = id
    self.writer = writer
    self.clock = clock
    code = room.code.text
    state = Locked(State(ledger: RoomLedger(room), wasTimeUp: room.isTimeUp(at: clock())))
  }

  /// Without what is not durable yet.
  package var room: Room { state.with { $0.room } }
  package var number: Int { state.with { $0.room.number } }
  var moment: Int64 { clock() }

  // MARK: What happens

  /// Makes something happen, if it may. It is durable when this returns, and everybody who looks is told. What could not
  /// be kept has not happened: nobody saw anything of it.
  ///
  /// - Parameters:
  ///   - other: what is to be kept together with it, or not at all.
  ///   - onceKept: called when it is durable, before it shows.
  func add(
    _ event: RoomEvent, by party: Room.Party, offered: [Int] = [], with other: StoreWrite? = nil,
    onceKept: () -> Void = {}
  ) async throws(Problem) {
    guard let number = try await enter(event, by: party, offered) else { return }
    let write = StoreWrite.event(room: id, number: number, body: event.body)
    do throws(StoreFailure) {
      _ = try await writer.commit(other.map { .all([$0, write]) } ?? write)
    } catch {
      settle(number, isKept: false)
      throw .notKept(error)
    }
    onceKept()
    settle(number, isKept: true)
    await settled(through: number)
    switch event {
    // In a full room these come all the time, and every page of the room would be asked for anew each time.
    case .joined, .left, .began, .voted: countsMoved()
    default: tell()
    }
  }

  private enum Entry {
    case number(Int)
    /// The room holds it already.
    case none
    /// The same is being written: what becomes of it is known when everything up to this number is settled.
    case wait(Int)
  }

  /// - Returns: the event's number; nil: a form was sent twice, and what it says is kept.
  private func enter(
    _ event: RoomEvent, by party: Room.Party, _ offered: [Int]
  ) async throws(Problem) -> Int? {
    var hasWaited = false
    while true {
      switch try entry(event, by: party, offered, hasWaited: hasWaited) {
      case .number(let number): return number
      case .none: return nil
      case .wait(let number): await settled(through: number)
      }
      hasWaited = true
    }
  }

  private func entry(
    _ event: RoomEvent, by party: Room.Party, _ offered: [Int], hasWaited: Bool
  ) throws(Problem) -> Entry {
    let moment = clock()
    do throws(RoomRefusal) {
      return try state.with { state throws(RoomRefusal) -> Entry in
        guard state.ledger.ahead.alreadyHolds(event) else {
          try state.ledger.ahead.check(event, by: party, offered: offered, at: moment)
          return .number(state.ledger.enter(event, at: moment))
        }
        let isKept = state.ledger.isSettled || hasWaited && state.room.alreadyHolds(event)
        return isKept ? .none : .wait(state.ledger.latestNumber)
      }
    } catch {
      throw .refused(error)
    }
  }

  private func settle(_ number: Int, isKept: Bool) {
    let ready = state.with { state in
      state.ledger.settle(number, isKept: isKept)
      let ledger = state.ledger
      let place = state.waiting.partition { ledger.isSettled(through: $0.number) }
      defer { state.waiting.removeSubrange(place...) }
      return state.waiting[place...].map(\.continuation)
    }
    for continuation in ready { continuation.resume() }
  }

  private func settled(through number: Int) async {
    await withCheckedContinuation { continuation in
      let isSettled = state.with { state in
        if state.ledger.isSettled(through: number) { return true }
        state.waiting.append((number, continuation))
        return false
      }
      if isSettled { continuation.resume() }
    }
  }

  // MARK: Who looks

  /// Signals from now on, until `unsubscribe`. Whoever is slow is told the latest alone.
  ///
  /// - Parameter number: the latest event that is known there; when there are later ones, it is told so at once.
  package func subscribe(after number: Int, wantsBoard: Bool) -> (id: UInt64, signals: AsyncStream<Signal>) {
    let (signals, continuation) = AsyncStream<Signal>.makeStream(bufferingPolicy: .bufferingNewest(2))
    let id = state.with { state in
      state.latestWatcher += 1
      state.watchers[state.latestWatcher] = Watcher(continuation: continuation, wantsBoard: wantsBoard)
      if state.room.number > number { continuation.yield(.room(state.room.number)) }
      return state.latestWatcher
    }
    return (id, signals)
  }

  package func unsubscribe(_ id: UInt64) {
    let gone = state.with { $0.watchers.removeValue(forKey: id) }
    gone?.continuation.finish()
  }

  /// How many windows look at the room.
  package var watchers: Int { state.with { $0.watchers.count } }

  /// All at once, so that no number goes back.
  private func tell() {
    state.with { state in
      for watcher in state.watchers.values { watcher.continuation.yield(.room(state.room.number)) }
    }
  }

  func boardMoved() { state.with { $0.isBoardStale = true } }

  /// Whoever plays alone sees nothing of the others; the pages of a conversation count them.
  private func countsMoved() {
    state.with { state in
      state.isBoardStale = true
      if state.room.opening?.mode == .oneConversation { state.areCountsStale = true }
    }
  }

  /// So often somebody who is told nothing is told that, in seconds.
  private static let beat: Int64 = 20

  /// Called each second: boards and counts are drawn anew at most so often, however many people play.
  func tick() {
    let moment = clock()
    state.with { state in
      defer { (state.isBoardStale, state.areCountsStale) = (false, false) }
      let minutes = state.room.secondsLeft(at: moment).map { Int(($0 + 59) / 60) }
      let isLater = state.minutesTold != nil && state.minutesTold != minutes
      state.minutesTold = minutes
      let isTimeUp = state.room.isTimeUp(at: moment)
      defer { state.wasTimeUp = isTimeUp }
      let isForAll =
        state.areCountsStale || isTimeUp && !state.wasTimeUp || isLater && (minutes ?? 9) % 5 < 1
      let isStale = state.isBoardStale || isLater
      for watcher in state.watchers.values {
        if isForAll {
          watcher.continuation.yield(.room(state.room.number))
        } else if isStale, watcher.wantsBoard {
          watcher.continuation.yield(.board)
        } else if moment % LiveRoom.beat == 0 {
          watcher.continuation.yield(.beat)
        }
      }
    }
  }
}
