/// SplitMix64 by Sebastiano Vigna (public domain): the source of every shuffle. Its numbers are fixed for ever, so that
/// a seed that somebody wrote down shows the same order in every later version.
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number below `limit`, which must be above 0.
  public mutating func number(below limit: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(limit)).high)
  }
}

/// The order in which to show offered choices. It depends only on what is offered, on the seed and on the number of
/// choices taken before, so that undo and replay show the same order again.
public func shuffledOrder(of offered: [Int], seed: UInt64, turn: Int) -> [Int] {
  var generator = SplitMix64(seed: seed)
  generator = SplitMix64(seed: generator.next() ^ UInt64(turn))
  var order = offered
  for last in stride(from: order.count - 1, to: 0, by: -1) {
    order.swapAt(last, generator.number(below: last + 1))
  }
  return order
}
