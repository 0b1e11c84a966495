import Foundation
import ScenarioLanguage
import SourceText
import Testing
import Workbench

/// What SARIF 2.1.0 asks of a report, as far as it can be said without the schema, and what code hosts need.
struct SarifTests {
  private let faulty = """
    ---
    format: 1
    title: The Pen
    summary: A borrowed pen does not come back.
    language: en
    channel: counter
    customers:
      tuti:
        name: Bu Tuti
    flags: [smiled]
    ---

    ## The desk

    > I think I took your pen.

    - "Keep it 👩‍🏫é, Bu." `joy+15` `set smild, solved`

      [Out](#out)

    ## Out

    `ending`

    `if smiled` She writes you a card with it.

    """

  private func run(
    _ text: String, in language: Language = .en, name: String = "pen.md", pages: String? = nil
  ) throws -> [String: Any] {
    try withFolder { folder in
      try folder.write(name, text)
      let check = Check(
        language: language, format: .sarif, library: nil, version: "1.2.3", pages: pages)
      let output = check.run([folder.path + "/" + name]).output
      let document = try #require(
        JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
      #expect(document["version"] as? String == "2.1.0")
      #expect((document["$schema"] as? String)?.hasSuffix("sarif-schema-2.1.0.json") == true)
      let runs = try #require(document["runs"] as? [[String: Any]])
      #expect(runs.count == 1)
      return try #require(runs.first)
    }
  }

  private func results(_ run: [String: Any]) throws -> [[String: Any]] {
    try #require(run["results"] as? [[String: Any]])
  }

  private func driver(_ run: [String: Any]) throws -> [String: Any] {
    try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
  }

  @Test(arguments: Language.allCases) func everyKindIsARuleWithItsHelp(language: Language) throws {
    let driver = try driver(try run(faulty, in: language, pages: "https://x.test/diagnostics.md"))
    #expect(driver["name"] as? String == "Senyum")
    #expect(driver["semanticVersion"] as? String == "1.2.3")
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect(rules.compactMap { $0["id"] as? String } == DiagnosticKind.all.map(\.code))
    for (rule, kind) in zip(rules, DiagnosticKind.all) {
      for key in ["shortDescription", "fullDescription", "help"] {
        let text = try #require((rule[key] as? [String: Any])?["text"] as? String)
        #expect(!text.isEmpty && !text.contains("{0}"))
      }
      #expect(rule["helpUri"] as? String == "https://x.test/diagnostics.md#" + kind.code)
      let level = (rule["defaultConfiguration"] as? [String: Any])?["level"] as? String
      #expect(level == ["error": "error", "warning": "warning", "advice": "note"][kind.severity.rawValue])
    }
  }

  @Test func whatWasFoundIsExplainedInFull() throws {
    let rules = try #require(try driver(try run(faulty))["rules"] as? [[String: Any]])
    let explained = rules.filter { ($0["help"] as? [String: Any])?["markdown"] is String }
    #expect(
      explained.compactMap { $0["id"] as? String } == [
        "ending-may-be-silent", "missing-space", "unknown-flag",
      ])
  }

  @Test func aResultNamesItsRuleAndItsPlace() throws {
    let run = try run(faulty)
    let rules = try #require(try driver(run)["rules"] as? [[String: Any]])
    let results = try results(run)
    #expect(
      results.map { $0["ruleId"] as? String } == ["missing-space", "unknown-flag", "ending-may-be-silent"])
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
      #expect((result["message"] as? [String: Any])?["text"] is String)
      #expect((result["locations"] as? [Any])?.count == 1)
    }
    #expect(results.map { $0["level"] as? String } == ["error", "error", "warning"])
  }

  /// `"Keep it 👩‍🏫é, Bu."` has a teacher of five UTF-16 units: the columns of what follows count them.
  @Test func columnsCountUTF16() throws {
    let run = try run(faulty)
    #expect(run["columnKind"] as? String == "utf16CodeUnits")
    let region = try #require(region(of: try results(run)[0]))
    #expect(region["startLine"] as? Int == 17)
    #expect(region["startColumn"] as? Int == 26)
    #expect(region["endColumn"] as? Int == 32)
    let marked = try results(try self.run("\u{FEFF}" + faulty.replacing("format: 1", with: "format: 2")))
    #expect(try #require(self.region(of: marked[0]))["startColumn"] as? Int == 9, "a mark has no column")
  }

  private func region(of result: [String: Any]) -> [String: Any]? {
    let location = (result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any]
    return location?["region"] as? [String: Any]
  }

  @Test func aCertainRepairIsAFix() throws {
    let result = try results(try run(faulty))[0]
    let fix = try #require((result["fixes"] as? [[String: Any]])?.first)
    let change = try #require((fix["artifactChanges"] as? [[String: Any]])?.first)
    let replacement = try #require((change["replacements"] as? [[String: Any]])?.first)
    #expect((replacement["insertedContent"] as? [String: Any])?["text"] as? String == "joy +15")
    #expect((replacement["deletedRegion"] as? [String: Any])?["startColumn"] as? Int == 26)
  }

  /// A second place becomes a related location, and every file is an artifact once.
  @Test func aSecondPlaceIsRelated() throws {
    let twice = faulty.replacing("## Out\n", with: "## The desk\n").replacing("joy+15", with: "joy +15")
    let run = try run(twice)
    let result = try #require(try results(run).first { $0["ruleId"] as? String == "duplicate-heading" })
    let related = try #require((result["relatedLocations"] as? [[String: Any]])?.first)
    #expect(related["id"] as? Int == 1)
    #expect((related["message"] as? [String: Any])?["text"] is String)
    #expect((run["artifacts"] as? [Any])?.count == 1)
  }

  @Test func filesOfTheFolderHaveRelativeAddresses() throws {
    let run = try run(faulty, name: "a b/50% é.md")
    let location = try #require((run["artifacts"] as? [[String: Any]])?.first?["location"] as? [String: Any])
    let address = try #require(location["uri"] as? String)
    #expect(address.hasPrefix("file:///") && address.hasSuffix("/a%20b/50%25%20%C3%A9.md"))
    #expect(location["uriBaseId"] == nil)
  }

  /// A finding is the same one when lines come before it and when it is told in another language; two alike differ.
  @Test func fingerprintsAreStable() throws {
    try withFolder { folder in
      try folder.write("pen.md", faulty)
      let path = folder.path + "/pen.md"
      let first = try fingerprints(path, .en)
      #expect(Set(first).count == first.count)
      #expect(try fingerprints(path, .id) == first)
      try folder.write("pen.md", faulty.replacing("> I think", with: "You look up.\n\n> I think"))
      #expect(try fingerprints(path, .en) == first)
    }
  }

  private func fingerprints(_ path: String, _ language: Language) throws -> [String] {
    let output = Check(language: language, format: .sarif, library: nil).run([path]).output
    let document = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    let run = try #require((document?["runs"] as? [[String: Any]])?.first)
    return try results(run).compactMap { ($0["partialFingerprints"] as? [String: String])?.values.first }
  }

  @Test func aFileThatCannotBeReadIsToldInTheReport() throws {
    let outcome = Check(language: .en, format: .sarif, library: nil).run(["/no/such/file.md"])
    #expect(outcome.status == .usage)
    #expect(outcome.output.contains("\"executionSuccessful\" : false"))
    #expect(outcome.output.contains("/no/such/file.md"))
  }
}
