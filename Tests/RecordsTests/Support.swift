import Foundation
import GRDB
import Testing

@testable import Records

/// An attempt at a small scenario.
func sample(seed: UInt64? = nil, given: [Int] = [], body: String = "English", digest: String = "d-en")
  -> NewAttempt
{
  NewAttempt(
    source: NewAttempt.ScenarioText(
      scenario: "shop", digest: "d-id", language: "id", bytes: Array("Indonesia".utf8)),
    played: NewAttempt.ScenarioText(
      scenario: "shop", digest: digest, language: "en", bytes: Array(body.utf8)),
    isPractice: false, seed: seed, given: given)
}

/// A folder for one test, removed after it.
func withFolder<Value>(_ body: (String) throws -> Value) throws -> Value {
  let folder = newFolder()
  defer { try? FileManager.default.removeItem(atPath: folder) }
  return try body(folder)
}

func withStore<Value>(_ body: (String, RecordStore) throws -> Value) throws -> Value {
  try withFolder { try body($0, try RecordStore(at: $0)) }
}

func withSharedStore<Value>(_ body: (String, RecordStore) async throws -> Value) async throws -> Value {
  let folder = newFolder()
  defer { try? FileManager.default.removeItem(atPath: folder) }
  return try await body(folder, try RecordStore(at: folder))
}

private func newFolder() -> String {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("senyum-\(UUID().uuidString)")
  try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  return folder.path
}

/// What stands for the SHA-256 of a secret.
func secret(_ number: UInt8) -> [UInt8] {
  (0..<32).map { UInt8(truncatingIfNeeded: (Int(number) + 3) * 7 * ($0 + 5)) }
}

extension RecordStore {
  func expectSuccess(_ writes: [StoreWrite]) {
    for outcome in apply(writes) { #expect(throws: Never.self) { try outcome.get() } }
  }

  /// The choices of an attempt as another connection sees them.
  static func latest(_ attempt: Attempt.ID, in store: RecordStore) throws -> [Int]? {
    var configuration = Configuration()
    configuration.readonly = true
    let other = try DatabaseQueue(path: store.path, configuration: configuration)
    defer { try? other.close() }
    let data = try other.read {
      try Data.fetchOne($0, sql: "SELECT choices FROM attempt WHERE id = ?", arguments: [attempt])
    }
    return data.map(ChoiceCoding.choices)
  }
}
