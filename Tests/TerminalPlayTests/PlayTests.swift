import Analysis
import ScenarioLanguage
import SourceText
import Synchronization
import Testing

@testable import TerminalPlay

@MainActor
struct PlayTests {
  @Test func dump() async throws {
    let s = try Shop.scenario(Shop.indonesian)
    let console = ScriptedConsole(
      ["look", "acara apa", "sop", "catatan", "1", "simpan", "", "4"], columns: 80)
    let player = TerminalPlayer(
      console: console, look: Look(colours: false, marks: .drawn), language: .id,
      options: PlayOptions(isPractice: true, shuffles: false), library: Shop.library(),
      surroundings: Surroundings(save: { _, t, _ in
        print(t)
        return .saved
      }))
    let d = await player.play(PlayableScenario(s, source: s))
    print(console.screen, d)
  }
}
