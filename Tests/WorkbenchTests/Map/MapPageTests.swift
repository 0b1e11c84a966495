import ScenarioLanguage
import ScenarioTesting
import SourceText
import Testing

@testable import Workbench

/// A map of a hundred scenes is no strip and no tangle.
struct MapPageTests {
  @Test func aSmallMapFlows() throws {
    let page = MapPage(ScenarioMap(try fixture("map.md")))
    #expect(page.columns == nil)
    #expect(page.map.ways.allSatisfy(page.isDrawn))
  }

  @Test func theActsOfALargeOneStandInColumns() throws {
    let page = MapPage(ScenarioMap(try largeScenario()))
    let columns = try #require(page.columns)
    #expect(columns.map(\.title).first == "Act 1: A chapter")
    #expect(columns.count == 9)
    #expect(columns.flatMap(\.scenes) == Array(page.map.places.indices))
  }

  @Test func withoutActsTheScenesAreParted() throws {
    let columns = try #require(MapPage(ScenarioMap(try largeScenario(acts: false))).columns)
    #expect(columns.allSatisfy { $0.title == nil && $0.scenes.count <= 12 })
    #expect(columns.flatMap(\.scenes) == Array(0..<100))
  }

  @Test func noWayIsLost() throws {
    let page = MapPage(ScenarioMap(try largeScenario()))
    let named = page.map.places.flatMap { page.namedWays(from: $0.scene) }
    #expect(named.count + page.map.ways.count(where: page.isDrawn) == page.map.ways.count)
    #expect(!named.isEmpty)
    // A line ends in its own act or the next one.
    for way in page.map.ways where page.isDrawn(way) {
      #expect((0...1).contains(way.to / 11 - way.from / 11))
    }
  }

  @Test func itsChoicesAreNumbers() throws {
    let scenario = try largeScenario()
    let dot = try Map(of: scenario, language: .en).text(.dot)
    #expect(dot.contains("label=<1>") && !dot.contains("label=<\u{A0}1 \"Please"))
    let full = try Map(of: scenario, language: .en, labels: .text).text(.dot)
    #expect(full.contains("label=<\u{A0}1 &quot;Please go on"))
    // The whole text is always there, when the mouse stands on the line.
    #expect(dot.contains("tooltip=\"1. \\\"Please go on, I am listening to all of it.\\\""))
  }

  @Test func numbersInARowAreJoined() throws {
    let map = ScenarioMap(
      try compiled(
        scenes(
          "- \"One.\"\n\n  [On](#b)\n\n- \"Two.\"\n\n  [On](#b)\n\n- `if solved` \"Three.\"\n\n  [On](#b)\n\n- \"Four.\""
        )
      ))
    #expect(map.ways.map { MapLabels.numbers($0.steps) } == ["1–2, 3?"])
    #expect(map.places[0].stays.map(\.number) == [4])
  }

  private func scenes(_ choices: String) -> String {
    """
    ---
    format: 1
    title: Numbers
    summary: Choices that lead to one place.
    language: en
    channel: counter
    customers:
      wati:
        name: Bu Wati
    ---

    ## A

    She waits.

    \(choices)

      She nods.

    ## B

    `ending`

    She goes.

    """
  }

  // MARK: Layers

  @Test func layersFollowTheLongestWay() {
    let layers = MapLayers(
      [0, 1, 2, 3, 4], [(0, 1), (0, 2), (1, 2), (2, 3)].map { (above: $0.0, below: $0.1) })
    #expect(layers.depth == 4)
    #expect(layers.bottom == 3)
    #expect(layers.tops == [0, 4])
    #expect(layers.breadth == 2)
  }

  @Test func aCircleEndsSomewhere() {
    let circle = MapLayers([0, 1, 2], [(0, 1), (1, 2), (2, 0), (1, 1)].map { (above: $0.0, below: $0.1) })
    #expect(circle.depth == 3)
    #expect(circle.tops == [0])
  }

  // MARK: On the page

  @Test(.enabled(if: hasGraphviz), arguments: [true, false]) func aLargeMapHasTheShapeOfAPage(acts: Bool)
    throws
  {
    let scenario = try largeScenario(acts: acts)
    let drawing = try PlainDrawing(try Map(of: scenario, language: .en).text(.dot))
    #expect(drawing.nodes.count == scenario.scenes.count)
    let shape = drawing.width / drawing.height
    #expect((0.8...3).contains(shape), "\(drawing.width) × \(drawing.height) inches")
  }

  @Test(.enabled(if: hasGraphviz)) func actsStandFromLeftToRight() throws {
    let page = MapPage(ScenarioMap(try largeScenario()))
    let drawing = try PlainDrawing(try Map(of: page.map.scenario, language: .en).text(.dot))
    let x = Dictionary(uniqueKeysWithValues: drawing.nodes.map { ($0.name, $0.x) })
    let heads = (page.columns ?? []).compactMap(\.scenes.first)
    for (left, right) in zip(heads, heads.dropFirst()) where page.isBesides(left, right) {
      let ids = [left, right].map { page.map.scenario.scenes[$0].id }
      #expect(try #require(x[ids[0]]) < #require(x[ids[1]]))
    }
  }
}
