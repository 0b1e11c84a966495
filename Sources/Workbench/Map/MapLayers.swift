/// How deep and how broad the scenes of a column will stand: each one layer below the lowest scene that leads to it.
struct MapLayers {
  /// The number of layers.
  let depth: Int
  /// Scenes in the broadest layer.
  let breadth: Int
  /// A scene in the lowest layer.
  let bottom: Int
  /// The scenes in the highest layer.
  let tops: [Int]

  /// Roughly, in points: a scene and its share of the gaps around it.
  var width: Int { 150 * breadth + 60 }
  var height: Int { 75 * depth + 60 }

  /// - Parameter scenes: at least one; edges join scenes of these only.
  init(_ scenes: [Int], _ edges: [(above: Int, below: Int)]) {
    var layering = Layering(scenes, edges)
    for scene in scenes { layering.visit(scene) }
    let layers = layering.layers(scenes)
    var counts: [Int: Int] = [:]
    for layer in layers.values { counts[layer, default: 0] += 1 }
    depth = (layers.values.max() ?? 0) + 1
    breadth = counts.values.max() ?? 1
    bottom = scenes.max { (layers[$0] ?? 0) < (layers[$1] ?? 0) } ?? 0
    tops = scenes.filter { layers[$0] == 0 }
  }
}

/// Layers by longest paths, with the edges that close a circle left out.
private struct Layering {
  private let successors: [Int: [Int]]
  private var isOpen: Set<Int> = []
  private var isDone: Set<Int> = []
  /// Edges that close no circle.
  private var forward: [Int: [Int]] = [:]
  /// In the order in which they were left: every scene after all that it leads to.
  private var order: [Int] = []

  init(_ scenes: [Int], _ edges: [(above: Int, below: Int)]) {
    successors = Dictionary(grouping: edges, by: \.above).mapValues { $0.map(\.below) }
  }

  /// Depth first; without recursion, since a column may be long.
  mutating func visit(_ start: Int) {
    guard !isDone.contains(start) else { return }
    var path: [(scene: Int, next: Int)] = [(start, 0)]
    isOpen.insert(start)
    while let (scene, next) = path.last {
      let below = successors[scene] ?? []
      guard next < below.count else {
        path.removeLast()
        isOpen.remove(scene)
        isDone.insert(scene)
        order.append(scene)
        continue
      }
      path[path.count - 1].next += 1
      guard !isOpen.contains(below[next]) else { continue }
      forward[scene, default: []].append(below[next])
      if !isDone.contains(below[next]) {
        isOpen.insert(below[next])
        path.append((below[next], 0))
      }
    }
  }

  func layers(_ scenes: [Int]) -> [Int: Int] {
    var layers = Dictionary(uniqueKeysWithValues: scenes.map { ($0, 0) })
    for scene in order.reversed() {
      for below in forward[scene] ?? [] {
        layers[below] = max(layers[below] ?? 0, (layers[scene] ?? 0) + 1)
      }
    }
    return layers
  }
}
