import SourceText
import Testing

@testable import ScenarioLanguage
@testable import Workbench

/// Every finding has an explanation, whose example really raises it and whose repair really repairs it.
struct ExplanationTests {
  static let codes = Explanation.all.map(\.code)

  private func explanation(of code: String) throws -> Explanation {
    try #require(Explanation.all.first { $0.code == code })
  }

  @Test func everyCodeIsExplainedOnceAndNoExplanationIsLeftOver() {
    let codes = DiagnosticKind.explained.map(\.code)
    #expect(Set(codes).subtracting(Self.codes).sorted() == [])
    #expect(Set(Self.codes).subtracting(codes).sorted() == [])
    #expect(Set(Self.codes).count == Self.codes.count)
  }

  // MARK: Examples

  /// Findings that an example cannot be without.
  private static let companions: [String: Set<String>] = [
    // A thousand findings have to be of some kind.
    "too-many-findings": ["trailing-spaces"],
    // A tab before a line does not indent it, so that the line stands at the left edge.
    "tab": ["fell-out-of-choice"],
  ]

  @Test(arguments: codes, Language.allCases)
  func theExampleRaisesItsFindingAndNoOther(code: String, language: Language) throws {
    let raised = Set(try explanation(of: code).example.findings(in: language).map(\.kind.code))
    #expect(raised.contains(code))
    #expect(raised.subtracting([code]).subtracting(Self.companions[code] ?? []) == [])
  }

  @Test(arguments: codes, Language.allCases)
  func theRepairRaisesNothing(code: String, language: Language) throws {
    #expect(try explanation(of: code).repaired.findings(in: language).map(\.kind.code) == [])
  }

  // MARK: Words

  @Test(arguments: codes)
  func bothLanguagesTellTheMeaningInTwoToFiveSentences(code: String) throws {
    let meaning = try explanation(of: code).meaning
    #expect(meaning.id != meaning.en)
    for language in Language.allCases {
      #expect((2...5).contains(sentences(meaning[language])), "\(meaning[language])")
    }
  }

  private func sentences(_ text: String) -> Int {
    zip(text, text.dropFirst() + " ").count { mark, next in ".?!".contains(mark) && " ”".contains(next) }
  }

  private static let limits: [(code: String, numbers: [Int])] = [
    ("file-too-large", [Limits.fileBytes / 1024 / 1024]), ("line-too-long", [Limits.lineBytes]),
    ("front-matter-too-large", [Limits.frontMatterBytes / 1024]),
    ("too-large", [Limits.scenes, Limits.choices, Limits.wordings, Limits.blocks, Limits.directives]),
    (
      "text-too-long",
      [Limits.headingCharacters, Limits.summaryCharacters, Limits.choiceCharacters, Limits.blockCharacters]
    ), ("too-deep-condition", [ConditionStep.maximumDepth]),
  ]

  @Test(arguments: limits)
  func theLimitsNamedAreThoseThatHold(code: String, numbers: [Int]) throws {
    let meaning = try explanation(of: code).meaning
    for number in numbers {
      #expect(meaning.en.contains(" " + grouped(number, by: ",")))
      #expect(meaning.id.contains(" " + grouped(number, by: ".")))
    }
  }

  private func grouped(_ number: Int, by mark: String) -> String {
    number < 1000 ? "\(number)" : "\(number / 1000)\(mark)\(String(number % 1000 + 1000).dropFirst())"
  }

  /// Words that find fault with a person. "Salah satu" is "one of", "kesalahan" the name of a severity.
  @Test(arguments: codes)
  func nobodyIsBlamed(code: String) throws {
    let meaning = try explanation(of: code).meaning
    let text = (meaning.id + " " + meaning.en).lowercased()
      .replacing("salah satu", with: "").replacing("kesalahan", with: "")
    let blame = [
      "invalid", "illegal", "wrong", "mistake", "forgot", "careless", "salah", "keliru", "lupa", "ceroboh",
      "ilegal",
    ]
    #expect(blame.filter(text.contains) == [])
  }
}
