import ScenarioTesting
import Simulation
import Testing

/// The benchmark story "The premium card", whose facts other engines found too.
@Suite struct SmallStoryTests {
  @Test func fiveHundredPlaysByChanceSumUp() throws {
    let scenario = try fixture("small.md")
    var number: UInt64 = 1
    var taken = 0
    var sum = 0
    for _ in 0..<500 {
      var play = Playthrough(of: scenario)
      var meters = 0
      while play.phase == .playing {
        number = (number * 1_103_515_245 + 12_345) % (1 << 31)
        let events = try play.choose(play.offered[Int(number >> 16) % play.offered.count])
        for case .changed(let change) in events where change.reason == .written {
          meters += change.after - change.before
        }
        taken += 1
      }
      sum += meters
    }
    #expect(taken == 4291)
    #expect(sum == 2774)
  }
}
