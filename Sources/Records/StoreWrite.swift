public import Foundation
import GRDB

/// One change of the store, for a `GroupCommit`. It is refused as a whole or done as a whole.
///
/// Each throws `deleted` when what it belongs to is gone: the attempt, the learner, the visitor or the room.
public struct StoreWrite: Sendable {
  /// Whether something of it may be done already when it is refused, so that it has to be undone.
  let needsUndoing: Bool
  /// - Returns: the number of what was entered, else 0.
  let apply: @Sendable (Database) throws -> Int64

  init(needsUndoing: Bool = false, _ apply: @escaping @Sendable (Database) throws -> Int64) {
    self.needsUndoing = needsUndoing
    self.apply = apply
  }

  /// All of these or none, one after the other. The result is the last one's, 0 when there is none.
  public static func all(_ writes: [StoreWrite]) -> StoreWrite {
    // One that changes nothing when it is refused needs no undoing if nothing was done before it.
    StoreWrite(needsUndoing: writes.count > 1 || writes.contains(where: \.needsUndoing)) { database in
      var last: Int64 = 0
      for write in writes { last = try write.apply(database) }
      return last
    }
  }

  // MARK: Attempts

  /// Enters an attempt. The result is its id.
  public static func begin(_ new: NewAttempt, by learner: Learner.ID, at time: Date = Date()) -> StoreWrite {
    StoreWrite(needsUndoing: true) { try RecordStore.enter(new, by: learner, at: time, $0) }
  }

  /// Keeps the choices of an attempt. The result is 0.
  ///
  /// - Parameters:
  ///   - choices: all of them (indices into `Scenario.choices`); fewer than before after an undo.
  ///   - former: how many were kept until now.
  ///   - played: the scenario in the language of play, if that is another one than until now.
  /// - Throws: `takenElsewhere` when somebody else went on with the attempt in the meantime, `deleted` when it is gone.
  public static func keep(
    _ choices: [Int], after former: [Int], of attempt: Attempt.ID, isEnded: Bool = false,
    played: NewAttempt.ScenarioText? = nil, at time: Date = Date()
  ) -> StoreWrite {
    StoreWrite { database in
      try RecordStore.keep(
        choices, after: former, of: attempt, isEnded: isEnded, played: played, at: time, database)
      return 0
    }
  }

  /// Keeps how a finished attempt came out. Nothing is kept when the attempt has gone on since. The result is 0.
  ///
  /// - Parameter result: nil: that cannot be worked out.
  public static func enter(
    _ result: AttemptResult?, of attempt: Attempt.ID, with choices: [Int]
  ) -> StoreWrite {
    StoreWrite { database in
      try RecordStore.enter(result, of: attempt, with: choices, database)
      return 0
    }
  }

  /// Puts a learner into a group, which exists as long as somebody is in it. Whoever is in it already stays. The result
  /// is 0.
  public static func join(_ learner: Learner.ID, group: String) -> StoreWrite {
    StoreWrite { database in
      try RecordStore.join(learner, group, database)
      return 0
    }
  }
}

extension RecordStore {
  /// Makes changes in one transaction: they are durable when this returns. What is refused changes nothing and fails
  /// alone; when the transaction fails, everything in it does.
  ///
  /// - Returns: what came of each, in the same order.
  func apply(_ writes: [StoreWrite]) -> [Result<Int64, StoreFailure>] {
    do throws(StoreFailure) {
      return try write { database in try writes.map { try outcome(of: $0, database) } }
    } catch {
      return writes.map { _ in .failure(error) }
    }
  }

  private func outcome(of write: StoreWrite, _ database: Database) throws -> Result<Int64, StoreFailure> {
    do {
      return .success(try RecordStore.apply(write, database))
    } catch let failure as StoreFailure {
      return .failure(failure)
    } catch let error as DatabaseError where RecordStore.refusals.contains(error.resultCode) {
      return .failure(RecordStore.failure(error, path))
    }
  }

  /// What SQLite says of one row and not of the whole file.
  private static let refusals: [ResultCode] = [.SQLITE_CONSTRAINT, .SQLITE_MISMATCH, .SQLITE_TOOBIG]

  private static func apply(_ write: StoreWrite, _ database: Database) throws -> Int64 {
    guard write.needsUndoing else { return try write.apply(database) }
    var result: Int64 = 0
    try database.inSavepoint {
      result = try write.apply(database)
      return .commit
    }
    return result
  }
}

extension Database {
  /// Enters a row.
  ///
  /// - Throws: the failure, when there is such a row already.
  func insert(_ sql: String, _ arguments: StatementArguments, unless failure: StoreFailure) throws {
    do {
      try cachedStatement(sql: sql).execute(arguments: arguments)
    } catch DatabaseError.SQLITE_CONSTRAINT_UNIQUE, DatabaseError.SQLITE_CONSTRAINT_PRIMARYKEY {
      throw failure
    }
  }
}
