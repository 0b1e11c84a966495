import SourceText

// The front matter as a whole, and what may stand in it at all.
extension Explanation {
  static let frontMatter: [Explanation] = [
    Explanation(
      "missing-front-matter",
      id: """
        Setiap skenario diawali kepala skenario: beberapa baris di antara dua `---` yang menyebut judul,
        bahasa, saluran dan pelanggannya. Tanpa itu Senyum tidak tahu siapa yang datang dan dengan perasaan
        apa. Periksa juga apakah ada baris kosong di atas `---` yang pertama: `---` berdiri di baris paling
        atas.
        """,
      en: """
        Every scenario begins with front matter: some lines between two `---` that name its title, language,
        channel and customers. Without it Senyum does not know who comes, and in what mood. Look also for an
        empty line above the first `---`: it stands on the very first line.
        """,
      example: .at(
        .top,
        id: "<!-- Paket Bu Ratna, naskah kedua -->",
        en: "<!-- Mrs Ratna's parcel, second draft -->"),
      repaired: .at(
        .top,
        id: """
          ---
          format: 1
          title: Paket Bu Ratna
          summary: Bu Ratna menunggu paket yang mestinya tiba kemarin.
          language: id
          channel: counter
          customers:
            ratna:
              name: Bu Ratna
          ---

          <!-- Naskah kedua -->
          """,
        en: """
          ---
          format: 1
          title: Mrs Ratna's Parcel
          summary: Mrs Ratna is waiting for a parcel that should have come yesterday.
          language: en
          channel: counter
          customers:
            ratna:
              name: Mrs Ratna
          ---

          <!-- Second draft -->
          """)),
    Explanation(
      "unclosed-front-matter",
      id: """
        Kepala skenario dibuka dengan `---`, tetapi baris `---` yang kedua tidak ada. Senyum menganggapnya
        berakhir di judul yang pertama, supaya sisanya tetap bisa diperiksa. Penampil Markdown lain akan
        menampilkan kepala skenario sebagai teks biasa.
        """,
      en: """
        The front matter is opened by `---`, but there is no second `---`. Senyum takes it to end at the first
        heading, so that the rest can still be checked. Other Markdown viewers would show the front matter as
        plain text.
        """,
      example: .at(
        .top,
        id: """
          ---
          format: 1
          title: Paket Bu Ratna
          summary: Bu Ratna menunggu paket yang mestinya tiba kemarin.
          language: id
          channel: counter
          customers:
            ratna:
              name: Bu Ratna
          """,
        en: """
          ---
          format: 1
          title: Mrs Ratna's Parcel
          summary: Mrs Ratna is waiting for a parcel that should have come yesterday.
          language: en
          channel: counter
          customers:
            ratna:
              name: Mrs Ratna
          """),
      repaired: .at(
        .top,
        id: """
          ---
          format: 1
          title: Paket Bu Ratna
          summary: Bu Ratna menunggu paket yang mestinya tiba kemarin.
          language: id
          channel: counter
          customers:
            ratna:
              name: Bu Ratna
          ---
          """,
        en: """
          ---
          format: 1
          title: Mrs Ratna's Parcel
          summary: Mrs Ratna is waiting for a parcel that should have come yesterday.
          language: en
          channel: counter
          customers:
            ratna:
              name: Mrs Ratna
          ---
          """)),
    Explanation(
      "front-matter-too-large",
      id: """
        Kepala skenario paling besar 64 KiB, dan isinya bertingkat paling dalam tiga. Di sana tempat judul,
        pelanggan dan aturan yang berlaku, bukan tempat cerita. Kalau batas itu terlewati, biasanya sebuah
        dokumen ikut tersalin: ambil dua atau tiga aturan yang benar-benar disentuh cerita Anda.
        """,
      en: """
        Front matter may have 64 KiB, with keys on three levels. It is the place of the title, the customers
        and the rules that apply, not of the story. When it grows beyond that, a document was most likely
        pasted into it: take the two or three rules that your story really touches.
        """,
      example: .described(
        id: "(Kepala skenario sebesar 150 KiB: seluruh buku SOP tersalin ke dalam `objectives`.)",
        en: "(Front matter of 150 KiB: the whole book of procedures was pasted into `objectives`.)"
      ) { language in
        let line = "\n  - " + String(repeating: "Petugas menyapa pelanggan. ", count: 20)
        let objectives = "objectives:" + String(repeating: line, count: 300)
        return Frame(language).bytes(around: Fragment(place: .frontMatter, text: Localized(objectives)))
      },
      repaired: .frontMatter(
        id: """
          objectives:
            - Mencari tahu untuk apa paket itu diperlukan hari ini.
          """,
        en: """
          objectives:
            - Finding out what the parcel is needed for today.
          """)),
    Explanation(
      "bad-yaml",
      id: """
        Kepala skenario tersusun dari baris `kunci: nilai`, dan di tempat ini susunannya tidak terbaca. Yang
        paling sering hilang adalah titik dua, spasi sesudahnya, tanda petik penutup, atau jumlah spasi di
        awal baris. Lihat juga satu baris di atasnya: apa yang kurang di sana sering baru terlihat di sini.
        """,
      en: """
        Front matter is made of lines `key: value`, and here they cannot be read. What is missing is most
        often a colon, the space behind it, a closing quotation mark, or a space at the line's beginning. Look
        at the line above as well: what is missing there often shows only here.
        """,
      example: .frontMatter(
        id: """
          level 2
          tags: [paket]
          """,
        en: """
          level 2
          tags: [parcel]
          """),
      repaired: .frontMatter(
        id: """
          level: 2
          tags: [paket]
          """,
        en: """
          level: 2
          tags: [parcel]
          """)),
    Explanation(
      "yaml-feature",
      id: """
        Di kepala skenario, tanda `&`, `*` dan `!` di awal sebuah nilai punya arti khusus bagi YAML: jangkar,
        alias, tag. Skenario tidak memakainya, dan tanda itu akan hilang dari teks Anda. Biasanya tandanya
        memang bagian dari teksnya; beri tanda petik, maka yang tampil persis seperti yang tertulis.
        """,
      en: """
        In front matter the marks `&`, `*` and `!` at the beginning of a value mean something special to YAML:
        an anchor, an alias, a tag. Scenarios do not use them, and the mark would vanish from your text.
        Usually it does belong to the text; put that in quotation marks, and it shows exactly as it is
        written.
        """,
      example: .frontMatter(
        id: "summary: !Segera ambil paket Bu Ratna.",
        en: "summary: !Urgent Mrs Ratna needs her parcel."),
      repaired: .frontMatter(
        id: #"summary: "Segera! Bu Ratna perlu paketnya.""#,
        en: #"summary: "Urgent! Mrs Ratna needs her parcel.""#)),
    Explanation(
      "unquoted-value",
      id: """
        Titik dua yang diikuti spasi, dan spasi yang diikuti `#`, punya arti sendiri di kepala skenario: yang
        pertama memulai nilai baru, yang kedua memulai komentar. Sebagian kalimat Anda akan hilang tanpa
        terlihat. Tanda petik di kedua ujung kalimat menjaganya tetap utuh.
        """,
      en: """
        A colon followed by a space, and a space followed by `#`, have meanings of their own in front matter:
        the first begins a new value, the second a comment. Part of your sentence would be lost without a
        trace. Quotation marks at both its ends keep it whole.
        """,
      example: .frontMatter(
        id: "summary: Bu Ratna hanya bertanya satu hal: di mana paketnya?",
        en: "summary: Mrs Ratna has one question: where is her parcel?"),
      repaired: .frontMatter(
        id: #"summary: "Bu Ratna hanya bertanya satu hal: di mana paketnya?""#,
        en: #"summary: "Mrs Ratna has one question: where is her parcel?""#)),
    Explanation(
      "duplicate-key",
      id: """
        Nama yang sama berdiri dua kali di tempat yang sama, dan Senyum tidak mau menebak mana yang Anda
        maksud. Biasanya satu baris disalin sebagai contoh lalu tertinggal, atau dua pelanggan, aturan atau
        fakta mendapat nama yang sama.
        """,
      en: """
        The same name stands twice in one place, and Senyum would rather not guess which one you mean. Usually
        a line was copied as a model and stayed, or two customers, rules or flags were given one name.
        """,
      example: .frontMatter(
        """
        level: 1
        level: 2
        """),
      repaired: .frontMatter("level: 2")),
    Explanation(
      "unknown-key",
      id: """
        Di kepala skenario ada kunci yang tidak dikenal di tempat ini, jadi nilainya tidak akan dipakai.
        Sering kali ejaannya berbeda sedikit dari yang dikenal, atau kuncinya benar tetapi berdiri di tingkat
        lain: `role` misalnya termasuk seorang pelanggan, bukan seluruh skenario. Daftar kunci yang dikenal
        tertulis di temuannya.
        """,
      en: """
        The front matter has a key that is not known in this place, so its value would never be used. Often
        its spelling is a little off, or it is a known key on another level: `role`, say, belongs to a
        customer, not to the whole scenario. The finding lists the keys that are known here.
        """,
      example: .frontMatter("levels: 2"),
      repaired: .frontMatter("level: 2")),
    Explanation(
      "missing-key",
      id: """
        Ada kunci yang wajib, tetapi belum ditulis. Wajib adalah `format`, `title`, `summary`, `channel` dan
        `customers`, juga `language` kalau nama berkasnya tidak menyebutkan bahasanya. Judul dan ringkasan
        tampil di menu; tanpa keduanya peserta tidak tahu apa yang dipilihnya.
        """,
      en: """
        A key that is needed has not been written. Needed are `format`, `title`, `summary`, `channel` and
        `customers`, and `language` where the file's name does not say it. Title and summary are shown in the
        menu; without them a trainee does not know what to pick.
        """,
      example: .at(
        .header,
        id: """
          format: 1
          title: Paket Bu Ratna
          language: id
          channel: counter
          customers:
            ratna:
              name: Bu Ratna
          """,
        en: """
          format: 1
          title: Mrs Ratna's Parcel
          language: en
          channel: counter
          customers:
            ratna:
              name: Mrs Ratna
          """),
      repaired: .at(
        .header,
        id: """
          format: 1
          title: Paket Bu Ratna
          summary: Bu Ratna menunggu paket yang mestinya tiba kemarin.
          language: id
          channel: counter
          customers:
            ratna:
              name: Bu Ratna
          """,
        en: """
          format: 1
          title: Mrs Ratna's Parcel
          summary: Mrs Ratna is waiting for a parcel that should have come yesterday.
          language: en
          channel: counter
          customers:
            ratna:
              name: Mrs Ratna
          """)),
    Explanation(
      "missing-field",
      id: """
        Seorang pelanggan atau sebuah aturan belum lengkap. Setiap pelanggan punya `name`, dan selain
        pelanggan utama juga `role`: `queue` orang yang mengantre, `colleague` rekan di proses berikutnya,
        `trusting` orang yang mempercayakan urusannya. Setiap aturan punya `kind`, `text` dan `why`; peserta
        membaca alasannya dengan perintah `sop` dan di kilas balik.
        """,
      en: """
        A customer or a rule is not complete. Every customer has a `name`, and all but the primary one a
        `role`: `queue` for the people behind, `colleague` for the next process, `trusting` for whoever trusts
        you to work well. Every rule has `kind`, `text` and `why`; trainees read the reason by the command
        `sop` and in the debrief.
        """,
      example: .frontMatter(
        id: """
          customers:
            ratna:
              name: Bu Ratna
            dimas:
              name: Dimas (gudang)
          """,
        en: """
          customers:
            ratna:
              name: Mrs Ratna
            dimas:
              name: Dimas (warehouse)
          """),
      repaired: .frontMatter(
        id: """
          customers:
            ratna:
              name: Bu Ratna
            dimas:
              name: Dimas (gudang)
              role: colleague
          """,
        en: """
          customers:
            ratna:
              name: Mrs Ratna
            dimas:
              name: Dimas (warehouse)
              role: colleague
          """)),
    Explanation(
      "empty-value",
      id: """
        Sebuah kunci sudah ditulis, tetapi sesudah titik duanya tidak ada apa-apa. Biasanya barisnya disiapkan
        untuk diisi nanti. Isi sekarang, atau hapus barisnya kalau kuncinya tidak wajib.
        """,
      en: """
        A key is there, but nothing stands after its colon. Usually the line was prepared to be filled in
        later. Fill it in now, or remove the line if the key is not needed.
        """,
      example: .frontMatter("title:"),
      repaired: .frontMatter(
        id: "title: Paket Bu Ratna",
        en: "title: Mrs Ratna's Parcel")),
  ]
}
