import ScenarioLanguage
import SourceText

/// A map as an outline for a terminal: acts, scenes, and where each choice leads.
struct MapText {
  let map: ScenarioMap
  let words: MapWords
  let style: ExcerptStyle

  func text() -> String {
    var lines = map.scenario.header.title.onOneLine.rows(of: style.width).map(style.bold)
    lines += words.counts(map).rows(of: style.width)
    if !map.survey.isComplete { lines += words.unfinished.rows(of: style.width) }
    for group in map.groups {
      if let title = group.title { lines += ["", style.paint(title, "1;34")] }
      for scene in group.scenes { lines += self.lines(map.places[scene]) }
    }
    if let walkOut = map.walkOut {
      lines += ["", heading("↯■", words.walkOut, words.smiles(walkOut))]
      lines.append("     " + words.whenever("patience = 0"))
    }
    lines.append("")
    return (lines + legend).map { $0.withoutTrailingBlanks }.joined(separator: "\n") + "\n"
  }

  private var legend: [String] {
    words.legend(of: map).filter { $0.mark != MapWords.dashed }.flatMap { entry in
      entry.meaning.rows(of: style.width - 4).enumerated().map { row in
        (row.offset == 0 ? entry.mark : "").left(4) + row.element
      }
    }
  }

  // MARK: Scenes

  private func lines(_ place: ScenarioMap.Place) -> [String] {
    let smiles = place.isUnreachable ? words.noPlay : words.smiles(place.outlook)
    var lines = ["", heading(place.marks.joined(), place.title, smiles)]
    if let when = place.when {
      lines += words.whenever(when).rows(of: style.width - 5).map { "     " + $0 }
      if place.resumes { lines.append("     " + words.resumes) }
    }
    return lines + steps(place)
  }

  private func heading(_ marks: String, _ title: String, _ smiles: String) -> String {
    let left = marks.left(max(3, marks.columns + 1))
    let room = style.width - left.columns - smiles.columns - 2
    let title = title.shortened(to: max(room, 20))
    let gap = String(repeating: " ", count: max(room - title.columns, 0) + 2)
    return left + style.bold(title) + gap + smiles
  }

  // MARK: Choices

  /// Where each choice leads, in the order of the choices.
  private func steps(_ place: ScenarioMap.Place) -> [String] {
    var rows: [(step: ScenarioMap.Step, target: String)] = []
    for way in map.ways where way.from == place.scene {
      rows += way.steps.map { ($0, ($0.isNeverTaken ? "✕ " : "→ ") + map.places[way.to].title) }
    }
    rows += place.stays.map { ($0, "↻") }
    let ordered = rows.enumerated().sorted { left, right in
      (left.element.step.number, left.offset) < (right.element.step.number, right.offset)
    }.map(\.element)
    var last: Int?
    return ordered.flatMap { row in
      defer { last = row.step.choice }
      return lines(row.step, row.target, repeats: row.step.choice != nil && row.step.choice == last)
    }
  }

  /// One row: number, what it costs in smiles, text, target; conditions stand below.
  private func lines(_ step: ScenarioMap.Step, _ target: String, repeats: Bool) -> [String] {
    let mark = step.isNeverOffered ? "✕" : " "
    let fall = step.fall.map(words.mark) ?? ""
    let head =
      repeats
      ? "            "
      : "    \(mark)" + (step.choice == nil ? "" : "\(step.number)").left(3) + fall.left(4)
    let columns = style.width - head.columns
    let right = target.shortened(to: columns * 2 / 5)
    let room = columns - columns * 2 / 5 - 2
    let text = repeats ? "" : step.choice == nil ? words.atOnce : step.text
    var lines = [head + text.shortened(to: room).left(room) + "  " + right]
    lines += notes(step, repeats).map { "            " + $0.shortened(to: style.width - 12) }
    return lines
  }

  private func notes(_ step: ScenarioMap.Step, _ repeats: Bool) -> [String] {
    var notes: [String] = []
    if let condition = step.offered, !repeats { notes.append(words.offered(if: condition)) }
    if let lead = words.lead(step.led) { notes.append(lead) }
    if let never = words.never(step) { notes.append(never) }
    return notes
  }
}
