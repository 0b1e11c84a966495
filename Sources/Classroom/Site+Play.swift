import Analysis
import Debriefing
import Dialogue
package import Records
import ScenarioLanguage
import Simulation
import SourceText

/// Playing: looking at a play, choosing, undoing, what comes after.
extension Site {
  /// The play as it stands, or its debrief.
  package func play(_ attempt: Attempt.ID, _ visit: Visit) async throws(Problem) -> Reply {
    let play = try await own(attempt, visit)
    let room = rooms.room(of: play.attempt)
    let number = room?.number ?? 0
    if case .ended = play.playthrough.phase {
      return await debriefPage(play, room, at: number, visit, isShared: false)
    }
    if let room, let visitor = visit.visitor, room.room.member(visitor.id)?.status == .removed {
      throw .removed
    }
    let texts = Texts.of(visit.language)
    let session = play.session(in: visit.language)
    var page = PlayPage(
      session: session, texts: texts, action: path(of: play), formToken: visit.session.formToken)
    page.notice = await notice(play, session, visit)
    page.situation = await opening(of: play, session, texts)
    if let room { (page.trainer, page.isOpen) = room.standing(in: visit.language) }
    if let said = visit.said(at: "turn", play.choices.count) { interpret(said, on: &page) }
    let header = session.scenario.header
    return self.page(
      "play", page, title: header.title, visit, bodyClass: "play channel-\(header.channel.rawValue)",
      place: room?.code ?? "", events: room.map { ("/room/\($0.code)/events", number) })
  }

  /// The attempt, if it belongs to whoever asks.
  private func own(_ attempt: Attempt.ID, _ visit: Visit) async throws(Problem) -> LivePlay {
    guard let visitor = visit.visitor else { throw .notYours }
    guard let play = await plays.play(attempt), play.learner == visitor.learner else { throw .notYours }
    return play
  }

  func path(of play: LivePlay) -> String { "/play/\(play.attempt)" }

  // MARK: Choosing

  /// Whether the room that a play belongs to lets it go on now; where it does not, the page itself says why.
  private func mayMove(_ play: LivePlay, _ visit: Visit) throws(Problem) -> Bool {
    guard let live = rooms.room(of: play.attempt), let visitor = visit.visitor else { return true }
    do throws(RoomRefusal) {
      try live.room.checkPlaying(by: visitor.id, at: live.moment)
      return true
    } catch {
      if error == .removed || error == .notAMember { throw .refused(error) }
      return false
    }
  }

  package func choose(_ attempt: Attempt.ID, _ visit: Visit) async throws(Problem) -> Reply {
    try checkForm(visit)
    let play = try await own(attempt, visit)
    guard let turn = visit.number("turn") else { throw .badForm }
    guard try mayMove(play, visit) else { return .redirect(path(of: play)) }
    if let choice = visit.number("choice") { return try await take(choice, turn, play, visit) }
    guard let words = visit.form["words"] else { throw .badForm }
    return try await take(words, turn, play, visit)
  }

  private func take(_ choice: Int, _ turn: Int, _ play: LivePlay, _ visit: Visit) async throws(Problem)
    -> Reply
  {
    let taking = try await storing { () throws(StoreFailure) in
      try await plays.choose(choice, turn: turn, in: play)
    }
    switch taking {
    case .taken(let next):
      if next.choices.count > play.choices.count { rooms.moved(next) }
      return .redirect(path(of: play) + "#now")
    case .stale: return .redirect(address(path(of: play), [("notice", "stale")]) + "#notice")
    case .notOffered: throw .notOffered
    case .over: return .redirect(path(of: play))
    }
  }

  /// What somebody typed: it is taken where it is clear, and asked about where it is not.
  private func take(
    _ words: String, _ turn: Int, _ play: LivePlay, _ visit: Visit
  ) async throws(Problem) -> Reply {
    guard turn == play.choices.count else {
      return .redirect(address(path(of: play), [("notice", "stale")]) + "#notice")
    }
    let offer = Offer(play.session(in: visit.language))
    let answer = Answer(String(words.prefix(1000)), count: offer.choices.count, reading: offer.reading)
    if case .taken(let position) = answer {
      return try await take(offer.choices[position], turn, play, visit)
    }
    let said = [("said", words.cut), ("turn", String(turn))]
    return .redirect(address(path(of: play), said) + "#notice")
  }

  /// Says what was made of the words that were typed.
  func interpret(_ said: String, on page: inout PlayPage) {
    let offer = Offer(page.session)
    page.typed = said.asOneLine
    let count = offer.choices.count
    switch Answer(said, count: count, reading: offer.reading) {
    case .unsure(let positions): page.near = positions.map { offer.choices[$0] }
    case .noSuchNumber(let number): page.notice = page.texts.asking.noSuchNumber(number, count)
    case .empty: page.notice = page.texts.asking.empty(count)
    case .taken(let position): page.near = [offer.choices[position]]
    case .command: page.notice = Site.whereThingsAre[page.texts.language]
    case .nothingNear, .unknownWord: page.notice = page.texts.asking.nothingNear(count)
    }
  }

  /// For whoever types what is a command in a terminal.
  private static let whereThingsAre = Localized(
    id:
      "Di halaman ini tidak perlu perintah: ketuk sebuah jawaban, atau tulis apa yang ingin Anda katakan. Aturan, catatan, "
      + "dan transkrip ada di bawah jawaban; bahasa ada di atas.",
    en:
      "This page needs no commands: tap an answer, or write what you would like to say. The rules, the notes and the "
      + "transcript are below the answers; the language is at the top.")

  private func notice(_ play: LivePlay, _ session: Session, _ visit: Visit) async -> String? {
    let texts = Texts.of(visit.language)
    switch visit.query["notice"] {
    case "stale":
      return visit.say(
        id:
          "Percakapan sudah berjalan lebih jauh, mungkin di jendela atau perangkat lain. Yang Anda kirim tadi tidak "
          + "dipakai; di sinilah keadaannya sekarang.",
        en:
          "The conversation has gone on meanwhile, perhaps in another window or on another device. What you sent was "
          + "not used; this is where things stand.")
    case "undone": return texts.replies.undone
    default: break
    }
    guard visit.query["hint"] != nil, session.isPractice, play.playthrough.phase == .playing else {
      return nil
    }
    let exploration = await plays.explorations.exploration(of: play.title.source)
    let keepers = exploration.keepers(at: play.playthrough.state)
    return session.hint(keepers: keepers, texts).map(\.plain).joined(separator: " ")
  }

  package func undo(_ attempt: Attempt.ID, _ visit: Visit) async throws(Problem) -> Reply {
    try checkForm(visit)
    let play = try await own(attempt, visit)
    guard let turn = visit.number("turn"), play.isPractice else { throw .badForm }
    guard try mayMove(play, visit) else { return .redirect(path(of: play)) }
    try await oneAtATime(visit.session.text) { () throws(Problem) in
      let play = try await own(attempt, visit)
      _ = try await storing { () throws(StoreFailure) in try await plays.undo(play, turn: turn) }
    }
    return .redirect(address(path(of: play), [("notice", "undone")]) + "#notice")
  }

  // MARK: Afterwards

  /// - Parameters:
  ///   - number: of the latest event in the room before the page was made.
  ///   - isShared: the room played it together: what comes next is not one person's to decide.
  func debriefPage(
    _ play: LivePlay, _ room: LiveRoom?, at number: Int, _ visit: Visit, isShared: Bool
  ) async -> Reply {
    let exploration = await plays.explorations.exploration(of: play.title.source)
    let session = play.session(in: visit.language)
    let view = ParView(of: play.playthrough, in: exploration)
    let debrief = Debrief(
      of: session.playthrough, turns: session.turns, par: view, language: visit.language)
    guard let debrief else { return .redirect("/") }
    let texts = Texts.of(visit.language)
    let (progress, hasReady) = isShared ? (nil, false) : await afterword(play, session, view, texts)
    let page = DebriefPage(
      isShared: isShared,
      session: session, debrief: debrief, par: view.scenarioPar, turningPoint: view.turningPoint,
      texts: texts, action: path(of: play), formToken: visit.session.formToken, progress: progress,
      hasReady: hasReady, room: room.map { "/room/\($0.code)" },
      next: room == nil ? shelf.next(after: play.title.id) : nil)
    return self.page(
      "debrief", page, title: session.scenario.header.title, visit, bodyClass: "debrief",
      place: room?.code ?? "", events: room.map { ("/room/\($0.code)/events", number) })
  }

  /// The conversation so far, as a file that can be replayed.
  package func transcript(_ attempt: Attempt.ID, _ visit: Visit) async throws(Problem) -> Reply {
    let play = try await own(attempt, visit)
    let session = play.session(in: visit.language)
    let transcript = Transcript(
      of: session.playthrough, turns: session.turns, source: play.title.source, par: nil,
      language: visit.language)
    return Reply(
      .file(
        type: "text/plain; charset=utf-8", name: play.title.id + ".transcript", Array(transcript.text.utf8)))
  }

  /// The same scenario from its start.
  package func again(_ attempt: Attempt.ID, _ visit: Visit) async throws(Problem) -> Reply {
    try checkForm(visit)
    let play = try await own(attempt, visit)
    return try await begin(play.title, after: play, given: [], visit)
  }

  /// The same play before one of its choices.
  package func goBack(_ attempt: Attempt.ID, _ visit: Visit) async throws(Problem) -> Reply {
    try checkForm(visit)
    let play = try await own(attempt, visit)
    guard let turn = visit.number("turn"), play.choices.indices.contains(turn), play.isEnded else {
      throw .badForm
    }
    return try await begin(play.title, after: play, given: Array(play.choices[..<turn]), visit)
  }

  private func begin(
    _ title: Title, after play: LivePlay, given: [Int], _ visit: Visit
  ) async throws(Problem) -> Reply {
    guard let visitor = visit.visitor else { throw .nobody }
    let (room, isPractice) = (rooms.room(of: play.attempt), play.isPractice)
    return try await oneAtATime(visit.session.text) { () throws(Problem) in
      guard try mayMove(play, visit) else { return .redirect("/room/\(room?.code ?? "")") }
      if let begun = await begun(
        title, by: visitor.learner, isPractice: isPractice, given: given, in: room)
      {
        return .redirect("/play/\(begun)")
      }
      let next = try await storing { () throws(StoreFailure) in
        try await plays.begin(
          title, by: visitor.learner, in: visit.language, isPractice: isPractice, given: given)
      }
      if let room { try await rooms.replaced(play, by: next, visitor, in: room) }
      // Boards look at the latest play of each alone.
      if play.isEnded { plays.forget(play.attempt) }
      return .redirect(path(of: next))
    }
  }
}

extension String {
  /// As much of what somebody typed as an address has place for: it stands there with three characters for each byte.
  var cut: String {
    var result = ""
    var size = 0
    for character in prefix(1000) {
      size += character.utf8.count
      guard size <= 2000 else { break }
      result.append(character)
    }
    return result
  }
}
