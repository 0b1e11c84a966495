import Foundation
import ScenarioLanguage
import ScenarioTesting
import Simulation
import SourceText
import Workbench

@testable import Records
@testable import Reporting

/// A store in a folder of its own, removed after the test.
func withStore<Value>(_ body: (RecordStore) async throws -> Value) async throws -> Value {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("senyum-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try await body(RecordStore(at: folder.path))
}

/// The small scenario as a library has it: Indonesian is the source, English its translation.
struct Shop {
  let id: Scenario
  let en: Scenario

  private let text: String

  /// - Parameter text: of the scenario in its source language.
  init(id text: String = SmallScenario.id) throws {
    self.text = text
    id = try Shop.scenario(text)
    en = try Shop.scenario(SmallScenario.en)
  }

  /// A later version: the same but for its summary.
  static let changed = SmallScenario.id.replacing("Seorang pengunjung toko", with: "Pengunjung toko")

  static func scenario(_ text: String) throws -> Scenario {
    let compilation = compile(SourceFile(name: "shop.md", text: text), context: FileContext(id: "shop"))
    guard let scenario = compilation.scenario else { throw UnreadableScenario.some }
    return scenario
  }

  enum UnreadableScenario: Error { case some }

  func attempt(in language: Language = .id, practice: Bool = false, given: [Int] = []) -> NewAttempt {
    func text(_ scenario: Scenario, _ markdown: String) -> NewAttempt.ScenarioText {
      NewAttempt.ScenarioText(
        scenario: "shop", digest: scenario.digest, language: scenario.languageTag, bytes: Array(markdown.utf8)
      )
    }
    let source = text(id, self.text)
    return NewAttempt(
      source: source, played: language == .id ? source : text(en, SmallScenario.en), isPractice: practice,
      seed: nil, given: given)
  }

  /// A play by chance to its end, or to some choice before it.
  func play(_ generator: inout SplitMix64, atMost limit: Int = 100) -> Playthrough {
    var play = Playthrough(of: id)
    while play.phase == .playing, play.choices.count < limit {
      _ = try? play.choose(play.offered[generator.number(below: play.offered.count)])
    }
    return play
  }

  /// Keeps a play as an attempt.
  @discardableResult
  func keep(
    _ play: Playthrough, by learner: Learner, in store: RecordStore, at time: Int64 = 1_795_312_800,
    practice: Bool = false, given: Int = 0, language: Language = .id
  ) throws -> Attempt.ID {
    let start = Array(play.choices.prefix(given))
    let date = Date(timeIntervalSince1970: Double(time))
    let attempt = try store.begin(
      attempt(in: language, practice: practice, given: start), by: learner, at: date)
    try store.keep(
      play.choices, after: start, of: attempt.id, isEnded: play.phase != .playing, at: date)
    return attempt.id
  }
}

extension RecordStore {
  /// Enters the results of all attempts, as they are entered when a play ends.
  func cache(par: Int, scenario: Scenario) throws {
    try settle { attempt in
      let play = try? Playthrough.replay(attempt.choices, in: scenario).playthrough
      return (play?.result).map {
        AttemptResult(
          ending: $0.endingScene, smiles: $0.smiles, archetype: $0.archetype(par: par), par: par,
          turningPoint: nil)
      }
    }
  }
}
