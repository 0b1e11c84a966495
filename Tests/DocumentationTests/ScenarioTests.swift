import Analysis
import ScenarioLanguage
import Simulation
import SourceText
import Testing

/// Whoever copies a scenario out of a document has one that works.
struct DocumentedScenarioTests {
  /// Blocks that are whole scenarios: the front matter opens them.
  static let scenarios = Document.all.flatMap(\.scenarios)
  /// Those that show what goes wrong name the codes they raise; a file's name may stand there too.
  static let sound = scenarios.filter(\.codes.isEmpty)
  static let faulty = scenarios.filter { !$0.codes.isEmpty }

  @Test func documentsShowScenarios() {
    #expect(Self.sound.count >= 8)
    #expect(!Self.faulty.isEmpty)
  }

  @Test(arguments: sound) func aScenarioHasNoFindings(fence: Document.Fence) {
    let findings = compile(fence).diagnostics.map { render($0, in: .en) }
    #expect(findings == [])
  }

  @Test(arguments: sound) func everyPlayOfAScenarioComesToAnEnding(fence: Document.Fence) throws {
    let scenario = try #require(compile(fence).scenario)
    let all = Exhaustion(scenario)
    #expect(all.situations < Exhaustion.limit)
    #expect(all.stopped.isEmpty)
    #expect(!all.ended.isEmpty)
    #expect(all.ended.contains { $0.isSolved })
    #expect(scenario.scenes.indices.filter { !all.visited.contains($0) }.map { scenario.scenes[$0].id } == [])
    #expect(
      scenario.choices.indices.filter { !all.offered.contains($0) }.map { scenario.choices[$0].text.plain }
        == [])
    #expect(Exploration.explore(scenario).par > 0)
  }

  @Test(arguments: faulty) func aFaultyScenarioRaisesWhatItsBlockSays(fence: Document.Fence) {
    let codes = compile(fence).diagnostics.map(\.kind.code)
    #expect(codes == fence.codes)
  }

  private func compile(_ fence: Document.Fence) -> Compilation {
    ScenarioLanguage.compile(
      SourceFile(name: fence.testDescription, text: fence.text), context: FileContext(id: "shown"))
  }
}

extension Document.Fence {
  var file: String? { words.first { $0.hasSuffix(".md") || $0.hasSuffix(".transcript") } }
  var codes: [String] { marks }
}
