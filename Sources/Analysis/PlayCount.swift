/// How many different plays there are.
public enum PlayCount: Sendable, Hashable {
  case number(WholeNumber)
  /// Choices can be taken round and round: the plays have no number.
  case endless
  /// The exploration stopped before it knew.
  case unknown

  /// The number if it fits; nil if it does not, or there is none.
  public var small: UInt64? {
    if case .number(let number) = self, number.limbs.count <= 1 { number.limbs.first ?? 0 } else { nil }
  }
}

/// A whole number of any size, never negative.
public struct WholeNumber: Sendable, Hashable, CustomStringConvertible {
  /// From the lowest; the highest is not 0.
  let limbs: [UInt64]

  init(_ limbs: some Sequence<UInt64>) {
    var limbs = Array(limbs)
    while limbs.last == 0 { limbs.removeLast() }
    self.limbs = limbs
  }

  public init(_ number: UInt64) { self.init([number]) }

  public static func + (left: WholeNumber, right: WholeNumber) -> WholeNumber {
    var sum: [UInt64] = []
    var carry: UInt64 = 0
    for index in 0..<max(left.limbs.count, right.limbs.count) + 1 {
      let first = index < left.limbs.count ? left.limbs[index] : 0
      let second = index < right.limbs.count ? right.limbs[index] : 0
      let (partial, overflow) = first.addingReportingOverflow(second)
      let (total, overflowAgain) = partial.addingReportingOverflow(carry)
      sum.append(total)
      carry = overflow || overflowAgain ? 1 : 0
    }
    return WholeNumber(sum)
  }

  /// In decimal digits.
  public var description: String {
    guard !limbs.isEmpty else { return "0" }
    var groups: [UInt64] = []
    var rest = limbs
    while !rest.isEmpty {
      var remainder: UInt64 = 0
      for index in rest.indices.reversed() {
        (rest[index], remainder) = WholeNumber.group.dividingFullWidth((remainder, rest[index]))
      }
      groups.append(remainder)
      while rest.last == 0 { rest.removeLast() }
    }
    let tail = groups.dropLast().reversed().map { group in
      String(repeating: "0", count: 18 - String(group).count) + String(group)
    }
    return String(groups[groups.count - 1]) + tail.joined()
  }

  /// The most decimal digits that are taken from the number at once.
  private static let group: UInt64 = 1_000_000_000_000_000_000

  /// This number as a part of another, 0…1; 0 of nothing.
  public func share(of whole: WholeNumber) -> Double {
    let top = max(whole.limbs.count - 2, 0)
    func leading(_ number: WholeNumber) -> Double {
      number.limbs.indices.filter { $0 >= top }.reduce(0) { sum, index in
        sum + Double(number.limbs[index]) * (index == top ? 1 : 0x1p64)
      }
    }
    return whole.limbs.isEmpty ? 0 : leading(self) / leading(whole)
  }
}

extension StateGraph {
  /// How many different plays come to each outcome; nil if choices can be taken round and round.
  func countPlays() -> [WholeNumber]? {
    var limbs = 1
    while true {
      let counter = PlayCounter(self, limbs: limbs)
      switch counter.count() {
      case .counted(let numbers): return numbers
      case .endless: return nil
      case .overflow: limbs = 2 * counter.limbs
      }
    }
  }
}

/// Counts plays forwards: each situation hands the number of ways to it to all that its choices lead to.
///
/// The numbers get another limb before they need it. Only within scenes that lead back to each other they may grow so
/// fast that this comes too late.
private final class PlayCounter {
  enum Outcome {
    case counted([WholeNumber])
    case endless
    case overflow
  }

  private(set) var limbs: Int
  private let graph: StateGraph
  /// Numbers of ways to situations.
  private var pages: Pages<UInt64>
  private var ends: [UInt64]
  /// No number that was handed on so far has a bit in its highest limb that this has not.
  private var highest: UInt64 = 0
  private var isOverflown = false

  init(_ graph: StateGraph, limbs: Int) {
    self.graph = graph
    self.limbs = limbs
    pages = Pages(count: graph.count, width: limbs)
    ends = Array(repeating: 0, count: graph.outcomes.all.count * limbs)
  }

  func count() -> Outcome {
    if graph.start.isSituation {
      pages[Int(graph.start.rawValue)][0] = 1
    } else if let outcome = graph.start.outcome {
      ends[outcome * limbs] = 1
    }
    for component in graph.components {
      if isTight { widen() }
      guard ends.withUnsafeMutableBufferPointer({ passOn(component, $0) }) else { return .endless }
      if isOverflown { return .overflow }
      pages.free(upTo: component.situations.upperBound)
    }
    return .counted(
      graph.outcomes.all.indices.map { WholeNumber(ends[$0 * limbs..<($0 + 1) * limbs]) })
  }

  /// What waits is the sum of at most so many numbers handed on as there are edges, and what it makes of those that it
  /// is handed to once more.
  private var isTight: Bool {
    let bits = UInt64.bitWidth - highest.leadingZeroBitCount
    let edgeBits = UInt64.bitWidth - graph.edgeCount.leadingZeroBitCount
    return bits + 2 * edgeBits >= UInt64.bitWidth
  }

  private func widen() {
    pages = pages.widened()
    ends = graph.outcomes.all.indices.flatMap { ends[$0 * limbs..<($0 + 1) * limbs] + [0] }
    limbs += 1
    highest = 0
  }

  /// False if there is a cycle.
  private func passOn(
    _ component: StateGraph.Component, _ ends: UnsafeMutableBufferPointer<UInt64>
  ) -> Bool {
    let adder = PlayAdder(limbs: limbs, pages: pages, ends: ends)
    var top = (highest: highest, carry: UInt64(0))
    defer {
      highest = top.highest
      isOverflown = top.carry > 0
    }
    if component.hasBackEdges { return passOnInOrder(component, adder, &top) }
    graph.walk(component) { adder.passOn(from: $0, $1, $2, &top) }
    return true
  }

  /// Every situation of a component before those that it leads to. False if there is a cycle.
  private func passOnInOrder(
    _ component: StateGraph.Component, _ adder: PlayAdder, _ top: inout (highest: UInt64, carry: UInt64)
  ) -> Bool {
    let range = component.situations
    var waiting = [UInt32](repeating: 0, count: range.count)
    var places: [(edges: UnsafeMutablePointer<UInt32>, count: Int)] = []
    places.reserveCapacity(range.count)
    func inside(_ edge: UInt32) -> Int? {
      Edge(rawValue: edge).isSituation && range.contains(Int(edge)) ? Int(edge) - range.lowerBound : nil
    }
    graph.walk(component) { _, count, edges in
      places.append((edges, count))
      for index in 0..<count { if let target = inside(edges[index]) { waiting[target] += 1 } }
    }
    var order = waiting.indices.filter { waiting[$0] == 0 }
    var next = 0
    while next < order.count {
      let (edges, count) = places[order[next]]
      adder.passOn(from: range.lowerBound + order[next], count, edges, &top)
      for index in 0..<count {
        guard let target = inside(edges[index]) else { continue }
        waiting[target] -= 1
        if waiting[target] == 0 { order.append(target) }
      }
      next += 1
    }
    return order.count == range.count
  }
}

/// Adds numbers of plays, each of `limbs` words.
private struct PlayAdder {
  let limbs: Int
  let pages: Pages<UInt64>
  let ends: UnsafeMutableBufferPointer<UInt64>

  /// - Parameter top: gets the bits of the highest limb that is handed on, and those that find no room.
  @inline(__always)
  func passOn(
    from situation: Int, _ count: Int, _ edges: UnsafeMutablePointer<UInt32>,
    _ top: inout (highest: UInt64, carry: UInt64)
  ) {
    let amount = pages[situation]
    top.highest |= amount[limbs &- 1]
    for index in 0..<count {
      let edge = Edge(rawValue: edges[index])
      if edge.isSituation {
        top.carry |= add(amount, to: pages[Int(edge.rawValue)])
      } else if let outcome = edge.outcome, let ends = ends.baseAddress {
        top.carry |= add(amount, to: ends + outcome &* limbs)
      }
    }
  }

  @inline(__always)
  private func add(_ amount: UnsafeMutablePointer<UInt64>, to sum: UnsafeMutablePointer<UInt64>) -> UInt64 {
    var carry: UInt64 = 0
    for limb in 0..<limbs {
      let (partial, overflow) = sum[limb].addingReportingOverflow(amount[limb])
      let (total, overflowAgain) = partial.addingReportingOverflow(carry)
      sum[limb] = total
      carry = overflow || overflowAgain ? 1 : 0
    }
    return carry
  }
}
