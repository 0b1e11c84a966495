/// Carries indices of the translation into the source's, by key, so that one flag too many does not make every
/// directive differ.
struct ParityNames {
  private let flags: [Int32?]
  private let rules: [Int32?]
  private let promises: [Int32?]
  private let others: [Int32?]

  init(from here: Scenario, to there: Scenario) {
    func carry(_ here: [String], _ there: [String]) -> [Int32?] {
      let places = Dictionary(zip(there, there.indices), uniquingKeysWith: { first, _ in first })
      return here.map { places[$0].map(Int32.init) }
    }
    flags = carry(here.flags, there.flags)
    rules = carry(here.rules.map(\.key), there.rules.map(\.key))
    promises = carry(here.promises.map(\.key), there.promises.map(\.key))
    others = carry(here.others.map(\.key), there.others.map(\.key))
  }

  /// The same effect with the source's indices; nil when it names what the source does not have.
  func carried(_ effect: Effect) -> Effect? {
    switch effect {
    case .other(let customer, let amount): others[Int(customer)].map { .other(customer: $0, amount) }
    case .set(let flag): flags[Int(flag)].map { .set(flag: $0) }
    case .clear(let flag): flags[Int(flag)].map { .clear(flag: $0) }
    case .promise(let promise): promises[Int(promise)].map { .promise($0) }
    case .keep(let promise): promises[Int(promise)].map { .keep($0) }
    case .follow(let rule): rules[Int(rule)].map { .follow(rule: $0) }
    case .bend(let rule): rules[Int(rule)].map { .bend(rule: $0) }
    case .approve(let rule): rules[Int(rule)].map { .approve(rule: $0) }
    case .meter, .minutes, .cost, .does: effect
    }
  }

  /// The same step with the source's indices; scenes by `scene`. Nil when it names what the source does not have.
  func carried(_ step: ConditionStep, scene: (Int) -> Int?) -> ConditionStep? {
    switch step {
    case .compare(.other(let customer), let comparison, let number):
      others[Int(customer)].map { .compare(.other(customer: $0), comparison, number) }
    case .flag(let flag): flags[Int(flag)].map { .flag($0) }
    case .bent(let rule): rules[Int(rule)].map { .bent(rule: $0) }
    case .followed(let rule): rules[Int(rule)].map { .followed(rule: $0) }
    case .approved(let rule): rules[Int(rule)].map { .approved(rule: $0) }
    case .promised(let promise): promises[Int(promise)].map { .promised($0) }
    case .kept(let promise): promises[Int(promise)].map { .kept($0) }
    case .visited(let index): scene(Int(index)).map { .visited(scene: Int32($0)) }
    case .compare, .did, .first, .not, .and, .or: step
    }
  }
}
