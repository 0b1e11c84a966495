import Analysis
import Foundation
import ScenarioLanguage
import Simulation
import Workbench

extension Report {
  /// The report for other programs (docs/json.md).
  public var json: String {
    let people = learners.filter { !$0.scenarios.isEmpty }
    return JSON.object([
      "made": .text(time(made)), "language": .text(language.rawValue),
      "from": .optional(filter.from.map(time)), "until": .optional(filter.until.map(time)),
      "group": .optional(filter.group), "totals": totals.json,
      "scenarios": .list(scenarios.map { $0.json(time) }),
      "learners": .list(people.map(json)), "unreadable": .texts(unreadable),
    ]).text
  }

  private func time(_ date: Date) -> String { date.formatted(.iso8601) }

  private func json(_ learner: LearnerReport) -> JSON {
    let rows = learner.scenarios.map { row in
      JSON.object([
        "scenario": .text(scenarios[row.scenario].id), "finished": .number(row.finished),
        "first": .texts(row.first.words), "latest": .texts(row.latest.words),
      ])
    }
    return .object(["learner": .text(learner.label), "scenarios": .list(rows)])
  }
}

extension Results {
  fileprivate var json: JSON {
    let styles = zip(Archetype.allCases, archetypes).map { ($0.rawValue, JSON.number($1)) }
    return .object([
      "attempts": .number(attempts), "finished": .number(finished), "drills": .number(drills),
      "practice": .number(practice), "learners": .number(learners),
      "smiles": .object(["joy": .number(joy), "return": .number(`return`), "refer": .number(refer)]),
      "bySmiles": .numbers(bySmiles), "archetypes": .object(Dictionary(uniqueKeysWithValues: styles)),
    ])
  }
}

extension ScenarioReport {
  fileprivate func json(_ time: (Date) -> String) -> JSON {
    .object([
      "id": .text(id), "title": .text(scenario.header.title), "digest": .text(scenario.digest),
      "par": .number(par), "complete": .bool(isComplete), "results": results.json,
      "otherVersions": .number(otherVersions), "choices": .list(choices.indices.map(choice)),
      "flows": .list(flows.map(flow)),
      "endings": .list(
        endings.map {
          .object(["scene": .text(source.dataID(ofScene: $0.scene)), "count": .number($0.count)])
        }
      ),
      "rules": .list(
        rules.map { .object(["rule": .text(scenario.rules[$0.rule].key), "count": .number($0.count)]) }),
      "plane": .list(plane.map(JSON.numbers)), "firstAndLatest": .list(firstAndLatest.map(JSON.numbers)),
      "periods": .list(
        periods.map { period in
          .object([
            "start": .text(time(period.start)), "finished": .number(period.finished),
            "smiles": .numbers(period.byKind),
          ])
        }),
    ])
  }

  private func choice(_ index: Int) -> JSON {
    let count = choices[index]
    return .object(
      source.dataSpot(ofChoice: index).merging(
        [
          "taken": .number(count.taken), "costly": .optional(isComplete ? count.costly : nil),
          "smilesLost": .optional(isComplete ? count.smilesLost : nil),
          "lostPar": .optional(isComplete ? count.lostPar : nil),
        ], uniquingKeysWith: { $1 }))
  }

  private func flow(_ flow: Flow) -> JSON {
    .object(
      source.dataSpot(ofChoice: flow.choice).merging(
        ["next": .text(source.dataID(ofScene: flow.target)), "count": .number(flow.count)],
        uniquingKeysWith: { $1 }))
  }
}
