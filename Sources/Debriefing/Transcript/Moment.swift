import ScenarioLanguage
import Simulation
import SourceText

/// A play at one point of its transcript, with the turns that led there: what the near cause of a difference is read from.
struct Moment {
  /// One choice that was taken.
  struct Turn {
    /// The line of the transcript that took it.
    let line: Ordinal
    let choice: Int
    let events: [Event]
  }

  /// The scenario in its source language.
  let source: Scenario
  var play: Playthrough
  private(set) var turns: [Turn] = []

  init(source: Scenario, scenario: Scenario) {
    self.source = source
    play = Playthrough(of: scenario)
  }

  mutating func choose(_ choice: Int, line: Ordinal) throws(Refusal) {
    let events = try play.choose(choice)
    turns.append(Turn(line: line, choice: choice, events: events))
  }

  private func name(_ choice: Int) -> String { source.spot(of: choice).text }
  private var scene: Int { play.state.scene }

  /// The conversation just before this point, as a transcript tells it: the last choice and what followed, at most
  /// `limit` lines.
  func conversation(limit: Int = 5) -> [String] {
    let language = Language(tag: play.scenario.languageTag) ?? .id
    let writer = TranscriptWriter(play: play, source: source, par: nil, language: language)
    let lines = turns.last.map { writer.lines(of: $0.events) } ?? writer.comments(on: play.opening)
    let shown = lines.compactMap(\.comment)
    guard shown.count > limit, let first = shown.first else { return shown }
    // The choice itself is what people look for; of what followed, the end is nearest.
    return turns.isEmpty ? ["…"] + shown.suffix(limit - 1) : [first, "…"] + shown.suffix(limit - 2)
  }

  // MARK: Choices

  /// Why a choice is not offered now; empty when it is, or when the play is over.
  func whyNotOffered(_ choice: Int) -> [Localized] {
    guard play.phase == .playing, !play.offered.contains(choice) else { return [] }
    let home = source.choices[choice].scene
    if home != scene { return whyNotIn(home) }
    if play.isUsedUp(choice: choice), !source.choices[choice].again {
      let line = turns.last { $0.choice == choice }.map { "\($0.line)" } ?? "?"
      return [
        Localized(
          id: "Pilihan itu sudah diambil di baris \(line), dan tanpa `again` hanya bisa sekali.",
          en: "It was taken in line \(line), and without `again` it can be taken only once.")
      ]
    }
    guard let condition = source.choices[choice].condition else { return [] }
    return [whyFalse(condition)]
  }

  private func whyFalse(_ condition: ConditionRange) -> Localized {
    let view = ConditionView(condition, in: play, source: source)
    let words = source.text(of: condition)
    return Localized(
      id: "Syaratnya, `if \(words)`, tidak terpenuhi: \(view.facts.map(\.id).joined(separator: ", ")).",
      en: "Its condition, `if \(words)`, does not hold: \(view.facts.map(\.en).joined(separator: ", ")).")
  }

  // MARK: Scenes

  /// Why the play is not in this scene: where it is instead, and how it came there.
  func whyNotIn(_ wanted: Int) -> [Localized] {
    guard wanted != scene else { return [] }
    let here = source.scenes[scene].id
    let cause = Localized(
      id: "Permainan sedang di adegan “\(here)”, bukan “\(source.scenes[wanted].id)”.",
      en: "The play is in the scene “\(here)”, not in “\(source.scenes[wanted].id)”.")
    return [cause] + howItCameHere(insteadOf: wanted)
  }

  /// The choice that led here, an interruption that came in, and a link to the other scene that was not taken.
  func howItCameHere(insteadOf wanted: Int?) -> [Localized] {
    interruption + (wanted.map(untakenLink) ?? []) + (interruption.isEmpty ? lastChoice : [])
  }

  private var lastChoice: [Localized] {
    guard let turn = turns.last else { return [] }
    let name = name(turn.choice)
    return [
      Localized(
        id: "Ke sini permainan dibawa oleh “\(name)” (baris \(turn.line)).",
        en: "“\(name)” (line \(turn.line)) led here.")
    ]
  }

  private var interruption: [Localized] {
    let struck = (turns.last?.events ?? []).compactMap { event in
      if case .entered(let scene, .interruption) = event { scene } else { nil }
    }
    return struck.compactMap { scene in
      guard let when = source.scenes[scene].when else { return nil }
      let id = source.scenes[scene].id
      let words = source.text(of: when)
      return Localized(
        id: "Selaan “\(id)” menyusup sesudah pilihan terakhir, karena `when \(words)`.",
        en: "The interruption “\(id)” came in after the last choice, because of `when \(words)`.")
    }
  }

  /// Links to the scene that stood in the way of the last turn, with the condition that kept them from being taken.
  private func untakenLink(to wanted: Int) -> [Localized] {
    var blocks = turns.last.map { Array(source.choices[$0.choice].blocks) } ?? Array(source.scenes[0].blocks)
    for case .entered(let scene, _) in turns.last?.events ?? [] { blocks += source.scenes[scene].blocks }
    let untaken = blocks.filter { source.blocks[$0].target == wanted }
    return untaken.compactMap { index in
      guard let condition = source.blocks[index].condition else { return nil }
      let view = ConditionView(condition, in: play, source: source)
      guard !view.holds else { return nil }
      let words = source.text(of: condition)
      return Localized(
        id: "Tautan ke sana berdiri di bawah `if \(words)`: \(view.facts.map(\.id).joined(separator: ", ")).",
        en: "The link there stands under `if \(words)`: \(view.facts.map(\.en).joined(separator: ", ")).")
    }
  }

  // MARK: Values

  /// How a value came to be: where it began, and each choice that moved it.
  func road(of subject: Change.Subject, named name: String) -> Localized? {
    let steps = steps { event -> (Int, Int)? in
      if case .changed(let change) = event, change.subject == subject {
        (change.before, change.after)
      } else {
        nil
      }
    }
    return road(named: name, steps) { "\($0)" }
  }

  func roadOfClock() -> Localized? {
    let steps = steps { event -> (Int, Int)? in
      if case .clock(let from, let to) = event { (from, to) } else { nil }
    }
    return road(named: "clock", steps) { Figures.clock($0, in: .en) }
  }

  func roadOfCost() -> Localized? {
    let steps = steps { event -> (Int, Int)? in
      if case .spent(let amount, let total) = event { (total - amount, total) } else { nil }
    }
    return road(named: "cost", steps) { "\($0)" }
  }

  private struct Step {
    let choice: Int?
    let before: Int
    var after: Int
  }

  /// What each turn did to a value, its end rules included.
  private func steps(_ change: (Event) -> (Int, Int)?) -> [Step] {
    var steps: [Step] = []
    let all = [(Int?.none, play.opening)] + turns.map { (Optional($0.choice), $0.events) }
    for (choice, events) in all {
      let changes = events.compactMap(change)
      guard let first = changes.first, let last = changes.last else { continue }
      steps.append(Step(choice: choice, before: first.0, after: last.1))
    }
    return steps
  }

  private func road(named name: String, _ steps: [Step], _ figure: (Int) -> String) -> Localized? {
    guard let first = steps.first else {
      return Localized(
        id: "Tidak ada pilihan di permainan ini yang mengubah \(name).",
        en: "No choice of this play changes \(name).")
    }
    let told = steps.suffix(5).map { step in
      (step.choice.map(self.name) ?? source.scenes[0].id) + " → " + figure(step.after)
    }
    let start = steps.count > 5 ? "…" : figure(first.before)
    let road = ([start] + told).joined(separator: ", ")
    return Localized(id: "Perjalanan \(name): \(road).", en: "How \(name) went: \(road).")
  }
}
