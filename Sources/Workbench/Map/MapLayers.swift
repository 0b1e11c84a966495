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
    let layers = Layering.layers(of: scenes, edges)
    var counts: [Int: Int] = [:]
    for layer in layers.values { counts[layer, default: 0] += 1 }
    depth = (layers.values.max() ?? 0) + 1
    breadth = counts.values.max() ?? 1
    bottom = scenes.max { (layers[$0] ?? 0) < (layers[$1] ?? 0) } ?? 0
    tops = scenes.filter { layers[$0] == 0 }
  }
}
