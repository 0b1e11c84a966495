import Foundation
import ScenarioLanguage
import SourceText
import Testing

@testable import Dialogue

/// The choices of the scenarios that come with Senyum, as the matcher meets them.
struct ShippedWordingTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("scenarios")

  private static let files: [String] =
    (FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? [])
    .filter { $0.hasSuffix(".md") }.sorted()

  @Test func thereAreScenariosToLookAt() {
    #expect(ShippedWordingTests.files.count >= 6)
  }

  /// Whoever types a sentence of the script in full gets the choice that it belongs to, without a question.
  @Test(arguments: files)
  func everyWordingTakesItsOwnChoice(file: String) throws {
    let scenario = try read(file)
    for scene in scenario.scenes {
      let choices = scene.choices.map { scenario.choices[$0] }
      let matcher = Matcher(
        choices.map { Candidate(text: $0.text.plain, wordings: $0.wordings.map(\.plain)) },
        language: Language(tag: scenario.languageTag))
      for (position, choice) in choices.enumerated() {
        for wording in [choice.text] + choice.wordings {
          #expect(matcher.reading(of: wording.plain) == .certain(position), "\(wording.plain)")
        }
      }
    }
  }

  private func read(_ file: String) throws -> Scenario {
    let bytes = try Data(contentsOf: ShippedWordingTests.folder.appendingPathComponent(file))
    let tag = file.split(separator: "/").last.map { String($0.dropLast(3)) }
    let compilation = compile(
      SourceFile(name: file, bytes: Array(bytes)), context: FileContext(id: file, languageTag: tag))
    return try #require(compilation.scenario)
  }
}
