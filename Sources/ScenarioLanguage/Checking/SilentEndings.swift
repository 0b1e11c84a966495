/// What a condition can depend on, taken as free: a number, or a truth of its own.
enum Fact: Hashable {
  case quantity(Quantity)
  case truth(ConditionStep)
}

/// Whether the conditions of an ending's blocks can all fail at once.
extension Checker {
  /// Facts under which none of the conditions holds, or nil when one always does (nil as a condition always holds).
  ///
  /// Only values at which a comparison changes are tried. Where there are too many cases it answers nil: it never
  /// warns of what it has not found.
  mutating func caseHidingAll(_ conditions: [ConditionRange?], in scene: Int) -> [(fact: Fact, value: Int)]? {
    let ranges = conditions.compactMap { $0 }
    guard !ranges.isEmpty, ranges.count == conditions.count else { return nil }
    let facts = FactTable(ranges.flatMap { reader.steps[$0] }, scene: scene)
    let work = facts.count * ranges.reduce(0) { $0 + $1.count }
    guard facts.count <= 20_000, work <= endingStepsLeft else { return nil }
    endingStepsLeft -= work
    let compiled = ranges.map { facts.compile(reader.steps[$0]) }
    var values = facts.firstCase
    repeat {
      if !compiled.contains(where: { facts.holds($0, values) }) { return facts.named(values) }
    } while facts.advance(&values)
    return nil
  }
}

/// The facts of some conditions with the values worth trying, by number.
private struct FactTable {
  /// A step with its fact as a number.
  enum Step {
    case compare(fact: Int, Comparison, Int)
    case truth(fact: Int)
    case not, and, or
  }

  private var numbers: [Fact: Int] = [:]
  private var facts: [Fact] = []
  private var candidates: [[Int]] = []
  /// How many cases there are; far more than anybody tries where it would overflow.
  private(set) var count = 1

  /// In an ending, which is entered once, `first` is true, and so is `visited` of that scene itself.
  init(_ steps: [ConditionStep], scene: Int) {
    for step in steps {
      switch step {
      case .compare(let quantity, _, let number):
        let most = quantity == .cost ? Int.max : range(of: quantity)
        note(
          .quantity(quantity),
          [Int(number) - 1, Int(number), Int(number) + 1].filter { $0 >= 0 && $0 <= most })
      case .not, .and, .or: break
      case .first, .visited(scene: Int32(scene)): note(.truth(step), [1])
      default: note(.truth(step), [0, 1])
      }
    }
    for index in candidates.indices {
      candidates[index] = candidates[index].isEmpty ? [0] : Set(candidates[index]).sorted()
      count = count > 1_000_000 ? count : count * candidates[index].count
    }
  }

  private mutating func note(_ fact: Fact, _ values: [Int]) {
    if let number = numbers[fact] {
      candidates[number] += values
    } else {
      numbers[fact] = facts.count
      facts.append(fact)
      candidates.append(values)
    }
  }

  func compile(_ steps: ArraySlice<ConditionStep>) -> [Step] {
    steps.map { step in
      switch step {
      case .compare(let quantity, let comparison, let number):
        .compare(fact: numbers[.quantity(quantity)] ?? 0, comparison, Int(number))
      case .not: .not
      case .and: .and
      case .or: .or
      default: .truth(fact: numbers[.truth(step)] ?? 0)
      }
    }
  }

  // A case is the position of each fact among its candidates.
  var firstCase: [Int] { Array(repeating: 0, count: facts.count) }

  func advance(_ positions: inout [Int]) -> Bool {
    guard let index = positions.indices.first(where: { positions[$0] + 1 < candidates[$0].count }) else {
      return false
    }
    positions[index] += 1
    for lower in 0..<index { positions[lower] = 0 }
    return true
  }

  func named(_ positions: [Int]) -> [(fact: Fact, value: Int)] {
    facts.indices.map { (facts[$0], candidates[$0][positions[$0]]) }
  }

  func holds(_ steps: [Step], _ positions: [Int]) -> Bool {
    var stack: UInt64 = 0
    for step in steps {
      switch step {
      case .compare(let fact, let comparison, let number):
        stack = stack << 1 | (comparison.holds(candidates[fact][positions[fact]], number) ? 1 : 0)
      case .truth(let fact): stack = stack << 1 | UInt64(candidates[fact][positions[fact]])
      case .not: stack ^= 1
      case .and: stack = (stack >> 1) & (stack | ~1)
      case .or: stack = (stack >> 1) | (stack & 1)
      }
    }
    return stack & 1 == 1
  }
}
