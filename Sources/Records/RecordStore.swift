import Foundation
import GRDB

/// The store of attempts: one SQLite file that several processes may use at once.
///
///     let store = try RecordStore(at: folder)
///     let learner = try store.learner(named: "Wulan")
///     let attempt = try store.begin(NewAttempt(…), by: learner)
///     try store.keep([4], of: attempt)           // durable when it returns
///
/// Every method throws `StoreFailure`.
public final class RecordStore: Sendable {
  public static let fileName = "senyum.sqlite"

  /// The database's file.
  public let path: String
  let pool: DatabasePool

  /// Marks the file as ours: “Seny”.
  private static let applicationID: Int32 = 0x5365_6E79
  /// So long another process may keep the store to itself, in seconds.
  private static let patience = 5.0

  /// Opens the store in a folder, which is made when it is not there.
  public init(at folder: String) throws(StoreFailure) {
    let path = folder + "/" + RecordStore.fileName
    self.path = path
    try RecordStore.prepareFile(path, in: folder)
    pool = try RecordStore.guarded(path) {
      let pool = try DatabasePool(path: path, configuration: RecordStore.configuration)
      try RecordStore.inspect(pool, path)
      try DatabaseMigrator.records.migrate(pool)
      try RecordStore.makeDurable(pool)
      return pool
    }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.label = "Senyum"
    return configuration
  }

  /// The file belongs to its owner alone; what SQLite writes beside it gets the same permissions.
  private static func prepareFile(_ path: String, in folder: String) throws(StoreFailure) {
    let manager = FileManager.default
    try? manager.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    if !manager.fileExists(atPath: path) {
      guard manager.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]) else {
        throw .cannotWrite(path: path)
      }
    }
    guard manager.isWritableFile(atPath: path), manager.isWritableFile(atPath: folder) else {
      throw .cannotWrite(path: path)
    }
  }

  /// Whose database it is, and whether this program knows all that was done to it.
  private static func inspect(_ pool: DatabasePool, _ path: String) throws {
    try pool.writeWithoutTransaction { database in
      let owner = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
      let isEmpty = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") == 0
      if owner != applicationID {
        guard owner == 0, isEmpty else { throw StoreFailure.foreign(path: path) }
        try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      }
      if try DatabaseMigrator.records.hasBeenSuperseded(database) { throw StoreFailure.newer(path: path) }
    }
  }

  /// GRDB lowers this for databases with a write-ahead log; a choice must not be lost with the power.
  private static func makeDurable(_ pool: DatabasePool) throws {
    try pool.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA synchronous = FULL")
      let level = try Int.fetchOne(database, sql: "PRAGMA synchronous")
      precondition(level == 2, "a choice would not be durable")
    }
  }

  // MARK: Work

  func guarded<Value>(_ body: () throws -> Value) throws(StoreFailure) -> Value {
    try RecordStore.guarded(path, body)
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(StoreFailure) -> Value {
    try RecordStore.guarded(path) { try pool.read(body) }
  }

  func write<Value>(_ body: (Database) throws -> Value) throws(StoreFailure) -> Value {
    try RecordStore.guarded(path) { try pool.write(body) }
  }

  /// Writes the file anew without what was deleted, and empties the log beside it.
  func sweep() throws(StoreFailure) {
    try RecordStore.guarded(path) {
      try pool.vacuum()
      try pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    }
  }

  /// Says in our words what SQLite says in numbers.
  private static func guarded<Value>(_ path: String, _ body: () throws -> Value) throws(StoreFailure) -> Value
  {
    do {
      return try body()
    } catch let failure as StoreFailure {
      throw failure
    } catch let error as DatabaseError {
      throw failure(error, path)
    } catch {
      throw .other(path: path, said: String(describing: error))
    }
  }

  private static func failure(_ error: DatabaseError, _ path: String) -> StoreFailure {
    switch error.resultCode {
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged(path: path)
    case .SQLITE_FULL: .diskFull(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM: .cannotWrite(path: path)
    case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_WRITE: .diskFull(path: path)
    default: .other(path: path, said: error.message ?? "\(error.resultCode)")
    }
  }
}
