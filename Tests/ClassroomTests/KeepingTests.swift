import Foundation
import GRDB
import SourceText
import Testing

@testable import Classroom
@testable import Records

/// A room whose store fails now and then: it shows what is kept, and nothing else.
struct KeepingTests {
  /// The room as a server that starts now would find it.
  private func kept(_ code: String, _ test: TestSite) throws -> Room {
    let record = try #require(try test.store.room(code: code))
    return try #require(try RoomHall.room(record, in: test.store))
  }

  /// Refuses events whose body is like a pattern of SQL.
  private func refuse(_ pattern: String, _ test: TestSite) throws {
    try change(
      """
      CREATE TRIGGER refusal BEFORE INSERT ON room_event WHEN CAST(NEW.body AS TEXT) LIKE '\(pattern)'
      BEGIN SELECT RAISE(ABORT, 'refused'); END
      """, test)
  }

  private func change(_ sql: String, _ test: TestSite) throws {
    let other = try DatabaseQueue(path: test.store.path)
    try other.write { try $0.execute(sql: sql) }
    try other.close()
  }

  private func bound(_ pages: String, _ test: TestSite) throws {
    try test.store.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = \(pages)") }
  }

  private func steer(_ code: String, _ what: String, _ test: TestSite) async throws {
    _ = try await test.site.steer(code, test.trainer(["do": what]))
  }

  @Test func onAFullDiskARoomStaysAsItIsKept() async throws {
    let test = try TestSite()
    let code = try await test.openRoom("everyone")
    let live = try #require(test.site.rooms.room(code: code))
    // SQLite's own bound on the file stands for the end of the disk.
    let pages = try await test.store.queue.read { try Int.fetchOne($0, sql: "PRAGMA page_count") ?? 0 }
    try bound(String(pages), test)
    var problem: Problem?
    // Until the last page is full.
    while problem == nil, live.number < 10_000 {
      do throws(Problem) {
        _ = try await test.site.steer(code, test.trainer(["do": "pause"]))
      } catch {
        problem = error
      }
    }
    #expect(problem == .notKept(.diskFull(path: test.store.path)))
    #expect(try live.room == kept(code, test))
    let number = live.number
    try bound("1000000", test)
    try await steer(code, "pause", test)
    #expect(live.number > number)
    #expect(try live.room == kept(code, test))
    let again = try await test.restarted()
    #expect(try again.site.rooms.room(code: code)?.room == kept(code, again))
    try await steer(code, "close", again)
  }

  @Test func aRoomWhoseRecordsAreGoneDoesNotGoOn() async throws {
    let test = try TestSite()
    let code = try await test.openRoom("everyone")
    let live = try #require(test.site.rooms.room(code: code))
    let before = live.room
    try change("DELETE FROM room_event; DELETE FROM room", test)
    for what in ["pause", "close", "reveal"] {
      await #expect(throws: Problem.notKept(.deleted)) { try await steer(code, what, test) }
    }
    #expect(live.room == before)
  }

  @Test func ofManyWhoJoinAtOnceTheRoomHoldsThoseWhoAreKept() async throws {
    let test = try TestSite()
    let code = try await test.openRoom("everyone")
    let live = try #require(test.site.rooms.room(code: code))
    // Every third of those who come.
    try change(
      """
      CREATE TRIGGER refusal BEFORE INSERT ON room_event WHEN NEW.number % 3 = 0
      BEGIN SELECT RAISE(ABORT, 'refused'); END
      """, test)
    let people = 60
    let joined = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<people {
        let visit = await test.visit(Secret.session(), "/join", ["code": code, "name": "Budi \(number)"])
        group.addTask { [site = test.site] in
          guard (try? await site.join(visit)) != nil else { return false }
          // Whoever is told so is in.
          let visitor = await site.people.visitor(visit.session)
          return visitor.flatMap { live.room.member($0.id) } != nil
        }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(joined == people - people / 3)
    #expect(live.room.presentCount == joined)
    #expect(try live.room == kept(code, test))
  }

  @Test func whoLooksIsToldWhatIsKeptAlone() async throws {
    let test = try TestSite()
    let code = try await test.openRoom("everyone")
    let live = try #require(test.site.rooms.room(code: code))
    let before = live.number
    var signals = live.subscribe(after: before, wantsBoard: false).signals.makeAsyncIterator()
    try refuse("%paused%", test)
    await #expect(throws: Problem.self) { try await steer(code, "pause", test) }
    #expect(live.number == before)
    #expect(live.standing(in: .en).isOpen)
    try await steer(code, "reveal", test)
    #expect(await signals.next() == .room(live.number))
    #expect(try live.number == kept(code, test).number)
    #expect(live.number > before)
    // Whoever saw the room before the failure is told what came after it.
    var late = live.subscribe(after: before, wantsBoard: false).signals.makeAsyncIterator()
    #expect(await late.next() == .room(live.number))
  }

  @Test func aFormThatIsSentTwiceIsKeptOrToldTwice() async throws {
    let test = try TestSite()
    let code = try await test.openRoom("conversation")
    let person = try await test.join(code, as: "A")
    let live = try #require(test.site.rooms.room(code: code))
    let offered = try #require(await test.site.sharedPlay(live)).session.playthrough.offered
    try await steer(code, "open-vote", test)
    let visit = await test.visit(person, "/", ["round": "1", "choice": String(offered[0])])
    try refuse("%voted%", test)
    let kept = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<20 {
        group.addTask { [site = test.site] in (try? await site.vote(code, visit)) != nil }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(kept == 0)
    #expect(live.room.vote?.votes.isEmpty == true)
  }

  @Test func aChoiceOfTheRoomThatIsNotKeptIsNotShown() async throws {
    let test = try TestSite()
    let code = try await test.openRoom("conversation")
    let live = try #require(test.site.rooms.room(code: code))
    let play = try #require(await test.site.sharedPlay(live))
    let choice = String(play.session.playthrough.offered[0])
    try refuse("%picked%", test)
    await #expect(throws: Problem.self) {
      try await test.site.steer(code, test.trainer(["do": "pick", "turn": "0", "choice": choice]))
    }
    #expect(try test.kept(play.attempt).isEmpty)
    #expect(await test.site.sharedPlay(live)?.choices.isEmpty == true)
    #expect(live.room.conversation?.choices.isEmpty == true)
    try change("DROP TRIGGER refusal", test)
    _ = try await test.site.steer(code, test.trainer(["do": "pick", "turn": "0", "choice": choice]))
    #expect(try test.kept(play.attempt).count == 1)
    #expect(try live.room == kept(code, test))
  }

  @Test func aRoomThatCouldNotBeOpenedIsNowhere() async throws {
    let test = try TestSite()
    try refuse("%opened%", test)
    await #expect(throws: Problem.self) { try await test.openRoom("everyone") }
    #expect(test.site.rooms.all.isEmpty)
    let again = try await test.restarted()
    #expect(again.site.rooms.all.isEmpty)
  }

  @Test func aRoomGoesOnBehindAnEventThatWasLost() async throws {
    let test = try TestSite()
    let code = try await test.openRoom("everyone")
    for what in ["pause", "pause", "discuss"] { try await steer(code, what, test) }
    try change("DELETE FROM room_event WHERE number = 3", test)
    let again = try await test.restarted()
    try await steer(code, "reveal", again)
    let live = try #require(again.site.rooms.room(code: code))
    #expect(live.room.isRevealed && live.room.isDiscussing && live.number == 5)
    #expect(try live.room == kept(code, again))
  }
}
