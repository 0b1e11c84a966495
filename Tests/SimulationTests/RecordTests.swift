import Foundation
import ScenarioTesting
import Simulation
import Testing

/// A record is the choices taken: saving, resuming, undoing and replaying are one thing.
@Suite struct RecordTests {
  private let body = """
    ## Door

    - "Hello." `joy +4`

      [In](#hall)

    - "Wait." `joy -4`

    ## Hall

    - "Good evening." `again`

    - "Good night."

      [End](#end)

    ## End

    `ending`

    The end.
    """

  @Test func aRecordIsStableJSON() throws {
    let scenario = try scenario(body)
    let play = try Playthrough(scenario, taking: 2, 1, 1)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let json = String(decoding: try encoder.encode(Record(of: play)), as: UTF8.self)
    #expect(
      json
        == #"{"choices":[{"choice":2,"scene":"door"},{"choice":1,"scene":"door"},{"choice":1,"scene":"hall"}],"#
        + #""digest":"\#(scenario.digest)"}"#)
  }

  @Test func aPlaySavedAfterEveryTurnIsTheSamePlay() throws {
    for seed in UInt64(0)..<60 {
      var maker = ScenarioMaker(seed: seed)
      let scenario = try compiled(maker.markdown())
      var straight = Playthrough(of: scenario)
      var resumed = straight
      var generator = SplitMix64(seed: seed)
      while straight.phase == .playing, straight.choices.count < 12 {
        let choice = straight.offered[generator.number(below: straight.offered.count)]
        let events = try straight.choose(choice)
        let data = try JSONEncoder().encode(Record(of: resumed))
        resumed = try Playthrough(resuming: JSONDecoder().decode(Record.self, from: data), in: scenario)
        #expect(try resumed.choose(choice) == events)
        #expect(resumed.state == straight.state)
        #expect(resumed.offered == straight.offered)
        #expect(resumed.phase == straight.phase)
        #expect(resumed.result == straight.result)
      }
      let again = try Playthrough.replay(straight.choices, in: scenario)
      #expect(again.playthrough.state == straight.state)
      #expect(again.turns.count == straight.choices.count)
    }
  }

  @Test func aRecordThatDoesNotFitSaysWhy() throws {
    let scenario = try scenario(body)
    func mismatch(_ record: Record) -> Record.Mismatch? {
      do throws(Record.Mismatch) {
        _ = try Playthrough(resuming: record, in: scenario)
        return nil
      } catch {
        return error
      }
    }
    func record(_ steps: Record.Step...) -> Record { Record(digest: scenario.digest, choices: steps) }
    let hello = Record.Step(scene: "door", choice: 1)
    #expect(mismatch(record(hello)) == nil)
    #expect(mismatch(Record(digest: "other", choices: [])) == .digest(recorded: "other"))
    for step in [("yard", 1), ("door", 0), ("door", 3), ("end", 1), ("door", -1)] {
      let step = Record.Step(scene: step.0, choice: step.1)
      #expect(mismatch(record(hello, step)) == .unknown(step, index: 1))
    }
    #expect(mismatch(record(hello, hello)) == .refused(hello, index: 1, .notOffered(choice: 0)))
    let night = Record.Step(scene: "hall", choice: 2)
    #expect(mismatch(record(hello, night, night)) == .refused(night, index: 2, .alreadyOver))
  }

  @Test func aRefusalLeavesThePlayAsItWas() throws {
    var play = try Playthrough(of: scenario(body))
    #expect(throws: Refusal.notOffered(choice: 3)) { try play.choose(3) }
    #expect(throws: Refusal.notOffered(choice: -1)) { try play.choose(-1) }
    for position in [0, -1, 3, Int.max] {
      #expect(throws: Refusal.noSuchPosition(position, offered: 2)) { try play.choice(at: position) }
    }
    #expect(play.choices.isEmpty)
    #expect(play.state == (try Playthrough(of: scenario(body))).state)
    try play.take(1, 2)
    #expect(throws: Refusal.alreadyOver) { try play.choose(0) }
    #expect(throws: Refusal.alreadyOver) { try play.choice(at: 1) }
    #expect(play.offered.isEmpty)
  }
}
