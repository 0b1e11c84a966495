import Simulation

/// The situations found in one scene, each once, numbered from 0 in the order in which they were found.
///
/// Open addressing with linear probing; at most three quarters of the places are taken. (A `Set` of keys spends three
/// quarters of its time on hashing.) There is one table for each scene, because a small table stays in the processor's
/// cache: one for all scenes of a large space waits for memory at every look. What turns lead to one after the other
/// mostly lies together among the keys but anywhere among the places: these are small, and `touch` asks for many of
/// them before the first is waited for.
struct SceneTable: ~Copyable {
  private(set) var count = 0
  /// How many of them were left: all that their choices lead to is known.
  var left = 0
  private let words: Int
  private var capacity = 0
  /// In the order in which they were found.
  private var keys: UnsafeMutablePointer<UInt64>?
  /// Each place holds the number of its situation plus 1 in its lower half, or 0 for an empty one, and the upper half of
  /// the hash of its key in its upper half, which also says where the place is. A power of two long.
  private var places: UnsafeMutablePointer<UInt64>?
  private var mask: UInt64 = 0
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
    let entry = places[place(of: key, hash(key), places, keys)]
    return entry == 0 ? nil : index(in: entry)
  }

  /// Brings the place of a key nearer to the processor. What it returns must be used, or nothing is done.
  @inline(__always)
  func touch(_ hash: UInt64) -> UInt64 { places?[Int(truncatingIfNeeded: hash &>> 32 & mask)] ?? 0 }

  /// The index of a key, which is added if it is new and `mayGrow`; nil if it is not.
  @inline(__always)
  mutating func insert(_ key: UnsafePointer<UInt64>, _ hash: UInt64, mayGrow: Bool) -> Int? {
    if count == capacity { makeRoom() }
    guard let places, let keys else { return nil }
    let place = place(of: key, hash, places, keys)
    if places[place] != 0 { return index(in: places[place]) }
    guard mayGrow else { return nil }
    copy(key, to: keys + count &* words)
    count &+= 1
    places[place] = hash & SceneTable.tag | UInt64(truncatingIfNeeded: count)
    return count &- 1
  }

  @inline(__always)
  func copyKey(_ index: Int, to key: UnsafeMutablePointer<UInt64>) {
    guard let keys else { return }
    copy(keys + index &* words, to: key)
  }

  /// Mostly a key is one word, for which a loop would take longer than the copy.
  @inline(__always)
  private func copy(_ key: UnsafePointer<UInt64>, to other: UnsafeMutablePointer<UInt64>) {
    other[0] = key[0]
    var word = 1
    while word < words {
      other[word] = key[word]
      word &+= 1
    }
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

  /// The upper half of a place.
  private static let tag: UInt64 = ~0 << 32

  @inline(__always)
  private func index(in entry: UInt64) -> Int { Int(truncatingIfNeeded: entry & ~SceneTable.tag) &- 1 }

  /// A key's place, or the empty place where it would be.
  @inline(__always)
  private func place(
    of key: UnsafePointer<UInt64>, _ hash: UInt64, _ places: UnsafeMutablePointer<UInt64>,
    _ keys: UnsafeMutablePointer<UInt64>
  ) -> Int {
    var place = hash &>> 32 & mask
    while true {
      let entry = places[Int(truncatingIfNeeded: place)]
      if entry == 0 { break }
      if (entry ^ hash) & SceneTable.tag == 0, isEqual(key, keys + index(in: entry) &* words) { break }
      place = (place &+ 1) & mask
    }
    return Int(truncatingIfNeeded: place)
  }

  @inline(__always)
  private func isEqual(_ key: UnsafePointer<UInt64>, _ other: UnsafePointer<UInt64>) -> Bool {
    guard other[0] == key[0] else { return false }
    var word = 1
    while word < words {
      if other[word] != key[word] { return false }
      word &+= 1
    }
    return true
  }

  /// What `touch` and `insert` want of a key.
  @inline(__always)
  func hash(_ key: UnsafePointer<UInt64>) -> UInt64 {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for word in 0..<words {
      let product = (hash ^ key[word]).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
      hash = product.high ^ product.low
    }
    return hash
  }

  private mutating func makeRoom() {
    let before = places == nil ? 0 : Int(mask) + 1
    let size = max(16, (count < 4096 ? 4 : 2) * before)
    capacity = size / 4 * 3
    mask = UInt64(size - 1)
    makeRoomForKeys()
    let larger = UnsafeMutablePointer<UInt64>.allocate(capacity: size)
    larger.initialize(repeating: 0, count: size)
    if let places {
      // In this order whoever was near remains near.
      for index in 0..<before where places[index] != 0 {
        var place = places[index] &>> 32 & mask
        while larger[Int(truncatingIfNeeded: place)] != 0 { place = (place &+ 1) & mask }
        larger[Int(truncatingIfNeeded: place)] = places[index]
      }
      places.deallocate()
    }
    places = larger
  }

  private mutating func makeRoomForKeys() {
    let larger = UnsafeMutablePointer<UInt64>.allocate(capacity: capacity * words)
    if let keys {
      larger.update(from: keys, count: count * words)
      keys.deallocate()
    }
    keys = larger
  }
}

/// While they are found, situations get their numbers in blocks, a block for each scene that needs one.
enum Numbering {
  static let shift = 6
  static let block = 1 << shift
  static let rest = block - 1
}
