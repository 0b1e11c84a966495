/// How a map is laid out on a page that is wider than high.
///
/// A scenario of up to `flowing` scenes flows from its start to its endings. A larger one would become a strip that no
/// page holds: its acts stand side by side as columns, and ways from column to column do not push scenes down.
struct MapPage {
  let map: ScenarioMap
  /// Scenes of each column, titles of those that are acts; nil where the map flows.
  let columns: [ScenarioMap.Group]?
  private let column: [Int]

  private static let flowing = 40
  /// Scenes outside of acts that make a column, and scenes without ways that are stacked.
  private static let height = 12

  init(_ map: ScenarioMap) {
    self.map = map
    let isLarge = map.places.count > MapPage.flowing
    columns = isLarge ? map.groups.flatMap(MapPage.columns) : nil
    var column = Array(repeating: 0, count: map.places.count)
    for (number, group) in (columns ?? []).enumerated() {
      for scene in group.scenes { column[scene] = number }
    }
    self.column = column
  }

  private static func columns(of group: ScenarioMap.Group) -> [ScenarioMap.Group] {
    guard group.title == nil, group.scenes.count > height * 3 / 2 else { return [group] }
    return stride(from: 0, to: group.scenes.count, by: height).map { start in
      ScenarioMap.Group(
        title: nil, scenes: Array(group.scenes[start..<min(start + height, group.scenes.count)]))
    }
  }

  /// Whether a way lies in a column; all ways do where the map flows.
  func isWithin(_ from: Int, _ to: Int) -> Bool { column[from] == column[to] }

  /// Pairs of scenes of which the second is to stand below the first, though no way leads there.
  var anchors: [(above: Int, below: Int)] {
    columns.map { $0.flatMap(stacks) } ?? interruptions
  }

  /// An interruption has no way in: it would stand beside the start. It stands below the scene before it.
  private var interruptions: [(above: Int, below: Int)] {
    let entered = Set(map.ways.map(\.to))
    return map.places.filter { !$0.isStart && !entered.contains($0.scene) }.compactMap { place in
      let before = map.places[..<place.scene].last { !$0.isEnding && $0.when == nil }
      return before.map { ($0.scene, place.scene) }
    }
  }

  /// Scenes of a column that no way in it touches, such as endings, one below the other.
  private func stacks(in column: ScenarioMap.Group) -> [(above: Int, below: Int)] {
    let inner = map.ways.filter { isWithin($0.from, $0.to) && $0.from != $0.to }
    let touched = Set(inner.flatMap { [$0.from, $0.to] })
    let loose = column.scenes.filter { !touched.contains($0) }
    return zip(loose, loose.dropFirst()).enumerated().filter { ($0.offset + 1) % MapPage.height != 0 }.map {
      ($0.element.0, $0.element.1)
    }
  }

  /// The scene below which the engine's own walk-out stands.
  var lastScene: Int? {
    columns == nil ? map.places.last { !$0.isEnding }?.scene : columns?.last?.scenes.last
  }
}
