import Foundation
import GRDB
import Testing

@testable import Records

/// Damaged stores: what can be read is taken over, and nothing is ever written over.
struct RepairTests {
  /// A store of 999 attempts of one learner and one of another, and a page in the middle overwritten.
  private func withDamage(
    at part: (_ pages: UInt64) -> UInt64 = { $0 / 2 },
    _ body: (_ folder: String, _ path: String) throws -> Void
  ) throws {
    try withFolder { folder in
      let store = try RecordStore(at: folder)
      let learner = try store.learner(named: "Wulan")
      _ = try store.begin(sample(), by: try store.learner(named: "Bayu"), at: Date(seconds: 1))
      try store.write { database in
        try database.execute(
          sql: """
            INSERT INTO attempt (key, learner, source, played, practice, begun, moved, choices)
            SELECT randomblob(16), ?, 1, 2, 0, value, value, x'0102030405060708' FROM
            (WITH RECURSIVE number(value) AS (VALUES (1) UNION ALL SELECT value + 1 FROM number LIMIT 999)
            SELECT value FROM number)
            """, arguments: [learner.id])
      }
      try store.write { try $0.execute(sql: "INSERT INTO membership (learner, name) VALUES (1, 'Pagi')") }
      try store.sweep()
      try store.close()
      try overwrite(store.path, page: part)
      try body(folder, store.path)
    }
  }

  /// Then nothing of the store itself is damaged.
  private func beyondTheEnd(_ pages: UInt64) -> UInt64 { 10_000 }

  private func overwrite(_ path: String, page part: (UInt64) -> UInt64) throws {
    let file = try #require(FileHandle(forUpdatingAtPath: path))
    try file.seek(toOffset: part(try file.seekToEnd() / 4_096) * 4_096)
    try file.write(contentsOf: Data(repeating: 0xFF, count: 4_096))
    try file.close()
  }

  /// However little is gone, SQLite reads nothing of such a file.
  @Test func ofAFileThatWasCutOffAllElseIsSaved() throws {
    try withDamage(at: beyondTheEnd) { folder, path in
      let file = try #require(FileHandle(forUpdatingAtPath: path))
      // What was written behind the end goes too.
      let pages = try RecordStore.pageCount(path)
      try file.truncate(atOffset: (pages - 1) * 4_096)
      try file.close()
      let repaired = try repair(folder)
      #expect((800..<1_001).contains(repaired.attempts))
      #expect(try repaired.store.learners().map(\.name) == ["Bayu", "Wulan"])
      #expect(try repaired.store.faults().isEmpty)
      let left = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(!left.contains { $0.contains("filled") || $0.contains("salvaged") })
    }
  }

  /// The languages of a scenario have the same choices: one of the two texts is enough to play an attempt again.
  @Test(arguments: ["d-id", "d-en"])
  func anAttemptOutlivesOneOfItsTexts(lost: String) throws {
    try withDamage(at: beyondTheEnd) { folder, path in
      let pages = try RecordStore.pageCount(path)
      let file = try #require(FileHandle(forUpdatingAtPath: path))
      try file.truncate(atOffset: pages * 4_096)
      try file.close()
      let broken = try DatabaseQueue(path: path)
      try broken.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA foreign_keys = OFF")
        try database.execute(sql: "DELETE FROM text WHERE digest = ?", arguments: [lost])
      }
      let index = try broken.read {
        try UInt64.fetchOne($0, sql: "SELECT rootpage FROM sqlite_master WHERE name = 'attempt_of_source'")
      }
      try broken.close()
      let page = try #require(index) - 1
      try overwrite(path, page: { _ in page })
      let repaired = try repair(folder)
      #expect(repaired.attempts == 1_000)
      let texts = try repaired.store.texts().map(\.digest)
      #expect(texts == [lost == "d-id" ? "d-en" : "d-id"])
      #expect(try repaired.store.faults().isEmpty)
    }
  }

  private func repair(_ folder: String, patience: Double = 1) throws -> Repair {
    try RecordStore.repair(in: folder, at: Date(seconds: 77), patience: patience) { "Nameless \($0)" }
  }

  @Test func fromADamagedPageAllThatCanBeReadIsSaved() throws {
    try withDamage { folder, path in
      let damaged = try RecordStore(at: folder)
      #expect(((try? damaged.faults().isEmpty) ?? false) == false)
      try damaged.close()
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      let repaired = try repair(folder)
      let aside = try #require(repaired.aside)
      #expect(aside == path + ".damaged-77")
      #expect(try Data(contentsOf: URL(fileURLWithPath: aside)) == bytes)
      #expect((800..<1_000).contains(repaired.attempts))
      #expect(try repaired.store.faults().isEmpty)
      #expect(try repaired.store.size().attempts == repaired.attempts)
      let groups = try repaired.store.read { try String.fetchAll($0, sql: "SELECT name FROM membership") }
      #expect(groups == ["Pagi"])
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(!names.contains { $0.contains("salvaged") })
      for name in names {
        let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/" + name)
        #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
      }
    }
  }

  /// Whichever page it is: never a crash, never a store that is not sound, never a file that is lost.
  @Test(arguments: 0..<16)
  func whicheverPageIsDamagedTheNewStoreIsSound(part: Int) throws {
    let page = { (pages: UInt64) in min(UInt64(part) * pages / 16, pages - 1) }
    try withDamage(at: page) { folder, path in
      let repaired = try repair(folder)
      #expect(try repaired.store.faults().isEmpty)
      // A page that held nothing damages nothing.
      if let aside = repaired.aside { #expect(FileManager.default.fileExists(atPath: aside)) }
      _ = try repaired.store.begin(sample(), by: try repaired.store.learner(named: "Wulan"))
    }
  }

  @Test func attemptsOfSomebodyWhoseNameIsLostKeepTheirPlace() throws {
    let page = try withStore { _, store in
      try store.read {
        try UInt64.fetchOne($0, sql: "SELECT rootpage FROM sqlite_master WHERE name = 'learner'")
      }
    }
    let ofLearners = { (_: UInt64) in (page ?? 1) - 1 }
    try withDamage(at: ofLearners) { folder, _ in
      let repaired = try repair(folder)
      #expect(repaired.attempts == 1_000)
      #expect(try repaired.store.learners().map(\.name) == ["Nameless 1", "Nameless 2"])
      #expect(try repaired.store.attempts(of: repaired.store.learners()[0].id).count == 999)
    }
  }

  @Test func whileSomebodyElseHasItOpenItIsLeftAlone() throws {
    try withDamage { folder, path in
      let other = try RecordStore(at: folder)
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      #expect(throws: StoreFailure.damagedInUse(path: path)) { try repair(folder, patience: 0) }
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
      try other.close()
      #expect(try repair(folder).aside != nil)
    }
  }

  /// Two that find the damage at once: one repairs, the other goes on with what it made.
  @Test func ofTwoThatRepairAtOnceOneDoes() async throws {
    let folders = try await withThrowingTaskGroup(of: String?.self) { group in
      let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
        "senyum-\(UUID().uuidString)"
      ).path
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try Data("torn ".utf8).write(to: URL(fileURLWithPath: folder + "/" + RecordStore.fileName))
      defer { try? FileManager.default.removeItem(atPath: folder) }
      for _ in 0..<2 {
        group.addTask {
          let repaired = try RecordStore.repair(in: folder, patience: 30) { _ in "" }
          try repaired.store.close()
          return repaired.aside
        }
      }
      var asides: [String] = []
      for try await aside in group { if let aside { asides.append(aside) } }
      return asides
    }
    #expect(folders.count == 1)
  }

  @Test func aSoundStoreIsNotTouched() throws {
    try withStore { folder, store in
      _ = try store.begin(sample(), by: try store.learner(named: "Wulan"))
      try store.close()
      let repaired = try repair(folder)
      #expect(repaired.aside == nil)
      #expect(try repaired.store.size().attempts == 1)
    }
  }
}

extension RecordStore {
  /// As the head of the file says.
  fileprivate static func pageCount(_ path: String) throws -> UInt64 {
    let head = try Data(contentsOf: URL(fileURLWithPath: path)).prefix(100)
    return head[28..<32].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
  }
}
