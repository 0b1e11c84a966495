public import Foundation
import GRDB

/// What became of a damaged store.
public struct Repair: Sendable {
  /// The store to go on with.
  public let store: RecordStore
  /// Where the damaged one lies now; nil when it turned out to be sound: somebody else has repaired it.
  public let aside: String?
  /// How many attempts came over.
  public let attempts: Int
}

extension RecordStore {
  /// Puts all that can be read of a damaged store into a new one, and sets the damaged one aside. It is never written
  /// over, and until the new one is whole everything is as it was.
  ///
  /// - Parameters:
  ///   - nameless: what a learner is called whose name cannot be read any more.
  ///   - patience: how long others who have the store open are waited for, in seconds.
  /// - Throws: `damagedInUse` when somebody else has it open: what they keep would go into the file that is set aside.
  public static func repair(
    in folder: String, at time: Date = Date(), patience: Double = 1, nameless: (Int64) -> String
  ) throws(StoreFailure) -> Repair {
    let path = folder + "/" + fileName
    let lock = try lockAlone(folder, path, patience)
    if let sound = try sound(path, lock) {
      lock.share()
      return Repair(store: sound, aside: nil, attempts: 0)
    }
    let (new, attempts) = try salvaged(from: path, lock, nameless)
    let aside = try setAside(path, at: time)
    try move(new, to: path)
    lock.share()
    return Repair(store: try RecordStore(path, holding: lock), aside: aside, attempts: attempts)
  }

  private static func lockAlone(_ folder: String, _ path: String, _ patience: Double) throws(StoreFailure)
    -> StoreLock
  {
    do throws(StoreFailure) {
      return try StoreLock(in: folder, alone: true, patience: patience)
    } catch {
      guard case .busy = error else { throw error }
      throw .damagedInUse(path: path)
    }
  }

  /// The store if every page of it is sound.
  private static func sound(_ path: String, _ lock: StoreLock) throws(StoreFailure) -> RecordStore? {
    do throws(StoreFailure) {
      let store = try RecordStore(path, holding: lock)
      if try store.faults().isEmpty { return store }
      try store.guarded { try store.queue.close() }
      return nil
    } catch {
      if case .damaged = error { return nil }
      throw error
    }
  }

  /// Moves a damaged store out of the way, what stands beside it included.
  private static func setAside(_ path: String, at time: Date) throws(StoreFailure) -> String {
    let manager = FileManager.default
    var aside = path + ".damaged-" + String(time.seconds)
    while manager.fileExists(atPath: aside) { aside += "+" }
    for ending in ["", "-wal", "-shm"] where manager.fileExists(atPath: path + ending) {
      try move(path + ending, to: aside + ending)
    }
    return aside
  }

  /// Never over a file that is there.
  private static func move(_ path: String, to target: String) throws(StoreFailure) {
    guard (try? FileManager.default.moveItem(atPath: path, toPath: target)) != nil else {
      throw .cannotWrite(path: path)
    }
  }

  // MARK: What can be read

  /// A new store beside the damaged one, with all that can be read of it.
  private static func salvaged(from path: String, _ lock: StoreLock, _ nameless: (Int64) -> String)
    throws(StoreFailure) -> (path: String, attempts: Int)
  {
    let new = path + ".salvaged"
    func remove() {
      for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: new + ending) }
    }
    remove()
    do throws(StoreFailure) {
      let store = try RecordStore(new, holding: lock)
      let attempts = try store.takeOver(path, nameless)
      try store.guarded { try store.queue.close() }
      return (new, attempts)
    } catch {
      remove()
      throw error
    }
  }

  private func takeOver(_ path: String, _ nameless: (Int64) -> String) throws(StoreFailure) -> Int {
    var configuration = Configuration()
    configuration.readonly = true
    let whole = RecordStore.filledUp(path)
    defer {
      for ending in ["", "-wal", "-shm"] where whole != path {
        try? FileManager.default.removeItem(atPath: whole + ending)
      }
    }
    guard let old = try? DatabaseQueue(path: whole, configuration: configuration) else { return 0 }
    defer { try? old.close() }
    let tables = try read { database in
      try String.fetchAll(
        database,
        // In the order in which they were made: what is referred to comes before what refers to it.
        sql: """
          SELECT name FROM sqlite_master
          WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'grdb_%' ORDER BY rowid
          """)
    }
    for table in tables where (try? old.read { try $0.tableExists(table) }) ?? false {
      try takeOver(table, from: old)
      switch table {
      case "learner": try nameLost(in: old, nameless)
      case "visitor": try goOnCounting(from: old)
      case "room": try closeLost(in: old)
      default: break
      }
    }
    return try size().attempts
  }

  /// A file that was cut off is not read at all, however little is gone: what is read then is a copy, filled up with
  /// nothing to the size that its head names.
  ///
  /// - Returns: the path itself where the file is as long as it should be.
  private static func filledUp(_ path: String) -> String {
    guard let file = FileHandle(forReadingAtPath: path), let head = try? file.read(upToCount: 100),
      head.count == 100, let length = try? file.seekToEnd()
    else { return path }
    // The file format of SQLite, 1.3: the size of a page at 16 (1 stands for 65,536), how many there are at 28.
    let pageSize = UInt64(head[16]) << 8 | UInt64(head[17])
    let pages = head[28..<32].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    let wanted = pages * (pageSize == 1 ? 65_536 : pageSize)
    let copy = path + ".filled"
    // A head that is damaged itself may name any size.
    guard length < wanted, wanted < length * 2 else { return path }
    try? FileManager.default.removeItem(atPath: copy)
    guard (try? FileManager.default.copyItem(atPath: path, toPath: copy)) != nil else { return path }
    try? FileManager.default.copyItem(atPath: path + "-wal", toPath: copy + "-wal")
    guard let target = FileHandle(forWritingAtPath: copy), (try? target.truncate(atOffset: wanted)) != nil
    else { return path }
    return copy
  }
}
