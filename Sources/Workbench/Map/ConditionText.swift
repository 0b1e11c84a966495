import ScenarioLanguage

extension Scenario {
  /// A condition in the words of the format, with no more parentheses than it needs: `joy < 45 and not did greet`.
  func text(of condition: ConditionRange) -> String {
    var stack: [(text: String, binding: Binding)] = []
    for step in conditionSteps[condition] {
      switch step {
      case .not:
        guard let operand = stack.popLast() else { continue }
        stack.append(("not " + (operand.binding < .not ? "(\(operand.text))" : operand.text), .not))
      case .and, .or:
        guard let right = stack.popLast(), let left = stack.popLast() else { continue }
        let binding: Binding = step == .and ? .and : .or
        let sides = [left, right].map { $0.binding < binding ? "(\($0.text))" : $0.text }
        stack.append((sides.joined(separator: step == .and ? " and " : " or "), binding))
      default: stack.append((fact(step), .fact))
      }
    }
    return stack.last?.text ?? ""
  }

  /// How tightly the parts of a condition hold together.
  private enum Binding: Int, Comparable {
    case or, and, not, fact
    static func < (left: Binding, right: Binding) -> Bool { left.rawValue < right.rawValue }
  }

  private func fact(_ step: ConditionStep) -> String {
    switch step {
    case .compare(let quantity, let comparison, let number):
      "\(name(of: quantity)) \(comparison.rawValue) \(value(number, of: quantity))"
    case .flag(let flag): flags[Int(flag)]
    case .did(let behaviour): "did \(behaviour.word)"
    case .bent(let rule): "bent \(rules[Int(rule)].key)"
    case .followed(let rule): "followed \(rules[Int(rule)].key)"
    case .approved(let rule): "approved \(rules[Int(rule)].key)"
    case .promised(let promise): "promised \(promises[Int(promise)].key)"
    case .kept(let promise): "kept \(promises[Int(promise)].key)"
    case .visited(let scene): "visited \(scenes[Int(scene)].id)"
    case .first: "first"
    case .not, .and, .or: ""
    }
  }

  private func name(of quantity: Quantity) -> String {
    switch quantity {
    case .meter(let meter): meter.word
    case .other(let customer): "\(others[Int(customer)].key).joy"
    case .clock: "clock"
    case .cost: "cost"
    }
  }

  private func value(_ number: Int32, of quantity: Quantity) -> String {
    guard quantity == .clock else { return String(number) }
    let minute = number % 60
    return "\(number / 60 < 10 ? "0" : "")\(number / 60):\(minute < 10 ? "0" : "")\(minute)"
  }
}
