import SourceText

// Headings, blocks, choices.
extension DiagnosticKind {
  static let noScene = DiagnosticKind(
    "no-scene", .error,
    message: Localized(
      id: "Skenario ini belum punya adegan.",
      en: "This scenario has no scene."),
    help: Localized(
      id: "Tulis `## Judul adegan` lalu ceritanya.",
      en: "Write `## A scene's heading` and then its text."))

  static let textBeforeScene = DiagnosticKind(
    "text-before-scene", .error,
    message: Localized(
      id: "Ini berdiri di luar adegan mana pun.",
      en: "This stands outside any scene."),
    help: Localized(
      id: "Tulis `## Judul adegan` di atasnya.",
      en: "Write `## A scene's heading` above it."))

  static let deepHeading = DiagnosticKind(
    "deep-heading", .error,
    message: Localized(
      id: "Judul dengan {0} tanda `#` tidak dipakai.",
      en: "A heading with {0} `#` is not used."),
    help: Localized(
      id: "Babak ditulis `# Judul`, adegan `## Judul`.",
      en: "An act is `# Heading`, a scene `## Heading`."))

  static let setextHeading = DiagnosticKind(
    "setext-heading", .error,
    message: Localized(
      id: "Garis ini akan menjadikan baris di atasnya judul.",
      en: "This line would make a heading of the line above it."),
    help: Localized(
      id: "Tulis `## Judul` untuk adegan, atau hapus baris ini.",
      en: "Write `## Heading` for a scene, or remove this line."))

  static let emptyHeading = DiagnosticKind(
    "empty-heading", .error,
    message: Localized(
      id: "Judul ini tidak punya huruf atau angka.",
      en: "This heading has no letter or digit."),
    help: Localized(
      id: "Tulis judul yang bisa menjadi nama adegan.",
      en: "Write a heading that can become the scene's name."))

  static let headingWithoutSpace = DiagnosticKind(
    "heading-without-space", .error,
    message: Localized(
      id: "Sesudah `#` belum ada spasi.",
      en: "There is no space after `#`."),
    help: Localized(
      id: ##"Tulis `## Judul`; kalau `#` memang teks, tulis `\#`."##,
      en: ##"Write `## Heading`; if `#` is meant as text, write `\#`."##))

  static let duplicateHeading = DiagnosticKind(
    "duplicate-heading", .error,
    message: Localized(
      id: "Judul “{0}” memberi nama `{1}`, yang sudah dipakai.",
      en: "The heading “{0}” gives the id `{1}`, which is taken."),
    help: Localized(
      id: "Ubah salah satu judul.",
      en: "Change one of the headings."))

  static let emptyAct = DiagnosticKind(
    "empty-act", .error,
    message: Localized(
      id: "Babak “{0}” tidak punya adegan.",
      en: "The act “{0}” has no scene."),
    help: Localized(
      id: "Tulis `## Judul adegan` di bawahnya, atau hapus babaknya.",
      en: "Write `## A scene's heading` under it, or remove the act."))

  static let emptyScene = DiagnosticKind(
    "empty-scene", .error,
    message: Localized(
      id: "Adegan “{0}” kosong.",
      en: "The scene “{0}” is empty."),
    help: Localized(
      id: "Tulis apa yang terjadi dan pilihannya, atau hapus adegannya.",
      en: "Write what happens and the choices, or remove the scene."))

  static let deadEndScene = DiagnosticKind(
    "dead-end", .error,
    message: Localized(
      id: "Dari adegan “{0}” tidak ada jalan keluar.",
      en: "No way leads out of the scene “{0}”."),
    help: Localized(
      id: "Tambahkan pilihan, tautan `[Lanjut](#adegan)`, atau `ending` di bawah judulnya.",
      en: "Add choices, a link `[Next](#scene)`, or `ending` under its heading."))

  static let emptyChoice = DiagnosticKind(
    "empty-choice", .error,
    message: Localized(
      id: "Pilihan ini tidak berisi kata.",
      en: "This choice has no words."),
    help: Localized(
      id: "Tulis apa yang dikatakan atau dilakukan peserta sesudah `- `.",
      en: "Write what the trainee says or does after `- `."))

  static let emptyBlock = DiagnosticKind(
    "empty-block", .error,
    message: Localized(
      id: "Blok ini tidak berisi kata.",
      en: "This block has no words."),
    help: Localized(
      id: "Tulis isinya di baris berikut, diawali `> `, atau hapus bloknya.",
      en: "Write its words on the next line, beginning with `> `, or remove the block."))

  static let fellOutOfChoice = DiagnosticKind(
    "fell-out-of-choice", .error,
    message: Localized(
      id: "Teks ini keluar dari pilihan di atasnya.",
      en: "This text fell out of the choice above it."),
    help: Localized(
      id: "Jorokkan dua spasi; kalau ini sebuah pilihan, awali dengan `- ` (tanda hubung dan spasi).",
      en: "Indent it by two spaces; if it is a choice, begin it with `- ` (a hyphen and a space)."))

  static let wrongIndentation = DiagnosticKind(
    "wrong-indentation", .error,
    message: Localized(
      id: "Di sini {0} spasi, mestinya {1}.",
      en: "Here are {0} spaces where {1} belong."),
    help: Localized(
      id: "Yang termasuk sebuah pilihan menjorok tepat dua spasi; selain itu di tepi kiri.",
      en: "What belongs to a choice is indented by exactly two spaces; all else stands at the left edge."))

  static let missingEmptyLine = DiagnosticKind(
    "missing-empty-line", .error,
    message: Localized(
      id: "Di antara dua blok harus ada baris kosong.",
      en: "An empty line is missing between two blocks."),
    help: Localized(
      id: "Tambahkan baris kosong di atas baris ini.",
      en: "Add an empty line above this one."))

  static let quoteRunsOn = DiagnosticKind(
    "quote-runs-on", .error,
    message: Localized(
      id: "Baris ini akan terbaca sebagai sambungan kutipan di atasnya.",
      en: "This line would be read as part of the quote above it."),
    help: Localized(
      id: "Awali dengan `> ` kalau masih ucapan, atau beri baris kosong di atasnya.",
      en: "Begin it with `> ` if it is still speech, or put an empty line above it."))

  static let textUnderChoice = DiagnosticKind(
    "text-under-choice", .error,
    message: Localized(
      id: "Baris ini menempel pada kalimat pilihan di atasnya.",
      en: "This line sticks to the choice's own words above it."),
    help: Localized(
      id: "Apa yang terjadi kemudian membutuhkan baris kosong di atasnya dan dua spasi di depannya.",
      en: "What happens then needs an empty line above it and two spaces before it."))

  static let listAfterEmptyLine = DiagnosticKind(
    "list-after-empty-line", .error,
    message: Localized(
      id: "Butir ini berdiri sesudah baris kosong, jadi akan terbaca sebagai ungkapan lain dari pilihan.",
      en: "This item stands after an empty line and would be read as another wording of the choice."),
    help: Localized(
      id: "Ungkapan lain berdiri tepat di bawah kalimat pilihan; pilihan baru berdiri di tepi kiri.",
      en: "Other wordings stand right under the choice's text; a new choice stands at the left edge."))

  static let listInChoice = DiagnosticKind(
    "list-in-choice", .error,
    message: Localized(
      id: "Di dalam sebuah pilihan tidak ada daftar.",
      en: "There is no list within a choice."),
    help: Localized(
      id: "Tulis sebagai kalimat, atau sebagai pilihan baru di tepi kiri.",
      en: "Write it as sentences, or as a new choice at the left edge."))

  static let tooDeep = DiagnosticKind(
    "too-deep", .error,
    message: Localized(
      id: "Butir ini menjorok terlalu dalam.",
      en: "This item is indented too deep."),
    help: Localized(
      id: "Yang paling dalam adalah ungkapan lain: dua spasi, lalu `- `.",
      en: "Nothing is deeper than a wording: two spaces, then `- `."))

  static let wordingOfTwoLines = DiagnosticKind(
    "wording-of-two-lines", .error,
    message: Localized(
      id: "Ungkapan lain hanya satu baris.",
      en: "A wording is one line."),
    help: Localized(
      id: "Sambung ke baris di atasnya, atau beri `- ` tersendiri.",
      en: "Join it to the line above, or give it a `- ` of its own."))

  static let directiveInWording = DiagnosticKind(
    "directive-in-wording", .error,
    message: Localized(
      id: "Ungkapan lain tidak punya perintah.",
      en: "A wording has no directives."),
    help: Localized(
      id: "Pindahkan ke baris pilihannya: semua ungkapan berakibat sama.",
      en: "Move it to the choice's own line: all wordings have the same effect."))

  static let unclosedComment = DiagnosticKind(
    "unclosed-comment", .error,
    message: Localized(
      id: "Komentar ini tidak ditutup.",
      en: "This comment is not closed."),
    help: Localized(
      id: "Tutup dengan `-->`; di dalam pilihan, jorokkan setiap barisnya dua spasi.",
      en: "Close it by `-->`; within a choice, indent each of its lines by two spaces."))

  static let textAfterComment = DiagnosticKind(
    "text-after-comment", .error,
    message: Localized(
      id: "Sesudah komentar masih ada teks di baris yang sama.",
      en: "Text stands behind a comment on the same line."),
    help: Localized(
      id: "Pindahkan teksnya ke baris sendiri, dengan baris kosong di atasnya.",
      en: "Move the text to a line of its own, with an empty line above it."))

  static let unknownAlert = DiagnosticKind(
    "unknown-alert", .error,
    message: Localized(
      id: "`[!{0}]` tidak dikenal.",
      en: "There is no `[!{0}]`."),
    help: Localized(
      id:
        "Yang ada: `[!NOTE]` di meja atau layar, `[!TIP]` catatan pelatih, `[!QUOTE]` suara hati pelanggan.",
      en:
        "There are `[!NOTE]` on the desk or screen, `[!TIP]` the coach's note, `[!QUOTE]` the customer's inner voice."
    ))

  static let textAfterAlert = DiagnosticKind(
    "text-after-alert", .error,
    message: Localized(
      id: "Sesudah `[!{0}]` tidak boleh ada teks di baris yang sama.",
      en: "No text may stand behind `[!{0}]` on its line."),
    help: Localized(
      id: "Pindahkan ke baris berikut, diawali `> `.",
      en: "Move it to the next line, beginning with `> `."))

  static let directiveBeforeAlert = DiagnosticKind(
    "directive-before-alert", .error,
    message: Localized(
      id: "Sebelum `[!{0}]` berdiri perintah, jadi kotaknya akan terbaca sebagai ucapan.",
      en: "A directive stands before `[!{0}]`, so that the box would be read as speech."),
    help: Localized(
      id: "Tulis `> [!{0}]` lebih dulu, sendiri di barisnya; perintahnya di baris berikut.",
      en: "Write `> [!{0}]` first, on a line of its own; the directive goes on the next line."))

  static let speakerWithoutQuote = DiagnosticKind(
    "speaker-without-quote", .error,
    message: Localized(
      id: "“{0}:” berbicara, tetapi `>` di depannya tidak ada.",
      en: "“{0}:” speaks, but the `>` before it is missing."),
    help: Localized(
      id: "Awali setiap baris ucapan dengan `> `.",
      en: "Begin every line of speech with `> `."))

  static let unclosedQuotationMark = DiagnosticKind(
    "unclosed-quotation-mark", .error,
    message: Localized(
      id: "Ucapan ini dibuka dengan tanda petik, tetapi tidak ditutup.",
      en: "This speech opens with a quotation mark that is not closed."),
    help: Localized(
      id: "Tutup tanda petiknya di baris yang sama.",
      en: "Close the quotation mark on the same line."))

  static let textTooLong = DiagnosticKind(
    "text-too-long", .error,
    message: Localized(
      id: "Teks ini {0} karakter; paling panjang {1}.",
      en: "This text has {0} characters; at most {1}."),
    help: Localized(
      id: "Persingkat; sebuah blok boleh juga dibagi.",
      en: "Shorten it; a block may also be divided."))

  static let otherMarkdown = DiagnosticKind(
    "other-markdown", .error,
    message: Localized(
      id: "Di sini ada {0}, yang tidak dipakai di skenario.",
      en: "Here is {0}, which scenarios do not use."),
    help: Localized(
      id: "{1}",
      en: "{1}"))

  static let neverRuns = DiagnosticKind(
    "never-runs", .warning,
    message: Localized(
      id: "Bagian ini tidak akan pernah dijalankan.",
      en: "This never runs."),
    help: Localized(
      id: "Tautan di atasnya selalu dituju. Beri syarat `if …` pada blok tautan itu, atau hapus bagian ini.",
      en: "The link above it always goes. Give that link's block an `if …`, or remove this."))

  static let trailingSpaces = DiagnosticKind(
    "trailing-spaces", .warning,
    message: Localized(
      id: "Baris ini berakhir dengan spasi yang tidak berarti apa-apa.",
      en: "This line ends with spaces that mean nothing."),
    help: Localized(
      id: ##"Hapus spasinya; ganti baris di tengah teks ditulis `\` di ujung baris."##,
      en: ##"Remove them; a line break within text is `\` at the line's end."##))

  static let endingWithChoices = DiagnosticKind(
    "ending-with-choices", .error,
    message: Localized(
      id: "Adegan akhir “{0}” punya pilihan.",
      en: "The ending “{0}” has choices."),
    help: Localized(
      id: "Hapus pilihannya, atau hapus `ending`.",
      en: "Remove the choices, or remove `ending`."))

  static let endingWithLink = DiagnosticKind(
    "ending-with-link", .error,
    message: Localized(
      id: "Adegan akhir “{0}” punya tautan ke adegan lain.",
      en: "The ending “{0}” has a link to a scene."),
    help: Localized(
      id: "Hapus tautannya, atau hapus `ending`.",
      en: "Remove the link, or remove `ending`."))

  static let endingWithoutText = DiagnosticKind(
    "ending-without-text", .error,
    message: Localized(
      id: "Adegan akhir “{0}” tidak menceritakan apa-apa.",
      en: "The ending “{0}” tells nothing."),
    help: Localized(
      id: "Tulis apa yang terjadi pada pelanggan: satu blok atau lebih.",
      en: "Write what became of the customer: one block or more."))

  static let endingMayBeSilent = DiagnosticKind(
    "ending-may-be-silent", .warning,
    message: Localized(
      id: "Akhir “{0}” bisa tidak menampilkan apa-apa, misalnya kalau {1}.",
      en: "The ending “{0}” may show nothing, for example when {1}."),
    help: Localized(
      id: "Tambahkan blok tanpa syarat, atau blok untuk keadaan itu.",
      en: "Add a block without a condition, or one for that case."))
}
