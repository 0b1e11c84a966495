import SourceText
import Testing

@testable import ScenarioLanguage

/// Bytes, size and front matter.
struct FileFindingsTests {
  static let front: [Case] = [
    Case("missing-front-matter", .file, "1️⃣" + Frame.ending),
    Case("missing-front-matter", .file, "1️⃣---\n---\n\n" + Frame.ending),
    Case("unclosed-front-matter", .file, "1️⃣" + Frame.start + "\n" + Frame.ending),
    Case("bad-yaml", .file, "---\n1️⃣hanya teks\n---\n\n" + Frame.ending),
    Case("bad-yaml", .front, "1️⃣tags: [a, b"),
    Case("yaml-feature", .front, "tags: 1️⃣&a [x]"),
    Case("yaml-feature", .front, "tags: [x, 1️⃣*a]"),
    Case("yaml-feature", .front, "clock: 1️⃣!!str 08:00"),
    Case(
      "unquoted-value", .front, "objectives:\n  - 1️⃣Salam: senyum", fixed: "objectives:\n  - \"Salam: senyum\""
    ),
    Case(
      "unquoted-value", .file,
      "---\nformat: 1\ntitle: 1️⃣Uji: \"satu\"\nsummary: 2️⃣Nomor #1 # satu\nlanguage: id\nchannel: counter\ncustomers:\n  b:\n    name: B\n---\n\n"
        + Frame.ending,
      fixed:
        "---\nformat: 1\ntitle: \"Uji: \\\"satu\\\"\"\nsummary: \"Nomor #1 # satu\"\nlanguage: id\nchannel: counter\ncustomers:\n  b:\n    name: B\n---\n\n"
        + Frame.ending),
    Case("duplicate-key", .front, "level: 1\n1️⃣level: 2"),
    Case("duplicate-key", .front, "flags: [a, 1️⃣a]\nallow:\n  flag-idle: ya"),
    Case("duplicate-key", .front, "complaint: [public, 1️⃣public]"),
    Case("unknown-key", .front, "1️⃣levle: 1", fixed: "level: 1"),
    Case("unknown-key", .front, "1️⃣entahlah: 1"),
    Case(
      "unknown-key", .file,
      Frame.start.replacing("channel:", with: "1️⃣chanel:")
        + "2️⃣flag: [a]\n---\n\n## A\n\n`set a` `ending`\n\n`if a` Ya.\n\nTamat.\n",
      fixed: Frame.start + "flags: [a]\n---\n\n## A\n\n`set a` `ending`\n\n`if a` Ya.\n\nTamat.\n"),
    Case(
      "unknown-key", .front,
      "promises:\n  p: Teks.\nrules:\n  r:\n    kind: house\n    text: a\n    why: b\n    1️⃣entah: c\nallow:\n  rule-never-touched: ya\n  promise-never-made: ya"
    ),
    Case(
      "missing-key", .file,
      "---\n1️⃣format: 1\ntitle: Uji\nlanguage: id\nchannel: phone\ncustomers:\n  b:\n    name: B\n---\n\n"
        + Frame.ending),
    Case(
      "missing-field", .file,
      "---\nformat: 1\ntitle: Uji\nsummary: Uji.\nlanguage: id\nchannel: phone\ncustomers:\n  1️⃣b:\n    type: active\n---\n\n"
        + Frame.ending),
    Case("missing-field", .front, "  1️⃣c:\n    name: C"),
    Case("empty-value", .front, "1️⃣level:"),
    Case("empty-value", .front, "objectives: [1️⃣\"\", a]"),
    Case(
      "unknown-format", .file,
      "---\nformat: 1️⃣2\ntitle: Uji\nsummary: Uji.\nlanguage: id\nchannel: phone\ncustomers:\n  b:\n    name: B\n---\n\n"
        + Frame.ending),
    Case(
      "bad-language", .file,
      Frame.start.replacing("language: id", with: "language: 1️⃣Bahasa Indonesia") + "---\n\n" + Frame.ending),
    Case(
      "language-differs", .file,
      Frame.start.replacing("language: id", with: "language: 1️⃣id") + "---\n\n" + Frame.ending,
      context: FileContext(id: "uji", languageTag: "en")),
    Case("unknown-word", .front, "complaint: [1️⃣pubic]", fixed: "complaint: [public]"),
    Case("unknown-word", .front, "source: 1️⃣yes"),
    Case("unknown-word", .front, "  c:\n    name: C\n    role: 1️⃣boss"),
    Case("too-many", .front, "complaint: 1️⃣[public, serial, first]"),
    Case(
      "too-many", .file,
      Frame.start.replacing("customers", with: "1️⃣customers")
        + (1...6).map { "  c\($0):\n    name: C\n    role: queue\n" }.joined() + "---\n\n" + Frame.ending),
    Case("bad-currency", .front, "currency: 1️⃣Rp"),
    Case("needs-currency", .front, "1️⃣authority: 5"),
    Case("allow-of-error", .front, "allow:\n  1️⃣unknown-scene: sengaja"),
    Case("unknown-code", .front, "allow:\n  1️⃣entah: sengaja"),
    Case("primary-has-role", .front, "    1️⃣role: queue"),
    Case("other-has-meter", .front, "  c:\n    name: C\n    role: queue\n    1️⃣patience: 4"),
    Case(
      "discretion-of-hard-rule", .front,
      "rules:\n  r:\n    kind: safety\n    1️⃣discretion: own\n    text: a\n    why: b\nallow:\n  rule-never-touched: ya"
    ),
    Case("wants-text", .front, "level: 1️⃣[1]"),
    Case("wants-list", .front, "tags: 1️⃣satu", fixed: "tags: [satu]"),
    Case("wants-list", .front, "complaint: 1️⃣waiting", fixed: "complaint: [waiting]"),
    Case("wants-map", .front, "rules: 1️⃣[a]"),
    Case("wants-number", .front, "level: 1️⃣satu"),
    Case(
      "wants-number", .front, "currency: IDR\nauthority: 1️⃣50.000", fixed: "currency: IDR\nauthority: 50000"),
    Case("out-of-range", .front, "level: 1️⃣4", message: "`4` terlalu kecil atau terlalu besar untuk `level`."),
    Case("out-of-range", .front, "    joy: 1️⃣101\n    patience: 2️⃣0"),
    Case("wants-clock", .front, "clock: 1️⃣13.20", fixed: "clock: 13:20"),
    Case("wants-clock", .front, "clock: 1️⃣7:05"),
    Case("bad-key", .front, "flags: [1️⃣Tahu_Acara]", fixed: "flags: [tahu-acara]"),
    Case(
      "bad-key", .front, "promises:\n  1️⃣telepon--balik: Ya.", fixed: "promises:\n  telepon-balik: Ya."),
    Case("bad-key", .front, "flags: [1️⃣2-malam]"),
    Case(
      "bad-key", .file,
      Frame.start
        + "flags: [1️⃣tahu sidang]\n---\n\n## A\n\n`set tahu-sidang` `ending`\n\n`if tahu-sidang` Ya.\n\nTamat.\n",
      fixed: Frame.start
        + "flags: [tahu-sidang]\n---\n\n## A\n\n`set tahu-sidang` `ending`\n\n`if tahu-sidang` Ya.\n\nTamat.\n"
    ),
    Case("reserved-key", .front, "flags: [1️⃣solved]"),
    Case("reserved-key", .front, "flags: [1️⃣joy, 2️⃣visited, 3️⃣walk-out]"),
    Case(
      "text-too-long", .front, "    story: Boleh panjang \(String(repeating: "x", count: 2000))", also: []),
    Case(
      "text-too-long", .file,
      Frame.start.replacing("title: Uji", with: "title: 1️⃣" + String(repeating: "ü", count: 81)) + "---\n\n"
        + Frame.ending),
    Case(
      "text-too-long", .file,
      Frame.start.replacing("summary: Sebuah uji.", with: "summary: 1️⃣" + String(repeating: "ü", count: 301))
        + "---\n\n" + Frame.ending),
    Case("control-character", .front, "    story: 1️⃣\"Jahat \\e[31m\""),
    Case("control-character", .front, "    story: 1️⃣\"Jahat \\u202E\""),
  ]

  @Test(arguments: front) func frontMatter(_ example: Case) { example.check() }

  static let characters: [Case] = [
    Case("tab", "Teks1️⃣\tini.", fixed: "Teks  ini."),
    Case("control-character", "Teks1️⃣\u{1B}[31m.", fixed: "Teks[31m."),
    Case(
      "control-character", "Teks1️⃣\u{202E}.", fixed: "Teks.",
      message: "Di sini ada karakter kendali U+202E yang tidak terlihat."),
    Case("control-character", "Teks1️⃣\u{2069}.", fixed: "Teks."),
    Case("control-character", "Teks1️⃣\u{9B}.", fixed: "Teks."),
    Case("control-character", "Teks1️⃣\r.", fixed: "Teks."),
    Case("control-character", "Teks1️⃣\u{7F}.", fixed: "Teks."),
    Case("line-too-long", "1️⃣\(String(repeating: "x", count: 16 * 1024 + 1))"),
  ]

  @Test(arguments: characters) func charactersThatMustNotBeThere(_ example: Case) { example.check() }

  @Test(
    arguments: [
      [0xFF], [0xC3], [0xC3, 0x28], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82],
      [0xF0, 0x80, 0x80, 0x80], [0x80],
    ] as [[UInt8]])
  func bytesThatAreNotUTF8AreToldWhereTheyStand(_ bytes: [UInt8]) {
    let before = Array((Frame.header + "## A é\n\n").utf8)
    let result = compile(SourceFile(name: "x", bytes: before + bytes + [0x0A]), context: FileContext(id: "x"))
    #expect(result.diagnostics.map(\.kind.code) == ["not-utf-8"])
    #expect(result.diagnostics.first?.range.lowerBound == before.count)
    #expect(String(validating: before + bytes, as: UTF8.self) == nil)
  }

  @Test func aFileThatIsTooLargeIsNotRead() {
    let bytes = [UInt8](repeating: 0x41, count: 4 * 1024 * 1024 + 1)
    let result = compile(SourceFile(name: "x", bytes: bytes), context: FileContext(id: "x"))
    #expect(result.diagnostics.map(\.kind.code) == ["file-too-large"])
    #expect(
      result.diagnostics.first?.message(in: .en) == "This file has 4097 KiB; at most 4096 KiB are read.")
  }

  @Test(arguments: [
    ("front-matter-too-large", "tags:\n" + String(repeating: "  - satu\n", count: 8_000)),
    ("front-matter-too-large", "tags: " + String(repeating: "[", count: 500)),
    ("front-matter-too-large", String(repeating: " ", count: 100) + "- a"),
    ("front-matter-too-large", String(repeating: "- ", count: 100) + "a"),
  ])
  func frontMatterHasBounds(code: String, lines: String) {
    let text = Frame.front.around(lines)
    let result = compile(SourceFile(name: "x", text: text), context: FileContext(id: "x"))
    #expect(result.diagnostics.map(\.kind.code) == [code])
  }

  @Test(arguments: [
    ("scenes", (0...10_000).map { "## A\($0)\n\n`ending`\n\nTeks.\n\n" }.joined()),
    ("acts", (0...1001).map { "# A\($0)\n\n" }.joined()),
    ("choices", "## A\n\n" + String(repeating: "- Ya.\n\n  Teks.\n\n", count: 30_001)),
    ("blocks", "## A\n\n" + String(repeating: "Teks.\n\n", count: 60_001)),
    ("other wordings", "## A\n\n- Ya.\n" + String(repeating: "  - Ya.\n", count: 60_001)),
    (
      "directives",
      "## A\n\n"
        + String(repeating: String(repeating: "`joy +4` ", count: 100).dropLast() + "\n\n", count: 2_001)
    ),
    ("lines in one block", "## A\n\n" + String(repeating: "a\n", count: 1_201)),
    (
      "bytes in one block",
      "## A\n\n" + String(repeating: String(repeating: "a ", count: 600) + "\n", count: 30)
    ),
  ])
  func countsHaveBounds(what: String, body: String) {
    let result = compile(SourceFile(name: "x", text: Frame.header + body), context: FileContext(id: "x"))
    let found = result.diagnostics.filter { $0.kind.code == "too-large" }
    #expect(found.count == 1)
    #expect(found.first?.arguments.first?.en == what)
    #expect(result.scenario == nil)
  }

  @Test func manyFindingsAreCutShort() {
    let text = Frame.header + "## A\n\n" + String(repeating: "`zzz`\n\n", count: 1_500)
    let result = compile(SourceFile(name: "x", text: text), context: FileContext(id: "x"))
    #expect(result.diagnostics.filter { $0.kind.code == "unknown-directive" }.count == 1_000)
    #expect(result.diagnostics.filter { $0.kind.code == "too-many-findings" }.count == 1)
  }

  @Test func manyWarningsNeitherStopPlayNorHideAnError() {
    let spaces = String(repeating: "Teks.  \n\n", count: 1_500)
    let fine = compile(SourceFile(name: "x", text: Frame.scene.around(spaces)), context: FileContext(id: "x"))
    #expect(fine.scenario != nil)
    let wrong = compile(
      SourceFile(name: "x", text: Frame.scene.around(spaces + "`zzz`")), context: FileContext(id: "x"))
    #expect(wrong.diagnostics.contains { $0.kind.code == "unknown-directive" })
    #expect(wrong.scenario == nil)
  }

  static let unused: [Case] = [
    Case("flag-idle", .file, Frame.start + "flags: [1️⃣a]\n---\n\n" + Frame.ending),
    Case("flag-never-used", .file, Frame.start + "flags: [1️⃣a]\n---\n\n## A\n\n`set a` `ending`\n\nTamat.\n"),
    Case(
      "flag-never-set", .file, Frame.start + "flags: [1️⃣a]\n---\n\n## A\n\n`ending`\n\n`if a` Ya.\n\nTamat.\n"),
    Case("promise-never-made", .file, Frame.start + "promises:\n  1️⃣p: Menelepon.\n---\n\n" + Frame.ending),
    Case(
      "promise-never-made", .file,
      Frame.start + "promises:\n  1️⃣p: Menelepon.\n---\n\n## A\n\n`keeps p` `ending`\n\nTamat.\n"),
    Case(
      "promise-never-kept", .file,
      Frame.start + "promises:\n  1️⃣p: Menelepon.\n---\n\n## A\n\n`promises p` `ending`\n\nTamat.\n"),
    Case(
      "rule-never-touched", .file,
      Frame.start + "rules:\n  1️⃣r:\n    kind: house\n    text: a\n    why: b\n---\n\n" + Frame.ending),
  ]

  @Test(arguments: unused) func namesThatAreNeverUsed(_ example: Case) { example.check() }

  @Test func aMistakeInTheBodyIsNotReportedAgainAsAnUnusedName() {
    Case(
      "unknown-flag", .file,
      Frame.start + "flags: [knows]\n---\n\n## A\n\n`set knows` `ending`\n\n`if 1️⃣konws` Ya.\n\nTamat.\n",
      fixed: Frame.start + "flags: [knows]\n---\n\n## A\n\n`set knows` `ending`\n\n`if knows` Ya.\n\nTamat.\n"
    ).check()
  }

  @Test func whatAllowNamesIsNotReported() {
    let text = Frame.front.around("flags: [a]\nallow:\n  flag-idle: dipakai nanti")
    #expect(compile(SourceFile(name: "x", text: text), context: FileContext(id: "x")).diagnostics.isEmpty)
  }
}
