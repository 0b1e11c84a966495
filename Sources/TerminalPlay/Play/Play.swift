import Analysis
import Dialogue
import ScenarioLanguage
import Simulation
import SourceText

/// One scenario at the terminal: from its opening through its debrief to what comes next, as often as is wished.
@MainActor
final class Play {
  let screen: Screen
  let library: Library
  let surroundings: Surroundings
  let options: PlayOptions
  var session: Session
  /// The scenario in its source language.
  let source: Scenario
  let prospects: Prospects
  /// The bytes of the scenario's files by digest.
  private(set) var files: [String: [UInt8]]
  /// Of the play that goes on now.
  private(set) var number = 0
  /// The attempt that is gone on with.
  private(set) var resumed: Unfinished?
  /// So many of its first choices were taken over from an earlier play.
  var given = 0
  /// The situation that is tried again.
  let drill: Drill?
  private let nextNumber: () -> Int

  var texts: Texts { screen.texts }
  private var scenario: Scenario { session.scenario }

  init(
    _ playable: PlayableScenario, on player: TerminalPlayer, startingAt point: StartingPoint? = nil,
    after choices: [Int] = [], resuming unfinished: Unfinished? = nil, drilling drill: Drill? = nil
  ) {
    screen = player.screen
    library = player.library
    surroundings = player.surroundings
    options = player.options
    source = playable.source
    files = playable.files
    nextNumber = player.nextNumber
    self.drill = drill
    prospects = Prospects(playable.scenario, from: point, surroundings)
    session = Session(playable.scenario, startingAt: point, isPractice: options.isPractice, seed: nil)
    session = newSession(after: drill?.choices ?? choices)
    if let unfinished { take(up: unfinished) }
  }

  /// The play as it was left. Where that cannot be, it begins anew.
  private func take(up unfinished: Unfinished) {
    guard
      let taken = try? Session(
        session.scenario, taking: unfinished.choices, isPractice: unfinished.isPractice, seed: unfinished.seed
      )
    else { return }
    session = taken
    resumed = unfinished
  }

  /// Returns when something else is wished for: what, or nil for the menu.
  func run() throws(Departure) -> Wanted? {
    try begin()
    while true {
      try takeTurns()
      screen.isInConversation = false
      keepTranscript()
      let view = try finish()
      switch try nextStep(turningPoint: view?.turningPoint) {
      case .again:
        session = newSession(after: drill?.choices ?? [])
        try begin()
      case .before(let choice): try goBack(before: choice)
      case .onward(let wanted): return wanted
      }
    }
  }

  private func newSession(after choices: [Int]) -> Session {
    (number, resumed, given) = (nextNumber(), nil, choices.count)
    let seed = options.shuffles ? options.seed ?? surroundings.newSeed() : nil
    let (point, isPractice) = (session.startingPoint, options.isPractice)
    let taken = try? Session(
      scenario, startingAt: point, taking: choices, isPractice: isPractice, seed: seed)
    return taken ?? Session(scenario, startingAt: point, isPractice: isPractice, seed: seed)
  }

  func begin() throws(Departure) {
    screen.isInConversation = true
    if let drill { return try screen.show(openingOfDrill(drill)) }
    try screen.show(opening(of: session, texts))
    if resumed != nil { return try screen.show(session.standing(texts)) }
    try screen.show(session.conversation(texts) + session.signs(texts, all: true))
  }

  /// The same play in another language; nil when the scenario does not exist in it, or only changed since.
  func translation(into language: Language) -> Session? {
    for loading in [resumed?.load(language), library.load(scenario.id, language)] {
      guard case .ready(let other)? = loading, Language(tag: other.scenario.languageTag) == language,
        other.source.digest == source.digest, let translated = try? session.translated(into: other.scenario)
      else { continue }
      files.merge(other.files) { own, _ in own }
      return translated
    }
    return nil
  }

  private func goBack(before choice: Int) throws(Departure) {
    guard let earlier = try? session.before(choice: choice) else { return }
    (number, resumed, given) = (nextNumber(), nil, choice)
    session = earlier
    screen.isInConversation = true
    screen.remark(texts.ending.backAt(scenario.scenes[session.playthrough.state.scene].title))
    try screen.show(session.standing(texts))
  }

  // MARK: Turns

  /// Plays until there is nothing left to choose.
  private func takeTurns() throws(Departure) {
    while session.playthrough.phase == .playing {
      let offer = Offer(session)
      try screen.show(offer.passages())
      guard let choice = try ask(offer) else { continue }
      var next = session
      guard (try? next.choose(choice)) != nil else { continue }
      try keep(next)
      session = next
      try screen.show(session.lastTurn(texts))
    }
  }

  /// The choice that is meant; nil when choices are to be shown again, perhaps others.
  private func ask(_ offer: Offer) throws(Departure) -> Int? {
    let count = offer.choices.count
    let completions = offer.completions + Command.completions(in: texts.language)
    var pending: String?
    while true {
      let line: String
      if let waiting = pending {
        line = waiting
        pending = nil
      } else {
        line = try screen.read(texts.asking.prompt(count), completions: completions, isRemembered: true)
      }
      switch Answer(line, count: count, reading: offer.reading) {
      case .taken(let position): return offer.choices[position]
      case .command(let command): if try obey(command) { return nil }
      case .unsure(let positions):
        switch try clarify(positions, offer) {
        case .meant(let position): return offer.choices[position]
        case .neither: screen.remark(texts.asking.sayItDifferently)
        case .somethingElse(let line): pending = line
        }
      case .empty: screen.remark(texts.asking.empty(count))
      case .noSuchNumber(let number): screen.remark(texts.asking.noSuchNumber(number, count))
      case .nothingNear: screen.remark(texts.asking.nothingNear(count))
      case .unknownWord(let word):
        let near = Command.near(word)
        screen.remark(
          near.isEmpty && !word.hasPrefix("/")
            ? texts.asking.nothingNear(count) : texts.commands.noSuchCommand(word, near))
      }
    }
  }

  private enum Clarification {
    case meant(Int)
    case neither
    /// What was typed instead of an answer.
    case somethingElse(String)
  }

  /// Shows what could be meant and asks.
  private func clarify(_ positions: [Int], _ offer: Offer) throws(Departure) -> Clarification {
    let isOne = positions.count == 1
    try screen.show(
      [Passage(.narration, isOne ? texts.asking.didYouMeanOne : texts.asking.didYouMean)]
        + offer.passages(positions))
    while true {
      let line = try screen.read(isOne ? texts.asking.promptYesOrNo : texts.asking.promptOneOf)
      switch isYes(line) {
      case true? where isOne: return .meant(positions[0])
      case true?: screen.remark(texts.asking.didYouMean)
      case false?: return .neither
      case nil: return line.asOneLine.isEmpty ? .neither : .somethingElse(line)
      }
    }
  }
}
