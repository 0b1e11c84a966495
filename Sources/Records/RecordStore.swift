import Foundation
import GRDB

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

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
  /// One connection: opening it writes nothing, and no thread of a pool has to start before a menu shows.
  let queue: DatabaseQueue
  private let lock: StoreLock
  /// Whoever does something with the database has this: one thread may close the store while another still asks of it.
  private let turn = NSLock()
  /// Read and written only in one's turn.
  nonisolated(unsafe) private var isClosed = false

  /// Marks the file as ours: “Seny”.
  private static let applicationID: Int32 = 0x5365_6E79
  /// So long another process may keep the store to itself, in seconds.
  static let patience = 5.0

  /// Opens the store in a folder, which is made when it is not there.
  public convenience init(at folder: String) throws(StoreFailure) {
    try RecordStore.prepareFolder(folder)
    let lock = try StoreLock(in: folder, alone: false, patience: RecordStore.patience)
    try self.init(folder + "/" + RecordStore.fileName, holding: lock)
  }

  /// Opens the store in a file, which is made when it is not there.
  init(_ path: String, holding lock: StoreLock) throws(StoreFailure) {
    try RecordStore.prepareFile(path)
    self.path = path
    self.lock = lock
    queue = try RecordStore.guarded(path) {
      let queue = try DatabaseQueue(path: path, configuration: RecordStore.configuration)
      try queue.inDatabase { try RecordStore.inspect($0, path) }
      if try !queue.read(DatabaseMigrator.records.hasCompletedMigrations) { try RecordStore.migrate(queue) }
      return queue
    }
  }

  /// Lets go of the file. Whatever is asked of the store after that is refused as `busy`.
  public func close() throws(StoreFailure) {
    try guarded {
      try turn.withLock {
        isClosed = true
        try queue.close()
      }
    }
    lock.release()
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.label = "Senyum"
    // A choice must not be lost with the power.
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA synchronous = FULL")
      let level = try Int.fetchOne(database, sql: "PRAGMA synchronous")
      precondition(level == 2, "a choice would not be durable")
    }
    return configuration
  }

  private static func prepareFolder(_ folder: String) throws(StoreFailure) {
    let manager = FileManager.default
    try? manager.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    guard manager.isWritableFile(atPath: folder) else { throw .cannotWrite(path: folder) }
  }

  /// The file belongs to its owner alone; what SQLite writes beside it gets the same permissions.
  private static func prepareFile(_ path: String) throws(StoreFailure) {
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw errno == ENOSPC ? .diskFull(path: path) : .cannotWrite(path: path) }
    systemClose(file)
  }

  /// Whose database it is, and whether this program knows all that was done to it.
  private static func inspect(_ database: Database, _ path: String) throws {
    let owner = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    if owner != applicationID {
      let isEmpty = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") == 0
      guard owner == 0, isEmpty else { throw StoreFailure.foreign(path: path) }
    }
    if try DatabaseMigrator.records.hasBeenSuperseded(database) { throw StoreFailure.newer(path: path) }
    // No change where it is so already: then nothing is written.
    let mode = try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
    guard mode == "wal" else { throw StoreFailure.cannotWrite(path: path) }
    if owner != applicationID { try database.execute(sql: "PRAGMA application_id = \(applicationID)") }
  }

  private static func migrate(_ queue: DatabaseQueue) throws {
    do {
      try DatabaseMigrator.records.migrate(queue)
    } catch {
      // Another process may have been first.
      guard try queue.read(DatabaseMigrator.records.hasCompletedMigrations) else { throw error }
    }
  }

  // MARK: Work

  func guarded<Value>(_ body: () throws -> Value) throws(StoreFailure) -> Value {
    try RecordStore.guarded(path, body)
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(StoreFailure) -> Value {
    try guarded { try inTurn { try queue.read(body) } }
  }

  func write<Value>(_ body: (Database) throws -> Value) throws(StoreFailure) -> Value {
    try guarded { try inTurn { try queue.write(body) } }
  }

  private func inTurn<Value>(_ body: () throws -> Value) throws -> Value {
    try turn.withLock {
      guard !isClosed else { throw StoreFailure.busy(path: path) }
      return try body()
    }
  }

  /// Writes the file anew without what was deleted, and empties the log beside it.
  func sweep() throws(StoreFailure) {
    try RecordStore.guarded(path) {
      try queue.vacuum()
      try queue.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
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

  /// What a quota and a full disk come to, besides SQLITE_FULL.
  private static let outOfSpace: [ResultCode] = [
    .SQLITE_IOERR_WRITE, .SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_SHMOPEN,
  ]

  static func failure(_ error: DatabaseError, _ path: String) -> StoreFailure {
    switch error.resultCode {
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged(path: path)
    case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHORT_READ: .damaged(path: path)
    case .SQLITE_FULL: .diskFull(path: path)
    case .SQLITE_IOERR where outOfSpace.contains(error.extendedResultCode): .diskFull(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
    case .SQLITE_CONSTRAINT where error.extendedResultCode == .SQLITE_CONSTRAINT_FOREIGNKEY: .deleted
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM: .cannotWrite(path: path)
    default: .other(path: path, said: error.message ?? "\(error.resultCode)")
    }
  }
}

/// `close` of the system, for a type that has one of its own.
private func systemClose(_ file: Int32) { _ = close(file) }
