import SourceText

// Names that directives, conditions and links use.
extension Explanation {
  static let names: [Explanation] = [
    Explanation(
      "unknown-scene",
      id: """
        Sebuah tautan atau syarat `visited` menyebut adegan yang tidak ada, jadi ceritanya tidak bisa pergi ke
        sana. Nama adegan adalah judulnya dengan huruf kecil, tanpa tanda baca, dengan tanda hubung sebagai
        ganti spasi. Sering kali judulnya diubah dan tautan yang menuju ke sana tertinggal.
        """,
      en: """
        A link or a condition `visited` names a scene that is not there, so the story could not go to it. A
        scene's id is its heading in lower case, without punctuation, with hyphens for spaces. Often the
        heading was changed, and a link to it stayed as it was.
        """,
      example: .scene(
        id: """
          - "Silakan duduk dulu, Bu." `joy +4`

            [Kembali ke loket](#loket-paked)
          """,
        en: """
          - "Please take a seat." `joy +4`

            [Back to the counter](#parcel-conter)
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
      "link-to-act",
      id: """
        Tautan ini menuju sebuah babak. Babak hanya mengelompokkan adegan; yang dimainkan adalah adegannya.
        Tautkan ke adegan pertama dalam babak itu.
        """,
      en: """
        This link leads to an act. Acts only group scenes; it is the scenes that are played. Link to the act's
        first scene.
        """,
      example: .scenes(
        id: """
          # Babak 2: Di gudang

          ## Rak belakang

          Dimas mencari sekali lagi.

          [Ulangi](#babak-2-di-gudang)
          """,
        en: """
          # Act 2: In the warehouse

          ## At the back

          Dimas looks once more.

          [Again](#act-2-in-the-warehouse)
          """),
      repair: .replacing(
        id: ("[Ulangi](#babak-2-di-gudang)", "[Kembali ke loket](#loket-paket)"),
        en: ("[Again](#act-2-in-the-warehouse)", "[Back to the counter](#parcel-counter)"))),
    Explanation(
      "unknown-flag",
      id: """
        Fakta yang dicatat dengan `set` atau ditanyakan dengan `if` didaftarkan dulu di `flags:` di kepala
        skenario. Dengan daftar itu ejaan yang meleset langsung ketahuan, dan tidak diam-diam menjadi fakta
        lain yang tidak pernah benar. Fakta `solved` sudah tersedia.
        """,
      en: """
        A fact that `set` notes or `if` asks for is first declared under `flags:` in the front matter. Thanks
        to that list a slip in its spelling is seen at once, and does not quietly become another fact that is
        never true. The flag `solved` is built in.
        """,
      example: .scene(
        id: """
          - "Isinya apa, Bu, kalau boleh tahu?" `does ask-need` `set knows-gift`

            > Kado ulang tahun cucu saya. Pestanya nanti sore.

          - `if knows-gift` "Saya antar sendiri sebelum pestanya." `refer +8` `does help`
          """,
        en: """
          - "May I ask what is in it?" `does ask-need` `set knows-gift`

            > My grandson's birthday present. The party is this afternoon.

          - `if knows-gift` "I will bring it to you before the party." `refer +8` `does help`
          """),
      repaired: .scene(
        "flags: [knows-gift]",
        id: """
          - "Isinya apa, Bu, kalau boleh tahu?" `does ask-need` `set knows-gift`

            > Kado ulang tahun cucu saya. Pestanya nanti sore.

          - `if knows-gift` "Saya antar sendiri sebelum pestanya." `refer +8` `does help`
          """,
        en: """
          - "May I ask what is in it?" `does ask-need` `set knows-gift`

            > My grandson's birthday present. The party is this afternoon.

          - `if knows-gift` "I will bring it to you before the party." `refer +8` `does help`
          """)),
    Explanation(
      "unknown-rule",
      id: """
        `follows`, `bends`, `approves` dan syarat tentang aturan menyebut nama yang ditulis di `rules:` di
        kepala skenario. Nama ini tidak ada di sana: ejaannya sedikit lain, atau aturannya belum ditulis.
        Peserta membaca aturannya dengan perintah `sop`, jadi teks dan alasannya perlu ada.
        """,
      en: """
        `follows`, `bends`, `approves` and the conditions about rules use the names under `rules:` in the
        front matter. This one is not there: its spelling is a little off, or the rule has not been written
        yet. Trainees read the rules by the command `sop`, so a text and a reason are needed.
        """,
      example: .scene(
        id: #"- "Boleh saya lihat resinya, Bu?" `joy +4` `follows receipt`"#,
        en: #"- "May I see the receipt?" `joy +4` `follows receipt`"#),
      repaired: .scene(
        .receiptRule(),
        id: #"- "Boleh saya lihat resinya, Bu?" `joy +4` `follows receipt`"#,
        en: #"- "May I see the receipt?" `joy +4` `follows receipt`"#)),
    Explanation(
      "unknown-promise",
      id: """
        `promises`, `keeps` dan syarat tentang janji menyebut nama yang ditulis di `promises:` di kepala
        skenario, dan nama ini tidak ada di sana. Janji perlu nama yang tepat, karena janji yang dibuat tetapi
        tidak pernah ditepati mengurangi kepercayaan pelanggan di akhir cerita.
        """,
      en: """
        `promises`, `keeps` and the conditions about promises use the names under `promises:` in the front
        matter, and this one is not there. A promise needs its exact name, because one that is made and never
        kept costs the customer's trust at the end.
        """,
      example: .scene(
        Localized(
          id: """
            promises:
              call-back: Menelepon lagi sebelum pukul sepuluh
            """,
          en: """
            promises:
              call-back: Calling again before ten
            """),
        id: #"- "Sebelum pukul sepuluh Ibu saya telepon." `return +4` `promises callback`"#,
        en: #"- "I will call you before ten." `return +4` `promises callback`"#),
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
          - "Sebelum pukul sepuluh Ibu saya telepon." `return +4` `promises call-back`

          - Telepon Bu Ratna seperti janji Anda. `return +4` `keeps call-back`
          """,
        en: """
          - "I will call you before ten." `return +4` `promises call-back`

          - Call Bu Ratna as you promised. `return +4` `keeps call-back`
          """)),
    Explanation(
      "unknown-customer",
      id: """
        Nama di depan titik adalah nama seorang pelanggan lain dari `customers:`, misalnya `dimas.joy -4`.
        Nama ini tidak ada di sana. Pakailah kuncinya, bukan nama yang dibaca peserta; untuk pelanggan utama
        tulis perasaannya saja, tanpa nama.
        """,
      en: """
        The name before the dot is that of another customer under `customers:`, as in `dimas.joy -4`. This one
        is not there. Use the key, not the name that trainees read; for the primary customer write the feeling
        alone, without a name.
        """,
      example: .scene(
        id: #"- "Dimas, ini urusan gudang, bukan urusan saya." `dimaz.joy -8` `does blame`"#,
        en: #"- "Dimas, that is the warehouse's business, not mine." `dimaz.joy -8` `does blame`"#),
      repaired: .scene(
        id: #"- "Dimas, ini urusan gudang, bukan urusan saya." `dimas.joy -8` `does blame`"#,
        en: #"- "Dimas, that is the warehouse's business, not mine." `dimas.joy -8` `does blame`"#)),
    Explanation(
      "unknown-behaviour",
      id: """
        `does` menyebut perilaku dari daftar yang tetap, supaya kilas balik bisa membicarakannya dengan kata
        yang sama di semua skenario. Nama ini tidak ada di daftar itu. Tersenyum, misalnya, memang tidak ada:
        yang dicatat adalah apa yang dialami pelanggan, seperti `greet`, `listen` atau `help`.
        """,
      en: """
        `does` names behaviours from a fixed list, so that the debrief can speak of them in the same words in
        every scenario. This name is not in the list. Smiling, for one, is not: what is noted is what a
        customer lives through, such as `greet`, `listen` or `help`.
        """,
      example: .scene(
        id: #"- "Selamat pagi, Bu." `joy +4` `does smile`"#,
        en: #"- "Good morning." `joy +4` `does smile`"#),
      repaired: .scene(
        id: #"- "Selamat pagi, Bu." `joy +4` `does greet`"#,
        en: #"- "Good morning." `joy +4` `does greet`"#)),
    Explanation(
      "primary-by-key",
      id: """
        Perasaan pelanggan utama ditulis tanpa nama: `joy +4`. Nama di depan titik hanya untuk orang lain.
        Dengan begitu sebuah baris langsung memperlihatkan siapa yang diubah perasaannya.
        """,
      en: """
        The primary customer's feelings are written without a name: `joy +4`. A name before a dot is for the
        others only. So a line shows at a glance whose feelings it changes.
        """,
      example: .scene(
        id: #"- "Silakan duduk dulu, Bu." `ratna.joy +4`"#,
        en: #"- "Please take a seat." `ratna.joy +4`"#),
      repaired: .scene(
        id: #"- "Silakan duduk dulu, Bu." `joy +4`"#,
        en: #"- "Please take a seat." `joy +4`"#)),
  ]
}
