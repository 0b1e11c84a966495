import ScenarioLanguage
import Simulation
import SourceText

/// What happened between two marks of a path: the texts, then the changes with their reasons, then other facts.
struct PathStep {
  enum Kind: Hashable {
    case choice
    case scene(Int)
    case end
  }

  let kind: Kind
  var texts: [Line] = []
  private var changes: [Change] = []
  private var behaviours: [Behaviour] = []
  private var clock: (from: Int, to: Int)?
  private var facts: [Line] = []

  init(kind: Kind = .scene(0)) { self.kind = kind }

  mutating func add(_ event: Event, scenario: Scenario, language: Language) {
    switch event {
    case .changed(let change): changes.append(change)
    case .showed(let behaviour): if !behaviours.contains(behaviour) { behaviours.append(behaviour) }
    case .clock(let from, let to): clock = (clock?.from ?? from, to)
    default:
      guard let text = factText(event, scenario)?[language] else { return }
      let line = Line(.fact, text)
      if !facts.contains(line) { facts.append(line) }
    }
  }

  func lines(scenario: Scenario, language: Language) -> [Line] {
    texts + changeLines(scenario, language) + facts + clockLine(language)
  }

  private func clockLine(_ language: Language) -> [Line] {
    guard let clock, clock.from != clock.to else { return [] }
    let times = Figures.clock(clock.from, in: language) + " → " + Figures.clock(clock.to, in: language)
    let length = Figures.minutes(clock.to - clock.from, in: language)
    return [
      Line(.fact, Localized(id: "Jam \(times) (\(length)).", en: "Clock \(times) (\(length)).")[language])
    ]
  }

  private func factText(_ event: Event, _ scenario: Scenario) -> Localized? {
    switch event {
    case .spent(let amount, _):
      let currency = scenario.header.currency
      return Localized(
        id: "Diberikan: \(Figures.money(amount, currency: currency, in: .id)).",
        en: "Given away: \(Figures.money(amount, currency: currency, in: .en)).")
    case .set(flag: Scenario.solved):
      return Localized(
        id: "Masalahnya selesai, atau ada jalan lain yang disepakati.",
        en: "The problem is solved, or a fair alternative is agreed.")
    case .promised(let promise):
      let text = scenario.promises[promise].text
      return Localized(id: "Janji diberikan: “\(text)”", en: "Promise made: “\(text)”")
    case .kept(let promise):
      let text = scenario.promises[promise].text
      return Localized(id: "Janji ditepati: “\(text)”", en: "Promise kept: “\(text)”")
    default: return ruleFact(event, scenario)
    }
  }

  private func ruleFact(_ event: Event, _ scenario: Scenario) -> Localized? {
    switch event {
    case .followed(let rule):
      let text = scenario.rules[rule].text
      return Localized(id: "Aturan dipegang: “\(text)”", en: "Rule followed: “\(text)”")
    case .bent(let rule, let bend):
      let text = scenario.rules[rule].text
      return Localized(id: "“\(text)”: \(bend.name.id).", en: "“\(text)”: \(bend.name.en).")
    case .approved(let rule):
      let text = scenario.rules[rule].text
      return Localized(
        id: "Atasan mengizinkan pengecualian dari “\(text)”",
        en: "A superior allowed an exception from "
          + "“\(text)”")
    default: return nil
    }
  }

  /// One line for each reason, in the order in which the reasons came.
  private func changeLines(_ scenario: Scenario, _ language: Language) -> [Line] {
    var reasons: [Change.Reason] = []
    for change in changes where !reasons.contains(change.reason) { reasons.append(change.reason) }
    let lines = reasons.map { reason in
      let group = changes.filter { $0.reason == reason }
      let moves = merged(group).map { $0.text(scenario, language) }
      let why = (group[0].engineReason(in: scenario) ?? writtenReason(scenario))[language]
      return Line(.change, (moves.joined(separator: ", ") + ": " + why + ".").capitalizedSentence)
    }
    return reasons.contains(.written) ? lines : shownLine(language) + lines
  }

  /// What was shown where it changed no meter: it counts all the same.
  private func shownLine(_ language: Language) -> [Line] {
    guard !behaviours.isEmpty else { return [] }
    let list = Figures.list(behaviours.map { $0.name[language] }, in: language)
    return [Line(.fact, Localized(id: "Yang tampak: \(list).", en: "What it showed: \(list).")[language])]
  }

  private func writtenReason(_ scenario: Scenario) -> Localized {
    if case .scene(let scene) = kind {
      let title = scenario.scenes[scene].title
      return Localized(id: "yang terjadi di “\(title)”", en: "what happened in “\(title)”")
    }
    guard !behaviours.isEmpty else { return Localized(id: "akibat pilihan ini", en: "from this choice") }
    return Localized(
      id: Figures.list(behaviours.map(\.name.id), in: .id),
      en: Figures.list(behaviours.map(\.name.en), in: .en))
  }

  private func merged(_ group: [Change]) -> [Move] {
    var moves: [Move] = []
    for change in group {
      if let index = moves.firstIndex(where: { $0.subject == change.subject }) {
        moves[index].after = change.after
      } else {
        moves.append(Move(subject: change.subject, before: change.before, after: change.after))
      }
    }
    return moves
  }
}

/// One meter from where it was to where it came.
private struct Move {
  let subject: Change.Subject
  let before: Int
  var after: Int

  func text(_ scenario: Scenario, _ language: Language) -> String {
    let name: String =
      switch subject {
      case .meter(let meter): meter.name[language]
      case .other(let other): scenario.others[other].name
      }
    guard before != after else {
      return name + Localized(id: " tetap \(after)", en: " stays at \(after)")[language]
    }
    return "\(name) \(before) → \(after) (\(Figures.signed(after - before)))"
  }
}
