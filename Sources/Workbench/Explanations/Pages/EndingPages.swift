import SourceText

// Endings.
extension Explanation {
  static let endings: [Explanation] = [
    Explanation(
      "ending-with-choices",
      id: """
        Adegan akhir menutup permainan sesudah teksnya tampil, jadi pilihan di sini tidak akan pernah
        ditawarkan. Kalau peserta masih boleh berbuat sesuatu, pindahkan `ending` ke adegan sesudahnya.
        """,
      en: """
        An ending closes the play after its text has been shown, so choices here would never be offered. If
        the trainee may still do something, move `ending` to the scene after this one.
        """,
      example: .scenes(
        id: """
          ## Pulang

          `ending`

          Bu Ratna pulang tanpa paketnya.

          - "Besok saya kabari, Bu."
          """,
        en: """
          ## Going home

          `ending`

          Mrs Ratna goes home without her parcel.

          - "I will let you know tomorrow."
          """),
      repaired: .scenes(
        id: """
          ## Pulang

          `ending`

          Bu Ratna pulang tanpa paketnya.
          """,
        en: """
          ## Going home

          `ending`

          Mrs Ratna goes home without her parcel.
          """)),
    Explanation(
      "ending-with-link",
      id: """
        Adegan akhir menutup permainan, jadi tautan dari sini tidak akan pernah diikuti. Kalau ceritanya
        berlanjut, hapus `ending`; kalau memang selesai, hapus tautannya.
        """,
      en: """
        An ending closes the play, so a link from here would never be followed. If the story goes on, remove
        `ending`; if it is over, remove the link.
        """,
      example: .scenes(
        id: """
          ## Pulang

          `ending`

          Bu Ratna pulang tanpa paketnya.

          [Keesokan harinya](#loket-paket)
          """,
        en: """
          ## Going home

          `ending`

          Mrs Ratna goes home without her parcel.

          [The next day](#parcel-counter)
          """),
      repaired: .scenes(
        id: """
          ## Pulang

          Bu Ratna pulang tanpa paketnya.

          [Keesokan harinya](#loket-paket)
          """,
        en: """
          ## Going home

          Mrs Ratna goes home without her parcel.

          [The next day](#parcel-counter)
          """)),
    Explanation(
      "ending-without-text",
      id: """
        Yang terakhir dilihat peserta adalah apa yang terjadi pada pelanggannya, dan akhir ini tidak
        mengatakan apa-apa. Catatan pelatih (`[!TIP]`) dan suara hati (`[!QUOTE]`) bisa jadi baru tampil di
        kilas balik, jadi keduanya tidak terhitung. Satu kalimat sudah cukup.
        """,
      en: """
        The last thing a trainee sees is what became of the customer, and this ending says nothing. A coach's
        note (`[!TIP]`) and an inner voice (`[!QUOTE]`) may show in the debrief only, so they do not count.
        One sentence will do.
        """,
      example: .scenes(
        id: """
          ## Pulang

          `when patience = 0` `ending`
          """,
        en: """
          ## Going home

          `when patience = 0` `ending`
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
    Explanation(
      "ending-may-be-silent",
      id: """
        Semua blok akhir ini punya syarat, dan ada keadaan yang tidak memenuhi satu pun, sehingga peserta
        tidak melihat apa-apa. Temuannya menyebut keadaan itu. Tambahkan satu blok tanpa syarat, atau satu
        blok untuk keadaan itu.
        """,
      en: """
        Every block of this ending has a condition, and there is a case in which none of them holds, so that a
        trainee would see nothing. The finding names that case. Add one block without a condition, or one for
        that case.
        """,
      example: .scenes(
        id: """
          ## Pulang

          `ending`

          `if solved` Bu Ratna pulang sambil memeluk paketnya.
          """,
        en: """
          ## Going home

          `ending`

          `if solved` Mrs Ratna goes home, her parcel in her arms.
          """),
      repair: .appending(
        id: """
          `if not solved` Bu Ratna pulang dengan tangan kosong.
          """,
        en: """
          `if not solved` Mrs Ratna goes home with empty hands.
          """)),
  ]
}
