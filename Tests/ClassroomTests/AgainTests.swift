import Records
import SourceText
import Testing

@testable import Classroom

/// Playing again, from the start or from one of the choices: a form that is sent twice begins one play.
struct AgainTests {
  /// Plays to the end and returns how many choices it took.
  @discardableResult
  private func finish(_ attempt: Int64, _ browser: Secret, _ test: TestSite) async throws -> Int {
    var turn = 0
    while let play = await test.site.plays.play(attempt), let choice = play.session.playthrough.offered.first
    {
      try await choose(choice, turn, attempt, browser, test)
      turn += 1
    }
    return turn
  }

  private func choose(
    _ choice: Int, _ turn: Int, _ attempt: Int64, _ browser: Secret, _ test: TestSite
  ) async throws {
    _ = try await test.site.choose(
      attempt, test.visit(browser, "/", ["turn": String(turn), "choice": String(choice)]))
  }

  private func again(_ attempt: Int64, _ browser: Secret, _ test: TestSite) async throws -> Int64 {
    try #require(try await test.site.again(attempt, test.visit(browser, "/", ["a": "b"])).attempt)
  }

  private func back(_ attempt: Int64, to turn: Int, _ browser: Secret, _ test: TestSite) async throws -> Int64
  {
    try #require(
      try await test.site.goBack(attempt, test.visit(browser, "/", ["turn": String(turn)])).attempt)
  }

  @Test func theSameFormAgainLeadsToTheSamePlayUntilSomethingIsChosenThere() async throws {
    let test = try TestSite()
    let (browser, first) = try await test.begin("airline-check-in")
    try await finish(first, browser, test)
    let second = try await again(first, browser, test)
    #expect(second != first)
    #expect(try await again(first, browser, test) == second)
    let offered = try #require(await test.site.plays.play(second)).session.playthrough.offered
    try await choose(offered[0], 0, second, browser, test)
    #expect(try await again(first, browser, test) != second)
  }

  @Test func ofManyFormsAtOnceOneBegins() async throws {
    let test = try TestSite()
    let (browser, first) = try await test.begin("airline-check-in")
    try await finish(first, browser, test)
    let visit = await test.visit(browser, "/", ["turn": "2"])
    let begun = await withTaskGroup(of: Int64?.self) { group in
      for _ in 0..<20 {
        group.addTask { [site = test.site] in try? await site.goBack(first, visit).attempt }
      }
      return await group.reduce(into: Set()) { $0.insert($1) }
    }
    #expect(begun.count == 1 && !begun.contains(nil))
  }

  @Test func anotherPlaceToGoBackToIsAnotherPlay() async throws {
    let test = try TestSite()
    let (browser, first) = try await test.begin("airline-check-in")
    try await finish(first, browser, test)
    let second = try await back(first, to: 1, browser, test)
    #expect(try await back(first, to: 1, browser, test) == second)
    let third = try await back(first, to: 2, browser, test)
    #expect(third != second)
    #expect(try test.kept(third) == Array(test.kept(first).prefix(2)))
    #expect(try test.store.attempt(third)?.given == 2)
    let fourth = try await again(first, browser, test)
    #expect(try test.kept(fourth).isEmpty)
  }

  @Test func aRoomKnowsTheOnePlayThatBegan() async throws {
    let test = try TestSite()
    let code = try await test.openRoom("everyone")
    let live = try #require(test.site.rooms.room(code: code))
    let browser = try await test.join(code, as: "A")
    let first = try #require(
      try await test.site.startInRoom(code, test.visit(browser, "/", ["scenario": "0"])).attempt)
    try await finish(first, browser, test)
    let visitor = try #require(await test.site.people.visitor(browser))
    // Alone, beside the room: it is no play of the room's.
    let alone = try #require(
      try await test.site.start(test.visit(browser, "/", ["scenario": "airline-check-in"])).attempt)
    let second = try await again(first, browser, test)
    for _ in 0..<3 { #expect(try await again(first, browser, test) == second) }
    #expect(second != alone)
    #expect(live.room.member(visitor.id)?.attempts == [0: [first, second]])
    #expect(test.site.rooms.room(of: second) === live)
    #expect(test.site.rooms.room(of: alone) == nil)
  }

  @Test func whoPlaysAloneIsNotLedIntoARoom() async throws {
    let test = try TestSite()
    let code = try await test.openRoom("everyone")
    let browser = try await test.join(code, as: "A")
    let shared = try #require(
      try await test.site.startInRoom(code, test.visit(browser, "/", ["scenario": "0"])).attempt)
    _ = try await test.site.steer(code, test.trainer(["do": "close"]))
    let alone = try #require(
      try await test.site.start(test.visit(browser, "/", ["scenario": "airline-check-in"])).attempt)
    #expect(alone != shared)
    #expect(test.site.rooms.room(of: alone) == nil)
  }
}
