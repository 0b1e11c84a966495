import Foundation
import GRDB

// The rows of a damaged store, as far as they can be read.
extension RecordStore {
  /// Range by range: one that cannot be read is halved until the rows that are lost stand alone.
  func takeOver(_ table: String, from old: DatabaseQueue) throws(StoreFailure) {
    guard (try? queue.read { _ = try $0.makeStatement(sql: "SELECT rowid FROM \(table)") }) != nil else {
      return try takeOverInOrder(table, from: old)
    }
    let last = try? old.read { try Int64.fetchOne($0, sql: "SELECT max(rowid) FROM \(table)") ?? 0 }
    var (start, empty): (Int64, Int) = (1, 0)
    // Where the end is lost too, so many empty ranges are taken for it.
    while last.map({ start <= $0 }) ?? (empty < 20) {
      let rows = RecordStore.rows(start...(start + 999), of: table, in: old)
      try insert(rows, table)
      empty = rows.isEmpty ? empty + 1 : 0
      start += 1_000
    }
  }

  private static func rows(_ ids: ClosedRange<Int64>, of table: String, in old: DatabaseQueue) -> [Row] {
    let found = try? old.read {
      try Row.fetchAll(
        $0, sql: "SELECT * FROM \(table) WHERE rowid BETWEEN ? AND ?",
        arguments: [ids.lowerBound, ids.upperBound])
    }
    if let found { return found }
    guard ids.count > 1 else { return [] }
    let middle = ids.lowerBound + Int64(ids.count / 2)
    return rows(ids.lowerBound...(middle - 1), of: table, in: old)
      + rows(middle...ids.upperBound, of: table, in: old)
  }

  /// A table without row numbers is read from both ends; that of the events for each room, so that damage in several
  /// places costs no more than those.
  private func takeOverInOrder(_ table: String, from old: DatabaseQueue) throws(StoreFailure) {
    guard table == "room_event" else {
      let key = try read { try $0.primaryKey(table).columns }
      return try insert(RecordStore.fromBothEnds("SELECT * FROM \(table)", by: key, in: old), table)
    }
    var rows: [Row] = []
    for room in try rooms().map(\.id) {
      rows += RecordStore.fromBothEnds(
        "SELECT * FROM room_event WHERE room = \(room)", by: ["number"], in: old)
      guard rows.count >= 1_000 else { continue }
      try insert(rows, table)
      rows = []
    }
    try insert(rows, table)
  }

  /// Rows by their key as far as they can be read, and where that is not to the end, from there too.
  private static func fromBothEnds(_ sql: String, by key: [String], in old: DatabaseQueue) -> [Row] {
    var rows: [Row] = []
    for direction in ["ASC", "DESC"] {
      let order = key.map { "\($0) \(direction)" }.joined(separator: ", ")
      let isWhole: Void? = try? old.read { database in
        let cursor = try Row.fetchCursor(database, sql: "\(sql) ORDER BY \(order)")
        while let row = try cursor.next() { rows.append(row.copy()) }
      }
      if isWhole != nil { break }
    }
    return rows
  }

  /// A row that does not fit any more, because what it refers to is lost, is passed over; of an attempt one of its two
  /// texts is enough, since the languages of a scenario have the same choices.
  private func insert(_ rows: [Row], _ table: String) throws(StoreFailure) {
    guard let columns = rows.first.map({ Array($0.columnNames) }) else { return }
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    let sql = "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(marks))"
    try write { database in
      for row in rows {
        let versions = table == "attempt" ? RecordStore.versions(of: row) : [row]
        for version in versions {
          do {
            try database.cachedStatement(sql: sql).execute(
              arguments: StatementArguments(columns.map { version[$0] as DatabaseValue }))
            break
          } catch let error as DatabaseError
            where [.SQLITE_CONSTRAINT, .SQLITE_MISMATCH].contains(error.resultCode)
          {
            continue
          }
        }
      }
    }
  }

  /// An attempt as it is, then with the one of its texts for both.
  private static func versions(of row: Row) -> [Row] {
    let (source, played): (DatabaseValue?, DatabaseValue?) = (row["source"], row["played"])
    return [row]
      + [("played", source), ("source", played)].map { column, value in
        Row(
          Dictionary(
            row.map { name, own in (name, name == column ? value ?? own : own) },
            uniquingKeysWith: { first, _ in first }))
      }
  }
}

// MARK: What others refer to

extension RecordStore {
  /// Learners whose page is lost while their attempts are not, or the code with which they come back.
  func nameLost(in old: DatabaseQueue, _ nameless: (Int64) -> String) throws(StoreFailure) {
    let wanted = ["attempt", "visitor"].flatMap { table in
      (try? old.read { try Int64.fetchAll($0, sql: "SELECT DISTINCT learner FROM \(table)") }) ?? []
    }
    try write { database in
      for id in wanted {
        try database.execute(
          sql: "INSERT OR IGNORE INTO learner (id, key, name, created) VALUES (?, ?, ?, ?)",
          arguments: [id, UUID().bytes, nameless(id), Date().seconds])
      }
    }
  }

  /// The numbers of visitors who were deleted stay theirs.
  func goOnCounting(from old: DatabaseQueue) throws(StoreFailure) {
    let latest = try? old.read {
      try Int64.fetchOne($0, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'visitor'")
    }
    guard let latest else { return }
    try write { database in
      try database.execute(
        sql: "DELETE FROM sqlite_sequence WHERE name = 'visitor' AND seq < ?", arguments: [latest])
      try database.execute(
        sql: """
          INSERT INTO sqlite_sequence (name, seq) SELECT 'visitor', ?
          WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'visitor')
          """, arguments: [latest])
    }
  }

  /// Rooms whose page is lost while their events are not. Nobody knows the code by which one goes in: they are closed.
  func closeLost(in old: DatabaseQueue) throws(StoreFailure) {
    let rows = RecordStore.fromBothEnds("SELECT DISTINCT room FROM room_event", by: ["room"], in: old)
    try write { database in
      for row in rows {
        let (id, now): (Int64, Int64) = (row[0], Date().seconds)
        try database.execute(
          sql: "INSERT OR IGNORE INTO room (id, code, opened, closed) VALUES (?, ?, ?, ?)",
          arguments: [id, "?\(id)", now, now])
      }
    }
  }
}
