import Analysis
import Debriefing
import Dialogue
import Simulation

/// What the trainee wants after a play.
enum NextStep: Sendable {
  case again
  /// The same play, before one of its choices (counted from 0).
  case before(choice: Int)
  /// Something else; nil: what is chosen from the menu.
  case onward(Wanted?)
}

extension Play {
  /// Debriefs a play that has ended, explains one that has stopped.
  func finish() throws(Departure) -> ParView? {
    if case .stopped(let stop) = session.playthrough.phase {
      tell(stop)
      return nil
    }
    let view = ParView(
      of: session.playthrough, in: prospects.exploration(screen), scenarioPar: prospects.scenarioPar(screen))
    let debrief = Debrief(
      of: session.playthrough, turns: session.turns, par: view, language: texts.language)
    let parts: [Debrief.Part] = drill == nil ? Debrief.Part.allCases : Debrief.Part.ofDrill
    for page in debrief.map({ pages(of: $0, parts, session, texts) }) ?? [] {
      try screen.show(page.passages, isCompact: page.isCompact)
    }
    try tellProgress(view)
    return view
  }

  private func tell(_ stop: Stop) {
    let scene = session.scenario.scenes[session.playthrough.state.scene].title
    let reason = stop == .deadEnd ? texts.ending.deadEnd : texts.ending.endlessLoop
    screen.tell([
      Passage(.narration, "\(texts.ending.stopped(scene)) \(reason)"),
      Passage(
        .narration,
        session.startingPoint == nil ? texts.ending.stoppedIsNotYou : texts.ending.stoppedTrial),
    ])
  }

  /// What the trainee chooses after a play. Where the input ends after a play that has stopped, the fault of the scenario
  /// is what counts.
  func nextStep(turningPoint: Int?) throws(Departure) -> NextStep {
    do throws(Departure) {
      return try askWhatNext(turningPoint: turningPoint)
    } catch {
      throw error == .endOfInput ? session.departure(otherwise: error) : error
    }
  }

  /// The small menu after a play. It comes again until something is chosen that leads out of it.
  private func askWhatNext(turningPoint: Int?) throws(Departure) -> NextStep {
    while true {
      let entries = nextEntries(turningPoint)
      try screen.show(
        [Passage(.heading, texts.ending.whatNext)]
          + entries.enumerated().map { Passage(.option($0 + 1), $1.option.text) })
      if let next = try follow(try pick(among: entries)) { return next }
    }
  }

  private func pick(among entries: [(option: Texts.Option, action: Action)]) throws(Departure) -> Action {
    let matcher = Matcher(
      entries.map { Candidate(text: $0.option.text, wordings: $0.option.wordings) }, language: texts.language)
    while true {
      let line = try screen.read(texts.ending.prompt(entries.count), isRemembered: true)
      switch Answer(line, count: entries.count, reading: matcher.reading) {
      case .taken(let position): return entries[position].action
      case .unsure(let positions) where positions.count == 1: return entries[positions[0]].action
      case .command(let command) where command.name != .undo && command.name != .hint:
        return .command(command)
      default: screen.remark(texts.ending.notUnderstood(entries.count))
      }
    }
  }

  private enum Action {
    case next(NextStep)
    case save, quit
    case command(Command)
  }

  private func nextEntries(_ turningPoint: Int?) -> [(option: Texts.Option, action: Action)] {
    let ending = texts.ending
    let again = session.startingPoint == nil && drill == nil ? ending.again : ending.tryAgain
    var entries: [(option: Texts.Option, action: Action)] = [(again, .next(.again))]
    // A drill that missed the same situation begins there anyway.
    if let turningPoint, turningPoint != drill?.choices.count {
      entries.append((ending.fromTurningPoint, .next(.before(choice: turningPoint))))
    }
    if drill != nil {
      if surroundings.keeping.due() > 0 { entries.append((texts.review.next, .next(.onward(.reviews)))) }
    } else if let next = library.next(after: session.scenario.id) {
      entries.append((ending.nextScenario(next.title[texts.language]), .next(.onward(.scenario(next)))))
    }
    if library.entries.contains(where: { $0.id != session.scenario.id }) {
      entries.append((ending.anotherScenario, .next(.onward(nil))))
    }
    if session.startingPoint == nil { entries.append((ending.save, .save)) }
    return entries + [(ending.quit, .quit)]
  }

  /// Nil: the menu comes again.
  private func follow(_ action: Action) throws(Departure) -> NextStep? {
    switch action {
    case .next(let step): return step
    case .quit: throw session.departure(otherwise: .quit)
    case .command(let command) where command.name == .quit: throw session.departure(otherwise: .quit)
    case .command(let command) where command.name == .transcript: try save(in: command.file)
    case .command(let command): _ = try obey(command)
    case .save: try save(in: nil)
    }
    return nil
  }

  private func save(in file: String?) throws(Departure) {
    guard session.startingPoint == nil else { return screen.remark(texts.replies.trialIsNotSaved) }
    let suggestion = session.scenario.id + ".transcript"
    var path = file ?? ""
    if file == nil { path = try screen.read(texts.ending.promptForFile(suggestion)).asOneLine }
    let exploration = prospects.exploration(screen)
    try saveTranscript(
      in: path.isEmpty ? suggestion : path, par: exploration.isComplete ? exploration.par : nil)
  }
}

extension Session {
  /// How one leaves after this play.
  fileprivate func departure(otherwise departure: Departure) -> Departure {
    if case .stopped = playthrough.phase { .stopped } else { departure }
  }
}
