import ScenarioLanguage
import Simulation

/// What there is to remember, numbered: facts by their number in `FactSpace`, then the clock, the cost, the other
/// customers' joy, and for each promise whether it is open.
///
/// The end of a play reads of a promise only this. So a promise that was kept is as good as one that was never made,
/// unless a condition asks for more or the promise can be made again.
struct Items {
  enum Kind {
    case fact(Int)
    case clock
    case cost
    case other(Int)
    /// Made and not kept.
    case open(promise: Int)
  }

  private let space: FactSpace
  private let others: Int

  init(_ scenario: Scenario) {
    space = FactSpace(scenario)
    others = scenario.others.count
  }

  func callAsFunction(_ fact: Fact) -> Int { space.number(of: fact) }
  var clock: Int { space.count }
  var cost: Int { space.count + 1 }
  func other(_ index: Int) -> Int { space.count + 2 + index }
  func open(_ promise: Int) -> Int { space.count + 2 + others + promise }

  func kind(of item: Int) -> Kind {
    switch item - space.count {
    case ..<0: .fact(item)
    case 0: .clock
    case 1: .cost
    case let rest where rest < 2 + others: .other(rest - 2)
    case let rest: .open(promise: rest - 2 - others)
    }
  }

  /// The facts that an item follows from.
  func facts(of item: Int) -> [Int] {
    switch kind(of: item) {
    case .fact(let fact): [fact]
    case .open(let promise): [self(.promised(promise)), self(.kept(promise))]
    case .clock, .cost, .other: []
    }
  }

  /// What tells situations apart in reports whether or not anything reads it.
  var alwaysCounted: [Int] { Array(space.flags) + Array(clock..<open(0)) }
}
