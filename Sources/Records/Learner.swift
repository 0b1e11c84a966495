public import Foundation
import GRDB

/// Somebody who practises.
public struct Learner: Sendable, Hashable, Identifiable {
  /// In this store.
  public let id: Int64
  /// In every store: what merging goes by.
  public let key: UUID
  /// A name or nickname, as it was written; no two learners of a store have the same, whatever the case of its letters.
  public let name: String
  public let created: Date
}

extension RecordStore {
  /// The learners by name.
  public func learners() throws(StoreFailure) -> [Learner] {
    try read { try Learner.fetch($0, "ORDER BY name COLLATE NOCASE") }
  }

  /// Whoever practised last, else whoever was entered last; nil when nobody was.
  public func latestLearner() throws(StoreFailure) -> Learner? {
    try read { database in
      try Learner.fetch(
        database,
        """
        WHERE id = coalesce(
          (SELECT learner FROM attempt WHERE moved = (SELECT max(moved) FROM attempt)
            ORDER BY attempt.id DESC LIMIT 1),
          (SELECT max(id) FROM learner))
        """
      ).first
    }
  }

  /// The learner of that name, who is entered when there is none.
  public func learner(named name: String, at time: Date = Date()) throws(StoreFailure) -> Learner {
    // Whoever is known is only looked up, so that a store that others write to for long opens all the same.
    if let known = try read({ try Learner.fetch($0, "WHERE name = ?", [name]).first }) { return known }
    return try write { database in
      if let known = try Learner.fetch(database, "WHERE name = ?", [name]).first { return known }
      try database.execute(
        sql: "INSERT INTO learner (key, name, created) VALUES (?, ?, ?)",
        arguments: [UUID().bytes, name, time.seconds])
      return try Learner.fetch(database, "WHERE id = ?", [database.lastInsertedRowID])[0]
    }
  }

  /// Renames a learner.
  ///
  /// - Returns: false when another learner has that name.
  public func rename(_ learner: Learner, to name: String) throws(StoreFailure) -> Bool {
    try write { database in
      let others = try Learner.fetch(database, "WHERE name = ? AND id <> ?", [name, learner.id])
      guard others.isEmpty else { return false }
      try database.execute(sql: "UPDATE learner SET name = ? WHERE id = ?", arguments: [name, learner.id])
      return true
    }
  }

  /// Deletes a learner with all attempts and with what lets them in from a browser, and writes the file anew, so that
  /// nothing of them remains in it or in the log beside it. What happened in rooms stays: it names visitors by numbers
  /// that nobody can tell any more.
  public func delete(_ learner: Learner) throws(StoreFailure) {
    try write { database in
      try database.execute(sql: "DELETE FROM learner WHERE id = ?", arguments: [learner.id])
      try RecordStore.dropUnusedTexts(database)
    }
    try sweep()
  }
}

extension Learner {
  static func fetch(_ database: Database, _ clause: String, _ arguments: StatementArguments = []) throws
    -> [Learner]
  {
    try Row.fetchAll(
      database, sql: "SELECT learner.id, learner.key, learner.name, created FROM learner " + clause,
      arguments: arguments
    ).map { row in
      Learner(
        id: row["id"], key: UUID(bytes: row["key"]), name: row["name"], created: Date(seconds: row["created"])
      )
    }
  }
}
