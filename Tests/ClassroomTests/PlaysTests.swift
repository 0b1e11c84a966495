import Records
import Simulation
import SourceText
import Testing

@testable import Classroom

/// What is held of plays in memory, and what is read again.
struct PlaysTests {
  private struct Held {
    let test: TestSite
    let plays: Plays
    let learner: Learner.ID

    /// Plays of which at most so many are held.
    init(most: Int) throws {
      test = try TestSite()
      plays = Plays(test.store, writer: test.site.writer, shelf: test.site.shelf, most: most)
      learner = try test.store.learner(named: "Wulan").id
    }

    func begin() async throws -> LivePlay {
      let title = try #require(test.site.shelf["airline-check-in"])
      return try await plays.begin(title, by: learner, in: .en, isPractice: false)
    }

    func finish(_ play: LivePlay) async throws -> LivePlay {
      var play = play
      while let choice = play.playthrough.offered.last {
        guard case .taken(let next) = try await plays.choose(choice, turn: play.choices.count, in: play)
        else { throw Problem.failed }
        play = next
      }
      return play
    }
  }

  @Test func whatHappenedFollowsFromTheChoices() async throws {
    let held = try Held(most: 10)
    let play = try await held.finish(held.begin())
    for language in Language.allCases {
      let session = play.session(in: language)
      let replay = try Playthrough.replay(play.choices, in: play.title.scenario(in: language))
      #expect(session.playthrough.choices == play.choices)
      #expect(session.turns == replay.turns)
      #expect(session.seed == play.seed)
    }
    #expect(play.session.playthrough.state == play.playthrough.state)
  }

  @Test func endedPlaysMakeRoomFirstAndAreReadAgain() async throws {
    let held = try Held(most: 4)
    let ended = try await held.finish(held.begin())
    let open = [try await held.begin(), try await held.begin()]
    _ = try await held.finish(held.begin())
    #expect(held.plays.held == 4)
    _ = try await held.begin()
    // The two that go on, and the new one.
    #expect(held.plays.held == 3)
    let again = try #require(await held.plays.play(ended.attempt))
    #expect(again.choices == ended.choices && again.isEnded)
    #expect(again.session.turns == ended.session.turns)
    #expect(again.session.offered == ended.session.offered)
    for play in open { #expect(await held.plays.play(play.attempt)?.isEnded == false) }
  }

  @Test func neverMoreAreHeldThanThat() async throws {
    let held = try Held(most: 4)
    var attempts: [Attempt.ID] = []
    for _ in 0..<20 {
      attempts.append(try await held.begin().attempt)
      #expect(held.plays.held <= 4)
    }
    for attempt in attempts { #expect(await held.plays.play(attempt)?.attempt == attempt) }
  }

  @Test func aPlayThatWasReplacedIsLetGo() async throws {
    let test = try TestSite()
    let (browser, attempt) = try await test.begin("airline-check-in")
    while let play = await test.site.plays.play(attempt), let choice = play.playthrough.offered.first {
      _ = try await test.site.choose(
        attempt, test.visit(browser, "/", ["turn": String(play.choices.count), "choice": String(choice)]))
    }
    let before = test.site.plays.held
    _ = try await test.site.again(attempt, test.visit(browser, "/", ["a": "b"]))
    #expect(test.site.plays.held == before)
    #expect(try await test.site.play(attempt, test.visit(browser)).page?.contains("class=\"smiles\"") == true)
  }
}
