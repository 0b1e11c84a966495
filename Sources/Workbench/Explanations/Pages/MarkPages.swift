import SourceText

// Backticks, emphasis, special characters, and directives that stand among words.
extension Explanation {
  static let marks: [Explanation] = [
    Explanation(
      "unclosed-backtick",
      id: """
        Yang berdiri di antara dua backtick adalah untuk simulator, dan backtick ini tidak punya pasangan di
        barisnya. Perintahnya akan tampil kepada peserta sebagai teks, dan tidak berbuat apa-apa. Biasanya
        hanya backtick penutup yang belum tertulis; tandanya ada di sebelah kiri angka 1 pada banyak papan
        ketik.
        """,
      en: """
        What stands between two backticks is for the simulator, and this backtick has no partner on its line.
        The directive would show to the trainee as text, and do nothing. Usually only the closing backtick is
        missing; its key is to the left of the digit 1 on many keyboards.
        """,
      example: .scene(
        id: #"- "Saya cek dulu, Bu." `joy +4"#,
        en: #"- "Let me look for it." `joy +4"#),
      repaired: .scene(
        id: #"- "Saya cek dulu, Bu." `joy +4`"#,
        en: #"- "Let me look for it." `joy +4`"#)),
    Explanation(
      "double-backtick",
      id: """
        Di sini dua backtick atau lebih berdiri berturut-turut. Dalam Markdown itu cara lain untuk menulis
        kode; dalam skenario setiap perintah berdiri di antara dua backtick tunggal. Hapus yang berlebih.
        """,
      en: """
        Here two or more backticks stand in a row. In Markdown that is another way to write code; in a
        scenario every directive stands between two single backticks. Remove the extra ones.
        """,
      example: .scene(
        id: #"- "Saya cek dulu, Bu." ``joy +4``"#,
        en: #"- "Let me look for it." ``joy +4``"#),
      repaired: .scene(
        id: #"- "Saya cek dulu, Bu." `joy +4`"#,
        en: #"- "Let me look for it." `joy +4`"#)),
    Explanation(
      "unclosed-emphasis",
      id: """
        Penekanan dibuka dengan `*` atau `**`, tetapi tidak ditutup dengan tanda yang sama dalam bloknya.
        Tandanya akan tampil sebagai bintang. Tutup tepat sesudah kata terakhir, tanpa spasi; kalau bintangnya
        memang teks, tulis `\\*`.
        """,
      en: """
        Emphasis was opened by `*` or `**` but not closed by the same mark within its block. The mark would
        show as a star. Close it right behind the last word, without a space; if the star is meant as text,
        write `\\*`.
        """,
      example: .scene(
        id: "> Paket itu *harus sampai hari ini.",
        en: "> That parcel *has to be there today."),
      repaired: .scene(
        id: "> Paket itu *harus* sampai hari ini.",
        en: "> That parcel *has* to be there today.")),
    Explanation(
      "stray-mark",
      id: """
        Tanda `*`, `_` atau `~~` berdiri di tempat yang tidak membuka atau menutup penekanan, jadi tidak jelas
        apa maksudnya. Sebagai teks, misalnya tanda kali, beri garis miring terbalik di depannya. Penekanan
        ditulis dengan bintang yang menempel pada katanya: `*begini*`; garis bawah `_begini_` tidak dipakai.
        """,
      en: """
        A `*`, `_` or `~~` stands where it neither opens nor closes emphasis, so it is unclear what it is for.
        As text, a multiplication sign for example, give it a backslash. Emphasis is written with stars that
        touch their words, `*like this*`; underscores `_like this_` are not used.
        """,
      example: .scene(
        id: "Di raknya tinggal kotak berukuran 30 * 20 cm.",
        en: "Only a box of 30 * 20 cm is left on the shelf."),
      repaired: .scene(
        id: #"Di raknya tinggal kotak berukuran 30 \* 20 cm."#,
        en: #"Only a box of 30 \* 20 cm is left on the shelf."#)),
    Explanation(
      "entity",
      id: """
        `&amp;` dan kawan-kawannya adalah kode HTML untuk sebuah huruf. Skenario ditulis dengan hurufnya
        langsung: `&`, `é`, `“`. Kode seperti ini biasanya ikut tersalin dari halaman web.
        """,
      en: """
        `&amp;` and its like are HTML's codes for a character. A scenario has the character itself: `&`, `é`,
        `“`. Such codes usually come along with text copied from a web page.
        """,
      example: .scene(
        id: "Di kotaknya tertulis: Dapur &amp; Beranda.",
        en: "The box says: Kitchen &amp; Porch."),
      repaired: .scene(
        id: "Di kotaknya tertulis: Dapur & Beranda.",
        en: "The box says: Kitchen & Porch.")),
    Explanation(
      "directive-in-middle",
      id: """
        Perintah berdiri di awal atau di akhir teks bloknya, tidak di tengah kalimat. Dengan begitu kalimatnya
        tetap enak dibaca orang, dan jelas bahwa perintah itu berlaku untuk seluruh blok. Sering kali kata
        yang dimaksud sebagai teks berdiri di antara backtick; hapus backtick-nya kalau begitu.
        """,
      en: """
        A directive stands at the beginning or the end of its block's text, not in the middle of a sentence.
        So the sentence reads well, and it is plain that the directive holds for the whole block. Often it is
        a word meant as text that stands between backticks; remove them then.
        """,
      example: .scene(
        id: "Bu Ratna menarik napas `joy +4` dan duduk.",
        en: "Mrs Ratna takes a breath `joy +4` and sits down."),
      repaired: .scene(
        id: "Bu Ratna menarik napas dan duduk. `joy +4`",
        en: "Mrs Ratna takes a breath and sits down. `joy +4`")),
    Explanation(
      "directive-as-text",
      id: """
        Ini tampaknya perintah, tetapi tidak berdiri di antara backtick, jadi peserta membacanya di layar dan
        tidak ada yang bergerak. Sering kali yang diketik adalah tanda lain yang mirip: aksen ´ atau tanda
        petik tunggal. Ganti dengan backtick.
        """,
      en: """
        This looks like a directive, but it does not stand between backticks, so the trainee reads it on the
        screen and nothing moves. Often another mark was typed that looks alike: an accent ´ or a single
        quotation mark. Put backticks in their place.
        """,
      example: .scene(
        id: "Bu Ratna duduk. ´joy +4´",
        en: "Mrs Ratna sits down. ´joy +4´"),
      repaired: .scene(
        id: "Bu Ratna duduk. `joy +4`",
        en: "Mrs Ratna sits down. `joy +4`")),
    Explanation(
      "directive-in-emphasis",
      id: """
        Perintah berdiri di antara bintang-bintang penekanan. Perintah bukan bagian dari kalimat, jadi tidak
        bisa ditekankan; letakkan sesudah bintang penutup.
        """,
      en: """
        A directive stands between the stars of emphasis. It is no part of the sentence, so it cannot be
        stressed; put it behind the closing star.
        """,
      example: .scene(
        id: "*Bu Ratna menarik napas. `joy +4`*",
        en: "*Mrs Ratna takes a breath. `joy +4`*"),
      repaired: .scene(
        id: "*Bu Ratna menarik napas.* `joy +4`",
        en: "*Mrs Ratna takes a breath.* `joy +4`")),
    Explanation(
      "directive-in-heading",
      id: """
        Judul dan teks tautan dibaca orang, di menu, di peta, di laporan, jadi tidak memuat perintah. Perintah
        sebuah adegan berdiri di paragraf pertama di bawah judulnya, dengan baris kosong di antaranya.
        """,
      en: """
        Headings and the text of links are for people, in menus, maps and reports, so they hold no directives.
        A scene's directives stand in the first paragraph under its heading.
        """,
      example: .scenes(
        id: """
          ## Di gudang `patience -1`

          Dimas mencari di rak belakang.

          [Kembali ke loket](#loket-paket)
          """,
        en: """
          ## In the warehouse `patience -1`

          Dimas searches the shelves at the back.

          [Back to the counter](#parcel-counter)
          """),
      repaired: .scenes(
        id: """
          ## Di gudang

          `patience -1`

          Dimas mencari di rak belakang.

          [Kembali ke loket](#loket-paket)
          """,
        en: """
          ## In the warehouse

          `patience -1`

          Dimas searches the shelves at the back.

          [Back to the counter](#parcel-counter)
          """)),
  ]
}
