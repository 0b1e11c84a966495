import SourceText

// What plays come to.
extension Explanation {
  static let teachingPlays = [
    Explanation(
      "smile-count-missing",
      id: """
        Orang yang melayani dengan wajar, tanpa satu pun perilaku yang merugikan, mestinya bisa berakhir dengan setiap
        jumlah senyum dari 0 sampai par. Kalau tidak, semua pilihan yang sopan sama baiknya dan peserta cukup menghindari
        yang kasar (Peeters & Lievens 2005). Yang diharapkan ialah bahwa pilihan yang wajar pun bisa belum sampai, karena
        kebutuhannya tidak ditanya atau sesudahnya tidak diurus.
        """,
      en: """
        People who serve decently, without any behaviour that does harm, should be able to end with every number of smiles
        from 0 to par. If not, all polite options are equally good and trainees need only avoid the rude ones (Peeters &
        Lievens 2005). What is hoped for is that a decent option can still fall short, because nobody asked for the need
        or looked after what comes next.
        """,
      changing: [
        .init(
          3, 1,
          id:
            #"- "Maaf, Bu Ratna, paket baru kami serahkan sesudah dipilah, pukul empat." `joy -4` `return -8` `does shield, regret` `follows sorting`"#,
          en:
            #"- "I am sorry, Mrs Ratna, we hand out parcels after sorting, at four." `joy -4` `return -8` `does shield, regret` `follows sorting`"#
        )
      ]),

    Explanation(
      "lost-at-first-choice",
      id: """
        Sebagian besar permainan yang kehilangan par sudah kehilangannya di pilihan pertama, sebelum peserta mengenal
        pelanggannya. Umpan balik sesudah itu hanya bisa berkata “terlambat”, dan umpan balik yang mengenai orangnya
        menurunkan hasil: dari 607 pengaruh lebih dari sepertiganya merugikan (Kluger & DeNisi 1996). Angkanya dihitung
        dari permainan yang memilih acak; batas 50% kami sendiri.
        """,
      en: """
        Most plays that lose par lose it at their first choice, before the trainee knows the customer. Feedback can then
        only say “too late”, and feedback that strikes the person lowers results: of 607 effects more than a third did
        harm (Kluger & DeNisi 1996). The figure is of plays that choose by chance; the limit of 50% is our own.
        """,
      changing: [
        .init(
          1, 2,
          id:
            #"- "Aduh, maaf sekali, Bu Ratna. Saya ikut prihatin." `joy -15` `return +8` `does sympathy-only`"#,
          en:
            #"- "I am so sorry, Mrs Ratna. How annoying for you." `joy -15` `return +8` `does sympathy-only`"#
        ),
        .init(
          1, 3,
          id:
            #"- "Boleh lihat resinya, Bu? Saya periksa sekarang juga." `joy -15` `return +4` `does ask-fact`"#,
          en: #"- "May I see your receipt? I will look it up at once." `joy -15` `return +4` `does ask-fact`"#
        ),
      ]),

    Explanation(
      "one-road",
      id: """
        Par hanya bisa dicapai lewat satu jalan: satu pilihan yang membereskan urusannya, dengan satu akhir. Peserta
        lalu belajar menghafal jalan itu, bukan membaca pelanggannya; di tempat kerja hampir selalu ada jalan lain.
        Senyum meminta paling sedikit dua jalan.
        """,
      en: """
        Par can be reached by one road only: one choice that solves the problem, with one ending. Trainees then learn that
        road by heart instead of reading the customer; at work there is nearly always another way. Senyum asks for two
        roads at least.
        """,
      changing: [
        .init(
          3, 3,
          id:
            #"- "Dim, tolong punya beliau dicarikan dulu, saya menelepon kurirnya." `joy +4` `return +15` `does help, escalate`"#,
          en:
            #"- "Could you look for hers first, Dimas, while I call the courier?" `joy +4` `return +15` `does help, escalate`"#
        )
      ]),

    Explanation(
      "few-archetypes",
      id: """
        Kurang dari lima dari tujuh arketipe bisa terjadi. Kilas balik memakai arketipe untuk menunjukkan cara melayani
        yang lain, misalnya Pelayan Raja yang membeli senyum; yang tidak pernah terjadi tidak bisa dibicarakan. Di
        skenario kecil hal itu wajar, jadi ini hanya saran.
        """,
      en: """
        Fewer than five of the seven archetypes can occur. The debrief uses them to show other ways to serve, such as the
        King's Servant who buys the smile; what never occurs cannot be talked about. In a small scenario that is to be
        expected, so this is advice only.
        """,
      changing: [
        .init(
          4, 1,
          id: #"- "Ibu saya beri kopi dulu, sebagai tanda hormat dari kantor." `joy +8` `does personalise`"#,
          en: #"- "Here is a coffee, Mrs Ratna, with our compliments." `joy +8` `does personalise`"#)
      ]),

    Explanation(
      "courtesy-is-enough",
      id: """
        Ada permainan yang hanya memakai pilihan santun, tanpa satu pun tindakan, dan tetap membuat pelanggan mau membeli
        lagi atau merekomendasikan. Itu kebalikan dari yang diajarkan Senyum: di 111 rekaman meja bandara, kerja
        yang membereskan urusan menaikkan kepuasan, sedangkan basa-basi yang panjang melemahkannya (Marinova, Singh & Singh
        2018). Biasanya `set solved` berdiri di pilihan yang tindakannya belum dicatat dengan `does help`.
        """,
      en: """
        Some play uses courteous options only, without any action, and still makes the customer want to buy again or to
        recommend. That is the contrary of what Senyum teaches: in 111 recordings at airport desks solving work raised
        satisfaction, and long kind words weakened it (Marinova, Singh & Singh 2018). Usually `set solved` stands in an
        option whose action is not yet named by `does help`.
        """,
      changing: [
        .init(
          3, 2,
          id:
            #"- "Kita cari berdua, yuk, Dim. Punya beliau yang biru." `joy +8` `return +15` `does explain` `set solved`"#,
          en:
            #"- "Dimas, shall we look together? Hers is the blue one." `joy +8` `return +15` `does explain` `set solved`"#
        )
      ]),

    Explanation(
      "need-never-matters",
      id: """
        Pelanggan merekomendasikan tanpa ada yang menanyakan kebutuhannya (`does ask-need`): pertanyaannya bisa dilewati
        begitu saja, atau tidak pernah ditawarkan. Kebutuhan tersembunyi itu lalu hiasan, karena yang tidak bertanya tidak
        kehilangan apa-apa. Di model Senyum orang merekomendasikan siapa yang melihat untuk apa mereka datang.
        """,
      en: """
        The customer recommends without anybody having asked for the need (`does ask-need`): the question can be left out for
        nothing, or is never offered. The hidden need is then an ornament, because whoever does not ask loses nothing. In
        Senyum's model people recommend those who saw what they came for.
        """,
      changing: [
        .init(
          5, 1,
          id:
            #"- "Terima kasih banyak sudah datang, Bu. Selamat jalan, ya." `joy +4` `refer +20` `does farewell, thank`"#,
          en:
            #"- "Thank you so very much for coming, Mrs Ratna. Have a good day." `joy +4` `refer +20` `does farewell, thank`"#
        )
      ]),
  ]
}
