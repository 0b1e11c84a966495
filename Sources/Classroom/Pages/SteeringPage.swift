import Dialogue
import Mustache
import ScenarioLanguage
import Simulation
import SourceText

/// The page from which a trainer steers a room.
struct SteeringPage: MustacheParent {
  let live: LiveRoom
  let room: Room
  let visit: Visit
  let names: [VisitorNumber: String]
  let board: [ScenarioBoard]
  let shared: LivePlay?
  /// Where the room's finished conversation lost what was possible; nil: nowhere, or it goes on.
  let turningPoint: Int?
  let titles: [Title]
  let ballot: Ballot

  private var path: String { "/trainer/rooms/\(live.code)" }

  func child(named name: String) -> Any? {
    switch name {
    case "code": room.code.grouped
    case "address": breakable(visit.origin + "/join/" + live.code)
    case "path": path
    case "board": "/board/\(live.code)"
    case "form": visit.session.formToken
    case "status": live.standing(in: visit.language).text
    case "isClosed": room.isClosed ? true : nil
    case "isOpen": room.isClosed ? nil : true
    case "isPaused": room.isPaused ? true : nil
    case "isRevealed": room.isRevealed ? true : nil
    case "isDiscussing": room.isDiscussing ? true : nil
    case "hasLimit": room.deadline == nil ? nil : true
    case "people": room.presentCount
    case "members": members
    case "boards": board.isEmpty ? nil : ["list": board]
    case "conversation":
      shared
        .map { Steered(page: self, play: $0, session: $0.session(in: visit.language)) }
    default: nil
    }
  }

  private var members: [[String: Any]] {
    room.members.map { member in
      fields([
        "id": member.id, "name": names[member.id] ?? "?",
        "mayRemove": member.isPresent && !room.isClosed ? true : nil,
        "isRemoved": member.status == .removed ? true : nil, "isLeft": member.status == .left ? true : nil,
        "form": visit.session.formToken, "path": path,
      ])
    }
  }
}

/// The conversation with what the trainer can do about it.
private struct Steered: MustacheParent {
  let page: SteeringPage
  let play: LivePlay
  let session: Session

  private var texts: Texts { Texts.of(page.visit.language) }
  private var isPlaying: Bool { session.playthrough.phase == .playing }
  private var isVoting: Bool { page.room.vote?.isOpen == true }

  func child(named name: String) -> Any? {
    switch name {
    case "title": session.scenario.header.title
    case "turn": session.turns.count
    case "lines":
      session.lastTurn(texts).filter { $0.kind != .manner && $0.kind != .clock }.map { TalkLine($0) }
    case "heading": isPlaying ? page.ballot.heading(in: page.visit.language, for: .trainer) : nil
    case "canOpen": isPlaying && !isVoting && page.room.vote == nil ? true : nil
    case "canReopen": isPlaying && !isVoting && page.room.vote != nil ? true : nil
    case "canClose": isVoting ? true : nil
    case "choices": isPlaying ? choices : []
    case "isEnded": isPlaying ? nil : true
    case "canGoBack": session.turns.isEmpty || isVoting ? nil : true
    case "steps": steps
    case "turningPoint": page.turningPoint
    case "others": others.isEmpty ? nil : ["list": others]
    default: nil
    }
  }

  private var choices: [ChoiceLine] {
    session.offered.map {
      ChoiceLine(
        index: $0, choice: session.scenario.choices[$0], ballot: page.ballot, language: page.visit.language)
    }
  }

  /// The choices so far, each a place to go back to.
  private var steps: [[String: Any]] {
    session.playthrough.choices.enumerated().map { turn, choice in
      let text = session.scenario.choices[choice].text.plain.asOneLine
      let mark =
        turn == page.turningPoint ? page.visit.say(id: " (titik balik)", en: " (the turning point)") : ""
      return ["turn": turn, "text": "\(turn + 1). " + text.prefix(90) + mark]
    }
  }

  /// The room's scenarios, for the next conversation.
  private var others: [[String: Any]] {
    page.titles.enumerated().map { index, title in
      ["index": index, "title": title.scenario(in: page.visit.language).header.title]
    }
  }
}
