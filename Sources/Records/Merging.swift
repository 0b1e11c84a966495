public import Foundation
import GRDB

/// What came of taking over a learner's data.
public struct Merging: Sendable, Hashable {
  public let learner: Learner
  /// Attempts that were not here.
  public var new = 0
  /// Attempts that had gone further elsewhere.
  public var continued = 0
  /// Attempts that were here, as far or further.
  public var known = 0
  /// Attempts that went on differently here and there. Those here stay as they are.
  public var kept: [Attempt.ID] = []
}

extension RecordStore {
  /// Takes over a learner's data, all of it or nothing. What is here already is known by its key, so that the same data
  /// twice change nothing; of two versions of an attempt the one that goes on from the other is right.
  ///
  /// - Parameter name: whose they are here: that learner's, who is entered if there is none. Nil: the learner's with the same
  ///   key, else a new one of the same name.
  /// - Parameter now: nothing counts as played later, whatever the clock elsewhere said.
  /// - Throws: `nameTaken` when somebody else has that name here.
  public func merge(_ data: CheckedData, as name: String? = nil, at now: Date = Date())
    throws(StoreFailure) -> Merging
  {
    try write { database in
      var merging = Merging(learner: try RecordStore.owner(of: data, as: name, database))
      var texts: [String: Int64] = [:]
      for text in data.texts { texts[text.digest] = try RecordStore.text(text, database) }
      for attempt in data.attempts {
        guard let source = texts[attempt.play.source], let played = texts[attempt.play.played] else {
          continue
        }
        try RecordStore.merge(attempt.played(by: now), source, played, into: &merging, database)
      }
      return merging
    }
  }

  private static func owner(of data: CheckedData, as name: String?, _ database: Database) throws -> Learner {
    let same = try Learner.fetch(database, "WHERE key = ?", [data.learner.key.bytes]).first
    if let same, name == nil { return same }
    let wanted = name ?? data.learner.name
    if let namesake = try Learner.fetch(database, "WHERE name = ?", [wanted]).first {
      guard name != nil else { throw StoreFailure.nameTaken(wanted) }
      return namesake
    }
    // A key is one learner's: whoever gives the data to somebody else gives them a new one.
    let key = same == nil ? data.learner.key : UUID()
    try database.execute(
      sql: "INSERT INTO learner (key, name, created) VALUES (?, ?, ?)",
      arguments: [key.bytes, wanted, data.learner.created.seconds])
    return try Learner.fetch(database, "WHERE id = ?", [database.lastInsertedRowID])[0]
  }

  private static func merge(
    _ other: CheckedData.Checked, _ source: Int64, _ played: Int64, into merging: inout Merging,
    _ database: Database
  ) throws {
    guard let own = try Attempt.fetch(database, "WHERE attempt.key = ?", [other.play.key.bytes]).first else {
      try insert(other, source, played, merging.learner, database)
      merging.new += 1
      return
    }
    switch own.relation(to: other) {
    case .same(let isLater):
      if isLater { try update(own, to: other, played, database) }
      merging.known += 1
    case .further:
      if other.play.moved > own.moved { try move(own, to: other.play.moved, database) }
      merging.known += 1
    case .behind:
      try update(own, to: other, played, database)
      merging.continued += 1
    case .apart: merging.kept.append(own.id)
    }
  }

  private static func insert(
    _ other: CheckedData.Checked, _ source: Int64, _ played: Int64, _ learner: Learner, _ database: Database
  ) throws {
    let play = other.play
    try database.cachedStatement(
      sql: """
        INSERT INTO attempt
          (key, learner, source, played, practice, seed, begun, moved, ended, given, choices)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      play.key.bytes, learner.id, source, played, play.practice, play.seed.map { Int64(bitPattern: $0) },
      play.begun.seconds, play.moved.seconds, other.isEnded, play.given, ChoiceCoding.data(other.choices),
    ])
  }

  private static func update(
    _ own: Attempt, to other: CheckedData.Checked, _ played: Int64, _ database: Database
  ) throws {
    try database.cachedStatement(
      sql: """
        UPDATE attempt SET choices = ?, moved = max(moved, ?), ended = ?, given = ?, played = ?, engine = NULL
        WHERE id = ?
        """
    ).execute(arguments: [
      ChoiceCoding.data(other.choices), other.play.moved.seconds, other.isEnded, other.play.given, played,
      own.id,
    ])
  }
}

extension RecordStore {
  private static func move(_ own: Attempt, to time: Date, _ database: Database) throws {
    try database.execute(sql: "UPDATE attempt SET moved = ? WHERE id = ?", arguments: [time.seconds, own.id])
  }
}

extension Attempt {
  fileprivate enum Relation {
    /// `isLater`: the other one was moved later, into another language.
    case same(isLater: Bool)
    /// It goes on from the other one, or the other one from it.
    case further, behind
    case apart
  }

  fileprivate func relation(to other: CheckedData.Checked) -> Relation {
    guard sourceDigest == other.play.source else { return .apart }
    if choices == other.choices {
      let isLater = (other.play.moved, other.play.played) > (moved, playedDigest)
      return .same(isLater: isLater)
    }
    if choices.starts(with: other.choices) { return .further }
    return other.choices.starts(with: choices) ? .behind : .apart
  }
}

extension CheckedData.Checked {
  /// The same, unless its clock was ahead: then nothing but its beginning is believed, and that at most up to now.
  fileprivate func played(by now: Date) -> CheckedData.Checked {
    guard play.moved > now else { return self }
    var believed = play
    believed.begun = min(play.begun, now)
    believed.moved = believed.begun
    return CheckedData.Checked(play: believed, choices: choices, isEnded: isEnded)
  }
}
