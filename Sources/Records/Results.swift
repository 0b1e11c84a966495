public import Foundation
import GRDB
public import Simulation

/// How a finished attempt came out: a copy for quick answers of what replay finds.
public struct AttemptResult: Sendable, Hashable {
  /// Index into `Scenario.scenes`; nil: the engine's own walk-out.
  public let ending: Int?
  public let smiles: Smiles
  public let archetype: Archetype
  /// Nil where the scenario could be searched only in part; nobody knows the turning point then.
  public let par: Int?
  /// Which of the choices, counted from 0, was the first after which par was out of reach; nil: none was.
  public let turningPoint: Int?

  public init(ending: Int?, smiles: Smiles, archetype: Archetype, par: Int?, turningPoint: Int?) {
    self.ending = ending
    self.smiles = smiles
    self.archetype = archetype
    self.par = par
    self.turningPoint = turningPoint
  }
}

/// What the store knows of how an attempt came out.
public enum Derivation: Sendable, Hashable {
  /// Nothing yet: the attempt goes on, or another version of the engine worked it out.
  case pending
  /// That there is nothing to know: its text is gone, or its choices do not lead to an end any more.
  case impossible
  case done(AttemptResult)

  init(_ row: Row) {
    let engine: Int? = row["engine"]
    guard engine == engineVersion else {
      self = .pending
      return
    }
    let archetypes = Archetype.allCases
    guard let smiles: Int = row["smiles"], let archetype: Int = row["archetype"],
      archetypes.indices.contains(archetype)
    else {
      self = .impossible
      return
    }
    self = .done(
      AttemptResult(
        ending: row["ending"], smiles: Smiles(rawValue: UInt8(truncatingIfNeeded: smiles)),
        archetype: archetypes[archetype], par: row["par"], turningPoint: row["turning"]))
  }
}

extension Attempt {
  /// How it came out; nil when that is not known.
  public var result: AttemptResult? {
    if case .done(let result) = derivation { result } else { nil }
  }
}

/// A finished attempt in the few values by which progress goes.
public struct PastResult: Sendable, Hashable {
  public let attempt: Attempt.ID
  public let scenario: String
  public let moved: Date
  public let smiles: Smiles
  public let isParKnown: Bool
  public let turningPoint: Int?
}

extension RecordStore {
  /// So many of a learner's attempts are looked at where it must not take long: years of daily practice.
  private static let remembered = 2_000

  /// A learner's latest finished attempts as far as their results are worked out, the latest first. The menu asks for
  /// them each time it is shown.
  public func pastResults(of learner: Learner.ID) throws(StoreFailure) -> [PastResult] {
    try read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT attempt.id, text.scenario, moved, smiles, par IS NOT NULL, turning
          FROM attempt JOIN text ON text.id = attempt.source
          WHERE learner = ? AND ended = 1 AND engine = ? AND smiles IS NOT NULL
          ORDER BY moved DESC, attempt.id DESC LIMIT ?
          """, arguments: [learner, engineVersion, RecordStore.remembered])
      var past: [PastResult] = []
      while let row = try rows.next() {
        let smiles: Int = row[3]
        past.append(
          PastResult(
            attempt: row[0], scenario: row[1], moved: Date(seconds: row[2]),
            smiles: Smiles(rawValue: UInt8(truncatingIfNeeded: smiles)), isParKnown: row[4],
            turningPoint: row[5]))
      }
      return past
    }
  }

  /// So many results are entered at once: few enough that nobody waits for the store meanwhile.
  private static let batch = 100

  /// Works out how finished attempts came out where this version of the engine has not, and keeps that.
  ///
  /// - Parameters:
  ///   - learner: only the attempts of this one; nil: of all.
  ///   - derive: replays an attempt; nil when that cannot be done.
  /// - Returns: how many attempts it was asked about.
  @discardableResult
  public func settle(
    of learner: Learner? = nil, deriving derive: (Attempt) -> AttemptResult?
  ) throws(StoreFailure) -> Int {
    var (count, latest): (Int, Attempt.ID) = (0, 0)
    while true {
      let pending = try pending(of: learner?.id, after: latest)
      guard let last = pending.last else { return count }
      (count, latest) = (count + pending.count, last.id)
      // Replay takes its time: nobody is kept from writing meanwhile.
      let results = pending.map { ($0, derive($0)) }
      try write { database in
        for (attempt, result) in results {
          try RecordStore.enter(result, of: attempt.id, with: attempt.choices, database)
        }
      }
    }
  }

  /// Keeps how an attempt came out. Nothing is kept when the attempt has gone on since.
  public func enter(_ result: AttemptResult?, of attempt: Attempt.ID, with choices: [Int])
    throws(StoreFailure)
  {
    try write { try RecordStore.enter(result, of: attempt, with: choices, $0) }
  }

  /// Finished attempts of which this version of the engine has not worked out how they came out, in the order of their
  /// numbers, at most 100.
  ///
  /// - Parameter number: only those with higher ones.
  public func pending(of learner: Learner.ID? = nil, after number: Attempt.ID = 0) throws(StoreFailure)
    -> [Attempt]
  {
    let whose = learner == nil ? "" : "learner = :learner AND "
    return try read { database in
      try Attempt.fetch(
        database,
        """
        WHERE \(whose)ended = 1 AND engine IS NOT :engine AND attempt.id > :number
        ORDER BY attempt.id LIMIT \(RecordStore.batch)
        """,
        learner.map { ["learner": $0, "engine": engineVersion, "number": number] }
          ?? ["engine": engineVersion, "number": number])
    }
  }

  static func enter(
    _ result: AttemptResult?, of attempt: Attempt.ID, with choices: [Int], _ database: Database
  ) throws {
    try database.cachedStatement(
      sql: """
        UPDATE attempt SET engine = ?, ending = ?, smiles = ?, archetype = ?, par = ?, turning = ?
        WHERE id = ? AND choices = ? AND ended = 1
        """
    ).execute(arguments: [
      engineVersion, result?.ending, result.map { Int($0.smiles.rawValue) },
      result.flatMap { Archetype.allCases.firstIndex(of: $0.archetype) }, result?.par, result?.turningPoint,
      attempt, ChoiceCoding.data(choices),
    ])
  }
}
