/// What differs between two texts, as `diff -u` shows it: three lines around each place, `-` before, `+` after.
///
/// It is found by the lines that stand once in both texts (patience diff), so that even a file of which every line
/// changes costs little more than reading it. Empty when nothing differs.
func unifiedDiff(from old: [String], to new: [String], oldName: String, newName: String) -> String {
  var diff = LineDiff(old, new)
  let changes = diff.changes()
  guard !changes.isEmpty else { return "" }
  var text = "--- \(oldName)\n+++ \(newName)\n"
  for hunk in hunks(of: changes) { text += show(hunk, old, new) }
  return text
}

/// Lines of the old text that give way to lines of the new one; either may be none.
struct LineChange: Equatable {
  var old: Range<Int>
  var new: Range<Int>
}

private let context = 3

/// Changes that stand so near to each other that they are shown together.
private func hunks(of changes: [LineChange]) -> [[LineChange]] {
  var hunks: [[LineChange]] = []
  for change in changes {
    if let last = hunks.last?.last, change.old.lowerBound - last.old.upperBound <= 2 * context {
      hunks[hunks.count - 1].append(change)
    } else {
      hunks.append([change])
    }
  }
  return hunks
}

private func show(_ hunk: [LineChange], _ old: [String], _ new: [String]) -> String {
  guard let first = hunk.first, let last = hunk.last else { return "" }
  let before = min(context, first.old.lowerBound)
  let after = min(context, old.count - last.old.upperBound)
  let oldRange = first.old.lowerBound - before..<last.old.upperBound + after
  let newRange = first.new.lowerBound - before..<last.new.upperBound + after
  var lines = ["@@ -\(span(oldRange)) +\(span(newRange)) @@"]
  var next = oldRange.lowerBound
  for change in hunk {
    lines += old[next..<change.old.lowerBound].map { " " + $0 }
    lines += old[change.old].map { "-" + $0 }
    lines += new[change.new].map { "+" + $0 }
    next = change.old.upperBound
  }
  lines += old[next..<oldRange.upperBound].map { " " + $0 }
  return lines.joined(separator: "\n") + "\n"
}

/// `12,3`: the first line and how many there are; of no lines, the line before them.
private func span(_ range: Range<Int>) -> String {
  let start = range.isEmpty ? range.lowerBound : range.lowerBound + 1
  return range.count == 1 ? "\(start)" : "\(start),\(range.count)"
}

/// Finds the changes between two texts.
private struct LineDiff {
  private let old: [String]
  private let new: [String]
  private var result: [LineChange] = []

  init(_ old: [String], _ new: [String]) {
    self.old = old
    self.new = new
  }

  mutating func changes() -> [LineChange] {
    var open = [(old.startIndex..<old.endIndex, new.startIndex..<new.endIndex)]
    while let (left, right) = open.popLast() {
      let (left, right) = trimmed(left, right)
      if left.isEmpty, right.isEmpty { continue }
      let anchors = left.isEmpty || right.isEmpty ? [] : commonOnce(left, right)
      if anchors.isEmpty {
        result.append(LineChange(old: left, new: right))
        continue
      }
      var start = (left.lowerBound, right.lowerBound)
      for anchor in anchors {
        open.append((start.0..<anchor.old, start.1..<anchor.new))
        start = (anchor.old + 1, anchor.new + 1)
      }
      open.append((start.0..<left.upperBound, start.1..<right.upperBound))
    }
    return result.sorted { ($0.old.lowerBound, $0.new.lowerBound) < ($1.old.lowerBound, $1.new.lowerBound) }
  }

  /// Without the lines at both ends that are the same.
  private func trimmed(_ left: Range<Int>, _ right: Range<Int>) -> (Range<Int>, Range<Int>) {
    var (left, right) = (left, right)
    while let a = left.first, let b = right.first, old[a] == new[b] {
      left = left.dropFirst()
      right = right.dropFirst()
    }
    while let a = left.last, let b = right.last, old[a] == new[b] {
      left = left.dropLast()
      right = right.dropLast()
    }
    return (left, right)
  }

  /// Lines that stand once on each side, as many of them as keep their order.
  private func commonOnce(_ left: Range<Int>, _ right: Range<Int>) -> [(old: Int, new: Int)] {
    let inNew = once(new, right)
    let inOld = once(old, left)
    let pairs = inOld.compactMap { line, place in inNew[line].map { (old: place, new: $0) } }
    return longestRising(pairs.sorted { $0.old < $1.old })
  }

  private func once(_ lines: [String], _ range: Range<Int>) -> [String: Int] {
    var places: [String: Int] = [:]
    for index in range { places[lines[index]] = places[lines[index]] == nil ? index : -1 }
    return places.filter { $0.value >= 0 }
  }

  /// The longest selection whose places rise on the new side, too (patience sorting).
  private func longestRising(_ pairs: [(old: Int, new: Int)]) -> [(old: Int, new: Int)] {
    var piles: [Int] = []
    var before = [Int?](repeating: nil, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      var (low, high) = (0, piles.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[piles[middle]].new < pair.new { low = middle + 1 } else { high = middle }
      }
      before[index] = low > 0 ? piles[low - 1] : nil
      if low < piles.count { piles[low] = index } else { piles.append(index) }
    }
    var chain: [(old: Int, new: Int)] = []
    var next = piles.last
    while let index = next {
      chain.append(pairs[index])
      next = before[index]
    }
    return chain.reversed()
  }
}
