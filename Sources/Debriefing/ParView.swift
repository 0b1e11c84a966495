public import Analysis
public import Simulation

/// What the exploration of a scenario says about one play: how many smiles were possible, and where they were lost.
public struct ParView: Sendable, Hashable {
  /// The most smiles of the primary customer that a clean play can reach, in a trial from where it began; when
  /// `isComplete` is false, at least so many.
  public let par: Int
  /// The par of the whole scenario, which names the style of service: the same number but in a trial.
  public let scenarioPar: Int
  /// True when every situation of the scenario was looked at.
  public let isComplete: Bool
  /// Which of the play's choices, counted from 0, was the first after which par was out of reach; nil: none was.
  public let turningPoint: Int?
  /// Choices (indices into `Scenario.choices`) offered there that kept par within reach.
  public let keepers: [Int]
  /// Choices that lead from there to par; empty when there is no turning point or no road was found.
  public let road: [Int]

  /// The primary customer has three smiles.
  public static let most = 3

  public init(
    par: Int, isComplete: Bool, turningPoint: Int?, keepers: [Int] = [], road: [Int] = [],
    scenarioPar: Int? = nil
  ) {
    self.par = par
    self.scenarioPar = scenarioPar ?? par
    self.isComplete = isComplete
    self.turningPoint = turningPoint
    self.keepers = keepers
    self.road = road
  }

  /// What an exploration of the play's scenario (in any of its languages) says about the play. Of a trial it is the
  /// exploration from where the trial began, and the scenario's par is told beside it.
  public init(of playthrough: Playthrough, in exploration: Exploration, scenarioPar: Int? = nil) {
    let point = exploration.turningPoint(of: playthrough.choices)
    let before = point.flatMap { point in
      try? Playthrough.replay(
        Array(playthrough.choices[..<point]), in: exploration.scenario,
        startingAt: playthrough.startingPoint
      ).playthrough
    }
    self.init(
      par: exploration.par, isComplete: exploration.isComplete, turningPoint: point,
      keepers: before.map { exploration.keepers(at: $0.state) } ?? [],
      road: before.map { RoadFinder(exploration).road(from: $0) } ?? [],
      scenarioPar: scenarioPar)
  }
}

/// Finds choices that keep par to the end. It goes on from one choice that keeps par to the next; only where choices
/// may be taken again can it come to a state it has seen, and then it turns back.
private struct RoadFinder {
  /// No play that anybody would follow is longer.
  private static let limit = 500
  private let exploration: Exploration
  private var seen: Set<Playthrough.State> = []

  init(_ exploration: Exploration) { self.exploration = exploration }

  func road(from start: Playthrough) -> [Int] {
    var finder = self
    return finder.search(start) ?? []
  }

  private mutating func search(_ play: Playthrough) -> [Int]? {
    if case .ended = play.phase { return [] }
    guard seen.count < RoadFinder.limit, seen.insert(play.state).inserted else { return nil }
    for choice in exploration.keepers(at: play.state) {
      var next = play
      guard (try? next.choose(choice)) != nil, let rest = search(next) else { continue }
      return [choice] + rest
    }
    return nil
  }
}
