import SourceText

// What is asked of the front matter and of the scenario as a whole.
extension Explanation {
  static let teachingWhole = [
    Explanation(
      "rule-without-reason",
      id: """
        `why` aturan ini mengulang bunyinya, atau hanya berkata bahwa aturannya memang ada. Setiap aturan melindungi
        seseorang dari sesuatu; yang tahu alasannya bisa menjelaskan dengan jujur dan melihat kapan aturan itu tidak
        mengena. Tanpa alasan yang tersisa hanya berlindung di baliknya.
        """,
      en: """
        The `why` of this rule repeats what it says, or only says that the rule is there. Every rule protects somebody from
        something; those who know the reason can explain it honestly and see when the rule misses its mark. Without a
        reason there is nothing left but to hide behind it.
        """,
      example: .story(
        id: """
          rules:
            sorting:
              kind: house
              text: Paket diserahkan sesudah dipilah.
              why: Karena aturannya memang begitu.
          """,
        en: """
          rules:
            sorting:
              kind: house
              text: Parcels are handed out after the sorting.
              why: It is company policy.
          """),
      repaired: .story(
        id: """
          rules:
            sorting:
              kind: house
              text: Paket diserahkan sesudah dipilah.
              why: Supaya setiap kiriman tercatat sebelum keluar dari kantor.
          """,
        en: """
          rules:
            sorting:
              kind: house
              text: Parcels are handed out after the sorting.
              why: So that nothing leaves the office before it is registered.
          """)),

    Explanation(
      "missing-metadata",
      id: """
        Pelatih memilih skenario dari jenis keluhan dan tujuannya, dan membuka diskusi dengan cerita pelanggan yang tidak
        pernah terlihat dalam permainan. Tanpa aturan (`rules`) kilas balik tidak bisa berkata SOP mana yang menghalangi
        senyum. Skenario yang memang tanpa keluhan boleh mendiamkan saran ini dengan `allow:`.
        """,
      en: """
        Trainers pick a scenario by its kind of complaint and its objectives, and open the discussion with the customer's
        story that play never shows. Without `rules` the debrief cannot say which SOP stood in the way of a smile. A
        scenario that really has no complaint may silence this by `allow:`.
        """,
      example: .story(
        id: """
          customers:
            ratna:
              name: Bu Ratna
          """,
        en: """
          customers:
            ratna:
              name: Mrs Ratna
          """),
      repaired: .story(
        id: """
          customers:
            ratna:
              name: Bu Ratna
              story: Paketnya kado untuk putrinya, dan pestanya sore ini.
          """,
        en: """
          customers:
            ratna:
              name: Mrs Ratna
              story: It is a present for her daughter, and the party is this afternoon.
          """)),

    Explanation(
      "crowded-scene",
      id: """
        Skenario ini punya lebih dari 50.000 keadaan, dan lebih dari setengahnya ada di satu adegan. Biasanya di situ banyak
        pilihan bisa diambil dalam urutan apa saja, atau berulang kali, dan setiap urutan menghasilkan keadaan sendiri.
        Akibatnya pemeriksaan menjadi lama, dan tidak ada pelatih yang bisa membaca semua jalannya.
        """,
      en: """
        The scenario has more than 50,000 situations, and more than half of them lie in one scene. Usually many choices can
        be taken there in any order, or again and again, and every order makes situations of its own. Checking then takes
        long, and no trainer can read all the ways through.
        """,
      example: .at(
        .body, "clock: 08:30\ncustomers: {ratna: {name: Ratna}}",
        id: """
          ## Loket paket

          > Paket saya mestinya tiba kemarin.

          - `if joy < 100` "Sabar sebentar lagi, ya, Bu." `again` `joy +1`

            > Iya, Mas.

          - `if clock < 23:59` Mencari satu menit lagi di rak. `again` `minutes 1`

            Raknya tinggi dan penuh.

          - "Ini paketnya, Bu." `joy +15` `return +15` `refer +20` `patience +1` `set solved`

            [Selesai](#selesai)

          ## Selesai

          `ending`

          > Terima kasih, ya.
          """,
        en: """
          ## Parcel counter

          > My parcel should have come yesterday.

          - `if joy < 100` "Bear with me, Mrs Ratna." `again` `joy +1`

            > All right.

          - `if clock < 23:59` Search the shelf for one more minute. `again` `minutes 1`

            The shelf is high and full.

          - "Here is your parcel." `joy +15` `return +15` `refer +20` `patience +1` `set solved`

            [Done](#done)

          ## Done

          `ending`

          > Thank you so much.
          """
      ).studied(),
      repaired: .at(
        .body, "clock: 08:30\ncustomers: {ratna: {name: Ratna}}",
        id: """
          ## Loket paket

          > Paket saya mestinya tiba kemarin.

          - "Sabar sebentar lagi, ya, Bu." `joy +4`

            > Iya, Mas.

          - Mencari sepuluh menit lagi di rak. `minutes 10`

            Raknya tinggi dan penuh.

          - "Ini paketnya, Bu." `joy +15` `return +15` `refer +20` `patience +1` `set solved`

            [Selesai](#selesai)

          ## Selesai

          `ending`

          > Terima kasih, ya.
          """,
        en: """
          ## Parcel counter

          > My parcel should have come yesterday.

          - "Bear with me, Mrs Ratna." `joy +4`

            > All right.

          - Search the shelf for ten more minutes. `minutes 10`

            The shelf is high and full.

          - "Here is your parcel." `joy +15` `return +15` `refer +20` `patience +1` `set solved`

            [Done](#done)

          ## Done

          `ending`

          > Thank you so much.
          """
      ).studied()),

    Explanation(
      "idle-allow",
      id: """
        Di `allow:` berdiri sebuah temuan yang tidak muncul lagi di berkas ini. Mungkin penyebabnya sudah diperbaiki; kalau
        barisnya tinggal, temuan yang sama nanti ikut diam tanpa ada yang menimbangnya. Hapus barisnya, dan tulis lagi
        kalau perlu.
        """,
      en: """
        Under `allow:` stands a finding that this file does not raise any more. Perhaps its cause was repaired; if the line
        stays, the same finding will later be silent without anybody having weighed it. Remove the line, and write it
        again when you need it.
        """,
      example: .story(
        id: """
          allow:
            uneven-lengths: Penjelasannya memang perlu panjang.
          """,
        en: """
          allow:
            uneven-lengths: The explanation has to be long.
          """),
      repaired: .story(
        id: """
          objectives: [Mencari tahu untuk apa paketnya sebelum menjawab.]
          """,
        en: """
          objectives: [Find out what the parcel is for before you answer.]
          """)),
  ]
}
