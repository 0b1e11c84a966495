import Workbench

/// Draws a flow as SVG, with a table of the same numbers.
struct FlowDrawing {
  private let graph: FlowGraph
  private let own: ScenarioReport
  private let words: ReportWords
  /// Makes the ids within the page differ.
  private let name: String
  private let layout: FlowLayout

  /// Of the frame around the picture, in pixels.
  private static let margin = 14.0

  init(graph: FlowGraph, own: ScenarioReport, words: ReportWords, name: String) {
    self.graph = graph
    self.own = own
    self.words = words
    self.name = name
    layout = FlowLayout(graph)
  }

  // MARK: In words

  var legend: String {
    let meanings = [
      ("▶", words.say(id: "awal", en: "start"), graph.nodes.contains(where: \.isStart)),
      ("■", words.say(id: "akhir", en: "ending"), graph.nodes.contains(where: \.isEnding)),
      (
        "▼", words.say(id: "par lepas di sini", en: "par was lost here"),
        graph.nodes.contains { $0.lostPar > 0 }
      ),
      (
        "↻", words.say(id: "tetap di adegan ini", en: "stayed in this scene"),
        graph.nodes.contains { $0.stays > 0 }
      ),
    ].filter(\.2).map { "\($0.0)\u{A0}\($0.1.replacing(" ", with: "\u{A0}"))" }
    let breadth = words.say(
      id: "Makin lebar jalannya, makin sering ditempuh.", en: "The wider a road, the more often it was taken."
    )
    let dashes =
      graph.ways.contains(where: \.isCostly)
      ? words.say(
        id: " Putus-putus: pilihan yang membuat par lepas bagi sebagian.",
        en: " Dashed: choices by which some lost par.") : ""
    return "<p>\(breadth)\(dashes) \(meanings.joined(separator: ", ")).</p>\n"
  }

  private func title(of node: FlowGraph.Node) -> String {
    node.scene.map { own.scenario.scenes[$0].title.onOneLine } ?? words.ending(nil, in: own.scenario)
  }

  var table: HTMLTable {
    HTMLTable(
      words.say(id: "Dari adegan ke adegan", en: "From scene to scene"),
      [
        HTMLTable.Column(name: words.say(id: "Dari", en: "From")),
        HTMLTable.Column(name: words.say(id: "Ke", en: "To")),
        HTMLTable.Column(name: words.say(id: "Berapa kali", en: "How often"), isNumber: true),
        HTMLTable.Column(name: words.say(id: "Par lepas", en: "Par lost")),
      ],
      rows: graph.ways.map { way in
        [
          told(graph.nodes[way.from]), told(graph.nodes[way.to]), words.number(way.count),
          way.isAlwaysCostly
            ? words.say(id: "ya", en: "yes")
            : way.isCostly
              ? words.say(id: "bagi sebagian", en: "for some") : words.say(id: "tidak", en: "no"),
        ]
      })
  }

  private func told(_ node: FlowGraph.Node) -> String {
    node.scene == nil ? escapedMarkup(title(of: node)) : words.told(title(of: node), in: own.scenario)
  }

  // MARK: The picture

  var markup: String {
    let (width, height) = (
      layout.right - layout.left + 2 * FlowDrawing.margin, layout.height + 2 * FlowDrawing.margin
    )
    let label = words.say(id: "Peta dengan jalan yang ditempuh", en: "Map with the roads they took")
    let box = [layout.left - FlowDrawing.margin, -FlowDrawing.margin, width, height].map(\.short)
    return """
      <figure class="map" tabindex="0" role="group" aria-label="\(label)">
      <svg viewBox="\(box.joined(separator: " "))" width="\(width.short)" height="\(height.short)" role="img" \
      aria-labelledby="\(name)-map-t" aria-describedby="\(name)-map-d">
      <title id="\(name)-map-t">\(label)</title>
      <desc id="\(name)-map-d">\(safe(description))</desc>
      \(ways)\(graph.nodes.indices.map(drawn).joined())\(numbers)</svg>
      \(beginning)</figure>

      """
  }

  /// Where the frame shows the map first: at its start, in browsers that know how.
  private var beginning: String {
    guard let start = graph.nodes.firstIndex(where: \.isStart) else { return "" }
    let x = layout.center(of: start).x - layout.left + FlowDrawing.margin
    return "<i style=\"left: \(x.short)px\"></i>"
  }

  private var description: String {
    let scenes = words.count(graph.nodes.count, id: "adegan", en: "scene")
    let most = graph.ways.max { $0.count < $1.count }
    let busiest = most.map { way in
      words.say(
        id: "Jalan yang paling sering ditempuh: dari \(title(of: graph.nodes[way.from])) ke "
          + "\(title(of: graph.nodes[way.to])), \(words.number(way.count)) kali. ",
        en: "The road taken most often: from \(title(of: graph.nodes[way.from])) to "
          + "\(title(of: graph.nodes[way.to])), \(words.count(way.count, id: "", en: "time")). ")
    }
    return "\(scenes), \(words.count(graph.ways.count, id: "jalan", en: "road")). \(busiest ?? "")"
      + words.say(id: "Semua angka ada di tabel di bawah.", en: "The table below has all numbers.")
  }

  // MARK: Scenes

  private func drawn(_ index: Int) -> String {
    let node = graph.nodes[index]
    let (center, size) = (layout.center(of: index), FlowLayout.box)
    let (x, y) = (center.x - size.width / 2, center.y - size.height / 2)
    let kind = node.lostPar > 0 ? "place costly" : node.isEnding ? "place ending" : "place"
    var text = "<g class=\"\(kind)\"><title>\(safe(whole(node)))</title>"
    text += rectangle(x, y, inset: 0)
    if node.isEnding { text += rectangle(x, y, inset: 4) }
    let lines = titleLines(node)
    for (line, words) in lines.enumerated() {
      text += row(words, center.x, y + (lines.count == 1 ? 27 : 20) + Double(line) * 15, "name")
    }
    return text + row(marks(node), center.x, y + 52, "count") + "</g>\n"
  }

  private func rectangle(_ x: Double, _ y: Double, inset: Double) -> String {
    let (width, height) = (FlowLayout.box.width - 2 * inset, FlowLayout.box.height - 2 * inset)
    return "<rect x=\"\((x + inset).short)\" y=\"\((y + inset).short)\" width=\"\(width.short)\" "
      + "height=\"\(height.short)\" rx=\"6\"/>"
  }

  private func row(_ text: String, _ x: Double, _ y: Double, _ kind: String) -> String {
    "<text class=\"\(kind)\" x=\"\(x.short)\" y=\"\(y.short)\">\(safe(text))</text>"
  }

  /// At most two lines; the whole title stands in the tooltip.
  private func titleLines(_ node: FlowGraph.Node) -> [String] {
    let rows = title(of: node).rows(of: 23).map { $0.shortened(to: 23) }
    guard rows.count > 2 else { return rows }
    return [rows[0], (rows[1] + " …").shortened(to: 23)]
  }

  private func marks(_ node: FlowGraph.Node) -> String {
    var parts = [(node.isStart ? "▶ " : node.isEnding ? "■ " : "") + words.number(node.visits)]
    if node.lostPar > 0 { parts.append("▼ " + words.number(node.lostPar)) }
    if node.stays > 0 { parts.append("↻ " + words.number(node.stays)) }
    return parts.joined(separator: "  ")
  }

  private func whole(_ node: FlowGraph.Node) -> String {
    var parts = ["\(title(of: node)): \(words.number(node.visits))×"]
    if node.lostPar > 0 {
      parts.append(words.say(id: "par lepas", en: "par lost") + " \(words.number(node.lostPar))×")
    }
    if node.stays > 0 {
      parts.append(words.say(id: "tetap di sini", en: "stayed") + " \(words.number(node.stays))×")
    }
    return parts.joined(separator: ", ")
  }

  // MARK: Ways

  /// The broad ones lie below.
  private var ways: String {
    graph.ways.indices.sorted { (graph.ways[$1].count, $0) < (graph.ways[$0].count, $1) }.map(way).joined()
  }

  private func way(_ index: Int) -> String {
    let way = graph.ways[index]
    let points = layout.points(of: index)
    let kind = way.isCostly ? "way costly" : "way"
    let ends =
      "\(title(of: graph.nodes[way.from])) → \(title(of: graph.nodes[way.to])): \(words.number(way.count))×"
    return "<g class=\"\(kind)\"><title>\(safe(ends))</title>"
      + "<path stroke-width=\"\(layout.breadth(of: index).short)\" d=\"\(curve(points))\"/>\(head(index, points))</g>\n"
  }

  /// The last stretch leaves room for the arrow's head.
  private func curve(_ points: [FlowLayout.Point]) -> String {
    var points = points
    let last = points.count - 1
    points[last].y -= (points[last].y > points[last - 1].y ? 1 : -1) * FlowDrawing.arrow
    var path = "M\(points[0].x.short),\(points[0].y.short)"
    for (from, to) in zip(points, points.dropFirst()) {
      let middle = ((from.y + to.y) / 2).short
      path +=
        from.x == to.x
        ? "V\(to.y.short)"
        : "C\(from.x.short),\(middle) \(to.x.short),\(middle) \(to.x.short),\(to.y.short)"
    }
    return path
  }

  private static let arrow = 9.0

  private func head(_ index: Int, _ points: [FlowLayout.Point]) -> String {
    let (tip, before) = (points[points.count - 1], points[points.count - 2])
    let back = tip.y - (tip.y > before.y ? 1 : -1) * FlowDrawing.arrow
    let half = layout.breadth(of: index) / 2 + 3
    return "<path class=\"head\" d=\"M\((tip.x - half).short),\(back.short)H\((tip.x + half).short)"
      + "L\(tip.x.short),\(tip.y.short)Z\"/>"
  }

  // MARK: Numbers

  /// How many went, on the ways where there is room for it, the busiest first.
  private var numbers: String {
    var taken: [Label] = []
    for index in graph.ways.indices.sorted(by: { (graph.ways[$1].count, $0) < (graph.ways[$0].count, $1) }) {
      let text = words.number(graph.ways[index].count)
      let places = [0.5, 0.35, 0.65, 0.22, 0.78].map { Label(text, on: layout.points(of: index), at: $0) }
      if let free = places.first(where: { place in !taken.contains { $0.touches(place) } }) {
        taken.append(free)
      }
    }
    return taken.map { row($0.text, $0.x, $0.y + 4, "much") + "\n" }.joined()
  }

  /// A number on the first stretch of a way.
  private struct Label {
    let text: String
    let x: Double
    let y: Double
    private var half: Double { Double(text.count) * 3.6 + 2 }

    /// - Parameter part: of the stretch, 0…1.
    init(_ text: String, on points: [FlowLayout.Point], at part: Double) {
      let (from, to) = (points[0], points[1])
      self.text = text
      x = from.x + (to.x - from.x) * (3 * part * part - 2 * part * part * part)
      y = from.y + (to.y - from.y) * (1.5 * part - 1.5 * part * part + part * part * part)
    }

    func touches(_ other: Label) -> Bool {
      abs(x - other.x) < half + other.half && abs(y - other.y) < 12
    }
  }
}
