/// A run of neighbouring blocks that ask the same quantity and nothing else.
struct NeighbourRun {
  let quantity: Quantity?
  private(set) var first: Block?
  private var last: Block?
  private var lastSet: ValueSet?
  /// Values for which some block of the run holds; of these, those that go away by a link.
  private var covered = ValueSet()
  private var gone = ValueSet()
  private var count = 0
  private var allLead = true
  private var overlap: (block: Block, value: Int)?

  init(_ quantity: Quantity? = nil) { self.quantity = quantity }

  /// Blocks under the very same condition are one branch; a block behind a link that went away does not run with it.
  mutating func add(_ block: Block, _ values: ValueSet) {
    first = first ?? block
    last = block
    if lastSet != values {
      count += 1
      if overlap == nil, let value = values.intersection(covered).subtracting(gone).lowest {
        overlap = (block, value)
      }
    }
    covered = covered.union(values)
    if block.target != nil { gone = gone.union(values) } else { allLead = false }
    lastSet = values
  }

  /// The first thing amiss: two blocks for one value, or a value that no block is for.
  var fault: (block: Block, value: Int, isGap: Bool)? {
    guard count > 1, let quantity, let last else { return nil }
    if let overlap { return (overlap.block, overlap.value, false) }
    // A row of links is a row of questions: what none of them takes goes on below.
    guard !allLead, let value = ValueSet.all(of: quantity).subtracting(covered).lowest else { return nil }
    return (last, value, true)
  }
}

/// The values of one quantity for which a condition holds, as bits.
struct ValueSet: Equatable {
  private var words = [UInt64](repeating: 0, count: ValueSet.wordCount)
  /// Enough for every minute of a day.
  private static let wordCount = (1440 + 63) / 64

  init() {}

  init(_ range: Range<Int>) {
    for value in range { words[value / 64] |= 1 << UInt64(value % 64) }
  }

  /// Evaluates a condition that compares this quantity only.
  init(of steps: ArraySlice<ConditionStep>, _ quantity: Quantity) {
    let all = ValueSet.all(of: quantity)
    var stack: [ValueSet] = []
    for step in steps {
      switch step {
      case .compare(_, let comparison, let number):
        stack.append(ValueSet(values(comparison, Int(number), below: range(of: quantity) + 1)))
      case .not: if let last = stack.popLast() { stack.append(all.subtracting(last)) }
      case .and:
        if let right = stack.popLast(), let left = stack.popLast() { stack.append(left.intersection(right)) }
      case .or: if let right = stack.popLast(), let left = stack.popLast() { stack.append(left.union(right)) }
      default: break
      }
    }
    self = stack.last ?? all
  }

  static func all(of quantity: Quantity) -> ValueSet { ValueSet(0..<range(of: quantity) + 1) }

  func union(_ other: ValueSet) -> ValueSet { combined(other) { $0 | $1 } }
  func intersection(_ other: ValueSet) -> ValueSet { combined(other) { $0 & $1 } }
  func subtracting(_ other: ValueSet) -> ValueSet { combined(other) { $0 & ~$1 } }

  /// The lowest value, if any.
  var lowest: Int? {
    words.firstIndex { $0 != 0 }.map { $0 * 64 + words[$0].trailingZeroBitCount }
  }

  private func combined(_ other: ValueSet, _ combine: (UInt64, UInt64) -> UInt64) -> ValueSet {
    var result = self
    for index in words.indices { result.words[index] = combine(words[index], other.words[index]) }
    return result
  }
}

/// The values below `end` that a comparison with a number holds for.
private func values(_ comparison: Comparison, _ number: Int, below end: Int) -> Range<Int> {
  let number = min(number, end)
  return switch comparison {
  case .less: 0..<number
  case .atMost: 0..<min(number + 1, end)
  case .greater: min(number + 1, end)..<end
  case .atLeast: number..<end
  case .equal: number..<min(number + 1, end)
  }
}

/// The quantity that a condition compares, when it asks nothing else; nil for `cost`, which has no end.
func onlyQuantity(in steps: some Collection<ConditionStep>) -> Quantity? {
  var found: Quantity?
  for step in steps {
    switch step {
    case .compare(let quantity, _, _):
      if quantity == .cost || (found != nil && found != quantity) { return nil }
      found = quantity
    case .not, .and, .or: break
    default: return nil
    }
  }
  return found
}

/// The highest value of a quantity (scenario-format.md, "How it plays", 5).
func range(of quantity: Quantity) -> Int {
  switch quantity {
  case .meter(.patience): 99
  case .meter, .other: 100
  case .clock: 1439
  case .cost: 0
  }
}
