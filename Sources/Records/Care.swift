public import Foundation
import GRDB

// Looking after the file: checks, backups, and what becomes of a damaged one.
extension RecordStore {
  /// How much is kept.
  public struct Size: Sendable, Hashable {
    public let learners: Int
    public let attempts: Int
    /// Of the file, without the log beside it.
    public let bytes: Int
  }

  public func size() throws(StoreFailure) -> Size {
    try read { database in
      Size(
        learners: try Int.fetchOne(database, sql: "SELECT count(*) FROM learner") ?? 0,
        attempts: try Int.fetchOne(database, sql: "SELECT count(*) FROM attempt") ?? 0,
        bytes: (try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0)
          * (try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 0))
    }
  }

  /// What SQLite finds wrong when it looks at every page and every reference; empty: nothing.
  public func faults() throws(StoreFailure) -> [String] {
    try read { database in
      let pages = try String.fetchAll(database, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
      let references = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").map { row in
        "\(row["table"] as String? ?? "?") \(row["rowid"] as Int64? ?? 0)"
      }
      return pages + references
    }
  }

  /// Writes a copy while others may go on writing. The copy is whole and belongs to its owner alone.
  ///
  /// - Throws: `cannotWrite` also where a file of that name is there already.
  public func backUp(to target: String) throws(StoreFailure) {
    let manager = FileManager.default
    guard !manager.fileExists(atPath: target),
      manager.createFile(atPath: target, contents: nil, attributes: [.posixPermissions: 0o600])
    else { throw .cannotWrite(path: target) }
    do throws(StoreFailure) {
      try guarded {
        let copy = try DatabaseQueue(path: target)
        try pool.backup(to: copy)
        // A copy is one file: it needs no log beside it.
        try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
        try copy.close()
      }
    } catch {
      try? manager.removeItem(atPath: target)
      throw error
    }
  }

  /// Moves a damaged store out of the way, what stands beside it included.
  ///
  /// - Returns: where it lies now.
  public static func setAside(in folder: String, at time: Date = Date()) throws(StoreFailure) -> String {
    let path = folder + "/" + fileName
    let aside = path + ".damaged-" + String(time.seconds)
    for ending in ["", "-wal", "-shm"] where FileManager.default.fileExists(atPath: path + ending) {
      guard (try? FileManager.default.moveItem(atPath: path + ending, toPath: aside + ending)) != nil else {
        throw .cannotWrite(path: path + ending)
      }
    }
    return aside
  }

  /// Sets a damaged store aside, begins a new one and takes over all that can still be read.
  ///
  /// - Returns: the new store, where the old one lies, and how many attempts came over.
  public static func repair(in folder: String, at time: Date = Date()) throws(StoreFailure) -> (
    store: RecordStore, aside: String, attempts: Int
  ) {
    let aside = try setAside(in: folder, at: time)
    let store = try RecordStore(at: folder)
    return (store, aside, try store.takeOver(aside))
  }

  /// Row by row: what cannot be read is passed over.
  private func takeOver(_ path: String) throws(StoreFailure) -> Int {
    var configuration = Configuration()
    configuration.readonly = true
    guard let old = try? DatabaseQueue(path: path, configuration: configuration) else { return 0 }
    defer { try? old.close() }
    var attempts = 0
    for table in ["learner", "text", "attempt"] {
      let count = (try? old.read { try Int64.fetchOne($0, sql: "SELECT max(id) FROM \(table)") ?? 0 }) ?? 0
      guard count > 0 else { continue }
      for id in 1...count {
        let row = try? old.read {
          try Row.fetchOne($0, sql: "SELECT * FROM \(table) WHERE id = ?", arguments: [id])
        }
        guard let row = row ?? nil, try insert(row, table) else { continue }
        if table == "attempt" { attempts += 1 }
      }
    }
    return attempts
  }

  /// False where the row does not fit any more: its learner or its text is lost.
  private func insert(_ row: Row, _ table: String) throws(StoreFailure) -> Bool {
    let columns = row.columnNames.joined(separator: ", ")
    let marks = row.columnNames.map { _ in "?" }.joined(separator: ", ")
    return try write { database in
      do {
        try database.execute(
          sql: "INSERT INTO \(table) (\(columns)) VALUES (\(marks))",
          arguments: StatementArguments(row.databaseValues))
        return true
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
        return false
      }
    }
  }
}
