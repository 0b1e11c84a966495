import Foundation
import GRDBSQLite
import Records

/// A table of one row, with the settings of the store.
final class BareTable {
  private var database: OpaquePointer?
  private var update: OpaquePointer?

  init(at path: String) {
    sqlite3_open(path, &database)
    run("PRAGMA journal_mode = WAL")
    run("PRAGMA synchronous = FULL")
    run("CREATE TABLE one (id INTEGER PRIMARY KEY, choices BLOB NOT NULL)")
    run("INSERT INTO one VALUES (1, x'')")
    sqlite3_prepare_v2(database, "UPDATE one SET choices = ? WHERE id = 1", -1, &update, nil)
  }

  func keep(_ choices: [UInt8]) {
    run("BEGIN IMMEDIATE")
    sqlite3_bind_blob(update, 1, choices, Int32(choices.count), nil)
    precondition(sqlite3_step(update) == SQLITE_DONE)
    sqlite3_reset(update)
    run("COMMIT")
  }

  private func run(_ sql: String) { precondition(sqlite3_exec(database, sql, nil, nil, nil) == SQLITE_OK) }
}

func seconds(_ body: () throws -> Void) rethrows -> Double {
  let time = try ContinuousClock().measure(body)
  return Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
}

/// Turn by turn the ten choices of an attempt are kept in a store, and ten times one row of a bare table is changed in a
/// durable transaction by SQLite itself, both in the same folder. Prints the seconds of each as JSON: medians, because a
/// disk is now and then slow for others' sake.
func measureChoice(in folder: String, times: Int) throws {
  let store = try RecordStore(at: folder)
  let text = NewAttempt.ScenarioText(scenario: "shop", digest: "d", language: "en", bytes: [])
  let bare = BareTable(at: folder + "/bare.sqlite")
  var (kept, changed): ([Double], [Double]) = ([], [])
  let learner = try store.learner(named: "Wulan")
  var now = Date()
  for _ in 0..<times / 10 {
    let attempt = try store.begin(
      NewAttempt(source: text, played: text, isPractice: false, seed: 1), by: learner, at: now)
    var choices: [Int] = []
    for choice in 0..<10 {
      let more = choices + [choice]
      // Nobody takes two choices within a second.
      now += 2
      kept.append(try seconds { try store.keep(more, after: choices, of: attempt.id, at: now) })
      choices = more
    }
    for choice in 0..<10 { changed.append(seconds { bare.keep((0...UInt8(choice)).map { $0 }) }) }
  }
  print(
    "{\"keep\": \(kept.sorted()[kept.count / 2]), \"bare\": \(changed.sorted()[changed.count / 2]), \"times\": \(kept.count)}"
  )
}
