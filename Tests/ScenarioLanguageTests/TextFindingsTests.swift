import Testing

/// Marks within text: what is no emphasis, no link, no directive is told, once.
struct TextFindingsTests {
  static let cases: [Case] = [
    Case("unclosed-backtick", "Teks 1️⃣`joy +4"),
    Case(
      "unclosed-backtick", "- Ya. `joy +4` 1️⃣`minutes 5 `does help`\n\n  Teks.",
      fixed: "- Ya. `joy +4` `minutes 5` `does help`\n\n  Teks."),
    Case(
      "unclosed-backtick", "- Ya. 1️⃣`joy +4 `refer +4` `does help` `set knows`\n\n  Teks.",
      fixed: "- Ya. `joy +4` `refer +4` `does help` `set knows`\n\n  Teks."),
    Case("no-break-space", "Teks. `joy1️⃣\u{A0}+4`", fixed: "Teks. `joy +4`"),
    Case(
      "no-break-space", "- Ya. `does help,1️⃣\u{202F}listen`\n\n  Teks.",
      fixed: "- Ya. `does help, listen`\n\n  Teks."),
    Case("link-without-target", "Teks. 1️⃣[Selesai]", fixed: "Teks. [Selesai](#selesai)"),
    Case("unclosed-backtick", "- Ya.\n  1️⃣`joy +4\n\n  Teks."),
    Case("double-backtick", "`joy +41️⃣``refer +4` Teks.", fixed: "`joy +4` `refer +4` Teks."),
    Case("double-backtick", "1️⃣``joy +4 Teks."),
    Case("unclosed-emphasis", "Ini 1️⃣*penting sekali."),
    Case("unclosed-emphasis", "Ini 1️⃣**penting sekali."),
    Case("unclosed-emphasis", "Ini [1️⃣*penting](https://contoh.id) sekali."),
    Case("unclosed-emphasis", "> Ini 1️⃣*penting\n>\n> sekali*.".replacing("sekali*", with: "sekali")),
    Case("stray-mark", "Dua 1️⃣* tiga.", fixed: "Dua \\* tiga."),
    Case("stray-mark", "Ini 1️⃣****tebal**** sekali."),
    Case("stray-mark", "Ini **tebal1️⃣* sekali."),
    Case("stray-mark", "Ini 1️⃣_miring_ sekali.", also: []),
    Case("stray-mark", "Nama: 1️⃣____ ya.", fixed: "Nama: \\_\\_\\_\\_ ya."),
    Case("stray-mark", "Ini 1️⃣~~coret2️⃣~~ ya."),
    Case("entity", "Satu 1️⃣&amp; dua."), Case("entity", "Satu 1️⃣&#8212; dua."),
    Case("entity", "Satu1️⃣&nbsp;dua."),
    Case("directive-as-text", "Teks. ´1️⃣joy +4´", fixed: "Teks. `joy +4`"),
    Case(
      "directive-as-text", "- \"Ya, Bu.\" ´1️⃣set knows´\n\n  Teks.",
      fixed: "- \"Ya, Bu.\" `set knows`\n\n  Teks."),
    Case("directive-as-text", "Teks. ‘1️⃣refer −8’", fixed: "Teks. `refer −8`"),
    Case("directive-as-text", "> Halo. 1️⃣patience -1", fixed: "> Halo. `patience -1`"),
    Case(
      "broken-link", "`if knows` 1️⃣[Ke sana] (#selesai)", fixed: "`if knows` [Ke sana](#selesai)"),
    Case("broken-link", "Teks. 1️⃣[Ke sana](#selesai"),
    Case("broken-link", "Teks. 1️⃣[Selesai]()", fixed: "Teks. [Selesai](#selesai)"),
    Case("broken-link", "`if knows` 1️⃣[Ke sana](#Selesai )"),
    Case("broken-link", "Teks. 1️⃣[](#selesai)"),
    Case("broken-link", "Teks. 1️⃣[Ke sana](#se lesai)", fixed: "Teks. [Ke sana](#se-lesai)"),
    Case("broken-link", "Teks. 1️⃣[Ke sana](https://contoh.id \"judul\")"),
    Case("broken-link", "1️⃣![Peta](peta saya.png)"),
    Case("link-elsewhere", "Teks. [Ke sana](1️⃣selesai)", fixed: "Teks. [Ke sana](#selesai)"),
    Case("link-elsewhere", "Teks. [Ke sana](1️⃣selesai.md)"),
    Case("link-elsewhere", "Teks. [Ke sana](1️⃣javascript:x)"),
    Case("link-over-lines", "Teks 1️⃣[ke\nsana](#selesai)"),
    Case("misplaced-link", "1️⃣[Ke sana](#selesai) lalu pulang."),
    Case("misplaced-link", "1️⃣[Ke sana](#selesai) `joy +4`"),
    Case("misplaced-link", "Ini *1️⃣[ke sana](#selesai)*."),
    Case("misplaced-link", "> [!TIP]\n> Catatan. 1️⃣[Ke sana](#selesai)"),
    Case("misplaced-link", .scenes, "## 1️⃣[Selesai](#selesai) ya\n\n`ending`\n\nTamat.\n"),
    Case("misplaced-link", "[Ini 1️⃣[itu](https://contoh.id) ya](https://contoh.id)"),
    Case("two-links", "Teks. [Satu](#selesai) 1️⃣[Dua](#selesai)"),
    Case(
      "link-to-act", .scenes, "# Babak\n\n## Mulai\n\n[Ke](#1️⃣babak)\n\n" + Frame.ending,
      fixed: "# Babak\n\n## Mulai\n\n[Ke](#mulai)\n\n" + Frame.ending),
    Case("unknown-scene", "`if knows` [Ke](#1️⃣selesei)", fixed: "`if knows` [Ke](#selesai)"),
    Case(
      "unknown-scene", "`if knows` [Ke](#1️⃣Selesai)", fixed: "`if knows` [Ke](#selesai)",
      message: "Adegan `Selesai` tidak ada."),
    Case("unknown-scene", "`if knows` [Selesai](#1️⃣the-end)", fixed: "`if knows` [Selesai](#selesai)"),
    Case("unknown-scene", "`if knows` [Ke](#1️⃣entah-di-mana)"),
    Case("picture-in-text", "Lihat 1️⃣![Peta](peta.png)"),
    Case("picture-in-text", "1️⃣![Peta](peta.png) ini."),
    Case("picture-in-text", "1️⃣![Peta](peta.png) `joy +4`"),
    Case("picture-in-text", "`if knows` 1️⃣![Peta](peta.png) [Ke](#selesai)"),
    Case("picture-in-text", "> 1️⃣![Peta](peta.png)"),
    Case("picture-in-text", "- 1️⃣![Peta](peta.png) ya.\n\n  Teks."),
    Case("picture-elsewhere", "![Peta](1️⃣../peta.png)"), Case("picture-elsewhere", "![Peta](1️⃣/peta.png)"),
    Case("picture-elsewhere", "![Peta](1️⃣https://contoh.id/peta.png)"),
    Case("directive-in-middle", "Teks `1️⃣joy +4` lagi `2️⃣refer +4` lagi."),
    Case("directive-in-middle", "> **Rani:** `1️⃣joy +4` Halo."),
    Case("directive-in-middle", "> Satu. `1️⃣joy +4`\n>\n> Dua."),
    Case("directive-in-emphasis", "Ini *penting `1️⃣joy +4`* sekali."),
    Case("directive-in-heading", .scenes, "## Selesai `1️⃣ending`\n\n`ending`\n\nTamat.\n"),
    Case("directive-in-heading", "Ini [tautan `1️⃣joy +4`](https://contoh.id)."),
  ]

  @Test(arguments: cases) func findings(_ example: Case) { example.check() }

  @Test(arguments: [
    "Satu & dua, R&D, 3 < 4, <3, [x], nama_berkas, 50%, a*b? ".replacing("a*b? ", with: "~ dan ! juga."),
    "Tanda \\* \\_ \\` \\[ \\< \\& \\# \\\\ \\~ \\! ya.",
    "*miring*, **tebal**, **tebal *dan miring* ya**, a*b*c.",
    "***keduanya***, **a *b***, *a **b***, ***a* b**, ***a** b*.",
    "[teks](https://contoh.id/a_b?c=1&d=2) dan ![x] dan [ ] dan [^1].",
    "Ia berkata: \"[sic] ya\" (lalu pergi).",
    "!", "Halo\\\nbaris baru.", "C:\\folder", "Teks\\", "1.000 rupiah, 17.30, 2024.",
    "Suhunya -5, naik +3 derajat; ´itu´ dan ‘joy’ kata biasa, enjoy +8, joy + 8, 'set' juga.", "-5 derajat",
    "\\- bukan pilihan",
    "\\# bukan judul", "Rp50.000 – Rp60.000 — ya…", "日本語 *強調* 한국어 العربية עברית", "🙂 👩‍🏫 *é*",
  ])
  func theseAreText(_ text: String) { Case("none", text).expectNothing() }
}
