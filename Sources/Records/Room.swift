public import Foundation
import GRDB

/// A room in which people play together, as the store keeps it: what is going on there is worked out from its events.
public struct RoomRecord: Sendable, Hashable, Identifiable {
  /// In this store.
  public let id: Int64
  /// By which people find it; no two rooms have the same, open or closed, whatever the case of its letters.
  public let code: String
  public let opened: Date
  /// Nil: it is open.
  public let closed: Date?
}

/// Something that happened in a room.
public struct RoomEventRecord: Sendable, Hashable {
  /// In its room, from 1.
  public let number: Int
  public let at: Date
  /// A JSON document, which the store does not look into. It must name visitors by their ids alone: when somebody's
  /// records are deleted events stay, and a nickname in one of them would stay with it.
  public let body: [UInt8]
}

extension RecordStore {
  /// The rooms in the order in which they were opened.
  ///
  /// - Parameter isOpen: only those that are open, or only those that are closed; nil: all.
  public func rooms(isOpen: Bool? = nil) throws(StoreFailure) -> [RoomRecord] {
    let condition = isOpen.map { $0 ? "WHERE closed IS NULL" : "WHERE closed IS NOT NULL" } ?? ""
    return try read { try RoomRecord.fetch($0, condition) }
  }

  /// The room with this code, whatever the case of its letters; nil when there is none.
  public func room(code: String) throws(StoreFailure) -> RoomRecord? {
    try read { try RoomRecord.fetch($0, "WHERE code = ?", [code]).first }
  }

  /// What happened in a room, in order. After the repair of a damaged store some numbers may be missing.
  ///
  /// - Parameter number: only what came after the event of this number.
  public func events(of room: RoomRecord.ID, after number: Int = 0) throws(StoreFailure) -> [RoomEventRecord]
  {
    try read { database in
      let statement = try database.cachedStatement(
        sql: "SELECT number, at, body FROM room_event WHERE room = ? AND number > ? ORDER BY number")
      return try Row.fetchAll(statement, arguments: [room, number]).map { row in
        let body: Data = row[2]
        return RoomEventRecord(number: row[0], at: Date(seconds: row[1]), body: Array(body))
      }
    }
  }
}

extension StoreWrite {
  /// Opens a room. The result is its id.
  ///
  /// - Throws: `codeTaken` when there is or was a room with this code, whatever the case of its letters.
  public static func room(code: String, at time: Date = Date()) -> StoreWrite {
    StoreWrite { database in
      try database.insert(
        "INSERT INTO room (code, opened) VALUES (?, ?)", [code, time.seconds], unless: .codeTaken)
      return database.lastInsertedRowID
    }
  }

  /// Closes a room; one that is closed stays as it is. The result is 0.
  public static func closeRoom(_ room: RoomRecord.ID, at time: Date = Date()) -> StoreWrite {
    StoreWrite { database in
      try database.cachedStatement(sql: "UPDATE room SET closed = coalesce(closed, ?) WHERE id = ?")
        .execute(arguments: [time.seconds, room])
      guard database.changesCount == 1 else { throw StoreFailure.deleted }
      return 0
    }
  }

  /// Enters what happened in a room, open or closed. The result is the event's number.
  ///
  /// - Parameters:
  ///   - number: from 1, one more than that of the event before.
  ///   - body: a JSON document that names visitors by their ids alone (see `RoomEventRecord.body`).
  /// - Throws: `takenElsewhere` when the room has an event of this number.
  public static func event(
    room: RoomRecord.ID, number: Int, body: [UInt8], at time: Date = Date()
  ) -> StoreWrite {
    StoreWrite { database in
      try database.insert(
        "INSERT INTO room_event (room, number, at, body) VALUES (?, ?, ?, ?)",
        [room, number, time.seconds, Data(body)], unless: .takenElsewhere)
      return Int64(number)
    }
  }
}

extension RoomRecord {
  fileprivate static func fetch(
    _ database: Database, _ condition: String, _ arguments: StatementArguments = []
  ) throws -> [RoomRecord] {
    try Row.fetchAll(
      database, sql: "SELECT id, code, opened, closed FROM room \(condition) ORDER BY id",
      arguments: arguments
    ).map { row in
      let closed: Int64? = row[3]
      return RoomRecord(
        id: row[0], code: row[1], opened: Date(seconds: row[2]), closed: closed.map { Date(seconds: $0) })
    }
  }
}
