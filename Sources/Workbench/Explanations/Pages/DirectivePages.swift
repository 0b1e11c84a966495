import SourceText

// How a directive is written, and where it may stand.
extension Explanation {
  static let directives: [Explanation] = [
    Explanation(
      "empty-directive",
      id: """
        Di antara dua backtick tidak ada apa-apa selain spasi. Mungkin sebuah perintah dihapus dan
        backtick-nya tertinggal. Tulis perintahnya, atau hapus keduanya.
        """,
      en: """
        Nothing but spaces stands between two backticks. Perhaps a directive was removed and its backticks
        stayed. Write the directive, or remove both.
        """,
      example: .scene(
        id: #"- "Silakan duduk dulu, Bu." ` `"#,
        en: #"- "Please take a seat." ` `"#),
      repaired: .scene(
        id: #"- "Silakan duduk dulu, Bu." `joy +4`"#,
        en: #"- "Please take a seat." `joy +4`"#)),
    Explanation(
      "unknown-directive",
      id: """
        Kata pertama di antara dua backtick bukan perintah yang dikenal, jadi simulator tidak tahu apa yang
        harus dilakukannya. Perintah berbahasa Inggris di skenario bahasa apa pun: senang adalah `joy`, mau
        membeli lagi `return`, mau merekomendasikan `refer`. Kalau katanya untuk dibaca orang, tulis tanpa
        backtick.
        """,
      en: """
        The first word between two backticks is no directive, so the simulator does not know what to do. The
        words are the same in a scenario of any language: `joy` for how happy the customer is while served,
        `return` for buying again, `refer` for recommending. If the word is for people to read, write it
        without backticks.
        """,
      example: .scene(
        id: #"- "Silakan duduk dulu, Bu." `senang +4`"#,
        en: #"- "Please take a seat." `happy +4`"#),
      repaired: .scene(
        id: #"- "Silakan duduk dulu, Bu." `joy +4`"#,
        en: #"- "Please take a seat." `joy +4`"#)),
    Explanation(
      "missing-space",
      id: """
        Di antara nama perasaan dan perubahannya ada satu spasi, dan tandanya menempel pada angkanya:
        `joy +4`. Maksudnya sudah jelas, jadi Senyum menunjukkan tulisan yang tepat.
        """,
      en: """
        One space stands between a feeling and its change, and the sign touches the number: `joy +4`. What is
        meant is plain, so Senyum shows how to write it.
        """,
      example: .scene(
        id: #"- "Silakan duduk dulu, Bu." `joy+4`"#,
        en: #"- "Please take a seat." `joy+4`"#),
      repaired: .scene(
        id: #"- "Silakan duduk dulu, Bu." `joy +4`"#,
        en: #"- "Please take a seat." `joy +4`"#)),
    Explanation(
      "no-break-space",
      id: """
        Pengolah kata dan halaman web kadang memakai spasi yang mencegah ganti baris. Di layar ia tampak seperti spasi
        biasa, tetapi bagi simulator `joy` dan angka sesudahnya lalu menjadi satu kata. Ketik ulang spasinya.
        """,
      en: """
        Word processors and web pages sometimes use a space that keeps a line from breaking. It looks like any other,
        but for the simulator `joy` and the number behind it then are one word. Type the space again.
        """,
      example: .scene(
        id: #"- "Silakan duduk dulu, Bu." `joy␣+4`"#,
        en: #"- "Please take a seat." `joy␣+4`"#
      ).drawing(
        ["␣": [0xC2, 0xA0]], id: "Di sini ␣ mewakili spasi keras, yang tidak bisa dibedakan dengan mata.",
        en: "Here ␣ stands for the no-break space, which the eye cannot tell."),
      repaired: .scene(
        id: #"- "Silakan duduk dulu, Bu." `joy +4`"#,
        en: #"- "Please take a seat." `joy +4`"#)),
    Explanation(
      "no-else",
      id: """
        Skenario tidak punya `else`, supaya setiap blok bisa dipahami tanpa mencari blok di atasnya. Tulis
        syarat kebalikannya dengan tepat: sesudah `if joy < 55` datang `if joy >= 55`, sesudah `if solved`
        datang `if not solved`.
        """,
      en: """
        Scenarios have no `else`, so that every block can be understood without looking for the one above.
        Write the exact contrary: after `if joy < 55` comes `if joy >= 55`, after `if solved` comes
        `if not solved`.
        """,
      example: .scene(
        id: """
          `if joy < 45` Bu Ratna tidak mau duduk.

          `else` Bu Ratna duduk.
          """,
        en: """
          `if joy < 45` Mrs Ratna will not sit down.

          `else` Mrs Ratna sits down.
          """),
      repaired: .scene(
        id: """
          `if joy < 45` Bu Ratna tidak mau duduk.

          `if joy >= 45` Bu Ratna duduk.
          """,
        en: """
          `if joy < 45` Mrs Ratna will not sit down.

          `if joy >= 45` Mrs Ratna sits down.
          """)),
    Explanation(
      "wants-change",
      id: """
        `joy`, `return`, `refer` dan `patience` diubah dengan tambah atau kurang, tidak dipasang pada sebuah
        nilai. Tanpa tanda tidak jelas ke mana arahnya. Tulis `+` atau `-` tepat di depan angka.
        """,
      en: """
        `joy`, `return`, `refer` and `patience` are changed by plus or minus, not set to a value. Without a
        sign it is unclear which way they go. Write `+` or `-` right before the number.
        """,
      example: .scene(
        id: #"- "Silakan duduk dulu, Bu." `joy 4`"#,
        en: #"- "Please take a seat." `joy 4`"#),
      repaired: .scene(
        id: #"- "Silakan duduk dulu, Bu." `joy +4`"#,
        en: #"- "Please take a seat." `joy +4`"#)),
    Explanation(
      "misplaced-directive",
      id: """
        Perintah ini dikenal, tetapi tidak punya arti di tempatnya. `ending` dan `when` milik sebuah adegan,
        `does` dan `again` milik baris pilihan, `cost`, `follows` dan `bends` milik pilihan atau yang terjadi
        sesudahnya; catatan pelatih dan suara hati hanya mengenal `if`. Temuannya menyebut tempat yang tepat.
        """,
      en: """
        This directive is known but has no meaning where it stands. `ending` and `when` belong to a scene,
        `does` and `again` to a choice's own line, `cost`, `follows` and `bends` to a choice or to what
        happens then; a coach's note and an inner voice know `if` only. The finding names the right place.
        """,
      example: .scene(
        id: #"- "Sampai besok, Bu." `ending`"#,
        en: #"- "See you tomorrow." `ending`"#),
      repaired: .scene(
        id: """
          - "Sampai besok, Bu."

            [Selesai](#selesai)
          """,
        en: """
          - "See you tomorrow."

            [Done](#done)
          """)),
    Explanation(
      "extra-words",
      id: """
        Perintah ini berdiri sendiri di antara backtick-nya, tetapi ada kata lain yang ikut. Setiap perintah
        mendapat dua backtick sendiri; jumlah perintah di satu baris tidak dibatasi.
        """,
      en: """
        This directive stands alone between its backticks, but other words came along. Each directive has two
        backticks of its own; a line may hold as many directives as you need.
        """,
      example: .scene(
        id: #"- "Ada lagi yang perlu dikirim, Bu?" `again joy +4`"#,
        en: #"- "Is there anything else to send?" `again joy +4`"#),
      repaired: .scene(
        id: #"- "Ada lagi yang perlu dikirim, Bu?" `again` `joy +4`"#,
        en: #"- "Is there anything else to send?" `again` `joy +4`"#)),
    Explanation(
      "missing-names",
      id: """
        Sesudah perintah ini datang satu nama atau lebih: perilaku, aturan, fakta atau janji mana yang
        dimaksud? Di sini namanya belum ada, atau ada koma tanpa nama di sesudahnya.
        """,
      en: """
        One name or more follow this directive: which behaviour, rule, flag or promise is meant? Here the name
        is missing, or a comma has nothing behind it.
        """,
      example: .scene(
        id: #"- "Silakan ceritakan dari awal, Bu." `joy +8` `does`"#,
        en: #"- "Please tell me from the beginning." `joy +8` `does`"#),
      repaired: .scene(
        id: #"- "Silakan ceritakan dari awal, Bu." `joy +8` `does listen`"#,
        en: #"- "Please tell me from the beginning." `joy +8` `does listen`"#)),
    Explanation(
      "missing-comma",
      id: """
        Beberapa nama sesudah satu perintah dipisahkan dengan koma. Tanpa koma, “greet listen” bisa berarti
        satu nama yang memuat spasi.
        """,
      en: """
        Several names after one directive are parted by commas. Without a comma, “greet listen” could be one
        name with a space in it.
        """,
      example: .scene(
        id: #"- "Selamat pagi, Bu. Silakan ceritakan." `joy +8` `does greet listen`"#,
        en: #"- "Good morning. Please tell me." `joy +8` `does greet listen`"#),
      repaired: .scene(
        id: #"- "Selamat pagi, Bu. Silakan ceritakan." `joy +8` `does greet, listen`"#,
        en: #"- "Good morning. Please tell me." `joy +8` `does greet, listen`"#)),
  ]
}
