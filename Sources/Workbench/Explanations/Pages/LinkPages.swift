import SourceText

// Links and pictures.
extension Explanation {
  static let links: [Explanation] = [
    Explanation(
      "broken-link",
      id: """
        Sebuah tautan terdiri atas teks dalam kurung siku dan tujuan dalam kurung biasa, tanpa apa pun di
        antaranya. Di sini teks atau tujuannya kosong, kurungnya tidak ditutup, atau di tujuannya ada spasi.
        Nama adegan memakai tanda hubung sebagai ganti spasi.
        """,
      en: """
        A link is a text in brackets and a target in parentheses, with nothing between the two. Here the text
        or the target is empty, a parenthesis is not closed, or the target holds a space. A scene's id has
        hyphens where its heading has spaces.
        """,
      example: .scene(
        id: """
          - "Silakan duduk dulu, Bu." `joy +4`

            [Kembali ke loket](#loket paket)
          """,
        en: """
          - "Please take a seat." `joy +4`

            [Back to the counter](#parcel counter)
          """),
      repaired: .scene(
        id: """
          - "Silakan duduk dulu, Bu." `joy +4`

            [Kembali ke loket](#loket-paket)
          """,
        en: """
          - "Please take a seat." `joy +4`

            [Back to the counter](#parcel-counter)
          """)),
    Explanation(
      "link-without-target",
      id: """
        Teks dalam kurung siku tanpa tujuan di belakangnya tampil sebagai teks, dan permainan tidak pergi ke mana-mana.
        Di sini kurungnya menyebut judul sebuah adegan, jadi tujuannya agaknya belum ditulis. Kalau tanda kurungnya memang
        untuk dibaca, tulis garis miring terbalik di depannya.
        """,
      en: """
        Text in brackets without a target behind it is shown as text, and play goes nowhere. Here the brackets hold the
        heading of a scene, so the target is probably still missing. If the brackets are for people to read, write a
        backslash before them.
        """,
      example: .scene(
        id: """
          - "Silakan duduk dulu, Bu." `joy +4`

            [Selesai]
          """,
        en: """
          - "Please take a seat." `joy +4`

            [Done]
          """),
      repaired: .scene(
        id: """
          - "Silakan duduk dulu, Bu." `joy +4`

            [Selesai](#selesai)
          """,
        en: """
          - "Please take a seat." `joy +4`

            [Done](#done)
          """)),
    Explanation(
      "link-elsewhere",
      id: """
        Tautan dalam skenario hanya menuju dua tempat: sebuah adegan, dengan `#` di depan namanya, atau sebuah
        halaman web, dengan `https://`. Tautan ke berkas lain tidak akan bekerja di komputer peserta. Kalau
        maksudnya adegan, tambahkan `#`.
        """,
      en: """
        A link in a scenario leads to one of two places: a scene, with `#` before its id, or a page on the
        web, with `https://`. A link to another file would not work on a trainee's computer. If a scene is
        meant, add the `#`.
        """,
      example: .scene(
        id: "Di meja ada [daftar tarif](tarif.pdf).",
        en: "On the counter lies a [list of rates](rates.pdf)."),
      repaired: .scene(
        id: "Di meja ada [daftar tarif](https://example.com/tarif).",
        en: "On the counter lies a [list of rates](https://example.com/rates).")),
    Explanation(
      "link-over-lines",
      id: """
        Tautan ini mulai di satu baris dan selesai di baris lain. Orang yang menyunting mudah memutusnya tanpa
        sengaja, maka seluruh tautan berdiri di satu baris. Penyunting Anda boleh melipatnya di layar.
        """,
      en: """
        This link begins on one line and ends on another. That is easily torn apart in editing, so a whole
        link stands on one line. Your editor may fold it on the screen.
        """,
      example: .scene(
        id: """
          Bu Ratna sudah membuka [halaman
          pelacakan](https://example.com/lacak).
          """,
        en: """
          Mrs Ratna has looked at the [tracking
          page](https://example.com/track).
          """),
      repaired: .scene(
        id: """
          Bu Ratna sudah membuka
          [halaman pelacakan](https://example.com/lacak).
          """,
        en: """
          Mrs Ratna has looked at the
          [tracking page](https://example.com/track).
          """)),
    Explanation(
      "misplaced-link",
      id: """
        Tautan ke adegan membawa permainan pergi, jadi berdiri paling akhir di bloknya: teks, lalu perintah,
        lalu tautan. Di tengah kalimat, di dalam penekanan, di judul dan di catatan pelatih tidak ada tautan
        ke adegan. Letakkan di baris sendiri sesudah baris kosong.
        """,
      en: """
        A link to a scene takes the play away, so it stands last in its block: text, then directives, then the
        link. There is none in the middle of a sentence, in emphasis, in a heading or in a coach's note. Put
        it on a line of its own after an empty line.
        """,
      example: .scene(
        id: """
          - "Silakan duduk dulu, Bu." `joy +4`

            [Kembali ke loket](#loket-paket) setelah lima menit.
          """,
        en: """
          - "Please take a seat." `joy +4`

            [Back to the counter](#parcel-counter) after five minutes.
          """),
      repaired: .scene(
        id: """
          - "Silakan duduk dulu, Bu." `joy +4`

            Lima menit kemudian. [Kembali ke loket](#loket-paket)
          """,
        en: """
          - "Please take a seat." `joy +4`

            Five minutes go by. [Back to the counter](#parcel-counter)
          """)),
    Explanation(
      "two-links",
      id: """
        Sebuah blok menuju satu adegan saja, dan blok ini punya dua tautan. Bukan pelanggan atau peserta yang
        memilih di antara tautan, melainkan simulator: tautan pertama yang syaratnya berlaku. Pisahkan menjadi
        dua blok dan beri yang pertama `if …`; kalau maksudnya peserta yang memilih, tulis dua pilihan.
        """,
      en: """
        A block leads to one scene, and this one has two links. It is not the customer or the trainee who
        picks one of them but the simulator: the first whose condition holds. Make it two blocks and give the
        first an `if …`; if the trainee is meant to pick, write two choices.
        """,
      example: .scene(
        id: """
          - "Silakan duduk dulu, Bu." `joy +4`

            [Kembali ke loket](#loket-paket) [Selesai](#selesai)
          """,
        en: """
          - "Please take a seat." `joy +4`

            [Back to the counter](#parcel-counter) [Done](#done)
          """),
      repaired: .scene(
        id: """
          - "Silakan duduk dulu, Bu." `joy +4`

            `if joy >= 45` [Kembali ke loket](#loket-paket)

            [Selesai](#selesai)
          """,
        en: """
          - "Please take a seat." `joy +4`

            `if joy >= 45` [Back to the counter](#parcel-counter)

            [Done](#done)
          """)),
    Explanation(
      "link-in-choice",
      id: """
        Kalimat pilihan adalah kata-kata peserta, jadi tidak memuat tautan. Ke mana ceritanya pergi adalah
        akibat pilihannya: tulis tautannya di bawah, sesudah baris kosong, menjorok dua spasi.
        """,
      en: """
        A choice's text is what the trainee says or does, so it holds no link. Where the story goes is what
        happens then: write the link below, after an empty line, indented by two spaces.
        """,
      example: .scene(
        id: #"- "Silakan duduk dulu, Bu." `joy +4` [Kembali ke loket](#loket-paket)"#,
        en: #"- "Please take a seat." `joy +4` [Back to the counter](#parcel-counter)"#),
      repaired: .scene(
        id: """
          - "Silakan duduk dulu, Bu." `joy +4`

            [Kembali ke loket](#loket-paket)
          """,
        en: """
          - "Please take a seat." `joy +4`

            [Back to the counter](#parcel-counter)
          """)),
    Explanation(
      "picture-in-text",
      id: """
        Sebuah gambar menempati paragrafnya sendirian, dengan baris kosong di atas dan di bawahnya. Di
        terminal yang tampil adalah keterangannya, jadi tulislah keterangan yang bercerita. Hanya `if …` boleh
        berdiri di depannya.
        """,
      en: """
        A picture has its paragraph to itself, with an empty line above and below. In a terminal its
        description is shown instead, so write one that tells something. Only an `if …` may stand before it.
        """,
      example: .scene(
        id: "Ia menunjuk ![denah kantor pos](denah.png) di dinding.",
        en: "She points at ![the floor plan](plan.png) on the wall."),
      repaired: .scene(
        id: """
          Ia menunjuk denah di dinding.

          ![Denah kantor pos: gudang ada di belakang loket](denah.png)
          """,
        en: """
          She points at the plan on the wall.

          ![Floor plan: the warehouse is behind the counter](plan.png)
          """)),
    Explanation(
      "picture-elsewhere",
      id: """
        Gambar diambil dari folder skenario itu sendiri, supaya skenario bisa disalin utuh ke komputer lain
        dan tidak membaca berkas orang. Alamat web, `..` dan jalur dari akar tidak dipakai. Salin gambarnya ke
        samping berkas skenario, lalu tulis namanya saja.
        """,
      en: """
        Pictures come from the scenario's own folder, so that a scenario can be copied whole to another
        computer and never reads other people's files. Addresses on the web, `..` and paths from the root are
        not used. Copy the picture beside the scenario's file and write its name only.
        """,
      example: .scene(
        id: "![Denah kantor pos](../gambar/denah.png)",
        en: "![Floor plan of the post office](../pictures/plan.png)"),
      repaired: .scene(
        id: "![Denah kantor pos](denah.png)",
        en: "![Floor plan of the post office](plan.png)")),
  ]
}
