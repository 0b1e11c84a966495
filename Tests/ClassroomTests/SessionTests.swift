import Foundation
import Records
import Simulation
import SourceText
import Testing

@testable import Classroom

/// A trainer and a room, page by page, without a network.
struct SessionTests {
  @Test func everyonePlaysAtTheirOwnPaceAndTheReportKnowsThem() async throws {
    let test = try TestSite()
    let code = try await test.openRoom("everyone")
    var attempts: [Int64] = []
    for name in ["Wulan", "Bayu", "Wulan"] {
      let browser = try await test.join(code, as: name)
      let reply = try await test.site.startInRoom(code, test.visit(browser, "/", ["scenario": "0"]))
      attempts.append(try #require(reply.attempt))
    }
    #expect(Set(attempts).count == 3)
    let board = try #require(try await test.site.board(code, test.trainer(["a": "b"])).page)
    #expect(!board.contains("Wulan"))
    let steering = try #require(try await test.site.steering(code, test.trainer(["a": "b"])).page)
    #expect(steering.contains("Wulan 2"))
    #expect(try test.store.learners(in: "Senyum " + code).map(\.name) == ["Bayu", "Wulan", "Wulan 2"])
    let report = try await test.site.report(code, test.trainer(["a": "b"]))
    guard case .sandboxed(let text) = report.content else {
      Issue.record("no report")
      return
    }
    #expect(text.contains("<html"))
    #expect(!text.contains("Bayu"))
  }

  @Test func aRoomDecidesTogetherAndTheTrainerMayPickAnother() async throws {
    let test = try TestSite()
    let code = try await test.openRoom("conversation")
    let people = [
      try await test.join(code, as: "A"), try await test.join(code, as: "B"),
      try await test.join(code, as: "C"),
    ]
    let live = try #require(test.site.rooms.room(code: code))
    let play = try #require(await test.site.sharedPlay(live))
    let offered = play.session.playthrough.offered
    _ = try await test.site.steer(code, test.trainer(["do": "open-vote"]))
    for (index, person) in people.enumerated() {
      let choice = index == 2 ? offered[1] : offered[0]
      _ = try await test.site.vote(
        code, test.visit(person, "/", ["round": "1", "turn": "0", "choice": String(choice)]))
    }
    let open = try #require(try await test.site.board(code, test.trainer(["a": "b"])).page)
    #expect(open.contains("3 of 3 have voted"))
    #expect(!open.contains("2 votes"), "nobody follows the crowd")
    _ = try await test.site.steer(code, test.trainer(["do": "close-vote"]))
    let closed = try #require(try await test.site.board(code, test.trainer(["a": "b"])).page)
    #expect(closed.contains("2 votes"))
    let pick = ["do": "pick", "turn": "0", "choice": String(offered[1])]
    for _ in 0..<2 { _ = try await test.site.steer(code, test.trainer(pick)) }
    #expect(live.room.conversation?.choices == [offered[1]])
    #expect(try test.kept(play.attempt) == [offered[1]])
    _ = try await test.site.steer(code, test.trainer(["do": "back", "turn": "0"]))
    #expect(try test.kept(play.attempt).isEmpty)
  }

  @Test func votesAndRoomsOutliveTheServer() async throws {
    let test = try TestSite()
    let code = try await test.openRoom("conversation")
    let person = try await test.join(code, as: "A")
    let live = try #require(test.site.rooms.room(code: code))
    let offered = try #require(await test.site.sharedPlay(live)).session.playthrough.offered
    _ = try await test.site.steer(code, test.trainer(["do": "open-vote"]))
    _ = try await test.site.vote(
      code, test.visit(person, "/", ["round": "1", "turn": "0", "choice": String(offered[0])]))
    let before = live.room
    let again = try await test.restarted()
    #expect(again.site.rooms.room(code: code)?.room == before)
    let page = try #require(try await again.site.room(code, again.visit(person)).page)
    #expect(page.contains("aria-pressed=\"true\""))
  }

  @Test func whoWasRemovedSeesAndDoesNothingThereAnyMore() async throws {
    let test = try TestSite()
    let code = try await test.openRoom("everyone")
    let person = try await test.join(code, as: "A")
    let reply = try await test.site.startInRoom(code, test.visit(person, "/", ["scenario": "0"]))
    let attempt = try #require(reply.attempt)
    let visitor = try #require(await test.site.people.visitor(person))
    _ = try await test.site.steer(code, test.trainer(["do": "remove", "visitor": String(visitor.id)]))
    await #expect(throws: Problem.removed) { try await test.site.room(code, test.visit(person)) }
    await #expect(throws: Problem.self) {
      try await test.site.choose(attempt, test.visit(person, "/", ["turn": "0", "choice": "0"]))
    }
    await #expect(throws: Problem.self) {
      try await test.site.join(test.visit(person, "/join", ["code": code]))
    }
  }

  @Test func aPauseHoldsChoicesBackAndSaysSo() async throws {
    let test = try TestSite()
    let code = try await test.openRoom("everyone")
    let person = try await test.join(code, as: "A")
    let attempt = try #require(
      try await test.site.startInRoom(code, test.visit(person, "/", ["scenario": "0"])).attempt)
    _ = try await test.site.steer(code, test.trainer(["do": "pause"]))
    let offered = try #require(await test.site.plays.play(attempt)).session.playthrough.offered
    _ = try await test.site.choose(
      attempt, test.visit(person, "/", ["turn": "0", "choice": String(offered[0])]))
    #expect(try test.kept(attempt).isEmpty)
    let page = try #require(try await test.site.play(attempt, test.visit(person)).page)
    #expect(page.contains("The trainer has paused the session"))
    #expect(!page.contains("name=\"choice\""))
    _ = try await test.site.steer(code, test.trainer(["do": "pause"]))
    _ = try await test.site.choose(
      attempt, test.visit(person, "/", ["turn": "0", "choice": String(offered[0])]))
    #expect(try test.kept(attempt).count == 1)
  }

  @Test func aRoomWithoutALimitIsGivenNoneByMoreTime() async throws {
    let test = try TestSite()
    let code = try await test.openRoom("everyone")
    await #expect(throws: Problem.refused(.noTimeLimit)) {
      try await test.site.steer(code, test.trainer(["do": "extend"]))
    }
    #expect(test.site.rooms.room(code: code)?.room.deadline == nil)
  }

  @Test func onlyTheTrainerSteers() async throws {
    let test = try TestSite()
    let code = try await test.openRoom("everyone")
    let person = try await test.join(code, as: "A")
    await #expect(throws: Problem.trainerOnly) {
      try await test.site.steer(code, test.visit(person, "/", ["do": "close"]))
    }
    await #expect(throws: Problem.trainerOnly) { try await test.site.board(code, test.visit(person)) }
    await #expect(throws: Problem.trainerOnly) { try await test.site.report(code, test.visit(person)) }
    #expect(test.site.rooms.room(code: code)?.room.isClosed == false)
  }

  @Test func aClosedRoomStaysClosedWhenTheServerIsStartedAgain() async throws {
    let test = try TestSite()
    let code = try await test.openRoom("everyone")
    let person = try await test.join(code, as: "A")
    let attempt = try #require(
      try await test.site.startInRoom(code, test.visit(person, "/", ["scenario": "0"])).attempt)
    let offered = try #require(await test.site.plays.play(attempt)).session.playthrough.offered
    _ = try await test.site.steer(code, test.trainer(["do": "close"]))
    let again = try await test.restarted()
    _ = try? await again.site.choose(
      attempt, again.visit(person, "/", ["turn": "0", "choice": String(offered[0])]))
    #expect(try again.kept(attempt).isEmpty)
  }

  @Test func watchersAreToldWhatHappenedAndWhatTheyMissed() async throws {
    let test = try TestSite()
    let code = try await test.openRoom("everyone")
    let live = try #require(test.site.rooms.room(code: code))
    let (first, signals) = live.subscribe(after: 1, wantsBoard: false)
    _ = try await test.site.steer(code, test.trainer(["do": "pause"]))
    var iterator = signals.makeAsyncIterator()
    #expect(await iterator.next() == .room(2))
    live.unsubscribe(first)
    let (_, late) = live.subscribe(after: 0, wantsBoard: false)
    var lateIterator = late.makeAsyncIterator()
    #expect(await lateIterator.next() == .room(2))
  }

  @Test func nobodyWhoPlaysAloneIsToldThatOthersCame() async throws {
    let test = try TestSite()
    let code = try await test.openRoom("everyone")
    let live = try #require(test.site.rooms.room(code: code))
    var people = live.subscribe(after: 1, wantsBoard: false).signals.makeAsyncIterator()
    var board = live.subscribe(after: 1, wantsBoard: true).signals.makeAsyncIterator()
    _ = try await test.join(code, as: "A")
    live.tick()
    #expect(await board.next() == .board)
    _ = try await test.site.steer(code, test.trainer(["do": "pause"]))
    var told = await people.next()
    // The connection is kept alive besides.
    while told == .beat { told = await people.next() }
    #expect(told == .room(3))
  }

  @Test func inAConversationAllAreToldWithinASecondThatOthersCame() async throws {
    let test = try TestSite()
    let code = try await test.openRoom("conversation")
    let live = try #require(test.site.rooms.room(code: code))
    let before = live.number
    var people = live.subscribe(after: before, wantsBoard: false).signals.makeAsyncIterator()
    _ = try await test.join(code, as: "A")
    live.tick()
    #expect(await people.next() == .room(before + 1))
  }
}
