import Debriefing
import Dialogue
import Mustache
import Records
import ScenarioLanguage
import Simulation
package import SourceText

/// The first page, beginning to play, going on with another device.
extension Site {
  /// So many unfinished plays are offered on the first page.
  private static let unfinishedShown = 3
  /// A nickname has at most so many characters.
  static let longestName = 40

  package func home(_ visit: Visit, notice: Problem? = nil) async -> Reply {
    let view = HomePage(
      visit: visit, notice: notice?.text[visit.language], unfinished: await unfinished(visit),
      review: await review(visit), groups: shelf.groups,
      room: visit.visitor.flatMap { rooms.room(joinedBy: $0.id) }?.code)
    let title = visit.say(id: "Berlatih melayani pelanggan", en: "Practise serving customers")
    return page("home", view, title: title, visit, bodyClass: "home", status: notice?.status ?? 200)
  }

  /// What is ready to be tried again; nil where nothing is.
  private func review(_ visit: Visit) async -> ProgressSection? {
    guard let visitor = visit.visitor else { return nil }
    let queue = ReviewQueue(await plays.past(of: visitor.learner), today: today)
    return queue.due.isEmpty ? nil : queue.section(in: visit.language, for: .page)
  }

  private func unfinished(_ visit: Visit) async -> [LivePlay] {
    guard let visitor = visit.visitor else { return [] }
    let open: [Attempt] = await offThread { [store] in
      (try? store.unfinished(of: visitor.learner, limit: Site.unfinishedShown)) ?? []
    }
    var found: [LivePlay] = []
    for attempt in open {
      if rooms.room(of: attempt.id) == nil, let play = await plays.play(attempt.id) { found.append(play) }
    }
    return found
  }

  /// Begins a scenario alone.
  package func start(_ visit: Visit) async throws(Problem) -> Reply {
    try checkForm(visit)
    return try await oneAtATime(visit.session.text) { () throws(Problem) in try await begin(visit) }
  }

  private func begin(_ visit: Visit) async throws(Problem) -> Reply {
    guard let title = visit.form["scenario"].flatMap({ shelf[$0] }) else { throw .badForm }
    let visitor = try await whoever(visit)
    let isPractice = visit.form["practice"] != nil
    if let begun = await begun(title, by: visitor.learner, isPractice: isPractice) {
      return .redirect("/play/\(begun)")
    }
    let play = try await storing { () throws(StoreFailure) in
      try await plays.begin(title, by: visitor.learner, in: visit.language, isPractice: isPractice)
    }
    return .redirect(path(of: play))
  }

  /// What was begun there, in that way, and not yet played: whoever sends a form twice, or comes back to the page, goes on
  /// with it.
  ///
  /// - Parameters:
  ///   - given: the choices that it takes over from an earlier play.
  ///   - room: the room to which it belongs; nil: none.
  func begun(
    _ title: Title, by learner: Learner.ID, isPractice: Bool, given: [Int] = [], in room: LiveRoom? = nil
  ) async -> Attempt.ID? {
    let latest: Attempt? = await offThread { [store] in
      (try? store.unfinished(of: learner, scenario: title.id, limit: 1))?.first
    }
    guard let latest, latest.choices == given, latest.given == given.count, latest.isPractice == isPractice,
      latest.sourceDigest == title.source.digest, rooms.room(of: latest.id) === room
    else { return nil }
    return latest.id
  }

  /// The person at this browser; somebody without a name where nobody has played here yet.
  private func whoever(_ visit: Visit) async throws(Problem) -> Visitor {
    if let visitor = visit.visitor { return visitor }
    // The same form may have been sent a moment ago.
    if let visitor = await people.visitor(visit.session) { return visitor }
    let name = visit.say(id: "Tamu", en: "Guest")
    return try await enter(name, group: nil, visit)
  }

  func enter(_ name: String, group: String?, _ visit: Visit) async throws(Problem) -> Visitor {
    let visitor = try await storing { () throws(StoreFailure) in
      try await people.enter(named: name, group: group, session: visit.session)
    }
    guard let visitor else { throw .failed }
    return visitor
  }

  // MARK: Another device

  package func me(_ visit: Visit) async throws(Problem) -> Reply {
    guard let visitor = visit.visitor else { throw .nobody }
    return devicePage(visitor, code: nil, visit)
  }

  package func makeReturnCode(_ visit: Visit) async throws(Problem) -> Reply {
    try checkForm(visit)
    guard let visitor = visit.visitor else { throw .nobody }
    let code = try await storing { () throws(StoreFailure) in try await people.newReturnCode(visitor) }
    return devicePage(visitor, code: code, visit)
  }

  private func devicePage(_ visitor: Visitor, code: Secret?, _ visit: Visit) -> Reply {
    let title = visit.say(id: "Lanjutkan di perangkat lain", en: "Go on with another device")
    let link = visit.origin + address("/return", [("code", code?.text ?? "")])
    let view = fields([
      "name": visitor.name, "form": visit.session.formToken, "code": code?.grouped,
      "address": breakable(visit.origin + "/return"), "qr": QRCode(link)?.svg(label: title),
    ])
    return page("me", view, title: title, visit)
  }

  package func returning(_ visit: Visit, notice: Localized? = nil) -> Reply {
    let title = visit.say(id: "Lanjutkan dari perangkat lain", en: "Go on from another device")
    let view = fields([
      "form": visit.session.formToken, "code": visit.form["code"] ?? visit.query["code"],
      "notice": notice?[visit.language],
    ])
    return page("return", view, title: title, visit, status: notice == nil ? 200 : 404)
  }

  /// - Returns: nil when there is no such code: whoever asks again and again is held up.
  package func goOn(_ visit: Visit) async throws(Problem) -> Reply? {
    try checkForm(visit)
    let code = Secret.returnCode(typed: visit.form["code"] ?? "")
    let found = try await storing { () throws(StoreFailure) in try await people.goOn(with: code) }
    guard let found else { return nil }
    var reply = Reply.redirect("/")
    if let room = rooms.room(joinedBy: found.visitor.id) { reply = .redirect("/room/\(room.code)") }
    reply.newSession = found.session
    return reply
  }

  package static let noSuchCode = Localized(
    id:
      "Kode itu tidak dikenal. Periksa lagi hurufnya; kode yang lebih lama tidak berlaku lagi setelah yang baru dibuat.",
    en:
      "There is no such code. Look at its letters again; an older code is of no use once a new one was made.")
}

/// What stands on the first page.
struct HomePage: MustacheParent {
  let visit: Visit
  let notice: String?
  let unfinished: [LivePlay]
  /// What is ready to be tried again.
  let review: ProgressSection?
  let groups: [Shelf.Group]
  let room: String?

  func child(named name: String) -> Any? {
    switch name {
    case "notice": notice
    case "me": visit.visitor.map { ["name": $0.name] }
    case "rooms": room.map { ["path": "/room/\($0)", "code": RoomCode(typed: $0)?.grouped ?? $0] }
    case "code": visit.form["code"] ?? visit.query["code"] ?? ""
    case "typedName": visit.form["name"] ?? ""
    case "form": visit.session.formToken
    case "unfinished": unfinished.isEmpty ? nil : ["plays": unfinished.map { card($0) }]
    case "review": review.map { fields(["title": $0.title, "text": $0.rows.first?.text]) }
    case "shelf": groups.isEmpty ? nil : ["groups": groups.enumerated().map { group($1, isFirst: $0 == 0) }]
    default: nil
    }
  }

  private func card(_ play: LivePlay) -> [String: String] {
    let scenario = play.title.scenario(in: visit.language)
    let scene = scenario.scenes[play.playthrough.state.scene].title
    return ["path": "/play/\(play.attempt)", "title": scenario.header.title, "where": scene]
  }

  private func group(_ group: Shelf.Group, isFirst: Bool) -> [String: Any] {
    let titles = group.titles.map { entry($0) }
    return fields([
      "title": group.title?[visit.language], "isFirst": isFirst ? true : nil, "titles": titles,
      "names": titles.compactMap { $0["title"] }.joined(separator: " · "),
    ])
  }

  private func entry(_ title: Title) -> [String: String] {
    let header = title.scenario(in: visit.language).header
    return [
      "id": title.id, "title": header.title, "summary": header.summary,
      "channel": header.channel.name[visit.language],
      "level": Texts.of(visit.language).menu.level(header.level), "number": String(header.level),
    ]
  }
}
