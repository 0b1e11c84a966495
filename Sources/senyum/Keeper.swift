import Foundation
import Records
import Reporting
import ScenarioLanguage
import SourceText
import TerminalPlay
import Workbench

/// Joins the player with the store of attempts: every choice of a learner is kept before its consequence shows.
@MainActor
final class Keeper {
  private(set) var store: RecordStore
  let learner: Learner
  /// The attempts of this run by the player's numbers, as far as they are kept.
  private(set) var attempts: [Int: Kept] = [:]
  /// Unfinished attempts as they were when they were offered: whoever went on with one since is noticed.
  private var offered: [Attempt.ID: Kept] = [:]
  /// Why nothing can be done with the store any more.
  private var failure: StoreFailure?
  /// What became of a damaged store, until it is told.
  private var news: Localized?

  struct Kept {
    let id: Attempt.ID
    var choices: [Int]
    /// The digest of the scenario in the language of play.
    var played: String
  }

  /// Results that are not worked out: of an attempt whose window was closed at its end, or by an earlier version. The
  /// menu does not wait for them.
  private let settling: Calculation<Void?>
  /// The scenarios as they are today, for whoever wants to read an attempt in another language.
  let library: ScenarioLibrary?

  init(_ store: RecordStore, learner: Learner, library: ScenarioLibrary? = nil, news: Localized? = nil) {
    self.store = store
    self.learner = learner
    self.library = library
    self.news = news
    settling = Calculation { _ in try? Deriver.settle(store, of: learner) }
  }

  var keeping: Keeping {
    Keeping(
      keep: { self.keep($0) }, unfinished: { self.unfinished(of: $0) },
      conclude: { self.conclude($0, $1) }, due: { self.queue()?.due.count ?? 0 }, drills: { self.drills() },
      news: {
        defer { self.news = nil }
        return self.news
      })
  }

  private func keep(_ play: KeptPlay) -> Localized? {
    do throws(StoreFailure) {
      try mending { store throws(StoreFailure) in try keep(play, in: store) }
      news = news.map { $0 + Keeper.nothingLost }
      return nil
    } catch {
      return Localized(id: "Pilihan terakhir tidak tercatat. ", en: "The last choice was not kept. ")
        + Localized(id: error.message(in: .id), en: error.message(in: .en))
    }
  }

  private static let nothingLost = Localized(
    id: " Permainan ini jalan terus, dan tidak ada pilihannya yang hilang.",
    en: " This play goes on, and none of its choices is lost.")

  private func keep(_ play: KeptPlay, in store: RecordStore) throws(StoreFailure) {
    guard var kept = try attempt(of: play, in: store) else { return }
    let scenario = play.playable.scenario
    let isTranslated = kept.played != scenario.digest
    try store.keep(
      play.choices, after: kept.choices, of: kept.id, isEnded: play.isEnded,
      played: isTranslated ? text(of: scenario, play.playable) : nil)
    (kept.choices, kept.played) = (play.choices, scenario.digest)
    attempts[play.number] = kept
  }

  /// The attempt of a play with what is kept of it. It is entered with its first choice, so that nobody who only looks
  /// leaves an attempt behind.
  private func attempt(of play: KeptPlay, in store: RecordStore) throws(StoreFailure) -> Kept? {
    if let known = attempts[play.number] { return known }
    if let resumed = play.resumed, let kept = offered[resumed] { return kept }
    let (scenario, source) = (play.playable.scenario, play.playable.source)
    guard play.choices.count > play.given, let played = text(of: scenario, play.playable),
      let original = text(of: source, play.playable)
    else { return nil }
    let given = Array(play.choices.prefix(play.given))
    let attempt = try store.begin(
      NewAttempt(
        source: original, played: played, isPractice: play.isPractice, seed: play.seed, given: given),
      by: learner)
    return Kept(id: attempt.id, choices: given, played: scenario.digest)
  }

  private func text(of scenario: Scenario, _ playable: PlayableScenario) -> NewAttempt.ScenarioText? {
    playable.files[scenario.digest].map {
      NewAttempt.ScenarioText(
        scenario: scenario.id, digest: scenario.digest, language: scenario.languageTag, bytes: $0)
    }
  }

  // MARK: A damaged store

  /// Does something with the store. A damaged one makes way for what can be read of it, and what was to be done is done
  /// with that; an attempt that is lost begins anew, with all its choices.
  private func mending<Value>(_ body: (RecordStore) throws(StoreFailure) -> Value) throws(StoreFailure)
    -> Value
  {
    if let failure { throw failure }
    do throws(StoreFailure) {
      return try body(store)
    } catch {
      guard case .damaged = error else { throw error }
      try mend()
      return try body(store)
    }
  }

  private func mend() throws(StoreFailure) {
    let folder = String(store.path.dropLast(RecordStore.fileName.count + 1))
    do throws(StoreFailure) {
      try store.close()
      let repair = try DataOption.repair(folder)
      store = repair.store
      news = repair.words
      let store = store
      func isThere(_ kept: Kept) -> Bool { ((try? store.attempt(kept.id)) ?? nil) != nil }
      attempts = attempts.filter { isThere($0.value) }
      offered = offered.filter { isThere($0.value) }
    } catch {
      failure = error
      throw error
    }
  }

  // MARK: Going on

  /// What cannot be read is not offered: a play begins all the same.
  private func unfinished(of scenario: String?) -> Unfinished? {
    let open = try? mending { store throws(StoreFailure) in
      try store.unfinished(of: learner.id, scenario: scenario, limit: 20)
    }
    return open?.lazy.compactMap { self.unfinished($0) }.first
  }

  /// An attempt as it can be gone on with; nil when its scenario cannot be read any more.
  func unfinished(_ attempt: Attempt) -> Unfinished? {
    guard let title = title(of: attempt) else { return nil }
    offered[attempt.id] = Kept(id: attempt.id, choices: attempt.choices, played: attempt.playedDigest)
    let asked = Interface.asked
    return Unfinished(
      attempt: attempt.id, title: title, moved: attempt.moved, choices: attempt.choices,
      isPractice: attempt.isPractice, seed: attempt.seed, language: asked ?? Language(tag: attempt.language)
    ) { [store] language in
      let compiled = store.scenario(of: attempt)
      return compiled?.playable(in: language).map { .ready($0) } ?? .broken([])
    }
  }

  /// The title in both languages as far as it exists in them. The scenario itself is read when it is gone on with.
  private func title(of attempt: Attempt) -> Localized? {
    let cards = Set([attempt.sourceDigest, attempt.playedDigest]).compactMap { digest in
      ((try? store.scenarioText(digest)) ?? nil).flatMap { text in
        readMenuCard(
          SourceFile(name: text.scenario, bytes: text.bytes),
          context: FileContext(id: text.scenario, languageTag: text.language))
      }
    }
    func title(_ language: Language) -> String? {
      (cards.first { Language(tag: $0.languageTag) == language } ?? cards.first)?.title
    }
    guard let id = title(.id), let en = title(.en) else { return nil }
    return Localized(id: id, en: en)
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
