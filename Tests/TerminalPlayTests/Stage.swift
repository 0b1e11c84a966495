import Analysis
import ScenarioLanguage
import Simulation
import SourceText
import Testing

@testable import Dialogue
@testable import TerminalPlay

/// Runs scripted plays.
@MainActor
struct Stage {
  var language = Language.id
  var look = Look(colours: false, marks: .drawn)
  var options = PlayOptions(shuffles: false)
  var columns = 80
  var rows = 24
  var isInteractive = false
  var library = Shop.library()
  var save: @MainActor @Sendable (String, String, Bool) -> Surroundings.Saving = { _, _, _ in .saved }
  var explore: @Sendable (Scenario, () -> Bool) -> Exploration = { Exploration.explore($0, isCancelled: $1) }

  var keeping = Keeping.nothing

  struct Outcome {
    let screen: String
    let departure: Departure
    let console: ScriptedConsole

    /// What was shown before the debrief.
    var play: String {
      screen.components(before: "\nSesudah itu\n").components(before: "\nWhat became of it\n")
    }
  }

  func console(_ lines: [String]) -> ScriptedConsole {
    ScriptedConsole(lines, columns: columns, rows: rows, isInteractive: isInteractive)
  }

  private func player(_ console: ScriptedConsole) -> TerminalPlayer {
    TerminalPlayer(
      console: console, look: look, language: language, options: options, library: library,
      surroundings: Surroundings(
        save: save, explore: explore, waitsSilently: nil, newSeed: { 7 }, keeping: keeping))
  }

  /// Plays the shop.
  func play(_ lines: String..., on console: ScriptedConsole? = nil) async throws -> Outcome {
    let source = try Shop.scenario(Shop.indonesian)
    let scenario = try language == .id ? source : Shop.scenario(Shop.english)
    return await play(PlayableScenario(scenario, source: source), lines, on: console)
  }

  func play(
    _ scenario: PlayableScenario, _ lines: [String], startingAt point: StartingPoint? = nil,
    after choices: [Int] = [], on given: ScriptedConsole? = nil
  ) async -> Outcome {
    let console = given ?? console(lines)
    let departure = player(console).play(scenario, startingAt: point, after: choices)
    return Outcome(screen: console.screen, departure: departure, console: console)
  }

  func menu(_ lines: String...) async -> Outcome {
    let console = console(lines)
    let departure = player(console).menu()
    return Outcome(screen: console.screen, departure: departure, console: console)
  }
}

extension String {
  /// What stands before the first occurrence of a text; all when there is none.
  func components(before text: String) -> String {
    var rest = self[...]
    while !rest.isEmpty {
      if rest.hasPrefix(text) { return String(self[..<rest.startIndex]) }
      rest = rest.dropFirst()
    }
    return self
  }

  /// What stands after the last occurrence of a text; nothing when there is none.
  func components(afterLast text: String) -> String {
    var start = endIndex
    while start > startIndex {
      start = index(before: start)
      if self[start...].hasPrefix(text) { return String(self[start...].dropFirst(text.count)) }
    }
    return ""
  }

  var lines: [Substring] { split(separator: "\n", omittingEmptySubsequences: false) }
}

/// Files that were saved, by path.
@MainActor
final class Files {
  var texts: [String: String] = [:]
}
