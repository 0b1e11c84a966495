public import Foundation
import GRDB

/// One play of a scenario by a learner, as the store keeps it: all else is worked out from it by replay.
public struct Attempt: Sendable, Hashable, Identifiable {
  /// In this store; what `senyum attempt N` takes.
  public let id: Int64
  /// In every store: what merging goes by.
  public let key: UUID
  public let learner: Learner.ID
  /// The scenario's id: the name of its folder or file.
  public let scenario: String
  /// Of the scenario in its source language, and as it was played: SHA-256 in hexadecimal digits.
  public let sourceDigest: String
  public let playedDigest: String
  /// The language of play, a BCP 47 tag.
  public let language: String
  public let isPractice: Bool
  /// Decides the order in which choices are shown; nil: as in the file.
  public let seed: UInt64?
  /// As the clock said it.
  public let begun: Date
  /// When the latest choice was kept. It is never before what the learner's other attempts say that were moved earlier,
  /// so that their order holds when the clock was set back.
  public let moved: Date
  public let isEnded: Bool
  /// So many of the first choices were taken over from an earlier attempt.
  public let given: Int
  /// Indices into `Scenario.choices`, in the order taken.
  public let choices: [Int]
  /// How it came out, as far as that is known.
  public let derivation: Derivation
}

/// An attempt that is about to begin.
public struct NewAttempt: Sendable {
  /// The scenario's files: in its source language, and as it is played (often the same).
  public let source: ScenarioText
  public let played: ScenarioText
  public let isPractice: Bool
  public let seed: UInt64?
  public let given: [Int]

  /// A scenario's text with what it is known by.
  public struct ScenarioText: Sendable {
    public let scenario: String
    public let digest: String
    public let language: String
    public let bytes: [UInt8]

    public init(scenario: String, digest: String, language: String, bytes: [UInt8]) {
      self.scenario = scenario
      self.digest = digest
      self.language = language
      self.bytes = bytes
    }
  }

  /// - Parameter given: choices taken over from an earlier attempt (indices into `Scenario.choices`).
  public init(
    source: ScenarioText, played: ScenarioText, isPractice: Bool, seed: UInt64?, given: [Int] = []
  ) {
    self.source = source
    self.played = played
    self.isPractice = isPractice
    self.seed = seed
    self.given = given
  }
}

extension RecordStore {
  /// Enters an attempt.
  public func begin(_ new: NewAttempt, by learner: Learner, at time: Date = Date()) throws(StoreFailure)
    -> Attempt
  {
    try write { database in
      let id = try RecordStore.enter(new, by: learner.id, at: time, database)
      return try Attempt.fetch(database, "WHERE attempt.id = ?", [id])[0]
    }
  }

  static func enter(_ new: NewAttempt, by learner: Learner.ID, at time: Date, _ database: Database) throws
    -> Attempt.ID
  {
    let source = try text(new.source, database)
    let played = try text(new.played, database)
    try database.cachedStatement(sql: beginning).execute(arguments: [
      "key": UUID().bytes, "learner": learner, "source": source, "played": played,
      "practice": new.isPractice, "seed": new.seed.map { Int64(bitPattern: $0) }, "now": time.seconds,
      "given": new.given.count, "choices": ChoiceCoding.data(new.given),
    ])
    return database.lastInsertedRowID
  }

  private static let beginning = """
    INSERT INTO attempt (key, learner, source, played, practice, seed, begun, moved, given, choices)
    VALUES (:key, :learner, :source, :played, :practice, :seed, :now, \(moved(of: ":learner")), :given, :choices)
    """

  /// The number of a text, which is entered when it is not there.
  static func text(_ text: NewAttempt.ScenarioText, _ database: Database) throws -> Int64 {
    let known = try database.cachedStatement(sql: "SELECT id FROM text WHERE digest = ?")
    if let known = try Int64.fetchOne(known, arguments: [text.digest]) { return known }
    try database.execute(
      sql: "INSERT INTO text (digest, scenario, language, body) VALUES (?, ?, ?, ?)",
      arguments: [text.digest, text.scenario, text.language, Data(text.bytes)])
    return database.lastInsertedRowID
  }

  /// When something moves: `:now`, but after the latest attempt of a learner if the clock was set back.
  static func moved(of learner: String) -> String {
    """
    max(:now, coalesce((SELECT moved + (moved > :now) FROM attempt AS other WHERE other.learner = \(learner)
      ORDER BY moved DESC LIMIT 1), 0))
    """
  }

  /// Keeps the choices of an attempt. They are durable when this returns: only then their consequence may be shown.
  ///
  /// - Parameters:
  ///   - choices: all of them (indices into `Scenario.choices`); fewer than before after an undo.
  ///   - former: how many were kept until now.
  ///   - played: the scenario in the language of play, if that is another one than until now.
  /// - Throws: `takenElsewhere` when somebody else went on with the attempt in the meantime, `deleted` when it is gone.
  public func keep(
    _ choices: [Int], after former: [Int], of attempt: Attempt.ID, isEnded: Bool = false,
    played: NewAttempt.ScenarioText? = nil, at time: Date = Date()
  ) throws(StoreFailure) {
    try write { database in
      try RecordStore.keep(
        choices, after: former, of: attempt, isEnded: isEnded, played: played, at: time, database)
    }
  }

  /// What is refused has changed nothing.
  static func keep(
    _ choices: [Int], after former: [Int], of attempt: Attempt.ID, isEnded: Bool,
    played: NewAttempt.ScenarioText?, at time: Date, _ database: Database
  ) throws {
    try database.cachedStatement(sql: keeping).execute(arguments: [
      "choices": ChoiceCoding.data(choices), "former": ChoiceCoding.data(former), "now": time.seconds,
      "ended": isEnded, "given": choices.count, "attempt": attempt,
    ])
    guard database.changesCount == 1 else {
      let isThere = try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM attempt WHERE id = ?)", arguments: [attempt])
      throw isThere == true ? StoreFailure.takenElsewhere : .deleted
    }
    guard let played else { return }
    try database.execute(
      sql: "UPDATE attempt SET played = ? WHERE id = ?", arguments: [try text(played, database), attempt])
  }

  private static let keeping = """
    UPDATE attempt SET choices = :choices, moved = \(moved(of: "attempt.learner")), ended = :ended,
      given = min(given, :given), engine = NULL
    WHERE id = :attempt AND choices = :former
    """

  /// The attempts of a learner, latest first.
  ///
  /// - Parameter isEnded: only those that came to their end, or only those that did not; nil: all.
  public func attempts(of learner: Learner.ID, isEnded: Bool? = nil, limit: Int = .max) throws(StoreFailure)
    -> [Attempt]
  {
    let condition = isEnded.map { $0 ? " AND ended = 1" : " AND ended = 0" } ?? ""
    return try read { database in
      try Attempt.fetch(
        database, "WHERE learner = ?\(condition) ORDER BY moved DESC, attempt.id DESC LIMIT ?",
        [learner, limit])
    }
  }

  /// The attempts of a learner that did not come to their end, latest first.
  ///
  /// - Parameter scenario: only those at this scenario, by its id.
  public func unfinished(of learner: Learner.ID, scenario: String? = nil, limit: Int) throws(StoreFailure)
    -> [Attempt]
  {
    try read { database in
      try Attempt.fetch(
        database,
        """
        WHERE learner = :learner AND ended = 0 AND (:scenario IS NULL OR source.scenario = :scenario)
        ORDER BY moved DESC, attempt.id DESC LIMIT :limit
        """, ["learner": learner, "scenario": scenario, "limit": limit])
    }
  }

  /// An attempt by its number; nil when there is none.
  public func attempt(_ id: Attempt.ID) throws(StoreFailure) -> Attempt? {
    try read { try Attempt.fetch($0, "WHERE attempt.id = ?", [id]).first }
  }

  /// The text of a scenario as it was when it was played; nil when none has that digest.
  public func text(_ digest: String) throws(StoreFailure) -> [UInt8]? {
    try read { database in
      try Data.fetchOne(database, sql: "SELECT body FROM text WHERE digest = ?", arguments: [digest])
        .map(Array.init)
    }
  }

  /// The same with what it is known by.
  public func scenarioText(_ digest: String) throws(StoreFailure) -> NewAttempt.ScenarioText? {
    try read { try RecordStore.scenarioText(digest, $0) }
  }

  static func scenarioText(_ digest: String, _ database: Database) throws -> NewAttempt.ScenarioText? {
    try Row.fetchOne(
      database, sql: "SELECT scenario, language, body FROM text WHERE digest = ?", arguments: [digest]
    ).map { row in
      let body: Data = row["body"]
      return NewAttempt.ScenarioText(
        scenario: row["scenario"], digest: digest, language: row["language"], bytes: Array(body))
    }
  }

  /// Deletes attempts, and the texts that no other needs.
  public func delete(_ attempts: [Attempt.ID]) throws(StoreFailure) {
    try write { database in
      for attempt in attempts {
        try database.execute(sql: "DELETE FROM attempt WHERE id = ?", arguments: [attempt])
      }
      try RecordStore.dropUnusedTexts(database)
    }
    try sweep()
  }

  static func dropUnusedTexts(_ database: Database) throws {
    try database.execute(
      sql: """
        DELETE FROM text WHERE id NOT IN (SELECT source FROM attempt) AND id NOT IN (SELECT played FROM attempt)
        """)
  }
}

extension Attempt {
  static func fetch(_ database: Database, _ clause: String, _ arguments: StatementArguments) throws
    -> [Attempt]
  {
    try Row.fetchAll(
      database,
      sql: """
        SELECT attempt.*, source.digest AS sourceDigest, played.digest AS playedDigest,
          source.scenario AS scenario, played.language AS language
        FROM attempt JOIN text AS source ON source.id = attempt.source
        JOIN text AS played ON played.id = attempt.played \(clause)
        """,
      arguments: arguments
    ).map(Attempt.init)
  }

  private init(_ row: Row) {
    let choices: Data = row["choices"]
    let seed: Int64? = row["seed"]
    self.init(
      id: row["id"], key: UUID(bytes: row["key"]), learner: row["learner"], scenario: row["scenario"],
      sourceDigest: row["sourceDigest"], playedDigest: row["playedDigest"], language: row["language"],
      isPractice: row["practice"], seed: seed.map { UInt64(bitPattern: $0) },
      begun: Date(seconds: row["begun"]),
      moved: Date(seconds: row["moved"]), isEnded: row["ended"], given: row["given"],
      choices: ChoiceCoding.choices(choices), derivation: Derivation(row))
  }
}
