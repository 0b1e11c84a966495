import ScenarioLanguage
import Simulation
import SourceText

// The same as data (docs/json.md).
extension RunningTable {
  var json: JSON {
    .object([
      "scenario": .text(scenario.id), "digest": .text(scenario.digest),
      "complete": .bool(exploration.isComplete), "par": .number(exploration.par),
      "steps": .list(steps.map(data)), "ended": .bool(play.result != nil),
      "stopped": .optional(play.stop?.rawValue),
      "ending": .optional(play.result.map { request.source.dataID(ofScene: $0.endingScene) }),
      "smiles": .texts(play.result?.smiles.words ?? []),
      "archetype": .optional(
        exploration.isComplete ? play.result?.archetype(par: exploration.par).rawValue : nil),
    ])
  }

  private func data(_ step: Step) -> JSON {
    var values: [String: JSON] = [:]
    var changes: [String: JSON] = [:]
    for quantity in quantities {
      let now = quantity.value(step.state)
      values[quantity.name] = quantity.name == "clock" ? .text(dataClock(now)) : .number(now)
      changes[quantity.name] = .number(now - (step.before.map(quantity.value) ?? now))
    }
    return .object([
      "taken": step.choice.map { .object(request.source.dataSpot(ofChoice: $0)) } ?? .null,
      "position": .optional(step.position?.number),
      "offered": .optional(step.position?.offered), "values": .object(values), "changes": .object(changes),
      "entered": .texts(
        names { if case .entered(let scene, _) = $0 { request.source.scenes[scene].id } else { nil } }),
      "set": .texts(names { if case .set(let flag) = $0 { scenario.flags[flag] } else { nil } }),
      "cleared": .texts(names { if case .cleared(let flag) = $0 { scenario.flags[flag] } else { nil } }),
      "promised": .texts(
        names { if case .promised(let key) = $0 { scenario.promises[key].key } else { nil } }),
      "kept": .texts(names { if case .kept(let key) = $0 { scenario.promises[key].key } else { nil } }),
      "does": .texts(names { if case .showed(let shown) = $0 { shown.word } else { nil } }),
      "followed": .texts(
        names { if case .followed(let rule) = $0 { scenario.rules[rule].key } else { nil } }),
      "approved": .texts(
        names { if case .approved(let rule) = $0 { scenario.rules[rule].key } else { nil } }),
      "bent": .list(step.events.compactMap(bend)), "rules": .list(step.events.compactMap(rule)),
      "best": .optional(step.best),
    ])

    func names(_ name: (Event) -> String?) -> [String] { step.events.compactMap(name) }
  }

  private func bend(_ event: Event) -> JSON? {
    guard case .bent(let rule, let bend) = event else { return nil }
    let how =
      switch bend {
      case .ownDiscretion: "own-discretion"
      case .approved: "approved"
      case .withoutApproval: "without-approval"
      case .hardBreach: "hard-breach"
      }
    return .object(["rule": .text(scenario.rules[rule].key), "how": .text(how)])
  }

  /// A change that one of the engine's own rules made.
  private func rule(_ event: Event) -> JSON? {
    guard case .changed(let change) = event, let reason = word(change.reason) else { return nil }
    return .object([
      "reason": .text(reason), "meter": .text(change.subject.word(in: scenario)),
      "before": .number(change.before),
      "after": .number(change.after),
    ])
  }

  private func word(_ reason: Change.Reason) -> String? {
    switch reason {
    case .written: nil
    case .sympathyOnce: "sympathy-once"
    case .inactive: "inactive"
    case .hyperactive: "hyperactive"
    case .walkOut: "walk-out"
    case .unsolved: "unsolved"
    case .brokenPromise: "broken-promise"
    }
  }
}
