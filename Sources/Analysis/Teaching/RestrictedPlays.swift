import ScenarioLanguage
import Simulation

// Plays that take only some of the choices. The graph is of a complete exploration, with its places made; `isAllowed` is
// asked for a choice by its index into `Scenario.choices`.
extension StateGraph {
  /// Numbers of smiles, of those up to a number, that such plays without a hard breach end with. It goes for the ends
  /// first and stops as soon as all are found.
  func smileCounts(upTo most: Int, allowing isAllowed: (Int) -> Bool) -> Set<Int> {
    let counts = outcomes.all.map { outcome -> Int? in
      let isEnd = outcome.isEnd && !outcome.marks.contains(.hardBreach) && outcome.smiles.count <= most
      return isEnd ? outcome.smiles.count : nil
    }
    var found: Set<Int> = []
    var isSeen = [Bool](repeating: false, count: count)
    var pending: [Int] = []
    let see = { (edge: Edge) in
      if let outcome = edge.outcome {
        if let count = counts[outcome] { found.insert(count) }
      } else if edge.isSituation, !isSeen[Int(edge.rawValue)] {
        isSeen[Int(edge.rawValue)] = true
        pending.append(Int(edge.rawValue))
      }
    }
    see(start)
    while found.count <= most, let situation = pending.popLast() {
      let edges = edges(of: situation)
      for (index, choice) in choices(of: situation).enumerated() where isAllowed(Int(choice)) {
        see(Edge(rawValue: edges[index]))
      }
    }
    return found
  }

  /// For each of some smiles the shortest such play that ends with it and is clean, as indices into `Scenario.choices`;
  /// those that have none are left out. It stops as soon as all are found.
  func ways(
    to smiles: [Smiles], allowing isAllowed: (Int) -> Bool
  ) -> [(smile: Smiles, choices: [Int])] {
    let wanted = outcomes.all.map { outcome in
      outcome.isClean ? smiles.indices.filter { outcome.smiles.contains(smiles[$0]) } : []
    }
    var ways = [[Int]?](repeating: nil, count: smiles.count)
    guard start.isSituation, !wanted.allSatisfy(\.isEmpty) else { return [] }
    var reached = [Reached(situation: start.rawValue, from: 0, choice: -1)]
    var isSeen = [Bool](repeating: false, count: count)
    isSeen[Int(start.rawValue)] = true
    var next = 0
    while next < reached.count, ways.contains(nil) {
      let situation = Int(reached[next].situation)
      let edges = edges(of: situation)
      for (index, choice) in choices(of: situation).enumerated() where isAllowed(Int(choice)) {
        let edge = Edge(rawValue: edges[index])
        if let outcome = edge.outcome {
          for smile in wanted[outcome] where ways[smile] == nil {
            ways[smile] = way(to: next, in: reached) + [Int(choice)]
          }
        } else if edge.isSituation, !isSeen[Int(edge.rawValue)] {
          isSeen[Int(edge.rawValue)] = true
          reached.append(Reached(situation: edge.rawValue, from: UInt32(next), choice: choice))
        }
      }
      next += 1
    }
    return smiles.indices.compactMap { smile in ways[smile].map { (smiles[smile], $0) } }
  }

  /// A situation that such a play came to first by a choice (index into `Scenario.choices`, -1 at the start) in one that
  /// was reached before, which is named by its place in the list.
  private struct Reached {
    let situation: UInt32
    let from: UInt32
    let choice: Int32
  }

  private func way(to last: Int, in reached: [Reached]) -> [Int] {
    var way: [Int] = []
    var place = last
    while reached[place].choice >= 0 {
      way.append(Int(reached[place].choice))
      place = Int(reached[place].from)
    }
    return way.reversed()
  }
}
