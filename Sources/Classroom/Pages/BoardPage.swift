import Debriefing
import Dialogue
import Mustache
import ScenarioLanguage
import Simulation
import SourceText

/// How a room stands in one of its scenarios, as shown to all.
struct ScenarioBoard: MustacheParent {
  let scenario: Scenario
  let board: Board
  var language: Language { Language(tag: scenario.languageTag) ?? .id }

  func child(named name: String) -> Any? {
    switch name {
    case "title": scenario.header.title
    case "acts": acts
    case "faces": faces.isEmpty ? nil : ["list": faces]
    case "divisions":
      board.divisions.isEmpty
        ? nil : ["list": board.divisions.prefix(GroupDebrief.mostMoments).map { division($0) }]
    case "outcomes": board.outcomes.map { OutcomesView(outcomes: $0, language: language) }
    default: nil
    }
  }

  private func say(_ id: String, _ en: String) -> String { language == .id ? id : en }

  private var acts: String {
    var rows = [(say("Belum mulai", "Not begun"), board.waiting)]
    rows += scenario.acts.indices.map { (scenario.acts[$0].title, board.inActs[$0]) }
    if scenario.acts.isEmpty || board.inNoAct > 0 {
      rows.append((say("Sedang bermain", "Playing"), board.inNoAct))
    }
    rows.append((say("Selesai", "Finished"), board.finished))
    return barList(rows, of: board.people)
  }

  private var faces: [[String: String]] {
    var all = Manner.Mood.allCases.map { (mood: Optional($0), count: board.moods[$0.rawValue]) }
    all.append((nil, board.hidden))
    return all.filter { $0.count > 0 }.map { entry in
      let words = Texts.of(language).manner
      let label = entry.mood.map { words.words(for: $0, after: nil) } ?? words.hidden
      return ["face": face(entry.mood), "count": String(entry.count), "label": label]
    }
  }

  private func division(_ division: Division) -> [String: Any] {
    [
      "scene": scenario.scenes[division.scene].title,
      "bars": barList(
        division.shares.map { (scenario.choices[$0.choice].text.plain.asOneLine, $0.people) },
        of: division.people),
    ]
  }
}

/// How finished plays came out, without names.
struct OutcomesView: MustacheParent {
  let outcomes: Outcomes
  let language: Language

  private func say(_ id: String, _ en: String) -> String { language == .id ? id : en }

  func child(named name: String) -> Any? {
    switch name {
    case "finished": outcomes.finished
    case "smiles":
      barList(
        [
          (say("Senang saat dilayani", "Happy while served"), outcomes.joy),
          (say("Mau membeli lagi", "Would buy again"), outcomes.return),
          (say("Mau merekomendasikan", "Would recommend"), outcomes.refer),
        ], of: outcomes.finished)
    case "archetypes":
      barList(outcomes.archetypes.map { ($0.archetype.name[language], $0.people) }, of: outcomes.finished)
    default: nil
    }
  }
}

/// What a group talks about after one scenario.
struct GroupDebriefView: MustacheParent {
  let scenario: Scenario
  let debrief: GroupDebrief
  let language: Language

  func child(named name: String) -> Any? {
    switch name {
    case "title": scenario.header.title
    case "outcomes": debrief.outcomes.map { OutcomesView(outcomes: $0, language: language) }
    case "moments": debrief.moments.isEmpty ? nil : ["list": debrief.moments.map { moment($0) }]
    case "questions": debrief.questions.isEmpty ? nil : ["list": debrief.questions]
    default: nil
    }
  }

  private func moment(_ moment: GroupDebrief.Moment) -> [String: Any] {
    [
      "scene": moment.title,
      "bars": barList(moment.answers.map { ($0.text.plain.asOneLine, $0.people) }, of: moment.people),
    ]
  }
}

/// The page for the projector.
struct BoardPage: MustacheParent {
  let live: LiveRoom
  let room: Room
  let visit: Visit
  let link: String
  let boards: [ScenarioBoard]
  /// Nil: not shown yet.
  let debriefs: [(scenario: Scenario, debrief: GroupDebrief)]?
  let shared: LivePlay?
  let ballot: Ballot

  /// Nothing has been played: what people read is how to come in.
  private var isWelcome: Bool {
    guard debriefs == nil else { return false }
    guard let shared else { return boards.allSatisfy { $0.board.people == $0.board.waiting } }
    return ballot.round == nil && shared.choices.isEmpty
  }

  func child(named name: String) -> Any? {
    switch name {
    case "code": room.code.grouped
    // What has to be typed: browsers add the rest.
    case "address": breakable(String(visit.origin.split(separator: "/").last ?? ""))
    case "isWelcome": isWelcome ? true : nil
    case "qr":
      QRCode(link)?.svg(label: visit.say(id: "Gambar pindai untuk masuk", en: "Picture to scan to join"))
    case "people": room.presentCount
    case "status": live.standing(in: visit.language).text
    case "discussing": room.isDiscussing ? true : nil
    case "boards": debriefs == nil && !boards.isEmpty ? ["list": boards] : nil
    case "talk":
      debriefs == nil ? shared.map { SharedTalk(play: $0, ballot: ballot, language: visit.language) } : nil
    case "parts":
      debriefs.map { debriefs in
        [
          "list": debriefs.map {
            GroupDebriefView(scenario: $0.scenario, debrief: $0.debrief, language: visit.language)
          }
        ]
      }
    default: nil
    }
  }
}

/// The conversation that a room has together, for the projector.
struct SharedTalk: MustacheParent {
  let play: LivePlay
  let ballot: Ballot
  let language: Language

  func child(named name: String) -> Any? {
    let session = play.session(in: language)
    let texts = Texts.of(language)
    switch name {
    case "title": return session.scenario.header.title
    case "channel": return session.scenario.header.channel.rawValue
    case "face": return face(Manner(of: session.playthrough).mood)
    case "manner":
      let label = texts.manner.label(session.scenario.primary.name, Presence(session.scenario.header.channel))
      return label + ": " + Manner(of: session.playthrough).words(after: session.manner(turnsBack: 1), texts)
    case "lines":
      return session.lastTurn(texts).filter { $0.kind != .manner && $0.kind != .clock }.map { TalkLine($0) }
    case "heading":
      return session.playthrough.phase == .playing ? ballot.heading(in: language, for: .wall) : nil
    case "choices":
      return session.offered.map {
        ChoiceLine(index: $0, choice: session.scenario.choices[$0], ballot: ballot, language: language)
      }
    case "isEnded": return play.isEnded ? true : nil
    default: return nil
    }
  }
}
