import Debriefing
import ScenarioLanguage
import Simulation
import SourceText

// The table for a trainer: columns where there is room for them, else one list of values for each step.
extension RunningTable {
  private var width: Int { min(request.style.width, 120) }
  private func say(id: String, en: String) -> String { words.say(id: id, en: en) }

  var text: String {
    let title = request.style.bold(visible(scenario.header.title).onOneLine)
    let body = fitsColumns ? columnRows : listRows
    return ([title] + legend + [""] + body + [""] + standing).joined(separator: "\n") + "\n"
  }

  private var legend: [String] {
    let par =
      (exploration.isComplete ? "" : say(id: "sedikitnya ", en: "at least ")) + "\(exploration.par)"
    return wrapped(
      say(
        id:
          "Par \(par). “terbaik”: senyum terbanyak yang sesudah langkah itu masih bisa diraih dengan cara yang "
          + "wajar; “–” kalau tidak ada lagi akhir dengan cara itu.",
        en:
          "Par \(par). “best”: the most smiles that can still be reached by fair means after that step; “–” when "
          + "no play by such means ends any more."), first: "", rest: "", width: width)
  }

  // MARK: Cells

  private var bestName: String { say(id: "terbaik", en: "best") }

  private func best(_ step: Step) -> String {
    step.best.map { (exploration.isComplete ? "" : "≥") + "\($0)" } ?? (exploration.isComplete ? "–" : "?")
  }

  private func value(_ name: String, _ value: Int) -> String {
    switch name {
    case "clock": Figures.clock(value, in: request.language)
    case "cost": words.number(value)
    default: "\(value)"
    }
  }

  private func change(_ now: Int, _ before: Int?) -> String {
    guard let before, before != now else { return "" }
    let amount = Figures.number(abs(now - before), in: request.language)
    return (now > before ? "+" : "−") + amount
  }

  // MARK: Columns

  private struct Column {
    let title: String
    let cells: [(value: String, change: String)]

    private var valueWidth: Int { cells.map(\.value.columns).max() ?? 0 }
    private var changeWidth: Int { cells.map(\.change.columns).max() ?? 0 }
    var width: Int { max(title.columns, valueWidth + (changeWidth > 0 ? 1 + changeWidth : 0)) }
    var heading: String { title.left(width) }

    func cell(_ index: Int) -> String {
      (cells[index].value.right(valueWidth) + " " + cells[index].change.right(changeWidth)).left(width)
    }
  }

  private var columns: [Column] {
    quantities.map { quantity in
      Column(
        title: quantity.heading,
        cells: steps.map { step in
          let now = quantity.value(step.state)
          return (value(quantity.name, now), change(now, step.before.map(quantity.value)))
        })
    } + [Column(title: bestName, cells: steps.map { (best($0), "") })]
  }

  private static let indent = "    "

  private var fitsColumns: Bool {
    columns.reduce(RunningTable.indent.columns - 2) { $0 + $1.width + 2 } <= width
  }

  private var columnRows: [String] {
    let columns = columns
    let heading = RunningTable.indent + columns.map(\.heading).joined(separator: "  ")
    return [request.style.bold(heading.withoutTrailingBlanks)]
      + steps.indices.flatMap { index in
        let cells = columns.map { $0.cell(index) }.joined(separator: "  ")
        return title(steps[index], number: index)
          + [(RunningTable.indent + cells).withoutTrailingBlanks] + notes(steps[index])
      }
  }

  private var listRows: [String] {
    steps.indices.flatMap { index in
      let step = steps[index]
      let values = quantities.map { quantity in
        let now = quantity.value(step.state)
        let change = change(now, step.before.map(quantity.value))
        return "\(quantity.name) \(value(quantity.name, now))" + (change.isEmpty ? "" : " (\(change))")
      }
      let list = (values + ["\(bestName) \(best(step))"]).joined(separator: ", ")
      return title(step, number: index)
        + wrapped(list, first: RunningTable.indent, rest: RunningTable.indent, width: width) + notes(step)
    }
  }

  // MARK: Steps

  private func title(_ step: Step, number: Int) -> [String] {
    guard let choice = step.choice, let position = step.position else {
      let scene = words.scene(step.state.scene)
      return [say(id: "Mulai: \(scene)", en: "Start: \(scene)")]
    }
    let place = say(
      id: "nomor \(position.number) dari \(position.offered)",
      en: "number \(position.number) of \(position.offered)")
    return wrapped(
      "\(number). \(words.text(of: choice)) (\(place))", first: "", rest: RunningTable.indent, width: width)
  }

  private func notes(_ step: Step) -> [String] {
    StepNotes(step: step, words: words).sentences.flatMap {
      wrapped($0, first: RunningTable.indent, rest: RunningTable.indent + "  ", width: width)
    }
  }

  // MARK: The end

  private var standing: [String] {
    switch play.phase {
    case .playing:
      return [say(id: "Permainan masih berjalan. Ditawarkan:", en: "The play goes on. Offered:")]
        + play.offered.enumerated().flatMap { position, choice in
          wrapped(words.text(of: choice), first: "  \(position + 1). ", rest: "     ", width: width)
        }
    case .ended:
      return wrapped(ended, first: "", rest: "", width: width)
    case .stopped:
      let scene = words.inSentence(scene: play.state.scene)
      return [
        say(
          id: "Permainan berhenti di \(scene) tanpa akhir.", en: "The play stops in \(scene), without an end."
        )
      ]
    }
  }

  private var ended: String {
    guard let result = play.result else { return "" }
    let smiles = words.smiles(result.smiles.count)
    let names = result.smiles.words
    let lit = names.isEmpty ? "" : " (\(names.joined(separator: ", ")))"
    // While par may be more than was found, nobody knows the archetype.
    let style =
      exploration.isComplete ? ", " + result.archetype(par: exploration.par).name[request.language] : ""
    return say(
      id: "Permainan \(words.ends(in: result.endingScene)): \(smiles)\(lit)\(style).",
      en: "The play \(words.ends(in: result.endingScene)): \(smiles)\(lit)\(style).")
  }
}
