public import Foundation
import GRDB

/// Somebody who plays in a browser. They are a learner like any other, and come back by a secret instead of a name.
///
/// The store never sees the secrets themselves, the return code and the cookie, but only their SHA-256. That hides what
/// cannot be guessed: both have to be drawn at random, and be long enough that nobody can try them all.
public struct Visitor: Sendable, Hashable, Identifiable {
  /// In this store. It never becomes another's, even when this one is deleted.
  public let id: Int64
  public let learner: Learner.ID
  /// The learner's.
  public let name: String
}

extension RecordStore {
  /// The visitor whose device has this session; nil when there is none.
  ///
  /// - Parameter token: the SHA-256 of the cookie, 32 bytes.
  public func visitor(token: [UInt8]) throws(StoreFailure) -> Visitor? {
    try read { database in
      try Visitor.fetch(
        database, "JOIN session ON session.visitor = visitor.id WHERE session.token = ?", [Data(token)])
    }
  }

  /// The visitor with this return code; nil when there is none.
  ///
  /// - Parameter code: its SHA-256, 32 bytes.
  public func visitor(code: [UInt8]) throws(StoreFailure) -> Visitor? {
    try read { try Visitor.fetch($0, "WHERE visitor.code = ?", [Data(code)]) }
  }

  /// A visitor by number; nil when there is none (any more).
  public func visitor(_ id: Visitor.ID) throws(StoreFailure) -> Visitor? {
    try read { try Visitor.fetch($0, "WHERE visitor.id = ?", [id]) }
  }
}

extension StoreWrite {
  /// Enters somebody who plays in a browser: a learner, the visitor and the session of the first device. The result is the
  /// visitor's id.
  ///
  /// - Parameters:
  ///   - name: of the learner; when it is taken, whatever the case of its letters, a number follows it (“Budi 2”).
  ///   - code: the SHA-256 of the return code, 32 bytes.
  ///   - token: the SHA-256 of the cookie, 32 bytes.
  ///   - group: the learner is put into it.
  /// - Throws: `codeTaken` when another visitor has the code, or another session the token.
  public static func visitor(
    named name: String, code: [UInt8], token: [UInt8], group: String? = nil, at time: Date = Date()
  ) -> StoreWrite {
    StoreWrite(needsUndoing: true) { database in
      let name = try RecordStore.freeName(like: name, database)
      try database.cachedStatement(sql: "INSERT INTO learner (key, name, created) VALUES (?, ?, ?)")
        .execute(arguments: [UUID().bytes, name, time.seconds])
      let learner = database.lastInsertedRowID
      try database.insert(
        "INSERT INTO visitor (learner, code, created) VALUES (?, ?, ?)", [learner, Data(code), time.seconds],
        unless: .codeTaken)
      let visitor = database.lastInsertedRowID
      try RecordStore.enterSession(token, of: visitor, at: time, database)
      if let group { try RecordStore.join(learner, group, database) }
      return visitor
    }
  }

  /// Enters the session of another device of a visitor. The result is 0.
  ///
  /// - Parameter token: the SHA-256 of the cookie, 32 bytes.
  /// - Throws: `codeTaken` when another session has it.
  public static func session(token: [UInt8], of visitor: Visitor.ID, at time: Date = Date()) -> StoreWrite {
    StoreWrite { database in
      try RecordStore.enterSession(token, of: visitor, at: time, database)
      return 0
    }
  }
}

extension RecordStore {
  fileprivate static func enterSession(
    _ token: [UInt8], of visitor: Visitor.ID, at time: Date, _ database: Database
  ) throws {
    try database.insert(
      "INSERT INTO session (token, visitor, created) VALUES (?, ?, ?)", [Data(token), visitor, time.seconds],
      unless: .codeTaken)
  }

  /// The name itself, else the same with a number from 2 that nobody has: the next one where none was given up. However
  /// many have the name, few are looked at.
  fileprivate static func freeName(like name: String, _ database: Database) throws -> String {
    let known = try database.cachedStatement(sql: "SELECT 1 FROM learner WHERE name = ?")
    func isTaken(_ name: String) throws -> Bool { try Int.fetchOne(known, arguments: [name]) != nil }
    guard try isTaken(name) else { return name }
    var (taken, free) = (1, 2)
    while try isTaken(numbered(name, free)) { (taken, free) = (free, free * 2) }
    while free - taken > 1 {
      let middle = (taken + free) / 2
      if try isTaken(numbered(name, middle)) { taken = middle } else { free = middle }
    }
    return numbered(name, free)
  }

  /// No longer than a name may be.
  private static func numbered(_ name: String, _ number: Int) -> String {
    let ending = " \(number)"
    return name.prefix(CheckedData.longestName - ending.count) + ending
  }
}

extension Visitor {
  fileprivate static func fetch(_ database: Database, _ clause: String, _ arguments: StatementArguments)
    throws
    -> Visitor?
  {
    let statement = try database.cachedStatement(
      sql: """
        SELECT visitor.id, visitor.learner, learner.name
        FROM visitor JOIN learner ON learner.id = visitor.learner \(clause)
        """)
    return try Row.fetchOne(statement, arguments: arguments).map { row in
      Visitor(id: row[0], learner: row[1], name: row[2])
    }
  }
}
