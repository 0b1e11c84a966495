import Analysis
import Foundation
import ScenarioLanguage
import Simulation
import Workbench

extension Report {
  /// Writes the report for other programs, piece by piece (docs/json.md): learners may be many.
  ///
  /// - Throws: what `write` throws.
  public func json(_ write: ([UInt8]) throws -> Void) rethrows {
    let head = JSON.object([
      "made": .text(time(made)), "language": .text(language.rawValue),
      "from": .optional(filter.from.map(time)), "until": .optional(filter.until.map(time)),
      "group": .optional(filter.group), "totals": totals.json,
      "scenarios": .list(scenarios.map { $0.json(time) }), "unreadable": .texts(unreadable),
    ]).text
    // The head without its closing brace, then one line for each learner. What stands in many lines is made once.
    let names = scenarios.map { Array("{\"scenario\":\(JSON.quoted($0.id)),\"finished\":".utf8) }
    var piece = Array(head.dropLast(3).utf8) + Array(",\n  \"learners\" : [".utf8)
    var separator = "\n"
    for learner in learners where !learner.scenarios.isEmpty {
      piece += Array("\(separator)    {\"learner\":\(JSON.quoted(learner.label)),\"scenarios\":[".utf8)
      for (index, row) in learner.scenarios.enumerated() {
        if index > 0 { piece.append(UInt8(ascii: ",")) }
        Report.write(row, names[row.scenario], to: &piece)
      }
      piece += [UInt8(ascii: "]"), UInt8(ascii: "}")]
      separator = ",\n"
      if piece.count > 1 << 18 {
        try write(piece)
        piece.removeAll(keepingCapacity: true)
      }
    }
    try write(piece + Array((separator == "\n" ? "]\n}\n" : "\n  ]\n}\n").utf8))
  }

  private func time(_ date: Date) -> String { date.formatted(.iso8601) }

  private static func write(_ row: LearnerReport.Row, _ name: [UInt8], to piece: inout [UInt8]) {
    piece += name
    piece += String(row.finished).utf8
    piece += firsts[Int(row.first.rawValue & 7)]
    piece += latests[Int(row.latest.rawValue & 7)]
  }

  // By the bits of the smiles.
  private static let firsts = lists(",\"first\":", "")
  private static let latests = lists(",\"latest\":", "}")

  private static func lists(_ before: String, _ after: String) -> [[UInt8]] {
    (0..<8).map { bits in
      let words = Smiles(rawValue: UInt8(bits)).words.map(JSON.quoted).joined(separator: ",")
      return Array("\(before)[\(words)]\(after)".utf8)
    }
  }
}

extension Results {
  fileprivate var json: JSON {
    let styles = zip(Archetype.allCases, archetypes).map { ($0.rawValue, JSON.number($1)) }
    return .object([
      "attempts": .number(attempts), "finished": .number(finished), "drills": .number(drills),
      "practice": .number(practice), "learners": .number(learners), "void": .number(void),
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
      "hardRules": .list(
        hardRules.map { .object(["rule": .text(scenario.rules[$0.rule].key), "count": .number($0.count)]) }),
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
