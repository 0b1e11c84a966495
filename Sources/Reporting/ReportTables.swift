import Analysis
import Debriefing
import Foundation
import Records
import Simulation
import SourceText
import Workbench

/// The tables of a report for spreadsheets. Columns have the same English names in every language, so that a formula
/// written for one fits the next.
public enum ReportTable: String, Sendable, Hashable, CaseIterable {
  /// A line for each attempt.
  case attempts
  /// A line for each choice of each scenario.
  case choices
  /// A line for each learner and scenario.
  case learners
}

extension Report {
  /// The table of choices or of learners, as CSV.
  public func csv(_ table: ReportTable) -> [UInt8] { table == .choices ? choicesTable : learnersTable }

  private var choicesTable: [UInt8] {
    var csv = CSV([
      "scenario", "scene", "scene_title", "choice", "text", "taken", "share_of_scene", "cost_smiles",
      "smiles_lost", "lost_par",
    ])
    for report in scenarios {
      for (index, choice) in report.scenario.choices.enumerated() {
        let count = report.choices[index]
        csv.add(report.id)
        csv.add(report.source.scenes[choice.scene].id)
        csv.add(report.scenario.scenes[choice.scene].title.onOneLine)
        csv.add(choice.ordinal)
        csv.add(choice.text.plain.onOneLine)
        csv.add(count.taken)
        csv.add(permille(count.taken, of: report.taken(in: choice.scene)))
        for number in [count.costly, count.smilesLost, count.lostPar] {
          if report.isComplete { csv.add(number) } else { csv.addNothing() }
        }
        csv.endLine()
      }
    }
    return csv.bytes
  }

  /// A share with three places: a point everywhere, since a comma parts fields.
  private func permille(_ part: Int, of whole: Int) -> String {
    let value = whole == 0 ? 0 : (part * 1000 + whole / 2) / whole
    let digits = String(value % 1000)
    return "\(value / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }

  private var learnersTable: [UInt8] {
    let kinds = ["joy", "return", "refer"]
    var csv = CSV(
      ["learner", "scenario", "finished", "par"] + kinds.map { "first_" + $0 } + kinds.map { "latest_" + $0 })
    for learner in learners {
      for row in learner.scenarios {
        csv.add(learner.label)
        csv.add(scenarios[row.scenario].id)
        csv.add(row.finished)
        csv.add(scenarios[row.scenario].par)
        csv.add(row.first)
        csv.add(row.latest)
        csv.endLine()
      }
    }
    return csv.bytes
  }
}

extension CSV {
  /// Three columns, 1 where a smile is lit.
  fileprivate mutating func add(_ smiles: Smiles) {
    add(smiles.contains(.joy))
    add(smiles.contains(.return))
    add(smiles.contains(.refer))
  }
}

extension ReportMaker {
  /// Writes the table of attempts piece by piece.
  ///
  /// - Throws: `StoreFailure`, and what `write` throws.
  public func attempts(_ write: ([UInt8]) throws -> Void) throws {
    let labels = try store.learners().map { ($0.id, CSV.field(Label.of($0, showsNames: showsNames))) }
    let texts = try store.texts()
    let fields = AttemptFields(
      learners: Dictionary(uniqueKeysWithValues: labels),
      scenarios: Dictionary(uniqueKeysWithValues: texts.map { ($0.id, CSV.field($0.scenario)) }),
      languages: Dictionary(uniqueKeysWithValues: texts.map { ($0.id, CSV.field($0.language)) }),
      styles: Dictionary(uniqueKeysWithValues: Archetype.allCases.map { ($0, CSV.field($0.rawValue)) }),
      clock: ReportClock(timeZone))
    var csv = CSV([
      "learner", "scenario", "language", "begun", "practice", "drill", "choices", "finished", "joy", "return",
      "refer", "smiles", "void", "style",
    ])
    var failure: (any Error)?
    try store.forEachAttempt(filter) { attempt in
      guard failure == nil else { return }
      csv.add(attempt, fields)
      if csv.bytes.count > 1 << 18 { do { try write(csv.take()) } catch { failure = error } }
    }
    if let failure { throw failure }
    try write(csv.take())
  }
}

/// What stands in many lines of the table of attempts.
private struct AttemptFields {
  let learners: [Learner.ID: [UInt8]]
  let scenarios: [KeptText.ID: [UInt8]]
  let languages: [KeptText.ID: [UInt8]]
  let styles: [Archetype: [UInt8]]
  let clock: ReportClock
}

extension CSV {
  fileprivate mutating func add(_ attempt: ReadAttempt, _ fields: AttemptFields) {
    add(field: fields.learners[attempt.learner] ?? [])
    add(field: fields.scenarios[attempt.source] ?? [])
    add(field: fields.languages[attempt.played] ?? [])
    add(field: fields.clock.bytes(attempt.begunSeconds))
    add(attempt.isPractice)
    add(attempt.given > 0)
    add(attempt.choices.count - attempt.given)
    add(attempt.isEnded)
    if attempt.isEnded, let result = attempt.result {
      add(result.smiles)
      add(result.smiles.count)
      add(result.archetype == .endangerer)
      add(field: fields.styles[result.archetype] ?? [])
    } else {
      for _ in 0..<6 { addNothing() }
    }
    endLine()
  }
}

/// Times as spreadsheets read them: `2026-11-22 13:08:00`.
struct ReportClock {
  private let offset: Int64

  /// The zone's distance from Greenwich is taken as it is now: good enough for a date, and a million times as quick.
  init(_ timeZone: TimeZone) { offset = Int64(timeZone.secondsFromGMT()) }

  func text(_ seconds: Int64) -> String { String(decoding: bytes(seconds), as: UTF8.self) }

  func bytes(_ seconds: Int64) -> [UInt8] {
    let local = seconds + offset
    let day = (local >= 0 ? local : local - 86_399) / 86_400
    let (year, month, date) = Day(number: Int(day)).civil
    let rest = Int(local - day * 86_400)
    var bytes = Array("0000-00-00 00:00:00".utf8)
    let fields = [(year, 3), (month, 6), (date, 9), (rest / 3600, 12), (rest / 60 % 60, 15), (rest % 60, 18)]
    for (value, place) in fields {
      var (value, place) = (value, place)
      while value > 0, place >= 0 {
        bytes[place] += UInt8(value % 10)
        value /= 10
        place -= 1
      }
    }
    return bytes
  }
}
