/// How a map is laid out on a page that is wider than high.
///
/// A scenario of up to `flowing` scenes flows from its start to its endings. A larger one would become a strip that no
/// page holds: its acts stand side by side as columns, in as many bands as make the shape of a page.
struct MapPage {
  let map: ScenarioMap
  /// Scenes of each column, with a title where it is an act; nil where the map flows.
  let columns: [ScenarioMap.Group]?
  /// By scene.
  private let column: [Int]
  /// By column.
  private let band: [Int]
  private let layers: [MapLayers]

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
    let layers = (columns ?? []).map { MapLayers($0.scenes, MapPage.edges(map, in: $0.scenes)) }
    self.layers = layers
    band = MapPage.bands(layers)
  }

  private static func columns(of group: ScenarioMap.Group) -> [ScenarioMap.Group] {
    guard group.title == nil, group.scenes.count > height * 3 / 2 else { return [group] }
    return stride(from: 0, to: group.scenes.count, by: height).map { start in
      ScenarioMap.Group(
        title: nil, scenes: Array(group.scenes[start..<min(start + height, group.scenes.count)]))
    }
  }

  // MARK: Ways

  /// Whether a way lies in a column; all ways do where the map flows.
  func isWithin(_ from: Int, _ to: Int) -> Bool { column[from] == column[to] }

  /// Ways that are drawn as lines: those within a column, and on to the next one in its band. Others would run across
  /// all that lies between, and columns would no longer stand in their order: they are named in the scene they go from.
  func isDrawn(_ way: ScenarioMap.Way) -> Bool {
    isWithin(way.from, way.to) || (isBesides(way.from, way.to) && !map.places[way.to].isEnding)
  }

  /// Whether the second scene stands in the column right of the first one's.
  func isBesides(_ left: Int, _ right: Int) -> Bool {
    column[left] + 1 == column[right] && band[column[left]] == band[column[right]]
  }

  /// Ways from a scene that are named in it.
  func namedWays(from scene: Int) -> [ScenarioMap.Way] {
    map.ways.filter { $0.from == scene && !isDrawn($0) }
  }

  // MARK: Places

  /// Pairs of scenes of which the second is to stand below the first, though no way leads there.
  var anchors: [(above: Int, below: Int)] {
    guard let columns else { return interruptions }
    return columns.flatMap { MapPage.stacks(map, in: $0.scenes) } + bandBreaks(columns)
  }

  /// An interruption has no way in: it would stand beside the start. It stands below the scene before it.
  private var interruptions: [(above: Int, below: Int)] {
    let entered = Set(map.ways.map(\.to))
    return map.places.filter { !$0.isStart && !entered.contains($0.scene) }.compactMap { place in
      let before = map.places[..<place.scene].last { !$0.isEnding && $0.when == nil }
      return before.map { ($0.scene, place.scene) }
    }
  }

  /// The lowest scene of a band stands above the tops of the columns in the next one.
  private func bandBreaks(_ columns: [ScenarioMap.Group]) -> [(above: Int, below: Int)] {
    columns.indices.filter { band[$0] > 0 }.flatMap { number -> [(above: Int, below: Int)] in
      let above = columns.indices.filter { band[$0] == band[number] - 1 }
      guard let deepest = above.max(by: { layers[$0].depth < layers[$1].depth }) else { return [] }
      return layers[number].tops.map { (layers[deepest].bottom, $0) }
    }
  }

  /// Scenes of a column that no way in it touches, such as endings, one below the other.
  private static func stacks(_ map: ScenarioMap, in scenes: [Int]) -> [(above: Int, below: Int)] {
    let touched = Set(ways(map, in: scenes).flatMap { [$0.above, $0.below] })
    let loose = scenes.filter { !touched.contains($0) }
    return zip(loose, loose.dropFirst()).enumerated().filter { ($0.offset + 1) % height != 0 }.map {
      ($0.element.0, $0.element.1)
    }
  }

  private static func ways(_ map: ScenarioMap, in scenes: [Int]) -> [(above: Int, below: Int)] {
    let inside = Set(scenes)
    return map.ways.filter { inside.contains($0.from) && inside.contains($0.to) && $0.from != $0.to }.map {
      ($0.from, $0.to)
    }
  }

  private static func edges(_ map: ScenarioMap, in scenes: [Int]) -> [(above: Int, below: Int)] {
    ways(map, in: scenes) + stacks(map, in: scenes)
  }

  /// The scene below which the engine's own walk-out stands.
  var lastScene: Int? {
    columns == nil ? map.places.last { !$0.isEnding }?.scene : columns?.last?.scenes.last
  }

  // MARK: Bands

  /// The band of each column, in the number of bands that comes nearest to the shape of a page (A4 and A3: √2).
  private static func bands(_ columns: [MapLayers]) -> [Int] {
    let total = columns.reduce(0) { $0 + $1.width }
    var best = (distance: Double.infinity, bands: Array(repeating: 0, count: columns.count))
    for count in 1...6 {
      let bands = split(columns, at: (total + count - 1) / count)
      let last = (bands.last ?? 0) + 1
      let rows = (0..<last).map { row in zip(columns, bands).filter { $0.1 == row }.map(\.0) }
      let width = rows.map { $0.reduce(0) { $0 + $1.width } }.max() ?? 0
      let height = rows.reduce(0) { $0 + ($1.map(\.height).max() ?? 0) }
      let shape = Double(width) / Double(max(height, 1)) / 1.414
      let distance = max(shape, 1 / max(shape, 0.001))
      if distance < best.distance { best = (distance, bands) }
    }
    return best.bands
  }

  /// Columns in their order, a new band where more of the next one would stand beyond the limit than within.
  private static func split(_ columns: [MapLayers], at limit: Int) -> [Int] {
    var band = 0
    var width = 0
    return columns.map { column in
      if width > 0, width + column.width / 2 > limit {
        band += 1
        width = 0
      }
      width += column.width
      return band
    }
  }
}
