import Simulation
import Testing

/// The order in which choices are shown.
@Suite struct ShuffleTests {
  @Test func itHoldsEveryChoiceOnce() {
    for seed in UInt64(0)..<50 {
      #expect(shuffledOrder(of: [3, 5, 8, 9], seed: seed, turn: 2).sorted() == [3, 5, 8, 9])
    }
    #expect(shuffledOrder(of: [], seed: 1, turn: 0).isEmpty)
    #expect(shuffledOrder(of: [7], seed: 1, turn: 0) == [7])
  }

  @Test func aSeedThatWasWrittenDownShowsTheSameOrderForEver() {
    #expect(shuffledOrder(of: [0, 1, 2, 3], seed: 42, turn: 0) == [3, 0, 2, 1])
    #expect(shuffledOrder(of: [0, 1, 2, 3], seed: 42, turn: 1) == [0, 1, 2, 3])
    #expect(shuffledOrder(of: [0, 1, 2, 3], seed: 43, turn: 0) == [1, 2, 0, 3])
  }

  @Test func everyOrderComesAboutEquallyOften() {
    var counts: [[Int]: Int] = [:]
    for seed in UInt64(0)..<200 {
      for turn in 0..<30 { counts[shuffledOrder(of: [0, 1, 2], seed: seed, turn: turn), default: 0] += 1 }
    }
    #expect(counts.count == 6)
    #expect(counts.values.allSatisfy { (900...1100).contains($0) })
  }

  @Test func theGeneratorIsSplitMix64() {
    var generator = SplitMix64(seed: 1_234_567)
    // The published first numbers of this seed.
    #expect(generator.next() == 6_457_827_717_110_365_317)
    #expect(generator.next() == 3_203_168_211_198_807_973)
    #expect(generator.next() == 9_817_491_932_198_370_423)
  }
}
