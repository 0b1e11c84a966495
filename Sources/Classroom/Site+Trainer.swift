import Debriefing
import Dialogue
import Mustache
import Records
import Reporting
import ScenarioLanguage
import Simulation
import SourceText

/// The trainer's pages.
extension Site {
  // MARK: The key

  package func trainer(_ visit: Visit, notice: Problem? = nil) -> Reply {
    let title = visit.say(id: "Pelatih", en: "The trainer")
    guard visit.isTrainer else {
      let view = fields(["form": visit.session.formToken, "notice": notice?.text[visit.language]])
      return page("key", view, title: title, visit, bodyClass: "trainer", status: notice?.status ?? 200)
    }
    let open = rooms.all.filter { !$0.room.isClosed }.map { summary(of: $0, visit) }
    let entries = shelf.groups.flatMap(\.titles).map { title in
      ["id": title.id, "title": title.scenario(in: visit.language).header.title]
    }
    let view = fields([
      "form": visit.session.formToken, "rooms": open.isEmpty ? nil : ["list": open], "entries": entries,
      "notice": notice?.text[visit.language],
    ])
    return page("rooms", view, title: title, visit, bodyClass: "trainer", status: notice?.status ?? 200)
  }

  private func summary(of live: LiveRoom, _ visit: Visit) -> [String: String] {
    let room = live.room
    let titles = (room.opening?.scenarios ?? []).compactMap {
      shelf[$0.id]?.scenario(in: visit.language).header.title
    }
    let people = Localized(
      id: "\(room.presentCount) orang",
      en: room.presentCount == 1 ? "1 person" : "\(room.presentCount) people")
    return [
      "path": "/trainer/rooms/\(live.code)", "code": room.code.grouped,
      "titles": titles.joined(separator: ", "),
      "people": people[visit.language],
    ]
  }

  /// - Returns: nil for a wrong key: whoever tries again and again is held up.
  package func unlock(_ visit: Visit) throws(Problem) -> Reply? {
    try checkForm(visit)
    guard let session = trainerSession(for: visit.form["key"] ?? "") else { return nil }
    var reply = Reply.redirect("/trainer")
    reply.trainerSession = session
    return reply
  }

  package static let wrongKey = Problem(
    403, Localized(id: "Kuncinya lain", en: "Another key"),
    Localized(
      id:
        "Itu bukan kunci server ini. Kuncinya tertulis di terminal, dan berganti setiap kali server dimulai.",
      en:
        "That is not this server's key. It is written in the terminal, and changes whenever the server starts."
    ))

  // MARK: Opening a room

  package func openRoom(_ visit: Visit) async throws(Problem) -> Reply {
    try checkTrainer(visit)
    let wanted = [visit.form["scenario"], visit.form["scenario2"], visit.form["scenario3"]]
      .compactMap { $0 }.filter { !$0.isEmpty }
    let titles = wanted.compactMap { shelf[$0] }
    guard titles.count == wanted.count, let mode = Opening.Mode(rawValue: visit.form["mode"] ?? "") else {
      throw .badForm
    }
    guard !titles.isEmpty else { return trainer(visit, notice: .noScenarioChosen) }
    let typed = (visit.form["minutes"] ?? "").asOneLine
    guard typed.isEmpty || Int(typed).map(Opening.possibleMinutes.contains) == true else {
      return trainer(visit, notice: .oddMinutes)
    }
    let opening = Opening(
      mode, scenarios: titles.map { Opening.Item(id: $0.id, digest: $0.source.digest) },
      isPractice: visit.form["practice"] != nil, minutes: Int(typed))
    let live = try await rooms.open(opening)
    if mode == .oneConversation { try await beginConversation(0, in: live, visit) }
    return .redirect("/trainer/rooms/\(live.code)")
  }

  private func checkTrainer(_ visit: Visit) throws(Problem) {
    guard visit.isTrainer else { throw .trainerOnly }
    try checkForm(visit)
  }

  /// The room plays a scenario together: as somebody who stands for all of it.
  private func beginConversation(_ index: Int, in live: LiveRoom, _ visit: Visit) async throws(Problem) {
    guard let opening = live.room.opening, opening.scenarios.indices.contains(index),
      let title = shelf[opening.scenarios[index].id]
    else { throw .badForm }
    do throws(RoomRefusal) {
      // Before anything is entered: the number of the attempt makes no difference to it.
      try live.room.check(.beganConversation(attempt: 0, scenario: index), by: .trainer, at: live.moment)
    } catch {
      throw .refused(error)
    }
    let learner = try await learner(of: live, visit)
    let play = try await storing { () throws(StoreFailure) in
      try await plays.begin(title, by: learner, in: visit.language, isPractice: opening.isPractice)
    }
    try await live.add(.beganConversation(attempt: play.attempt, scenario: index), by: .trainer)
  }

  private func learner(of live: LiveRoom, _ visit: Visit) async throws(Problem) -> Learner.ID {
    if let play = await sharedPlay(live) { return play.learner }
    let name = visit.say(id: "Ruang ", en: "Room ") + live.code
    let group = Site.group(of: live)
    let id = try await storing { () throws(StoreFailure) in
      // Nobody has the secrets of a room's own entry.
      try await writer.commit(
        .visitor(
          named: name, code: Secret.session().fingerprint, token: Secret.session().fingerprint, group: group))
    }
    let visitor = await offThread { [store] in (try? store.visitor(id)) ?? nil }
    guard let visitor else { throw .failed }
    return visitor.learner
  }

  // MARK: Steering

  /// Does what the trainer pressed.
  package func steer(_ code: String, _ visit: Visit) async throws(Problem) -> Reply {
    try checkTrainer(visit)
    guard let live = rooms.room(code: code) else { throw Site.noSuchRoom }
    try await oneAtATime(live.code) { () throws(Problem) in try await steer(live, visit) }
    return .redirect("/trainer/rooms/\(live.code)")
  }

  private func steer(_ live: LiveRoom, _ visit: Visit) async throws(Problem) {
    let play = await sharedPlay(live)
    let offered = play?.playthrough.offered ?? []
    let room = live.room
    switch visit.form["do"] {
    case "open-vote": try await live.add(.voteOpened(round: room.nextRound), by: .trainer, offered: offered)
    case "close-vote": try await live.add(.voteClosed, by: .trainer)
    case "pick": try await pick(visit.number("choice"), turn: visit.number("turn"), play, live)
    case "back": try await goBack(to: visit.number("turn"), play, live)
    case "next": try await beginConversation(visit.number("scenario") ?? 0, in: live, visit)
    case "discuss": try await live.add(.discussing(!room.isDiscussing), by: .trainer)
    case "pause": try await live.add(room.isPaused ? .resumed : .paused, by: .trainer)
    case "extend":
      let from = max(room.deadline ?? live.moment, live.moment)
      try await live.add(.extended(until: from + 5 * 60), by: .trainer)
    case "remove": try await remove(visit.number("visitor"), live)
    case "reveal": try await live.add(.revealed, by: .trainer)
    case "close": try await rooms.close(live)
    default: throw .badForm
    }
  }

  /// - Parameter turn: how many choices had been taken when the form was made, so that it counts once.
  private func pick(_ choice: Int?, turn: Int?, _ play: LivePlay?, _ live: LiveRoom) async throws(Problem) {
    guard let choice, let turn, let play else { throw .badForm }
    guard turn == play.choices.count else { return }
    guard let next = try? play.taking(choice) else { throw .notOffered }
    if live.room.vote?.isOpen == true { try await live.add(.voteClosed, by: .trainer) }
    try await live.add(
      .picked(choice: choice), by: .trainer, offered: play.playthrough.offered,
      with: plays.keeping(next, after: play), onceKept: { plays.hold(next) })
  }

  private func goBack(to turn: Int?, _ play: LivePlay?, _ live: LiveRoom) async throws(Problem) {
    guard let turn, let play, let earlier = play.before(choice: turn) else { throw .badForm }
    try await live.add(
      .wentBack(choices: turn), by: .trainer, with: plays.keeping(earlier, after: play),
      onceKept: { plays.hold(earlier) })
  }

  private func remove(_ visitor: Int?, _ live: LiveRoom) async throws(Problem) {
    guard let visitor else { throw .badForm }
    try await live.add(.removed(VisitorNumber(visitor)), by: .trainer)
  }

  // MARK: The steering page

  package func steering(_ code: String, _ visit: Visit) async throws(Problem) -> Reply {
    guard visit.isTrainer else { throw .trainerOnly }
    guard let live = rooms.room(code: code) else { throw Site.noSuchRoom }
    let number = live.number
    let view = SteeringPage(
      live: live, room: live.room, visit: visit, names: await names(in: live),
      board: await board(of: live, visit),
      shared: await sharedPlay(live), turningPoint: await turningPoint(live),
      titles: (live.room.opening?.scenarios ?? []).compactMap { shelf[$0.id] },
      ballot: ballot(live.room, member: nil))
    let title = visit.say(id: "Ruang", en: "Room") + " " + live.code
    return page(
      "steering", view, title: title, visit, bodyClass: "trainer steering", place: live.code,
      events: ("/trainer/rooms/\(live.code)/events", number))
  }

  private func names(in live: LiveRoom) async -> [VisitorNumber: String] {
    let members = live.room.members.map(\.id)
    return await offThread { [store] in
      var names: [VisitorNumber: String] = [:]
      for member in members { names[member] = ((try? store.visitor(member)) ?? nil)?.name }
      return names
    }
  }

  private func turningPoint(_ live: LiveRoom) async -> Int? {
    guard let play = await sharedPlay(live), case .ended = play.playthrough.phase else { return nil }
    return await plays.explorations.exploration(of: play.title.source).turningPoint(of: play.choices)
  }

  // MARK: The report

  /// The report of the people in a room.
  package func report(_ code: String, _ visit: Visit) async throws(Problem) -> Reply {
    guard visit.isTrainer else { throw .trainerOnly }
    guard let live = rooms.room(code: code) else { throw Site.noSuchRoom }
    let maker = ReportMaker(
      store, language: visit.language, filter: AttemptFilter(group: Site.group(of: live)),
      showsNames: visit.query["names"] != nil)
    do {
      let report = try await maker.report()
      switch visit.query["format"] {
      case "csv":
        return Reply(
          .file(type: "text/csv; charset=utf-8", name: "senyum-\(live.code).csv", report.csv(.learners)))
      case "text":
        return Reply(.file(type: "text/plain; charset=utf-8", name: nil, Array(ReportText(report).text.utf8)))
      default: return Reply(.sandboxed(ReportHTML(report).text))
      }
    } catch let failure as StoreFailure {
      throw .notKept(failure)
    } catch {
      throw .failed
    }
  }
}

extension Problem {
  static let noScenarioChosen = Problem(
    422, Localized(id: "Belum ada skenario", en: "No scenario yet"),
    Localized(id: "Pilih sedikitnya satu skenario.", en: "Choose at least one scenario."))
  static let oddMinutes = Problem(
    422, Localized(id: "Waktu itu tidak bisa", en: "That time is not possible"),
    Localized(
      id: "Waktunya 1 sampai 1440 menit, atau kosongkan supaya tanpa batas.",
      en: "The time is 1 to 1440 minutes; leave it empty for no limit."))
}
