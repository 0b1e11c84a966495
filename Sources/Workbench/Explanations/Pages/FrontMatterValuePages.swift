import SourceText

// Customers, rules, and the values of keys.
extension Explanation {
  static let frontMatterValues: [Explanation] = [
    Explanation(
      "primary-has-role",
      id: """
        Yang pertama di bawah `customers:` adalah pelanggan utama: ia yang datang kepada peserta, dan
        senyumnya yang dihitung tiga kali. Peran seperti `queue` atau `colleague` hanya untuk orang lain di
        sekitarnya. Kalau yang pertama ini memang bukan dia, pindahkan pelanggan utama ke urutan teratas.
        """,
      en: """
        The first one under `customers:` is the primary customer: the one who comes to the trainee, and whose
        three smiles count. Roles such as `queue` or `colleague` are for the people around. If the first one
        here is somebody else, move the primary customer to the top.
        """,
      example: .frontMatter(
        id: """
          customers:
            ratna:
              name: Bu Ratna
              role: queue
          """,
        en: """
          customers:
            ratna:
              name: Mrs Ratna
              role: queue
          """),
      repaired: .frontMatter(
        id: """
          customers:
            ratna:
              name: Bu Ratna
          """,
        en: """
          customers:
            ratna:
              name: Mrs Ratna
          """)),
    Explanation(
      "other-has-meter",
      id: """
        Hanya pelanggan utama yang punya `type`, `return`, `refer`, `patience` dan `story`. Orang lain dalam
        cerita, di antrean atau di proses berikutnya, punya satu perasaan saja: `joy`. Dengan begitu peserta
        tetap memikirkan satu orang, dan yang lain cukup tidak dirugikan.
        """,
      en: """
        Only the primary customer has `type`, `return`, `refer`, `patience` and `story`. Other people in the
        story, in the queue or in the next process, have one feeling: `joy`. So a trainee has one person to
        think of, and only sees to it that the others do not pay.
        """,
      example: .frontMatter(
        id: """
          customers:
            ratna:
              name: Bu Ratna
            dimas:
              name: Dimas (gudang)
              role: colleague
              patience: 3
          """,
        en: """
          customers:
            ratna:
              name: Mrs Ratna
            dimas:
              name: Dimas (warehouse)
              role: colleague
              patience: 3
          """),
      repaired: .frontMatter(
        id: """
          customers:
            ratna:
              name: Bu Ratna
              patience: 3
            dimas:
              name: Dimas (gudang)
              role: colleague
          """,
        en: """
          customers:
            ratna:
              name: Mrs Ratna
              patience: 3
            dimas:
              name: Dimas (warehouse)
              role: colleague
          """)),
    Explanation(
      "discretion-of-hard-rule",
      id: """
        Aturan keselamatan, operasional dan peraturan negara melindungi orang, jadi tidak ada yang boleh
        melenturkannya, juga tidak dengan izin. `discretion` hanya ada pada aturan rumah (`kind: house`).
        Pikirkan sekali lagi jenisnya: siapa yang celaka kalau aturan ini dilanggar? Kalau tidak ada, mungkin
        ini aturan rumah.
        """,
      en: """
        Rules of safety, operation and the law protect people, so nobody may bend them, not with approval
        either. Only house rules (`kind: house`) have a `discretion`. Think of its kind once more: who would
        come to harm if the rule were broken? If nobody would, this may be a house rule.
        """,
      example: .scene(
        .receiptRule(kind: "safety", discretion: "approval"),
        id: #"- "Boleh saya lihat resinya, Bu?" `joy +4` `follows receipt`"#,
        en: #"- "May I see the receipt?" `joy +4` `follows receipt`"#),
      repaired: .scene(
        .receiptRule(discretion: "approval"),
        id: #"- "Boleh saya lihat resinya, Bu?" `joy +4` `follows receipt`"#,
        en: #"- "May I see the receipt?" `joy +4` `follows receipt`"#)),
    Explanation(
      "wants-text",
      id: """
        Di tempat ini hanya ada satu teks, misalnya judul atau nama, tetapi yang tertulis sebuah daftar atau
        beberapa kunci. Biasanya kurung siku atau baris yang menjorok ikut tersalin. Kalau teksnya memang
        dimulai dengan kurung, beri tanda petik.
        """,
      en: """
        One text belongs here, such as a title or a name, but a list or several keys were written. Usually the
        brackets or an indented line came along with a copy. If the text does begin with a bracket, put it in
        quotation marks.
        """,
      example: .frontMatter(
        id: "title: [Paket, Bu Ratna]",
        en: "title: [Parcel, Mrs Ratna]"),
      repaired: .frontMatter(
        id: "title: Paket Bu Ratna",
        en: "title: Mrs Ratna's Parcel")),
    Explanation(
      "wants-list",
      id: """
        Kunci ini berisi daftar, juga kalau isinya hanya satu. Daftar ditulis dalam kurung siku dengan koma,
        atau satu isi tiap baris dengan `- ` di depannya. Bentuk kedua lebih enak dibaca untuk kalimat,
        misalnya `objectives:`.
        """,
      en: """
        This key holds a list, also when there is only one item. A list stands in brackets with commas, or one
        item a line with `- ` before it. The second form reads better for sentences, as in `objectives:`.
        """,
      example: .frontMatter(
        id: "tags: paket, terlambat",
        en: "tags: parcel, late"),
      repaired: .frontMatter(
        id: "tags: [paket, terlambat]",
        en: "tags: [parcel, late]")),
    Explanation(
      "wants-map",
      id: """
        Kunci ini berisi nama-nama yang masing-masing punya isi: pelanggan, aturan, janji, atau temuan yang
        didiamkan. Setiap nama berdiri di baris sendiri, menjorok dua spasi, diikuti titik dua. Nama itulah
        yang Anda pakai di dalam cerita, misalnya `promises call-back`.
        """,
      en: """
        This key holds names, each with something of its own: customers, rules, promises, or findings that are
        silenced. Each name stands on a line by itself, indented by two spaces, with a colon behind it. It is
        this name that you use in the story, as in `promises call-back`.
        """,
      example: .frontMatter("promises: [call-back]"),
      repaired: .scene(
        Localized(
          id: """
            promises:
              call-back: Menelepon lagi sebelum pukul sepuluh
            """,
          en: """
            promises:
              call-back: Calling again before ten
            """),
        id: """
          - "Sebelum pukul sepuluh Ibu saya telepon." `joy +8` `promises call-back`

          - Telepon Bu Ratna seperti janji Anda. `return +4` `keeps call-back`
          """,
        en: """
          - "I will call you before ten." `joy +8` `promises call-back`

          - Call Bu Ratna as you promised. `return +4` `keeps call-back`
          """)),
    Explanation(
      "wants-number",
      id: """
        Di sini mestinya ada bilangan bulat yang ditulis dengan angka saja. Titik ribuan, koma, `Rp`, persen
        dan kata seperti `dua` tidak dibaca sebagai angka, supaya tidak ada keraguan antara 1.500 dan satu
        setengah.
        """,
      en: """
        A whole number belongs here, written in digits only. Points, commas, `Rp`, percent signs and words
        such as `two` are not read as numbers, so that nobody wonders whether 1.500 is fifteen hundred or one
        and a half.
        """,
      example: .frontMatter(
        """
        currency: IDR
        authority: Rp50.000
        """),
      repaired: .frontMatter(
        """
        currency: IDR
        authority: 50000
        """)),
    Explanation(
      "out-of-range",
      id: """
        Angkanya terbaca, tetapi lebih kecil atau lebih besar daripada yang mungkin. Perasaan pelanggan
        bergerak antara 0 dan 100, jadi sebuah pilihan mengubahnya paling banyak 100. Untuk satu pilihan, 4
        adalah perubahan kecil, 8 sedang, 15 besar.
        """,
      en: """
        The number can be read, but is lower or higher than can be. A customer's feelings move between 0 and
        100, so a choice changes them by 100 at most. For a single choice 4 is a small change, 8 a medium and
        15 a large one.
        """,
      example: .scene(
        id: #"- "Saya cek dulu, Bu." `joy +400`"#,
        en: #"- "Let me look for it." `joy +400`"#),
      repaired: .scene(
        id: #"- "Saya cek dulu, Bu." `joy +4`"#,
        en: #"- "Let me look for it." `joy +4`"#)),
    Explanation(
      "wants-clock",
      id: """
        Jam ditulis dengan dua angka, titik dua, dua angka, dari `00:00` sampai `23:59`. Titik di antara jam
        dan menit memang biasa dalam bahasa Indonesia, tetapi di sini dipakai titik dua; dalam teks yang
        dibaca peserta Anda bebas.
        """,
      en: """
        A time is two digits, a colon, two digits, from `00:00` to `23:59`, on a clock of 24 hours. In the text
        that trainees read you may write it as you like.
        """,
      example: .frontMatter(
        id: "clock: 8.30",
        en: "clock: 8:30 am"),
      repaired: .frontMatter("clock: 08:30")),
    Explanation(
      "bad-key",
      id: """
        Nama pelanggan, aturan, fakta dan janji adalah nama untuk simulator: huruf kecil a–z, angka, dan tanda
        hubung di antara kata. Nama itu Anda ketik lagi di dalam cerita, jadi spasi dan huruf besar hanya
        menyulitkan. Yang dibaca peserta tetap `name:`, dengan huruf apa pun.
        """,
      en: """
        The names of customers, rules, flags and promises are names for the simulator: lower-case a–z, digits,
        and hyphens between words. You type them again in the story, where spaces and capitals would only be
        in the way. What a trainee reads is `name:`, in any letters.
        """,
      example: .frontMatter(
        id: """
          customers:
            Bu Ratna:
              name: Bu Ratna
          """,
        en: """
          customers:
            Mrs Ratna:
              name: Mrs Ratna
          """),
      repaired: .frontMatter(
        id: """
          customers:
            bu-ratna:
              name: Bu Ratna
          """,
        en: """
          customers:
            mrs-ratna:
              name: Mrs Ratna
          """)),
    Explanation(
      "reserved-key",
      id: """
        Nama ini sudah menjadi kata format, misalnya perintah `return` atau syarat `first`, atau sudah
        tersedia, seperti fakta `solved` dan adegan `walk-out`. Kalau dipakai untuk hal lain, `if return` bisa
        berarti dua hal. Pilih nama yang menceritakan isinya.
        """,
      en: """
        This name is a word of the format already, such as the directive `return` or the condition `first`, or
        it is built in, like the flag `solved` and the scene `walk-out`. Used for something else, `if return`
        could mean two things. Choose a name that tells what is behind it.
        """,
      example: .frontMatter(
        id: """
          promises:
            return: Mengirim balik paket yang rusak
          """,
        en: """
          promises:
            return: Sending the damaged parcel back
          """),
      repaired: .scene(
        Localized(
          id: """
            promises:
              send-back: Mengirim balik paket yang rusak
            """,
          en: """
            promises:
              send-back: Sending the damaged parcel back
            """),
        id: """
          - "Paket yang rusak kami kirim balik, Bu." `joy +4` `promises send-back`

          - Serahkan paket yang rusak kepada kurir. `return +4` `keeps send-back`
          """,
        en: """
          - "We will send the damaged parcel back." `joy +4` `promises send-back`

          - Hand the damaged parcel to the courier. `return +4` `keeps send-back`
          """)),
  ]
}
