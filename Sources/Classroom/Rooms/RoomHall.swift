import Foundation
import Records
import SourceText

/// The rooms that are open.
package final class RoomHall: Sendable {
  /// Open rooms at once.
  static let most = 100
  private let store: RecordStore
  private let writer: GroupCommit
  private let clock: @Sendable () -> Int64
  private let state: Locked<State>

  private struct State: Sendable {
    var byCode: [String: LiveRoom] = [:]
    var byAttempt: [Attempt.ID: LiveRoom] = [:]
    /// By the number of a visitor: the room joined last.
    var byVisitor: [VisitorNumber: LiveRoom] = [:]
  }

  /// So long a closed room is remembered, in seconds: its plays stay closed, and its people see what became of it.
  private static let memory: Int64 = 2 * 86_400

  /// All rooms that were open when the server stopped, as they were, and those closed not long ago.
  init(_ store: RecordStore, writer: GroupCommit, now: @escaping @Sendable () -> Date) throws(StoreFailure) {
    self.store = store
    self.writer = writer
    clock = { Int64(now().timeIntervalSince1970.rounded(.down)) }
    state = Locked(State())
    let oldest = clock() - RoomHall.memory
    for record in try store.rooms() {
      if let closed = record.closed, Int64(closed.timeIntervalSince1970) < oldest { continue }
      // One whose opening could not be kept was never shown to anybody.
      guard let room = try RoomHall.room(record, in: store), room.opening != nil else { continue }
      hold(LiveRoom(room, id: record.id, writer: writer, clock: clock))
    }
  }

  /// Nil where its events cannot be read.
  static func room(_ record: RoomRecord, in store: RecordStore) throws(StoreFailure) -> Room? {
    guard let code = RoomCode(typed: record.code) else { return nil }
    var room = Room(code: code)
    for event in try store.events(of: record.id) {
      guard let happened = try? RoomEvent(body: event.body) else { return nil }
      room.apply(happened, at: Int64(event.at.timeIntervalSince1970), as: event.number)
    }
    return room
  }

  private func hold(_ live: LiveRoom) {
    let room = live.room
    state.with { state in
      state.byCode[live.code] = live
      for member in room.members {
        for attempt in member.attempts.values.joined() { state.byAttempt[attempt] = live }
        if member.isPresent { state.byVisitor[member.id] = live }
      }
    }
  }

  // MARK: Finding

  /// The open rooms, the latest first.
  package var all: [LiveRoom] {
    state.with { $0.byCode.values.sorted { $0.id > $1.id } }
  }

  /// The room of a code, however it was typed.
  package func room(code: String) -> LiveRoom? {
    guard let code = RoomCode(typed: code) else { return nil }
    return state.with { $0.byCode[code.text] }
  }

  /// The room in which an attempt is played.
  func room(of attempt: Attempt.ID) -> LiveRoom? { state.with { $0.byAttempt[attempt] } }

  /// The open room that somebody is in.
  func room(joinedBy visitor: VisitorNumber) -> LiveRoom? {
    let room = state.with { $0.byVisitor[visitor] }
    guard let room, !room.room.isClosed, room.room.member(visitor)?.isPresent == true else { return nil }
    return room
  }

  // MARK: Changing

  func open(_ opening: Opening) async throws(Problem) -> LiveRoom {
    guard all.count(where: { !$0.room.isClosed }) < RoomHall.most else { throw .tooManyRooms }
    let code = RoomCode.random()
    let id: RoomRecord.ID
    do throws(StoreFailure) {
      id = try await writer.commit(.room(code: code.text))
    } catch {
      throw .notKept(error)
    }
    let live = LiveRoom(Room(code: code), id: id, writer: writer, clock: clock)
    try await live.add(.opened(opening), by: .trainer)
    hold(live)
    return live
  }

  func joined(_ visitor: VisitorNumber, _ room: LiveRoom) { state.with { $0.byVisitor[visitor] = room } }
  func began(_ attempt: Attempt.ID, in room: LiveRoom) { state.with { $0.byAttempt[attempt] = room } }

  /// A choice was taken in some play.
  func moved(_ play: LivePlay) { room(of: play.attempt)?.boardMoved() }

  /// Somebody plays the same scenario anew.
  func replaced(
    _ play: LivePlay, by next: LivePlay, _ visitor: Visitor, in live: LiveRoom
  ) async throws(Problem) {
    let attempts = live.room.member(visitor.id)?.attempts ?? [:]
    // A room may have the same scenario twice.
    let index = attempts.first { $0.value.contains(play.attempt) }?.key ?? 0
    try await live.add(
      .began(visitor.id, attempt: next.attempt, scenario: index), by: .visitor(visitor.id))
    began(next.attempt, in: live)
    live.boardMoved()
  }

  /// Nobody looks for a closed room; who is in it still sees it until the server stops.
  func close(_ live: LiveRoom) async throws(Problem) {
    try await live.add(.closed, by: .trainer, with: .closeRoom(live.id))
  }

  package func tick() { for room in all { room.tick() } }
}

extension Problem {
  static let tooManyRooms = Problem(
    409, Localized(id: "Ruang sudah terlalu banyak", en: "There are too many rooms"),
    Localized(
      id: "Tutup dahulu ruang yang sudah tidak dipakai, lalu buka yang baru.",
      en: "Close rooms that nobody uses any more, then open a new one."),
    way: (path: "/trainer", words: Localized(id: "Ke daftar ruang", en: "To the rooms")))
}
