import Testing

/// Directives: what is wrong with one is told at its place, with the repair where that is certain.
struct DirectiveFindingsTests {
  static let cases: [Case] = [
    Case("empty-directive", "1️⃣` ` Teks."),
    Case(
      "unknown-directive", "`1️⃣jyo +4` Teks.", fixed: "`joy +4` Teks.",
      message: "Perintah `jyo` tidak dikenal."),
    Case("unknown-directive", "`1️⃣zzzz +4` Teks."),
    Case("unknown-directive", "`1️⃣Joy +4` Teks.", fixed: "`joy +4` Teks."),
    Case("missing-space", "`1️⃣joy+8` Teks.", fixed: "`joy +8` Teks.", message: "`joy+8` kurang spasi."),
    Case("missing-space", "`1️⃣rani.joy-8` Teks.", fixed: "`rani.joy -8` Teks."),
    Case("missing-space", "`1️⃣patience−1` Teks.", fixed: "`patience -1` Teks."),
    Case(
      "no-else", "`if joy < 55` Satu.\n\n`1️⃣else` Dua.", fixed: "`if joy < 55` Satu.\n\n`if joy >= 55` Dua."),
    Case("no-else", "`if knows` Satu.\n\n`1️⃣else` Dua.", fixed: "`if knows` Satu.\n\n`if not knows` Dua."),
    Case(
      "no-else", "`if not did greet` A.\n\n`1️⃣else` B.", fixed: "`if not did greet` A.\n\n`if did greet` B."),
    Case(
      "no-else", "`if knows and told` A.\n\n`1️⃣else` B.",
      fixed: "`if knows and told` A.\n\n`if not (knows and told)` B."),
    Case("no-else", "`1️⃣else` Dua."),
    Case("wants-change", "`joy 1️⃣+ 8` Teks.", fixed: "`joy +8` Teks."),
    Case("wants-change", "`joy 1️⃣8` Teks."),
    Case("wants-change", "`1️⃣joy` Teks."),
    Case("wants-change", "`rani.joy 1️⃣many` Teks."),
    Case("out-of-range", "`joy 1️⃣+101` `return 2️⃣-0` `patience 3️⃣+100` `minutes 4️⃣1440` Teks."),
    Case("out-of-range", .choice, "  `cost 1️⃣1000000000`"),
    Case("wants-number", "`minutes 1️⃣lima` Teks."),
    Case("wants-number", .choice, "  `cost 1️⃣50.000`", fixed: "  `cost 50000`"),
    Case("misplaced-directive", "`1️⃣cost 5` Teks."),
    Case("misplaced-directive", "`1️⃣does greet` Teks."),
    Case(
      "misplaced-directive", "`1️⃣follows house-rule` Teks.", message: "`follows` tidak boleh di blok adegan."),
    Case("misplaced-directive", "Teks.\n\n`1️⃣ending`"),
    Case("misplaced-directive", .choice, "  `1️⃣again` Teks."),
    Case("misplaced-directive", .choice, "  `1️⃣when knows` Teks."),
    Case("misplaced-directive", "> [!TIP]\n> `1️⃣joy +4` Catatan."),
    Case("misplaced-directive", "> [!QUOTE]\n> `1️⃣rani.joy +4` Suara hati."),
    Case("misplaced-directive", "`1️⃣joy +4` ![Peta](peta.png)"),
    Case("extra-words", .scenes, "## Mulai\n\n`ending 1️⃣now`\n\n`if knows` Teks.\n", also: []),
    Case("missing-names", "`1️⃣set` Teks."),
    Case("missing-names", "`set knows1️⃣, , told` Teks."),
    Case("missing-names", "`set knows1️⃣,` Teks."),
    Case("missing-comma", "`set 1️⃣knows told` Teks.", fixed: "`set knows, told` Teks."),
    Case("unknown-flag", "`set 1️⃣nkows` Teks.", fixed: "`set knows` Teks."),
    Case("unknown-rule", .choice, "  `bends 1️⃣hous-rule`", fixed: "  `bends house-rule`"),
    Case("unknown-rule", .choice, "  `bends 1️⃣xyz`"),
    Case("unknown-promise", "`promises 1️⃣cal` Teks.", fixed: "`promises call` Teks."),
    Case("unknown-customer", "`1️⃣rony.joy +4` Teks."),
    Case("unknown-customer", "`1️⃣ranni.joy +4` Teks.", fixed: "`rani.joy +4` Teks."),
    Case("unknown-behaviour", "- Salam. `does 1️⃣gret`\n\n  Teks.", fixed: "- Salam. `does greet`\n\n  Teks."),
    Case("primary-by-key", "`1️⃣bima.joy +4` Teks.", fixed: "`joy +4` Teks."),
    Case("other-has-meter", "`1️⃣rani.return +4` Teks."),
    Case("if-not-first", "`joy +4` `1️⃣if knows` Teks."),
    Case("if-not-first", "- Salam. `1️⃣if knows`\n\n  Teks."),
    Case("second-if", "`if knows` `1️⃣if told` Teks."),
    Case("cost-again", "- Beri. `again` `1️⃣cost 5`\n\n  Teks."),
    Case("cost-again", "- Beri. `again`\n\n  `1️⃣cost 5` Teks."),
    Case("approves-other", "`approves 1️⃣house-rule` Teks."),
    Case("approves-other", "`approves 1️⃣hard-rule` Teks."),
    Case("follows-and-bends", "- Beri. `follows house-rule` `1️⃣bends house-rule`\n\n  Teks."),
    Case("sympathy-with-help", "- Maaf. `1️⃣does sympathy-only, help, record`\n\n  Teks."),
    Case("when-in-first-scene", .scenes, "## Mulai\n\n`1️⃣when knows` `ending`\n\nTeks.\n"),
    Case("needs-clock", .file, Frame.start + "---\n\n## A\n\n`1️⃣minutes 5` `ending`\n\nTeks.\n"),
    Case(
      "needs-currency", .file,
      Frame.start + "---\n\n## A\n\n- Beri. `1️⃣cost 5`\n\n  [B](#b)\n\n## B\n\n`ending`\n\nTeks.\n"),
  ]

  @Test(arguments: cases) func findings(_ example: Case) { example.check() }

  @Test(arguments: [
    Case(
      "unknown-flag", .file,
      Frame.start + "flags: [knows]\n---\n\n## A\n\n`set knows, 1️⃣zzz` `ending`\n\n`if knows` Satu.\n\nDua.\n",
      fixed: Frame.start
        + "flags: [knows, zzz]\n---\n\n## A\n\n`set knows, zzz` `ending`\n\n`if knows` Satu.\n\nDua.\n"),
    Case(
      "unknown-flag", .file, Frame.start + "flags: []\n---\n\n## A\n\n`set 1️⃣zzz` `ending`\n\nTeks.\n",
      fixed: Frame.start + "flags: [zzz]\n---\n\n## A\n\n`set zzz` `ending`\n\nTeks.\n"),
    Case(
      "unknown-flag", .file,
      Frame.start + "flags:\n  - knows\n---\n\n## A\n\n`set knows, 1️⃣zzz` `ending`\n\n`if knows` A.\n\nB.\n",
      fixed: Frame.start
        + "flags:\n  - knows\n  - zzz\n---\n\n## A\n\n`set knows, zzz` `ending`\n\n`if knows` A.\n\nB.\n"),
    Case(
      "unknown-flag", .file, Frame.start + "---\n\n## A\n\n`set 1️⃣zzz` `ending`\n\nTeks.\n",
      fixed: Frame.start + "flags: [zzz]\n---\n\n## A\n\n`set zzz` `ending`\n\nTeks.\n"),
  ])
  func anUndeclaredFlagIsDeclared(_ example: Case) { example.check() }
}
