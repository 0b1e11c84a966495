public import ScenarioLanguage

extension StartingPoint {
  /// What is given, in the words of the format and in the order in which it was written: `joy=30`, `set checked`. Empty
  /// when all is as at the start of the scenario.
  public func words(in scenario: Scenario) -> [String] { givens.map { $0.words(in: scenario) } }
}

extension StartingPoint.Given {
  fileprivate func words(in scenario: Scenario) -> String {
    switch self {
    case .meter(let meter, let value): "\(meter.word)=\(value)"
    case .other(let other, let value): "\(scenario.others[other].key).joy=\(value)"
    case .clock(let minutes): "clock=\(twoDigits(minutes / 60)):\(twoDigits(minutes % 60))"
    case .cost(let sum): "cost=\(sum)"
    case .set(let flag): "set \(scenario.flags[flag])"
    case .did(let behaviour): "did \(behaviour.word)"
    case .followed(let rule): "followed \(scenario.rules[rule].key)"
    case .bent(let rule): "bent \(scenario.rules[rule].key)"
    case .approved(let rule): "approved \(scenario.rules[rule].key)"
    case .promised(let promise): "promised \(scenario.promises[promise].key)"
    case .kept(let promise): "kept \(scenario.promises[promise].key)"
    case .visited(let scene): "visited \(scenario.scenes[scene].id)"
    case .used(let choice):
      "used \(scenario.scenes[scenario.choices[choice].scene].id) \(scenario.choices[choice].ordinal)"
    }
  }

  private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
