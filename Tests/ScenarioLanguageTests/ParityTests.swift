import SourceText
import Testing

@testable import ScenarioLanguage

private let start = "## Mulai\n\nTeks.\n\n"
private let end = "- Lanjut.\n\n  [Lanjut](#selesai)\n\n" + Frame.ending

/// A translation that parts from its source is told at its own place, with a note at the source's.
struct ParityTests {
  /// Two texts that stand in the same frame: the source, and its translation with markers; a marker in the source shows
  /// where the note points.
  struct Pair: Sendable, CustomTestStringConvertible {
    let code: String
    let source: String
    let translation: String
    var testDescription: String { "\(code): \(translation.suffix(80))" }

    init(_ code: String, _ source: String, _ translation: String, whole: Bool = false) {
      self.code = code
      let english = Frame.header.replacing("language: id", with: "language: en")
      self.source = whole ? source : Frame.header + source
      self.translation = whole ? translation : english + translation
    }
  }

  static func front(_ lines: String) -> String {
    Frame.start.replacing("language: id", with: "language: id\n" + lines) + "---\n\n" + Frame.ending
  }

  static let cases: [Pair] = [
    Pair("parity-front-matter", ParityTests.front("1️⃣level: 1"), ParityTests.front("1️⃣level: 2"), whole: true),
    Pair(
      "parity-front-matter", "1️⃣" + ParityTests.front(""),
      "1️⃣" + ParityTests.front("").replacing("channel: counter", with: "channel: phone"), whole: true),
    Pair(
      "parity-language", ParityTests.front("1️⃣source: true"), ParityTests.front("1️⃣source: true"), whole: true),
    Pair("parity-scenes", start + end, start + end + "\n## 1️⃣Lagi\n\n`ending`\n\nTamat.\n"),
    Pair(
      "parity-scenes", start + end + "\n## Lagi\n\n`ending`\n\nTamat.\n",
      start + end.replacing("## Selesai", with: "## 1️⃣Selesai")),
    Pair("parity-acts", "# 1️⃣Satu\n\n" + start + end, "## 1️⃣Mulai\n\nTeks.\n\n" + end),
    Pair(
      "parity-acts", "# Satu\n\n" + start + "- Lanjut.\n\n  [Lanjut](#selesai)\n\n# 1️⃣Dua\n\n" + Frame.ending,
      "# 1️⃣Satu\n\n" + start + end),
    Pair(
      "parity-choices", start + end,
      start + "- Lanjut.\n\n  [Lanjut](#selesai)\n\n1️⃣- Tidak.\n\n  Teks.\n\n" + Frame.ending),
    Pair("parity-blocks", start + "1️⃣> Halo.\n\n" + end, "## 1️⃣Mulai\n\nTeks.\n\n" + end),
    Pair("parity-blocks", start + end, start + "1️⃣Lagi.\n\n" + end),
    Pair("parity-kind", start + "1️⃣> Halo.\n\n" + end, start + "1️⃣Halo.\n\n" + end),
    Pair("parity-kind", start + "1️⃣> **Rani:** Halo.\n\n" + end, start + "1️⃣> Halo.\n\n" + end),
    Pair("parity-directives", start + "1️⃣`joy +4` Lagi.\n\n" + end, start + "1️⃣`joy +8` Lagi.\n\n" + end),
    Pair("parity-directives", start + "1️⃣`if knows` Lagi.\n\n" + end, start + "1️⃣Lagi.\n\n" + end),
    Pair(
      "parity-directives", start + "1️⃣- Lanjut. `does greet`\n\n  [L](#selesai)\n\n" + Frame.ending,
      start + "1️⃣- Lanjut. `does thank`\n\n  [L](#selesai)\n\n" + Frame.ending),
    Pair(
      "parity-directives", start + "1️⃣- Lanjut. `again`\n\n  [L](#selesai)\n\n" + Frame.ending,
      start + "1️⃣- Lanjut.\n\n  [L](#selesai)\n\n" + Frame.ending),
    Pair(
      "parity-directives", "## 1️⃣Mulai\n\n`joy +4`\n\nTeks.\n\n" + end,
      "## 1️⃣Mulai\n\n`joy -4`\n\nTeks.\n\n" + end),
    Pair(
      "parity-link", start + "1️⃣`if knows` Lagi. [L](#selesai)\n\n" + end,
      start + "1️⃣`if knows` Lagi. [L](#mulai)\n\n" + end),
  ]

  @Test(arguments: cases) func breaks(_ pair: Pair) {
    let source = MarkedText(pair.source)
    let translation = MarkedText(pair.translation)
    let first = compile(SourceFile(name: "id.md", text: source.text), context: FileContext(id: "x"))
    let second = compile(SourceFile(name: "en.md", text: translation.text), context: FileContext(id: "x"))
    #expect(first.scenario != nil && second.scenario != nil)
    let found = parityFindings(of: second, with: first)
    #expect(found.map(\.kind.code) == [pair.code])
    if pair.code != "parity-front-matter" || pair.source.contains("1️⃣level") {
      #expect(found.first?.range.lowerBound == translation.markers.first)
      if let place = source.markers.first { #expect(found.first?.notes.first?.range.lowerBound == place) }
    }
    #expect(found.first?.notes.first?.file.name == "id.md")
  }

  @Test func translationsMayDifferInTheirTexts() {
    let source =
      Frame.header + start
      + "> **Rani:** Halo, *Mas*.\n\n`if visited selesai` Ya.\n\n- \"Ya.\" `does greet`\n  - \"Baik.\"\n  - \"Oke.\"\n\n  [Lanjut](#selesai)\n\n"
      + Frame.ending
    let translation =
      Frame.header.replacing("language: id", with: "language: en").replacing(
        "name: Rani", with: "name: Rani T."
      )
      .replacing("Aturan rumah.", with: "A house rule.")
      + "## Start\n\nText.\n\n> **Ms Rani:** Hello.\n\n`if visited the-end` Yes.\n\n- \"Yes.\" `does greet`\n\n  [On](#the-end)\n\n## The end\n\n`ending`\n\nThe end.\n"
    let first = compile(SourceFile(name: "id.md", text: source), context: FileContext(id: "x"))
    let second = compile(SourceFile(name: "en.md", text: translation), context: FileContext(id: "x"))
    #expect(first.diagnostics.isEmpty && second.diagnostics.isEmpty)
    #expect(parityFindings(of: second, with: first).isEmpty)
  }

  @Test func afterOneSceneTooManyTheOthersAreStillCompared() {
    let tail =
      "## Tiga\n\n`when knows`\n\nTeks `joy +4`\n\n- Ya. `set knows`\n\n  [L](#selesai)\n\n" + Frame.ending
    let first = compile(
      SourceFile(name: "id.md", text: Frame.header + start + end.replacing(Frame.ending, with: "") + tail),
      context: FileContext(id: "x"))
    let extra = "## Sisipan\n\n`ending`\n\nTamat.\n\n"
    let second = compile(
      SourceFile(
        name: "en.md",
        text: Frame.header + start + end.replacing(Frame.ending, with: "") + extra
          + tail.replacing("joy +4", with: "joy +8")),
      context: FileContext(id: "x"))
    #expect(
      parityFindings(of: second, with: first).map(\.kind.code) == ["parity-scenes", "parity-directives"])
  }

  @Test func aFlagTooManyDoesNotMakeEveryDirectiveDiffer() {
    let body = start + "`if told` Ya. `set told`\n\n" + end
    let first = compile(SourceFile(name: "id.md", text: Frame.header + body), context: FileContext(id: "x"))
    let more = Frame.header.replacing("[knows, told]", with: "[extra, knows, told]")
    let second = compile(SourceFile(name: "en.md", text: more + body), context: FileContext(id: "x"))
    #expect(parityFindings(of: second, with: first).map { $0.arguments.first?.en } == ["flags"])
  }

  @Test(arguments: ["`zzz` Teks.", "* Teks.", "`joy +101` Teks.", "[L](#entah)"])
  func whatTouchesAnErrorIsNotReportedAgain(_ faulty: String) {
    let first = compile(
      SourceFile(name: "id.md", text: Frame.header + start + "`joy +4` Lagi.\n\n" + end),
      context: FileContext(id: "x"))
    let second = compile(
      SourceFile(name: "en.md", text: Frame.header + start + faulty + "\n\n" + end),
      context: FileContext(id: "x"))
    #expect(second.scenario == nil)
    #expect(parityFindings(of: second, with: first).isEmpty)
    #expect(parityFindings(of: first, with: second).isEmpty)
  }

  @Test func theSourceIsTheOneThatSaysSoElseIndonesianElseTheFirstByName() {
    func compiled(_ tag: String, _ lines: String = "") -> Compilation {
      let text = ParityTests.front(lines).replacing("language: id", with: "language: \(tag)")
      return compile(SourceFile(name: tag + ".md", text: text), context: FileContext(id: "x"))
    }
    #expect(sourceIndex(of: [compiled("en"), compiled("id")]) == 1)
    #expect(sourceIndex(of: [compiled("en", "source: true"), compiled("id")]) == 0)
    #expect(sourceIndex(of: [compiled("jv"), compiled("en")]) == 1)
    #expect(sourceIndex(of: []) == 0)
  }
}
