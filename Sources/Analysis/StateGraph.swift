import ScenarioLanguage
import Simulation

/// The situations of a scenario, and what each choice in them leads to: another situation or an outcome.
///
/// Situations are numbered so that those of scenes that come earlier in every play come earlier here too. So one walk
/// forwards passes on what was before, and one walk backwards what comes after; only within a component, where scenes
/// lead back to each other, a walk may have to be repeated.
final class StateGraph: Sendable {
  /// Situations that were left, so that all their edges are known: numbered from 0.
  let count: Int
  /// What a play begins with.
  let start: Edge
  let outcomes: Outcomes
  /// Different lists of choices that situations offer; each situation names its own.
  let patterns: Patterns
  let components: [Component]
  /// Situations that lie one after the other in one scene.
  let runs: [Run]
  private let offers: Offers
  /// What `patterns` has, outside of arrays: each look at an array of a class counts references.
  private let patternStarts: FixedTable<UInt32>
  private let patternChoices: FixedTable<Int32>
  private let edges: EdgeStore
  /// A bit for each situation: the problem is solved in it.
  private let solved: [UInt64]
  /// Where the edges begin of every 64th situation.
  private let places: [EdgeStore.Position]

  struct Run: Sendable {
    let scene: Int
    let situations: Range<Int>
  }

  /// Scenes that lead back to each other, or one scene.
  struct Component: Sendable {
    let situations: Range<Int>
    let start: EdgeStore.Position
    let end: EdgeStore.Position
    /// Some edge leads from a situation to itself or to an earlier one.
    let hasBackEdges: Bool
  }

  /// - Parameter final: the final number of a situation, by that which it had while it was found.
  init(_ draft: consuming GraphDraft, final: (UInt32) -> UInt32) {
    count = draft.count
    start = draft.start.isSituation ? Edge(rawValue: final(draft.start.rawValue)) : draft.start
    outcomes = draft.outcomes
    patterns = draft.patterns
    runs = draft.runs
    offers = Offers(draft.offers, patterns: draft.patterns.count)
    patternStarts = FixedTable(draft.patterns.starts)
    patternChoices = FixedTable(draft.patterns.choices)
    edges = draft.edges
    solved = draft.solved
    let (edges, starts, offers) = (edges, patternStarts, offers)
    var places: [EdgeStore.Position] = []
    places.reserveCapacity(draft.count / 64 + 1)
    components = draft.components.map { component in
      var hasBackEdges = false
      var position = component.start
      for situation in component.situations {
        if situation & 63 == 0 { places.append(position) }
        let count = starts.size(of: offers[situation])
        let own = edges.next(count, &position)
        for index in 0..<count where Edge(rawValue: own[index]).isSituation {
          own[index] = final(own[index])
          if own[index] <= UInt32(truncatingIfNeeded: situation) { hasBackEdges = true }
        }
      }
      return Component(
        situations: component.situations, start: component.start, end: component.end,
        hasBackEdges: hasBackEdges)
    }
    self.places = places
  }

  var edgeCount: Int { edges.count }

  // MARK: Walking

  /// Situations of a component in their order, each with the number of its edges and these.
  @inline(__always)
  func walk(_ component: Component, _ body: (Int, Int, UnsafeMutablePointer<UInt32>) -> Void) {
    var position = component.start
    for situation in component.situations {
      let count = patternStarts.size(of: offers[situation])
      body(situation, count, edges.next(count, &position))
    }
  }

  /// The same backwards.
  @inline(__always)
  func walkBackwards(_ component: Component, _ body: (Int, Int, UnsafeMutablePointer<UInt32>) -> Void) {
    var position = component.end
    for situation in component.situations.reversed() {
      let count = patternStarts.size(of: offers[situation])
      body(situation, count, edges.previous(count, &position))
    }
  }

  @inline(__always)
  func walk(_ body: (Int, Int, UnsafeMutablePointer<UInt32>) -> Void) {
    for component in components { walk(component, body) }
  }

  /// The edges of one situation.
  func edges(of situation: Int) -> UnsafeBufferPointer<UInt32> {
    var position = places[situation >> 6]
    for earlier in (situation & ~63)..<situation {
      _ = edges.next(patternStarts.size(of: offers[earlier]), &position)
    }
    let count = patternStarts.size(of: offers[situation])
    return UnsafeBufferPointer(start: edges.next(count, &position), count: count)
  }

  func scene(of situation: Int) -> Int { run(of: situation).scene }

  /// The run in which a situation lies.
  func run(of situation: Int) -> Run {
    var low = 0
    var high = runs.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if runs[middle].situations.lowerBound <= situation { low = middle } else { high = middle }
    }
    return runs[low]
  }

  @inline(__always)
  func isSolved(_ situation: Int) -> Bool { solved[situation >> 6] >> UInt64(situation & 63) & 1 == 1 }

  /// Which of `patterns` a situation offers.
  func pattern(of situation: Int) -> Int { offers[situation] }

  /// The choices that a situation offers, in the order of its edges.
  @inline(__always)
  func choices(of situation: Int) -> UnsafeBufferPointer<Int32> {
    let pattern = offers[situation]
    return UnsafeBufferPointer(
      rebasing: UnsafeBufferPointer(patternChoices.elements)[
        Int(patternStarts.elements[pattern])..<Int(patternStarts.elements[pattern + 1])])
  }
}

/// By situation the number of its pattern, in two bytes where that is enough.
struct Offers: Sendable {
  private let short: FixedTable<UInt16>
  private let long: FixedTable<UInt32>
  private let isShort: Bool

  init(_ offers: [UInt32], patterns: Int) {
    isShort = patterns <= 1 << 16
    short = FixedTable(isShort ? offers.map { UInt16(truncatingIfNeeded: $0) } : [])
    long = FixedTable(isShort ? [] : offers)
  }

  @inline(__always)
  subscript(situation: Int) -> Int {
    isShort ? Int(short.elements[situation]) : Int(long.elements[situation])
  }
}

extension FixedTable<UInt32> {
  /// Of where patterns start: how many choices one has.
  @inline(__always)
  fileprivate func size(of pattern: Int) -> Int { Int(elements[pattern + 1] - elements[pattern]) }
}

/// A graph that is being found.
struct GraphDraft {
  private(set) var count = 0
  var start = Edge.unknown
  var outcomes = Outcomes()
  private(set) var patterns = Patterns()
  private(set) var components: [StateGraph.Component] = []
  private(set) var runs: [StateGraph.Run] = []
  private(set) var offers: [UInt32] = []
  private(set) var edges = EdgeStore()
  private(set) var solved: [UInt64] = []

  /// Adds the next situation. `edges` are in the order of the pattern's choices.
  @inline(__always)
  mutating func add(
    pattern: UInt32, _ newEdges: UnsafePointer<UInt32>, count edgeCount: Int, isSolved: Bool
  ) {
    if count & 63 == 0 { solved.append(0) }
    if isSolved { solved[count >> 6] |= 1 &<< UInt64(count & 63) }
    offers.append(pattern)
    edges.append(newEdges, count: edgeCount)
    count += 1
  }

  @inline(__always)
  mutating func intern(_ choices: UnsafeBufferPointer<Int32>, in scene: Int, first: Int) -> UInt32 {
    patterns.number(of: choices, in: scene, first: first)
  }

  mutating func closeRun(scene: Int, from first: Int) {
    if count > first { runs.append(StateGraph.Run(scene: scene, situations: first..<count)) }
  }

  mutating func closeComponent(from first: Int, at start: EdgeStore.Position) {
    guard count > first else { return }
    components.append(
      StateGraph.Component(situations: first..<count, start: start, end: edges.end, hasBackEdges: false))
  }
}

/// Where a choice leads, in four bytes.
struct Edge: RawRepresentable, Hashable, Sendable {
  let rawValue: UInt32

  /// No play that goes on from here is asked for.
  static let pruned = Edge(rawValue: .max)
  /// There was no room to find out.
  static let unknown = Edge(rawValue: .max - 1)
  /// Outcomes are counted downwards from here.
  private static let lastOutcome = UInt32.max - 2
  static let firstOutcome = UInt32.max - (1 << 22)

  init(rawValue: UInt32) { self.rawValue = rawValue }
  init(outcome: UInt32) { rawValue = Edge.lastOutcome - outcome }

  @inline(__always) var isSituation: Bool { rawValue < Edge.firstOutcome }
  /// Index into `Outcomes.all`.
  @inline(__always) var outcome: Int? {
    rawValue >= Edge.firstOutcome && rawValue <= Edge.lastOutcome ? Int(Edge.lastOutcome - rawValue) : nil
  }
}

/// Different lists of choices.
struct Patterns: Sendable {
  private(set) var starts: [UInt32] = [0]
  private(set) var choices: [Int32] = []
  /// By scene, then by the choices as bits.
  private var numbers: [Int: [UInt64: UInt32]] = [:]
  private var latest: (scene: Int, bits: UInt64, number: UInt32) = (-1, 0, 0)

  var count: Int { starts.count - 1 }

  func choices(of pattern: Int) -> ArraySlice<Int32> {
    choices[Int(starts[pattern])..<Int(starts[pattern + 1])]
  }

  /// The number of a list. `first` is the scene's first choice.
  mutating func number(of list: UnsafeBufferPointer<Int32>, in scene: Int, first: Int) -> UInt32 {
    var bits: UInt64 = 0
    for choice in list {
      let offset = Int(choice) - first
      // So many choices are not worth remembering.
      guard offset < 64 else { return add(list) }
      bits |= 1 << UInt64(offset)
    }
    if latest.scene == scene, latest.bits == bits { return latest.number }
    let number = numbers[scene]?[bits] ?? add(list)
    numbers[scene, default: [:]][bits] = number
    latest = (scene, bits, number)
    return number
  }

  private mutating func add(_ list: UnsafeBufferPointer<Int32>) -> UInt32 {
    choices += list
    starts.append(UInt32(choices.count))
    return UInt32(starts.count - 2)
  }
}

/// The edges of all situations, one situation after the other, in pieces: nothing is copied when they become many. The
/// edges of one situation lie in one piece.
struct EdgeStore: @unchecked Sendable {
  struct Position: Sendable {
    var piece = 0
    var offset = 0
  }

  private final class Piece {
    let edges: UnsafeMutablePointer<UInt32>
    let capacity: Int
    var used = 0

    init(capacity: Int) {
      self.capacity = capacity
      edges = .allocate(capacity: capacity)
    }

    deinit { edges.deallocate() }
  }

  private static let pieceSize = 1 << 14
  private var owners: [Piece] = []
  private var pieces: [(edges: UnsafeMutablePointer<UInt32>, used: Int)] = []
  private var capacity = 0
  private(set) var count = 0

  var end: Position { Position(piece: max(pieces.count - 1, 0), offset: pieces.last?.used ?? 0) }

  @inline(__always)
  mutating func append(_ edges: UnsafePointer<UInt32>, count new: Int) {
    if new == 0 { return }
    if pieces.isEmpty || pieces[pieces.count - 1].used + new > capacity { addPiece(atLeast: new) }
    let last = pieces.count - 1
    let place = pieces[last].edges + pieces[last].used
    for index in 0..<new { place[index] = edges[index] }
    pieces[last].used += new
    count += new
  }

  private mutating func addPiece(atLeast size: Int) {
    // The first pieces are small: most scenarios need no more.
    capacity = max(size, pieces.isEmpty ? 1 << 10 : EdgeStore.pieceSize)
    let piece = Piece(capacity: capacity)
    owners.append(piece)
    pieces.append((piece.edges, 0))
  }

  /// The edges of the situation at a position, which moves behind them.
  @inline(__always)
  func next(_ count: Int, _ position: inout Position) -> UnsafeMutablePointer<UInt32> {
    if count > 0, position.offset + count > pieces[position.piece].used {
      position.piece += 1
      position.offset = 0
    }
    defer { position.offset += count }
    return pieces.isEmpty ? EdgeStore.none : pieces[position.piece].edges + position.offset
  }

  /// The edges of the situation before a position, which moves before them.
  @inline(__always)
  func previous(_ count: Int, _ position: inout Position) -> UnsafeMutablePointer<UInt32> {
    if count > 0, position.offset == 0 {
      position.piece -= 1
      position.offset = pieces[position.piece].used
    }
    position.offset -= count
    return pieces.isEmpty ? EdgeStore.none : pieces[position.piece].edges + position.offset
  }

  private nonisolated(unsafe) static let none = UnsafeMutablePointer<UInt32>.allocate(capacity: 1)
}
