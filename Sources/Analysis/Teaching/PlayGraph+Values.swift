import ScenarioLanguage
import Simulation

// What the situations are worth: the best still reachable, what chance brings, and how often chance comes there.
extension PlayGraph {
  /// The most smiles that a clean play (no hard breach, no over-giving, no unapproved bend) can still end with, 0…3; -1
  /// where none ends.
  func bestReachable() -> [Int8] {
    var best = [Int8](repeating: -1, count: count)
    // Situations are numbered as they were found, so most lead to higher numbers and few rounds are needed.
    repeat {
      var changed = false
      for situation in stride(from: count - 1, through: 0, by: -1) {
        var most = best[situation]
        for index in edges(of: situation) { most = max(most, value(of: edges[index].target, best)) }
        if most > best[situation] {
          best[situation] = most
          changed = true
        }
      }
      if !changed { return best }
    } while true
  }

  func value(of target: UInt32, _ best: [Int8]) -> Int8 {
    if target < PlayGraph.firstEnd { return best[Int(target)] }
    guard let outcome = outcome(of: target), outcome.isClean else { return -1 }
    return Int8(outcome.smiles.count)
  }

  /// The smiles that clean plays end with on average, when every choice from here on is picked by chance; a play that
  /// is not clean counts 0.
  func expectedSmiles() -> [Double] {
    var expected = [Double](repeating: 0, count: count)
    // Choices that can be taken round and round come near their value only in time.
    for _ in 0..<Self.rounds {
      var change = 0.0
      for situation in stride(from: count - 1, through: 0, by: -1) {
        let range = edges(of: situation)
        guard !range.isEmpty else { continue }
        let sum = range.reduce(0.0) { $0 + value(of: edges[$1].target, expected) }
        let mean = sum / Double(range.count)
        change = max(change, abs(mean - expected[situation]))
        expected[situation] = mean
      }
      if change < 1e-6 { break }
    }
    return expected
  }

  func value(of target: UInt32, _ expected: [Double]) -> Double {
    if target < PlayGraph.firstEnd { return expected[Int(target)] }
    guard let outcome = outcome(of: target), outcome.isClean else { return 0 }
    return Double(outcome.smiles.count)
  }

  private static let rounds = 200

  /// How often random play comes to each situation, turn by turn; `visit` is told the situation, the turn (from 0) and
  /// the share of plays. What little chance is left after a thousand turns is dropped.
  func walkByChance(_ visit: (_ situation: Int, _ turn: Int, _ share: Double) -> Void) {
    guard let start, start < PlayGraph.firstEnd else { return }
    var shares = [Double](repeating: 0, count: count)
    var now = [start]
    shares[Int(start)] = 1
    var next = [Double](repeating: 0, count: count)
    for turn in 0..<1000 where !now.isEmpty {
      var coming: [UInt32] = []
      for situation in now {
        let share = shares[Int(situation)]
        shares[Int(situation)] = 0
        visit(Int(situation), turn, share)
        let range = edges(of: Int(situation))
        let part = share / Double(max(range.count, 1))
        guard part > 1e-12 else { continue }
        for index in range where edges[index].target < PlayGraph.firstEnd {
          let target = edges[index].target
          if next[Int(target)] == 0 { coming.append(target) }
          next[Int(target)] += part
        }
      }
      swap(&shares, &next)
      now = coming
    }
  }

  // MARK: Plays that keep to a rule

  /// The outcomes of all plays that take only choices which pass (`passes` by index into `Scenario.choices`).
  func outcomes(allowing passes: (Int) -> Bool) -> [Outcome] {
    guard let start else { return [] }
    guard start < PlayGraph.firstEnd else { return outcome(of: start).map { [$0] } ?? [] }
    let allowed = scenario.choices.indices.map(passes)
    var seen = [Bool](repeating: false, count: count)
    var found = [Bool](repeating: false, count: outcomes.count)
    var open = [start]
    seen[Int(start)] = true
    while let situation = open.popLast() {
      for index in edges(of: Int(situation)) where allowed[Int(edges[index].choice)] {
        let target = edges[index].target
        if target == PlayGraph.stopped { continue }
        if target >= PlayGraph.firstEnd {
          found[Int(target - PlayGraph.firstEnd)] = true
        } else if !seen[Int(target)] {
          seen[Int(target)] = true
          open.append(target)
        }
      }
    }
    return outcomes.indices.filter { found[$0] }.map { outcomes[$0] }
  }

  /// The shortest play that takes only choices which pass and ends so: positions among the choices offered, counted from
  /// 1. Nil if there is none.
  func witness(allowing passes: (Int) -> Bool, _ isWanted: (Outcome) -> Bool) -> [Int]? {
    guard let start, start < PlayGraph.firstEnd else { return nil }
    let wanted = outcomes.map(isWanted)
    guard wanted.contains(true) else { return nil }
    // By situation: the edge that first led there.
    var cameBy = [Int](repeating: -1, count: count)
    var from = [UInt32](repeating: 0, count: count)
    var queue = [start]
    var next = 0
    while next < queue.count {
      let situation = queue[next]
      next += 1
      for index in edges(of: Int(situation)) where passes(Int(edges[index].choice)) {
        let target = edges[index].target
        if target == PlayGraph.stopped { continue }
        if target >= PlayGraph.firstEnd {
          guard wanted[Int(target - PlayGraph.firstEnd)] else { continue }
          return way(to: situation, cameBy, from) + [position(of: index, in: situation)]
        }
        guard target != start, cameBy[Int(target)] < 0 else { continue }
        cameBy[Int(target)] = index
        from[Int(target)] = situation
        queue.append(target)
      }
    }
    return nil
  }

  private func way(to situation: UInt32, _ cameBy: [Int], _ from: [UInt32]) -> [Int] {
    var way: [Int] = []
    var situation = situation
    while cameBy[Int(situation)] >= 0 {
      let edge = cameBy[Int(situation)]
      situation = from[Int(situation)]
      way.append(position(of: edge, in: situation))
    }
    return way.reversed()
  }

  private func position(of edge: Int, in situation: UInt32) -> Int {
    edge - edges(of: Int(situation)).lowerBound + 1
  }

  /// The structurally different ways to par as a friend: by which choice solved the problem (-1: none did), and where
  /// the play ended.
  func roads(to par: Int, _ best: [Int8]) -> Set<Road> {
    guard let start, start < PlayGraph.firstEnd else { return [] }
    var roads: Set<Road> = []
    var seen: Set<UInt64> = []
    var open: [(situation: UInt32, solver: Int32)] = [(start, -1)]
    while let (situation, solver) = open.popLast() {
      for index in edges(of: Int(situation)) {
        let edge = edges[index]
        guard Int(value(of: edge.target, best)) >= par else { continue }
        let solver = edge.solves ? edge.choice : solver
        if let outcome = outcome(of: edge.target) {
          if outcome.othersSmile { roads.insert(Road(solver: solver, ending: outcome.scene)) }
        } else if seen.insert(UInt64(edge.target) << 32 | UInt64(UInt32(bitPattern: solver))).inserted {
          open.append((edge.target, solver))
        }
      }
    }
    return roads
  }

  struct Road: Hashable {
    let solver: Int32
    let ending: Int32
  }
}
