import Foundation
import ScenarioLanguage
import SourceText
import Testing
import Workbench

/// The order of a training programme, and lists that follow it.
struct CurriculumTests {
  @Test func groupsKeepTheirOrderAndTheRestComesLast() throws {
    try withLibrary(
      """
      groups:
        first:
          title:
            id: Minggu pertama
            en: The first week
          practises: Listening.
          scenarios: [pen, glasses]
        second:
          title: Later
          practises: Asking.
          scenarios: [book]
      """
    ) { library in
      let programme = library.programme(in: .en)
      #expect(programme.scenarios.map(\.id) == ["pen", "glasses", "book", "parcel"])
      #expect(programme.groups.map { $0.about?.title.en } == ["The first week", "Later", nil])
      #expect(programme.groups.first?.about?.title.id == "Minggu pertama")
      let curriculum = try #require(library.curriculum()?.curriculum)
      #expect(curriculum.next(after: "glasses") == "book")
      #expect(curriculum.next(after: "book") == nil)
      #expect(curriculum.next(after: "parcel") == nil)
    }
  }

  @Test func theMenuReadsFrontMatterHoweverItIsWritten() throws {
    try withLibrary(nil) { library in
      let long =
        "rules:\n"
        + (0..<400).map { "  rule-\($0):\n    kind: house\n    text: A rule of the house.\n" }.joined()
      let files = [
        "long":
          "---\nformat: 1\n\(long)title: Behind many rules\nsummary: S.\nlanguage: en\nchannel: chat\n---\n",
        "quoted":
          "---\nformat: 1\n\"title\": A quoted key\nsummary: S.\nlanguage: en\nchannel: chat\ncustomers: {wati: {name: Wati}}\n---\n",
        "many":
          "---\ntitle: >\n  On two\n  lines\nsummary: \"title: of nothing\n  channel: none\"\nlanguage: en\nlevel: 3\nchannel: chat\n---\n",
        "open": "---\ntitle: Never closed\nsummary: S.\nlanguage: en\nchannel: chat\n",
        "bad": "---\ntitle: [a, list\nsummary: S.\nlanguage: en\nchannel: chat\n---\n",
      ]
      for (name, text) in files {
        try Data(text.utf8).write(to: URL(fileURLWithPath: library.folder + "/" + name + ".md"))
      }
      let menu = ScenarioLibrary(folder: library.folder).menu().flatMap(\.scenarios)
      func title(_ id: String) -> String? { menu.first { $0.id == id }?.title.en }
      #expect(title("long") == "Behind many rules")
      #expect(title("quoted") == "A quoted key")
      #expect(title("many") == "On two lines")
      #expect(menu.first { $0.id == "many" }?.level == 3)
      #expect(title("open") == nil && title("bad") == nil)
    }
  }

  @Test func withoutACurriculumScenariosComeById() throws {
    try withLibrary(nil) { library in
      #expect(library.programme(in: .id).scenarios.map(\.id) == ["book", "glasses", "parcel", "pen"])
      #expect(library.curriculum() == nil)
    }
  }

  @Test func everyMistakeIsReportedAtItsPlaceAndTheRestIsStillUsed() throws {
    try withLibrary(
      """
      groups:
        first:
          title: The first week
          practise: Listening.
          scenarios: [pen, glases, pen]
        second:
          practises: Asking.
          scenarios: [book]
      """
    ) { library in
      let read = try #require(library.curriculum())
      let found = read.diagnostics.map { finding in
        "\(finding.kind.code) \(finding.file.position(at: finding.range.lowerBound).line)"
      }
      #expect(
        found.sorted() == [
          "missing-field 6", "scenario-twice 5", "unknown-key 4", "unknown-scenario 5",
        ])
      #expect(read.curriculum.groups.map(\.scenarios) == [["pen"]])
      let repaired = read.diagnostics.flatMap(\.fixIts).map(\.replacement)
      #expect(repaired.contains("glasses") && repaired.contains("practises"))
    }
  }

  @Test func checkReadsTheCurriculumOfAFolderOrByName() throws {
    try withLibrary("groups:\n  a:\n    title: A\n    practises: B.\n    scenarios: [pen, nobody]\n") {
      library in
      let check = Check(language: .en, format: .text, library: library.folder)
      for path in [library.folder, library.folder + "/curriculum.yaml"] {
        let outcome = check.run([path])
        #expect(outcome.output.contains("error[unknown-scenario]: There is no scenario called `nobody`."))
        #expect(outcome.status == .findings)
      }
      let list = List(language: .en).run(library, format: .text)
      #expect(list.complaint.contains("senyum check \(library.folder)/curriculum.yaml"))
    }
  }

  @Test func aScenarioThatIsInNoGroupIsAdvice() throws {
    try withLibrary("groups:\n  a:\n    title: A\n    practises: B.\n    scenarios: [pen, book]\n") {
      library in
      let findings = try #require(library.curriculum()?.diagnostics)
      #expect(findings.map(\.kind.code) == ["scenario-left-out"])
      #expect(findings.first?.message(in: .en) == "Not in the curriculum yet: glasses, parcel.")
    }
  }

  @Test(arguments: [
    "", "# nothing yet\n", "groups:\n", "- pen\n", "groups: [pen]\n", "\u{1F600}: x\n", "groups:\n\tx: y\n",
  ])
  func whatIsNoCurriculumIsSaidToBeNone(text: String) throws {
    let read = readCurriculum(SourceFile(name: "curriculum.yaml", text: text), scenarios: ["pen"])
    #expect(read.curriculum.groups.isEmpty)
    #expect(!read.diagnostics.isEmpty)
  }

  // MARK: Lists

  @Test func theListHasHeadingsAndWhatEachTrains() throws {
    try withLibrary(
      "groups:\n  a:\n    title: The first week\n    practises: Listening.\n    scenarios: [pen]\n"
    ) { library in
      let text = List(language: .en, width: 60).run(library, format: .text).output
      #expect(
        text.hasPrefix(
          """
          The first week
          --------------
          Listening.

          pen
            The Pen (level 1, chat, en)
            A pen, lent and gone.
            Trains:
            - To ask before
          """))
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= 60 })
    }
  }

  @Test(arguments: Aspect.allCases)
  func everyAspectShowsEveryScenarioAndWhatIsMissing(aspect: Aspect) throws {
    try withLibrary(nil) { library in
      let text = List(language: .en, order: .by(aspect)).run(library, format: .text).output
      for id in ["book", "glasses", "parcel", "pen"] { #expect(text.contains("  \(id): ")) }
      #expect(text.contains("  none yet"))
    }
  }

  @Test func theCoverageNamesScenariosByComplaintTypeAndDefinitionOnEachChannel() throws {
    try withLibrary(nil) { library in
      let page = CoveragePage(language: .en).run(library).output
      #expect(page.contains("| product complaint |  |  | `pen` |  |  | 1 |"))
      #expect(page.contains("| no complaint | `book`, `glasses`, `parcel` |  |  |  |  | 3 |"))
      #expect(page.contains("| the next process |  |  | `pen` |  |  | 1 |"))
      #expect(page.contains("| hyperactive complainer |  |  |  |  |  | 0 |"))
    }
  }

  // MARK: Support

  private func withLibrary(_ curriculum: String?, _ body: (ScenarioLibrary) throws -> Void) throws {
    try withFolder { folder in
      for id in ["book", "glasses", "parcel"] {
        try folder.write("\(id)/en.md", scenario(id.capitalized, ""))
      }
      try folder.write("pen/en.md", Self.pen)
      if let curriculum { try folder.write("curriculum.yaml", curriculum) }
      try body(ScenarioLibrary(folder: folder.path))
    }
  }

  private static let pen = scenario(
    "The Pen",
    """
    complaint: [product]
    objectives:
      - To ask before one answers, also when the answer seems to be as clear as day.
    """, customer: "    definition: next-process\n", channel: "chat")

  private func scenario(_ title: String, _ more: String) -> String { Self.scenario(title, more) }

  private static func scenario(
    _ title: String, _ more: String, customer: String = "", channel: String = "counter"
  ) -> String {
    """
    ---
    format: 1
    title: \(title)
    summary: A pen, lent and gone.
    channel: \(channel)
    \(more)
    customers:
      ana:
        name: Ana
    \(customer)---

    ## Door

    `ending`

    She leaves.

    """
  }
}
