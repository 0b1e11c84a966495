/// How alike two texts are, by the pairs of letters that they share (the Sørensen–Dice coefficient), 0…1.
struct Likeness {
  private let pairs: [UInt64: Int]
  private let count: Int

  init(_ text: String) {
    var pairs: [UInt64: Int] = [:]
    var last: UInt64 = 0
    var count = 0
    for scalar in text.lowercased().unicodeScalars where scalar.properties.isAlphabetic || scalar.value < 0x80
    {
      let next = UInt64(scalar.value)
      pairs[last << 32 | next, default: 0] += 1
      last = next
      count += 1
    }
    self.pairs = pairs
    self.count = count
  }

  func compared(with other: Likeness) -> Double {
    guard count + other.count > 0 else { return 1 }
    var shared = 0
    for (pair, times) in pairs { shared += min(times, other.pairs[pair] ?? 0) }
    return 2 * Double(shared) / Double(count + other.count)
  }
}

/// Pairs in order, each with the greatest sum of scores; a score of 0 never pairs.
///
/// Both ends are paired first as long as `isSure`; what is left in the middle is tried out in full, up to
/// `Alignments.cells` comparisons, beyond which only the ends count.
func aligned(_ left: Int, _ right: Int, isSure: (Int, Int) -> Bool, score: (Int, Int) -> Int) -> [(
  left: Int, right: Int
)] {
  let shorter = min(left, right)
  var head = 0
  while head < shorter, isSure(head, head) { head += 1 }
  var tail = 0
  while tail < shorter - head, isSure(left - 1 - tail, right - 1 - tail) { tail += 1 }
  var pairs = (0..<head).map { ($0, $0) }
  let (rows, columns) = (left - head - tail, right - head - tail)
  if rows > 0, columns > 0, rows * columns <= Alignments.cells {
    pairs += middle(rows, columns) { score(head + $0, head + $1) }.map { (head + $0, head + $1) }
  }
  pairs += (0..<tail).reversed().map { (left - 1 - $0, right - 1 - $0) }
  return pairs
}

private enum Alignments {
  /// A thousand parts against a thousand: more have never been moved about between two looks at a translation.
  static let cells = 1_000_000
}

private func middle(_ rows: Int, _ columns: Int, _ score: (Int, Int) -> Int) -> [(Int, Int)] {
  var best = [[Int]](repeating: [Int](repeating: 0, count: columns + 1), count: rows + 1)
  var scores = [[Int]](repeating: [Int](repeating: 0, count: columns), count: rows)
  for row in (0..<rows).reversed() {
    for column in (0..<columns).reversed() {
      let own = score(row, column)
      scores[row][column] = own
      let pair = own > 0 ? own + best[row + 1][column + 1] : 0
      best[row][column] = max(pair, best[row + 1][column], best[row][column + 1])
    }
  }
  var pairs: [(Int, Int)] = []
  var (row, column) = (0, 0)
  while row < rows, column < columns {
    let own = scores[row][column]
    if own > 0, best[row][column] == own + best[row + 1][column + 1] {
      pairs.append((row, column))
      row += 1
      column += 1
    } else if best[row][column] == best[row + 1][column] {
      row += 1
    } else {
      column += 1
    }
  }
  return pairs
}
