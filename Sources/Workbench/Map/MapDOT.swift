import ScenarioLanguage
import SourceText

/// A map in the language of Graphviz.
struct MapDOT {
  let map: ScenarioMap
  let words: MapWords
  let labels: MapLabels
  private let page: MapPage

  init(map: ScenarioMap, words: MapWords, labels: MapLabels) {
    self.map = map
    self.words = words
    self.labels = labels
    page = MapPage(map)
  }

  func text() -> String {
    var lines = ["// \(map.name)"]
    lines.append("digraph \(quoted(map.scenario.id)) {")
    lines += settings.map { "  " + $0 }
    for (number, group) in (page.columns ?? map.groups).enumerated() { lines += cluster(group, number) }
    lines += walkOut
    lines += map.ways.filter(page.isDrawn).map { "  " + edge($0) }
    lines += page.anchors.map { "  \(name($0.above)) -> \(name($0.below)) [style=invis, weight=0];" }
    return (lines + ["}"]).joined(separator: "\n") + "\n"
  }

  // MARK: The page

  private static let font = "Helvetica,Arial,sans-serif"

  private var settings: [String] {
    [
      "graph [rankdir=TB, charset=\"UTF-8\", bgcolor=\"white\", pad=0.3, nodesep=0.2, ranksep=0.4,"
        + " labelloc=t, labeljust=l, fontname=\"\(MapDOT.font)\", fontsize=12, label=<\(heading)>];",
      "node [shape=box, style=\"filled,rounded\", fontname=\"\(MapDOT.font)\", fontsize=11, margin=\"0.12,0.07\"];",
      "edge [fontname=\"\(MapDOT.font)\", fontsize=9, color=\"#555555\", fontcolor=\"#222222\", arrowsize=0.7];",
    ]
  }

  private var heading: String {
    let title = markup(map.scenario.header.title.onOneLine)
    var rows = [
      row("<FONT POINT-SIZE=\"20\"><B>\(title)</B></FONT>"), row(markup(words.counts(map))),
    ]
    if !map.survey.isComplete {
      rows += words.unfinished.rows(of: 80).map { row(markup($0)) }
    }
    return "<TABLE BORDER=\"0\" CELLSPACING=\"2\">" + rows.joined() + legend + "</TABLE>"
  }

  private var legend: String {
    let colours = [3, 2, 1, 0].map { smiles in
      "<TD BGCOLOR=\"\(MapColours.of(.smiles(smiles)).fill)\" BORDER=\"1\" COLOR=\"\(MapColours.of(.smiles(smiles)).line)\">"
        + "\(words.dots(smiles)) \(smiles)</TD>"
    }
    let lines = words.legend(of: map).map { "\($0.mark)  \($0.meaning)" }
    let first = "<TD ALIGN=\"LEFT\">  \(markup(lines[0].drop { $0 != " " }))</TD>"
    let table = "<TABLE BORDER=\"0\" CELLSPACING=\"3\"><TR>" + colours.joined() + first + "</TR></TABLE>"
    return row(table) + lines.dropFirst().map { row("<FONT POINT-SIZE=\"10\">\(markup($0))</FONT>") }.joined()
  }

  /// Rows of a table keep lines of letters of different size apart, which line breaks do not.
  private func table(_ rows: [String]) -> String {
    "<TABLE BORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"1\">" + rows.joined() + "</TABLE>"
  }

  private func row(_ cell: String) -> String { "<TR><TD ALIGN=\"LEFT\">\(cell)</TD></TR>" }

  // MARK: Places

  private func cluster(_ group: ScenarioMap.Group, _ number: Int) -> [String] {
    let nodes = group.scenes.map { "    " + node(map.places[$0]) }
    if group.title == nil, page.columns == nil { return nodes }
    return ["  subgraph \"cluster_\(number)\" {", "    graph [\(frame(group.title))];"] + nodes + ["  }"]
  }

  /// The frame of an act; a column that is no act has none.
  private func frame(_ title: String?) -> String {
    guard let title else { return "peripheries=0, label=\"\"" }
    return
      "style=\"rounded,filled\", color=\"#B8B8B8\", fillcolor=\"#FAFAFA\", margin=14, fontsize=13, labeljust=l,"
      + " label=<<B>\(markup(title))</B>>"
  }

  private func node(_ place: ScenarioMap.Place) -> String {
    let colours = place.isUnreachable ? MapColours.unreachable : MapColours.of(place.outlook.best)
    var attributes = [
      "label=<\(label(place))>", "tooltip=\(quoted(tooltip(place)))", "fillcolor=\"\(colours.fill)\"",
      "color=\"\(colours.line)\"", "fontcolor=\"\(colours.text)\"",
    ]
    if place.isEnding { attributes.append("peripheries=2") }
    if place.isUnreachable {
      attributes.append("style=\"filled,rounded,dotted\"")
    } else if place.when != nil {
      attributes.append("style=\"filled,rounded,dashed\"")
    }
    if place.isStart { attributes.append("penwidth=3") }
    return "\(name(place.scene)) [\(attributes.joined(separator: ", "))];"
  }

  private func name(_ scene: Int) -> String { quoted(map.scenario.scenes[scene].id) }

  private func label(_ place: ScenarioMap.Place) -> String {
    var rows = place.title.rows(of: place.isEnding ? 18 : 24).map { "<B>\(markup($0))</B>" }
    rows[0] = marks(place) + rows[0]
    if let when = place.when {
      rows += words.whenever(when).rows(of: 24).map { "<I>\(markup($0))</I>" }
    }
    if place.resumes { rows.append("<I>\(markup(words.resumes))</I>") }
    let smiles = place.isUnreachable ? words.noPlay : words.smiles(place.outlook)
    if !smiles.isEmpty { rows.append(markup(smiles)) }
    let inside = small(place.stays.flatMap(staying) + page.namedWays(from: place.scene).flatMap(named))
    return table(rows.map { "<TR><TD>\($0)</TD></TR>" } + inside)
  }

  private func marks(_ place: ScenarioMap.Place) -> String { place.marks.map { $0 + " " }.joined() }

  private func staying(_ step: ScenarioMap.Step) -> [String] {
    guard labels == .text else { return ["↻ " + MapLabels.number(step)] }
    let lines = MapLabels.lines(words, step)
    return lines.enumerated().map { $0.offset == 0 ? "↻ " + $0.element : "   " + $0.element }
  }

  /// A way that is not drawn: `2, 4? → ■ Robot ○○○`.
  private func named(_ way: ScenarioMap.Way) -> [String] {
    let target = map.places[way.to]
    let head = MapLabels.numbers(way.steps) + " → " + (target.isEnding ? "■ " : "")
    let tail = target.isEnding ? " " + words.mark(target.outlook.best) : ""
    return [head + target.title.shortened(to: 24) + tail]
  }

  private func small(_ rows: [String]) -> [String] {
    rows.map { row("<FONT POINT-SIZE=\"9\">\(spaced($0))</FONT>") }
  }

  private func tooltip(_ place: ScenarioMap.Place) -> String {
    var lines = [place.title]
    if place.isStart { lines.append(words.start) }
    if place.isEnding { lines.append(words.ending) }
    if let when = place.when { lines.append(words.whenever(when)) }
    lines.append(place.isUnreachable ? words.noPlay : words.sentence(place.outlook))
    lines += place.stays.map { "↻ " + MapLabels.full(words, $0) }
    for way in page.namedWays(from: place.scene) {
      lines += way.steps.map { "\(MapLabels.full(words, $0)) → \(map.places[way.to].title)" }
    }
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The engine's own walk-out, where it occurs.
  private var walkOut: [String] {
    guard let outlook = map.walkOut else { return [] }
    let colours = MapColours.of(outlook.best)
    let label = [
      "↯ ■ <B>\(markup(words.walkOut))</B>", "<I>\(markup(words.whenever("patience = 0")))</I>",
      markup(words.smiles(outlook)),
    ]
    return [
      "  \"walk-out\" [label=<\(table(label.map { "<TR><TD>\($0)</TD></TR>" }))>, tooltip=\(quoted(words.sentence(outlook))),"
        + " fillcolor=\"\(colours.fill)\", color=\"\(colours.line)\", fontcolor=\"\(colours.text)\","
        + " style=\"filled,rounded,dashed\", peripheries=2];"
    ] + (page.lastScene.map { ["  \(name($0)) -> \"walk-out\" [style=invis];"] } ?? [])
  }

  // MARK: Ways

  private func edge(_ way: ScenarioMap.Way) -> String {
    var attributes: [String] = []
    let label = self.label(way)
    if !label.isEmpty { attributes.append("label=<\(label)>") }
    let tooltip = quoted(way.steps.map { MapLabels.full(words, $0) }.joined(separator: "\n"))
    attributes += ["tooltip=\(tooltip)", "labeltooltip=\(tooltip)"]
    if !page.isWithin(way.from, way.to) { attributes.append("constraint=false") }
    if way.isUnreachable {
      attributes += ["style=dotted", "color=\"#8A8A8A\"", "fontcolor=\"#595959\""]
    } else if way.steps.allSatisfy({ $0.isConditional }) {
      attributes.append("style=dashed")
    }
    return "\(name(way.from)) -> \(name(way.to)) [\(attributes.joined(separator: ", "))];"
  }

  private func label(_ way: ScenarioMap.Way) -> String {
    guard labels == .text else { return markup(MapLabels.numbers(way.steps)) }
    let lines = MapLabels.lines(words, way.steps)
    return lines.map { "\(spaced($0))<BR ALIGN=\"LEFT\"/>" }.joined()
  }

  /// Spaces at the start of a line, and one between the line and the way beside it, must not break or go.
  private func spaced(_ line: String) -> String {
    let indent = line.prefix { $0 == " " }
    return String(repeating: "\u{A0}", count: indent.count + 1) + markup(line.dropFirst(indent.count))
  }

  // MARK: Escaping

  /// A string of DOT, in which a backslash begins a sequence and `&` an entity.
  private func quoted(_ text: String) -> String {
    "\"" + text.escaped(["&": "&amp;", "\\": "\\\\", "\"": "\\\"", "\n": "\\n"]) + "\""
  }

  private func markup(_ text: some StringProtocol) -> String { escapedMarkup(text) }
}

/// Text within HTML-like labels and SVG.
package func escapedMarkup(_ text: some StringProtocol) -> String {
  text.escaped(["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;"])
}
