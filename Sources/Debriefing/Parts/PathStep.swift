import ScenarioLanguage
import Simulation
import SourceText

/// What happened between two marks of a path: the texts, then the changes with their reasons, then other facts.
struct PathStep {
  enum Kind: Hashable {
    case choice
    case scene(Int)
    /// The rules at the end of a play.
    case end
  }

  let kind: Kind
  let scenario: Scenario
  let language: Language
  var texts: [Line] = []
  private var changes: [Change] = []
  private var behaviours: [Behaviour] = []
  private var clock: (from: Int, to: Int)?
  private var facts: [Event] = []

  init(_ kind: Kind, _ scenario: Scenario, _ language: Language) {
    self.kind = kind
    self.scenario = scenario
    self.language = language
  }

  var isEnding: Bool {
    if case .scene(let scene) = kind { scenario.scenes[scene].isEnding } else { false }
  }

  mutating func add(_ event: Event) {
    switch event {
    case .changed(let change): changes.append(change)
    case .showed(let behaviour): if !behaviours.contains(behaviour) { behaviours.append(behaviour) }
    case .clock(let from, let to): clock = (clock?.from ?? from, to)
    default: if !facts.contains(event) { facts.append(event) }
    }
  }

  /// Engine rules that were explained before are named briefly.
  func lines(explained: inout Set<Change.Reason>) -> [Line] {
    texts + changeLines(&explained) + factLines + clockLine
  }

  private var factLines: [Line] {
    let used = facts.compactMap { event -> Event? in
      guard case .bent(let rule, .approved) = event else { return nil }
      return .approved(rule: rule)
    }
    // An approval that is used at once is told by its use.
    return facts.filter { !used.contains($0) }.compactMap { event in
      event.fact(in: scenario).map { Line(.fact, $0[language]) }
    }
  }

  private var clockLine: [Line] {
    guard let clock, clock.from != clock.to else { return [] }
    let times = Figures.clock(clock.from, in: language) + " → " + Figures.clock(clock.to, in: language)
    let length = Figures.minutes(clock.to - clock.from, in: language)
    return [
      Line(.fact, Localized(id: "Jam \(times) (\(length)).", en: "Clock \(times) (\(length)).")[language])
    ]
  }

  /// One line for each reason, in the order in which the reasons came.
  private func changeLines(_ explained: inout Set<Change.Reason>) -> [Line] {
    var reasons: [Change.Reason] = []
    for change in changes where !reasons.contains(change.reason) { reasons.append(change.reason) }
    var lines = reasons.contains(.written) ? [] : shownLine(behaviours)
    for reason in reasons {
      let group = changes.filter { $0.reason == reason }
      if reason == .written, case .choice = kind {
        lines += choiceLines(merged(group))
        continue
      }
      let isNew = explained.insert(reason).inserted
      lines.append(line(merged(group), why(group[0], isNew: isNew)))
    }
    return lines
  }

  private func line(_ moves: [Move], _ reason: String) -> Line {
    let text = moves.map { $0.text(scenario, language) }.joined(separator: ", ")
    return Line(.change, "\(text): \(reason.closed)".capitalizedSentence)
  }

  /// What a choice gained and what it cost, each with the behaviours that can be its reason: a loss is never put down to
  /// a courtesy or to help, nor a gain to what goes wrong.
  private func choiceLines(_ moves: [Move]) -> [Line] {
    let wrong = behaviours.filter { BehaviourSet.goesWrong.contains($0) }
    // What was more than is fair is no fair compensation.
    let isTooMuch = behaviours.contains(.overgive)
    let right = behaviours.filter {
      !BehaviourSet.goesWrong.contains($0) && !(isTooMuch && $0 == .compensate)
    }
    let gains = moves.filter { $0.after >= $0.before }
    let losses = moves.filter { $0.after < $0.before }
    let unnamed = (gains.isEmpty ? right : []) + (losses.isEmpty && !right.isEmpty ? wrong : [])
    return shownLine(unnamed)
      + (gains.isEmpty ? [] : [line(gains, reason(right.isEmpty ? wrong : right))])
      + (losses.isEmpty ? [] : [line(losses, reason(wrong))])
  }

  private func reason(_ behaviours: [Behaviour]) -> String {
    guard !behaviours.isEmpty else {
      return Localized(id: "akibat pilihan ini", en: "from this choice")[language]
    }
    return Figures.list(behaviours.map { $0.name[language] }, in: language)
  }

  private func why(_ change: Change, isNew: Bool) -> String {
    guard let reason = change.engineReason(in: scenario) else { return writtenReason[language] }
    guard !isNew else { return reason[language] }
    return Localized(id: "karena alasan yang sama seperti tadi", en: "for the same reason as before")[
      language]
  }

  /// What was shown where it changed no meter: it counts all the same.
  private func shownLine(_ behaviours: [Behaviour]) -> [Line] {
    guard !behaviours.isEmpty else { return [] }
    let list = Figures.list(behaviours.map { $0.name[language] }, in: language)
    return [Line(.fact, Localized(id: "Yang tampak: \(list).", en: "What it showed: \(list).")[language])]
  }

  private var writtenReason: Localized {
    guard case .scene(let scene) = kind else {
      return Localized(id: "akibat pilihan ini", en: "from this choice")
    }
    let title = scenario.scenes[scene].title
    return Localized(id: "yang terjadi di “\(title)”", en: "what happened in “\(title)”")
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
      case .meter(let meter): meter.name(of: scenario.primary)[language]
      case .other(let other): scenario.others[other].name
      }
    guard before != after else {
      return name + Localized(id: " tetap \(after)", en: " stays at \(after)")[language]
    }
    // A scenario that gives patience without measure means that nobody will walk out any more; its number says nothing.
    if subject == .meter(.patience), after - before >= Move.boundless {
      return name + Localized(id: " pulih sepenuhnya", en: " is fully back")[language]
    }
    return "\(name) \(before) → \(after) (\(Figures.signed(after - before)))"
  }

  /// More patience than any customer starts with (domain.md 2.3, the table of presets: at most 5) four times over.
  private static let boundless = 20
}
