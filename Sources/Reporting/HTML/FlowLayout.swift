import Workbench

/// Where the scenes and ways of a flow stand: scenes in layers from the start to the endings, ways led around the scenes
/// that lie between. The same flow always gives the same picture.
///
/// The method is the usual one for layered drawings (Sugiyama and others, 1981): layers by longest paths, a thin place in
/// every layer that a way passes, an order within each layer by the mean of the neighbours, then places as near to the
/// neighbours as the order allows.
struct FlowLayout {
  struct Point: Hashable {
    var x: Double
    var y: Double
  }

  static let box = (width: 186.0, height: 62.0)
  private static let gap = (across: 26.0, down: 54.0)
  private static let sweeps = 12

  private let graph: FlowGraph
  /// By item: first the nodes, then the places that ways pass.
  private var layer: [Int] = []
  private var width: [Double] = []
  private var above: [[Int]] = []
  private var below: [[Int]] = []
  /// By way its items, from the upper to the lower end.
  private var chains: [[Int]] = []
  /// By layer its items from left to right.
  private var rows: [[Int]] = []
  private var x: [Double] = []
  private var port: [Port: Double] = [:]

  /// Where a way touches a scene.
  private struct Port: Hashable {
    let way: Int
    let isUpper: Bool
  }

  init(_ graph: FlowGraph) {
    self.graph = graph
    placeInLayers()
    for index in graph.ways.indices { leadThroughLayers(index) }
    rows = (0...(layer.max() ?? 0)).map { row in layer.indices.filter { layer[$0] == row } }
    order()
    align()
    for node in graph.nodes.indices { placePorts(node) }
  }

  // MARK: What is asked

  func center(of node: Int) -> Point {
    Point(x: x[node], y: top(of: layer[node]) + FlowLayout.box.height / 2)
  }

  var height: Double { top(of: rows.count) - FlowLayout.gap.down }
  var left: Double { x.indices.map { x[$0] - width[$0] / 2 }.min() ?? 0 }
  var right: Double { x.indices.map { x[$0] + width[$0] / 2 }.max() ?? 0 }

  /// How broad a way is drawn: its share of the attempts decides.
  func breadth(of way: Int) -> Double {
    max(16 * Double(graph.ways[way].count) / Double(graph.attempts), 1.5).rounded(.up)
  }

  func isUpwards(_ way: Int) -> Bool { layer[graph.ways[way].to] < layer[graph.ways[way].from] }

  /// The points that a way runs through, from where it begins to where it ends.
  func points(of way: Int) -> [Point] {
    var points: [Point] = []
    for (place, item) in chains[way].enumerated() {
      let (top, bottom) = (top(of: layer[item]), top(of: layer[item]) + FlowLayout.box.height)
      if place == 0 {
        points.append(Point(x: port[Port(way: way, isUpper: true)] ?? x[item], y: bottom))
      } else if place == chains[way].count - 1 {
        points.append(Point(x: port[Port(way: way, isUpper: false)] ?? x[item], y: top))
      } else {
        points += [Point(x: x[item], y: top), Point(x: x[item], y: bottom)]
      }
    }
    return isUpwards(way) ? points.reversed() : points
  }

  private func top(of layer: Int) -> Double { Double(layer) * (FlowLayout.box.height + FlowLayout.gap.down) }

  // MARK: Layers

  private mutating func placeInLayers() {
    let layers = Layering.layers(of: Array(graph.nodes.indices), graph.ways.map { ($0.from, $0.to) })
    for node in graph.nodes.indices {
      layer.append(layers[node] ?? 0)
      width.append(FlowLayout.box.width)
    }
    above = Array(repeating: [], count: layer.count)
    below = above
  }

  private mutating func leadThroughLayers(_ index: Int) {
    let way = graph.ways[index]
    let (upper, lower) = isUpwards(index) ? (way.to, way.from) : (way.from, way.to)
    var chain = [upper]
    for row in (layer[upper] + 1)..<max(layer[lower], layer[upper] + 1) {
      chain.append(layer.count)
      layer.append(row)
      width.append(breadth(of: index))
      above.append([])
      below.append([])
    }
    chain.append(lower)
    for (first, second) in zip(chain, chain.dropFirst()) {
      below[first].append(second)
      above[second].append(first)
    }
    chains.append(chain)
  }

  // MARK: Order

  /// The order with the fewest crossings among those tried.
  private mutating func order() {
    var best = (rows: rows, crossings: crossings)
    for sweep in 0..<FlowLayout.sweeps where best.crossings > 0 {
      let downwards = sweep.isMultiple(of: 2)
      for row in downwards ? Array(rows.indices) : rows.indices.reversed() {
        sort(row, by: downwards ? above : below)
      }
      if crossings < best.crossings { best = (rows, crossings) }
    }
    rows = best.rows
  }

  /// Puts each item where the mean of its neighbours is; those without stay.
  private mutating func sort(_ row: Int, by neighbours: [[Int]]) {
    let places = places
    let wanted = rows[row].map { item in
      let own = neighbours[item]
      return own.isEmpty
        ? Double(places[item]) : own.reduce(0) { $0 + Double(places[$1]) } / Double(own.count)
    }
    rows[row] = rows[row].indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }.map { rows[row][$0] }
  }

  /// By item its place within its layer.
  private var places: [Int] {
    var places = Array(repeating: 0, count: layer.count)
    for row in rows { for (place, item) in row.enumerated() { places[item] = place } }
    return places
  }

  private var crossings: Int {
    let places = places
    return rows.reduce(0) { total, row in
      let edges = row.flatMap { upper in below[upper].map { (places[upper], places[$0]) } }
      return total
        + edges.indices.reduce(0) { count, one in
          count
            + edges[..<one].count { ($0.0 - edges[one].0) * ($0.1 - edges[one].1) < 0 }
        }
    }
  }

  // MARK: Places

  private mutating func align() {
    x = Array(repeating: 0, count: layer.count)
    for row in rows { spread(row, row.map { _ in 0 }) }
    for sweep in 0..<FlowLayout.sweeps {
      let downwards = sweep.isMultiple(of: 2)
      for row in downwards ? rows : rows.reversed() {
        let neighbours = downwards ? above : below
        spread(
          row,
          row.map { item in
            let own = neighbours[item]
            return own.isEmpty ? x[item] : own.reduce(0) { $0 + x[$1] } / Double(own.count)
          })
      }
    }
  }

  /// Puts the items of a layer as near to the wanted places as their order and widths allow: the nearest by least
  /// squares, found by pooling neighbours that would overlap.
  private mutating func spread(_ row: [Int], _ wanted: [Double]) {
    var offset = 0.0
    var offsets: [Double] = []
    for (place, item) in row.enumerated() {
      if place > 0 { offset += (width[row[place - 1]] + width[item]) / 2 + FlowLayout.gap.across }
      offsets.append(offset)
    }
    var pools: [(sum: Double, count: Int)] = []
    for place in row.indices {
      pools.append((wanted[place] - offsets[place], 1))
      while pools.count > 1, let last = pools.last,
        case let before = pools[pools.count - 2],
        before.sum / Double(before.count) > last.sum / Double(last.count)
      {
        pools.removeLast()
        pools[pools.count - 1] = (before.sum + last.sum, before.count + last.count)
      }
    }
    let shifts = pools.flatMap { Array(repeating: $0.sum / Double($0.count), count: $0.count) }
    for place in row.indices { x[row[place]] = shifts[place] + offsets[place] }
  }

  // MARK: Ports

  /// Spreads the ends of the ways along a scene's lower and upper edge in the order of where they go.
  private mutating func placePorts(_ node: Int) {
    let lower = chains.indices.filter { chains[$0].first == node }
    let upper = chains.indices.filter { chains[$0].last == node }
    place(lower.sorted { (x[chains[$0][1]], $0) < (x[chains[$1][1]], $1) }, at: node, isUpper: true)
    place(
      upper.sorted { (x[chains[$0][chains[$0].count - 2]], $0) < (x[chains[$1][chains[$1].count - 2]], $1) },
      at: node, isUpper: false)
  }

  private mutating func place(_ ways: [Int], at node: Int, isUpper: Bool) {
    let room = FlowLayout.box.width - 24
    let breadths = ways.map { breadth(of: $0) + 8 }
    let all = breadths.reduce(0, +)
    let scale = min(room / max(all, 1), 1)
    var next = x[node] - all * scale / 2
    for (way, breadth) in zip(ways, breadths) {
      port[Port(way: way, isUpper: isUpper)] = next + breadth * scale / 2
      next += breadth * scale
    }
  }
}
