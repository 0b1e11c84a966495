import Analysis
import Debriefing
import Foundation
import ScenarioLanguage
import Simulation
import SourceText
import Testing

@testable import Workbench

/// The scenarios that are shipped, compiled and surveyed once for all tests.
struct Shipped: Sendable, CustomTestStringConvertible {
  let id: String
  let compiled: CompiledEntry
  let transcripts: [String: Transcript]
  let survey: Survey

  var testDescription: String { id }
  var source: Scenario { survey.scenario }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let library = ScenarioLibrary(folder: root.appendingPathComponent("scenarios").path)
  static let all = scenarios(in: library.folder)
  /// The cases of the texts that Senyum began with.
  static let seeds = ["airline-check-in", "premium-package", "e-ticket-refund"]

  var isSeed: Bool { Shipped.seeds.contains(id) }

  /// Two scenarios that begin alike.
  struct Variant: Sendable, CustomTestStringConvertible {
    let first: String
    let second: String
    var testDescription: String { "\(first), \(second)" }
  }

  static let variants = [
    Variant(first: "one-star", second: "one-star-birthday"),
    Variant(first: "parcel-to-the-old-address", second: "parcel-for-the-interview"),
    Variant(first: "forty-minutes-on-hold", second: "forty-minutes-at-the-hospital"),
    Variant(first: "six-star-hopes", second: "six-star-promises"),
  ]
  /// The scenarios that the guides tell of.
  static let examples = scenarios(in: root.appendingPathComponent("docs/scenarios").path)

  private static func scenarios(in folder: String) -> [Shipped] {
    ScenarioLibrary(folder: folder).entries.compactMap { Shipped($0, in: folder) }
  }

  init?(_ entry: ScenarioLibrary.Entry, in library: String) {
    guard let compiled = try? CompiledEntry(entry, in: library), let source = compiled.sourceScenario,
      let folder = entry.folder
    else { return nil }
    id = entry.id
    self.compiled = compiled
    survey = Survey.of(source)
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
