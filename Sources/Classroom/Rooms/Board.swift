import Dialogue
package import ScenarioLanguage

/// What the projector shows of a room and one scenario of it: numbers of people, never names, meters or a
/// ranking.
package struct Board: Sendable, Hashable {
  /// How many are in the room, or have finished and gone.
  package let people: Int
  /// How many have not begun.
  package let waiting: Int
  /// How many are in each act, by index into `Scenario.acts`.
  package let inActs: [Int]
  /// How many are playing in no act.
  package let inNoAct: Int
  package let finished: Int
  /// How many customers wear each face, by `Manner.Mood.rawValue`, in plays that go on.
  package let moods: [Int]
  /// How many customers hide theirs.
  package let hidden: Int
  /// The most divided first; only scenes where at least three have been.
  package let divisions: [Division]
  /// Nil until three have finished.
  package let outcomes: Outcomes?

  /// - Parameters:
  ///   - plays: at most one for each member, all of this scenario. Those of people who are no members, or
  ///     were removed, do not count.
  package init(of room: Room, plays: [BoardPlay], scenario: Scenario) {
    var counting = Counting(scenario)
    var counted: [BoardPlay] = []
    counted.reserveCapacity(plays.count)
    for play in plays {
      guard let member = play.visitor.flatMap(room.member), member.status != .removed else { continue }
      counted.append(play)
      if play.isEnded || member.isPresent { counting.add(play) }
    }
    let begun = Set(counted.compactMap(\.visitor))
    waiting = room.members.count { $0.isPresent && !begun.contains($0.id) }
    people = waiting + counting.playing + counting.finished
    (inActs, inNoAct) = (counting.inActs, counting.inNoAct)
    finished = counting.finished
    (moods, hidden) = (counting.moods, counting.hidden)
    divisions = Division.divisions(of: counted.lazy.map(\.choices), in: scenario)
    outcomes = Outcomes(of: counted)
  }

  private struct Counting {
    var inActs: [Int]
    var (playing, inNoAct, finished, hidden) = (0, 0, 0, 0)
    var moods = [Int](repeating: 0, count: Manner.Mood.allCases.count)

    init(_ scenario: Scenario) { inActs = [Int](repeating: 0, count: scenario.acts.count) }

    mutating func add(_ play: BoardPlay) {
      if play.isEnded {
        finished += 1
        return
      }
      playing += 1
      if let act = play.act, inActs.indices.contains(act) { inActs[act] += 1 } else { inNoAct += 1 }
      if let mood = play.mood { moods[mood.rawValue] += 1 } else { hidden += 1 }
    }
  }
}
