import Analysis
import Foundation
import GRDB
import Records
import ScenarioLanguage
import Simulation
import Workbench

/// Different plays of each scenario; a million attempts repeat them, as people do.
private let variety = 500
private let lengths = 8...12

private struct Play {
  let choices: [Int]
  let result: AttemptResult
}

private func plays(of scenario: Scenario, seed: UInt64) -> [Play] {
  let par = Exploration.explore(scenario).par
  var generator = SplitMix64(seed: seed)
  var plays: [Play] = []
  for _ in 0..<20_000 where plays.count < variety {
    var play = Playthrough(of: scenario)
    while play.phase == .playing, play.choices.count <= lengths.upperBound {
      _ = try? play.choose(play.offered[generator.number(below: play.offered.count)])
    }
    guard let result = play.result, lengths.contains(play.choices.count) else { continue }
    let ending: Int? = if case .scene(let scene, _) = result.ending { scene } else { nil }
    plays.append(
      Play(
        choices: play.choices,
        result: AttemptResult(
          ending: ending, smiles: result.smiles, archetype: result.archetype(par: par), par: par,
          turningPoint: nil)))
  }
  return plays
}

private func text(_ scenario: Scenario, _ entry: ScenarioLibrary.Entry, _ database: Database) throws -> Int64
{
  let path = entry.files[scenario.languageTag] ?? entry.files[""] ?? ""
  try database.execute(
    sql: "INSERT OR IGNORE INTO text (digest, scenario, language, body) VALUES (?, ?, ?, ?)",
    arguments: [
      scenario.digest, scenario.id, scenario.languageTag, try Data(contentsOf: URL(fileURLWithPath: path)),
    ])
  return try Int64.fetchOne(
    database, sql: "SELECT id FROM text WHERE digest = ?", arguments: [scenario.digest])
    ?? 0
}

private func key(_ generator: inout SplitMix64) -> Data {
  var data = Data()
  for _ in 0..<2 { withUnsafeBytes(of: generator.next()) { data.append(contentsOf: $0) } }
  return data
}

/// Adds attempts to the store in a folder, in batches. They are drawn from some hundred random plays of each scenario
/// that have about ten choices; the same arguments always give the same ones. Prints how many choices an attempt has on
/// average.
func fill(_ folder: String, attempts count: Int, scenarios: String) throws {
  let store = try RecordStore(at: folder)
  let library = ScenarioLibrary(folder: scenarios)
  let sources = try library.entries.compactMap { entry in
    try CompiledEntry(entry, in: library.folder).sourceScenario.map { (entry: entry, scenario: $0) }
  }
  let drawn = sources.enumerated().map { plays(of: $1.scenario, seed: UInt64($0)) }
  let queue = try DatabaseQueue(path: store.path)
  var generator = SplitMix64(seed: 1)
  let learners = max(1, count / 20)
  let start: Int64 = 1_767_225_600
  var total = 0

  let texts = try queue.write { database -> [Int64] in
    for learner in 1...learners {
      try database.execute(
        sql: "INSERT OR IGNORE INTO learner (id, key, name, created) VALUES (?, ?, ?, ?)",
        arguments: [learner, key(&generator), "Learner \(learner)", start])
    }
    return try sources.map { try text($0.scenario, $0.entry, database) }
  }
  for batch in stride(from: 0, to: count, by: 50_000) {
    try queue.write { database in
      let insert = try database.makeStatement(
        sql: """
          INSERT INTO attempt (key, learner, source, played, practice, seed, begun, moved, ended, given, choices, engine,
            ending, smiles, archetype, par) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, 0, ?, ?, ?, ?, ?, ?)
          """)
      for number in batch..<min(batch + 50_000, count) {
        let place = generator.number(below: sources.count)
        let play = drawn[place][generator.number(below: drawn[place].count)]
        total += play.choices.count
        // A year of practice, from one attempt to the next.
        let begun = start + Int64(number) * 31_536_000 / Int64(count)
        try insert.execute(arguments: [
          key(&generator), generator.number(below: learners) + 1, texts[place], texts[place], number % 3 == 0,
          Int64(number), begun, begun + 400, ChoiceCoding.data(play.choices), engineVersion,
          play.result.ending,
          Int(play.result.smiles.rawValue), Archetype.allCases.firstIndex(of: play.result.archetype),
          play.result.par,
        ])
      }
    }
  }
  try queue.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
  try queue.close()
  print(String(format: "%.2f", Double(total) / Double(max(count, 1))))
}
