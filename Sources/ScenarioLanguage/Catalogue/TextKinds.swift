import SourceText

// Marks within text.
extension DiagnosticKind {
  static let unclosedBacktick = DiagnosticKind(
    "unclosed-backtick", .error,
    message: Localized(
      id: "Backtick ini tidak ditutup di barisnya.",
      en: "This backtick is not closed on its line."),
    help: Localized(
      id: ##"Tutup dengan backtick kedua; kalau memang teks, tulis `\``."##,
      en: ##"Close it by a second one; if it is meant as text, write `\``."##))

  static let doubleBacktick = DiagnosticKind(
    "double-backtick", .error,
    message: Localized(
      id: "Di sini lebih dari satu backtick berturut-turut.",
      en: "Here is more than one backtick in a row."),
    help: Localized(
      id: "Perintah ditulis di antara dua backtick tunggal.",
      en: "A directive stands between two single backticks."))

  static let unclosedEmphasis = DiagnosticKind(
    "unclosed-emphasis", .error,
    message: Localized(
      id: "`{0}` ini tidak ditutup.",
      en: "This `{0}` is not closed."),
    help: Localized(
      id: ##"Tutup dengan `{0}` yang sama; kalau memang teks, tulis `\*`."##,
      en: ##"Close it by the same `{0}`; if it is meant as text, write `\*`."##))

  static let strayMark = DiagnosticKind(
    "stray-mark", .error,
    message: Localized(
      id: "`{0}` di sini bukan penekanan.",
      en: "`{0}` is no emphasis here."),
    help: Localized(
      id: "Kalau memang teks, tulis `{1}`; penekanan ditulis `*begini*` atau `**begini**`.",
      en: "If it is meant as text, write `{1}`; emphasis is `*like this*` or `**like this**`."))

  static let directiveAsText = DiagnosticKind(
    "directive-as-text", .warning,
    message: Localized(
      id: "`{0}` di sini tampil sebagai teks: tidak ada backtick di kiri dan kanannya.",
      en: "`{0}` is shown as text here: there are no backticks around it."),
    help: Localized(
      id: "Apit dengan backtick, biasanya tombol di sebelah kiri angka 1; bukan ´, ‘, atau tanda petik.",
      en: "Put backticks around it, often the key to the left of 1; not ´, ‘ or quotation marks."))

  static let entity = DiagnosticKind(
    "entity", .error,
    message: Localized(
      id: "`{0}` adalah kode huruf HTML.",
      en: "`{0}` is HTML's code for a character."),
    help: Localized(
      id: ##"Tulis hurufnya langsung; kalau memang teks, tulis `\&`."##,
      en: ##"Write the character itself; if it is meant as text, write `\&`."##))

  static let brokenLink = DiagnosticKind(
    "broken-link", .error,
    message: Localized(
      id: "Tautan ini tidak lengkap: tujuannya `({0})`.",
      en: "This link is not complete: its target is `({0})`."),
    help: Localized(
      id:
        "Tulis `[Teks](#nama-adegan)`: tanpa spasi di depan kurung, tanpa spasi dan tanda petik di dalamnya.",
      en: "Write `[Text](#scene-id)`: no space before the parentheses, no spaces or quotation marks in them.")
  )

  static let linkWithoutTarget = DiagnosticKind(
    "link-without-target", .warning,
    message: Localized(
      id: "`[{0}]` di sini teks biasa: tujuannya belum ada.",
      en: "`[{0}]` is mere text here: it has no target."),
    help: Localized(
      id: ##"Tulis `[{0}](#{1})`; kalau memang teks, tulis `\[{0}\]`."##,
      en: ##"Write `[{0}](#{1})`; if it is meant as text, write `\[{0}\]`."##))

  static let linkElsewhere = DiagnosticKind(
    "link-elsewhere", .error,
    message: Localized(
      id: "Tautan ini menuju `{0}`.",
      en: "This link leads to `{0}`."),
    help: Localized(
      id: "Ke adegan: `#nama-adegan`. Ke luar: alamat yang diawali `https://`.",
      en: "To a scene: `#scene-id`. To the web: an address that begins with `https://`."))

  static let linkOverLines = DiagnosticKind(
    "link-over-lines", .error,
    message: Localized(
      id: "Tautan ini terputus oleh ganti baris.",
      en: "This link is broken by a line's end."),
    help: Localized(
      id: "Tulis seluruh tautan di satu baris.",
      en: "Write the whole link on one line."))

  static let misplacedLink = DiagnosticKind(
    "misplaced-link", .error,
    message: Localized(
      id: "Tautan ke adegan tidak boleh di sini.",
      en: "A link to a scene may not stand here."),
    help: Localized(
      id: "Tautan menutup sebuah blok: teks dulu, lalu perintah, lalu tautan, dan tidak ada lagi sesudahnya.",
      en: "A link ends a block: text first, then directives, then the link, and nothing after it."))

  static let twoLinks = DiagnosticKind(
    "two-links", .error,
    message: Localized(
      id: "Blok ini sudah punya tautan.",
      en: "This block has a link already."),
    help: Localized(
      id: "Satu tautan tiap blok; pisahkan dengan baris kosong dan beri syarat `if …` pada yang pertama.",
      en: "One link a block; part them by an empty line and give the first an `if …`."))

  static let linkInChoice = DiagnosticKind(
    "link-in-choice", .error,
    message: Localized(
      id: "Kalimat pilihan tidak memuat tautan.",
      en: "A choice's words hold no link."),
    help: Localized(
      id: "Tulis tautannya di bawah pilihan: baris kosong, dua spasi, lalu `[Teks](#adegan)`.",
      en: "Write the link under the choice: an empty line, two spaces, then `[Text](#scene)`."))

  static let pictureInText = DiagnosticKind(
    "picture-in-text", .error,
    message: Localized(
      id: "Gambar berdiri sendiri di paragrafnya.",
      en: "A picture stands alone in its paragraph."),
    help: Localized(
      id: "Beri baris kosong di atas dan di bawahnya; hanya `if …` boleh mendahuluinya.",
      en: "Put an empty line above and below it; only an `if …` may stand before it."))

  static let pictureElsewhere = DiagnosticKind(
    "picture-elsewhere", .error,
    message: Localized(
      id: "`{0}` tidak ada di folder skenario ini.",
      en: "`{0}` is not in this scenario's own folder."),
    help: Localized(
      id: "Taruh gambarnya di samping berkas skenario dan tulis namanya saja.",
      en: "Put the picture beside the scenario's file and write its name only."))

  static let directiveInMiddle = DiagnosticKind(
    "directive-in-middle", .error,
    message: Localized(
      id: "`{0}` berdiri di tengah teks.",
      en: "`{0}` stands in the middle of text."),
    help: Localized(
      id: "Pindahkan ke awal atau ke akhir bloknya.",
      en: "Move it to the beginning or to the end of its block."))

  static let directiveInEmphasis = DiagnosticKind(
    "directive-in-emphasis", .error,
    message: Localized(
      id: "Perintah berdiri di dalam penekanan.",
      en: "A directive stands within emphasis."),
    help: Localized(
      id: "Pindahkan ke luar tanda `*`.",
      en: "Move it outside the `*`."))

  static let directiveInHeading = DiagnosticKind(
    "directive-in-heading", .error,
    message: Localized(
      id: "Perintah berdiri di dalam judul atau tautan.",
      en: "A directive stands within a heading or a link."),
    help: Localized(
      id: "Perintah adegan berdiri di paragraf pertama di bawah judulnya.",
      en: "A scene's directives stand in the first paragraph under its heading."))
}
