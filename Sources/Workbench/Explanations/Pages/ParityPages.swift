import SourceText

// Two languages of one scenario. On these pages the Indonesian file is the source, the English one its translation.
extension Explanation {
  static let parity: [Explanation] = [
    Explanation(
      "parity-front-matter",
      id: """
        Semua bahasa sebuah skenario dimainkan dengan angka dan nama yang sama; hanya teksnya yang
        diterjemahkan. Di sini sebuah nilai di kepala skenario berbeda dengan bahasa sumbernya, sehingga
        cerita yang sama menjadi lebih mudah atau lebih sulit dalam bahasa ini. Biasanya sumbernya diubah dan
        terjemahannya belum menyusul.
        """,
      en: """
        All languages of a scenario are played with the same numbers and names; only texts are translated.
        Here a value in the front matter differs from the source language, so that the same story would be
        easier or harder in this one. Usually the source was changed, and the translation has not followed
        yet.
        """,
      example: .pair(.frontMatter, id: "level: 2", en: "level: 1"),
      repaired: .pair(.frontMatter, id: "level: 2", en: "level: 2")),
    Explanation(
      "parity-scenes",
      id: """
        Adegan dicocokkan menurut urutannya: yang ketiga di sini adalah yang ketiga di bahasa sumber. Mulai
        tempat ini urutannya tidak cocok lagi, karena ada adegan yang kurang atau berlebih. Tambahkan
        terjemahannya di tempat yang sama; judulnya boleh lain.
        """,
      en: """
        Scenes are matched by their order: the third one here is the third one of the source. From this place
        on they no longer match, because a scene is missing or there is one too many. Add its translation in
        the same place; the heading may be another.
        """,
      example: .pair(
        .scenes,
        id: """
          ## Di gudang

          Dimas mencari di rak belakang.

          [Kembali ke loket](#loket-paket)

          ## Pulang

          `when patience = 0` `ending`

          > Sudahlah. Saya tanya ke kantor pusat saja.
          """,
        en: """
          ## In the warehouse

          Dimas searches the shelves at the back.

          [Back to the counter](#parcel-counter)
          """),
      repaired: .pair(
        .scenes,
        id: """
          ## Di gudang

          Dimas mencari di rak belakang.

          [Kembali ke loket](#loket-paket)

          ## Pulang

          `when patience = 0` `ending`

          > Sudahlah. Saya tanya ke kantor pusat saja.
          """,
        en: """
          ## In the warehouse

          Dimas searches the shelves at the back.

          [Back to the counter](#parcel-counter)

          ## Going home

          `when patience = 0` `ending`

          > Never mind. I shall ask your head office.
          """)),
    Explanation(
      "parity-acts",
      id: """
        Babak ke-n memuat adegan yang sama di semua bahasa, supaya peta dan laporannya bisa dibandingkan. Di
        sini sebuah judul babak kurang, berlebih, atau berdiri di depan adegan yang lain.
        """,
      en: """
        The n-th act holds the same scenes in every language, so that maps and reports can be compared. Here
        the heading of an act is missing, is one too many, or stands before another scene.
        """,
      example: .pair(
        .scenes,
        id: """
          # Babak 2: Di gudang

          ## Rak belakang

          Dimas mencari sekali lagi.

          [Kembali ke loket](#loket-paket)
          """,
        en: """
          ## At the back

          Dimas looks once more.

          [Back to the counter](#parcel-counter)
          """),
      repaired: .pair(
        .scenes,
        id: """
          # Babak 2: Di gudang

          ## Rak belakang

          Dimas mencari sekali lagi.

          [Kembali ke loket](#loket-paket)
          """,
        en: """
          # Act 2: In the warehouse

          ## At the back

          Dimas looks once more.

          [Back to the counter](#parcel-counter)
          """)),
    Explanation(
      "parity-choices",
      id: """
        Sebuah adegan menawarkan pilihan yang sama banyaknya di semua bahasa, dalam urutan yang sama, karena
        catatan permainan menyebut pilihan menurut nomornya. Di sini satu pilihan kurang atau berlebih.
        Ungkapan lain boleh berbeda jumlahnya: setiap bahasa punya cara bicaranya sendiri.
        """,
      en: """
        A scene offers the same number of choices in every language, in the same order, because the record of
        a play names choices by their number. Here one is missing, or is one too many. Other wordings may
        differ in number: every language has its own ways to say things.
        """,
      example: .pair(
        .scene,
        id: """
          - "Selamat pagi, Bu." `joy +4` `does greet`

          - "Silakan duduk dulu, Bu." `joy +4`
          """,
        en: """
          - "Good morning." `joy +4` `does greet`
          """),
      repaired: .pair(
        .scene,
        id: """
          - "Selamat pagi, Bu." `joy +4` `does greet`

          - "Silakan duduk dulu, Bu." `joy +4`
          """,
        en: """
          - "Good morning." `joy +4` `does greet`

          - "Please take a seat." `joy +4`
          """)),
    Explanation(
      "parity-blocks",
      id: """
        Sebuah adegan, dan yang terjadi sesudah sebuah pilihan, terdiri atas blok yang sama banyaknya di semua
        bahasa. Di sini satu blok kurang atau berlebih: mungkin sebuah paragraf terbagi dua, atau satu ucapan
        belum diterjemahkan.
        """,
      en: """
        A scene, and what happens after a choice, is made of the same number of blocks in every language. Here
        one is missing, or is one too many: perhaps a paragraph was divided, or a line of speech is not
        translated yet.
        """,
      example: .pair(
        .scene,
        id: """
          Bu Ratna menaruh resi di meja.

          > Ini resinya.
          """,
        en: "Mrs Ratna puts her receipt on the counter."),
      repaired: .pair(
        .scene,
        id: """
          Bu Ratna menaruh resi di meja.

          > Ini resinya.
          """,
        en: """
          Mrs Ratna puts her receipt on the counter.

          > Here is the receipt.
          """)),
    Explanation(
      "parity-kind",
      id: """
        Blok ini ada di kedua bahasa, tetapi di sini jenisnya lain: ucapan menjadi narasi, misalnya, atau
        catatan pelatih menjadi suara hati. Peserta dua bahasa akan melihat cerita yang berbeda. Biasanya
        sebuah `>` hilang waktu menerjemahkan.
        """,
      en: """
        This block is there in both languages, but here it is of another kind: speech became narration, say,
        or a coach's note an inner voice. Trainees of the two languages would see different stories. Usually a
        `>` was lost in translating.
        """,
      example: .pair(.scene, id: "> Ini resinya.", en: "Here is the receipt."),
      repaired: .pair(.scene, id: "> Ini resinya.", en: "> Here is the receipt.")),
    Explanation(
      "parity-directives",
      id: """
        Apa yang terjadi pada pelanggan harus sama di semua bahasa, jadi perintahnya pun sama, dalam urutan
        yang sama. Di sini sebuah angka, nama atau syarat berbeda. Cara paling mudah: salin semua yang berdiri
        di antara backtick dari bahasa sumber.
        """,
      en: """
        What happens to the customer is the same in every language, so the directives are the same too, in the
        same order. Here a number, a name or a condition differs. The easiest way: copy all that stands
        between backticks from the source.
        """,
      example: .pair(
        .scene,
        id: #"- "Silakan duduk dulu, Bu." `joy +4`"#,
        en: #"- "Please take a seat." `joy +8`"#),
      repaired: .pair(
        .scene,
        id: #"- "Silakan duduk dulu, Bu." `joy +4`"#,
        en: #"- "Please take a seat." `joy +4`"#)),
    Explanation(
      "parity-link",
      id: """
        Tautan ini menuju adegan dengan nomor urut lain daripada di bahasa sumber, jadi ceritanya bercabang ke
        tempat yang berbeda. Biasanya tujuannya terpilih dari daftar judul yang mirip. Hitung adegannya di
        kedua berkas, atau bandingkan judulnya.
        """,
      en: """
        This link leads to a scene with another number in the file than in the source, so the story would take
        another turn. Usually it was picked from headings that look alike. Count the scenes in both files, or
        compare their headings.
        """,
      example: .pair(
        .scene,
        id: """
          - "Silakan duduk dulu, Bu." `joy +4`

            [Kembali ke loket](#loket-paket)
          """,
        en: """
          - "Please take a seat." `joy +4`

            [Back to the counter](#done)
          """),
      repaired: .pair(
        .scene,
        id: """
          - "Silakan duduk dulu, Bu." `joy +4`

            [Kembali ke loket](#loket-paket)
          """,
        en: """
          - "Please take a seat." `joy +4`

            [Back to the counter](#parcel-counter)
          """)),
    Explanation(
      "parity-language",
      id: """
        `source: true` menandai bahasa yang diterjemahkan ke bahasa lain, dan dua berkas memilikinya. Karena
        itu tidak jelas yang mana yang harus mengikuti. Biasanya terjemahan dimulai dari salinan sumbernya dan
        baris ini tertinggal; hapus di terjemahan.
        """,
      en: """
        `source: true` marks the language that the others are translated from, and two files have it. So it is
        unclear which one has to follow. Usually the translation was begun from a copy of the source, and this
        line stayed; remove it from the translation.
        """,
      example: .pair(.frontMatter, id: "source: true", en: "source: true"),
      repaired: .pair(.frontMatter, id: "source: true", en: "source: false")),
  ]
}
