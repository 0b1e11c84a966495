import Debriefing
import Dialogue
import Mustache
import ScenarioLanguage
import Simulation
import SourceText

/// What the projector shows, and what a group talks about afterwards.
extension Site {
  package func board(_ code: String, _ visit: Visit) async throws(Problem) -> Reply {
    guard visit.isTrainer else { throw .trainerOnly }
    guard let live = rooms.room(code: code) else { throw Site.noSuchRoom }
    let number = live.number
    let link = visit.origin + "/join/" + live.code
    let view = BoardPage(
      live: live, room: live.room, visit: visit, link: link, boards: await board(of: live, visit),
      debriefs: live.room.isRevealed ? await groupDebriefs(live, visit) : nil, shared: await sharedPlay(live),
      ballot: ballot(live.room, member: nil))
    return page(
      "board", view, title: visit.say(id: "Layar", en: "Board") + " " + live.code, visit, bodyClass: "board",
      place: live.code, events: ("/trainer/rooms/\(live.code)/events", number))
  }

  /// One board for each scenario of a room in which everyone plays.
  func board(of live: LiveRoom, _ visit: Visit) async -> [ScenarioBoard] {
    let room = live.room
    guard let opening = room.opening, opening.mode == .everyonePlays else { return [] }
    var boards: [ScenarioBoard] = []
    for (index, item) in opening.scenarios.enumerated() {
      guard let title = shelf[item.id] else { continue }
      let plays = await boardPlays(of: room, at: index, title)
      let scenario = title.scenario(in: visit.language)
      boards.append(
        ScenarioBoard(scenario: scenario, board: Board(of: room, plays: plays, scenario: scenario)))
    }
    return boards
  }

  /// The latest play of each member at a scenario.
  private func boardPlays(of room: Room, at index: Int, _ title: Title) async -> [BoardPlay] {
    var found: [BoardPlay] = []
    var isAnyFinished = false
    var live: [(VisitorNumber, LivePlay)] = []
    for member in room.members {
      guard let attempt = member.attempt(at: index), let play = await plays.play(attempt) else { continue }
      isAnyFinished = isAnyFinished || play.isEnded
      live.append((member.id, play))
    }
    let par = isAnyFinished ? await plays.explorations.exploration(of: title.source).par : nil
    for (visitor, play) in live {
      found.append(BoardPlay(of: play.playthrough, by: visitor, par: par))
    }
    return found
  }

  /// Of the scenarios that somebody has played: about the others there is nothing to talk yet.
  func groupDebriefs(_ live: LiveRoom, _ visit: Visit) async -> [(scenario: Scenario, debrief: GroupDebrief)]
  {
    let room = live.room
    guard let opening = room.opening else { return [] }
    var found: [(scenario: Scenario, debrief: GroupDebrief)] = []
    for (index, item) in opening.scenarios.enumerated() {
      guard let title = shelf[item.id] else { continue }
      let scenario = title.scenario(in: visit.language)
      if opening.mode == .everyonePlays {
        let plays = await boardPlays(of: room, at: index, title)
        guard plays.contains(where: { !$0.choices.isEmpty }) else { continue }
        found.append((scenario, GroupDebrief(of: room, plays: plays, scenario: scenario)))
      } else if let conversation = room.conversations.last(where: { $0.scenario == index }) {
        let isEnded = await plays.play(conversation.attempt)?.isEnded == true
        found.append((scenario, GroupDebrief(of: conversation, isEnded: isEnded, scenario: scenario)))
      }
    }
    return found
  }

  /// What a group talks about, for its people.
  ///
  /// - Parameter number: of the latest event before the page was made.
  func groupDebrief(_ live: LiveRoom, at number: Int, _ visit: Visit) async -> Reply {
    let parts = await groupDebriefs(live, visit).map {
      GroupDebriefView(scenario: $0.scenario, debrief: $0.debrief, language: visit.language)
    }
    var own: [[String: String]] = []
    if let visitor = visit.visitor, let member = live.room.member(visitor.id) {
      for (index, item) in (live.room.opening?.scenarios ?? []).enumerated() {
        guard let attempt = member.attempt(at: index), let title = shelf[item.id] else { continue }
        own.append(["path": "/play/\(attempt)", "title": title.scenario(in: visit.language).header.title])
      }
    }
    let view = fields(["parts": parts, "own": own.isEmpty ? nil : ["list": own]])
    let title = visit.say(id: "Untuk dibicarakan bersama", en: "To talk about together")
    return frame("group", view, title: title, live, at: number, visit, bodyClass: "group")
  }
}
