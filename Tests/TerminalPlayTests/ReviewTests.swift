import Debriefing
import Foundation
import Simulation
import SourceText
import Testing

@testable import TerminalPlay

/// Situations that were missed: from the menu into the drill, and what is said after it.
@MainActor
struct ReviewTests {
  /// One situation of the shop, missed at its second choice, until it is played.
  @MainActor
  private final class Notebook {
    var plays: [KeptPlay] = []
    var concluded: [PlaySummary] = []
    var drills: [Drill] = []
    var afterword: Afterword?

    var keeping: Keeping {
      Keeping(
        keep: { play in
          self.plays.append(play)
          return nil
        }, unfinished: { _ in nil },
        conclude: { _, summary in
          self.concluded.append(summary)
          return self.afterword
        }, due: { self.drills.count }, drills: { self.drills })
    }
  }

  private func drill(_ title: Localized = "Sekadar Melihat-lihat") throws -> Drill {
    let (id, en) = (try Shop.scenario(Shop.indonesian), try Shop.scenario(Shop.english))
    return Drill(
      title: title, scene: Localized(id: "Kamar pas", en: "The fitting room"),
      missed: Localized(id: "3 hari lalu", en: "3 days ago"), choices: [1], missedChoice: 4, smiles: []
    ) { .ready(PlayableScenario($0 == .id ? id : en, source: id)) }
  }

  private func stage(_ notebook: Notebook, _ language: Language = .id) -> Stage {
    Stage(language: language, library: Shop.library(Shop.entries), keeping: notebook.keeping)
  }

  @Test func theMenuSaysInOneLineThatSomethingWaits() async throws {
    let notebook = Notebook()
    #expect(await !stage(notebook).menu("^D").screen.contains("siap dicoba lagi"))
    notebook.drills = [try drill()]
    let screen = await stage(notebook).menu("^D").screen
    #expect(screen.contains("\n1 situasi yang dulu meleset siap dicoba lagi. Ketik ulang kalau mau.\n"))
  }

  @Test func aDrillBeginsJustBeforeTheTurningPointAndSaysWhatChanged() async throws {
    let notebook = Notebook()
    notebook.drills = [try drill()]
    notebook.afterword = Afterword(
      after: 2,
      of: [
        PastAttempt(number: 1, scenario: "shop", day: Day(number: 7), smiles: [], turningPoint: 1),
        PastAttempt(number: 2, scenario: "shop", day: Day(number: 10), smiles: .all, turningPoint: nil),
      ], today: Day(number: 10))
    let play = await stage(notebook, .en).menu("review", "1", "^D").screen
    #expect(
      play.contains(
        """
        Just Looking
        ────────────

        A visitor asks a lot and does not seem to want to buy anything. You are
        serving Bima at the counter.

        [It begins at “The fitting room”. Up to here the conversation goes as you
         played it 3 days ago; now it is your turn again.]

        > You: "What is the occasion? Let me find the right one."

          Bima: My first job interview, *tomorrow*.

        ~ The fitting room
        """))
    #expect(
      play.contains(
        """
        What changed
        ────────────

            :| :| :| Then: "Sorry, the rule is three pieces. I will keep the M for
                     you." It ended with: no smile yet.
            :) :) :) This time: "Try them all, I will keep watch here." It ended
                     with: all three smiles.
            >>       This time the most smiles stayed within reach to the end.
            <>       The situation that slipped before went well. So that it stays
                     with you, it comes again in 7 days.

        What next
        """))
    // The path and the questions were told when it was missed.
    #expect(!play.contains("The path you took"))
    #expect(notebook.plays.map(\.choices.count) == [2] && notebook.plays.map(\.given) == [1])
    #expect(notebook.concluded.map(\.turningPoint) == [nil])
  }

  /// The choices before the turning point are those of another play: they are not taken back.
  @Test func undoGoesBackToTheStartOfADrillAndNoFurther() async throws {
    let notebook = Notebook()
    notebook.drills = [try drill()]
    var stage = stage(notebook)
    stage.options = PlayOptions(isPractice: true, shuffles: false)
    let screen = await stage.menu("ulang", "undo", "^D").screen
    #expect(screen.contains("Belum ada pilihan yang bisa dibatalkan."))
    #expect(!screen.contains("Mundur satu pilihan."))
    #expect(notebook.plays.isEmpty)
  }

  @Test func severalAreListedAndOneIsChosen() async throws {
    let notebook = Notebook()
    notebook.drills = [try drill("Yang Lain"), try drill()]
    let screen = await stage(notebook).menu("ulang", "7", "2", "1", "^D").screen
    #expect(screen.contains("  1) Yang Lain: “Kamar pas” (3 hari lalu)\n"))
    #expect(screen.contains("  2) Sekadar Melihat-lihat: “Kamar pas” (3 hari lalu)\n"))
    #expect(screen.contains("[Ketik nomor 1 sampai 2.]"))
    #expect(screen.contains("> Anda: \"Coba saja semuanya"))
    #expect(screen.contains("Situasi berikutnya yang siap dicoba lagi"))
  }

  @Test func aDrillThatMissesAgainBeginsAgainAtTheSamePoint() async throws {
    let notebook = Notebook()
    notebook.drills = [try drill()]
    let screen = await stage(notebook).menu("ulang", "2", "1", "1", "^D").screen
    #expect(screen.contains("Coba lagi dari titik yang sama"))
    #expect(!screen.contains("Coba lagi dari titik balik"))
    #expect(notebook.plays.map(\.choices) == [[1, 4], [1, 3]])
    #expect(notebook.plays.map(\.given) == [1, 1])
    #expect(notebook.plays[0].number != notebook.plays[1].number)
  }

  @Test func whereNothingWaitsThatIsSaid() async throws {
    let screen = await stage(Notebook()).menu("ulang", "^D").screen
    #expect(screen.contains("[Hari ini tidak ada situasi yang perlu dicoba lagi.]"))
  }

  @Test func aTrialCountsForNothing() async throws {
    let notebook = Notebook()
    let source = try Shop.scenario(Shop.indonesian)
    _ = await stage(notebook).play(
      PlayableScenario(source, source: source), ["1"], startingAt: StartingPoint(scene: 1, givens: []))
    #expect(notebook.concluded.isEmpty)
  }

  @Test(arguments: Language.allCases) func aScreenReaderHearsWhatThePicturesShow(language: Language)
    async throws
  {
    let notebook = Notebook()
    notebook.drills = [try drill()]
    var stage = stage(notebook, language)
    stage.look = Look(colours: false, marks: .plain)
    let screen = await stage.menu("review", "1", "^D").screen
    #expect(!screen.contains(":)") && !screen.contains(">>"))
    let words = screen.replacing("\n", with: " ")
    #expect(words.contains(language == .id ? "Akhirnya: ketiga senyum." : "It ended with: all three smiles."))
  }
}
