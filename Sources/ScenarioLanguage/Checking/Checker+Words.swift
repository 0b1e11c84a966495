import SourceText

// What a condition asks, in the words of the format.
extension Checker {
  func name(_ quantity: Quantity) -> String {
    switch quantity {
    case .meter(let meter): meter.word
    case .other(let customer): "\(front.others[Int(customer)].key).joy"
    case .clock: "clock"
    case .cost: "cost"
    }
  }

  func describe(_ witness: [(fact: Fact, value: Int)]) -> Localized {
    let parts = witness.map { show($0.fact, $0.value) }.sorted()
    return Localized(parts.joined(separator: ", "))
  }

  private func show(_ fact: Fact, _ value: Int) -> String {
    switch fact {
    case .quantity(let quantity): "\(name(quantity)) = \(format(value, of: quantity))"
    case .truth(let step): value == 1 ? show(step) : "not \(show(step))"
    }
  }

  private func show(_ step: ConditionStep) -> String {
    switch step {
    case .flag(let flag): (["solved"] + front.flags)[Int(flag)]
    case .did(let behaviour): "did \(behaviour.word)"
    case .bent(let rule): "bent \(front.rules[Int(rule)].key)"
    case .followed(let rule): "followed \(front.rules[Int(rule)].key)"
    case .approved(let rule): "approved \(front.rules[Int(rule)].key)"
    case .promised(let promise): "promised \(front.promises[Int(promise)].key)"
    case .kept(let promise): "kept \(front.promises[Int(promise)].key)"
    case .visited(let scene): "visited \(tree.scenes[Int(scene)].id)"
    case .first: "first"
    case .compare, .not, .and, .or: ""
    }
  }
}

func format(_ value: Int, of quantity: Quantity) -> String {
  guard quantity == .clock else { return String(value) }
  let hours = value / 60
  let minutes = value % 60
  return "\(hours < 10 ? "0" : "")\(hours):\(minutes < 10 ? "0" : "")\(minutes)"
}
