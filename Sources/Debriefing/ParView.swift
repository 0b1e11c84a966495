/// What the exploration of a scenario says about one play: how many smiles were possible, and where they were lost.
public struct ParView: Sendable, Hashable {
  /// The most smiles of the primary customer that a clean play can reach; when `isComplete` is false, at least so many.
  public let par: Int
  /// True when every situation of the scenario was looked at.
  public let isComplete: Bool
  /// Which of the play's choices, counted from 0, was the first after which par was out of reach; nil: none was.
  public let turningPoint: Int?
  /// Choices (indices into `Scenario.choices`) offered there that kept par within reach.
  public let keepers: [Int]
  /// Choices of a play that reaches par, from the turning point on, or from the start; empty when it is not known.
  public let road: [Int]

  /// The primary customer has three smiles.
  public static let most = 3

  public init(par: Int, isComplete: Bool, turningPoint: Int?, keepers: [Int] = [], road: [Int] = []) {
    self.par = par
    self.isComplete = isComplete
    self.turningPoint = turningPoint
    self.keepers = keepers
    self.road = road
  }
}
