import Foundation
import GRDB

// Looking after the file: checks and backups.
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
  /// - Throws: `cannotWrite` also where a file of that name is there already or there is no room for it; `damaged` when
  ///   the copy would be.
  public func backUp(to target: String) throws(StoreFailure) {
    let manager = FileManager.default
    guard !manager.fileExists(atPath: target),
      manager.createFile(atPath: target, contents: nil, attributes: [.posixPermissions: 0o600])
    else { throw .cannotWrite(path: target) }
    do throws(StoreFailure) {
      try guarded {
        let copy = try DatabaseQueue(path: target)
        try queue.backup(to: copy)
        // A copy is one file: it needs no log beside it.
        try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
        // A damaged copy is none: somebody might throw a good one away for it.
        let said = try copy.read { try String.fetchAll($0, sql: "PRAGMA quick_check") }
        try copy.close()
        if said != ["ok"] { throw StoreFailure.damaged(path: path) }
      }
    } catch {
      try? manager.removeItem(atPath: target)
      if case .diskFull = error { throw .cannotWrite(path: target) }
      throw error
    }
  }
}
