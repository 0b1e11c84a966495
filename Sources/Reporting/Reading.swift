import Foundation
import Records
import ScenarioLanguage
import Simulation
import Workbench

/// What is counted while the attempts are read, and what follows from it.
struct Reading {
  /// Before anything was counted.
  private let tallies: [ScenarioTally]
  private let counting: Counting
  private var others: OtherVersions
  /// By the id of a text that is a source: which of the tallies counts its attempts.
  private let places: [Int64: Int]
  private var marks: [Mark] = []

  /// An attempt from the start, as far as the order of a learner's attempts matters.
  private struct Mark {
    let learner: Int64
    /// In seconds since 1970.
    let begun: Int64
    let scenario: UInt32
    /// Nil: it did not come to its end.
    let smiles: Smiles?
  }

  init(_ tallies: [ScenarioTally], _ versions: Versions, _ others: OtherVersions) {
    self.tallies = tallies
    counting = Counting(tallies)
    self.others = others
    places = Dictionary(
      uniqueKeysWithValues: versions.scenarios.compactMap { id, scenario in
        tallies.firstIndex { $0.source.scenario == scenario }.map { (id, $0) }
      })
  }

  mutating func add(_ attempt: ReadAttempt) {
    guard let place = places[attempt.source] else { return }
    let result = attempt.isEnded ? attempt.result ?? workedOut(attempt, place) : nil
    counting.add(attempt, result, to: place)
    guard attempt.given == 0 else { return }
    marks.append(
      Mark(
        learner: attempt.learner, begun: attempt.begunSeconds, scenario: UInt32(place), smiles: result?.smiles
      ))
  }

  /// By replay, where the store does not say it yet; nil where the scenario cannot be played so any more.
  private mutating func workedOut(_ attempt: ReadAttempt, _ place: Int) -> AttemptResult? {
    let isShown = attempt.source == tallies[place].source.id
    let scenario = isShown ? tallies[place].scenario : others[attempt.source]
    guard let scenario, let play = try? Playthrough.replay(attempt.choices, in: scenario).playthrough,
      let result = play.result
    else { return nil }
    let par = tallies[place].plays.par
    return AttemptResult(
      ending: result.endingScene, smiles: result.smiles, archetype: result.archetype(par: par), par: par,
      turningPoint: nil)
  }

  // MARK: What came out

  mutating func report(
    labels: [(Int64, String)], timeZone: TimeZone,
    _ make: (Results, [ScenarioReport], [LearnerReport]) -> Report
  ) -> Report {
    var tallies = counting.finish()
    marks.sort { ($0.scenario, $0.learner, $0.begun) < ($1.scenario, $1.learner, $1.begun) }
    var rows: [Int64: [LearnerReport.Row]] = [:]
    var everybody: Set<Int64> = []
    var scenarios: [ScenarioReport] = []
    var totals = Results()
    for place in tallies.indices {
      let own = range(of: place)
      let (learners, firstAndLatest) = follow(own, place, &rows)
      everybody.formUnion(learners)
      tallies[place].count(learners: learners.count)
      totals.add(tallies[place].results)
      let periods = Period.all(
        own.compactMap { index in marks[index].smiles.map { (marks[index].begun, $0) } }, timeZone)
      scenarios.append(tallies[place].report(firstAndLatest: firstAndLatest, periods: periods))
    }
    totals.learners = everybody.count
    let people = labels.filter { everybody.contains($0.0) }.sorted { $0.1 < $1.1 }
    return make(
      totals, scenarios, people.map { LearnerReport(label: $0.1, scenarios: rows[$0.0] ?? []) })
  }

  /// The marks of a scenario, of one learner after the other.
  private func range(of place: Int) -> Range<Int> {
    first(from: place)..<first(from: place + 1)
  }

  /// The first mark of a scenario or a later one; they are sorted.
  private func first(from scenario: Int) -> Int {
    var (low, high) = (0, marks.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(marks[middle].scenario) < scenario { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Goes from learner to learner: who there is, and how the first finished attempts and the latest came out.
  private func follow(_ own: Range<Int>, _ place: Int, _ rows: inout [Int64: [LearnerReport.Row]]) -> (
    learners: [Int64], firstAndLatest: [[Int]]
  ) {
    var learners: [Int64] = []
    var table = Array(repeating: [0, 0, 0, 0], count: 4)
    var start = own.lowerBound
    while start < own.upperBound {
      let learner = marks[start].learner
      let end = marks[start..<own.upperBound].firstIndex { $0.learner != learner } ?? own.upperBound
      learners.append(learner)
      let smiles = marks[start..<end].compactMap(\.smiles)
      if let first = smiles.first, let latest = smiles.last {
        rows[learner, default: []].append(
          LearnerReport.Row(scenario: place, finished: smiles.count, first: first, latest: latest))
        if smiles.count > 1 { table[first.count][latest.count] += 1 }
      }
      start = end
    }
    return (learners, table)
  }
}
