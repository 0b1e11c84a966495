import Analysis
import Debriefing
import Simulation

/// What the trainee wants after a play.
enum NextStep: Sendable, Hashable {
  case again
  /// The same play, before one of its choices (counted from 0).
  case before(choice: Int)
  case anotherScenario
}

extension Play {
  /// Debriefs a play that has ended, explains one that has stopped.
  func finish() async throws(Departure) -> ParView? {
    if case .stopped(let stop) = session.playthrough.phase {
      tell(stop)
      return nil
    }
    let view = ParView(of: session.playthrough, in: await prospects.exploration(screen))
    let debrief = Debrief(
      of: session.playthrough, turns: session.turns, par: view, language: texts.language)
    if let debrief { try screen.showByPages(pages(of: debrief, session)) }
    return view
  }

  private func tell(_ stop: Stop) {
    let scene = session.scenario.scenes[session.playthrough.state.scene].title
    let reason = stop == .deadEnd ? texts.ending.deadEnd : texts.ending.endlessLoop
    screen.show([
      Passage(.narration, "\(texts.ending.stopped(scene)) \(reason)"),
      Passage(.narration, texts.ending.stoppedIsNotYou),
    ])
  }

  /// What the trainee chooses after a play. Where the input ends after a play that has stopped, the fault of the scenario
  /// is what counts.
  func nextStep(turningPoint: Int?) async throws(Departure) -> NextStep {
    do throws(Departure) {
      return try await askWhatNext(turningPoint: turningPoint)
    } catch {
      throw error == .endOfInput ? session.departure(otherwise: error) : error
    }
  }

  /// The small menu after a play. Saving comes back to it.
  private func askWhatNext(turningPoint: Int?) async throws(Departure) -> NextStep {
    let entries = nextEntries(turningPoint)
    let matcher = Matcher(
      entries.map { Candidate(text: $0.option.text, wordings: $0.option.wordings) }, language: texts.language)
    while true {
      screen.show(
        [Passage(.heading, texts.ending.whatNext)]
          + entries.enumerated().map { Passage(.option($0 + 1), $1.option.text) })
      switch try askForEntry(entries.count, matcher) {
      case .position(let position):
        if let next = try await follow(entries[position].action) { return next }
      case .quit: throw session.departure(otherwise: .quit)
      }
    }
  }

  private enum Action {
    case next(NextStep)
    case save, quit
  }

  private func nextEntries(_ turningPoint: Int?) -> [(option: Texts.Option, action: Action)] {
    let ending = texts.ending
    var entries: [(option: Texts.Option, action: Action)] = [(ending.again, .next(.again))]
    if let turningPoint { entries.append((ending.fromTurningPoint, .next(.before(choice: turningPoint)))) }
    if library.entries.contains(where: { $0.id != session.scenario.id }) {
      entries.append((ending.anotherScenario, .next(.anotherScenario)))
    }
    return entries + [(ending.save, .save), (ending.quit, .quit)]
  }

  private enum Picked {
    case position(Int)
    case quit
  }

  private func askForEntry(_ count: Int, _ matcher: Matcher) throws(Departure) -> Picked {
    while true {
      let line = try screen.read(texts.ending.prompt(count), isRemembered: true)
      switch Answer(line, count: count, reading: matcher.reading) {
      case .taken(let position): return .position(position)
      case .unsure(let positions) where positions.count == 1: return .position(positions[0])
      case .command(let command) where command.name == .quit: return .quit
      default: screen.remark(texts.ending.notUnderstood(count))
      }
    }
  }

  /// Nil: the menu comes again.
  private func follow(_ action: Action) async throws(Departure) -> NextStep? {
    switch action {
    case .next(let step): return step
    case .quit: throw session.departure(otherwise: .quit)
    case .save:
      let suggestion = session.scenario.id + ".transcript"
      let typed = try screen.read(texts.ending.promptForFile(suggestion)).asOneLine
      let exploration = await prospects.exploration(screen)
      try saveTranscript(
        in: typed.isEmpty ? suggestion : typed, par: exploration.isComplete ? exploration.par : nil)
      return nil
    }
  }
}

extension Session {
  /// How one leaves after this play.
  fileprivate func departure(otherwise departure: Departure) -> Departure {
    if case .stopped = playthrough.phase { .stopped } else { departure }
  }
}
