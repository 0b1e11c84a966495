import Foundation
import ScenarioLanguage
import Simulation
import SourceText
import Testing

@testable import TerminalPlay

/// What whoever keeps attempts gets to know, and what becomes of a play that cannot be kept.
@MainActor
struct KeepingTests {
  /// Remembers what it was given.
  @MainActor
  private final class Notebook {
    var plays: [KeptPlay] = []
    var refusesAt: Int?
    var unfinished: Unfinished?
    var news: Localized?

    var keeping: Keeping {
      Keeping(
        keep: { play in
          if play.choices.count == self.refusesAt {
            return Localized(id: "Disk penuh.", en: "The disk is full.")
          }
          self.plays.append(play)
          return nil
        }, unfinished: { _ in self.unfinished },
        news: {
          defer { self.news = nil }
          return self.news
        })
    }
  }

  private func play(_ notebook: Notebook, _ lines: String..., isPractice: Bool = false) async throws
    -> Stage.Outcome
  {
    let source = try Shop.scenario(Shop.indonesian)
    return await Stage(
      options: PlayOptions(isPractice: isPractice, shuffles: false), keeping: notebook.keeping
    )
    .play(PlayableScenario(source, source: source), lines)
  }

  @Test func everyChoiceIsKeptWithAllBeforeIt() async throws {
    let notebook = Notebook()
    _ = try await play(notebook, "2", "1")
    #expect(notebook.plays.map(\.choices.count) == [1, 2])
    #expect(notebook.plays.map(\.isEnded) == [false, true])
    #expect(Set(notebook.plays.map(\.number)).count == 1)
    #expect(notebook.plays.allSatisfy { $0.resumed == nil && $0.given == 0 })
  }

  @Test func whatCannotBeKeptIsNotShown() async throws {
    let notebook = Notebook()
    notebook.refusesAt = 2
    let outcome = try await play(notebook, "2", "1")
    #expect(outcome.screen.contains("[Disk penuh.]"))
    #expect(!outcome.screen.contains("> Anda: \"Coba saja semuanya"))
    #expect(outcome.departure == .notKept && outcome.departure.exitStatus == 1)
  }

  @Test func whatHappenedToTheRecordsIsToldOnceAndThePlayGoesOn() async throws {
    let notebook = Notebook()
    notebook.news = Localized(id: "Berkasnya rusak.", en: "The file was damaged.")
    let outcome = try await play(notebook, "2", "1")
    #expect(outcome.screen.components(separatedBy: "[Berkasnya rusak.]").count == 2)
    #expect(notebook.plays.count == 2)
  }

  @Test func anotherLanguageIsKeptAtOnceWithItsText() async throws {
    let notebook = Notebook()
    let source = try Shop.scenario(Shop.indonesian)
    let english = try Shop.scenario(Shop.english)
    let files = [source.digest: [UInt8](), english.digest: [1]]
    let library = Library(groups: [], searched: []) { _, language in
      .ready(PlayableScenario(language == .en ? english : source, source: source, files: files))
    }
    _ = await Stage(options: PlayOptions(shuffles: false), library: library, keeping: notebook.keeping)
      .play(PlayableScenario(source, source: source), ["language en", "2", "bahasa id", "^D"])
    #expect(notebook.plays.map(\.choices.count) == [0, 1, 1])
    #expect(notebook.plays.map(\.playable.scenario.digest) == [english, english, source].map(\.digest))
    #expect(notebook.plays.first?.playable.files[english.digest] == [1])
  }

  /// The choices were made in a text that is not this one any more.
  @Test func aScenarioThatChangedSinceIsNotTranslated() async throws {
    let notebook = Notebook()
    let source = try Shop.scenario(Shop.indonesian)
    let changed = try Shop.scenario(Shop.indonesian + "\n")
    let english = try Shop.scenario(Shop.english)
    let library = Library(groups: [], searched: []) { _, _ in
      .ready(PlayableScenario(english, source: changed))
    }
    _ = await Stage(options: PlayOptions(shuffles: false), library: library, keeping: notebook.keeping)
      .play(PlayableScenario(source, source: source), ["2", "language en", "^D"])
    #expect(notebook.plays.map(\.playable.scenario.digest) == [source.digest])
  }

  @Test func anUndoneChoiceIsTakenBack() async throws {
    let notebook = Notebook()
    _ = try await play(notebook, "2", "undo", "keluar", "y", isPractice: true)
    #expect(notebook.plays.map(\.choices.count) == [1, 0])
  }

  @Test func aPlayFromTheTurningPointIsAnotherOneAndSaysWhatItTookOver() async throws {
    let notebook = Notebook()
    _ = try await play(notebook, "2", "2", "titik balik", "1")
    let last = try #require(notebook.plays.last)
    #expect(last.number != notebook.plays.first?.number)
    #expect(last.given == 1 && last.choices.count == 2)
  }

  @Test func aTrialIsNotKept() async throws {
    let notebook = Notebook()
    let source = try Shop.scenario(Shop.indonesian)
    let point = StartingPoint(scene: 1, givens: [])
    _ = await Stage(keeping: notebook.keeping).play(
      PlayableScenario(source, source: source), ["1"], startingAt: point)
    #expect(notebook.plays.isEmpty)
  }

  @Test func anUnfinishedPlayGoesOnWhereItWas() async throws {
    let notebook = Notebook()
    let source = try Shop.scenario(Shop.indonesian)
    notebook.unfinished = Unfinished(
      attempt: 12, title: "Sekadar Melihat-lihat", moved: Date(timeIntervalSince1970: 0), choices: [1],
      isPractice: true, seed: nil
    ) { _ in .ready(PlayableScenario(source, source: source)) }
    let outcome = await Stage(library: Shop.library(Shop.entries), keeping: notebook.keeping).menu(
      "lanjut", "1", "^D")
    #expect(outcome.screen.contains("Anda masih di tengah “Sekadar Melihat-lihat”, sesudah 1 pilihan."))
    #expect(outcome.screen.contains("> Anda: \"Coba saja semuanya"))
    #expect(notebook.plays.map(\.resumed) == [12])
    #expect(notebook.plays.map(\.choices.count) == [2])
    #expect(notebook.plays.first?.isPractice == true)
  }

  @Test func theSameScenarioAsksFirst() async throws {
    let notebook = Notebook()
    let source = try Shop.scenario(Shop.indonesian)
    notebook.unfinished = Unfinished(
      attempt: 12, title: "Sekadar Melihat-lihat", moved: Date(timeIntervalSince1970: 0), choices: [1],
      isPractice: false, seed: nil
    ) { _ in .ready(PlayableScenario(source, source: source)) }
    let anew = try await play(notebook, "t", "3")
    #expect(anew.screen.contains("Anda masih di tengah “Sekadar Melihat-lihat”. Lanjutkan dari sana? (y/t)"))
    #expect(notebook.plays.map(\.resumed) == [nil])
    let going = try await play(notebook, "y", "1")
    #expect(going.screen.contains("> Anda: \"Coba saja semuanya"))
    #expect(notebook.plays.last?.resumed == 12)
  }
}
