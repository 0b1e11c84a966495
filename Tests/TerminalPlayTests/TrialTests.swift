import ScenarioLanguage
import Simulation
import SourceText
import Testing

@testable import Dialogue
@testable import TerminalPlay

/// A play that a trainer begins in the middle: it plays as any other, and nobody takes it for one.
@MainActor
struct TrialTests {
  private let point = StartingPoint(scene: 1, givens: [.meter(.joy, 55), .set(flag: 1), .did(.askNeed)])

  private func trial(_ stage: Stage = Stage(), _ lines: String...) async throws -> Stage.Outcome {
    let source = try Shop.scenario(Shop.indonesian)
    let scenario = try stage.language == .id ? source : Shop.scenario(Shop.english)
    return await stage.play(PlayableScenario(scenario, source: source), lines, startingAt: point)
  }

  @Test func itSaysFirstThatItIsATrialWhereItBeginsAndInWhatState() async throws {
    let indonesian = try await trial().play.flowing.replacing("ask- need", with: "ask-need")
    #expect(
      indonesian.contains(
        "[Percobaan: mulai di “Kamar pas” dengan joy=55, set knows-occasion, did ask-need; selebihnya seperti di awal "
          + "skenario. Tidak ada yang disimpan darinya.]"))
    let english = try await trial(Stage(language: .en)).play.flowing
    #expect(english.contains("[A trial: it begins in “"))
    #expect(english.contains("Nothing of it is saved.]"))
  }

  @Test func theSceneIsEnteredAndItsChoicesAreOffered() async throws {
    let screen = try await trial().play
    #expect(screen.contains("~ Kamar pas\n\nIa membawa lima potong.\n"))
    #expect(screen.contains("[16.52]"), "entering the scene takes its two minutes")
    #expect(!screen.contains("Sore yang sepi"))
    #expect(screen.contains("Anda [1-3]>"))
  }

  @Test func theDebriefSaysItTooAndCountsFromThere() async throws {
    let screen = try await trial(Stage(), "1").screen.flowing
    let debrief = screen.components(afterLast: "Sesudah itu")
    #expect(debrief.contains("Percobaan: mulai di “Kamar pas” dengan joy=55"))
    #expect(debrief.contains("Senyum pelanggan: 2 dari 2 yang bisa diraih dari titik mulai percobaan ini."))
    #expect(debrief.contains("mulai 55, akhirnya 63"))
    #expect(
      debrief.contains("Senyum terbanyak yang bisa diraih dari titik mulai percobaan ini sudah tercapai."))
    #expect(!debrief.contains("Sahabat"), "the style of service is measured by the whole scenario")
  }

  @Test func againBeginsAtTheSamePoint() async throws {
    let screen = try await trial(Stage(), "3", "1", "lagi", "1").screen
    #expect(screen.contains("Coba lagi dari titik yang sama"))
    #expect(screen.lines.filter { $0 == "~ Kamar pas" }.count >= 2)
    #expect(!screen.contains("Sore yang sepi"))
  }

  @Test func theTurningPointOfATrialCanBePlayedAgain() async throws {
    let outcome = try await trial(Stage(), "2", "2", "1")
    let back = outcome.screen.components(afterLast: "[Kembali ke “Kamar pas”, sebelum pilihan itu.]")
    #expect(back.contains("> Anda: \"Coba saja semuanya"))
  }

  @Test func undoLeadsBackToWhereItBegan() async throws {
    let stage = Stage(options: PlayOptions(isPractice: true, shuffles: false))
    let screen = try await trial(stage, "3", "undo", "undo").play
    #expect(screen.contains("[Mundur satu pilihan.]\n\n~ Kamar pas"))
    #expect(screen.contains("[Belum ada pilihan yang bisa dibatalkan.]"))
  }

  @Test func aHintKnowsWhereItBegan() async throws {
    let stage = Stage(options: PlayOptions(isPractice: true, shuffles: false))
    let screen = try await trial(stage, "hint").play.flowing
    #expect(!screen.contains("sebuah batas sudah terlewati"))
    #expect(screen.contains("Perhatikan pilihan untuk"))
  }

  @Test func theLanguageChangesInTheMiddleOfIt() async throws {
    let screen = try await trial(Stage(), "bahasa").play
    #expect(screen.contains("[Now in English.]"))
    #expect(screen.components(afterLast: "[Now in English.]").contains("~ "))
  }

  @Test func nothingOfItIsSavedAndTheReasonIsSaid() async throws {
    let files = Files()
    let stage = Stage(
      options: PlayOptions(shuffles: false, transcript: "kept.transcript"),
      save: { path, text, _ in
        files.texts[path] = text
        return .saved
      })
    let screen = try await trial(stage, "transkrip a.txt", "1", "transkrip b.txt", "simpan").screen.flowing
    #expect(files.texts.isEmpty)
    #expect(screen.contains("[Percobaan tidak disimpan: mulainya dari keadaan yang direka"))
    #expect(!screen.contains("Simpan transkrip"))
  }

  @Test func whatHasBeenSaidCanStillBeRead() async throws {
    let screen = try await trial(Stage(), "3", "transkrip").play
    #expect(screen.components(afterLast: "Percakapan sejauh ini").contains("Ia membawa lima potong."))
  }

  @Test func aTrialThatCannotGoOnBlamesNoScenario() async throws {
    let source = try Shop.scenario(Shop.indonesian)
    let choices = source.scenes[1].choices
    let point = StartingPoint(scene: 1, givens: choices.map { .used(choice: $0) })
    let outcome = await Stage().play(PlayableScenario(source, source: source), [], startingAt: point)
    #expect(outcome.screen.flowing.contains("Dalam keadaan ini ceritanya tidak bisa berlanjut."))
    #expect(!outcome.screen.contains("kekeliruan di naskah"))
  }
}

extension String {
  /// As one line, wherever its rows ended.
  fileprivate var flowing: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
