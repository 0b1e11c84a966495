public import ScenarioLanguage
import Simulation

/// What a play showed of somebody's way of serving, and what else it gave occasion to show.
public struct PlayStyle: Sendable, Hashable {
  /// Behaviours of the choices that were offered, those that were taken over from an earlier play left out.
  public let offered: BehaviourSet
  public let shown: BehaviourSet
  /// Whether somebody complained: then all five parts of an apology have their place.
  public let hasComplaint: Bool

  public init(offered: BehaviourSet, shown: BehaviourSet, hasComplaint: Bool) {
    self.offered = offered
    self.shown = shown
    self.hasComplaint = hasComplaint
  }

  /// Plays choices (indices into `Scenario.choices`) again.
  ///
  /// - Parameter given: so many of the first were taken over from an earlier play.
  /// - Returns: nil when they cannot be taken.
  public init?(replaying choices: [Int], given: Int, in scenario: Scenario) {
    var playthrough = Playthrough(of: scenario)
    var offered = BehaviourSet()
    var turns: [[Event]] = []
    for (index, choice) in choices.enumerated() {
      if index >= given {
        for other in playthrough.offered { offered.formUnion(scenario.choices[other].behaviours) }
      }
      guard let events = try? playthrough.choose(choice) else { return nil }
      turns.append(events)
    }
    self.offered = offered
    var shown = turns.shown
    if turns.gaveTooMuch { shown.remove(BehaviourSet(.compensate)) }
    self.shown = shown
    hasComplaint = !scenario.header.complaints.isEmpty
  }
}

/// What the latest plays together say: what is often shown, and what is still missing.
public struct StyleTally: Sendable {
  /// So many of the latest plays are looked at: enough to see a habit, few enough that it can change.
  public static let plays = 10
  /// A behaviour is missed only where so many plays gave occasion for it: of any one place no more than one choice can
  /// be taken.
  static let occasions = 2

  /// How many plays had a complaint.
  public let complaints: Int
  /// The five parts of an apology, in their order, with the number of plays with a complaint that showed them.
  public let apology: [(part: ApologyPart, plays: Int)]
  /// Behaviours that no play showed, with the number of plays that gave occasion for them, the most first.
  public let missing: [(behaviour: Behaviour, plays: Int)]

  /// - Parameter styles: those of the latest plays.
  public init(_ styles: [PlayStyle]) {
    let complained = styles.filter(\.hasComplaint)
    complaints = complained.count
    apology = ApologyPart.all.map { part in
      (part, complained.count { $0.shown.contains(part.behaviour) })
    }
    let shown = styles.reduce(into: BehaviourSet()) { $0.formUnion($1.shown) }
    let wanted = Behaviour.allCases.filter {
      !BehaviourSet.goesWrong.contains($0) && !BehaviourSet.apology.contains($0) && !shown.contains($0)
    }
    missing =
      wanted.map { behaviour in (behaviour, styles.count { $0.offered.contains(behaviour) }) }
      .filter { $0.1 >= StyleTally.occasions }
      .enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }.map(\.element)
  }
}
