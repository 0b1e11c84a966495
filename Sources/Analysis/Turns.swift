/// Turns out of some situations of one scene: what the choices lead to that were taken in them, before it is looked up.
///
/// They are gathered so that the processor waits for the memory of many of them at once.
final class Turns {
  /// A situation that was left.
  struct Departure {
    /// Which list of choices it offers (`GraphDraft.intern`).
    let pattern: UInt32
    let turns: Int
    let isSolved: Bool
  }

  /// One after the other those of each situation.
  private(set) var count = 0
  private(set) var situations = 0
  /// By situation.
  let departures: UnsafeMutablePointer<Departure>
  /// By turn the key of the situation that it leads to; nothing where it leads to none.
  let keys: UnsafeMutablePointer<UInt64>
  /// By turn the scene of that situation; -1 where it leads to none.
  let scenes: UnsafeMutablePointer<Int32>
  let hashes: UnsafeMutablePointer<UInt64>
  let choices: UnsafeMutablePointer<Int32>
  let edges: UnsafeMutablePointer<UInt32>
  private let words: Int
  private let capacity: Int
  private var sum: UInt64 = 0

  /// As many as keep the processor busy while memory answers; more would not stay in its first cache.
  private static let most = 48

  /// - Parameter choices: the most choices that a situation offers.
  init(choices most: Int, words: Int) {
    self.words = words
    capacity = max(most, Turns.most)
    departures = .allocate(capacity: Turns.most)
    keys = .allocate(capacity: capacity * words)
    scenes = .allocate(capacity: capacity)
    hashes = .allocate(capacity: capacity)
    choices = .allocate(capacity: capacity)
    edges = .allocate(capacity: capacity)
  }

  deinit {
    departures.deallocate()
    keys.deallocate()
    scenes.deallocate()
    hashes.deallocate()
    choices.deallocate()
    edges.deallocate()
  }

  /// How many situations of a scene are left together.
  func room(forChoices count: Int) -> Int { max(1, Turns.most / max(count, 1)) }

  /// Where the key of the next turn goes.
  @inline(__always)
  var nextKey: UnsafeMutablePointer<UInt64> { keys + count &* words }

  @inline(__always)
  func key(_ turn: Int) -> UnsafeMutablePointer<UInt64> { keys + turn &* words }

  /// A turn that leads to the situation in `scene` whose key was written to `nextKey`.
  @inline(__always)
  func add(_ choice: Int32, to scene: Int32) {
    scenes[count] = scene
    choices[count] = choice
    count &+= 1
  }

  /// A turn of which it is known what it comes to.
  @inline(__always)
  func add(_ choice: Int32, _ edge: Edge) {
    edges[count] = edge.rawValue
    add(choice, to: -1)
  }

  @inline(__always)
  func close(_ departure: Departure) {
    departures[situations] = departure
    situations &+= 1
  }

  /// Works out the hashes and asks for the memory that `SceneTable.insert` will look at.
  @inline(__always)
  func touch(_ tables: SceneTables) {
    for turn in 0..<count where scenes[turn] >= 0 {
      hashes[turn] = (tables.scenes + Int(scenes[turn])).pointee.hash(key(turn))
    }
    // In a loop of its own, which is so short that the processor is ahead of the memory by many turns.
    var sum: UInt64 = 0
    for turn in 0..<count where scenes[turn] >= 0 {
      sum &+= (tables.scenes + Int(scenes[turn])).pointee.touch(hashes[turn])
    }
    self.sum &+= sum
  }

  @inline(__always)
  func removeAll() {
    count = 0
    situations = 0
  }
}
