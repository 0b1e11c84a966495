/// Near names for a name that was not found, nearest first, at most four.
///
/// Near is a Damerau–Levenshtein distance of at most a third of the longer name (at least 1), letters' case aside; after
/// these come names of which the other is a part, as `cup` is of `the-new-cup`.
public func nearNames(to name: String, among candidates: some Sequence<String>) -> [String] {
  nearestNames(to: name, among: candidates).names
}

/// Near names, and the one of them that was surely meant: the only one, or the only one that is one slip away.
public func nearestNames(to name: String, among candidates: some Sequence<String>) -> (
  names: [String], certain: String?
) {
  let wanted = Array(name.prefix(80).lowercased().unicodeScalars)
  var scored: [(distance: Int, name: String)] = []
  for candidate in candidates {
    let length = candidate.utf8.count
    // Letters have one to four bytes: what is too long or too short in any case is not taken apart.
    guard length <= (wanted.count + 2) * 6, length * 3 >= wanted.count else { continue }
    let letters = Array(candidate.prefix(80).lowercased().unicodeScalars)
    let limit = max(1, max(wanted.count, letters.count) / 3)
    guard abs(wanted.count - letters.count) <= limit else { continue }
    let distance = editDistance(wanted, letters, atMost: limit)
    if distance <= limit { scored.append((distance, candidate)) }
  }
  let near = Set(scored.map(\.name))
  let parts = candidates.filter { !near.contains($0) && isPart(name, of: $0) }.sorted()
  scored.sort { ($0.distance, $0.name) < ($1.distance, $1.name) }
  let isAlone = scored.count == 1 || (scored.count > 1 && scored[0].distance <= 1 && scored[1].distance > 1)
  return (Array((scored.map(\.name) + parts).prefix(4)), isAlone ? scored[0].name : nil)
}

/// Whether one of two names consists of whole words of the other.
private func isPart(_ one: String, of other: String) -> Bool {
  guard min(one.utf8.count, other.utf8.count) >= 3, max(one.utf8.count, other.utf8.count) <= 80 else {
    return false
  }
  let (short, long) = one.utf8.count < other.utf8.count ? (one, other) : (other, one)
  return ("-" + long.lowercased() + "-").contains("-" + short.lowercased() + "-")
}

/// Insertions, deletions, substitutions and swaps of neighbours that make one name the other. It stops counting when
/// there are more than `limit`, and then answers a greater number.
func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost limit: Int = .max) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  var row = last
  for i in left.indices {
    row[0] = i + 1
    var least = row[0]
    for j in right.indices {
      var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (left[i] == right[j] ? 0 : 1))
      if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
        best = min(best, beforeLast[j - 1] + 1)
      }
      row[j + 1] = best
      least = min(least, best)
    }
    // A swap reaches back two rows, so that one row beyond the limit is not the end yet.
    if least > limit, last.allSatisfy({ $0 > limit }) { return least }
    beforeLast = last
    last = row
  }
  return last[right.count]
}
