import Analysis
import Simulation
import Testing

@testable import Debriefing
@testable import ScenarioLanguage
@testable import SourceText

/// The references name all that the program knows.
struct ReferenceTests {
  static let formats = Document.all.filter { $0.path.hasPrefix("docs/format") }
  static let scorings = Document.all.filter { $0.path.hasPrefix("docs/scoring") }

  @Test(arguments: formats) func theFormatNamesEveryWord(document: Document) {
    let words =
      FrontMatterReader.keys + Behaviour.words + reservedWords.sorted()
      + Channel.allCases.map(\.rawValue) + Complaint.allCases.map(\.rawValue)
      + CustomerType.allCases.map(\.rawValue)
      + OtherCustomer.Role.allCases.map(\.rawValue) + Rule.Kind.allCases.map(\.rawValue)
      + Rule.Discretion.allCases.map(\.rawValue) + TranscriptReader.shapes.map(\.word)
      + Archetype.allCases.map(\.rawValue)
    let named = document.wordsInBackticks
    #expect(words.filter { !named.contains($0) } == [])
  }

  @Test(arguments: formats) func theFormatNamesWhatTheDebriefCallsBehaviours(document: Document) {
    let language: Language = document.isIndonesian ? .id : .en
    let text = document.text
    let missing = Behaviour.allCases.filter { !text.contains("| `\($0.word)` | \($0.name[language])") }
    #expect(missing.map(\.word) == [])
  }

  @Test(arguments: formats) func theFormatNamesEveryWarning(document: Document) throws {
    let warnings = DiagnosticKind.all.filter { $0.severity != .error }.map(\.code)
    let paragraph = try #require(document.text.split(separator: "\n\n").first { $0.contains("`never-runs`") })
    #expect(paragraph.matches(of: /`([a-z-]+)`/).map { String($0.1) }.sorted() == warnings.sorted())
  }

  @Test(arguments: formats) func theFormatGivesTheLimits(document: Document) {
    let text = document.text
    let counts = [
      Limits.acts, Limits.scenes, Limits.choices, Limits.blocks, Limits.wordings, Limits.directives,
      Limits.findings,
      Limits.titleCharacters, Limits.summaryCharacters, Limits.choiceCharacters, Limits.blockCharacters,
      Limits.blockLines, Limits.frontMatterBrackets, Limits.frontMatterIndent, ConditionStep.maximumDepth,
    ]
    let missing = counts.filter { !text.contains(document.figure($0)) }
    #expect(missing == [])
    let sizes = [Limits.lineBytes, Limits.frontMatterBytes, Limits.blockBytes].map { "\($0 / 1024) KiB" }
    #expect((sizes + ["\(Limits.fileBytes / 1_048_576) MiB"]).filter { !text.contains($0) } == [])
  }

  @Test(arguments: formats) func theFormatGivesThePresets(document: Document) {
    for type in CustomerType.allCases {
      let (joy, `return`, refer, patience) = type.preset
      #expect(
        document.text.contains("| `\(type.rawValue)` | \(joy) | \(`return`) | \(refer) | \(patience) |"))
    }
  }

  @Test(arguments: scorings) func theScoringNamesEveryArchetypeAndThreshold(document: Document) {
    let language: Language = document.isIndonesian ? .id : .en
    #expect(Archetype.allCases.filter { !document.text.contains("**\($0.name[language])**") } == [])
    #expect(
      document.text.contains("\(Result.smileThreshold)") && document.text.contains("\(Result.otherThreshold)")
    )
    for type in CustomerType.allCases {
      let (joy, `return`, refer, patience) = type.preset
      let start = "\(joy)/\(`return`)/\(refer)"
      #expect(
        document.text.contains(
          "`\(type.rawValue)` \(start) \(document.isIndonesian ? "dan" : "and") \(patience)"))
    }
  }
}

extension Document {
  /// The text with each paragraph on one line.
  var text: String {
    let blocks = lines.joined(separator: "\n").split(separator: "\n\n").map(String.init)
    return blocks.map { $0.hasPrefix("|") ? $0 : $0.replacing(/\n */, with: " ") }.joined(separator: "\n\n")
  }

  /// A number with its thousands parted as the document's language does it.
  func figure(_ number: Int) -> String {
    let mark = isIndonesian ? "." : ","
    return number < 1000
      ? "\(number)" : "\(number / 1000)\(mark)" + String("\(number % 1000 + 1000)".dropFirst())
  }

  /// The words that stand in backticks, alone or in a longer example.
  var wordsInBackticks: Set<String> {
    let examples = text.matches(of: /`([^`\n]+)`/).map(\.1)
    return Set(examples.flatMap { $0.split(whereSeparator: { " ,:()".contains($0) }).map(String.init) })
  }
}
