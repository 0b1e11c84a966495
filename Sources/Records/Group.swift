import Foundation
import GRDB

/// Learners who are trained together.
public struct Group: Sendable, Hashable {
  /// As it was first written; no two groups have the same, whatever the case of its letters.
  public let name: String
  public let learners: Int
}

extension RecordStore {
  /// The groups by name.
  public func groups() throws(StoreFailure) -> [Group] {
    try read { database in
      try Row.fetchAll(
        database, sql: "SELECT min(name), count(*) FROM membership GROUP BY name ORDER BY name"
      ).map { Group(name: $0[0], learners: $0[1]) }
    }
  }

  /// The learners of a group by name; empty when there is no such group.
  public func learners(in group: String) throws(StoreFailure) -> [Learner] {
    try read { database in
      try Learner.fetch(
        database,
        "JOIN membership ON membership.learner = learner.id WHERE membership.name = ? "
          + "ORDER BY learner.name COLLATE NOCASE", [group])
    }
  }

  /// Puts learners into a group, which exists as long as somebody is in it. Whoever is in it already stays.
  public func add(_ learners: [Learner], to group: String) throws(StoreFailure) {
    try write { database in
      for learner in learners { try RecordStore.join(learner.id, group, database) }
    }
  }

  static func join(_ learner: Learner.ID, _ group: String, _ database: Database) throws {
    let known = try database.cachedStatement(sql: "SELECT name FROM membership WHERE name = ? LIMIT 1")
    let name = try String.fetchOne(known, arguments: [group]) ?? group
    try database.cachedStatement(sql: "INSERT OR IGNORE INTO membership (learner, name) VALUES (?, ?)")
      .execute(arguments: [learner, name])
  }

  /// Takes learners out of a group; their records stay.
  public func remove(_ learners: [Learner], from group: String) throws(StoreFailure) {
    try write { database in
      for learner in learners {
        try database.execute(
          sql: "DELETE FROM membership WHERE learner = ? AND name = ?", arguments: [learner.id, group])
      }
    }
  }
}
