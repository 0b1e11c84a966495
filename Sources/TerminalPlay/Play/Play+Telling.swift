import Analysis
import Debriefing
import Dialogue
public import Simulation

extension TerminalPlayer {
  /// Tells a play whose choices (indices into `Scenario.choices`) are given, without asking: its opening, each turn, and
  /// the debrief, or what is offered where the choices end.
  /// - Parameter point: where a trial begins.
  public func tell(
    _ scenario: PlayableScenario, startingAt point: StartingPoint? = nil, choices: [Int]
  ) {
    try? Play(scenario, on: self, startingAt: point).tell(choices)
  }
}

extension Play {
  fileprivate func tell(_ choices: [Int]) throws(Departure) {
    try begin()
    for choice in choices {
      guard (try? session.choose(choice)) != nil else { break }
      try screen.show(session.lastTurn(texts))
    }
    if session.playthrough.phase == .playing { return try screen.show(Offer(session).passages()) }
    keepTranscript()
    _ = try finish()
  }

  /// Saves the transcript where `--transcript` says, replacing the one of the play before.
  func keepTranscript() {
    guard let path = options.transcript, session.startingPoint == nil else { return }
    let exploration = prospects.exploration(screen)
    let transcript = Transcript(
      of: session.playthrough, turns: session.turns, source: source,
      par: exploration.isComplete ? exploration.par : nil,
      language: texts.language)
    switch surroundings.save(path, transcript.text, true) {
    case .saved: screen.remark(texts.replies.saved(path))
    case .exists: screen.remark(texts.replies.notOverwritten)
    case .failed(let reason): screen.remark(texts.replies.notSaved(path, reason[texts.language]))
    }
  }
}
