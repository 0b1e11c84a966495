import Dialogue
import ScenarioLanguage
import ScenarioTesting
import Simulation
import Testing

@testable import Classroom

/// What the projector shows of people who play on their own.
@Suite struct BoardTests {
  private func board(_ room: Room, _ plays: BoardPlay...) throws -> Board {
    Board(of: room, plays: plays, scenario: try TwoActs.scenario())
  }

  @Test func aPlayIsCountedWhereItStands() throws {
    let start = try TwoActs.play(4)
    #expect(start.visitor == 4 && start.scene == 0 && start.act == nil && start.choices == [])
    #expect(start.mood == .calm && !start.isEnded && start.smiles == nil && start.archetype == nil)
    let later = try TwoActs.play(4, 1, 2)
    #expect(later.act == 1 && later.mood == .tense)
    let end = try TwoActs.play(4, 0, 2, 5)
    #expect(end.isEnded && end.smiles == .all && end.archetype == .friend)
    #expect(try TwoActs.play(4, 0, 2, 5, par: nil).archetype == nil)
  }

  @Test func aHiddenFaceStaysHidden() throws {
    let scenario = try ScenarioTesting.scenario(
      type: .inactive, "## A\n\n- \"Yes.\" `joy +4`\n- \"No.\"\n\n  [B](#b)\n\n## B\n\n`ending`\n\nGone.\n")
    let play = BoardPlay(of: Playthrough(of: scenario), by: 1, par: nil)
    #expect(play.mood == nil && !play.isEnded)
    let board = Board(of: try Room(.everyonePlays, with: 1), plays: [play], scenario: scenario)
    #expect(board.hidden == 1 && board.moods.allSatisfy { $0 == 0 })
  }

  @Test func everybodyIsSomewhere() throws {
    let room = try Room(.everyonePlays, with: 1, 2, 3, 4, 5, 6)
    let board = try board(
      room, TwoActs.play(1), TwoActs.play(2, 0), TwoActs.play(3, 1), TwoActs.play(4, 0, 2),
      TwoActs.play(5, 0, 2, 5))
    #expect(board.people == 6 && board.waiting == 1 && board.finished == 1)
    #expect(board.inNoAct == 1 && board.inActs == [2, 1])
  }

  @Test func facesAreThoseOfPlaysThatGoOn() throws {
    let room = try Room(.everyonePlays, with: 1, 2, 3, 4)
    let board = try board(
      room, TwoActs.play(1), TwoActs.play(2, 1), TwoActs.play(3, 0, 2), TwoActs.play(4, 0, 2, 5))
    #expect(board.moods[Manner.Mood.calm.rawValue] == 1)
    #expect(board.moods[Manner.Mood.upset.rawValue] == 1)
    #expect(board.moods[Manner.Mood.bright.rawValue] == 1)
    #expect(board.moods.reduce(0, +) == 3 && board.hidden == 0)
  }

  @Test func whoLeftIsNotWaitedFor() throws {
    var room = try Room(.everyonePlays, with: 1, 2, 3, 4)
    room.apply(.left(1), .left(2), .left(3))
    let board = try board(room, TwoActs.play(1), TwoActs.play(2, 0, 2, 5))
    #expect(board.people == 2 && board.waiting == 1 && board.finished == 1 && board.inNoAct == 0)
  }

  @Test func whoWasRemovedOrNeverJoinedDoesNotCount() throws {
    var room = try Room(.everyonePlays, with: 1, 2, 3)
    room.apply(.removed(1))
    let board = try board(
      room, TwoActs.play(1, 0, 2, 5), TwoActs.play(2, 0, 3, 6), TwoActs.play(3, 1, 2, 5),
      TwoActs.play(9, 1, 3, 6), TwoActs.play(nil, 1, 3, 6))
    #expect(board.people == 2 && board.finished == 2)
    #expect(board.outcomes == nil && board.divisions == [])
  }

  @Test func anEmptyRoomHasAnEmptyBoard() throws {
    let board = try board(Room(.everyonePlays))
    #expect(board.people == 0 && board.waiting == 0 && board.inActs == [0, 0] && board.outcomes == nil)
  }

  @Test func outcomesAreToldOfThreeAndMore() throws {
    let room = try Room(.everyonePlays, with: 1, 2, 3, 4)
    let plays = [
      try TwoActs.play(1, 0, 2, 5), try TwoActs.play(2, 1, 3, 6), try TwoActs.play(4, 0, 2),
      try TwoActs.play(3, 1, 2, 5),
    ]
    let scenario = try TwoActs.scenario()
    #expect(Board(of: room, plays: Array(plays[..<3]), scenario: scenario).outcomes == nil)
    let outcomes = try #require(Board(of: room, plays: plays, scenario: scenario).outcomes)
    #expect(outcomes.finished == 3 && outcomes.bySmiles == [1, 0, 1, 1])
    #expect(outcomes.joy == 1 && outcomes.return == 2 && outcomes.refer == 2)
    #expect(outcomes.archetypes.map(\.archetype) == [.friend, .halfwayHelper, .freezer])
    #expect(outcomes.archetypes.map(\.people) == [1, 1, 1])
  }

  /// Two hundred people, each at random somewhere in a shipped scenario.
  @Test func aLargeRoomAddsUp() throws {
    let scenario = try RoomScenario.airline()
    var generator = SplitMix64(seed: 6)
    var room = try Room(.everyonePlays)
    var plays: [BoardPlay] = []
    for visitor in 1...Int64(200) {
      room.apply(.joined(visitor))
      var play = Playthrough(of: scenario)
      for _ in 0..<generator.number(below: 30) where play.phase == .playing {
        _ = try play.choose(play.offered[generator.number(below: play.offered.count)])
      }
      if visitor % 10 != 0 { plays.append(BoardPlay(of: play, by: visitor, par: 3)) }
    }
    let board = Board(of: room, plays: plays, scenario: scenario)
    #expect(board.people == 200 && board.waiting == 20)
    #expect(board.waiting + board.inActs.reduce(0, +) + board.inNoAct + board.finished == 200)
    #expect(board.moods.reduce(0, +) + board.hidden == 180 - board.finished)
    let outcomes = try #require(board.outcomes)
    #expect(outcomes.finished == board.finished && outcomes.bySmiles.reduce(0, +) == board.finished)
    #expect(outcomes.archetypes.reduce(0) { $0 + $1.people } == board.finished)
    #expect(!board.divisions.isEmpty)
    for division in board.divisions {
      #expect((3...180).contains(division.people))
      #expect(division.shares.reduce(0) { $0 + $1.people } == division.people)
      #expect(division.shares.allSatisfy { scenario.scenes[division.scene].choices.contains($0.choice) })
    }
  }
}
