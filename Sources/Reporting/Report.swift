public import Analysis
public import Foundation
public import Records
public import ScenarioLanguage
public import Simulation
public import SourceText

/// What the attempts of a store come to, for trainers. Nobody is ranked in it, and no name stands in it unless it is
/// asked for.
public struct Report: Sendable {
  public let language: Language
  public let made: Date
  /// Days begin by this zone.
  public let timeZone: TimeZone
  public let filter: AttemptFilter
  public let totals: Results
  /// In the order of their ids.
  public let scenarios: [ScenarioReport]
  /// In the order of their labels.
  public let learners: [LearnerReport]
  /// Ids of scenarios whose texts cannot be read any more; their attempts are left out.
  public let unreadable: [String]
  /// Labels are names.
  public let showsNames: Bool
  /// When the latest attempt of the store began, whatever the filter; nil: there is none.
  public let latest: Date?
}

/// What attempts came to.
public struct Results: Sendable, Hashable {
  /// Attempts that began at the start of their scenario. Those that began at a turning point are `drills`, and nothing
  /// else here counts them.
  public internal(set) var attempts = 0
  public internal(set) var finished = 0
  public internal(set) var drills = 0
  /// Of the attempts, those with hints and undo.
  public internal(set) var practice = 0
  public internal(set) var learners = 0
  /// Of the finished ones, how many end with each smile lit.
  public internal(set) var joy = 0
  public internal(set) var `return` = 0
  public internal(set) var refer = 0
  /// By number of smiles, 0…3.
  public internal(set) var bySmiles = [0, 0, 0, 0]
  /// In the order of `Archetype.allCases`.
  public internal(set) var archetypes = [Int](repeating: 0, count: Archetype.allCases.count)

  /// Of the finished ones, those that a hard rule made void.
  public var void: Int { archetypes[Archetype.allCases.firstIndex(of: .endangerer) ?? 0] }

  /// How many end with joy, return, refer lit, in this order.
  public var byKind: [Int] { [joy, `return`, refer] }

  mutating func add(_ smiles: Smiles, _ archetype: Archetype) {
    finished += 1
    if smiles.contains(.joy) { joy += 1 }
    if smiles.contains(.return) { `return` += 1 }
    if smiles.contains(.refer) { refer += 1 }
    bySmiles[smiles.count] += 1
    archetypes[Archetype.allCases.firstIndex(of: archetype) ?? 0] += 1
  }

  mutating func add(_ other: Results) {
    attempts += other.attempts
    finished += other.finished
    drills += other.drills
    practice += other.practice
    joy += other.joy
    `return` += other.return
    refer += other.refer
    for index in bySmiles.indices { bySmiles[index] += other.bySmiles[index] }
    for index in archetypes.indices { archetypes[index] += other.archetypes[index] }
  }
}

/// What happened in one scenario.
public struct ScenarioReport: Sendable, Identifiable {
  public let id: String
  /// The version that is shown: the one with most attempts, in the language of the report if it was kept in that.
  public let scenario: Scenario
  /// The same in its source language, whose ids name scenes in data.
  public let source: Scenario
  public let par: Int
  /// False where the scenario has too many situations to visit: then nobody knows what was within reach.
  public let isComplete: Bool
  /// All attempts, whatever the version of the scenario.
  public let results: Results
  /// So many attempts are of other versions. What follows does not count them.
  public let otherVersions: Int
  /// By choice, as in `Scenario.choices`.
  public let choices: [PlayTally.Count]
  /// From each choice to the scene that came next, the most frequent first.
  public let flows: [Flow]
  public let endings: [Ending]
  /// House rules that cost smiles when they were followed, the most frequent first (domain.md 1, row 18).
  public let rules: [RuleCount]
  /// Hard rules that choices crossed, the most frequent first: every smile of such a play is void.
  public let hardRules: [RuleCount]
  /// By share of courteous choices (`courtesyBands` of them, from none to all) and number of smiles: finished
  /// attempts, but for those that a hard rule made void.
  public let plane: [[Int]]
  /// By smiles of a learner's first finished attempt and of the latest: learners who finished it twice or more.
  public let firstAndLatest: [[Int]]
  /// In the order of time, without a gap.
  public let periods: [Period]

  /// A share of 100 percent is in the last band.
  public static let courtesyBands = 5

  /// Indices of choices after which par was out of reach, where most lost it first.
  public var turningPoints: [Int] {
    choices.indices.filter { choices[$0].lostPar > 0 }.sorted { choices[$0].lostPar > choices[$1].lostPar }
  }

  /// How many came to a scene and chose there.
  public func taken(in scene: Int) -> Int {
    scenario.scenes[scene].choices.reduce(0) { $0 + choices[$1].taken }
  }
}

/// How many went from a choice to what came next.
public struct Flow: Sendable, Hashable {
  /// Index into `Scenario.choices`.
  public let choice: Int
  /// Index into `Scenario.scenes`; nil: the customer walked out, and no scene told it.
  public let target: Int?
  public let count: Int
}

public struct Ending: Sendable, Hashable {
  /// Index into `Scenario.scenes`; nil: the customer walked out, and no scene told it.
  public let scene: Int?
  public let count: Int
}

public struct RuleCount: Sendable, Hashable {
  /// Index into `Scenario.rules`.
  public let rule: Int
  /// Of a house rule: how often a choice that follows it left fewer smiles within reach; of a hard rule: how often it
  /// was crossed.
  public let count: Int
}

/// Finished attempts of a day, a week or a month.
public struct Period: Sendable, Hashable {
  /// Its first moment.
  public let start: Date
  public let finished: Int
  /// How many ended with joy, return, refer lit.
  public let byKind: [Int]
}

/// How one learner fared. First against latest says how they came along; nothing is compared with others.
public struct LearnerReport: Sendable {
  /// A name, or a code that stays the same from report to report and tells nothing.
  public let label: String
  public let scenarios: [Row]

  public struct Row: Sendable, Hashable {
    /// Index into `Report.scenarios`.
    public let scenario: Int
    public let finished: Int
    public let first: Smiles
    public let latest: Smiles
  }
}
