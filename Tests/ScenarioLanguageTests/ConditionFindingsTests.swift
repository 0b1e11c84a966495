import Testing

/// Conditions: what cannot be read is told at its place; unknown names do not hide what stands behind them.
struct ConditionFindingsTests {
  static let cases: [Case] = [
    Case("bad-condition", "`1️⃣if` Teks."),
    Case("bad-condition", "`if knows 1️⃣told` Teks."),
    Case("bad-condition", "`if 1️⃣(knows or told` Teks."),
    Case("bad-condition", "`if knows and 1️⃣or told` Teks."),
    Case("bad-condition", "`if 1️⃣60 < joy` Teks."),
    Case("bad-condition", "`if 1️⃣joy` Teks."),
    Case("bad-condition", "`if 1️⃣joy <` Teks."),
    Case("bad-condition", "`if did 1️⃣and knows` Teks."),
    Case("bad-condition", "`if knows 1️⃣= 1` Teks."),
    Case("bad-comparison", "`if joy 1️⃣== 60` Teks.", fixed: "`if joy = 60` Teks."),
    Case("bad-comparison", "`if joy 1️⃣≥ 60` Teks.", fixed: "`if joy >= 60` Teks."),
    Case("bad-comparison", "`if joy 1️⃣!= 60` Teks."),
    Case("foreign-word", "`if knows 1️⃣dan told` Teks.", fixed: "`if knows and told` Teks."),
    Case("foreign-word", "`if 1️⃣tidak knows` Teks.", fixed: "`if not knows` Teks."),
    Case("foreign-word", "`if 1️⃣!knows` Teks.", fixed: "`if not knows` Teks."),
    Case("foreign-word", "`if knows1️⃣&&told` Teks.", fixed: "`if knows and told` Teks."),
    Case("foreign-word", "`if 1️⃣sudah greet` Teks."),
    Case("first-elsewhere", .choice, "  `if 1️⃣first` Teks."),
    Case("first-elsewhere", .choice, "  > [!TIP]\n  > `if 1️⃣first` Teks."),
    Case(
      "first-elsewhere", .scenes,
      "## A\n\n`if first` Teks. [B](#b)\n\n- Y.\n\n  [B](#b)\n\n## B\n\n`when 1️⃣first` `ending`\n\nTeks.\n"),
    Case("too-deep-condition", "`if 1️⃣\(String(repeating: "not ", count: 70))knows` Teks."),
    Case(
      "too-deep-condition",
      "`if 1️⃣\(String(repeating: "knows or (", count: 70))told\(String(repeating: ")", count: 70))` Teks."),
    Case("wants-clock", "`if clock >= 1️⃣13.20` Teks.", fixed: "`if clock >= 13:20` Teks."),
    Case("wants-clock", "`if clock >= 1️⃣60` Teks."),
    Case("wants-clock", "`if clock >= 1️⃣24:00` Teks."),
    Case("wants-number", "`if joy < 1️⃣-5` Teks."),
    Case("wants-number", "`if joy < 1️⃣13:20` Teks."),
    Case("wants-number", "`if cost > 1️⃣50.000` Teks.", fixed: "`if cost > 50000` Teks."),
    Case("unknown-behaviour", "`if did 1️⃣gret` Teks.", fixed: "`if did greet` Teks."),
    Case("unknown-scene", "`if visited 1️⃣selesei` Teks.", fixed: "`if visited selesai` Teks."),
    Case("unknown-customer", "`if 1️⃣rnai.joy < 50` Teks.", fixed: "`if rani.joy < 50` Teks."),
    Case("other-has-meter", "`if 1️⃣rani.refer < 50` Teks."),
    Case("primary-by-key", "`if 1️⃣bima.joy < 50` Teks.", fixed: "`if joy < 50` Teks."),
    Case("unknown-flag", "`if 1️⃣know` Teks.", fixed: "`if knows` Teks."),
    Case("unknown-flag", "`if 1️⃣know and 2️⃣tolds` Teks.", fixed: "`if knows and told` Teks."),
    Case(
      "unknown-rule", "`if bent 1️⃣huose-rule and followed hard-rule` Teks.",
      fixed: "`if bent house-rule and followed hard-rule` Teks."),
    Case("unknown-promise", "`if kept 1️⃣calls` Teks.", fixed: "`if kept call` Teks."),
    Case(
      "needs-clock", .file, Frame.start + "---\n\n## A\n\n`ending`\n\n`if 1️⃣clock >= 13:00` Satu.\n\nDua.\n"),
    Case("needs-currency", .file, Frame.start + "---\n\n## A\n\n`ending`\n\n`if 1️⃣cost > 5` Satu.\n\nDua.\n"),
    Case(
      "gap-between-conditions", "`if joy < 55` Satu.\n\n1️⃣`if joy > 55` Dua.",
      message: "Di antara syarat blok-blok yang bertetangga ada celah: tidak satu pun berlaku kalau joy = 55."
    ),
    Case("gap-between-conditions", "`if clock < 09:00` A.\n\n1️⃣`if clock >= 09:01` B."),
    Case("overlapping-conditions", "`if joy < 56` Satu.\n\n1️⃣`if joy >= 55` Dua."),
    Case("overlapping-conditions", "> `if rani.joy <= 40` A.\n\n1️⃣`if rani.joy >= 40` B."),
    Case(
      "overlapping-conditions", .choice,
      "  `if patience < 2` A.\n\n  1️⃣`if patience < 3` B.\n\n  `if patience >= 3` C."),
    Case("gap-between-conditions", "> [!TIP]\n> `if joy < 55` A.\n\nTeks.\n\n1️⃣> [!TIP]\n> `if joy > 60` B."),
  ]

  @Test(arguments: cases) func findings(_ example: Case) { example.check() }

  @Test(arguments: [
    "`if joy < 55` Satu.\n\n`if joy >= 55` Dua.",
    "`if joy < 40` A.\n\n`if joy >= 40 and joy < 60` B.\n\n`if joy >= 60` C.",
    "`if joy < 45` A.\n\n`if refer < 45` B.",
    "`if joy < 45` A.\n\nTeks.\n\n`if joy < 50` B.",
    "`if joy < 45` A.\n\n> `if joy < 45` B.\n\n`if joy >= 45` C.",
    "`if joy < 30` [Selesai](#selesai)\n\n`if joy < 50` [Selesai](#selesai)",
    "`if cost < 5` A.\n\n`if cost > 5` B.",
    "`if joy < 50` A.\n\n> [!QUOTE]\n> `if joy < 30` B.\n\n`if joy >= 50` C.",
  ])
  func neighboursThatFitAreFine(_ text: String) {
    Case("gap-between-conditions", text).expectNothing()
  }
}

extension Case {
  /// The example has no finding.
  func expectNothing() {
    let result = compiled
    #expect(result.diagnostics.map { "\($0.kind.code) \($0.range)" } == [])
    #expect(result.scenario != nil)
  }
}
