import SourceText

// Plays that cannot come to a good end.
extension Explanation {
  static let stuck: [Explanation] = [
    Explanation(
      "no-choice-left",
      id: """
        Setiap pilihan tanpa `again` hanya bisa diambil sekali. Di adegan ini semua pilihan bisa terpakai atau tersembunyi oleh
        `if`, padahal adegannya bukan akhir: peserta menatap layar tanpa bisa berbuat apa-apa. Temuan ini menunjukkan jalan
        terpendek ke sana, yang bisa Anda mainkan dengan `senyum play`.
        """,
      en: """
        Every choice without `again` can be taken once only. In this scene all choices can be used up or hidden by `if`, and the
        scene is no ending: the trainee looks at a screen and can do nothing. The finding shows the shortest way there, which you
        can play by `senyum play`.
        """,
      example: .played(
        .scenes,
        id: """
          - "Saya tanya ke gudang, Bu." `patience -1`

            [Gudang](#gudang)

          ## Gudang

          Dimas sedang memilah kiriman.

          - "Ada paket untuk Bu Ratna?" `dimas.joy +4`

            Dimas menggeleng.
          """,
        en: """
          - "Let me ask the warehouse." `patience -1`

            [Warehouse](#warehouse)

          ## Warehouse

          Dimas is sorting parcels.

          - "Is there a parcel for Mrs Ratna?" `dimas.joy +4`

            Dimas shakes his head.
          """),
      repair: .appending(
        id: """
            [Selesai](#selesai)
          """,
        en: """
            [Done](#done)
          """)),
    Explanation(
      "endless-loop",
      id: """
        Adegan-adegan ini bertautan melingkar, dan di lingkaran itu tidak ada pilihan tempat peserta bisa membelok. Permainan
        berhenti begitu sebuah adegan dimasuki untuk kedua kali tanpa pilihan di antaranya. Biasanya satu tautan
        menuju adegan yang lain dari maksudnya.
        """,
      en: """
        These scenes link to each other in a circle, and nowhere on it is a choice at which the trainee could turn off. Play
        stops as soon as a scene is entered a second time with no choice in between. Mostly one link leads to another scene than was meant.
        """,
      example: .played(
        .scenes,
        id: """
          - "Saya tanya ke gudang, Bu." `patience -1`

            [Gudang](#gudang)

          ## Gudang

          Dimas sedang memilah kiriman.

          [Meja depan](#meja-depan)

          ## Meja depan

          Tidak ada yang tahu di mana paketnya.

          [Gudang](#gudang)
          """,
        en: """
          - "Let me ask the warehouse." `patience -1`

            [Warehouse](#warehouse)

          ## Warehouse

          Dimas is sorting parcels.

          [Front desk](#front-desk)

          ## Front desk

          Nobody knows where the parcel is.

          [Warehouse](#warehouse)
          """),
      repaired: .played(
        .scenes,
        id: """
          - "Saya tanya ke gudang, Bu." `patience -1`

            [Gudang](#gudang)

          ## Gudang

          Dimas sedang memilah kiriman.

          [Meja depan](#meja-depan)

          ## Meja depan

          Tidak ada yang tahu di mana paketnya.

          [Selesai](#selesai)
          """,
        en: """
          - "Let me ask the warehouse." `patience -1`

            [Warehouse](#warehouse)

          ## Warehouse

          Dimas is sorting parcels.

          [Front desk](#front-desk)

          ## Front desk

          Nobody knows where the parcel is.

          [Done](#done)
          """)),
    Explanation(
      "no-way-out",
      id: """
        Ada pilihan, tetapi tidak satu pun menuju akhir: yang bisa diambil hanya berputar di tempat. Permainan seperti ini tidak
        pernah selesai dan tidak punya kilas balik. Sering sebabnya pilihan dengan `again` yang menjadi satu-satunya yang tersisa.
        """,
      en: """
        There are choices, but none of them leads to an ending any more: all that can be taken goes round in place. Such a play
        is never over and has no debrief. Often a choice with `again` is the only one that is left.
        """,
      example: .played(
        .scenes,
        id: """
          - "Saya tanya ke gudang, Bu." `patience -1`

            [Gudang](#gudang)

          ## Gudang

          Dimas sedang memilah kiriman.

          - "Ada paket untuk Bu Ratna?" `again` `dimas.joy +4`

            Dimas menggeleng.
          """,
        en: """
          - "Let me ask the warehouse." `patience -1`

            [Warehouse](#warehouse)

          ## Warehouse

          Dimas is sorting parcels.

          - "Is there a parcel for Mrs Ratna?" `again` `dimas.joy +4`

            Dimas shakes his head.
          """),
      repair: .appending(
        id: """
          - Kembali ke loket dengan tangan kosong.

            [Selesai](#selesai)
          """,
        en: """
          - Go back to the counter empty-handed.

            [Done](#done)
          """)),
    Explanation(
      "never-solved",
      id: """
        Pelanggan mau kembali dan mau merekomendasikan hanya kalau persoalannya selesai, atau ia menerima jalan keluar yang adil:
        itulah `set solved`. Di skenario ini tidak ada permainan yang menjalankannya, jadi dua dari tiga senyum tidak pernah bisa
        menyala, sebaik apa pun pesertanya.
        """,
      en: """
        A customer would buy again and recommend only when the problem is solved, or a fair alternative was accepted: that is
        `set solved`. In this scenario no play runs it, so two of the three smiles can never be lit, however well the trainee
        does.
        """,
      example: .played(
        .body,
        id: """
          ## Loket paket

          > Paket saya mestinya tiba kemarin, Mas.

          - "Ini paketnya, Bu." `joy +15` `return +15` `refer +20` `patience +1` `dimas.joy +4`

            [Selesai](#selesai)

          ## Selesai

          `ending`

          > Terima kasih, ya.
          """,
        en: """
          ## Parcel counter

          > My parcel should have come yesterday.

          - "Here it is." `joy +15` `return +15` `refer +20` `patience +1` `dimas.joy +4`

            [Done](#done)

          ## Done

          `ending`

          > Thank you so much.
          """),
      repair: .replacing(
        id: ("`dimas.joy +4`", "`dimas.joy +4` `set solved`"),
        en: ("`dimas.joy +4`", "`dimas.joy +4` `set solved`"))),
    Explanation(
      "par-of-zero",
      id: """
        Par adalah senyum terbanyak yang bisa dicapai permainan yang bersih: tanpa pelanggaran aturan keras, tanpa obral, tanpa
        kelonggaran yang belum diizinkan. Kalau par 0, tidak ada yang bisa dilatih. Biasanya akibat pilihan yang baik terlalu kecil
        untuk mengangkat meter sampai 60.
        """,
      en: """
        Par is the most smiles that a clean play can reach: without a hard breach, without over-giving, without a bend that lacks
        its approval. With a par of 0 there is nothing to practise. Mostly the effects of good choices are too small to lift a
        meter to 60.
        """,
      example: .played(
        .body,
        id: """
          ## Loket paket

          > Paket saya mestinya tiba kemarin, Mas.

          - "Ini paketnya, Bu." `joy +8` `return +8` `refer +8` `patience +1` `dimas.joy +4` `set solved`

            [Selesai](#selesai)

          ## Selesai

          `ending`

          > Terima kasih, ya.
          """,
        en: """
          ## Parcel counter

          > My parcel should have come yesterday.

          - "Here it is." `joy +8` `return +8` `refer +8` `patience +1` `dimas.joy +4` `set solved`

            [Done](#done)

          ## Done

          `ending`

          > Thank you so much.
          """),
      repair: .replacing(
        id: ("`joy +8` `return +8` `refer +8`", "`joy +15` `return +15` `refer +20`"),
        en: ("`joy +8` `return +8` `refer +8`", "`joy +15` `return +15` `refer +20`"))),
  ]
}
