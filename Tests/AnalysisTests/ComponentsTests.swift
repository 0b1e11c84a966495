import Simulation
import Testing

@testable import Analysis

@Suite struct ComponentsTests {
  @Test func nodesThatReachEachOtherAreOneComponent() {
    let components = Components([[1], [2], [0, 3], [4], [3], []])
    #expect(components.count == 3)
    #expect(components.number[0] == components.number[1] && components.number[1] == components.number[2])
    #expect(components.number[3] == components.number[4])
    #expect(components.number[0] > components.number[3])
  }

  @Test func theyAreWhatReachabilitySays() {
    var generator = SplitMix64(seed: 3)
    for _ in 0..<200 {
      let nodes = 1 + generator.number(below: 9)
      let edges = (0..<nodes).map { _ in
        (0..<generator.number(below: 3)).map { _ in Int32(generator.number(below: nodes)) }
      }
      let components = Components(edges)
      let reach = (0..<nodes).map { reachable(from: $0, edges) }
      for one in 0..<nodes {
        for other in 0..<nodes {
          let together = reach[one].contains(other) && reach[other].contains(one)
          #expect((components.number[one] == components.number[other]) == together)
          if reach[one].contains(other) { #expect(components.number[one] >= components.number[other]) }
        }
      }
    }
  }

  private func reachable(from start: Int, _ edges: [[Int32]]) -> Set<Int> {
    var seen: Set<Int> = [start]
    var pending = [start]
    while let node = pending.popLast() {
      for next in edges[node] where seen.insert(Int(next)).inserted { pending.append(Int(next)) }
    }
    return seen
  }

  @Test func aLongChainNeedsNoDeepStack() {
    let length = 200_000
    let chain = (0..<length).map { $0 + 1 < length ? [Int32($0 + 1)] : [] }
    #expect(Components(chain).count == length)
  }
}
