import Debriefing
import Dialogue
import Mustache
import ScenarioLanguage
import Simulation
import SourceText

/// A play that goes on, as a page.
struct PlayPage: MustacheParent {
  let session: Session
  let texts: Texts
  let action: String
  let formToken: String
  var notice: String?
  /// What the room has to say: paused, time left.
  var trainer: String?
  var typed = ""
  /// Choices that were perhaps meant (indices into `Scenario.choices`); empty: all that is offered.
  var near: [Int] = []
  /// False while the trainer has paused the room.
  var isOpen = true

  private var scenario: Scenario { session.scenario }
  private var play: Playthrough { session.playthrough }

  func child(named name: String) -> Any? {
    switch name {
    case "title": scenario.header.title
    case "trainer": trainer
    case "about": about
    case "face": face(Manner(of: play).mood)
    case "manner": manner
    case "clock": clock
    case "earlier": session.turns.isEmpty ? nil : Earlier(lines: earlier, isOpen: isWritten)
    case "talk": latest.map(TalkLine.init)
    case "notice": notice
    case "typed": typed
    case "stopped": stopped
    case "offer": isOpen && play.phase == .playing ? self : nil
    case "choices": choices
    case "heading": near.isEmpty ? texts.language == .id ? "Jawaban Anda" : "Your answer" : didYouMean
    case "action": action
    case "form": formToken
    case "turn": session.turns.count
    case "practice": session.isPractice && isOpen && play.phase == .playing ? self : nil
    case "nothingToUndo": session.turns.isEmpty
    case "sop": session.sop(texts).dropFirst().map(TalkLine.init)
    case "notes": session.notes(texts).dropFirst().map(TalkLine.init)
    default: nil
    }
  }

  // MARK: What shows

  private var about: [String] {
    let header = scenario.header
    var facts = [header.summary, texts.opening.whoYouAre(scenario.primary.name, header.channel)]
    if let authority = header.authority {
      facts.append(
        texts.opening.authority(Figures.money(authority, currency: header.currency, in: texts.language)))
    }
    return facts
  }

  private var manner: String {
    let label = texts.manner.label(scenario.primary.name, Presence(scenario.header.channel))
    let words = Manner(of: play).words(after: session.manner(turnsBack: 1), texts)
    return "\(label): \(words)"
  }

  private var clock: String? {
    scenario.header.clock.map { _ in Figures.clock(play.state.clock, in: texts.language) }
  }

  /// In a chat, in letters and in public what was written before stays in sight.
  private var isWritten: Bool { ![.counter, .phone].contains(scenario.header.channel) }

  private var latest: [Passage] { conversation(session.lastTurn(texts)) }

  private var earlier: [TalkLine] {
    guard let before = try? session.before(choice: session.turns.count - 1) else { return [] }
    return conversation(before.conversation(texts)).map(TalkLine.init)
  }

  /// The face and the clock have places of their own.
  private func conversation(_ passages: [Passage]) -> [Passage] {
    passages.filter { $0.kind != .manner && $0.kind != .clock }
  }

  private var stopped: [String]? {
    guard case .stopped(let stop) = play.phase else { return nil }
    let ending = texts.ending
    let reason = stop == .deadEnd ? ending.deadEnd : ending.endlessLoop
    return [ending.stopped(scenario.scenes[play.state.scene].title), reason, ending.stoppedIsNotYou]
  }

  // MARK: What is offered

  private var choices: [ChoiceLine] {
    (near.isEmpty ? session.offered : near).map { ChoiceLine(index: $0, choice: scenario.choices[$0]) }
  }

  private var didYouMean: String { near.count == 1 ? texts.asking.didYouMeanOne : texts.asking.didYouMean }
}

/// What was said before the last choice.
private struct Earlier: MustacheParent {
  let lines: [TalkLine]
  let isOpen: Bool

  func child(named name: String) -> Any? {
    switch name {
    case "lines": lines
    case "opened": isOpen
    default: nil
    }
  }
}

/// A choice that can be taken.
struct ChoiceLine: MustacheParent {
  let index: Int
  let choice: Choice

  func child(named name: String) -> Any? {
    switch name {
    case "index": index
    case "text": Passage(.option(0), choice.text.styled).paragraphs.inOneElement
    case "isDeed": !choice.isSpeech
    default: nil
    }
  }
}

extension [[StyledText]] {
  /// The paragraphs as markup for a place that takes no paragraphs.
  var inOneElement: String {
    map { $0.map(\.markup).joined() }.joined(separator: "<br>")
  }
}
