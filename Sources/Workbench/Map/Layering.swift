/// Layers by longest paths, with the edges that close a circle left out.
package struct Layering {
  private let successors: [Int: [Int]]
  private var isOpen: Set<Int> = []
  private var isDone: Set<Int> = []
  /// Edges that close no circle.
  private var forward: [Int: [Int]] = [:]
  /// In the order in which they were left: every scene after all that it leads to.
  private var order: [Int] = []

  /// By scene its layer, from 0: each scene is one layer below the lowest that leads to it.
  package static func layers(of scenes: [Int], _ edges: [(above: Int, below: Int)]) -> [Int: Int] {
    var layering = Layering(edges)
    for scene in scenes { layering.visit(scene) }
    return layering.layers(scenes)
  }

  private init(_ edges: [(above: Int, below: Int)]) {
    successors = Dictionary(grouping: edges, by: \.above).mapValues { $0.map(\.below) }
  }

  /// Depth first; without recursion, since a column may be long.
  private mutating func visit(_ start: Int) {
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

  private func layers(_ scenes: [Int]) -> [Int: Int] {
    var layers = Dictionary(uniqueKeysWithValues: scenes.map { ($0, 0) })
    for scene in order.reversed() {
      for below in forward[scene] ?? [] {
        layers[below] = max(layers[below] ?? 0, (layers[scene] ?? 0) + 1)
      }
    }
    return layers
  }
}
