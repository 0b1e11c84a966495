/// What a condition can depend on, taken as free: a number, or a truth of its own.
enum Fact: Hashable {
  case quantity(Quantity)
  case truth(ConditionStep)
}

/// The highest value of a quantity that matters (scenario-format.md, "How it plays", 5).
func range(of quantity: Quantity) -> Int {
  switch quantity {
  case .meter(.patience): 99
  case .meter, .other: 100
  case .clock: 1439
  case .cost: 0
  }
}

/// The quantity that a condition compares, when it asks nothing else; nil for `cost`, which has no end.
func onlyQuantity(in steps: [ConditionStep]) -> Quantity? {
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

/// Whether a condition over quantities only holds for these values.
func holds(_ steps: [ConditionStep], _ values: [Quantity: Int]) -> Bool {
  evaluate(steps) { step in
    guard case .compare(let quantity, let comparison, let number) = step else { return false }
    return comparison.holds(values[quantity] ?? 0, Int(number))
  }
}

/// Evaluates postfix steps, asking `fact` for each one that is not an operator.
func evaluate(_ steps: [ConditionStep], _ fact: (ConditionStep) -> Bool) -> Bool {
  var stack: [Bool] = []
  for step in steps {
    switch step {
    case .not: if let last = stack.popLast() { stack.append(!last) }
    case .and: if let right = stack.popLast(), let left = stack.popLast() { stack.append(left && right) }
    case .or: if let right = stack.popLast(), let left = stack.popLast() { stack.append(left || right) }
    default: stack.append(fact(step))
    }
  }
  return stack.last ?? true
}

/// Values under which none of the conditions holds, or nil when one always does (nil as a condition always holds).
///
/// Only values at which a comparison changes are tried. With more than 20,000 combinations it answers nil: it never
/// warns of what it has not found.
func assignmentHidingAll(_ conditions: [[ConditionStep]?]) -> [Fact: Int]? {
  let conditions = conditions.compactMap { $0 }.count == conditions.count ? conditions.compactMap { $0 } : []
  guard !conditions.isEmpty else { return nil }
  let facts = candidateValues(of: conditions)
  guard facts.reduce(1, { $0 > 20_000 ? $0 : $0 * $1.values.count }) <= 20_000 else { return nil }
  var positions = Array(repeating: 0, count: facts.count)
  while true {
    var assignment: [Fact: Int] = [:]
    for (index, fact) in facts.enumerated() { assignment[fact.fact] = fact.values[positions[index]] }
    if !conditions.contains(where: { evaluate($0) { holds($0, assignment) } }) { return assignment }
    guard let index = positions.indices.first(where: { positions[$0] + 1 < facts[$0].values.count }) else {
      return nil
    }
    positions[index] += 1
    for lower in 0..<index { positions[lower] = 0 }
  }
}

private func holds(_ step: ConditionStep, _ assignment: [Fact: Int]) -> Bool {
  if case .compare(let quantity, let comparison, let number) = step {
    return comparison.holds(assignment[.quantity(quantity)] ?? 0, Int(number))
  }
  return assignment[.truth(step)] == 1
}

private func candidateValues(of conditions: [[ConditionStep]]) -> [(fact: Fact, values: [Int])] {
  var values: [Fact: Set<Int>] = [:]
  var order: [Fact] = []
  func note(_ fact: Fact, _ new: [Int]) {
    if values[fact] == nil { order.append(fact) }
    values[fact, default: []].formUnion(new)
  }
  for step in conditions.joined() {
    switch step {
    case .compare(let quantity, _, let number):
      let most = quantity == .cost ? Int.max : range(of: quantity)
      let near = [Int(number) - 1, Int(number), Int(number) + 1].filter { $0 >= 0 && $0 <= most }
      note(.quantity(quantity), near.isEmpty ? [0] : near)
    case .not, .and, .or: break
    default: note(.truth(step), [0, 1])
    }
  }
  return order.map { ($0, (values[$0] ?? []).sorted()) }
}
