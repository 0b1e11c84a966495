/// What makes a grid hard to read, in the points of ISO/IEC 18004, section 7.8.3.
struct QRPenalty: Sendable, Hashable {
  /// Five or more modules of one colour in a line: 3 points, and 1 for each module more.
  var runs = 0
  /// Squares of two by two modules of one colour, 3 points each; they may overlap.
  var squares = 0
  /// What could be taken for a finder, 40 points each.
  var finders = 0
  /// 10 points for each 5 % by which the share of dark modules is away from a half.
  var balance = 0

  /// The points of all four kinds.
  var total: Int { runs + squares + finders + balance }
}

extension QRGrid {
  var penalty: QRPenalty {
    let lines = lines
    let rows = Array(lines.prefix(size))
    return QRPenalty(
      runs: lines.map(runPenalty).reduce(0, +),
      squares: zip(rows, rows.dropFirst()).map(squarePenalty).reduce(0, +),
      finders: lines.map(finderPenalty).reduce(0, +),
      balance: balancePenalty(rows))
  }
}

private func runPenalty(_ line: [Bool]) -> Int {
  var result = 0
  var length = 0
  for index in line.indices {
    length = index > 0 && line[index] == line[index - 1] ? length + 1 : 1
    if length == 5 { result += 3 } else if length > 5 { result += 1 }
  }
  return result
}

private func squarePenalty(_ upper: [Bool], _ lower: [Bool]) -> Int {
  let squares = (1..<upper.count).filter { index in
    let colour = upper[index]
    return upper[index - 1] == colour && lower[index] == colour && lower[index - 1] == colour
  }
  return 3 * squares.count
}

/// A finder in a line is dark, light, three dark, light, dark with four light modules before or after it. The
/// quiet zone around the code is light too, and what has been counted is not counted again.
private func finderPenalty(_ line: [Bool]) -> Int {
  let finder = [true, false, true, true, true, false, true]
  var result = 0
  var start = 0
  while start + 7 <= line.count {
    guard line[start..<start + 7].elementsEqual(finder) else {
      start += 1
      continue
    }
    let before = line[max(0, start - 4)..<start]
    let after = line[start + 7..<min(line.count, start + 11)]
    let isFramed = !before.contains(true) || !after.contains(true)
    if isFramed { result += 40 }
    // The last three modules of one may begin the next only if this one did not count.
    start += isFramed ? 7 : 4
  }
  return result
}

private func balancePenalty(_ rows: [[Bool]]) -> Int {
  let dark = rows.joined().count { $0 }
  let all = rows.count * rows.count
  return 10 * (abs(dark * 20 - all * 10) / all)
}
