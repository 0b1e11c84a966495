public import Simulation

/// A finished attempt as progress looks at it.
public struct PastAttempt: Sendable, Hashable {
  /// What it is known by where attempts are kept; later ones have higher numbers, unless they were brought from elsewhere.
  public let number: Int64
  /// The scenario's id.
  public let scenario: String
  /// When its last choice was taken.
  public let day: Day
  public let smiles: Smiles
  /// False where the scenario could be searched only in part, and nobody knows whether there was a turning point.
  public let isParKnown: Bool
  /// How many choices came before the turning point; nil: there was none.
  public let turningPoint: Int?

  public init(
    number: Int64, scenario: String, day: Day, smiles: Smiles, isParKnown: Bool = true, turningPoint: Int?
  ) {
    self.number = number
    self.scenario = scenario
    self.day = day
    self.smiles = smiles
    self.isParKnown = isParKnown
    self.turningPoint = turningPoint
  }
}

/// The situations that are offered again: of each scenario that where it was missed last, until it went well three times,
/// each time after a longer while. It follows from the attempts and the date; nothing of it is stored.
///
/// A situation is missed at the turning point of an attempt. It goes well when a later attempt, from there or from the
/// start, keeps par within reach to the end. One that goes well before its day changes nothing: what is fresh in memory
/// tells little. Nothing happens to whoever comes late.
public struct ReviewQueue: Sendable, Hashable {
  /// So many days pass before each time. That practice apart keeps better than practice at once, and that intervals may
  /// grow, are findings (Cepeda and others 2008; Kang and others 2014); these numbers are a design choice.
  public static let steps = [2, 7, 21]
  /// A date so many days ahead of today may be no more than a clock that was a little wrong.
  private static let tolerance = 1

  public struct Item: Sendable, Hashable {
    /// The attempt in which it was missed.
    public let attempt: Int64
    public let scenario: String
    /// How many choices of the attempt came before it.
    public let turningPoint: Int
    /// What the attempt ended with.
    public let smiles: Smiles
    public let missed: Day
    /// How often it has gone well since, 0…2.
    public fileprivate(set) var passed = 0
    /// From this day on it is offered.
    public fileprivate(set) var due: Day
  }

  /// The one that is offered first comes first.
  public let items: [Item]
  /// How many went well to the end.
  public let done: Int
  /// The day that `due` is about.
  public let today: Day

  /// - Parameter attempts: finished ones of one person, in any order.
  public init(_ attempts: [PastAttempt], today: Day) {
    let steps = ReviewQueue.steps
    var open: [String: Item] = [:]
    var done = 0
    for (attempt, day, isKnown) in ReviewQueue.inOrder(attempts, today) where attempt.isParKnown {
      if let point = attempt.turningPoint {
        // Where nobody knows the day, nobody waits.
        open[attempt.scenario] = Item(attempt, at: point, on: day, due: isKnown ? day + steps[0] : day)
      } else if var item = open[attempt.scenario], item.due <= day {
        item.passed += 1
        let isOver = item.passed == steps.count
        done += isOver ? 1 : 0
        if !isOver { item.due = day + steps[item.passed] }
        open[attempt.scenario] = isOver ? nil : item
      }
    }
    items = open.values.sorted { ($0.due, $0.attempt) < ($1.due, $1.attempt) }
    self.done = done
    self.today = today
  }

  /// What is offered today.
  public var due: [Item] { items.filter { $0.due <= today } }

  /// The attempts as they followed each other. A date in the future comes from a clock that was set back since: such an
  /// attempt stands before the next one that was entered, and its day is not known.
  private static func inOrder(
    _ attempts: [PastAttempt], _ today: Day
  ) -> [(attempt: PastAttempt, day: Day, isKnown: Bool)] {
    var next = today
    var dated: [(attempt: PastAttempt, day: Day, isKnown: Bool)] = []
    for attempt in attempts.sorted(by: { $0.number > $1.number }) {
      let isKnown = attempt.day <= today + tolerance
      if isKnown { next = min(attempt.day, today) }
      dated.append((attempt, next, isKnown))
    }
    return dated.sorted { ($0.day, $0.attempt.number) < ($1.day, $1.attempt.number) }
  }
}

extension ReviewQueue.Item {
  fileprivate init(_ attempt: PastAttempt, at point: Int, on day: Day, due: Day) {
    self.attempt = attempt.number
    scenario = attempt.scenario
    turningPoint = point
    smiles = attempt.smiles
    missed = day
    self.due = due
  }
}
