import SourceText

// What no play comes to, and what no play should.
extension Explanation {
  static let unreachable: [Explanation] = [
    Explanation(
      "unreachable-scene",
      id: """
        Semua permainan yang mungkin sudah ditelusuri, dan tidak satu pun sampai ke adegan ini. Yang tertulis di dalamnya tidak
        akan pernah dibaca peserta. Sebabnya tautan yang belum ada, atau syarat di jalan ke sana yang tidak pernah berlaku; temuan
        ini menyebutkan yang mana.
        """,
      en: """
        Every possible play was followed, and none comes to this scene. What is written in it will never be read by a trainee.
        The cause is a link that is missing, or a condition on the way that never holds; the finding says which.
        """,
      example: .played(
        .scenes,
        id: """
          - "Saya tanya ke gudang, Bu." `patience -1`

            Anda mengangkat telepon.

          ## Gudang

          Dimas sedang memilah kiriman.

          - "Ada paket untuk Bu Ratna?" `dimas.joy +4`

            [Selesai](#selesai)
          """,
        en: """
          - "Let me ask the warehouse." `patience -1`

            You pick up the telephone.

          ## Warehouse

          Dimas is sorting parcels.

          - "Is there a parcel for Mrs Ratna?" `dimas.joy +4`

            [Done](#done)
          """),
      repair: .replacing(
        id: ("Anda mengangkat telepon.", "[Gudang](#gudang)"),
        en: ("You pick up the telephone.", "[Warehouse](#warehouse)"))),
    Explanation(
      "unreachable-ending",
      id: """
        Akhir ini ditulis, tetapi tidak ada permainan yang sampai ke sana. Peserta tidak pernah melihatnya, dan di laporan akhir
        itu selalu kosong. Tautkan dari sebuah pilihan, atau longgarkan syarat yang menghalanginya.
        """,
      en: """
        This ending was written, but no play comes to it. Trainees never see it, and in reports it is always empty. Link it from
        a choice, or loosen the condition that stands in its way.
        """,
      example: .played(
        .scenes,
        id: """
          ## Pulang

          `ending`

          Bu Ratna pulang tanpa paketnya.
          """,
        en: """
          ## Going home

          `ending`

          Mrs Ratna goes home without her parcel.
          """),
      repaired: .played(
        .scenes,
        id: """
          - "Coba besok lagi, Bu." `joy -8`

            [Pulang](#pulang)

          ## Pulang

          `ending`

          Bu Ratna pulang tanpa paketnya.
          """,
        en: """
          - "Try again tomorrow." `joy -8`

            [Going home](#going-home)

          ## Going home

          `ending`

          Mrs Ratna goes home without her parcel.
          """)),
    Explanation(
      "never-strikes",
      id: """
        Selaan diperiksa sekali sesudah setiap pilihan. Syarat `when` adegan ini tidak pernah berlaku pada saat itu, di permainan
        mana pun, jadi peserta tidak pernah mengalaminya. Sesudah pilihan yang langsung menuju akhir tidak ada selaan lagi.
        """,
      en: """
        Interruptions are looked at once after every choice. The `when` of this scene never holds at that moment, in any play, so
        trainees never live through it. After a choice that leads straight to an ending nothing interrupts any more.
        """,
      example: .played(
        .scenes,
        id: """
          - "Sebentar, ya, Bu." `joy -4`

          ## Telepon berdering

          `when joy > 90`

          Telepon di meja berdering lima kali.
          """,
        en: """
          - "Just a moment." `joy -4`

          ## The telephone rings

          `when joy > 90`

          The telephone on the desk rings five times.
          """),
      repair: .replacing(
        id: ("`when joy > 90`", "`when joy < 45`"),
        en: ("`when joy > 90`", "`when joy < 45`"))),
    Explanation(
      "hollow-smile",
      id: """
        Sesudah teks terakhir masih ada aturan akhir permainan: selama persoalannya belum selesai, `return` dan `refer` paling
        tinggi 59; janji yang tidak ditepati mengurangi 8; pelanggan yang pergi mengurangi lagi. Di sini teks akhir bercerita
        tentang senyum yang sesaat kemudian diambil oleh aturan itu, dan kilas baliknya akan membantahnya.
        """,
      en: """
        After the last text there are still the rules of the end: while the problem is not solved `return` and `refer` are 59 at
        most; a promise that was not kept takes 8 away; a customer who walks out, more. Here the ending tells of a smile that these
        rules take away a moment later, and the debrief will contradict it.
        """,
      example: .played(
        .scenes,
        id: """
          - "Besok saya antar sendiri, Bu." `return +20`

            [Pulang](#pulang)

          - "Coba minggu depan, Bu." `return -4`

            [Pulang](#pulang)

          ## Pulang

          `ending`

          Bu Ratna merapikan tasnya.

          `if return >= 60` Minggu depan ia akan datang lagi.
          """,
        en: """
          - "I will bring it to you tomorrow." `return +20`

            [Going home](#going-home)

          - "Try next week." `return -4`

            [Going home](#going-home)

          ## Going home

          `ending`

          Mrs Ratna packs her bag.

          `if return >= 60` Next week she will be back.
          """),
      repair: .replacing(
        id: ("`return +20`", "`return +20` `set solved`"),
        en: ("`return +20`", "`return +20` `set solved`"))),
    Explanation(
      "detour-past-choice",
      id: """
        Selaan dengan tautan menggantikan tempat tujuan pilihan yang baru diambil. Di sini tautannya membawa kembali ke adegan
        semula, tempat pilihan itu sudah terpakai, sehingga peserta tidak pernah sampai ke tempat yang dipilihnya. Selaan tanpa
        tautan meneruskan permainan ke tujuan semula.
        """,
      en: """
        An interruption with a link takes the place of where the choice just taken would have led. Here its link leads back to
        the scene it came from, where that choice is used up, so the trainee never gets to where it was meant to lead. An
        interruption without a link lets play go on to where it was going.
        """,
      example: .played(
        .scenes,
        id: """
          - "Saya tanya ke gudang, Bu." `patience -1`

            [Gudang](#gudang)

          - "Dimas, tolong ke sini."

            [Gudang](#gudang)

          ## Gudang

          Dimas sedang memilah kiriman.

          - "Ada paket untuk Bu Ratna?" `dimas.joy +4`

            [Selesai](#selesai)

          ## Telepon berdering

          `when patience < 5`

          Telepon di loket berdering.

          [Loket paket](#loket-paket)
          """,
        en: """
          - "Let me ask the warehouse." `patience -1`

            [Warehouse](#warehouse)

          - "Dimas, could you come?"

            [Warehouse](#warehouse)

          ## Warehouse

          Dimas is sorting parcels.

          - "Is there a parcel for Mrs Ratna?" `dimas.joy +4`

            [Done](#done)

          ## The telephone rings

          `when patience < 5`

          The telephone at the counter rings.

          [Parcel counter](#parcel-counter)
          """),
      repaired: .played(
        .scenes,
        id: """
          - "Saya tanya ke gudang, Bu." `patience -1`

            [Gudang](#gudang)

          - "Dimas, tolong ke sini."

            [Gudang](#gudang)

          ## Gudang

          Dimas sedang memilah kiriman.

          - "Ada paket untuk Bu Ratna?" `dimas.joy +4`

            [Selesai](#selesai)

          ## Telepon berdering

          `when patience < 5`

          Telepon di loket berdering.
          """,
        en: """
          - "Let me ask the warehouse." `patience -1`

            [Warehouse](#warehouse)

          - "Dimas, could you come?"

            [Warehouse](#warehouse)

          ## Warehouse

          Dimas is sorting parcels.

          - "Is there a parcel for Mrs Ratna?" `dimas.joy +4`

            [Done](#done)

          ## The telephone rings

          `when patience < 5`

          The telephone at the counter rings.
          """)),
  ]
}
