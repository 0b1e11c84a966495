public import Foundation
import GRDB

/// What is kept of one learner, as it travels from store to store: choices, and the texts in which they were made.
/// Everything else is worked out from them again (docs/json.md, "export-data").
public struct LearnerData: Sendable, Hashable, Codable {
  /// Of the file. A reader refuses a later one.
  public static let format = 1

  public let format: Int
  public let learner: Person
  public let attempts: [Play]
  public let texts: [Text]

  public struct Person: Sendable, Hashable, Codable {
    public let key: UUID
    public let name: String
    public let created: Date
  }

  public struct Play: Sendable, Hashable, Codable {
    public let key: UUID
    /// The digests of the scenario in its source language, and as it was played last.
    public let source: String
    public let played: String
    public let practice: Bool
    /// Decides the order in which choices were shown; nil: as in the file.
    public let seed: UInt64?
    public internal(set) var begun: Date
    public internal(set) var moved: Date
    public let ended: Bool
    /// So many of the first choices were taken over from an earlier attempt.
    public let given: Int
    /// In the order taken; a choice is the n-th of the scenario's file, counted from 1.
    public let choices: [Int]
  }

  public struct Text: Sendable, Hashable, Codable {
    public let digest: String
    public let scenario: String
    /// A BCP 47 tag.
    public let language: String
    /// The whole file.
    public let text: String
  }
}

extension RecordStore {
  /// All that is kept of a learner, always in the same order.
  public func data(of learner: Learner) throws(StoreFailure) -> LearnerData {
    try read { database in
      let attempts = try Attempt.fetch(
        database, "WHERE learner = ? ORDER BY attempt.begun, attempt.key", [learner.id])
      let digests = Set(attempts.flatMap { [$0.sourceDigest, $0.playedDigest] }).sorted()
      let texts = try digests.compactMap { try RecordStore.scenarioText($0, database) }
      return LearnerData(
        format: LearnerData.format,
        learner: LearnerData.Person(key: learner.key, name: learner.name, created: learner.created),
        attempts: attempts.map(LearnerData.Play.init), texts: texts.map(LearnerData.Text.init))
    }
  }
}

extension LearnerData.Play {
  fileprivate init(_ attempt: Attempt) {
    self.init(
      key: attempt.key, source: attempt.sourceDigest, played: attempt.playedDigest,
      practice: attempt.isPractice, seed: attempt.seed, begun: attempt.begun, moved: attempt.moved,
      ended: attempt.isEnded, given: attempt.given, choices: attempt.choices.map { $0 + 1 })
  }
}

extension LearnerData.Text {
  fileprivate init(_ text: NewAttempt.ScenarioText) {
    self.init(
      digest: text.digest, scenario: text.scenario, language: text.language,
      text: String(decoding: text.bytes, as: UTF8.self))
  }
}

// MARK: As a file

extension LearnerData {
  /// A JSON document with sorted keys, an attempt or a text a line.
  public var file: [UInt8] {
    """
    {
      "attempts" : \(LearnerData.lines(attempts)),
      "format" : \(format),
      "learner" : \(LearnerData.line(learner)),
      "texts" : \(LearnerData.lines(texts))
    }

    """.utf8.map { $0 }
  }

  private static func lines(_ values: [some Encodable]) -> String {
    values.isEmpty ? "[]" : "[\n" + values.map { "    " + line($0) }.joined(separator: ",\n") + "\n  ]"
  }

  private static func line(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    guard let data = try? encoder.encode(value) else {
      preconditionFailure("plain values encode")
    }
    return String(decoding: data, as: UTF8.self)
  }
}
