import Foundation
import GRDB
import Simulation
import Testing

@testable import Records

/// What is worked out of finished attempts, and when it is worked out anew.
struct ResultTests {
  private let result = AttemptResult(
    ending: 7, smiles: [.joy, .refer], archetype: .halfwayHelper, par: 3, turningPoint: 0)

  /// How many attempts were asked about.
  private func settled(_ store: RecordStore, of learner: Learner? = nil, as result: AttemptResult?) throws
    -> Int
  {
    try store.settle(of: learner) { _ in result }
  }

  /// With one finished attempt.
  private func withFinished(_ body: (RecordStore, Attempt) throws -> Void) throws {
    try withStore { _, store in
      let attempt = try store.begin(sample(), by: try store.learner(named: "Wulan"))
      try store.keep([4, 5], after: [], of: attempt.id, isEnded: true)
      try body(store, attempt)
    }
  }

  @Test func aResultIsWorkedOutOnceAndComesBackAsItWas() throws {
    try withFinished { store, attempt in
      let fresh = try store.attempt(attempt.id)
      #expect(fresh?.derivation == .pending)
      #expect(try settled(store, as: result) == 1)
      #expect(try store.attempt(attempt.id)?.result == result)
      #expect(try settled(store, as: nil) == 0)
      #expect(try store.attempt(attempt.id)?.result == result)
    }
  }

  @Test(arguments: Archetype.allCases) func everyArchetypeComesBack(archetype: Archetype) throws {
    try withFinished { store, attempt in
      let walkOut = AttemptResult(
        ending: nil, smiles: [], archetype: archetype, par: nil, turningPoint: nil)
      try store.enter(walkOut, of: attempt.id, with: [4, 5])
      #expect(try store.attempt(attempt.id)?.result == walkOut)
    }
  }

  @Test func whatAnotherVersionOfTheEngineWorkedOutIsWorkedOutAgain() throws {
    try withFinished { store, attempt in
      try store.settle { _ in result }
      try store.write { try $0.execute(sql: "UPDATE attempt SET engine = ?", arguments: [engineVersion - 1]) }
      #expect(try store.attempt(attempt.id)?.derivation == .pending)
      let better = AttemptResult(
        ending: 1, smiles: .all, archetype: .friend, par: 3, turningPoint: nil)
      #expect(try settled(store, as: better) == 1)
      #expect(try store.attempt(attempt.id)?.result == better)
      let version = try store.read { try Int.fetchOne($0, sql: "SELECT engine FROM attempt") }
      #expect(version == engineVersion)
    }
  }

  @Test func anAttemptThatCannotBeReplayedStaysWithoutAResultAndIsNotTriedAgain() throws {
    try withFinished { store, attempt in
      let asked = try settled(store, as: nil)
      #expect(asked == 1)
      #expect(try store.attempt(attempt.id)?.derivation == .impossible)
      #expect(try settled(store, as: result) == 0)
    }
  }

  @Test func anAttemptThatGoesOnHasNoResult() throws {
    try withFinished { store, attempt in
      try store.settle { _ in result }
      // Undone in practice mode: the play goes on.
      try store.keep([4], after: [4, 5], of: attempt.id)
      #expect(try store.attempt(attempt.id)?.derivation == .pending)
      #expect(try settled(store, as: result) == 0)
      // Too late: the result is that of other choices.
      try store.enter(result, of: attempt.id, with: [4, 5])
      #expect(try store.attempt(attempt.id)?.derivation == .pending)
    }
  }

  @Test func onlyTheLearnersOwnAttemptsAreWorkedOut() throws {
    try withFinished { store, attempt in
      let other = try store.learner(named: "Bayu")
      #expect(try settled(store, of: other, as: result) == 0)
      let many = 250
      for _ in 0..<many {
        let own = try store.begin(sample(), by: other)
        try store.keep([1], after: [], of: own.id, isEnded: true)
      }
      #expect(try settled(store, of: other, as: result) == many)
      #expect(try store.attempts(of: other.id).allSatisfy { $0.result == result })
      #expect(try store.attempt(attempt.id)?.derivation == .pending)
    }
  }

  @Test func progressGoesByWhatIsWorkedOutLatestFirst() throws {
    try withFinished { store, attempt in
      let learner = try store.learner(named: "Wulan")
      let second = try store.begin(sample(), by: learner)
      try store.keep([4], after: [], of: second.id, isEnded: true, at: Date(timeIntervalSinceNow: 60))
      #expect(try store.pastResults(of: learner.id).isEmpty)
      try store.settle {
        $0.id == attempt.id
          ? result
          : AttemptResult(ending: nil, smiles: .all, archetype: .friend, par: nil, turningPoint: nil)
      }
      let past = try store.pastResults(of: learner.id)
      #expect(past.map(\.attempt) == [second.id, attempt.id] && past.map(\.scenario) == ["shop", "shop"])
      #expect(past.map(\.smiles) == [.all, result.smiles])
      #expect(past.map(\.isParKnown) == [false, true] && past.map(\.turningPoint) == [nil, 0])
      #expect(try store.pastResults(of: try store.learner(named: "Bayu").id).isEmpty)
      // What cannot be replayed any more, and what another version worked out, is left out.
      try store.write {
        try $0.execute(sql: "UPDATE attempt SET smiles = NULL WHERE id = ?", arguments: [attempt.id])
      }
      #expect(try store.pastResults(of: learner.id).map(\.attempt) == [second.id])
      try store.write { try $0.execute(sql: "UPDATE attempt SET engine = engine + 1") }
      #expect(try store.pastResults(of: learner.id).isEmpty)
    }
  }

  /// A store as the first version left it.
  @Test func anEarlierStoreIsTakenOver() throws {
    try withFolder { folder in
      let path = folder + "/" + RecordStore.fileName
      let old = try DatabaseQueue(path: path)
      try DatabaseMigrator.records.migrate(old, upTo: "1 attempts")
      try old.write { database in
        try database.execute(sql: "PRAGMA application_id = \(0x5365_6E79)")
        try database.execute(
          sql: """
            INSERT INTO learner (key, name, created) VALUES (zeroblob(16), 'Wulan', 1);
            INSERT INTO text (digest, scenario, language, body) VALUES ('d', 'shop', 'en', x'00');
            INSERT INTO attempt (key, learner, source, played, practice, begun, moved, ended, choices)
            VALUES (zeroblob(16), 1, 1, 1, 0, 1, 2, 1, x'03');
            """)
      }
      try old.close()
      let store = try RecordStore(at: folder)
      #expect(try store.attempt(1)?.choices == [3])
      #expect(try store.attempt(1)?.derivation == .pending)
      #expect(try settled(store, as: result) == 1)
      #expect(try store.attempt(1)?.result == result)
    }
  }
}
