import Foundation
import GRDB
import SourceText
import Testing

@testable import Records

/// The store of attempts: what is kept, for whom, and what becomes of it when something is amiss.
struct StoreTests {
  // MARK: Attempts

  @Test func anAttemptComesBackAsItWasKept() throws {
    try withStore { folder, store in
      let learner = try store.learner(named: "Wulan")
      let attempt = try store.begin(sample(seed: .max), by: learner, at: Date(seconds: 1_000))
      try store.keep([3], after: [], of: attempt.id, at: Date(seconds: 1_010))
      try store.keep([3, 200, 70_000], after: [3], of: attempt.id, isEnded: true, at: Date(seconds: 1_020))
      // Another process, later.
      let again = try #require(try RecordStore(at: folder).attempt(attempt.id))
      #expect(again.choices == [3, 200, 70_000])
      #expect(again.isEnded && !again.isPractice)
      #expect(again.seed == .max)
      #expect(again.begun == Date(seconds: 1_000) && again.moved == Date(seconds: 1_020))
      #expect(again.key == attempt.key && again.learner == learner.id)
      #expect(again.scenario == "shop" && again.language == "en")
      #expect(again.sourceDigest == "d-id" && again.playedDigest == "d-en")
      #expect(try store.text("d-en") == Array("English".utf8))
      #expect(try store.text("nothing") == nil)
    }
  }

  @Test func unfinishedAttemptsAreFoundLatestFirst() throws {
    try withStore { _, store in
      let learner = try store.learner(named: "Wulan")
      let other = try store.learner(named: "Bayu")
      let first = try store.begin(sample(), by: learner, at: Date(seconds: 1))
      let second = try store.begin(sample(), by: learner, at: Date(seconds: 2))
      let ended = try store.begin(sample(), by: learner, at: Date(seconds: 3))
      _ = try store.begin(sample(), by: other, at: Date(seconds: 4))
      try store.keep([1], after: [], of: ended.id, isEnded: true, at: Date(seconds: 5))
      try store.keep([1], after: [], of: first.id, at: Date(seconds: 6))
      #expect(try store.attempts(of: learner.id, isEnded: false).map(\.id) == [first.id, second.id])
      #expect(try store.attempts(of: learner.id, isEnded: true).map(\.id) == [ended.id])
      #expect(try store.attempts(of: learner.id, limit: 1).map(\.id) == [first.id])
    }
  }

  @Test func anUndoneChoiceIsGone() throws {
    try withStore { _, store in
      let attempt = try store.begin(sample(given: [5]), by: try store.learner(named: "Wulan"))
      #expect(attempt.choices == [5] && attempt.given == 1)
      try store.keep([5, 6], after: [5], of: attempt.id)
      try store.keep([5], after: [5, 6], of: attempt.id)
      #expect(try store.attempt(attempt.id)?.choices == [5])
    }
  }

  @Test func whoGoesOnWithADeletedAttemptIsTold() throws {
    try withStore { folder, store in
      let attempt = try store.begin(sample(), by: try store.learner(named: "Wulan"))
      try RecordStore(at: folder).delete([attempt.id])
      #expect(throws: StoreFailure.deleted) { try store.keep([2], after: [], of: attempt.id) }
    }
  }

  /// Somebody might throw a good copy away for it.
  @Test func aDamagedStoreGivesNoBackup() throws {
    try withFolder { folder in
      do {
        let store = try RecordStore(at: folder)
        let learner = try store.learner(named: "Wulan")
        for number in 0..<300 { _ = try store.begin(sample(seed: UInt64(number)), by: learner) }
      }
      let path = folder + "/" + RecordStore.fileName
      let file = try #require(FileHandle(forUpdatingAtPath: path))
      try file.seek(toOffset: 4096 * 12)
      try file.write(contentsOf: Data(repeating: 0xFF, count: 4096 * 4))
      try file.close()
      let target = folder + "/copy.sqlite"
      #expect(throws: StoreFailure.self) { try RecordStore(at: folder).backUp(to: target) }
      #expect(!FileManager.default.fileExists(atPath: target))
    }
  }

  /// Two windows resume the same attempt: the second to choose is told, and overwrites nothing.
  @Test func whoGoesOnWithAnAttemptThatHasGoneOnIsTold() throws {
    try withStore { folder, store in
      let attempt = try store.begin(sample(), by: try store.learner(named: "Wulan"))
      let elsewhere = try RecordStore(at: folder)
      try elsewhere.keep([1], after: [], of: attempt.id)
      #expect(throws: StoreFailure.takenElsewhere) { try store.keep([2], after: [], of: attempt.id) }
      #expect(try store.attempt(attempt.id)?.choices == [1])
    }
  }

  @Test func aClockThatWasSetBackLosesNothingAndKeepsTheOrder() throws {
    try withStore { _, store in
      let attempt = try store.begin(sample(), by: try store.learner(named: "Wulan"), at: Date(seconds: 9_000))
      try store.keep([1], after: [], of: attempt.id, at: Date(seconds: 100))
      let kept = try #require(try store.attempt(attempt.id))
      #expect(kept.choices == [1] && kept.moved >= Date(seconds: 9_000))
      // What begins now comes after it all the same, and says when it began as the clock does.
      let later = try store.begin(sample(), by: try store.learner(named: "Wulan"), at: Date(seconds: 200))
      #expect(later.begun == Date(seconds: 200))
      #expect(try store.latestLearner()?.name == "Wulan")
      let learner = try store.learner(named: "Wulan")
      #expect(try store.attempts(of: learner.id).map(\.id) == [later.id, attempt.id])
      try store.keep([1, 2], after: [1], of: attempt.id, at: Date(seconds: 300))
      #expect(try store.attempts(of: learner.id).map(\.id) == [attempt.id, later.id])
      #expect(try store.unfinished(of: learner.id, limit: 1).map(\.id) == [attempt.id])
    }
  }

  @Test func theSameTextIsKeptOnce() throws {
    try withStore { _, store in
      let learner = try store.learner(named: "Wulan")
      let attempts = try (0..<3).map { _ in try store.begin(sample(), by: learner) }
      #expect(try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM text") } == 2)
      try store.delete(attempts.map(\.id))
      #expect(try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM text") } == 0)
    }
  }

  // MARK: Learners

  @Test func aNameIsOneLearnerHoweverItIsWritten() throws {
    try withStore { _, store in
      let wulan = try store.learner(named: "Wulan")
      #expect(try store.learner(named: "wulan") == wulan)
      let bayu = try store.learner(named: "Bayu")
      #expect(try store.learners().map(\.name) == ["Bayu", "Wulan"])
      #expect(try !store.rename(bayu, to: "WULAN"))
      #expect(try store.rename(bayu, to: "Bayu P."))
      #expect(try store.learners().map(\.name) == ["Bayu P.", "Wulan"])
    }
  }

  @Test func nothingOfADeletedLearnerRemainsInAnyFile() throws {
    try withStore { folder, store in
      let learner = try store.learner(named: "Nama-yang-dihapus")
      let kept = try store.learner(named: "Bayu")
      for number in 0..<50 {
        let attempt = try store.begin(sample(body: "Rahasia \(number)", digest: "x\(number)"), by: learner)
        try store.keep([number], after: [], of: attempt.id)
      }
      _ = try store.begin(sample(), by: kept)
      try store.delete(learner)
      #expect(try store.attempts(of: kept.id).count == 1)
      for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
        for remains in ["Nama-yang-dihapus", "Rahasia"] {
          #expect(bytes.range(of: Data(remains.utf8)) == nil, "\(remains) in \(name)")
        }
      }
    }
  }

  // MARK: The file

  @Test func onlyItsOwnerMayReadIt() throws {
    try withStore { folder, store in
      _ = try store.learner(named: "Wulan")
      for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
        let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/" + name)
        #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
      }
    }
  }

  @Test func aChoiceIsOnTheDiskWhenItIsKept() throws {
    try withStore { _, store in
      let level = try store.queue.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA synchronous") }
      let mode = try store.queue.read { try String.fetchOne($0, sql: "PRAGMA journal_mode") }
      let keys = try store.queue.read { try Int.fetchOne($0, sql: "PRAGMA foreign_keys") }
      #expect(level == 2 && mode == "wal" && keys == 1)
    }
  }

  @Test func aDamagedFileIsSaidToBeSoAndLeftAlone() throws {
    try withFolder { folder in
      let path = folder + "/" + RecordStore.fileName
      let bytes = Data("This is no database at all, whatever its name says. ".utf8)
      try bytes.write(to: URL(fileURLWithPath: path))
      #expect(throws: StoreFailure.damaged(path: path)) { try RecordStore(at: folder) }
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
    }
  }

  @Test func aStoreFromALaterVersionIsSaidToBeSoAndLeftAlone() throws {
    try withFolder { folder in
      let store = try RecordStore(at: folder)
      try store.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99 tomorrow')") }
      try store.queue.close()
      #expect(throws: StoreFailure.newer(path: store.path)) { try RecordStore(at: folder) }
    }
  }

  @Test func anotherProgramsDatabaseIsLeftAlone() throws {
    try withFolder { folder in
      let path = folder + "/" + RecordStore.fileName
      let other = try DatabaseQueue(path: path)
      try other.write { try $0.execute(sql: "CREATE TABLE recipe (name TEXT)") }
      try other.close()
      #expect(throws: StoreFailure.foreign(path: path)) { try RecordStore(at: folder) }
    }
  }

  @Test func aFullDiskIsSaidAndEverythingBeforeItIsKept() throws {
    try withStore { _, store in
      let learner = try store.learner(named: "Wulan")
      let attempt = try store.begin(sample(), by: learner)
      try store.keep([1], after: [], of: attempt.id)
      // SQLite's own bound on the file stands for the end of the disk.
      try store.queue.writeWithoutTransaction { database in
        let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
        try database.execute(sql: "PRAGMA max_page_count = \(pages)")
      }
      let large = Array(0..<40_000)
      #expect(throws: StoreFailure.diskFull(path: store.path)) {
        try store.keep(large, after: [1], of: attempt.id)
      }
      #expect(try store.attempt(attempt.id)?.choices == [1])
    }
  }

  @Test(arguments: Language.allCases)
  func everyFailureSaysWhatToDo(language: Language) {
    let failures: [StoreFailure] = [
      .damaged(path: "/x"), .damagedInUse(path: "/x"), .newer(path: "/x"), .foreign(path: "/x"),
      .cannotWrite(path: "/x"),
      .diskFull(path: "/x"), .busy(path: "/x"), .takenElsewhere, .deleted, .nameTaken("x"), .codeTaken,
      .other(path: "/x", said: "no"),
    ]
    let messages = failures.map { $0.message(in: language) }
    #expect(Set(messages).count == failures.count)
    #expect(messages.allSatisfy { $0.hasSuffix(".") || $0.contains("senyum ") })
  }

  @Test func manyProcessesMayKeepChoicesAtOnce() async throws {
    try await withSharedStore { folder, store in
      let learner = try store.learner(named: "Wulan")
      let attempts = try (0..<8).map { _ in try store.begin(sample(), by: learner) }
      try await withThrowingTaskGroup(of: Void.self) { group in
        for attempt in attempts {
          group.addTask {
            let own = try RecordStore(at: folder)
            var choices: [Int] = []
            for choice in 0..<20 {
              try own.keep(choices + [choice], after: choices, of: attempt.id)
              choices.append(choice)
            }
          }
        }
        try await group.waitForAll()
      }
      for attempt in attempts { #expect(try store.attempt(attempt.id)?.choices == Array(0..<20)) }
    }
  }

  /// What a choice, the menu and going on ask of the store is found by an index, however much is kept.
  @Test func nothingThatAPlayerWaitsForLooksAtEveryAttempt() throws {
    try withStore { _, store in
      let learner = try store.learner(named: "Wulan")
      let asked = Asked()
      store.queue.inDatabase { database in
        database.trace(options: .statement) { event in
          if case .statement(let statement) = event { asked.statements.append(statement.sql) }
        }
      }
      _ = try store.learner(named: "wulan")
      _ = try store.latestLearner()
      let attempt = try store.begin(sample(), by: learner)
      try store.keep([1], after: [], of: attempt.id)
      _ = try store.unfinished(of: learner.id, limit: 1)
      _ = try store.unfinished(of: learner.id, scenario: "shop", limit: 1)
      _ = try store.attempts(of: learner.id, limit: 10)
      _ = try store.attempt(attempt.id)
      _ = try store.text("d-en")
      let verbs = ["SELECT", "UPDATE", "INSERT"]
      let statements = asked.statements.filter { sql in verbs.contains { sql.hasPrefix($0) } }
      #expect(statements.count >= 10)
      try store.queue.inDatabase { database in
        database.trace(options: [])
        for sql in Set(statements) {
          let statement = try database.makeStatement(sql: "EXPLAIN QUERY PLAN " + sql)
          statement.setUncheckedArguments(StatementArguments())
          let plan = try Row.fetchAll(statement).map { $0["detail"] as String }
          for step in plan {
            let isScan = ["attempt", "other", "text", "source", "played"].contains {
              step.hasPrefix("SCAN " + $0)
            }
            let sorts = step.hasPrefix("USE TEMP B-TREE") && !sql.contains("FROM learner")
            #expect(!isScan && !sorts, "\(step): \(sql)")
          }
        }
      }
    }
  }

  private final class Asked {
    var statements: [String] = []
  }

  /// The attempt is then found in the language in which it was played last.
  @Test func theLanguageOfAnAttemptFollowsThePlay() throws {
    try withStore { _, store in
      let learner = try store.learner(named: "Wulan")
      let attempt = try store.begin(sample(), by: learner)
      let new = sample(body: "Indonesia", digest: "d-id").source
      try store.keep([1], after: [], of: attempt.id, played: new)
      let kept = try #require(try store.attempt(attempt.id))
      #expect(kept.language == "id" && kept.playedDigest == "d-id" && kept.choices == [1])
      // Nothing of it is kept for whoever comes second.
      #expect(throws: StoreFailure.takenElsewhere) {
        try store.keep([2], after: [], of: attempt.id, played: sample().played)
      }
      #expect(try store.attempt(attempt.id)?.language == "id")
    }
  }

  /// Results are worked out in the background; the store may be closed meanwhile.
  @Test func whatIsAskedOfAClosedStoreIsRefused() async throws {
    try await withSharedStore { folder, store in
      let learner = try store.learner(named: "Wulan")
      let path = store.path
      async let asking: StoreFailure? = {
        while true {
          do throws(StoreFailure) { _ = try store.attempts(of: learner.id) } catch { return error }
        }
      }()
      try await Task.sleep(for: .milliseconds(20))
      try store.close()
      #expect(await asking == .busy(path: path))
      #expect(throws: StoreFailure.busy(path: path)) { try store.begin(sample(), by: learner) }
      #expect(try RecordStore(at: folder).learners() == [learner])
    }
  }

  /// Whoever only looks, or starts, costs the disk nothing.
  @Test func openingAStoreAndLookingWritesNothing() throws {
    try withStore { folder, store in
      _ = try store.begin(sample(), by: try store.learner(named: "Wulan"))
      try store.close()
      let bytes = try Data(contentsOf: URL(fileURLWithPath: store.path))
      let again = try RecordStore(at: folder)
      let learner = try again.learner(named: "wulan")
      #expect(try again.latestLearner() == learner)
      #expect(try again.unfinished(of: learner.id, limit: 1).count == 1)
      let log = try FileManager.default.attributesOfItem(atPath: store.path + "-wal")[.size] as? Int
      #expect(log == 0)
      try again.close()
      #expect(try Data(contentsOf: URL(fileURLWithPath: store.path)) == bytes)
    }
  }

  @Test func whileAnotherProgramWritesAStoreOpensAndIsRead() throws {
    try withStore { folder, store in
      let learner = try store.learner(named: "Wulan")
      let attempt = try store.begin(sample(), by: learner)
      var configuration = Configuration()
      configuration.allowsUnsafeTransactions = true
      let writer = try DatabaseQueue(path: store.path, configuration: configuration)
      try writer.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
      let other = try RecordStore(at: folder)
      #expect(try other.learner(named: "Wulan") == learner)
      #expect(try other.attempt(attempt.id) == attempt)
      try writer.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
    }
  }

  // MARK: Care

  @Test func aSoundStoreHasNoFaultsAndASize() throws {
    try withStore { _, store in
      _ = try store.begin(sample(), by: try store.learner(named: "Wulan"))
      #expect(try store.faults().isEmpty)
      let size = try store.size()
      #expect(size.learners == 1 && size.attempts == 1 && size.bytes > 4_096)
    }
  }

  @Test func aBackupIsWholeWhileOthersWriteAndOverwritesNothing() async throws {
    try await withSharedStore { folder, store in
      let attempt = try store.begin(sample(), by: try store.learner(named: "Wulan"))
      async let writing: Void = {
        var choices: [Int] = []
        for choice in 0..<200 {
          try store.keep(choices + [choice], after: choices, of: attempt.id)
          choices.append(choice)
        }
      }()
      let copy = folder + "/copy"
      try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
      let target = copy + "/" + RecordStore.fileName
      try store.backUp(to: target)
      try await writing
      let restored = try RecordStore(at: copy)
      #expect(try restored.faults().isEmpty)
      let choices = try #require(try restored.attempt(attempt.id)).choices
      #expect(choices == Array(0..<choices.count))
      #expect(throws: StoreFailure.cannotWrite(path: target)) { try store.backUp(to: target) }
      let attributes = try FileManager.default.attributesOfItem(atPath: target)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
  }
}
