/// The situations found, each once, numbered in the order in which they were found.
///
/// Open addressing with linear probing; at most half of the places are taken. (A `Set` of keys spends three quarters of
/// its time on hashing.)
struct SituationTable: Sendable {
  private(set) var count = 0
  private let words: Int
  private var keys: [UInt64] = []
  /// Number of the situation plus 1, or 0 for an empty place. A power of two long.
  private var places: [UInt32]

  init(words: Int) {
    self.words = words
    places = Array(repeating: 0, count: 1 << 12)
  }

  /// The number of a key that is there.
  func find(_ key: UnsafePointer<UInt64>) -> Int? {
    let entry = places[place(of: key)]
    return entry == 0 ? nil : Int(entry) - 1
  }

  /// The number of a key, which is added if it is new and there is room below `limit`; nil if there is not.
  mutating func insert(_ key: UnsafePointer<UInt64>, limit: Int) -> Int? {
    let place = place(of: key)
    if places[place] != 0 { return Int(places[place]) - 1 }
    guard count < limit else { return nil }
    for word in 0..<words { keys.append(key[word]) }
    count += 1
    places[place] = UInt32(truncatingIfNeeded: count)
    if 2 * count > places.count { grow() }
    return count - 1
  }

  func copyKey(_ index: Int, to key: UnsafeMutablePointer<UInt64>) {
    for word in 0..<words { key[word] = keys[index * words + word] }
  }

  /// Where a key is, or the empty place where it would be.
  @inline(__always)
  private func place(of key: UnsafePointer<UInt64>) -> Int {
    let mask = places.count - 1
    var place = Int(truncatingIfNeeded: hash(key)) & mask
    while places[place] != 0 {
      if isEqual(key, Int(places[place]) - 1) { break }
      place = (place + 1) & mask
    }
    return place
  }

  @inline(__always)
  private func isEqual(_ key: UnsafePointer<UInt64>, _ index: Int) -> Bool {
    for word in 0..<words where keys[index * words + word] != key[word] { return false }
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

  private mutating func grow() {
    places = Array(repeating: 0, count: 2 * places.count)
    let mask = places.count - 1
    keys.withUnsafeBufferPointer { keys in
      guard let base = keys.baseAddress else { return }
      for index in 0..<count {
        var place = Int(truncatingIfNeeded: hash(base + index * words)) & mask
        while places[place] != 0 { place = (place + 1) & mask }
        places[place] = UInt32(truncatingIfNeeded: index + 1)
      }
    }
  }
}
