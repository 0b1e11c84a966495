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
    var room: Room
    var watchers: [UInt64: Watcher] = [:]
    var latestWatcher: UInt64 = 0
    /// Somebody moved on, came or went: boards are told with the next second.
    var isBoardStale = false
    /// So are all pages on which it is counted.
    var areCountsStale = false
    var wasTimeUp = false
    var minutesTold: Int?
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
    state = Locked(State(room: room, wasTimeUp: room.isTimeUp(at: clock())))
  }

  package var room: Room { state.with { $0.room } }
  package var number: Int { state.with { $0.room.number } }
  var moment: Int64 { clock() }

  // MARK: What happens

  /// Makes something happen, if it may. It is durable when this returns, and everybody who looks is told.
  ///
  /// - Parameter other: what is to be kept together with it, or not at all.
  func add(
    _ event: RoomEvent, by party: Room.Party, offered: [Int] = [], with other: StoreWrite? = nil
  ) async throws(Problem) {
    let moment = clock()
    let number: Int?
    do throws(RoomRefusal) {
      number = try state.with { state throws(RoomRefusal) -> Int? in
        // A form that was sent twice.
        if state.room.alreadyHolds(event) { return nil }
        try state.room.check(event, by: party, offered: offered, at: moment)
        state.room.apply(event, at: moment)
        return state.room.number
      }
    } catch {
      throw .refused(error)
    }
    guard let number else { return }
    let write = StoreWrite.event(room: id, number: number, body: event.body)
    do throws(StoreFailure) {
      _ = try await writer.commit(other.map { .all([$0, write]) } ?? write)
    } catch {
      throw .notKept(error)
    }
    switch event {
    // In a full room these come all the time, and every page of the room would be asked for anew each time.
    case .joined, .left, .began, .voted: countsMoved()
    default: tell(number)
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

  private func tell(_ number: Int) {
    let watchers = state.with { Array($0.watchers.values) }
    for watcher in watchers { watcher.continuation.yield(.room(number)) }
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
    let (isStale, isForAll, watchers) = state.with { state in
      defer { (state.isBoardStale, state.areCountsStale) = (false, false) }
      let minutes = state.room.secondsLeft(at: moment).map { Int(($0 + 59) / 60) }
      let isLater = state.minutesTold != nil && state.minutesTold != minutes
      state.minutesTold = minutes
      let isTimeUp = state.room.isTimeUp(at: moment)
      defer { state.wasTimeUp = isTimeUp }
      let isForAll =
        state.areCountsStale || isTimeUp && !state.wasTimeUp || isLater && (minutes ?? 9) % 5 < 1
      return (state.isBoardStale || isLater, isForAll, Array(state.watchers.values))
    }
    for watcher in watchers {
      if isForAll {
        watcher.continuation.yield(.room(number))
      } else if isStale, watcher.wantsBoard {
        watcher.continuation.yield(.board)
      } else if moment % LiveRoom.beat == 0 {
        watcher.continuation.yield(.beat)
      }
    }
  }

  // MARK: For those who play in it

  /// Whether choices are taken now; where they are not, or time is short, what people are told.
  func standing(in language: Language) -> (text: String?, isOpen: Bool) {
    let (room, moment) = (room, moment)
    func say(_ id: String, _ en: String) -> String { language == .id ? id : en }
    if room.isClosed {
      return (say("Pelatih sudah menutup ruang ini.", "The trainer has closed this room."), false)
    }
    if room.isPaused {
      return (
        say(
          "Pelatih menghentikan permainan sejenak. Halaman ini berlanjut sendiri.",
          "The trainer has paused the session. This page goes on by itself."), false
      )
    }
    if room.isTimeUp(at: moment) {
      return (
        say("Waktunya habis. Lihatlah ke layar pelatih.", "The time is up. Look at the trainer's screen."),
        false
      )
    }
    guard let left = room.secondsLeft(at: moment) else { return (nil, true) }
    let minutes = Int((left + 59) / 60)
    return (
      say("Sisa waktu: \(minutes) menit", minutes == 1 ? "1 minute left" : "\(minutes) minutes left"), true
    )
  }
}

extension Problem {
  static func refused(_ refusal: RoomRefusal) -> Problem {
    Problem(
      409, Localized(id: "Sekarang belum bisa", en: "Not possible now"),
      Localized(id: refusal.message(in: .id), en: refusal.message(in: .en)))
  }
}
