import Analysis
import Debriefing
import Foundation
import ScenarioLanguage
import Simulation
import SourceText
import Testing
import Workbench

/// The scenarios that are shipped, compiled and explored once for all tests.
struct Shipped: Sendable, CustomTestStringConvertible {
  let id: String
  let compiled: CompiledEntry
  let transcripts: [String: Transcript]
  let exploration: Exploration

  var testDescription: String { id }
  var source: Scenario { exploration.scenario }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("scenarios").path

  static let all: [Shipped] = ScenarioLibrary(folder: folder).entries.compactMap(Shipped.init)

  init?(_ entry: ScenarioLibrary.Entry) {
    guard let compiled = try? CompiledEntry(entry, in: Shipped.folder), let source = compiled.sourceScenario,
      let folder = entry.folder
    else { return nil }
    id = entry.id
    self.compiled = compiled
    exploration = Exploration.explore(source)
    var transcripts: [String: Transcript] = [:]
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    where name.hasSuffix(".transcript") {
      guard let file = try? readFile(folder + "/" + name) else { continue }
      transcripts[String(name.dropLast(".transcript".count))] = Transcript.read(file).transcript
    }
    self.transcripts = transcripts
  }

  /// The play that a transcript keeps.
  func play(_ transcript: Transcript) throws -> Playthrough {
    var play = Playthrough(of: source)
    for spot in transcript.chosen {
      guard let scene = source.scenes.first(where: { $0.id == spot.scene }) else { continue }
      _ = try play.choose(scene.choices.lowerBound + spot.choice - 1)
    }
    return play
  }

  /// Plays that take only choices which pass, each state once; `visit` sees every one that ended.
  func explore(_ passes: (Choice) -> Bool, visit: (Playthrough) -> Void) {
    var seen: Set<Playthrough.State> = []
    var open = [Playthrough(of: source)]
    while let play = open.popLast() {
      if case .ended = play.phase { visit(play) }
      for choice in play.offered where passes(source.choices[choice]) {
        var next = play
        guard (try? next.choose(choice)) != nil, seen.insert(next.state).inserted else { continue }
        open.append(next)
      }
    }
  }
}
