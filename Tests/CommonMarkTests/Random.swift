/// SplitMix64 (Steele, Lea, Flood 2014): the same seed always makes the same scenarios.
struct Random: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[number(0..<elements.count)] }

  mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &self) }

  /// True in one of so many cases.
  mutating func one(in count: Int) -> Bool { number(0..<count) == 0 }
}
