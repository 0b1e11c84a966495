import SourceText

// Directives that do not go together.
extension Explanation {
  static let clashes: [Explanation] = [
    Explanation(
      "if-not-first",
      id: """
        `if` menentukan apakah sebuah blok berlaku atau sebuah pilihan ditawarkan, jadi orang harus membacanya
        lebih dulu. Letakkan di depan semua perintah lain dan di depan teks.
        """,
      en: """
        `if` decides whether a block counts or a choice is offered, so people should read it first. Put it
        before all other directives and before the text.
        """,
      example: .scene(
        id: #"- "Silakan duduk dulu, Bu." `joy +4` `if joy < 45`"#,
        en: #"- "Please take a seat." `joy +4` `if joy < 45`"#),
      repaired: .scene(
        id: #"- `if joy < 45` "Silakan duduk dulu, Bu." `joy +4`"#,
        en: #"- `if joy < 45` "Please take a seat." `joy +4`"#)),
    Explanation(
      "second-if",
      id: """
        Satu blok atau pilihan punya paling banyak satu `if`. Dua syarat yang harus berlaku bersama digabung
        dengan `and`; kalau salah satu saja cukup, dengan `or`.
        """,
      en: """
        A block or a choice has one `if` at most. Two conditions that must hold together are joined by `and`;
        if either will do, by `or`.
        """,
      example: .scene(
        id: #"- `if joy < 45` `if not did greet` "Selamat pagi, Bu. Maaf menunggu." `joy +4` `does greet`"#,
        en: #"- `if joy < 45` `if not did greet` "Good morning. Sorry for the wait." `joy +4` `does greet`"#),
      repaired: .scene(
        id: #"- `if joy < 45 and not did greet` "Selamat pagi, Bu. Maaf menunggu." `joy +4` `does greet`"#,
        en: #"- `if joy < 45 and not did greet` "Good morning. Sorry for the wait." `joy +4` `does greet`"#)),
    Explanation(
      "cost-again",
      id: """
        Pilihan dengan `again` boleh diambil berkali-kali, dan pilihan ini sekaligus memberi uang. Peserta
        bisa memberi tanpa batas, dan kilas balik tidak lagi bisa mengatakan apakah ganti ruginya selayaknya.
        Hapus `again`, atau pindahkan `cost` ke pilihan lain.
        """,
      en: """
        A choice with `again` may be taken many times, and this one gives money away as well. A trainee could
        give without end, and the debrief could no longer say whether the compensation was fair. Remove
        `again`, or move the `cost` to another choice.
        """,
      example: .scene(
        "currency: IDR",
        id: #"- "Ongkos kirimnya kami kembalikan, Bu." `joy +8` `again` `cost 18000` `does compensate`"#,
        en: #"- "We will return the postage." `joy +8` `again` `cost 18000` `does compensate`"#),
      repaired: .scene(
        "currency: IDR",
        id: #"- "Ongkos kirimnya kami kembalikan, Bu." `joy +8` `cost 18000` `does compensate`"#,
        en: #"- "We will return the postage." `joy +8` `cost 18000` `does compensate`"#)),
    Explanation(
      "approves-other",
      id: """
        `approves` mencatat bahwa seorang atasan mengizinkan sebuah aturan rumah dilenturkan. Aturan ini tidak
        membutuhkannya: peserta boleh melenturkannya sendiri, atau ini aturan keras yang tidak bisa diizinkan
        siapa pun. Kalau izin memang perlu, tulis `discretion: approval` pada aturannya.
        """,
      en: """
        `approves` notes that a superior allowed a house rule to be bent. This rule does not need that:
        trainees may bend it on their own, or it is a hard rule that nobody can waive. If approval is needed,
        write `discretion: approval` in the rule.
        """,
      example: .scene(
        .receiptRule(discretion: "own"),
        id: #"- Tanya kepala loket. `approves receipt` `does escalate`"#,
        en: #"- Ask the head of the counter. `approves receipt` `does escalate`"#),
      repaired: .scene(
        .receiptRule(discretion: "approval"),
        id: #"- Tanya kepala loket. `approves receipt` `does escalate`"#,
        en: #"- Ask the head of the counter. `approves receipt` `does escalate`"#)),
    Explanation(
      "follows-and-bends",
      id: """
        Satu pilihan tidak bisa mematuhi dan melenturkan aturan yang sama sekaligus. Biasanya satu perintah
        tersalin dari pilihan sebelahnya. Kalau bergantung pada keadaan, pindahkan keduanya ke blok sesudah
        pilihan, masing-masing dengan `if`.
        """,
      en: """
        One choice cannot both follow and bend the same rule. Usually one of the two directives was copied
        from the choice beside it. If it depends on the case, move both to blocks of what happens then, each
        with an `if`.
        """,
      example: .scene(
        .receiptRule(),
        id: #"- "Resinya menyusul saja, Bu." `joy +8` `follows receipt` `bends receipt`"#,
        en: #"- "You can bring the receipt later." `joy +8` `follows receipt` `bends receipt`"#),
      repaired: .scene(
        .receiptRule(),
        id: #"- "Resinya menyusul saja, Bu." `joy +8` `bends receipt`"#,
        en: #"- "You can bring the receipt later." `joy +8` `bends receipt`"#)),
    Explanation(
      "sympathy-with-help",
      id: """
        `sympathy-only` berarti peserta berkata baik dan tidak berbuat apa-apa; yang kedua kali tidak lagi
        menyenangkan pelanggan. Pilihan ini juga membantu, jadi bukan itu. Hapus `sympathy-only`; untuk
        penyesalan yang disertai bantuan ada `regret`.
        """,
      en: """
        `sympathy-only` means that the trainee speaks kindly and does nothing; the second time it no longer
        pleases a customer. This choice helps as well, so it is something else. Remove `sympathy-only`; regret
        that comes with help is `regret`.
        """,
      example: .scene(
        id: #"- "Aduh, kasihan Ibu. Saya cari sekarang juga." `joy +8` `does sympathy-only, help`"#,
        en: #"- "Oh dear. I will look for it right now." `joy +8` `does sympathy-only, help`"#),
      repaired: .scene(
        id: #"- "Aduh, kasihan Ibu. Saya cari sekarang juga." `joy +8` `does regret, help`"#,
        en: #"- "Oh dear. I will look for it right now." `joy +8` `does regret, help`"#)),
    Explanation(
      "when-in-first-scene",
      id: """
        Adegan dengan `when` menyela cerita sesudah sebuah pilihan, begitu syaratnya berlaku, jadi harus ada
        cerita yang bisa disela. Adegan pertama adalah tempat permainan mulai. Taruh selaannya di bagian lain,
        biasanya di akhir berkas.
        """,
      en: """
        A scene with `when` interrupts the story after a choice, as soon as its condition holds, so there has
        to be a story to interrupt. The first scene is where play starts. Put the interruption elsewhere,
        usually at the end of the file.
        """,
      example: .at(
        .body,
        id: """
          ## Pulang

          `when patience = 0` `ending`

          > Sudahlah. Saya tanya ke kantor pusat saja.
          """,
        en: """
          ## Going home

          `when patience = 0` `ending`

          > Never mind. I shall ask your head office.
          """),
      repaired: .scenes(
        id: """
          ## Pulang

          `when patience = 0` `ending`

          > Sudahlah. Saya tanya ke kantor pusat saja.
          """,
        en: """
          ## Going home

          `when patience = 0` `ending`

          > Never mind. I shall ask your head office.
          """)),
  ]
}
