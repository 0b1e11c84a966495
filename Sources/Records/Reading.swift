public import Foundation
import GRDB
import Simulation

/// Which attempts a report is about.
public struct AttemptFilter: Sendable, Hashable {
  /// A scenario's id; nil: all.
  public var scenario: String?
  /// Begun at this time or later, and before that one.
  public var from: Date?
  public var until: Date?
  /// Of the learners in this group; nil: of all.
  public var group: String?

  public init(scenario: String? = nil, from: Date? = nil, until: Date? = nil, group: String? = nil) {
    self.scenario = scenario
    self.from = from
    self.until = until
    self.group = group
  }
}

/// An attempt as a report reads it: nothing that it does not count.
public struct ReadAttempt: Sendable {
  public fileprivate(set) var learner: Learner.ID = 0
  /// Of the scenario in its source language.
  public fileprivate(set) var source: KeptText.ID = 0
  /// And as it was played.
  public fileprivate(set) var played: KeptText.ID = 0
  /// In whole seconds since 1970.
  public fileprivate(set) var begunSeconds: Int64 = 0
  public fileprivate(set) var isPractice = false
  public fileprivate(set) var isEnded = false
  /// So many of the first choices were taken over from an earlier attempt.
  public fileprivate(set) var given = 0
  /// Indices into `Scenario.choices`.
  public fileprivate(set) var choices: [Int] = []
  /// What the play came to; nil where this version of the engine has not worked that out.
  public fileprivate(set) var result: AttemptResult?

  public var begun: Date { Date(seconds: begunSeconds) }
}

/// A scenario's text without its body.
public struct KeptText: Sendable, Hashable, Identifiable {
  public let id: Int64
  public let digest: String
  /// The scenario's id.
  public let scenario: String
  /// A BCP 47 tag.
  public let language: String
}

extension RecordStore {
  /// All texts.
  public func texts() throws(StoreFailure) -> [KeptText] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT id, digest, scenario, language FROM text").map { row in
        KeptText(id: row[0], digest: row[1], scenario: row[2], language: row[3])
      }
    }
  }

  /// How many attempts there are of each text, as the scenario in its source language.
  public func sources(_ filter: AttemptFilter = AttemptFilter()) throws(StoreFailure) -> [KeptText.ID: Int] {
    let isWanted = try wantedSources(filter)
    let (conditions, arguments) = filter.sql
    return try read { database in
      let rows = try Row.fetchAll(
        database, sql: "SELECT source, count(*) FROM attempt \(conditions) GROUP BY source",
        arguments: arguments)
      let counts = rows.map { row -> (KeptText.ID, Int) in (row[0], row[1]) }
      return Dictionary(uniqueKeysWithValues: counts.filter { isWanted?.contains($0.0) ?? true })
    }
  }

  private func wantedSources(_ filter: AttemptFilter) throws(StoreFailure) -> Set<KeptText.ID>? {
    guard let id = filter.scenario else { return nil }
    return Set(try texts().filter { $0.scenario == id }.map(\.id))
  }

  /// When the attempt began that was moved last; nil: there is none.
  public func latestBegun() throws(StoreFailure) -> Date? {
    try read { database in
      try Int64.fetchOne(database, sql: "SELECT begun FROM attempt ORDER BY moved DESC LIMIT 1")
        .map { Date(seconds: $0) }
    }
  }

  /// Reads attempts one after the other, in the order in which they were entered. One value is used for all of them.
  public func forEachAttempt(
    _ filter: AttemptFilter = AttemptFilter(), _ body: (ReadAttempt) -> Void
  ) throws(StoreFailure) {
    let isWanted = try wantedSources(filter)
    let (conditions, arguments) = filter.sql
    try read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT learner, source, played, begun, practice, ended, given, choices, engine, smiles, archetype, ending,
            par, turning
          FROM attempt \(conditions)
          """, arguments: arguments)
      var attempt = ReadAttempt()
      while let row = try rows.next() {
        if let isWanted, !isWanted.contains(row[1]) { continue }
        try attempt.take(row)
        body(attempt)
      }
    }
  }
}

extension AttemptFilter {
  /// The scenario is looked at row by row: going by its index would read the table in no order.
  fileprivate var sql: (conditions: String, arguments: StatementArguments) {
    var conditions: [String] = []
    var arguments: StatementArguments = []
    if let from {
      conditions.append("begun >= ?")
      arguments += [from.seconds]
    }
    if let until {
      conditions.append("begun < ?")
      arguments += [until.seconds]
    }
    if let group {
      conditions.append("learner IN (SELECT learner FROM membership WHERE name = ?)")
      arguments += [group]
    }
    return (conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND "), arguments)
  }
}

extension ReadAttempt {
  fileprivate mutating func take(_ row: Row) throws {
    learner = row[0]
    source = row[1]
    played = row[2]
    begunSeconds = row[3]
    isPractice = row[4]
    isEnded = row[5]
    given = row[6]
    try row.withUnsafeData(atIndex: 7) { data in ChoiceCoding.decode(data ?? Data(), into: &choices) }
    result = row.result
  }
}

extension Row {
  /// By place: looking columns up by their names would take longer than all the rest. Where `smiles` is NULL nothing
  /// could be worked out.
  fileprivate var result: AttemptResult? {
    let (version, smiles, style): (Int?, UInt8?, Int?) = (self[8], self[9], self[10])
    guard version == engineVersion, let smiles, let style, Archetype.allCases.indices.contains(style) else {
      return nil
    }
    return AttemptResult(
      ending: self[11], smiles: Smiles(rawValue: smiles), archetype: Archetype.allCases[style], par: self[12],
      turningPoint: self[13])
  }
}
