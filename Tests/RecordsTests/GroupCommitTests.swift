import Foundation
import GRDB
import Testing

@testable import Records

/// Many changes in few transactions: durable when they return, and each as if it were alone.
struct GroupCommitTests {
  private func withCommits<Value>(_ body: (RecordStore, GroupCommit) async throws -> Value) async throws
    -> Value
  {
    try await withSharedStore { _, store in
      let commits = GroupCommit(store)
      let value = try await body(store, commits)
      await commits.close()
      return value
    }
  }

  @Test func whatIsKeptTogetherIsAsIfItWereKeptAlone() async throws {
    try await withCommits { store, commits in
      let learner = try store.learner(named: "Wulan")
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<40 {
          group.addTask {
            let attempt = try await commits.commit(.begin(sample(seed: UInt64(number)), by: learner.id))
            for choice in 1...10 {
              try await commits.commit(
                .keep(
                  Array(0..<choice), after: Array(0..<(choice - 1)), of: attempt, isEnded: choice == 10))
              // Another connection sees it: it is committed.
              #expect(try RecordStore.latest(attempt, in: store) == Array(0..<choice))
            }
          }
        }
        try await group.waitForAll()
      }
      let attempts = try store.attempts(of: learner.id, isEnded: true)
      #expect(Set(attempts.map(\.seed)) == Set((0..<40).map { UInt64($0) }))
      #expect(attempts.allSatisfy { $0.choices == Array(0..<10) })
    }
  }

  @Test func whatIsRefusedFailsAloneAndNothingOfItStays() throws {
    try withStore { _, store in
      let learner = try store.learner(named: "Wulan")
      let attempt = try store.begin(sample(), by: learner).id
      let gone = try store.begin(sample(), by: learner).id
      try store.delete([gone])
      let outcomes = store.apply([
        .keep([1], after: [], of: attempt),
        .keep([2], after: [], of: attempt, played: sample(body: "Lost", digest: "lost").played),
        .keep([1], after: [], of: gone),
        .begin(sample(body: "Lost", digest: "lost"), by: 99),
        .join(99, group: "Pagi"),
        .all([.keep([1, 2], after: [1], of: attempt), .room(code: "LOST"), .closeRoom(99)]),
        .keep([1, 3], after: [1], of: attempt),
        .join(learner.id, group: "Pagi"),
      ])
      #expect(
        outcomes == [
          .success(0), .failure(.takenElsewhere), .failure(.deleted), .failure(.deleted), .failure(.deleted),
          .failure(.deleted), .success(0), .success(0),
        ])
      #expect(try store.attempt(attempt)?.choices == [1, 3])
      #expect(try store.text("lost") == nil)
      #expect(try store.rooms().isEmpty)
      #expect(try store.learners(in: "Pagi") == [learner])
    }
  }

  @Test func allAreDoneOrNone() throws {
    try withStore { _, store in
      let learner = try store.learner(named: "Wulan")
      let attempt = try store.begin(sample(), by: learner).id
      let room = try #require(try store.apply([.room(code: "AB12")]).first?.get())
      let outcomes = store.apply([
        .all([.keep([1], after: [], of: attempt), .event(room: room, number: 1, body: [1])]),
        .all([.keep([1, 2], after: [1], of: attempt), .event(room: room, number: 1, body: [2])]),
        .all([
          .all([.event(room: room, number: 2, body: [3]), .event(room: room, number: 3, body: [4])]),
          .keep([5], after: [9], of: attempt),
        ]),
        .all([]),
      ])
      #expect(outcomes == [.success(1), .failure(.takenElsewhere), .failure(.takenElsewhere), .success(0)])
      #expect(try store.attempt(attempt)?.choices == [1])
      #expect(try store.events(of: room).map(\.body) == [[1]])
    }
  }

  /// What SQLite alone knows of, too: here a row that breaks a rule of the schema.
  @Test func whatTheSchemaForbidsFailsAlone() throws {
    try withStore { _, store in
      let outcomes = store.apply([
        .room(code: "A"), .event(room: 1, number: 0, body: []),
        .visitor(named: "Budi", code: [1], token: secret(1)), .room(code: "B"),
      ])
      let isDone = outcomes.map { (try? $0.get()) != nil }
      #expect(isDone == [true, false, false, true])
      let rooms = try store.rooms()
      #expect(rooms.map(\.code) == ["A", "B"])
      #expect(try store.learners().isEmpty)
    }
  }

  @Test func whatArrivesDuringATransactionIsWrittenInTheNext() async throws {
    try await withCommits { store, commits in
      let counter = Counter()
      store.queue.add(transactionObserver: counter, extent: .observerLifetime)
      let rooms = 3 * GroupCommit.largestBatch
      try await withHeldStore(store) { release in
        try await withThrowingTaskGroup(of: Void.self) { group in
          for number in 0..<rooms { group.addTask { try await commits.commit(.room(code: "\(number)")) } }
          while commits.unanswered < rooms { await Task.yield() }
          release()
          try await group.waitForAll()
        }
      }
      #expect(try store.rooms().count == rooms)
      // What was there at the beginning, and all that arrived meanwhile, in batches that are not too large.
      #expect((3...4).contains(counter.commits))
    }
  }

  @Test func aTransactionThatFailsFailsAllThatIsInIt() async throws {
    try await withCommits { store, commits in
      try store.queue.inDatabase { database in
        let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
        try database.execute(sql: "PRAGMA max_page_count = \(pages)")
      }
      let large = [UInt8](repeating: 1, count: 100_000)
      let outcomes = store.apply([
        .room(code: "A"), .event(room: 1, number: 1, body: large), .room(code: "B"),
      ])
      let full = StoreFailure.diskFull(path: store.path)
      #expect(outcomes == [.failure(full), .failure(full), .failure(full)])
      #expect(try store.rooms().isEmpty)
      // And the next one is written again.
      try await commits.commit(.room(code: "C"))
      #expect(try store.rooms().map(\.code) == ["C"])
    }
  }

  @Test func whatWasHandedInBeforeTheEndIsWrittenAndWhatComesLaterRefused() async throws {
    try await withSharedStore { folder, store in
      let commits = GroupCommit(store)
      let written = await withTaskGroup(of: String?.self) { group in
        for number in 0..<200 {
          group.addTask {
            (try? await commits.commit(.room(code: "\(number)"))).map { _ in "\(number)" }
          }
        }
        group.addTask {
          await commits.close()
          return nil
        }
        var written: Set<String> = []
        for await code in group { if let code { written.insert(code) } }
        return written
      }
      #expect(Set(try store.rooms().map(\.code)) == written)
      let refusal = StoreFailure.busy(path: store.path)
      await #expect(throws: refusal) { try await commits.commit(.room(code: "Z")) }
      // Twice does no harm, and the store itself goes on.
      await commits.close()
      try store.close()
      #expect(try RecordStore(at: folder).rooms().count == written.count)
    }
  }

  @Test func ofAClosedStoreEverybodyIsTold() async throws {
    try await withCommits { store, commits in
      try store.close()
      let refusal = StoreFailure.busy(path: store.path)
      await #expect(throws: refusal) { try await commits.commit(.room(code: "A")) }
    }
  }
}

/// Nobody can write to the store while the body runs, until it calls what it is given.
private func withHeldStore(_ store: RecordStore, _ body: (@Sendable () -> Void) async throws -> Void)
  async throws
{
  let (held, free) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
  let (isHeld, continuation) = AsyncStream.makeStream(of: Void.self)
  Thread {
    store.queue.inDatabase { _ in
      continuation.finish()
      free.wait()
    }
    held.signal()
  }.start()
  for await _ in isHeld {}
  try await body { free.signal() }
}

private final class Counter: TransactionObserver {
  var commits = 0
  func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { false }
  func databaseDidChange(with event: DatabaseEvent) {}
  func databaseDidCommit(_ database: Database) { commits += 1 }
  func databaseDidRollback(_ database: Database) {}
}
