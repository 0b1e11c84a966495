import Foundation
import Records
import ScenarioLanguage
import ScenarioTesting
import Simulation
import SourceText
import Testing

@testable import Reporting

/// The page says what the report says, to eyes and to screen readers, and runs and loads nothing.
@Suite struct ReportHTMLTests {
  private let shop: Shop
  private let morning: Int64 = 1_795_312_800

  init() throws { shop = try Shop() }

  private func report(
    plays: Int = 60, language: Language = .en, names: [String] = ["Wulan", "Bayu", "Sekar"],
    showsNames: Bool = false, shop: Shop? = nil
  ) async throws -> Report {
    let shop = shop ?? self.shop
    return try await withStore { store in
      var generator = SplitMix64(seed: 3)
      for number in 0..<plays {
        let learner = try store.learner(named: names[number % names.count])
        try shop.keep(
          shop.play(&generator, atMost: number.isMultiple(of: 9) ? 1 : 100), by: learner, in: store,
          at: morning + Int64(number) * 40_000, language: number.isMultiple(of: 2) ? .id : .en)
      }
      return try await ReportMaker(
        store, language: language, showsNames: showsNames, timeZone: .gmt,
        now: Date(timeIntervalSince1970: Double(morning))
      ).report()
    }
  }

  private func page(_ report: Report) -> Markup { Markup(ReportHTML(report).text) }

  // MARK: What it is

  @Test(arguments: Language.allCases) func itIsOnePageThatRunsAndLoadsNothing(_ language: Language)
    async throws
  {
    let page = page(try await report(language: language))
    #expect(page.text.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">"))
    #expect(page.unbalanced == [])
    for word in [
      "<script", "<link", "<iframe", "<object", " src=", "url(", "@import", "http", "onload", "onclick",
    ] {
      #expect(!page.text.contains(word), "\(word)")
    }
    let ids = page.values(of: "id")
    #expect(Set(ids).count == ids.count)
    for target in page.values(of: "href")
      + page.values(of: "aria-labelledby").flatMap({ $0.split(separator: " ").map { "#\($0)" } })
    {
      #expect(ids.contains(String(target.dropFirst())), "\(target)")
    }
  }

  @Test func theSameReportGivesTheSamePage() async throws {
    let report = try await report()
    #expect(ReportHTML(report).text == ReportHTML(report).text)
  }

  @Test func whatOthersWroteIsNeverMarkup() async throws {
    let title = #"<img src=x onerror="alert(1)"> & 'Toko'"#
    let evil = try Shop(
      id: SmallScenario.id.replacing("title: Sekadar Melihat-lihat", with: "title: >-\n  \(title)"))
    let report = try await report(
      language: .id, names: ["<b>\"Wulan\"</b>", "</td><script>"], showsNames: true, shop: evil)
    let page = page(report)
    #expect(page.unbalanced == [] && !page.text.contains("<img") && !page.text.contains("<script"))
    #expect(page.text.contains("&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; 'Toko'"))
    #expect(page.text.contains("&lt;b&gt;&quot;Wulan&quot;&lt;/b&gt;"))
  }

  // MARK: What it says

  @Test func aTextInAnotherLanguageThanThePageSaysSo() async throws {
    let report = try await withStore { store in
      var generator = SplitMix64(seed: 3)
      try shop.keep(shop.play(&generator), by: try store.learner(named: "Wulan"), in: store)
      return try await ReportMaker(store, language: .en, timeZone: .gmt).report()
    }
    #expect(page(report).text.contains("<span lang=\"id\">Sekadar Melihat-lihat</span>"))
  }

  @Test func everyPictureHasANameADescriptionAndATable() async throws {
    let page = page(try await report())
    let pictures = page.text.components(separatedBy: "role=\"img\"").dropFirst()
    #expect(pictures.count == 5)
    for picture in pictures {
      #expect(
        picture.contains(
          #/^[^>]*aria-labelledby="[^"]+" aria-describedby="[^"]+"[^>]*>\s*<title id="[^"]+">[^<]+<\/title>\s*<desc id="[^"]+">[^<]+</#
        ))
    }
    #expect(page.text.components(separatedBy: "<details>").count == 4)
  }

  @Test func everyNumberOfTheReportIsRead() async throws {
    let report = try await report()
    let scenario = try #require(report.scenarios.first)
    let read = page(report).read
    let results = report.totals
    let words = ReportWords(language: .en)
    for (name, count) in zip(words.kinds, results.byKind) {
      #expect(
        read.contains("\(name.capitalizedSentence) \(words.share(count, of: results.finished)) \(count)"))
    }
    for (number, count) in results.bySmiles.enumerated() {
      #expect(
        read.contains("\(words.smileCount(number)) \(words.share(count, of: results.finished)) \(count)"))
    }
    for smiles in 0...3 {
      let row = scenario.plane.map { "\($0[smiles])" }.joined(separator: " ")
      #expect(read.contains("\(smiles) \(row)"))
      #expect(
        read.contains("\(smiles) " + scenario.firstAndLatest[smiles].map(String.init).joined(separator: " ")))
    }
    for (index, choice) in scenario.scenario.choices.enumerated() where scenario.taken(in: choice.scene) > 0 {
      let count = scenario.choices[index]
      let share = words.share(count.taken, of: scenario.taken(in: choice.scene))
      #expect(
        read.contains(
          "\(choice.ordinal). \(choice.text.plain) \(share) \(count.taken) \(count.costly) \(count.smilesLost) "
            + "\(count.lostPar)"))
    }
  }

  @Test func theMapHasEveryRoadThatWasTaken() async throws {
    let report = try await report()
    let scenario = try #require(report.scenarios.first)
    let graph = FlowGraph(scenario)
    let stayed = graph.nodes.reduce(0) { $0 + $1.stays }
    #expect(graph.ways.reduce(stayed) { $0 + $1.count } == scenario.flows.reduce(0) { $0 + $1.count })
    let text = page(report).text
    #expect(text.components(separatedBy: "<g class=\"way").count == graph.ways.count + 1)
    #expect(text.components(separatedBy: "<g class=\"place").count == graph.nodes.count + 1)
    // Not by colour alone: dashes and a sign.
    #expect(text.contains("way costly") && text.contains("▼ "))
  }

  @Test func withoutAnAttemptItSaysHowToBegin() async throws {
    let report = try await withStore { try await ReportMaker($0, language: .id, timeZone: .gmt).report() }
    let page = page(report)
    #expect(page.unbalanced == [] && !page.text.contains("<table"))
    #expect(page.read.contains("senyum --learner NAMA"))
  }

  @Test func withoutAFinishedAttemptItStillShowsTheRoads() async throws {
    let report = try await withStore { store in
      var generator = SplitMix64(seed: 2)
      try shop.keep(
        shop.play(&generator, atMost: 1), by: try store.learner(named: "Wulan"), in: store)
      return try await ReportMaker(store, language: .en, timeZone: .gmt).report()
    }
    let page = page(report)
    #expect(page.unbalanced == [] && page.read.contains("No attempt has been finished yet."))
    #expect(page.read.contains("Scenes and choices"))
  }

  // MARK: Learners

  @Test func nobodyIsNamedUnlessItIsAskedFor() async throws {
    for shows in [false, true] {
      let report = try await report(showsNames: shows)
      let page = page(report)
      #expect(page.text.contains("Sekar") == shows && page.text.contains("Wulan") == shows)
      let places = report.learners.compactMap { page.text.range(of: ">\($0.label)<")?.lowerBound }
      #expect(places.count == 3 && places == places.sorted())
      #expect(report.learners.map(\.label) == report.learners.map(\.label).sorted())
    }
  }

  @Test func moreLearnersThanAPageHoldsAreForASpreadsheet() async throws {
    let few = try await report()
    let row = try #require(few.learners.first?.scenarios.first)
    let many = Report(
      language: .en, made: few.made, timeZone: few.timeZone, filter: few.filter, totals: few.totals,
      scenarios: few.scenarios,
      learners: (0..<4_000).map { LearnerReport(label: "L\($0)", scenarios: [row]) },
      unreadable: [], showsNames: false, latest: nil)
    let page = page(many)
    #expect(!page.text.contains("L17") && page.read.contains("senyum report --format csv --table learners"))
  }
}
