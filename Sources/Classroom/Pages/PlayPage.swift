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
  /// Where the play begins, if that is the turning point of an earlier one.
  var situation: String?
  /// What the room has to say: paused, time left.
  var trainer: String?
  var typed = ""
  /// Choices that were perhaps meant (indices into `Scenario.choices`); empty: all that is offered.
  var near: [Int] = []
  /// False while the trainer has paused the room.
  var isOpen = true
  /// Where a room decides together.
  var ballot: Ballot?

  private var scenario: Scenario { session.scenario }
  private var play: Playthrough { session.playthrough }

  func child(named name: String) -> Any? {
    switch name {
    case "title": scenario.header.title
    case "trainer": trainer
    case "about": about
    case "face": face(Manner(of: play).mood)
    case "manner": Manner(of: play).words(after: session.manner(turnsBack: 1), texts)
    case "mannerOf": texts.manner.label(scenario.primary.name, Presence(scenario.header.channel))
    case "clock": clock
    case "earlier": session.turns.isEmpty ? nil : Earlier(lines: earlier, isOpen: isWritten)
    case "talk": latest.enumerated().map { TalkLine($1, isNow: $0 == 0) }
    case "notice": notice
    case "situation": situation
    case "typed": typed
    case "stopped": stopped
    case "offer": isOpen && play.phase == .playing && ballot?.isOpen != false ? self : nil
    case "ballot": play.phase == .playing && ballot?.isOpen == false ? self : nil
    case "round": ballot?.round
    case "isOwn": ballot == nil
    case "choices": choices
    case "heading": heading
    case "action": action
    case "form": formToken
    case "turn": session.turns.count
    case "practice": session.isPractice && isOpen && play.phase == .playing ? self : nil
    case "nothingToUndo": session.turns.isEmpty
    case "sop": session.sop(texts).dropFirst().map { TalkLine($0) }
    case "notes": session.notes(texts).dropFirst().map { TalkLine($0) }
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

  private var clock: String? {
    scenario.header.clock.map { _ in Figures.clock(play.state.clock, in: texts.language) }
  }

  /// In a chat, in letters and in public what was written before stays in sight.
  private var isWritten: Bool { ![.counter, .phone].contains(scenario.header.channel) }

  private var latest: [Passage] { conversation(session.lastTurn(texts)) }

  private var earlier: [TalkLine] {
    guard let before = try? session.before(choice: session.turns.count - 1) else { return [] }
    return conversation(before.conversation(texts)).map { TalkLine($0) }
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
    (near.isEmpty ? session.offered : near).map {
      ChoiceLine(index: $0, choice: scenario.choices[$0], ballot: ballot, language: texts.language)
    }
  }

  private var heading: String {
    if !near.isEmpty { return didYouMean }
    if let ballot { return ballot.heading(in: texts.language) }
    return Localized(id: "Jawaban Anda", en: "Your answer")[texts.language]
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

/// A vote of a room on the next choice, as one of its people sees it.
struct Ballot {
  /// Nil: none has been opened yet.
  var round: Int?
  var isOpen = false
  /// What this person voted for.
  var mine: Int?
  /// How many have voted, of how many.
  var count = (voted: 0, of: 0)
  /// How many votes each choice has; nil while the vote is open, so that nobody follows the others.
  var tally: [Int: Int]?

  /// Who reads it.
  enum Reader { case voter, wall, trainer }

  func heading(in language: Language, for reader: Reader = .voter) -> String {
    let voted = Localized(
      id: "\(count.voted) dari \(count.of) sudah memilih", en: "\(count.voted) of \(count.of) have voted")[
        language]
    if isOpen, reader != .voter {
      return Localized(id: "Pemungutan suara dibuka", en: "The vote is open")[language] + " (\(voted))"
    }
    if isOpen {
      return Localized(
        id: mine == nil ? "Pilihan Anda?" : "Suara Anda tercatat; masih bisa diganti",
        en: mine == nil ? "Your vote?" : "Your vote is counted; you may still change it")[language]
        + " (\(voted))"
    }
    if tally != nil {
      return Localized(id: "Hasil suara", en: "How the room voted")[language] + " (\(voted))"
    }
    if reader == .trainer {
      return Localized(id: "Belum ada pemungutan suara", en: "No vote has been opened yet")[language]
    }
    return Localized(
      id: "Pikirkan dahulu; pelatih akan membuka pemungutan suara",
      en: "Think about it; the trainer will open the vote")[language]
  }
}

/// A choice that can be taken.
struct ChoiceLine: MustacheParent {
  let index: Int
  let choice: Choice
  var ballot: Ballot?
  var language = Language.id

  func child(named name: String) -> Any? {
    switch name {
    case "index": index
    case "text": Passage(.option(0), choice.text.styled).paragraphs.inOneElement
    case "isDeed": !choice.isSpeech
    case "isMine": ballot?.mine == index
    case "isMost": votes.map { $0 > 0 && $0 == ballot?.tally?.values.max() }
    case "bar": votes.map { voteBar($0, of: ballot?.count.voted ?? 0, in: language) }
    default: nil
    }
  }

  private var votes: Int? { ballot?.tally.map { $0[index] ?? 0 } }
}

extension [[StyledText]] {
  /// The paragraphs as markup for a place that takes no paragraphs.
  var inOneElement: String {
    map { $0.map(\.markup).joined() }.joined(separator: "<br>")
  }
}
