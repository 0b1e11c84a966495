import Debriefing
import Dialogue
import Mustache
package import Records
import ScenarioLanguage
import Simulation
import SourceText

/// A room as its people see it.
extension Site {
  // MARK: Joining

  /// Puts somebody into a room; nil: there is no such room, and whoever asks again and again is held up.
  package func join(_ visit: Visit) async throws(Problem) -> Reply? {
    try checkForm(visit)
    guard let live = rooms.room(code: visit.form["code"] ?? "") else { return nil }
    return try await oneAtATime(visit.session.text) { () throws(Problem) in
      var visit = visit
      // The same form may have been sent a moment ago.
      if visit.visitor == nil { visit.visitor = await people.visitor(visit.session) }
      return try await join(live, visit)
    }
  }

  private func join(_ live: LiveRoom, _ visit: Visit) async throws(Problem) -> Reply {
    if live.room.isClosed { throw .refused(.closed) }
    if let member = visit.visitor.flatMap({ live.room.member($0.id) }), member.status == .removed {
      throw .refused(.removed)
    }
    if visit.visitor == nil, let fault = nameFault(visit.form["name"] ?? "") {
      return await home(visit, notice: fault)
    }
    guard live.room.members.count < Room.mostMembers || isMember(visit, live) else {
      return await home(visit, notice: .roomIsFull)
    }
    let visitor: Visitor
    if let known = visit.visitor {
      visitor = known
      _ = try await storing { () throws(StoreFailure) in
        try await writer.commit(.join(known.learner, group: Site.group(of: live)))
      }
    } else {
      let name = (visit.form["name"] ?? "").asOneLine
      visitor = try await enter(name, group: Site.group(of: live), visit)
    }
    if live.room.member(visitor.id)?.isPresent != true {
      try await live.add(.joined(visitor.id), by: .visitor(visitor.id))
    }
    rooms.joined(visitor.id, live)
    return .redirect("/room/\(live.code)")
  }

  /// What reports count the people of a room under.
  static func group(of live: LiveRoom) -> String { "Senyum " + live.code }

  private func isMember(_ visit: Visit, _ live: LiveRoom) -> Bool {
    visit.visitor.flatMap { live.room.member($0.id) } != nil
  }

  private func nameFault(_ name: String) -> Problem? {
    let bare = name.asOneLine
    if bare.isEmpty { return .nameless }
    // A letter may carry any number of accents; ten bytes for each are more than any script needs.
    let isTooLong = bare.count > Site.longestName || bare.utf8.count > 10 * Site.longestName
    return isTooLong ? .longName : nil
  }

  package static let noSuchRoom = Problem(
    404, Localized(id: "Ruang itu tidak ada", en: "There is no such room"),
    Localized(
      id: "Tidak ada ruang terbuka dengan kode itu. Periksa lagi kodenya di layar pelatih.",
      en: "No open room has that code. Look at the trainer's screen again."))

  /// Whether somebody is in a room, or was.
  package func isMember(_ visitor: Visitor, of live: LiveRoom) -> Bool {
    live.room.member(visitor.id).map { $0.status != .removed } ?? false
  }

  // MARK: The room

  package func room(_ code: String, _ visit: Visit) async throws(Problem) -> Reply {
    // Who is not in it is asked to join, whether there is such a room or not: codes are tried out at the door alone.
    guard let live = rooms.room(code: code), let visitor = visit.visitor, case let number = live.number,
      let member = live.room.member(visitor.id), member.status != .left
    else {
      var asked = visit
      asked.query["code"] = RoomCode(typed: code)?.text ?? code
      return await home(asked)
    }
    let room = live.room
    if member.status == .removed { throw .removed }
    if room.isRevealed { return await groupDebrief(live, at: number, visit) }
    switch room.opening?.mode {
    case .oneConversation: return await conversation(live, at: number, member, visit)
    case .everyonePlays, nil: return await waiting(live, at: number, member, visit)
    }
  }

  /// - Parameter number: of the latest event before the page was made: what happened meanwhile is told to it.
  func frame(
    _ template: String, _ view: any MustacheParent, title: String, _ live: LiveRoom, at number: Int,
    _ visit: Visit, bodyClass: String
  ) -> Reply {
    page(
      template, view, title: title, visit, bodyClass: bodyClass, place: live.code,
      events: ("/room/\(live.code)/events", number))
  }

  /// Everyone plays: what there is to play.
  private func waiting(
    _ live: LiveRoom, at number: Int, _ member: Room.Member, _ visit: Visit
  ) async -> Reply {
    let standing = live.standing(in: visit.language)
    var entries: [[String: Any]] = []
    for (index, item) in (live.room.opening?.scenarios ?? []).enumerated() {
      guard let title = shelf[item.id] else { continue }
      let header = title.scenario(in: visit.language).header
      var play: LivePlay?
      if let attempt = member.attempt(at: index) { play = await plays.play(attempt) }
      entries.append(
        fields([
          "index": index, "title": header.title, "summary": header.summary,
          "path": play.map { path(of: $0) }, "isEnded": play?.isEnded == true ? true : nil,
          "isOpen": standing.isOpen ? true : nil, "form": visit.session.formToken, "code": live.code,
        ]))
    }
    let view = fields([
      "code": live.code, "grouped": live.room.code.grouped, "name": visit.visitor?.name,
      "status": standing.text, "entries": entries,
      "form": visit.session.formToken,
    ])
    let title = visit.say(id: "Ruang", en: "Room") + " " + live.code
    return frame("room", view, title: title, live, at: number, visit, bodyClass: "room")
  }

  /// Begins one of the room's scenarios, or goes on with it.
  package func startInRoom(_ code: String, _ visit: Visit) async throws(Problem) -> Reply {
    let (live, visitor) = try memberForm(code, visit)
    guard let index = visit.number("scenario"), let opening = live.room.opening,
      opening.mode == .everyonePlays, opening.scenarios.indices.contains(index),
      let title = shelf[opening.scenarios[index].id]
    else { throw .badForm }
    return try await oneAtATime(visit.session.text) { () throws(Problem) in
      try await begin(title, at: index, in: live, visitor, visit)
    }
  }

  private func begin(
    _ title: Title, at index: Int, in live: LiveRoom, _ visitor: Visitor, _ visit: Visit
  ) async throws(Problem) -> Reply {
    if let attempt = live.room.member(visitor.id)?.attempt(at: index) { return .redirect("/play/\(attempt)") }
    guard live.standing(in: visit.language).isOpen else { return .redirect("/room/\(live.code)") }
    do throws(RoomRefusal) {
      try live.room.checkPlaying(by: visitor.id, at: live.moment)
    } catch {
      throw .refused(error)
    }
    let isPractice = live.room.opening?.isPractice == true
    let play = try await storing { () throws(StoreFailure) in
      try await plays.begin(
        title, by: visitor.learner, in: visit.language, isPractice: isPractice)
    }
    try await live.add(.began(visitor.id, attempt: play.attempt, scenario: index), by: .visitor(visitor.id))
    rooms.began(play.attempt, in: live)
    return .redirect(path(of: play))
  }

  private func memberForm(_ code: String, _ visit: Visit) throws(Problem) -> (LiveRoom, Visitor) {
    try checkForm(visit)
    guard let live = rooms.room(code: code), let visitor = visit.visitor,
      let member = live.room.member(visitor.id)
    else { throw .nobody }
    if member.status == .removed { throw .removed }
    return (live, visitor)
  }

  package func leave(_ code: String, _ visit: Visit) async throws(Problem) -> Reply {
    let (live, visitor) = try memberForm(code, visit)
    if live.room.member(visitor.id)?.isPresent == true {
      try await live.add(.left(visitor.id), by: .visitor(visitor.id))
    }
    return .redirect("/")
  }

  // MARK: One conversation

  /// The play that the room has together, and where it stands.
  func sharedPlay(_ live: LiveRoom) async -> LivePlay? {
    guard let conversation = live.room.conversation else { return nil }
    return await plays.play(conversation.attempt)
  }

  private func conversation(
    _ live: LiveRoom, at number: Int, _ member: Room.Member, _ visit: Visit
  ) async -> Reply {
    guard let play = await sharedPlay(live) else { return await waiting(live, at: number, member, visit) }
    if case .ended = play.playthrough.phase {
      return await debriefPage(play, live, at: number, visit, isShared: true)
    }
    let session = play.session(in: visit.language)
    var page = PlayPage(
      session: session, texts: Texts.of(visit.language), action: "/room/\(live.code)/vote",
      formToken: visit.session.formToken)
    let room = live.room
    page.ballot = ballot(room, member: member.id)
    (page.trainer, page.isOpen) = live.standing(in: visit.language)
    if room.isDiscussing {
      page.trainer = visit.say(
        id: "Bicarakan dengan orang di sebelah Anda: apa yang sedang dirasakan pelanggan?",
        en: "Talk to the person beside you: what does the customer feel right now?")
    }
    let round = room.vote?.round ?? 0
    // Not for the votes that follow: a page that shows itself anew asks for the same address.
    if visit.query["notice"] == "late", visit.query["round"] == String(round) {
      page.notice = visit.say(
        id: "Pemungutan suara itu sudah ditutup; suara Anda tadi tidak terhitung.",
        en: "That vote has been closed; what you sent was not counted.")
    }
    if let said = visit.said(at: "round", round) { interpret(said, on: &page) }
    let header = session.scenario.header
    return frame(
      "play", page, title: header.title, live, at: number, visit,
      bodyClass: "play vote channel-\(header.channel.rawValue)")
  }

  func ballot(_ room: Room, member: VisitorNumber?) -> Ballot {
    guard let vote = room.vote else { return Ballot(count: (0, room.presentCount)) }
    return Ballot(
      round: vote.round, isOpen: vote.isOpen, mine: member.flatMap { vote.votes[$0] },
      count: (vote.votes.count, room.presentCount), tally: vote.isOpen ? nil : vote.counts)
  }

  package func vote(_ code: String, _ visit: Visit) async throws(Problem) -> Reply {
    let (live, visitor) = try memberForm(code, visit)
    let path = "/room/\(live.code)"
    guard let round = visit.number("round"), let play = await sharedPlay(live) else { throw .badForm }
    var choice = visit.number("choice")
    if choice == nil {
      let words = String((visit.form["words"] ?? "").prefix(1000))
      let offer = Offer(play.session(in: visit.language))
      if case .taken(let position) = Answer(words, count: offer.choices.count, reading: offer.reading) {
        choice = offer.choices[position]
      } else {
        return .redirect(address(path, [("said", words.cut), ("round", String(round))]) + "#notice")
      }
    }
    guard let choice else { throw .badForm }
    guard live.standing(in: visit.language).isOpen else { return .redirect(path) }
    do throws(Problem) {
      try await live.add(
        .voted(visitor.id, choice: choice, round: round), by: .visitor(visitor.id),
        offered: play.playthrough.offered)
    } catch {
      // That happens to whoever thinks for long: they are to stay in the room, where the next vote shows by itself.
      guard [.refused(.noVote), .refused(.otherRound)].contains(error) else { throw error }
      let now = String(live.room.vote?.round ?? 0)
      return .redirect(address(path, [("notice", "late"), ("round", now)]) + "#notice")
    }
    return .redirect(path)
  }
}

extension Problem {
  static let roomIsFull = Problem(
    409, Localized(id: "Ruang ini penuh", en: "This room is full"),
    Localized(
      id: "Ruang ini sudah penuh. Minta pelatih membuka ruang lain.",
      en: "This room is full. Ask the trainer to open another one."))
  static let nameless = Problem(
    422, Localized(id: "Nama panggilan kosong", en: "The nickname is empty"),
    Localized(id: "Tulis nama panggilan Anda.", en: "Write a nickname."))
  static let longName = Problem(
    422, Localized(id: "Nama panggilan terlalu panjang", en: "The nickname is too long"),
    Localized(
      id: "Nama panggilan paling panjang \(Site.longestName) huruf.",
      en: "A nickname has at most \(Site.longestName) letters."))
  static let removed = Problem(
    403, Localized(id: "Anda tidak lagi di ruang ini", en: "You are no longer in this room"),
    Localized(
      id: "Pelatih mengeluarkan Anda dari ruang ini. Kalau itu keliru, bicaralah dengan pelatih.",
      en: "The trainer has taken you out of this room. If that is a mistake, talk to the trainer."),
    way: (path: "/", words: Localized(id: "Ke halaman awal", en: "To the first page")))
}
