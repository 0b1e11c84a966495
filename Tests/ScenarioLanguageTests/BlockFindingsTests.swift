import Testing

/// Headings, blocks and choices: what CommonMark would read in another way than it was meant is an error.
struct BlockFindingsTests {
  static let headings: [Case] = [
    Case("no-scene", .file, Frame.start + "---\n1️⃣"),
    Case("text-before-scene", .scenes, "1️⃣Teks.\n\nLagi.\n\n- Pilihan.\n\n  Akibat.\n\n" + Frame.ending),
    Case("text-before-scene", .scenes, "# Babak\n\n1️⃣> Halo.\n\n" + Frame.ending),
    Case("text-before-scene", .scenes, "# Babak\n\n1️⃣- Pilihan.\n\n" + Frame.ending),
    Case("deep-heading", .scenes, "1️⃣### Mulai\n\nTeks. [Selesai](#selesai)\n\n" + Frame.ending),
    Case("setext-heading", "Teks\n1️⃣===\n\nLagi."),
    Case("setext-heading", "Teks\n1️⃣--\n\nLagi."),
    Case("setext-heading", "> Teks\n> 1️⃣=="),
    Case("empty-heading", .scenes, "1️⃣##\n\nTeks. [Selesai](#selesai)\n\n" + Frame.ending),
    Case("empty-heading", .scenes, "## 1️⃣!?\n\nTeks. [Selesai](#selesai)\n\n" + Frame.ending),
    Case(
      "heading-without-space", .scenes, "1️⃣##Mulai\n\nTeks. [Selesai](#selesai)\n\n" + Frame.ending,
      fixed: "## Mulai\n\nTeks. [Selesai](#selesai)\n\n" + Frame.ending),
    Case(
      "heading-without-space", .scenes, "1️⃣#Babak\n\n" + Frame.ending, fixed: "# Babak\n\n" + Frame.ending),
    Case("heading-without-space", "Teks\n1️⃣#promo hari ini.", fixed: "Teks\n\\#promo hari ini."),
    Case("duplicate-heading", .scenes, Frame.ending + "\n## 1️⃣*Selesai*\n\n`ending`\n\nTamat.\n"),
    Case("duplicate-heading", .scenes, "# Selesai\n\n## 1️⃣selesai\n\n`ending`\n\nTamat.\n"),
    Case("reserved-key", .scenes, "## 1️⃣Walk-out\n\n`ending`\n\nTamat.\n"),
    Case("empty-act", .scenes, "# 1️⃣Satu\n\n# Dua\n\n" + Frame.ending),
    Case("empty-act", .scenes, Frame.ending + "\n# 1️⃣Dua\n"),
    Case("empty-scene", .scenes, "## 1️⃣Kosong\n\n" + Frame.ending),
    Case("dead-end", .scenes, "## 1️⃣Buntu\n\nTeks.\n\n" + Frame.ending),
    Case(
      "other-markdown", .scenes, "## Selesai 1️⃣##\n\n`ending`\n\nTamat.\n",
      fixed: "## Selesai\n\n`ending`\n\nTamat.\n"),
    Case(
      "text-too-long", .scenes, "## 1️⃣\(String(repeating: "é", count: 81))\n\n`ending`\n\nTamat.\n",
      message: "Teks ini 81 karakter; paling panjang 80."),
  ]

  static let endings: [Case] = [
    Case("ending-with-choices", .scenes, "## A\n\n`ending`\n\nTamat.\n\n1️⃣- Lagi.\n\n  Teks.\n"),
    Case("ending-with-link", .scenes, "## A\n\n`ending`\n\nTamat. 1️⃣[A](#a)\n"),
    Case("ending-without-text", .scenes, "## 1️⃣A\n\n`ending`\n\n`joy +4`\n\n> [!TIP]\n> Catatan.\n"),
    Case(
      "ending-may-be-silent", .scenes,
      "## 1️⃣A\n\n`ending`\n\n`if joy < 50 and knows` Satu.\n\n`if joy > 50` Dua.\n",
      message: "Akhir “A” bisa tidak menampilkan apa-apa, misalnya kalau joy = 49, not knows."),
    Case("never-runs", "Teks. [Selesai](#selesai)\n\n1️⃣> Tidak pernah.", also: []),
    Case("never-runs", .choice, "  [Selesai](#selesai)\n\n  1️⃣Teks.\n\n  `if knows` Lagi."),
  ]

  static let quotes: [Case] = [
    Case("quote-runs-on", "> Halo.\n1️⃣Teks."),
    Case("quote-runs-on", .choice, "  > Halo.\n1️⃣Teks.\n  Lagi."),
    Case("missing-empty-line", "> Halo.\n>\n1️⃣Teks.", fixed: "> Halo.\n>\n\nTeks."),
    Case("missing-empty-line", "Teks.\n1️⃣> Halo.", fixed: "Teks.\n\n> Halo."),
    Case("missing-empty-line", "Teks.\n1️⃣<!-- catatan -->", fixed: "Teks.\n\n<!-- catatan -->"),
    Case("missing-empty-line", .choice, "  Teks.\n  1️⃣> Halo.", fixed: "  Teks.\n\n  > Halo."),
    Case(
      "missing-empty-line", .choice, "  > Halo.\n  > 1️⃣[!TIP]\n  > Catatan.",
      fixed: "  > Halo.\n\n  > [!TIP]\n  > Catatan."),
    Case(
      "missing-empty-line", "> [!NOTE]\n> Pesanan.\n>\n> 1️⃣[!QUOTE]\n> Lama.",
      fixed: "> [!NOTE]\n> Pesanan.\n>\n\n> [!QUOTE]\n> Lama."),
    Case("empty-block", "1️⃣>\n\nTeks."),
    Case("empty-block", "1️⃣> [!TIP]\n\nTeks."),
    Case("empty-block", "1️⃣> **Rani:**\n\nTeks."),
    Case("unknown-alert", "> [!1️⃣note]\n> Teks.", fixed: "> [!NOTE]\n> Teks."),
    Case("unknown-alert", "> [!1️⃣WARNING]\n> Teks."),
    Case("unknown-alert", "> [!1️⃣TIP\n> Teks.", fixed: "> [!TIP]\n> Teks."),
    Case("text-after-alert", "> [!NOTE]1️⃣ Teks."),
    Case("directive-before-alert", "> `if solved` 1️⃣[!NOTE]\n> Teks."),
    Case("directive-before-alert", "> `if solved` `joy +4` 1️⃣[!TIP]\n> Teks."),
    Case("speaker-without-quote", "1️⃣**Rani:** Halo.\nLagi.", fixed: "> **Rani:** Halo.\n> Lagi."),
    Case(
      "speaker-without-quote", .choice, "  1️⃣`if knows` **Rani:** Halo.",
      fixed: "  > `if knows` **Rani:** Halo."),
    Case("other-markdown", "> Satu.\n> 1️⃣> Dua."),
    Case("other-markdown", "> 1️⃣- Satu.\n> - Dua.\n> - Tiga."),
    Case("other-markdown", "> 1️⃣# Judul"),
    Case("other-markdown", "> 1️⃣<!-- catatan -->"),
    Case("wrong-indentation", ">1️⃣  Dua spasi.".replacing(">1️⃣  ", with: "> 1️⃣ "), fixed: "> Dua spasi."),
  ]

  static let choices: [Case] = [
    Case("empty-choice", "1️⃣-\n\n  Teks."),
    Case("empty-choice", "- 1️⃣`joy +4`\n\n  Teks."),
    Case("empty-choice", "- Ya.\n  1️⃣-\n\n  Teks."),
    Case("unclosed-quotation-mark", "- 1️⃣\"Silakan, Mas.\n\n  Teks."),
    Case("unclosed-quotation-mark", "- 1️⃣\"Don't worry.\n\n  Teks."),
    Case("unclosed-quotation-mark", "- 1️⃣„Silakan, Mas.\n\n  Teks."),
    Case("fell-out-of-choice", "- Ya.\n\n  Teks.\n\n1️⃣Keluar.", fixed: "- Ya.\n\n  Teks.\n\n  Keluar."),
    Case(
      "fell-out-of-choice", "- Ya.\n\n  Teks.\n\n1️⃣> Satu.\n> Dua.",
      fixed: "- Ya.\n\n  Teks.\n\n  > Satu.\n  > Dua."),
    Case(
      "fell-out-of-choice", "- Ya.\n\n  Teks yang\n1️⃣bersambung.", fixed: "- Ya.\n\n  Teks yang\n  bersambung."
    ),
    Case("wrong-indentation", "1️⃣ Teks.", fixed: "Teks."),
    Case("wrong-indentation", "Teks\n1️⃣  bersambung.", fixed: "Teks\nbersambung."),
    Case("wrong-indentation", .choice, "1️⃣   Teks.", fixed: "  Teks."),
    Case("wrong-indentation", .choice, "1️⃣    Teks.\n    Lagi.", fixed: "  Teks.\n  Lagi."),
    Case("wrong-indentation", .choice, "1️⃣ > Halo.", fixed: "  > Halo."),
    Case(
      "wrong-indentation", "-1️⃣  Dua spasi.\n\n  Teks.".replacing("-1️⃣  ", with: "- 1️⃣ "),
      fixed: "- Dua spasi.\n\n  Teks."),
    Case("wrong-indentation", "- Ya.\n1️⃣    - Oke.\n\n  Teks.", fixed: "- Ya.\n  - Oke.\n\n  Teks."),
    Case("wrong-indentation", "- Ya.\n1️⃣`joy +4`\n\n  Teks.", fixed: "- Ya.\n  `joy +4`\n\n  Teks."),
    Case(
      "wrong-indentation", "- Ya.\n\n1️⃣<!-- catatan -->\n\n  Teks.",
      fixed: "- Ya.\n\n  <!-- catatan -->\n\n  Teks."),
    Case(
      "wrong-indentation", .scenes, "1️⃣ ## Selesai\n\n`ending`\n\nTamat.\n",
      fixed: "## Selesai\n\n`ending`\n\nTamat.\n"),
    Case("text-under-choice", "- Ya.\n  1️⃣Teks.", fixed: "- Ya.\n\n  Teks."),
    Case("text-under-choice", "- Ya.\n1️⃣Teks.\n\n  Lagi.", fixed: "- Ya.\n\n  Teks.\n\n  Lagi."),
    Case("text-under-choice", "- Ya.\n1️⃣> Halo.", fixed: "- Ya.\n\n  > Halo."),
    Case("text-under-choice", "- Ya.\n  - Oke.\n  1️⃣Teks.", fixed: "- Ya.\n  - Oke.\n\n  Teks."),
    Case("list-after-empty-line", "- Ya.\n\n  1️⃣- Oke.\n  - Baik.\n\n  Teks."),
    Case("list-after-empty-line", "- Ya.\n\n  Teks.\n\n  1️⃣- Oke."),
    Case("list-in-choice", "- Ya.\n\n  Teks.\n  1️⃣- Oke."),
    Case("too-deep", "- Ya.\n  - Oke.\n    1️⃣- Baik.\n    - Lagi.\n\n  Teks."),
    Case("wording-of-two-lines", "- Ya.\n  - Oke.\n    1️⃣Baik.\n\n  Teks."),
    Case("directive-in-wording", "- Ya.\n  - Oke. `1️⃣joy +4`\n\n  Teks."),
    Case("link-in-choice", "- Ya. 1️⃣[Selesai](#selesai)\n\n  Teks."),
    Case("link-in-choice", "- Ya.\n  - 1️⃣[Selesai](#selesai)\n\n  Teks."),
    Case("other-markdown", "- Ya.\n\n  1️⃣## Judul\n\n  Teks."),
    Case("other-markdown", "- 1️⃣> Halo.\n\n  Teks."),
    Case("other-markdown", "- 1️⃣- Halo.\n\n  Teks."),
    Case("other-markdown", "- Ya.\n  - 1️⃣# Halo\n\n  Teks."),
    Case("text-too-long", "- 1️⃣\(String(repeating: "x", count: 281))\n\n  Teks."),
    Case("text-too-long", "- Ya.\n  - 1️⃣\(String(repeating: "x", count: 281))\n\n  Teks."),
    Case("text-too-long", "1️⃣\(String(repeating: "x", count: 1201))"),
    Case("text-too-long", "1️⃣> [!TIP]\n> \(String(repeating: "x", count: 1201))"),
  ]

  static let otherMarkdown: [Case] = [
    Case("other-markdown", "1️⃣* Satu."), Case("other-markdown", "1️⃣+ Satu."),
    Case(
      "other-markdown",
      "- \"Ya.\" `joy +4`\n\n  Teks.\n\n1️⃣– \"Tidak.\" `joy -4` `does argue`\n\n- \"Ya?\"\n\n  Teks.",
      fixed: "- \"Ya.\" `joy +4`\n\n  Teks.\n\n- \"Tidak.\" `joy -4` `does argue`\n\n- \"Ya?\"\n\n  Teks."),
    Case("other-markdown", "1️⃣• “Tidak.” `joy -4`", fixed: "- “Tidak.” `joy -4`"),
    Case("other-markdown", "1️⃣17. Satu."),
    Case("other-markdown", "1️⃣3) Satu."), Case("other-markdown", "1️⃣***"), Case("other-markdown", "1️⃣- - -"),
    Case("other-markdown", "1️⃣___"), Case("other-markdown", "1️⃣| a | b |\n|---|---|\n| 1 | 2 |"),
    Case("other-markdown", "a | b\n1️⃣--- | ---\n1 | 2"), Case("other-markdown", "1️⃣```\nkode\n```"),
    Case(
      "other-markdown", "1️⃣~~~ swift\nkode\n\n## Bukan adegan\n~~~".replacing("\n\n## Bukan adegan", with: "")),
    Case("other-markdown", "1️⃣<b>Tebal</b>"), Case("other-markdown", "Teks 1️⃣<b>tebal."),
    Case("other-markdown", "1️⃣[a]: https://contoh.id"), Case("other-markdown", "1️⃣[a\nb]: https://contoh.id"),
    Case("other-markdown", "> 1️⃣[a\\]b]: https://contoh.id"),
    Case("other-markdown", "Lihat 1️⃣<https://contoh.id>."),
    Case("other-markdown", "1️⃣<https://contoh.id>"),
    Case("other-markdown", "- Ya.\n\n  Teks.\n\n1️⃣---\n\n- Tidak.\n\n  Teks."),
  ]

  static let comments: [Case] = [
    Case("unclosed-comment", "1️⃣<!-- catatan\n\nTeks."),
    Case("unclosed-comment", .choice, "  1️⃣<!-- catatan\n\n  Teks."),
    Case("text-after-comment", "<!-- catatan -->1️⃣ Teks."),
    Case("trailing-spaces", "Teks.1️⃣  \nLagi.", fixed: "Teks.\nLagi."),
    Case("trailing-spaces", "> Teks.1️⃣   \n> Lagi.", fixed: "> Teks.\n> Lagi."),
    Case("trailing-spaces", .scenes, "## Selesai1️⃣  \n\n`ending`\n\nTamat.\n", fixed: Frame.ending),
  ]

  @Test(arguments: headings + endings) func headingsAndEndingsAreChecked(_ example: Case) { example.check() }
  @Test(arguments: quotes) func quotesAreChecked(_ example: Case) { example.check() }
  @Test(arguments: choices) func choicesAreChecked(_ example: Case) { example.check() }
  @Test(arguments: otherMarkdown) func otherMarkdownIsRefused(_ example: Case) { example.check() }
  @Test(arguments: comments) func commentsAndSpacesAreChecked(_ example: Case) { example.check() }
}
