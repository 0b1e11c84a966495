import SourceText

// Conditions, approvals and meters over all possible plays.
extension Explanation {
  static let pathConditions: [Explanation] = [
    Explanation(
      "never-offered",
      id: """
        Pilihan dengan `if` ditawarkan hanya selama syaratnya berlaku. Di semua permainan yang mungkin syarat ini tidak pernah
        berlaku saat adegannya menawarkan pilihan, jadi tidak seorang pun bisa mengambilnya. Temuan ini menyebutkan nilai yang
        benar-benar terjadi di sana.
        """,
      en: """
        A choice with an `if` is offered only while its condition holds. In all possible plays this condition never holds when
        the scene offers its choices, so nobody can ever take it. The finding names the values that really occur there.
        """,
      example: .played(
        .scene,
        id: """
          - `if joy > 90` "Saya cari di gudang dulu, Bu." `joy +4`
          """,
        en: """
          - `if joy > 90` "Let me look in the warehouse." `joy +4`
          """),
      repaired: .played(
        .scene,
        id: """
          - "Saya cari di gudang dulu, Bu." `joy +4`
          """,
        en: """
          - "Let me look in the warehouse." `joy +4`
          """)),
    Explanation(
      "always-offered",
      id: """
        Syarat pilihan ini berlaku di semua keadaan yang mungkin, jadi `if` itu tidak mengubah apa-apa. Biasanya angkanya meleset
        dari yang Anda maksud: dibuat untuk menyembunyikan pilihan, tetapi tidak pernah menyembunyikannya.
        """,
      en: """
        The condition of this choice holds in every possible situation, so the `if` changes nothing. Mostly the number is not the
        one that was meant: it was to hide the choice sometimes, and never does.
        """,
      example: .played(
        .scene,
        id: """
          - `if joy < 90` "Saya cari di gudang dulu, Bu." `joy +4`
          """,
        en: """
          - `if joy < 90` "Let me look in the warehouse." `joy +4`
          """),
      repaired: .played(
        .scene,
        id: """
          - "Saya cari di gudang dulu, Bu." `joy +4`
          """,
        en: """
          - "Let me look in the warehouse." `joy +4`
          """)),
    Explanation(
      "condition-never-true",
      id: """
        Setiap kali permainan sampai di bagian ini, syaratnya tidak berlaku, sehingga teks dan akibatnya tidak pernah ada. Sering
        sebabnya angka yang tidak mungkin tercapai pada saat itu, atau fakta yang baru dicatat sesudahnya.
        """,
      en: """
        Whenever play comes to this part its condition does not hold, so its text and its effects never exist. Often the number
        cannot be reached by then, or the fact is noted only later.
        """,
      example: .played(
        .scene,
        id: """
          - "Saya cari di gudang dulu, Bu." `joy +4`

            `if joy > 90` Ia mengangguk pelan.

            Anda kembali membawa buku kiriman.
          """,
        en: """
          - "Let me look in the warehouse." `joy +4`

            `if joy > 90` She nods slowly.

            You come back with the register.
          """),
      repair: .replacing(
        id: ("`if joy > 90` Ia", "Ia"),
        en: ("`if joy > 90` She", "She"))),
    Explanation(
      "condition-always-true",
      id: """
        Setiap kali permainan sampai di bagian ini, syaratnya berlaku. `if` seperti itu menjanjikan perbedaan yang tidak pernah
        dialami peserta. Biasanya perlu angka lain, atau `if`-nya memang tidak perlu.
        """,
      en: """
        Whenever play comes to this part its condition holds. Such an `if` promises a difference that no trainee will ever live
        through. Mostly another number is needed, or no `if` at all.
        """,
      example: .played(
        .scene,
        id: """
          - "Saya cari di gudang dulu, Bu." `joy +4`

            `if joy < 90` Ia mengangguk pelan.

            Anda kembali membawa buku kiriman.
          """,
        en: """
          - "Let me look in the warehouse." `joy +4`

            `if joy < 90` She nods slowly.

            You come back with the register.
          """),
      repair: .replacing(
        id: ("`if joy < 90` Ia", "Ia"),
        en: ("`if joy < 90` She", "She"))),
    Explanation(
      "approval-never-given",
      id: """
        Aturan rumah dengan `discretion: approval` boleh dilonggarkan sesudah atasan mengizinkan: itulah Rencana B. Di skenario ini
        tidak ada permainan yang mendapat izin itu, jadi melonggarkannya selalu berarti bertindak sendiri. Sediakan satu jalan untuk
        bertanya.
        """,
      en: """
        A house rule with `discretion: approval` may be bent once a superior has allowed it: that is the B Plan. In this scenario
        no play gets that approval, so bending the rule always means acting alone. Offer one way to ask.
        """,
      example: .played(
        .scene,
        Localized(
          id: """
            rules:
              next-day:
                kind: house
                discretion: approval
                text: Paket yang terlambat dikirim ulang besok.
                why: Supaya kurir pulang tepat waktu.
            """,
          en: """
            rules:
              next-day:
                kind: house
                discretion: approval
                text: Late parcels are sent out again the next day.
                why: So that couriers get home in time.
            """),
        id: """
          - "Saya antar sendiri sore ini, Bu." `joy +4` `bends next-day`
          """,
        en: """
          - "I will bring it to you myself this afternoon." `joy +4` `bends next-day`
          """),
      repaired: .played(
        .scene,
        Localized(
          id: """
            rules:
              next-day:
                kind: house
                discretion: approval
                text: Paket yang terlambat dikirim ulang besok.
                why: Supaya kurir pulang tepat waktu.
            """,
          en: """
            rules:
              next-day:
                kind: house
                discretion: approval
                text: Late parcels are sent out again the next day.
                why: So that couriers get home in time.
            """),
        id: """
          - "Saya tanyakan dulu ke Pak Hendra." `patience -1` `approves next-day`

          - "Saya antar sendiri sore ini, Bu." `joy +4` `bends next-day`
          """,
        en: """
          - "Let me ask my supervisor first." `patience -1` `approves next-day`

          - "I will bring it to you myself this afternoon." `joy +4` `bends next-day`
          """)),
    Explanation(
      "meter-never-moves",
      id: """
        Meter ini tidak diubah oleh pilihan, adegan, atau blok mana pun. Yang diukurnya jadi tidak ada hubungannya dengan yang
        dilakukan peserta: kesabaran yang tidak pernah berkurang, antrean yang tidak ikut menunggu. Beri akibat pada beberapa
        pilihan.
        """,
      en: """
        No choice, scene or block changes this meter. What it measures then has nothing to do with what the trainee does: a
        patience that never wears thin, a queue that does not wait. Give some choices an effect on it.
        """,
      example: .played(
        .body,
        id: """
          ## Loket paket

          > Paket saya mestinya tiba kemarin, Mas.

          - "Ini paketnya, Bu." `joy +15` `return +15` `refer +20` `dimas.joy +4` `set solved`

            [Selesai](#selesai)

          ## Selesai

          `ending`

          > Terima kasih, ya.
          """,
        en: """
          ## Parcel counter

          > My parcel should have come yesterday.

          - "Here it is." `joy +15` `return +15` `refer +20` `dimas.joy +4` `set solved`

            [Done](#done)

          ## Done

          `ending`

          > Thank you so much.
          """),
      repair: .replacing(
        id: ("`dimas.joy +4`", "`patience +1` `dimas.joy +4`"),
        en: ("`dimas.joy +4`", "`patience +1` `dimas.joy +4`"))),
    Explanation(
      "too-many-situations",
      id: """
        Senyum menelusuri semua keadaan yang mungkin, sampai batas tertentu. Skenario ini punya lebih banyak, jadi yang tidak pernah
        terjadi tidak bisa dibuktikan, dan par hanya diketahui "sedikitnya". Yang melipatgandakan keadaan biasanya pilihan yang
        boleh diambil dalam urutan apa saja dan masing-masing mengubah meter dengan angka yang berlainan.
        """,
      en: """
        Senyum looks at every possible situation, up to a limit. This scenario has more, so what never happens cannot be proved,
        and par is only known as "at least". What multiplies situations is mostly choices that can be taken in any order and each
        change a meter by another number.
        """,
      example: .played(
        .scene, limit: 2,
        id: """
          - "Saya cari di gudang dulu, Bu." `joy +4`

          - "Boleh saya lihat resinya?" `joy +3`
          """,
        en: """
          - "Let me look in the warehouse." `joy +4`

          - "May I see the receipt?" `joy +3`
          """),
      repaired: .played(
        .scene, limit: 2,
        id: """
          - "Saya cari di gudang dulu, Bu." `joy +4`
          """,
        en: """
          - "Let me look in the warehouse." `joy +4`
          """)),
  ]
}
