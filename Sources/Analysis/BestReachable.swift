// What can still be reached from each situation, worked out backwards from the ends of plays.
extension Situations {
  /// For each situation the most smiles that a clean play can still end with; -1 where none ends.
  func bestReachable() -> [Int8] {
    let predecessors = Predecessors(of: self)
    var best = [Int8](repeating: -1, count: count)
    let direct = (0..<leftCount).map { bestEnd(of: $0) }
    var pending: [UInt32] = []
    // Highest first: whoever reaches a situation with so many smiles has so many itself, and nobody has more by then.
    for smiles in stride(from: Int8(3), through: 0, by: -1) {
      for situation in direct.indices where direct[situation] == smiles && best[situation] < 0 {
        best[situation] = smiles
        pending.append(UInt32(truncatingIfNeeded: situation))
      }
      while let situation = pending.popLast() {
        for predecessor in predecessors.of(Int(situation)) where best[Int(predecessor)] < 0 {
          best[Int(predecessor)] = smiles
          pending.append(predecessor)
        }
      }
    }
    return best
  }

  /// The most smiles of a clean play that one choice ends, or -1.
  private func bestEnd(of situation: Int) -> Int8 {
    var best: Int8 = -1
    for index in edges(of: situation) {
      let edge = edges[index]
      if edge >= Situations.firstEnd, edge < Situations.uncleanEnd {
        best = max(best, Int8(truncatingIfNeeded: edge - Situations.firstEnd))
      }
    }
    return best
  }

  /// How many different plays end, from the start; nil if they are more than 64 bits hold, or without number because
  /// choices can be taken round and round.
  func countPlaythroughs() -> UInt64? {
    guard let start else { return 0 }
    if start >= Situations.firstEnd { return start < Situations.stopped ? 1 : 0 }
    guard let order = topologicalOrder() else { return nil }
    var plays = [UInt64](repeating: 0, count: count)
    for situation in order.reversed() {
      for index in edges(of: Int(situation)) {
        let edge = edges[index]
        let more = edge < Situations.firstEnd ? plays[Int(edge)] : edge < Situations.stopped ? 1 : 0
        let (sum, overflow) = plays[Int(situation)].addingReportingOverflow(more)
        guard !overflow else { return nil }
        plays[Int(situation)] = sum
      }
    }
    return plays[Int(start)]
  }

  /// Every situation before those that it leads to; nil if there is a cycle.
  private func topologicalOrder() -> [UInt32]? {
    var waiting = [UInt32](repeating: 0, count: count)
    for edge in edges where edge < Situations.firstEnd { waiting[Int(edge)] += 1 }
    var order = (0..<UInt32(count)).filter { waiting[Int($0)] == 0 }
    order.reserveCapacity(count)
    var next = 0
    while next < order.count {
      for index in edges(of: Int(order[next])) where edges[index] < Situations.firstEnd {
        waiting[Int(edges[index])] -= 1
        if waiting[Int(edges[index])] == 0 { order.append(edges[index]) }
      }
      next += 1
    }
    return order.count == count ? order : nil
  }
}

/// The situations from which a choice leads to each situation.
private struct Predecessors {
  private var starts: [UInt32]
  private var sources: [UInt32]

  init(of situations: Situations) {
    starts = Array(repeating: 0, count: situations.count + 1)
    for edge in situations.edges where edge < Situations.firstEnd { starts[Int(edge) + 1] += 1 }
    for index in 0..<situations.count { starts[index + 1] += starts[index] }
    sources = Array(repeating: 0, count: Int(starts[situations.count]))
    var next = starts
    for source in 0..<situations.leftCount {
      for index in situations.edges(of: source) where situations.edges[index] < Situations.firstEnd {
        let target = Int(situations.edges[index])
        sources[Int(next[target])] = UInt32(truncatingIfNeeded: source)
        next[target] += 1
      }
    }
  }

  func of(_ situation: Int) -> ArraySlice<UInt32> {
    sources[Int(starts[situation])..<Int(starts[situation + 1])]
  }
}
