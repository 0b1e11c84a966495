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
  /// In the order in which they were found.
  private var keys: UnsafeMutablePointer<UInt64>?
  /// Each place holds the number of its situation plus 1, or 0 for an empty one, and then the key once more: whoever
  /// looks waits for memory once. A power of two long.
  private var places: UnsafeMutablePointer<UInt64>?
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
    guard let places else { return nil }
    let entry = places[place(of: key, places)]
    return entry == 0 ? nil : Int(entry) - 1
  }

  /// The index of a key, which is added if it is new and `mayGrow`; nil if it is not.
  @inline(__always)
  mutating func insert(_ key: UnsafePointer<UInt64>, mayGrow: Bool) -> Int? {
    if count == capacity { makeRoom() }
    guard let places, let keys else { return nil }
    let place = place(of: key, places)
    if places[place] != 0 { return Int(truncatingIfNeeded: places[place]) &- 1 }
    guard mayGrow else { return nil }
    for word in 0..<words {
      keys[count &* words &+ word] = key[word]
      places[place &+ 1 &+ word] = key[word]
    }
    count &+= 1
    places[place] = UInt64(truncatingIfNeeded: count)
    return count &- 1
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

  /// Where a key's place begins, or the empty place where it would be.
  @inline(__always)
  private func place(of key: UnsafePointer<UInt64>, _ places: UnsafeMutablePointer<UInt64>) -> Int {
    let width = words &+ 1
    var place = Int(truncatingIfNeeded: hash(key)) & mask
    while places[place &* width] != 0 {
      if isEqual(key, places + (place &* width &+ 1)) { break }
      place = (place &+ 1) & mask
    }
    return place &* width
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
    let size = max(16, (count < 4096 ? 4 : 2) * (mask + 1))
    capacity = size / 4 * 3
    mask = size - 1
    places?.deallocate()
    let newPlaces = UnsafeMutablePointer<UInt64>.allocate(capacity: size * (words + 1))
    newPlaces.initialize(repeating: 0, count: size * (words + 1))
    let newKeys = UnsafeMutablePointer<UInt64>.allocate(capacity: capacity * words)
    if let keys {
      newKeys.update(from: keys, count: count * words)
      keys.deallocate()
    }
    for index in 0..<count {
      let key = newKeys + index * words
      let place = place(of: key, newPlaces)
      newPlaces[place] = UInt64(truncatingIfNeeded: index + 1)
      for word in 0..<words { newPlaces[place + 1 + word] = key[word] }
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
