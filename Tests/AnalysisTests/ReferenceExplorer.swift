import ScenarioLanguage
import Simulation

/// The slow and obvious way to what `Exploration` finds: whole states of play in a dictionary, and the best that can be
/// reached from each of them passed back until nothing changes any more.
struct ReferenceExplorer {
  private(set) var states: [Playthrough.State: Playthrough] = [:]
  private(set) var best: [Playthrough.State: Int] = [:]
  private(set) var par = 0
  private(set) var start: Playthrough?
  /// Nil if a play can go on for ever.
  private(set) var playthroughs: UInt64?
  private var following: [Playthrough.State: [Playthrough]] = [:]

  /// Nil for a scenario with more states than the limit.
  init?(_ scenario: Scenario, from point: StartingPoint? = nil, limit: Int) {
    let start = Playthrough(of: scenario, startingAt: point)
    self.start = start
    guard collect(from: start, limit: limit) else { return nil }
    passBack()
    par = value(of: start) ?? 0
    var known: [Playthrough.State: UInt64] = [:]
    var path: Set<Playthrough.State> = []
    playthroughs = count(from: start, &known, &path)
  }

  private mutating func collect(from start: Playthrough, limit: Int) -> Bool {
    var pending = [start]
    while let play = pending.popLast() {
      guard play.phase == .playing, states[play.state] == nil else { continue }
      guard states.count < limit else { return false }
      states[play.state] = play
      let next = play.offered.map { choice -> Playthrough in
        var next = play
        _ = try? next.choose(choice)
        return next
      }
      following[play.state] = next
      pending += next
    }
    return true
  }

  private mutating func passBack() {
    var changed = true
    while changed {
      changed = false
      for (state, next) in following where state.marks.isDisjoint(with: .unclean) {
        let most = next.compactMap { value(of: $0) }.max()
        if let most, most > best[state] ?? -1 {
          best[state] = most
          changed = true
        }
      }
    }
  }

  /// The smiles of a clean play that has ended, or the best known to be reachable.
  func value(of play: Playthrough) -> Int? {
    guard play.state.marks.isDisjoint(with: .unclean) else { return nil }
    switch play.phase {
    case .playing: return best[play.state]
    case .ended: return play.result?.smiles.count
    case .stopped: return nil
    }
  }

  private func count(
    from play: Playthrough, _ known: inout [Playthrough.State: UInt64], _ path: inout Set<Playthrough.State>
  ) -> UInt64? {
    guard play.phase == .playing else { return play.result == nil ? 0 : 1 }
    if let count = known[play.state] { return count }
    guard path.insert(play.state).inserted else { return nil }
    var sum: UInt64 = 0
    for next in following[play.state] ?? [] {
      guard let count = count(from: next, &known, &path) else { return nil }
      sum += count
    }
    path.remove(play.state)
    known[play.state] = sum
    return sum
  }
}
