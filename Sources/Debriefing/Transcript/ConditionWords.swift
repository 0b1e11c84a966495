public import ScenarioLanguage
import Simulation
import SourceText

extension Scenario {
  /// A condition in the words of the format, with no more parentheses than it needs: `joy < 45 and not did greet`.
  public func text(of condition: ConditionRange) -> String {
    var stack: [(text: String, binding: Int)] = []
    for step in conditionSteps[condition] {
      switch step {
      case .not:
        guard let operand = stack.popLast() else { continue }
        stack.append(("not " + (operand.binding < 2 ? "(\(operand.text))" : operand.text), 2))
      case .and, .or:
        guard let right = stack.popLast(), let left = stack.popLast() else { continue }
        let binding = step == .and ? 1 : 0
        let sides = [left, right].map { $0.binding < binding ? "(\($0.text))" : $0.text }
        stack.append((sides.joined(separator: step == .and ? " and " : " or "), binding))
      default: stack.append((words(of: step), 3))
      }
    }
    return stack.last?.text ?? ""
  }

  private func words(of fact: ConditionStep) -> String {
    switch fact {
    case .compare(let quantity, let comparison, let number):
      "\(name(of: quantity)) \(comparison.rawValue) \(figure(Int(number), of: quantity))"
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

  fileprivate func name(of quantity: Quantity) -> String {
    switch quantity {
    case .meter(let meter): meter.word
    case .other(let customer): "\(others[Int(customer)].key).joy"
    case .clock: "clock"
    case .cost: "cost"
    }
  }

  /// As the format writes it, whatever the language.
  fileprivate func figure(_ number: Int, of quantity: Quantity) -> String {
    quantity == .clock ? Figures.clock(number, in: .en) : String(number)
  }
}

/// Whether a condition holds in a play, and the facts that make it so.
struct ConditionView {
  let holds: Bool
  /// The facts that its truth rests on: `joy is 41`.
  let facts: [Localized]

  /// - Parameter source: the scenario whose ids are named.
  init(_ condition: ConditionRange, in play: Playthrough, source: Scenario) {
    var stack: [ConditionView] = []
    for step in source.conditionSteps[condition] {
      switch step {
      case .not:
        guard let view = stack.popLast() else { continue }
        stack.append(ConditionView(holds: !view.holds, facts: view.facts))
      case .and, .or:
        guard let right = stack.popLast(), let left = stack.popLast() else { continue }
        stack.append(ConditionView(left, right, isAnd: step == .and))
      default: stack.append(ConditionView(step, play, source))
      }
    }
    self = stack.last ?? ConditionView(holds: true, facts: [])
  }

  private init(holds: Bool, facts: [Localized]) {
    self.holds = holds
    self.facts = facts
  }

  /// One side decides where it alone makes the whole true or false; else both do.
  private init(_ left: ConditionView, _ right: ConditionView, isAnd: Bool) {
    holds = isAnd ? left.holds && right.holds : left.holds || right.holds
    let deciding = [left, right].filter { $0.holds != isAnd }
    facts = (deciding.isEmpty ? [left, right] : deciding).flatMap(\.facts)
  }

  private init(_ fact: ConditionStep, _ play: Playthrough, _ source: Scenario) {
    switch fact {
    case .compare(let quantity, let comparison, let number):
      let value = play.value(of: quantity)
      holds = comparison.holds(value, Int(number))
      let name = source.name(of: quantity)
      let figure = source.figure(value, of: quantity)
      facts = [Localized(id: "\(name) sekarang \(figure)", en: "\(name) is \(figure)")]
    case .first:
      holds = false
      facts = [
        Localized(id: "adegan itu bukan baru pertama kali dimasuki", en: "the scene was entered before")
      ]
    default:
      holds = play.isSo(fact)
      facts = [source.saying(fact, holds)]
    }
  }
}

extension Playthrough {
  fileprivate func value(of quantity: Quantity) -> Int {
    switch quantity {
    case .meter(let meter): state[meter]
    case .other(let customer): state.joy(ofOther: Int(customer))
    case .clock: state.clock
    case .cost: state.cost
    }
  }

  /// A fact of the play; false for what is none.
  fileprivate func isSo(_ fact: ConditionStep) -> Bool {
    switch fact {
    case .flag(let flag): isSet(flag: Int(flag))
    case .did(let behaviour): didShow(behaviour)
    case .bent(let rule): didBend(rule: Int(rule))
    case .followed(let rule): didFollow(rule: Int(rule))
    case .approved(let rule): isApproved(rule: Int(rule))
    case .promised(let promise): didPromise(Int(promise))
    case .kept(let promise): didKeep(Int(promise))
    case .visited(let scene): didVisit(scene: Int(scene))
    default: false
    }
  }
}

extension Scenario {
  /// `knows` is set; `greet` has not been shown.
  fileprivate func saying(_ fact: ConditionStep, _ isSo: Bool) -> Localized {
    let not = isSo ? "" : " not"
    let yet = isSo ? "sudah" : "belum"
    switch fact {
    case .flag(let flag):
      return Localized(id: "`\(flags[Int(flag)])` \(yet) berlaku", en: "`\(flags[Int(flag)])` is\(not) set")
    case .did(let behaviour):
      return Localized(
        id: "`\(behaviour.word)` \(yet) ditunjukkan", en: "`\(behaviour.word)` has\(not) been shown")
    case .bent(let rule): return saying(rules[Int(rule)].key, yet, "dilenturkan", not, "bent")
    case .followed(let rule): return saying(rules[Int(rule)].key, yet, "diikuti", not, "followed")
    case .approved(let rule): return saying(rules[Int(rule)].key, yet, "diizinkan atasan", not, "approved")
    case .promised(let promise): return saying(promises[Int(promise)].key, yet, "dijanjikan", not, "promised")
    case .kept(let promise): return saying(promises[Int(promise)].key, yet, "ditepati", not, "kept")
    case .visited(let scene): return saying(scenes[Int(scene)].id, yet, "dimasuki", not, "visited")
    default: return ""
    }
  }

  private func saying(_ key: String, _ yet: String, _ id: String, _ not: String, _ en: String) -> Localized {
    Localized(id: "`\(key)` \(yet) \(id)", en: "`\(key)` has\(not) been \(en)")
  }
}
