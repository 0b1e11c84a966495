import Simulation
import Testing

@testable import Reporting

/// Nobody has to guess where a road leads: scenes stand apart, and every road runs from its scene to its scene.
@Suite struct FlowLayoutTests {
  /// Scenes and ways by chance, with circles, leaps and ways that double.
  private func graph(_ seed: UInt64) -> FlowGraph {
    var generator = SplitMix64(seed: seed)
    let count = 2 + generator.number(below: 24)
    let nodes = (0..<count).map { FlowGraph.Node(scene: $0, isStart: $0 == 0, isEnding: $0 == count - 1) }
    let ways = (0..<(2 * count)).compactMap { _ -> FlowGraph.Way? in
      let (from, to) = (generator.number(below: count), generator.number(below: count))
      guard from != to else { return nil }
      return FlowGraph.Way(
        from: from, to: to, isCostly: generator.number(below: 3) == 0, count: 1 + generator.number(below: 90))
    }
    return FlowGraph(nodes: nodes, ways: ways, attempts: 100)
  }

  @Test(arguments: UInt64(1)...60) func scenesStandApart(_ seed: UInt64) {
    let graph = graph(seed)
    let layout = FlowLayout(graph)
    let centers = graph.nodes.indices.map(layout.center)
    for (one, center) in centers.enumerated() {
      for other in centers[..<one] {
        #expect(
          abs(center.x - other.x) > FlowLayout.box.width || abs(center.y - other.y) > FlowLayout.box.height)
      }
      #expect(center.x - FlowLayout.box.width / 2 >= layout.left - 0.5)
      #expect(center.x + FlowLayout.box.width / 2 <= layout.right + 0.5)
      #expect(center.y + FlowLayout.box.height / 2 <= layout.height + 0.5)
    }
  }

  @Test(arguments: UInt64(1)...60) func everyRoadRunsFromItsSceneToItsScene(_ seed: UInt64) throws {
    let graph = graph(seed)
    let layout = FlowLayout(graph)
    for (index, way) in graph.ways.enumerated() {
      let points = layout.points(of: index)
      for (point, node) in [(try #require(points.first), way.from), (try #require(points.last), way.to)] {
        let center = layout.center(of: node)
        #expect(abs(point.x - center.x) <= FlowLayout.box.width / 2)
        #expect(abs(abs(point.y - center.y) - FlowLayout.box.height / 2) < 0.5)
      }
      // It runs one way, up or down, and through no scene.
      let steps = zip(points, points.dropFirst()).map { $1.y - $0.y }
      #expect(steps.allSatisfy { $0 > 0 } || steps.allSatisfy { $0 < 0 })
      for (from, to) in zip(points, points.dropFirst())
      where from.x == to.x && abs(from.y - to.y) == FlowLayout.box.height {
        for node in graph.nodes.indices where abs(layout.center(of: node).y - (from.y + to.y) / 2) < 1 {
          #expect(abs(layout.center(of: node).x - from.x) > FlowLayout.box.width / 2)
        }
      }
    }
  }

  @Test func theWiderRoadIsTheOneTakenMoreOften() {
    let nodes = (0...2).map { FlowGraph.Node(scene: $0, isStart: $0 == 0, isEnding: $0 > 0) }
    let ways = [(1, 90), (2, 10)].map { FlowGraph.Way(from: 0, to: $0, isCostly: false, count: $1) }
    let layout = FlowLayout(FlowGraph(nodes: nodes, ways: ways, attempts: 100))
    #expect(layout.breadth(of: 0) > 4 * layout.breadth(of: 1))
  }
}
