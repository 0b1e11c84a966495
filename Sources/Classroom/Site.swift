package import Foundation
import Mustache
package import Records
import ScenarioLanguage
import SourceText

/// All pages, whoever sends them. A page is asked for by a `Visit` and answered by a `Reply`.
///
/// Every method that changes something returns when the change is durable. Methods throw `Problem`.
package final class Site: Sendable {
  package let store: RecordStore
  let writer: GroupCommit
  let shelf: Shelf
  let plays: Plays
  package let people: People
  package let rooms: RoomHall
  /// Opens the trainer's pages.
  let trainerKey: Secret
  /// Forms of one browser, and what trainers do in one room.
  let oneAtATime = OneAtATime()
  let now: @Sendable () -> Date

  /// - Parameters:
  ///   - trainerKey: what the trainer types once; its sessions hold as long as it does.
  ///   - seed: decides the order of choices in every play that begins; nil: each has an order of its own.
  ///   - now: the clock.
  package init(
    _ store: RecordStore, shelf: Shelf, trainerKey: Secret, seed: UInt64? = nil,
    now: @escaping @Sendable () -> Date = { Date() }
  ) throws(StoreFailure) {
    self.store = store
    self.shelf = shelf
    self.trainerKey = trainerKey
    self.now = now
    writer = GroupCommit(store)
    plays = Plays(store, writer: writer, shelf: shelf, seed: seed)
    people = People(store, writer: writer)
    rooms = try RoomHall(store, writer: writer, now: now)
  }

  /// Writes what is pending and refuses whatever comes after.
  package func close() async { await writer.close() }

  // MARK: The trainer's key

  package func isTrainer(_ session: Secret?) -> Bool {
    guard let session, session.text.utf8.count == 96 else { return false }
    return isSame(session.text.utf8, trainerSession(of: session.text.prefix(48)).text.utf8)
  }

  /// A new session for whoever has the key; nil for others.
  func trainerSession(for key: String) -> Secret? {
    let typed = Secret.returnCode(typed: key)
    guard isSame(typed.fingerprint, trainerKey.fingerprint) else { return nil }
    return trainerSession(of: Secret.session().text[...])
  }

  /// It follows from the key, so that it outlives the server where the key does.
  private func trainerSession(of random: Substring) -> Secret {
    let proof = sha256(Array("trainer \(trainerKey.text) \(random)".utf8))
    return Secret(String(random) + String(proof.prefix(48)))
  }

  // MARK: Pages

  func page(
    _ template: String, _ view: any MustacheParent, title: String, _ visit: Visit,
    bodyClass: String = "page",
    place: String = "", events: (path: String, at: Int)? = nil, status: Int = 200
  ) -> Reply {
    let content = Templates.all.render(template, view, in: visit.language)
    let frame = Frame(
      visit: visit, title: title, content: content, bodyClass: bodyClass, place: place, events: events)
    return Reply(.page(frame.markup), status: status)
  }

  /// A page that says what went wrong, and what to do.
  package func problem(_ problem: Problem, _ visit: Visit) -> Reply {
    let back = (path: visit.path, words: Localized(id: "Kembali ke halamannya", en: "Back to the page"))
    let way = problem.way ?? back
    let view = fields([
      "title": problem.title[visit.language], "text": problem.text[visit.language],
      "way": ["path": way.path, "words": way.words[visit.language]],
    ])
    return page(
      "problem", view, title: problem.title[visit.language], visit, bodyClass: "problem",
      status: problem.status)
  }

  /// Whoever sends a form must have been shown it by us.
  package func checkForm(_ visit: Visit) throws(Problem) {
    guard isSame((visit.form["form"] ?? "").utf8, visit.session.formToken.utf8) else { throw .foreignForm }
  }

  func storing<Value>(_ body: () async throws(StoreFailure) -> Value) async throws(Problem) -> Value {
    do throws(StoreFailure) {
      return try await body()
    } catch {
      throw .notKept(error)
    }
  }
}
