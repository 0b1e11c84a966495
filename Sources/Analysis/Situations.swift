/// The graph of situations: in each of them choices are offered, and each choice leads to another one or to an end.
struct Situations: Sendable {
  private(set) var table: SituationTable
  /// What the choices of each situation lead to, one situation after the other.
  private(set) var edges: [UInt32] = []
  /// Where the edges of each situation end.
  private var ends: [UInt32] = []
  /// What a play begins with; nil if there was no room for anything.
  private(set) var start: UInt32?
  /// Situations that turned out to offer nothing: plays stop there.
  private(set) var deadEnds = 0

  // Edges that lead to no situation: to an end with so many smiles of a clean play, to an end of another play, to none.
  static let firstEnd = UInt32.max - 5
  static func cleanEnd(smiles: Int) -> UInt32 { firstEnd + UInt32(smiles) }
  static let uncleanEnd = UInt32.max - 1
  static let stopped = UInt32.max

  init(words: Int) { table = SituationTable(words: words) }

  var count: Int { table.count }
  /// How many situations were left: theirs are all the edges.
  var leftCount: Int { ends.count }

  func edges(of situation: Int) -> Range<Int> {
    (situation == 0 ? 0 : Int(ends[situation - 1]))..<Int(ends[situation])
  }

  mutating func begin(with target: UInt32?) { start = target }

  /// An edge to the situation with this key; nil if it is new and there is no room.
  @inline(__always)
  mutating func edge(to key: UnsafePointer<UInt64>, limit: Int) -> UInt32? {
    table.insert(key, limit: limit).map { UInt32(truncatingIfNeeded: $0) }
  }

  func copyKey(_ situation: Int, to key: UnsafeMutablePointer<UInt64>) { table.copyKey(situation, to: key) }

  @inline(__always)
  mutating func add(edge: UInt32) { edges.append(edge) }

  /// All edges of the next situation were added.
  mutating func close(offersNothing: Bool) {
    if offersNothing { deadEnds += 1 }
    ends.append(UInt32(truncatingIfNeeded: edges.count))
  }
}
