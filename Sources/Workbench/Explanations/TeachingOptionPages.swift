import SourceText

// Options that are none.
extension Explanation {
  static let teachingOptions = [
    Explanation(
      "obvious-distractor",
      id: """
        Semua perubahan pilihan ini paling sedikit 8 ke bawah, dan tidak ada catatan pelatih yang menjelaskan daya
        tariknya, jadi hampir tidak ada yang memilihnya. Dari 1.542 pengecoh dalam soal nyata hanya 52% yang bekerja
        (Tarrant 2009); pilihan tambahan yang tidak menggoda siapa pun hanya menambah bacaan. Tiga pilihan yang
        sungguh-sungguh cukup.
        """,
      en: """
        Every change of this option is a loss of at least 8, and no coach's note says what draws people to it, so hardly
        anybody takes it. Of 1,542 distractors in real tests only 52% worked (Tarrant 2009); one more option that tempts
        nobody is only more to read. Three serious options are enough.
        """,
      changing: [
        .init(
          5, 2,
          id: #"- "Sudah, kan? Silakan keluar, yang lain menunggu." `joy -8` `refer -15`"#,
          en: #"- "Done, then. The door is over there, others are waiting." `joy -8` `refer -15`"#)
      ],
      repairing: [
        .init(
          5, 2,
          id: """
            - "Beres, ya, Bu. Maaf, antrean di belakang sudah panjang." `joy -8` `refer -15`

              > [!TIP]
              > Antrean itu nyata, dan orang di dalamnya juga pelanggan. Bu Ratna mendengarnya sebagai pintu yang menutup.
            """,
          en: """
            - "Done, then. Sorry, the queue behind you is getting long." `joy -8` `refer -15`

              > [!TIP]
              > The queue is real, and the people in it are customers too. What Mrs Ratna hears is a door that closes.
            """)
      ]),

    Explanation(
      "cold-options",
      id: """
        Sesudah dua pilihan atau lebih di adegan ini tidak ada senyum yang masih bisa dicapai, dengan cara apa pun. Peserta
        mencoret pilihan seperti itu sekali lihat, sehingga adegannya tidak lagi menguji apa-apa (Tarrant 2009: hanya 14%
        soal punya tiga pengecoh yang bekerja). Satu pilihan dingin boleh, sebagai contoh yang jelas.
        """,
      en: """
        After two options or more of this scene no smile can be reached any more, whatever follows. Trainees strike out
        such options at a glance, and the scene tests nothing (Tarrant 2009: only 14% of items had three working
        distractors). One cold option is fine, as a plain case.
        """,
      changing: [
        .init(
          3, 1,
          id:
            #"- "Paket baru kami serahkan sesudah dipilah, Bu Ratna, pukul empat nanti." `joy -15` `return -4` `follows sorting`"#,
          en:
            #"- "We hand out parcels after sorting, Mrs Ratna, from four o'clock." `joy -15` `return -4` `follows sorting`"#
        ),
        .init(
          3, 4,
          id: #"- "Datang lagi saja besok, Bu, kalau semuanya sudah rapi." `joy -15` `refer -4`"#,
          en: #"- "Come back tomorrow, when everything is in its place." `joy -15` `refer -4`"#),
      ]),

    Explanation(
      "fake-choice",
      id: """
        Dua pilihan ini mengubah hal yang sama dan membawa ke keadaan yang sama, di mana pun keduanya ditawarkan; bahwa
        sesudahnya yang satu terpakai dan yang lain belum, tidak dihitung. Kata-kata dan yang hanya ditunjukkan (`does`,
        `follows`) bukan akibat, kecuali dibaca permainan: oleh sebuah syarat, oleh aturan mesin, atau karena
        `does ask-need` membuka wajah pelanggan `inactive`. Peserta yang memainkannya dua kali merasakan bahwa pilihannya
        tidak berarti; penulis permainan meminta akibat yang nyata (Fabulich 2010, pengalaman penulis, bukan percobaan).
        Kalau bedanya memang hanya kata-kata, satu pilihan dengan rumusan lain sudah cukup.
        """,
      en: """
        These two options change the same things and lead to the same situation wherever both are offered; that the one is
        used up afterwards and the other is not does not count. Words, and what is only shown (`does`, `follows`), are no
        consequence unless play reads them: by a condition, by a rule of the engine, or because `does ask-need` uncovers the
        face of an `inactive` customer. Trainees who play twice feel that their choice means nothing; writers of games ask
        for real consequences (Fabulich 2010, a writer's experience and no experiment). If only the words differ, one option
        with another wording is enough.
        """,
      changing: [
        .init(
          3, 3,
          id:
            #"- "Dim, tolong punya beliau dicarikan dulu, saya menelepon kurirnya." `joy +8` `return +15` `does help, escalate` `set solved`"#,
          en:
            #"- "Could you look for hers first, Dimas, while I call the courier?" `joy +8` `return +15` `does help, escalate` `set solved`"#
        )
      ]),

    Explanation(
      "one-right-option",
      id: """
        Di sebagian besar keadaan hanya satu pilihan yang menjaga senyum yang masih mungkin; yang lain langsung
        menguranginya. Skenario seperti itu menjadi tebak-tebakan, padahal tidak boleh ada pilihan yang jelas lebih baik
        atau lebih buruk (Fabulich 2010, pengalaman penulis). Di naskah yang pernah diukur untuk Senyum angkanya 62
        sampai 90%; batas 50% kami sendiri.
        """,
      en: """
        In most situations only one option keeps the smiles that are still possible; all others cost one at once. Such a
        scenario becomes a guessing game, while no option should be obviously better or worse (Fabulich 2010, a writer's
        experience). Drafts measured for Senyum had 62 to 90%; the limit of 50% is our own.
        """,
      changing: [
        .init(
          5, 1,
          id:
            #"- "Terima kasih sudah datang, Bu. Selamat jalan." `joy -15` `return -8` `refer -4` `does farewell, thank`"#,
          en:
            #"- "Thank you for coming, Mrs Ratna. Have a good day." `joy -15` `return -8` `refer -4` `does farewell, thank`"#
        ),
        .init(
          5, 2,
          id:
            #"- "Kami juga menjual kotak kado, Bu, minggu ini dua harga satu." `joy -15` `return -8` `refer -4` `patience -1` `does upsell`"#,
          en:
            #"- "We sell gift boxes as well, Mrs Ratna, two for one this week." `joy -15` `return -8` `refer -4` `patience -1` `does upsell`"#
        ),
      ]),
  ]
}
