import Workbench

/// Where the attempts of a scenario went, as scenes and ways between them.
struct FlowGraph: Sendable {
  struct Node: Sendable {
    /// Nil: the customer walked out, and no scene told it.
    let scene: Int?
    let isStart: Bool
    let isEnding: Bool
    /// How often somebody came.
    var visits = 0
    /// How often a choice here put par out of reach.
    var lostPar = 0
    /// How often a choice led back here.
    var stays = 0
  }

  /// All that went from one scene to another, parted by whether par was lost with their choices.
  struct Way: Sendable {
    /// Indices into the nodes.
    let from: Int
    let to: Int
    /// Some lost par by these choices.
    let isCostly: Bool
    /// Whoever took them lost it.
    var isAlwaysCostly = false
    var count: Int
  }

  private(set) var nodes: [Node] = []
  private(set) var ways: [Way] = []
  /// Attempts that it is about.
  let attempts: Int

  init(nodes: [Node], ways: [Way], attempts: Int) {
    self.nodes = nodes
    self.ways = ways
    self.attempts = attempts
  }

  init(_ report: ScenarioReport) {
    attempts = max(report.results.attempts - report.otherVersions, 1)
    let numbers = FlowGraph.visited(report)
    nodes = numbers.map { FlowGraph.node($0, report) }
    let places = Dictionary(uniqueKeysWithValues: numbers.enumerated().map { ($1, $0) })
    for flow in report.flows.sorted(by: { $0.choice < $1.choice }) {
      let from = places[report.scenario.choices[flow.choice].scene] ?? 0
      let to = places[flow.target ?? FlowGraph.walkOut(report)] ?? 0
      let count = report.choices[flow.choice]
      add(
        flow.count, from, to, isCostly: count.lostPar > 0, isAlwaysCostly: count.lostPar == count.taken)
    }
    ways.sort { ($0.from, $0.to, $0.isCostly ? 1 : 0) < ($1.from, $1.to, $1.isCostly ? 1 : 0) }
    for index in nodes.indices where !nodes[index].isEnding { nodes[index].visits -= nodes[index].stays }
  }

  /// Stands for the walk-out behind the last scene.
  private static func walkOut(_ report: ScenarioReport) -> Int { report.scenario.scenes.count }

  /// Where somebody chose something or came to the end, in the order of the scenario.
  private static func visited(_ report: ScenarioReport) -> [Int] {
    let chosen = report.scenario.scenes.indices.filter { report.taken(in: $0) > 0 }
    let ended = report.endings.map { $0.scene ?? walkOut(report) }
    let reached = report.flows.map { $0.target ?? walkOut(report) }
    return Set(chosen + ended + reached).sorted()
  }

  private static func node(_ number: Int, _ report: ScenarioReport) -> Node {
    let scene = number == walkOut(report) ? nil : number
    let ended = report.endings.first { $0.scene == scene }?.count ?? 0
    let isEnding = scene.map { report.scenario.scenes[$0].isEnding } ?? true
    var node = Node(scene: scene, isStart: number == 0, isEnding: isEnding)
    node.visits = isEnding ? ended : scene.map(report.taken) ?? 0
    node.lostPar =
      scene.map { report.scenario.scenes[$0].choices.reduce(0) { $0 + report.choices[$1].lostPar } } ?? 0
    return node
  }

  private mutating func add(_ count: Int, _ from: Int, _ to: Int, isCostly: Bool, isAlwaysCostly: Bool) {
    guard from != to else {
      nodes[from].stays += count
      return
    }
    if let known = ways.firstIndex(where: { $0.from == from && $0.to == to && $0.isCostly == isCostly }) {
      ways[known].count += count
      if !isAlwaysCostly { ways[known].isAlwaysCostly = false }
    } else {
      ways.append(
        Way(
          from: from, to: to, isCostly: isCostly, isAlwaysCostly: isCostly && isAlwaysCostly, count: count))
    }
  }
}
