import Foundation
import ScenarioLanguage
import SourceText
import Testing

@testable import Workbench

/// Ten mistakes as trainers make them, each put into a scenario without findings: found at its place with cause, repair
/// and, where it applies, the path or the proof; and nothing else is found.
struct SeededMistakesTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// What stands in the file, and what the mistake makes of it.
    let from: String
    let to: String
    let code: String
    /// How the line begins at which the finding stands.
    let line: String
    /// What the message, its help, or its near names say.
    let says: [String]

    init(_ name: String, _ from: String, _ to: String, _ code: String, at line: String, says: [String]) {
      testDescription = name
      (self.from, self.to, self.code, self.line, self.says) = (from, to, code, line, says)
    }
  }

  static let mistakes = [
    Mistake(
      "a missing scene", "[The new cup](#the-new-cup)", "[The new cup](#new-cup)", "unknown-scene",
      at: "  [The new cup]", says: ["new-cup", "the-new-cup"]),
    Mistake(
      "a misspelt flag", "`set knows-train`", "`set know-train`", "unknown-flag", at: "- \"When does",
      says: ["know-train", "knows-train"]),
    Mistake(
      "an unreachable scene", "## The platform",
      "## The corner\n\nQuiet.\n\n- \"Sit here, Bu.\" `joy +4`\n\n  [The platform](#the-platform)\n\n## The platform",
      "unreachable-scene", at: "## The corner", says: ["“The corner”", "No link leads here", "Link it"]),
    Mistake(
      "a choice that leads nowhere",
      "- \"Here you are, Bu, freshly brewed.\" `joy +4`\n\n  [The platform](#the-platform)",
      "- \"Here you are, Bu, freshly brewed.\" `joy +4`", "no-choice-left", at: "## The new cup",
      says: ["“The new cup”", "run out of choices", "--choices 5,1`"]),
    Mistake(
      "two scenes of one name", "## The door bangs", "## The counter", "duplicate-heading",
      at: "## The counter",
      says: ["The counter", "Change one"]),
    Mistake(
      "all choices can be hidden", "- \"Here you are, Bu", "- `if joy > 50` \"Here you are, Bu",
      "no-choice-left",
      at: "## The new cup", says: ["“The new cup”", "run out of choices", "--choices 5`"]),
    Mistake(
      "a choice nobody can see", "- \"May I feel", "- `if joy > 90` \"May I feel", "never-offered",
      at: "- `if joy > 90`", says: ["`joy` is 37 to 53 here", "never holds"]),
    Mistake(
      "an unclosed mark", "`set knows-train`", "`set knows-train", "unclosed-backtick", at: "- \"When does",
      says: ["backtick"]),
    Mistake(
      "an endless loop", "The door bangs in the wind.\n",
      "The door bangs in the wind.\n\n[The draught](#the-draught)\n\n## The draught\n\nCold.\n\n[The door bangs](#the-door-bangs)\n",
      "endless-loop", at: "## The d", says: ["twice", "--choices 3`"]),
    Mistake(
      "an ending that cannot happen", "`when patience = 0` `ending`", "`when patience > 50` `ending`",
      "never-strikes",
      at: "## Not again", says: ["“Not again”", "never"]),
  ]

  private static func findings(in text: String) throws -> (diagnostics: [Diagnostic], lines: [Substring]) {
    let source = SourceFile(name: "cold-tea.md", text: text)
    let entry = CompiledEntry([compile(source, context: FileContext(id: "cold-tea"))])
    return (
      entry.diagnostics + entry.analysisFindings(),
      text.split(separator: "\n", omittingEmptySubsequences: false)
    )
  }

  private static func story() throws -> String {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return try String(contentsOf: file.appending(path: "Fixtures/cold-tea.md"), encoding: .utf8)
  }

  @Test func theStoryHasNoFindings() throws {
    #expect(try Self.findings(in: Self.story()).diagnostics.map(\.kind.code) == [])
  }

  @Test(arguments: mistakes)
  func itIsFoundAtItsPlaceWithCauseAndRepairAndNothingElseIs(mistake: Mistake) throws {
    let story = try Self.story()
    #expect(story.contains(mistake.from))
    let changed = story.replacingOccurrences(of: mistake.from, with: mistake.to)
    let (diagnostics, lines) = try Self.findings(in: changed)
    #expect(diagnostics.map(\.kind.code) == [mistake.code])
    let finding = try #require(diagnostics.first)
    let line = finding.file.position(at: finding.range.lowerBound).line.value
    #expect(lines[line - 1].hasPrefix(mistake.line), "\(lines[line - 1])")
    let told = finding.message(in: .en) + finding.help(in: .en) + finding.suggestions.joined(separator: " ")
    for words in mistake.says { #expect(told.contains(words), "\(told)") }
    #expect(finding.message(in: .id) != finding.message(in: .en))
  }
}
