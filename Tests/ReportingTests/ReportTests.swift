import Analysis
import Foundation
import Records
import ScenarioLanguage
import Simulation
import SourceText
import Testing

@testable import Reporting

/// What a trainer reads is what happened: the same as a replay of every attempt finds.
@Suite struct ReportTests {
  private let shop: Shop
  private let jakarta = TimeZone(secondsFromGMT: 7 * 3600) ?? .gmt
  private let day: Int64 = 86_400
  private let morning: Int64 = 1_795_312_800

  init() throws { shop = try Shop() }

  private func report(
    _ store: RecordStore, _ filter: AttemptFilter = AttemptFilter(), language: Language = .en,
    showsNames: Bool = false
  ) async throws -> Report {
    try await ReportMaker(
      store, language: language, filter: filter, showsNames: showsNames, timeZone: jakarta,
      now: Date(timeIntervalSince1970: Double(morning))
    ).report()
  }

  @Test func itCountsWhatReplayCounts() async throws {
    try await withStore { store in
      var generator = SplitMix64(seed: 5)
      var plays: [Playthrough] = []
      for number in 0..<120 {
        let learner = try store.learner(named: "L\(number % 7)")
        let play = shop.play(&generator, atMost: number.isMultiple(of: 9) ? 2 : 100)
        plays.append(play)
        try shop.keep(play, by: learner, in: store, at: morning + Int64(number), practice: number % 4 == 0)
      }
      let report = try await report(store)
      let scenario = try #require(report.scenarios.first)
      let par = Exploration.explore(shop.id).par
      let results = plays.compactMap(\.result)
      #expect(report.totals == scenario.results)
      #expect(scenario.par == par)
      #expect(scenario.results.attempts == 120 && scenario.results.finished == results.count)
      #expect(scenario.results.practice == 30 && scenario.results.learners == 7)
      #expect(scenario.results.joy == results.count { $0.smiles.contains(.joy) })
      #expect(scenario.results.return == results.count { $0.smiles.contains(.return) })
      #expect(scenario.results.refer == results.count { $0.smiles.contains(.refer) })
      for number in 0...3 {
        #expect(scenario.results.bySmiles[number] == results.count { $0.smiles.count == number })
      }
      for (style, count) in zip(Archetype.allCases, scenario.results.archetypes) {
        #expect(count == results.count { $0.archetype(par: par) == style })
      }
      for choice in shop.id.choices.indices {
        #expect(scenario.choices[choice].taken == plays.reduce(0) { $0 + $1.choices.count { $0 == choice } })
      }
      for ending in scenario.endings {
        #expect(ending.count == results.count { $0.endingScene == ending.scene })
      }
      #expect(scenario.endings.reduce(0) { $0 + $1.count } == results.count)
      let sound = results.filter(\.hardBreaches.isEmpty)
      #expect(scenario.results.void == results.count - sound.count && sound.count < results.count)
      #expect(!scenario.hardRules.isEmpty)
      let courtesy = Dictionary(grouping: sound) { min($0.courtesy * 5 / 100, 4) }
      for band in 0..<5 { #expect(scenario.plane[band].reduce(0, +) == courtesy[band]?.count ?? 0) }
      // Every choice but the last of an unfinished play leads somewhere.
      let steps = plays.reduce(0) { $0 + $1.choices.count - ($1.phase == .playing ? 1 : 0) }
      #expect(scenario.flows.reduce(0) { $0 + $1.count } == steps)
    }
  }

  @Test func whatWasWorkedOutBeforeGivesTheSameReport() async throws {
    try await withStore { store in
      var generator = SplitMix64(seed: 2)
      let learner = try store.learner(named: "Wulan")
      for _ in 0..<20 { try shop.keep(shop.play(&generator), by: learner, in: store) }
      let replayed = try await report(store).totals
      try store.cache(par: Exploration.explore(shop.id).par, scenario: shop.id)
      let cached = try await report(store).totals
      #expect(replayed == cached && cached.finished == 20)
    }
  }

  @Test func drillsAreCountedApart() async throws {
    try await withStore { store in
      var generator = SplitMix64(seed: 1)
      let learner = try store.learner(named: "Wulan")
      let play = shop.play(&generator)
      try shop.keep(play, by: learner, in: store)
      try shop.keep(play, by: learner, in: store, given: 1)
      let report = try await report(store)
      #expect(report.totals.attempts == 1 && report.totals.finished == 1 && report.totals.drills == 1)
      #expect(report.scenarios[0].choices.reduce(0) { $0 + $1.taken } == play.choices.count)
      #expect(report.learners.map { $0.scenarios.map(\.finished) } == [[1]])
    }
  }

  @Test func firstAndLatestGoByTheTimeAndNotByTheOrderOfEntry() async throws {
    try await withStore { store in
      var generator = SplitMix64(seed: 4)
      let learner = try store.learner(named: "Wulan")
      var plays: [Playthrough] = []
      while plays.count < 3 {
        let play = shop.play(&generator)
        if plays.last?.result?.smiles.count != play.result?.smiles.count { plays.append(play) }
      }
      for (play, time) in zip(plays, [2, 0, 1]) {
        try shop.keep(play, by: learner, in: store, at: morning + Int64(time) * day)
      }
      let row = try #require(try await report(store).learners.first?.scenarios.first)
      #expect(row.first == plays[1].result?.smiles && row.latest == plays[0].result?.smiles)
      #expect(row.finished == 3)
      let table = try await report(store).scenarios[0].firstAndLatest
      #expect(table[row.first.count][row.latest.count] == 1 && table.joined().reduce(0, +) == 1)
    }
  }

  @Test func aReportCanBeOfAGroupADayAScenario() async throws {
    try await withStore { store in
      var generator = SplitMix64(seed: 3)
      for number in 0..<6 {
        let learner = try store.learner(named: "L\(number)")
        if number < 2 { try store.add([learner], to: "Intake 3") }
        try shop.keep(shop.play(&generator), by: learner, in: store, at: morning + Int64(number) * day)
      }
      #expect(try await report(store, AttemptFilter(group: "intake 3")).totals.attempts == 2)
      let from = Date(timeIntervalSince1970: Double(morning + 4 * day))
      #expect(try await report(store, AttemptFilter(from: from)).totals.attempts == 2)
      #expect(try await report(store, AttemptFilter(until: from)).totals.attempts == 4)
      #expect(try await report(store, AttemptFilter(scenario: "shop")).totals.attempts == 6)
      let none = try await report(store, AttemptFilter(scenario: "other"))
      #expect(none.totals.attempts == 0 && none.scenarios.isEmpty)
      #expect(
        ReportText(none).text.contains(
          "No attempt fits. The latest one that was kept began on 27 November 2026."))
    }
  }

  @Test func otherVersionsCountForTheResultsAndNotForTheChoices() async throws {
    try await withStore { store in
      var generator = SplitMix64(seed: 8)
      let learner = try store.learner(named: "Wulan")
      for _ in 0..<3 { try shop.keep(shop.play(&generator), by: learner, in: store) }
      let changed = try Shop(id: Shop.changed)
      let play = changed.play(&generator)
      try changed.keep(play, by: learner, in: store)
      let scenario = try #require(try await report(store).scenarios.first)
      #expect(scenario.results.finished == 4 && scenario.otherVersions == 1)
      #expect(scenario.source.digest == shop.id.digest)
      #expect(ReportText(try await report(store)).text.contains("1 attempt of other versions"))
    }
  }

  @Test func aScenarioThatCannotBeReadAnyMoreIsNamed() async throws {
    try await withStore { store in
      let text = NewAttempt.ScenarioText(
        scenario: "old", digest: "d", language: "id", bytes: Array("nonsense".utf8))
      _ = try store.begin(
        NewAttempt(source: text, played: text, isPractice: false, seed: nil),
        by: try store.learner(named: "Wulan"))
      let report = try await report(store)
      #expect(report.unreadable == ["old"] && report.totals.attempts == 0)
      #expect(ReportText(report).text.contains("cannot be read any more: old."))
    }
  }

  @Test func scenesAreNamedInTheLanguageOfTheReport() async throws {
    try await withStore { store in
      var generator = SplitMix64(seed: 8)
      let learner = try store.learner(named: "Wulan")
      try shop.keep(shop.play(&generator), by: learner, in: store, language: .en)
      #expect(try await report(store, language: .en).scenarios[0].scenario.languageTag == "en")
      let indonesian = try await report(store, language: .id).scenarios[0]
      #expect(indonesian.scenario.languageTag == "id")
      // What other programs read is the same in both.
      let (english, other) = (
        try await report(store, language: .en).csv(.choices),
        try await report(store, language: .id).csv(.choices)
      )
      func columns(_ bytes: [UInt8]) -> [String] {
        String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").map {
          $0.split(separator: ",").prefix(2).joined(separator: ",")
        }
      }
      #expect(columns(english) == columns(other))
    }
  }

  private func json(_ report: Report) -> String {
    var bytes: [UInt8] = []
    report.json { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func theDataAreOneDocument() async throws {
    try await withStore { store in
      var generator = SplitMix64(seed: 8)
      for language in [Language.id, .en] {
        let empty = try await report(store, language: language)
        let nothing = try JSONSerialization.jsonObject(with: Data(json(empty).utf8)) as? [String: Any]
        #expect((nothing?["learners"] as? [Any])?.isEmpty == true)
      }
      for name in ["Wulan \"W\"", "Bayu\\"] {
        try shop.keep(shop.play(&generator), by: try store.learner(named: name), in: store)
      }
      let text = json(try await report(store, showsNames: true))
      let document = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
      let learners = try #require(document["learners"] as? [[String: Any]])
      #expect(Set(learners.compactMap { $0["learner"] as? String }) == ["Wulan \"W\"", "Bayu\\"])
      let totals = try #require(document["totals"] as? [String: Any])
      #expect(totals["attempts"] as? Int == 2 && totals["learners"] as? Int == 2)
      let scenarios = try #require(document["scenarios"] as? [[String: Any]])
      #expect(scenarios.first?["id"] as? String == "shop")
      #expect((scenarios.first?["choices"] as? [Any])?.count == shop.id.choices.count)
    }
  }

  @Test func nobodyIsNamedUnlessItIsAskedFor() async throws {
    try await withStore { store in
      var generator = SplitMix64(seed: 8)
      for name in ["Wulan Sari", "Bayu"] {
        try shop.keep(shop.play(&generator), by: try store.learner(named: name), in: store)
      }
      for shows in [false, true] {
        let report = try await report(store, showsNames: shows)
        var attempts: [UInt8] = []
        try ReportMaker(store, language: .en, showsNames: shows).attempts { attempts += $0 }
        for text in [
          ReportText(report).text, json(report), String(decoding: report.csv(.learners), as: UTF8.self),
          String(decoding: attempts, as: UTF8.self),
        ] {
          #expect(text.contains("Wulan Sari") == shows && text.contains("Bayu") == shows)
        }
      }
      // A code stays: two reports can be laid side by side.
      let codes = try await report(store).learners.map(\.label)
      #expect(try await report(store).learners.map(\.label) == codes && Set(codes).count == 2)
    }
  }
}
