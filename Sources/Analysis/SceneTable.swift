import Simulation

/// The situations found in one scene, each once, numbered from 0 in the order in which they were found.
///
/// Open addressing with linear probing; at most three quarters of the places are taken. (A `Set` of keys spends three
/// quarters of its time on hashing.) There is one table for each scene, because a small table stays in the processor's
/// cache: one for all scenes of a large space waits for memory at every look.
struct SceneTable: ~Copyable {
  private(set) var count = 0
  /// How many of them were left: all that their choices lead to is known.
  var left = 0
  private let words: Int
  private var capacity = 0
  private var keys: UnsafeMutablePointer<UInt64>?
  /// Number of the situation plus 1, or 0 for an empty place. A power of two long.
  private var places: UnsafeMutablePointer<UInt32>?
  private var mask = 0
  /// For each `Numbering.block` of situations where the explorer's numbers for them begin.
  private var starts: UnsafeMutablePointer<UInt32>?
  private var startCapacity = 0

  init(words: Int) { self.words = words }

  deinit {
    keys?.deallocate()
    places?.deallocate()
    starts?.deallocate()
  }

  /// Forgets the keys: nothing can be looked up any more.
  mutating func forgetKeys() {
    keys?.deallocate()
    places?.deallocate()
    keys = nil
    places = nil
    capacity = 0
    mask = 0
  }

  /// The index of a key that is there.
  func find(_ key: UnsafePointer<UInt64>) -> Int? {
    guard let places, let keys else { return nil }
    let entry = places[place(of: key, places, keys)]
    return entry == 0 ? nil : Int(entry) - 1
  }

  /// The index of a key, which is added if it is new and `mayGrow`; nil if it is not.
  @inline(__always)
  mutating func insert(_ key: UnsafePointer<UInt64>, mayGrow: Bool) -> Int? {
    if count == capacity { makeRoom() }
    guard let places, let keys else { return nil }
    let place = place(of: key, places, keys)
    if places[place] != 0 { return Int(places[place]) - 1 }
    guard mayGrow else { return nil }
    for word in 0..<words { keys[count * words + word] = key[word] }
    count += 1
    places[place] = UInt32(truncatingIfNeeded: count)
    return count - 1
  }

  func copyKey(_ index: Int, to key: UnsafeMutablePointer<UInt64>) {
    guard let keys else { return }
    for word in 0..<words { key[word] = keys[index * words + word] }
  }

  // MARK: Numbers

  /// The explorer's number of a situation.
  @inline(__always)
  func number(of index: Int) -> UInt32 {
    guard let starts else { return 0 }
    return starts[index >> Numbering.shift] + UInt32(truncatingIfNeeded: index & Numbering.rest)
  }

  /// Gives the block of numbers that begins at `start` to the latest situation and those that come after it.
  mutating func add(start: UInt32) {
    let block = (count - 1) >> Numbering.shift
    if block == startCapacity {
      let larger = UnsafeMutablePointer<UInt32>.allocate(capacity: max(4, 2 * startCapacity))
      if let starts {
        larger.update(from: starts, count: startCapacity)
        starts.deallocate()
      }
      starts = larger
      startCapacity = max(4, 2 * startCapacity)
    }
    starts?[block] = start
  }

  // MARK: Places

  /// Where a key is, or the empty place where it would be.
  @inline(__always)
  private func place(
    of key: UnsafePointer<UInt64>, _ places: UnsafeMutablePointer<UInt32>,
    _ keys: UnsafeMutablePointer<UInt64>
  ) -> Int {
    var place = Int(truncatingIfNeeded: hash(key)) & mask
    while places[place] != 0 {
      if isEqual(key, keys + (Int(places[place]) - 1) * words) { break }
      place = (place + 1) & mask
    }
    return place
  }

  @inline(__always)
  private func isEqual(_ key: UnsafePointer<UInt64>, _ other: UnsafePointer<UInt64>) -> Bool {
    for word in 0..<words where other[word] != key[word] { return false }
    return true
  }

  @inline(__always)
  private func hash(_ key: UnsafePointer<UInt64>) -> UInt64 {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for word in 0..<words {
      let product = (hash ^ key[word]).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
      hash = product.high ^ product.low
    }
    return hash
  }

  private mutating func makeRoom() {
    let size = max(16, 2 * (mask + 1))
    capacity = size / 4 * 3
    mask = size - 1
    places?.deallocate()
    let newPlaces = UnsafeMutablePointer<UInt32>.allocate(capacity: size)
    newPlaces.initialize(repeating: 0, count: size)
    let newKeys = UnsafeMutablePointer<UInt64>.allocate(capacity: capacity * words)
    if let keys {
      newKeys.update(from: keys, count: count * words)
      keys.deallocate()
    }
    for index in 0..<count {
      var place = Int(truncatingIfNeeded: hash(newKeys + index * words)) & mask
      while newPlaces[place] != 0 { place = (place + 1) & mask }
      newPlaces[place] = UInt32(truncatingIfNeeded: index + 1)
    }
    places = newPlaces
    keys = newKeys
  }
}

/// While they are found, situations get their numbers in blocks, a block for each scene that needs one.
enum Numbering {
  static let shift = 6
  static let block = 1 << shift
  static let rest = block - 1
}
