import Foundation
import Records
import ScenarioLanguage
import SourceText
import TerminalPlay
import Workbench

/// Joins the player with the store of attempts: every choice of a learner is kept before its consequence shows.
@MainActor
final class Keeper {
  let store: RecordStore
  let learner: Learner
  /// The attempts of this run by the player's numbers, with the choices that are kept of them.
  private(set) var attempts: [Int: (id: Attempt.ID, choices: [Int])] = [:]

  /// Unfinished attempts as they were when they were offered: whoever went on with one since is noticed.
  private var offered: [Attempt.ID: [Int]] = [:]

  /// Results that are not worked out: of an attempt whose window was closed at its end, or by an earlier version. The
  /// menu does not wait for them.
  private let settling: Calculation<Void?>
  /// The scenarios as they are today, for whoever wants to read an attempt in another language.
  let library: ScenarioLibrary?

  init(_ store: RecordStore, learner: Learner, library: ScenarioLibrary? = nil) {
    self.store = store
    self.learner = learner
    self.library = library
    settling = Calculation { _ in try? Deriver.settle(store, of: learner) }
  }

  var keeping: Keeping {
    Keeping(
      keep: { self.keep($0) }, unfinished: { self.unfinished(of: $0) },
      conclude: { self.conclude($0, $1) }, due: { self.queue()?.due.count ?? 0 }, drills: { self.drills() })
  }

  private func keep(_ play: KeptPlay) -> Localized? {
    do throws(StoreFailure) {
      guard let (id, former) = try attempt(of: play) else { return nil }
      try store.keep(play.choices, after: former, of: id, isEnded: play.isEnded)
      attempts[play.number] = (id, play.choices)
      return nil
    } catch {
      return Localized(id: error.message(in: .id), en: error.message(in: .en))
    }
  }

  /// The attempt of a play with what is kept of it. It is entered with its first choice, so that nobody who only looks
  /// leaves an attempt behind.
  private func attempt(of play: KeptPlay) throws(StoreFailure) -> (id: Attempt.ID, choices: [Int])? {
    if let known = attempts[play.number] { return known }
    if let resumed = play.resumed, let choices = offered[resumed] { return (resumed, choices) }
    let (scenario, source) = (play.playable.scenario, play.playable.source)
    guard let played = text(of: scenario, play.playable), let original = text(of: source, play.playable)
    else { return nil }
    let given = Array(play.choices.prefix(play.given))
    let attempt = try store.begin(
      NewAttempt(
        source: original, played: played, isPractice: play.isPractice, seed: play.seed, given: given),
      by: learner)
    return (attempt.id, given)
  }

  private func text(of scenario: Scenario, _ playable: PlayableScenario) -> NewAttempt.ScenarioText? {
    playable.files[scenario.digest].map {
      NewAttempt.ScenarioText(
        scenario: scenario.id, digest: scenario.digest, language: scenario.languageTag, bytes: $0)
    }
  }

  // MARK: Going on

  /// What cannot be read is not offered: a play begins all the same.
  private func unfinished(of scenario: String?) -> Unfinished? {
    guard let open = try? store.attempts(of: learner, isEnded: false) else { return nil }
    return open.lazy.filter { scenario == nil || $0.scenario == scenario }.compactMap { self.unfinished($0) }
      .first
  }

  /// An attempt as it can be gone on with; nil when its scenario cannot be read any more.
  func unfinished(_ attempt: Attempt) -> Unfinished? {
    guard let compiled = Keeper.scenario(of: attempt, in: store),
      let playable = compiled.playable(in: Language(tag: attempt.language))
    else { return nil }
    let titles = compiled.titles(like: playable.scenario)
    offered[attempt.id] = attempt.choices
    return Unfinished(
      attempt: attempt.id, title: titles, moved: attempt.moved, choices: attempt.choices,
      isPractice: attempt.isPractice, seed: attempt.seed
    ) { language in
      compiled.playable(in: language).map { .ready($0) } ?? .broken([])
    }
  }

  /// The scenario of an attempt in all languages that it has today, if its source is still what it was; else as it was
  /// when it was played, in the languages that were kept.
  nonisolated static func scenario(
    of attempt: Attempt, in store: RecordStore, or library: ScenarioLibrary?
  ) -> CompiledEntry? {
    if let library, let entry = library[attempt.scenario],
      let today = try? CompiledEntry(entry, in: library.folder), !today.diagnostics.hasErrors,
      today.sourceScenario?.digest == attempt.sourceDigest
    {
      return today
    }
    return scenario(of: attempt, in: store)
  }

  /// The scenario of an attempt as it was when it was played.
  nonisolated static func scenario(of attempt: Attempt, in store: RecordStore) -> CompiledEntry? {
    let digests = [attempt.sourceDigest, attempt.playedDigest]
    let texts = digests.enumerated().filter { $0.offset == 0 || $0.element != digests[0] }.compactMap {
      entry in
      (try? store.text(entry.element)).flatMap { $0 }
    }
    guard texts.count == Set(digests).count else { return nil }
    let compiled = CompiledEntry(
      texts.map {
        compile(
          SourceFile(name: attempt.scenario + ".md", bytes: $0), context: FileContext(id: attempt.scenario))
      })
    return compiled.diagnostics.hasErrors ? nil : compiled
  }
}

extension CompiledEntry {
  /// The title in both languages as far as it exists in them.
  func titles(like scenario: Scenario) -> Localized { words(like: scenario) { $0.header.title } }

  /// Some words of the scenario in both languages, as far as they exist in them.
  func words(like scenario: Scenario, _ word: (Scenario) -> String) -> Localized {
    func said(_ language: Language) -> String {
      word(scenarios.first { Language(tag: $0.languageTag) == language } ?? scenario)
    }
    return Localized(id: said(.id), en: said(.en))
  }
}
