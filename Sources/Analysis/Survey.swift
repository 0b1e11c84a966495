public import ScenarioLanguage
public import Simulation

/// What all possible plays of a scenario come to: every ending, every archetype, what each scene and choice does to the
/// smiles, each with the shortest way to see it.
///
///     let survey = Survey.of(scenario)
///     survey.par                              // 3
///     survey.endings[0].witness               // [0, 4, 9]: choices that lead there
public struct Survey: Sendable {
  public let scenario: Scenario
  /// False when the limit was reached or the exploration cancelled. Then counts are "at least", shares are nil, and
  /// nothing may be called impossible.
  public let isComplete: Bool
  /// Situations were left out because so many as the limit allows had been found; when it is not complete and this is
  /// false, there was no more memory for them, or the exploration was cancelled.
  public let isAtLimit: Bool
  /// Different situations in which choices are offered, as scenario-format.md counts them.
  public let states: Int
  /// Different plays that come to an end.
  public let playthroughs: PlayCount
  /// The most smiles of the primary customer that a finished clean play reaches, 0…3; when not complete the most that
  /// was found, also by some thousand plays by chance.
  public let par: Int
  /// Of the playthroughs, those that reach par with neither hard breach nor over-giving nor unapproved bend.
  public let playsAtPar: PlayCount
  /// The structurally different ways to par.
  public let roads: [Road]
  /// The scenario's endings in file order, then the engine's own walk-out if it occurs.
  public let endings: [EndingSurvey]
  /// The archetypes that occur, in the order of domain.md 2.6.
  public let archetypes: [ArchetypeSurvey]
  /// False where plays in which the share of courteous choices decides were too many to be told apart: then
  /// `archetypes` may lack the polite robot and the freezer.
  public let knowsAllArchetypes: Bool
  /// By number of smiles, 0…3.
  public let smiles: [Shares]
  /// Expected smiles of play by chance, 0…3; nil if not complete.
  public let randomSmiles: Double?
  /// By index into `Scenario.scenes`.
  public let scenes: [SceneSurvey]
  /// By index into `Scenario.choices`.
  public let choices: [ChoiceSurvey]
  /// By index into `Scenario.blocks`.
  public let blocks: [BlockSurvey]
  /// The highest joy, return and refer with which a clean play ends, 0…100; nil where none ends.
  public let highestEnds: [Int]?
  /// Flags (by index into `Scenario.flags`) that some play sets.
  public let setFlags: [Bool]
  /// Rules (by index into `Scenario.rules`) that some play gets approved.
  public let approvedRules: [Bool]
  /// Choices that lose par: the points of no return, those that most plays by chance fall at first.
  public let turningPoints: [TurningPoint]
  /// Of the plays by chance that lose par, the share that lose it by the very first choice, 0…1; nil if not complete or
  /// none does.
  public let firstChoiceLoss: Double?
  /// Of the situations with at least two choices from which some smile can still be reached, the share in which at least
  /// two choices keep the best, 0…1; nil if there are none.
  public let openShare: Double?
  /// Faults: plays that stop unfinished, and situations from which no end can be reached.
  public let faults: [Fault]
  /// Blocks of endings that tell of a smile which the rules of the end then take away, each with the shortest way.
  public let hollowTellings: [(block: Int, witness: [Int])]
  /// Interruptions that put themselves in the place of where a choice led.
  public let diversions: [Diversion]
  /// What all this was worked out from, with its places made; nil if not complete.
  let graph: StateGraph?
  /// By situation the most smiles that a clean play can still end with, -1 where none ends.
  let best: [Int8]

  /// How often something happens, 0…1.
  public struct Shares: Sendable, Hashable {
    /// Of all playthroughs; nil where they have no number or are not known.
    public let plays: Double?
    /// Of plays by chance; nil where the exploration is not complete.
    public let random: Double?
  }

  /// A way to par: the choice that solves the problem, and the ending. Every other customer smiles at its end, unless no
  /// play at all brings that about.
  public struct Road: Sendable, Hashable {
    /// Index into `Scenario.choices`; nil where the problem counts as solved from the start.
    public let solving: Int?
    /// Index into `Scenario.scenes`; nil: the engine's own walk-out.
    public let ending: Int?
    /// The shortest play that goes this way, as indices into `Scenario.choices`.
    public let witness: [Int]
  }

  public struct TurningPoint: Sendable, Hashable {
    /// Index into `Scenario.choices`.
    public let choice: Int
    /// Of plays by chance, the share that lose par by this choice, 0…1.
    public let share: Double
  }

  public struct Fault: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
      /// Choices are expected and none is offered.
      case deadEnd
      /// The scene is entered twice with no choice in between.
      case loop
      /// Choices are offered for ever, and none leads to an end.
      case trap
    }

    public let kind: Kind
    /// Index into `Scenario.scenes`.
    public let scene: Int
    /// The shortest way there, as indices into `Scenario.choices`.
    public let witness: [Int]
  }

  public struct Diversion: Sendable, Hashable {
    /// Index into `Scenario.scenes`.
    public let interruption: Int
    /// Index into `Scenario.choices`: what was just taken.
    public let choice: Int
    public let witness: [Int]
  }
}

public struct EndingSurvey: Sendable {
  /// Index into `Scenario.scenes`; nil: the engine's own walk-out.
  public let scene: Int?
  /// Nil where nobody knows, because the exploration is not complete.
  public let isReachable: Bool?
  public let shares: Survey.Shares
  /// The least and the most smiles that plays end with here; nil where none was found.
  public let smiles: ClosedRange<Int>?
  /// Indices into `Scenario.flags`: set at the end of some plays and not of others.
  public let varyingFlags: [Int]
  /// Indices into `Scenario.promises`: broken in some plays and not in others.
  public let varyingPromises: [Int]
  /// The shortest way, as indices into `Scenario.choices`.
  public let witness: [Int]?
}

public struct ArchetypeSurvey: Sendable {
  public let archetype: Archetype
  public let shares: Survey.Shares
  /// The shortest play, as indices into `Scenario.choices`.
  public let witness: [Int]
}

public struct SceneSurvey: Sendable {
  /// Some play enters it.
  public let isEntered: Bool
  /// It interrupts some play.
  public let interrupts: Bool
  /// Situations in which it offers choices.
  public let states: Int
  /// Numbers of smiles, 0…3, that plays which offer its choices, or end in it, end with.
  public let outcomes: Set<Int>
  /// Some of these plays are void by a hard breach.
  public let canBeVoid: Bool
  /// The most smiles of a clean play through it, 0…3; nil if none passes.
  public let best: Int?
  /// The least and the most of each meter in its situations, by `Meter.rawValue`; empty where there are none.
  public let meters: [ClosedRange<Int>]
  /// How many different values each meter has in its situations, by `Meter.rawValue`; likewise clock, cost, and the
  /// others' joy taken together.
  public let meterValues: [Int]
  public let clockValues: Int
  public let costValues: Int
  public let otherValues: Int
  /// The choices by which its situations were first found, most first; empty in a survey for findings.
  public let openers: [Opener]

  public struct Opener: Sendable, Hashable {
    /// Index into `Scenario.choices`.
    public let choice: Int
    /// How many of the scene's situations.
    public let states: Int
  }
}

public struct ChoiceSurvey: Sendable {
  /// Situations that offer it.
  public let offered: Int
  /// Some situation of its scene has not used it up, and its condition fails.
  public let isEverRefused: Bool
  /// Situations that were first found by taking it: what it multiplies.
  public let opened: Int
  /// The most smiles of a clean play after it, over all situations, 0…3; nil where no clean play ends after it.
  public let bestAfter: Int?
  /// Situations in which taking it keeps the best that could be reached, and in which it does not; only those where a
  /// clean play can still end with a smile.
  public let keepsBest: Int
  public let losesBest: Int
  /// Choices of its scene that in every situation that offers both lead to the same.
  public let twins: [Int]
}

public struct BlockSurvey: Sendable {
  /// Its condition held when play came to it.
  public let everRan: Bool
  /// Its condition did not hold when play came to it.
  public let everSkipped: Bool
  /// What each meter was when play came to its condition, by `Meter.rawValue`; empty where play never came.
  public let meters: [ClosedRange<Int>]
  /// The same of the clock.
  public let clock: ClosedRange<Int>?
}
