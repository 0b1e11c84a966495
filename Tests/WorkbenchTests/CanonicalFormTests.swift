import Foundation
import ScenarioLanguage
import ScenarioTesting
import Simulation
import SourceText
import Testing
import Workbench

/// Formatting never changes what a scenario means, and never takes anything away.
struct CanonicalFormTests {
  private static let context = FileContext(id: "test")

  private func formatted(_ text: String) throws -> String {
    let form = canonicalForm(of: SourceFile(name: "test.md", text: text), context: Self.context)
    let result = try #require(form, "the text has errors")
    return result.text(0..<result.bytes.count)
  }

  // MARK: Every scenario

  @Test(arguments: ["scenarios", "docs/scenarios"])
  func shippedScenariosMeanTheSame(folder: String) throws {
    for entry in ScenarioLibrary(folder: repository + "/" + folder).entries {
      for tag in entry.tags {
        let path = try #require(entry.files[tag])
        let source = try readFile(path)
        let context = FileContext(path: path, scenarios: repository + "/" + folder)
        let form = canonicalForm(of: source, context: context)
        let result = try #require(form, "\(path) has errors")
        let before = try #require(compile(source, context: context).scenario)
        let after = try #require(compile(result, context: context).scenario)
        #expect(after.meansTheSame(as: before))
        let isInForm = result.bytes == source.bytes
        #expect(isInForm, "\(path) is not in canonical form")
      }
    }
  }

  /// Scenarios by chance, each untidied by chance: the form means the same, keeps every comment, leaves nothing untidy,
  /// and changes nothing the second time. `FORMATTED=100000` tries more of them.
  @Test(arguments: 0..<20) func generatedScenariosMeanTheSame(part: UInt64) throws {
    let count = ProcessInfo.processInfo.environment["FORMATTED"].flatMap { UInt64($0) } ?? 10_000
    for seed in part * count / 20..<(part + 1) * count / 20 {
      var maker = ScenarioMaker(seed: seed)
      var untidier = Untidier(seed: seed)
      let text = untidier.untidied(maker.markdown())
      let before = try compiled(text)
      let once = try formatted(text)
      let isSame = try compiled(once).meansTheSame(as: before)
      #expect(isSame, "seed \(seed)")
      #expect(comments(once) == comments(text), "seed \(seed)")
      #expect(try formatted(once) == once, "seed \(seed)")
      #expect(!untidier.leftUntidy(once), "seed \(seed)")
    }
  }

  private func comments(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map(String.init).filter { $0.contains("remark") }.map {
      $0.trimmingCharacters(in: [" "])
    }.sorted()
  }

  // MARK: The equality

  /// When a field is added to the model, this test says that the equality has to learn it.
  @Test func theEqualityKnowsEveryField() throws {
    let all = try fixture("small.md")
    let scenario = try compiled(ScenarioSample.text)
    func fields(_ value: Any) -> [String] { Mirror(reflecting: value).children.compactMap(\.label) }
    #expect(
      fields(scenario) == [
        "id", "languageTag", "digest", "header", "primary", "others", "rules", "flags", "promises", "acts",
        "scenes", "choices", "blocks", "effects", "conditionSteps",
      ])
    #expect(
      fields(scenario.header) == [
        "title", "summary", "isSource", "channel", "complaints", "level", "objectives", "discuss", "tags",
        "clock", "currency", "authority", "allow",
      ])
    #expect(
      fields(scenario.primary) == [
        "key", "name", "type", "definitions", "joy", "return", "refer", "patience", "story",
      ])
    #expect(fields(try #require(scenario.others.first)) == ["key", "name", "role", "joy"])
    #expect(fields(try #require(scenario.rules.first)) == ["key", "kind", "discretion", "text", "why"])
    #expect(fields(try #require(scenario.promises.first)) == ["key", "text"])
    #expect(fields(try #require(scenario.acts.first)) == ["title", "id", "range"])
    #expect(
      fields(scenario.scenes[0]) == [
        "id", "title", "act", "isEnding", "when", "effects", "blocks", "choices", "source",
      ])
    #expect(
      fields(scenario.choices[0]) == [
        "scene", "ordinal", "text", "isSpeech", "wordings", "condition", "again", "behaviours", "effects",
        "blocks", "source",
      ])
    #expect(
      fields(scenario.blocks[0]) == ["kind", "condition", "effects", "text", "target", "source"])
    #expect(!scenario.meansTheSame(as: all))
  }

  /// One change of the text for every field that can change alone; each is seen.
  @Test(arguments: ScenarioSample.changes) func theEqualitySeesEveryChange(change: ScenarioSample.Change)
    throws
  {
    let before = try compiled(ScenarioSample.text)
    let text = ScenarioSample.text.replacing(change.old, with: change.new)
    #expect(text != ScenarioSample.text)
    #expect(try !compiled(text).meansTheSame(as: before))
    #expect(try compiled(ScenarioSample.text + "\n\n").meansTheSame(as: before))
  }

  // MARK: The form

  @Test(arguments: FormCase.all) func theFormIs(form: FormCase) throws {
    #expect(try formatted(form.untidy) == form.tidy)
    #expect(try formatted(form.tidy) == form.tidy)
  }

  @Test func lineEndsAndTheByteOrderMarkGo() throws {
    let text = "\u{FEFF}" + ScenarioSample.text.replacing("\n", with: "\r\n") + "\r\n\r\n"
    #expect(try formatted(text) == formatted(ScenarioSample.text))
  }

  @Test func aFileWithErrorsHasNoForm() {
    let broken = SourceFile(name: "x.md", text: ScenarioSample.text.replacing("(#end)", with: "(#nowhere)"))
    #expect(canonicalForm(of: broken, context: Self.context) == nil)
  }
}

/// The folder that holds `Package.swift`.
let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().path
