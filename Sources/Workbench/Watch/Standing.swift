import Debriefing
import ScenarioLanguage
import Simulation
import SourceText

/// How things stand in a play, in the words of the format.
struct Standing {
  let play: Playthrough
  private var scenario: Scenario { play.scenario }

  /// Meters, clock, money and flags as `--with` takes them: `joy=53, return=55, …, set knows`.
  var words: String {
    StartingPoint(scene: play.state.scene, givens: meters + others + clockAndCost + flags)
      .words(in: scenario).joined(separator: ", ")
  }

  private var meters: [StartingPoint.Given] { Meter.allCases.map { .meter($0, play.state[$0]) } }

  private var others: [StartingPoint.Given] {
    scenario.others.indices.map { .other($0, play.state.joy(ofOther: $0)) }
  }

  private var clockAndCost: [StartingPoint.Given] {
    (scenario.header.clock == nil ? [] : [.clock(play.state.clock)])
      + (play.state.cost == 0 ? [] : [.cost(play.state.cost)])
  }

  private var flags: [StartingPoint.Given] {
    scenario.flags.indices.filter(play.isSet).map { .set(flag: $0) }
  }

  // MARK: Conditions

  /// What each part of a condition is at this moment, each said once: `joy is 52`, `knows is not set`.
  func parts(of condition: ConditionRange) -> [Localized] {
    var parts: [Localized] = []
    for step in scenario.conditionSteps[condition] {
      if let part = part(step), !parts.contains(part) { parts.append(part) }
    }
    return parts
  }

  private func part(_ step: ConditionStep) -> Localized? {
    switch step {
    case .compare(let quantity, _, _): value(of: quantity)
    case .flag(let flag): flagged(scenario.flags[Int(flag)], play.isSet(flag: Int(flag)))
    case .did(let behaviour): fact("did \(behaviour.word)", play.didShow(behaviour))
    case .bent(let rule): fact("bent \(scenario.rules[Int(rule)].key)", play.didBend(rule: Int(rule)))
    case .followed(let rule):
      fact("followed \(scenario.rules[Int(rule)].key)", play.didFollow(rule: Int(rule)))
    case .approved(let rule):
      fact("approved \(scenario.rules[Int(rule)].key)", play.isApproved(rule: Int(rule)))
    case .promised(let promise):
      fact("promised \(scenario.promises[Int(promise)].key)", play.didPromise(Int(promise)))
    case .kept(let promise): fact("kept \(scenario.promises[Int(promise)].key)", play.didKeep(Int(promise)))
    case .visited(let scene):
      fact("visited \(scenario.scenes[Int(scene)].id)", play.didVisit(scene: Int(scene)))
    case .first, .not, .and, .or: nil
    }
  }

  private func value(of quantity: Quantity) -> Localized {
    switch quantity {
    case .meter(let meter): equals(meter.word, "\(play.state[meter])")
    case .other(let other):
      equals("\(scenario.others[Int(other)].key).joy", "\(play.state.joy(ofOther: Int(other)))")
    case .clock: equals("clock", Figures.clock(play.state.clock, in: .en))
    case .cost: equals("cost", "\(play.state.cost)")
    }
  }

  private func equals(_ name: String, _ value: String) -> Localized {
    Localized(id: "`\(name)` sekarang \(value)", en: "`\(name)` is \(value)")
  }

  private func flagged(_ name: String, _ isSo: Bool) -> Localized {
    isSo
      ? Localized(id: "`\(name)` sudah benar", en: "`\(name)` is set")
      : Localized(id: "`\(name)` belum benar", en: "`\(name)` is not set")
  }

  private func fact(_ words: String, _ isSo: Bool) -> Localized {
    isSo
      ? Localized(id: "`\(words)` sudah terjadi", en: "`\(words)` is so")
      : Localized(id: "`\(words)` belum terjadi", en: "`\(words)` is not so")
  }
}
