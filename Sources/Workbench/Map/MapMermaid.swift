import ScenarioLanguage

/// A map in the language of Mermaid, which code hosts and many editors draw.
struct MapMermaid {
  let map: ScenarioMap
  let words: MapWords
  let labels: MapLabels

  func text() -> String {
    var lines = ["%% \(map.name)", "flowchart TB"]
    lines.append("  accTitle: \(plain(map.scenario.header.title.onOneLine))")
    lines.append("  accDescr: \(plain(words.counts(map)))")
    for (number, group) in map.groups.enumerated() { lines += subgraph(group, number) }
    lines += walkOut
    lines += map.ways.map { "  " + edge($0) }
    lines += legend + styles
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: Places

  private func subgraph(_ group: ScenarioMap.Group, _ number: Int) -> [String] {
    let nodes = group.scenes.map { "    " + node(map.places[$0]) }
    guard let title = group.title else { return nodes }
    return ["  subgraph act\(number)[\"\(escaped(title))\"]"] + nodes + ["  end"]
  }

  private func node(_ place: ScenarioMap.Place) -> String {
    var rows = [marks(place) + escaped(place.title)]
    if let when = place.when { rows.append(escaped(words.whenever(when))) }
    if place.resumes { rows.append(escaped(words.resumes)) }
    let smiles = place.isUnreachable ? words.noPlay : words.smiles(place.outlook)
    if !smiles.isEmpty { rows.append(escaped(smiles)) }
    rows += place.stays.map { "↻ " + staying($0) }
    let label = rows.joined(separator: "<br/>")
    let shape = place.isEnding ? "([\"\(label)\"])" : "[\"\(label)\"]"
    return "s\(place.scene)\(shape):::\(styleClass(place))"
  }

  private func marks(_ place: ScenarioMap.Place) -> String { place.marks.map { $0 + " " }.joined() }

  private func styleClass(_ place: ScenarioMap.Place) -> String {
    if place.isUnreachable { return "unreachable" }
    return MapMermaid.smilesClass(place.outlook.best) + (place.when != nil ? "i" : "")
  }

  private static func smilesClass(_ best: Outlook.Best) -> String {
    switch best {
    case .smiles(let smiles): "smiles\(smiles)"
    case .onlyUnclean: "unclean"
    case .unknown: "open"
    }
  }

  private var walkOut: [String] {
    guard let outlook = map.walkOut else { return [] }
    let rows = ["↯ ■ " + words.walkOut, words.whenever("patience = 0"), words.smiles(outlook)].map(escaped)
    let style = MapMermaid.smilesClass(outlook.best) + "i"
    return ["  walkout([\"\(rows.joined(separator: "<br/>"))\"]):::\(style)"]
  }

  // MARK: Ways

  private func edge(_ way: ScenarioMap.Way) -> String {
    let arrow = way.isUnreachable || way.steps.allSatisfy(\.isConditional) ? "-.->" : "-->"
    let rows = labels == .text ? MapLabels.lines(words, way.steps) : [MapLabels.numbers(way.steps)]
    let label = rows.filter { !$0.isEmpty }.map(\.trimmed).map(escaped).joined(separator: "<br/>")
    return "s\(way.from) \(arrow)" + (label.isEmpty ? "" : "|\"\(label)\"|") + " s\(way.to)"
  }

  private func staying(_ step: ScenarioMap.Step) -> String {
    let lines = labels == .text ? MapLabels.lines(words, step) : [MapLabels.number(step)]
    return lines.map(\.trimmed).map(escaped).joined(separator: "<br/>")
  }

  private var legend: [String] {
    let rows = words.legend(of: map).map { escaped("\($0.mark)  \($0.meaning)") }
    return ["  legend[\"\(rows.joined(separator: "<br/>"))\"]:::open"]
  }

  // MARK: Styles

  private var styles: [String] {
    let kinds: [Outlook.Best] = (0...3).map(Outlook.Best.smiles) + [.onlyUnclean, .unknown]
    return kinds.flatMap { best in
      let colours = MapColours.of(best)
      let name = MapMermaid.smilesClass(best)
      let look = "fill:\(colours.fill),stroke:\(colours.line),color:\(colours.text)"
      return ["  classDef \(name) \(look)", "  classDef \(name)i \(look),stroke-dasharray:6 4"]
    } + [
      "  classDef unreachable fill:\(MapColours.unreachable.fill),stroke:\(MapColours.unreachable.line),"
        + "color:\(MapColours.unreachable.text),stroke-dasharray:2 3"
    ] + acts
  }

  private var acts: [String] {
    let names = map.groups.indices.filter { map.groups[$0].title != nil }.map { "act\($0)" }
    guard !names.isEmpty else { return [] }
    return [
      "  classDef act fill:#FAFAFA,stroke:#B8B8B8,color:#1A1A1A",
      "  class \(names.joined(separator: ",")) act",
    ]
  }

  // MARK: Escaping

  /// Text within quotation marks: all ASCII signs that Mermaid, Markdown or HTML may take for something become
  /// character codes.
  private func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      guard let code = character.asciiValue, !character.isLetter, !character.isNumber else {
        result.append(character)
        continue
      }
      result +=
        " ,:!?/%=+".utf8.contains(code) || isPlain(character, after: result) ? String(character) : "#\(code);"
    }
    return result
  }

  /// A full stop and a hyphen are harmless but at the start, where they would begin a list.
  private func isPlain(_ character: Character, after text: String) -> Bool {
    guard character == "." || character == "-" || character == "'" else { return false }
    return text.contains { $0.isLetter }
  }

  /// Text that stands without quotation marks on a line of its own.
  private func plain(_ text: String) -> String {
    String(text.map { "#;{}<>\"".contains($0) ? " " : $0 })
  }
}
