import Debriefing
import Dialogue
import Simulation
import SourceText

extension Play {
  /// Does what a command says. True when the choices are to be shown again.
  func obey(_ command: Command) throws(Departure) -> Bool {
    switch command.name {
    case .help: try screen.show(help(session, texts))
    case .look: try screen.show(session.standing(texts))
    case .sop: try screen.show(session.sop(texts))
    case .notes: try screen.show(session.notes(texts))
    case .time: return tellTime()
    case .undo: return try undo()
    case .hint: return try giveHint()
    case .transcript: return try showOrSaveTranscript(command.file)
    case .language: try changeLanguage(to: command.language ?? texts.language.other)
    case .quit: try screen.leave(.quit)
    }
    return true
  }

  private func tellTime() -> Bool {
    let hasClock = session.scenario.header.clock != nil
    let clock = Figures.clock(session.playthrough.state.clock, in: texts.language)
    screen.remark(hasClock ? texts.replies.time(clock) : texts.replies.noClock)
    return false
  }

  private func undo() throws(Departure) -> Bool {
    guard session.isPractice else {
      screen.remark(texts.replies.undoOnlyInPractice)
      return false
    }
    // What came before a drill was not chosen in it.
    let fixed = drill?.choices.count ?? 0
    guard session.turns.count > fixed, let earlier = try? session.before(choice: session.turns.count - 1)
    else {
      screen.remark(texts.replies.nothingToUndo)
      return false
    }
    given = min(given, earlier.turns.count)
    try keep(earlier)
    session = earlier
    screen.remark(texts.replies.undone)
    try screen.show(session.standing(texts))
    return true
  }

  private func giveHint() throws(Departure) -> Bool {
    guard session.isPractice else {
      screen.remark(texts.replies.hintOnlyInPractice)
      return false
    }
    let keepers = prospects.exploration(screen).keepers(at: session.playthrough.state)
    try screen.show(session.hint(keepers: keepers, texts))
    return false
  }

  // MARK: Language

  /// Everything in another language, the play as it stands included, if the scenario exists in it.
  private func changeLanguage(to language: Language) throws(Departure) {
    screen.texts = Texts.of(language)
    guard let translated = translation(into: language) else {
      screen.remark(texts.replies.onlyInterfaceSwitched(session.scenario.header.title))
      return
    }
    session = translated
    keepLanguage()
    screen.remark(texts.replies.languageSwitched)
    try screen.show(session.standing(texts))
  }

  // MARK: Transcripts

  private func showOrSaveTranscript(_ file: String?) throws(Departure) -> Bool {
    if let file {
      guard session.startingPoint == nil else {
        screen.remark(texts.replies.trialIsNotSaved)
        return false
      }
      try saveTranscript(in: file, par: nil)
      return false
    }
    try screen.show([Passage(.heading, texts.commands.transcriptTitle)] + session.conversation(texts))
    return true
  }

  /// Saves the play so far; asks before it replaces a file.
  func saveTranscript(in path: String, par: Int?) throws(Departure) {
    let transcript = Transcript(
      of: session.playthrough, turns: session.turns, source: source, par: par, language: texts.language)
    var saving = surroundings.save(path, transcript.text, false)
    if saving == .exists {
      guard try screen.confirm(texts.replies.overwrite(path)) else {
        return screen.remark(texts.replies.notOverwritten)
      }
      saving = surroundings.save(path, transcript.text, true)
    }
    switch saving {
    case .saved: screen.remark(texts.replies.saved(path))
    case .exists: screen.remark(texts.replies.notOverwritten)
    case .failed(let reason): screen.remark(texts.replies.notSaved(path, reason[texts.language]))
    }
  }
}
