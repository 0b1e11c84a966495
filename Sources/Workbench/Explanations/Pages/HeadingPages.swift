import SourceText

// Acts and scenes.
extension Explanation {
  static let headings: [Explanation] = [
    Explanation(
      "no-scene",
      id: """
        Sebuah skenario terdiri atas adegan, dan berkas ini belum punya satu pun. Adegan dimulai dengan judul
        `## Begini`, dan yang pertama adalah tempat permainan mulai. Sebuah `# Judul` saja baru membuka babak.
        """,
      en: """
        A scenario is made of scenes, and this file has none yet. A scene begins with a heading
        `## Like this`, and the first one is where play starts. A `# Heading` alone only opens an act.
        """,
      example: .at(
        .body,
        id: "<!-- Ceritanya menyusul. -->",
        en: "<!-- The story comes later. -->"),
      repaired: .at(
        .body,
        id: """
          ## Loket paket

          > Paket saya mestinya tiba kemarin, Mas.

          - "Ini paketnya, Bu." `joy +15` `return +15` `refer +20` `does help` `set solved`

            [Selesai](#selesai)

          ## Selesai

          `ending`

          > Terima kasih, ya.
          """,
        en: """
          ## Parcel counter

          > My parcel should have come yesterday.

          - "Here it is." `joy +15` `return +15` `refer +20` `does help` `set solved`

            [Done](#done)

          ## Done

          `ending`

          > Thank you so much.
          """)),
    Explanation(
      "text-before-scene",
      id: """
        Di atas adegan pertama, dan di antara judul babak dan adegannya, tidak ada yang ditampilkan kepada
        peserta, jadi teks ini tidak akan pernah terbaca. Pindahkan ke dalam adegan. Catatan untuk diri
        sendiri boleh tinggal di sini sebagai komentar: `<!-- … -->`.
        """,
      en: """
        Above the first scene, and between an act's heading and its scene, nothing is shown to a trainee, so
        this text would never be read. Move it into the scene. A note to yourself may stay here as a comment:
        `<!-- … -->`.
        """,
      example: .at(
        .start,
        id: "Kantor pos di tepi pasar, Senin pagi.",
        en: "A post office beside the market, on a Monday morning."),
      repaired: .scene(
        id: "Kantor pos di tepi pasar, Senin pagi.",
        en: "A post office beside the market, on a Monday morning.")),
    Explanation(
      "deep-heading",
      id: """
        Skenario mengenal dua macam judul: `# Babak` dan `## Adegan`. Judul dengan tiga tanda `#` atau lebih
        tidak punya arti di sini. Kalau tempat atau waktunya berganti, mulailah adegan baru; kalau tidak,
        tulis sebagai kalimat.
        """,
      en: """
        A scenario knows two headings: `# An act` and `## A scene`. One with three or more `#` has no meaning
        here. When place or time changes, begin a new scene; when it does not, write a sentence instead.
        """,
      example: .scene(
        id: """
          ### Di gudang

          Dimas mencari di rak belakang.
          """,
        en: """
          ### In the warehouse

          Dimas searches the shelves at the back.
          """),
      repaired: .scenes(
        id: """
          ## Di gudang

          Dimas mencari di rak belakang.

          [Kembali ke loket](#loket-paket)
          """,
        en: """
          ## In the warehouse

          Dimas searches the shelves at the back.

          [Back to the counter](#parcel-counter)
          """)),
    Explanation(
      "setext-heading",
      id: """
        Dalam Markdown, baris berisi `---` atau `===` tepat di bawah teks menjadikan teks itu judul. Di sini
        hampir pasti bukan itu maksudnya: garis itu pemisah, atau hiasan. Hapus garisnya; adegan baru dimulai
        dengan `## Judul`.
        """,
      en: """
        In Markdown a line of `---` or `===` right under a text makes a heading of it. Here that is hardly
        what was meant: the line parts two passages, or it is an ornament. Remove it; a new scene begins with
        `## Heading`.
        """,
      example: .scene(
        id: """
          Bu Ratna menaruh resi di meja.
          ---
          """,
        en: """
          Mrs Ratna puts her receipt on the counter.
          ---
          """),
      repaired: .scene(
        id: "Bu Ratna menaruh resi di meja.",
        en: "Mrs Ratna puts her receipt on the counter.")),
    Explanation(
      "empty-heading",
      id: """
        Nama sebuah adegan dibuat dari huruf dan angka judulnya, dan judul ini tidak punya keduanya. Tautan
        tidak akan bisa menuju ke sana, dan laporan tidak bisa menyebutnya. Dua atau tiga kata sudah cukup:
        tempat, atau apa yang terjadi.
        """,
      en: """
        A scene's id is made from the letters and digits of its heading, and this one has neither. No link
        could lead there, and no report could name it. Two or three words will do: the place, or what happens.
        """,
      example: .scenes(
        id: """
          ## …

          Dimas mencari di rak belakang.

          [Kembali ke loket](#loket-paket)
          """,
        en: """
          ## …

          Dimas searches the shelves at the back.

          [Back to the counter](#parcel-counter)
          """),
      repair: .replacing(
        id: ("…", "Di gudang"),
        en: ("…", "In the warehouse"))),
    Explanation(
      "heading-without-space",
      id: """
        Sesudah tanda `#` harus ada spasi, kalau tidak penampil Markdown membacanya sebagai teks biasa. Senyum
        menganggap yang Anda maksud adalah judul. Kalau yang dimaksud memang tanda pagar, misalnya nomor
        antrean, tulis `\\#`.
        """,
      en: """
        A space belongs behind `#`; without it a Markdown viewer reads plain text. Senyum takes it for the
        heading you most likely meant. If you did mean the sign, as in the number of a ticket, write `\\#`.
        """,
      example: .scenes(
        id: """
          ##Di gudang

          Dimas mencari di rak belakang.

          [Kembali ke loket](#loket-paket)
          """,
        en: """
          ##In the warehouse

          Dimas searches the shelves at the back.

          [Back to the counter](#parcel-counter)
          """),
      repair: .replacing(
        id: ("##Di", "## Di"),
        en: ("##In", "## In"))),
    Explanation(
      "duplicate-heading",
      id: """
        Dua judul menghasilkan nama yang sama, sehingga sebuah tautan tidak tahu harus menuju yang mana. Huruf
        besar dan tanda baca tidak membedakan nama: “Di gudang!” dan “Di Gudang” sama-sama `di-gudang`. Babak
        dan adegan juga tidak boleh senama.
        """,
      en: """
        Two headings give the same id, so that a link would not know where to lead. Capitals and punctuation
        make no difference: “In the warehouse!” and “In the Warehouse” are both `in-the-warehouse`. An act and
        a scene may not share an id either.
        """,
      example: .scenes(
        id: """
          ## Di gudang

          Dimas mencari di rak belakang.

          [Lanjut](#di-gudang)

          ## Di gudang

          Di bawah tumpukan terakhir ada paket bertanda RT-118.

          [Kembali ke loket](#loket-paket)
          """,
        en: """
          ## In the warehouse

          Dimas searches the shelves at the back.

          [Go on](#in-the-warehouse)

          ## In the warehouse

          Under the last pile lies a parcel marked RT-118.

          [Back to the counter](#parcel-counter)
          """),
      repaired: .scenes(
        id: """
          ## Di gudang

          Dimas mencari di rak belakang.

          [Lanjut](#ketemu)

          ## Ketemu

          Di bawah tumpukan terakhir ada paket bertanda RT-118.

          [Kembali ke loket](#loket-paket)
          """,
        en: """
          ## In the warehouse

          Dimas searches the shelves at the back.

          [Go on](#found)

          ## Found

          Under the last pile lies a parcel marked RT-118.

          [Back to the counter](#parcel-counter)
          """)),
    Explanation(
      "empty-act",
      id: """
        Babak mengelompokkan adegan sesudahnya di peta dan laporan, dan babak ini tidak punya satu pun.
        Biasanya adegannya dipindahkan dan judul babaknya tertinggal, atau sebuah adegan ditulis dengan satu
        `#` saja.
        """,
      en: """
        An act groups the scenes after it in maps and reports, and this one has none. Usually its scenes were
        moved and the act's heading stayed, or a scene was written with one `#` only.
        """,
      example: .scenes(
        id: """
          # Babak 2: Di gudang

          # Babak 3: Kembali ke loket
          """,
        en: """
          # Act 2: In the warehouse

          # Act 3: Back at the counter
          """),
      repaired: .scenes(
        id: "# Babak 2: Kembali ke loket",
        en: "# Act 2: Back at the counter")),
    Explanation(
      "empty-scene",
      id: """
        Di bawah judul adegan ini tidak ada apa-apa, jadi permainan yang sampai ke sini berhenti. Mungkin
        adegannya baru direncanakan. Tulis apa yang terjadi dan ke mana ceritanya berlanjut, atau hapus
        judulnya sampai waktunya tiba.
        """,
      en: """
        Nothing stands under this scene's heading, so a play that comes here would stop. Perhaps the scene is
        only planned so far. Write what happens and where the story goes on, or remove the heading until its
        time has come.
        """,
      example: .scenes(
        id: "## Di gudang",
        en: "## In the warehouse"),
      repaired: .scenes(
        id: """
          ## Di gudang

          Dimas mencari di rak belakang.

          [Kembali ke loket](#loket-paket)
          """,
        en: """
          ## In the warehouse

          Dimas searches the shelves at the back.

          [Back to the counter](#parcel-counter)
          """)),
    Explanation(
      "dead-end",
      id: """
        Adegan ini bercerita, tetapi sesudahnya peserta tidak bisa ke mana-mana: tidak ada pilihan, tidak ada
        tautan, dan adegan ini bukan akhir. Permainan akan berhenti tanpa hasil dan tanpa kilas balik. Kalau
        ceritanya memang selesai di sini, tulis `ending` di bawah judulnya.
        """,
      en: """
        This scene tells something, but then a trainee can go nowhere: there is no choice, no link, and it is
        no ending. The play would stop without a result and without a debrief. If the story does end here,
        write `ending` under the heading.
        """,
      example: .scenes(
        id: """
          ## Di gudang

          Dimas mencari di rak belakang.
          """,
        en: """
          ## In the warehouse

          Dimas searches the shelves at the back.
          """),
      repaired: .scenes(
        id: """
          ## Di gudang

          Dimas mencari di rak belakang.

          [Kembali ke loket](#loket-paket)
          """,
        en: """
          ## In the warehouse

          Dimas searches the shelves at the back.

          [Back to the counter](#parcel-counter)
          """)),
  ]
}
