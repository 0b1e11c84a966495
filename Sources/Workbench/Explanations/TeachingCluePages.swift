import SourceText

// Options that give the best one away.
extension Explanation {
  static let teachingClues = [
    Explanation(
      "longest-is-best",
      id: """
        Pilihan terbaik mudah menjadi yang terpanjang, karena penulis paling teliti merumuskannya. Peserta yang hanya
        mengukur panjang lalu ikut benar: aturan itu menaikkan nilai pada 100 pasang butir soal (Pham 2018; pada Casu &
        García 2019 pengaruhnya sedang dan belum pasti). Pilihan terbaik ialah yang menyisakan senyum terbanyak; di
        antara yang sama, yang rata-rata berakhir terbaik kalau selanjutnya dipilih acak. Batasnya 40% adegan dengan tiga
        pilihan atau lebih, dihitung untuk setiap bahasa.
        Setiap adegan yang terhitung disebut, dengan panjang pilihannya.
        """,
      en: """
        The best option easily becomes the longest, because its writer words it with the most care. Trainees who only
        measure length are then right with it: that rule raised scores on 100 pairs of items (Pham 2018; in Casu &
        García 2019 the effect was medium and not certain). The best option is the one that keeps the most smiles in
        reach; among equals, the one after which play by chance ends best. The limit is 40% of the scenes with three
        options or more, counted for each language.
        Every scene that counts is named, with the lengths of its options.
        """,
      changing: [
        .init(
          2, 1,
          id:
            #"- "Di resi tertulis Senin, Bu, jadi sudah tepat waktu." `joy -4` `return -4` `patience -1` `does argue`"#,
          en:
            #"- "The receipt says Monday, so it was on time." `joy -4` `return -4` `patience -1` `does argue`"#
        ),
        .init(
          2, 2,
          id:
            #"- "Isinya apa, Bu Ratna? Apakah perlu sampai ke tangan Ibu hari ini?" `joy +4` `refer +8` `does ask-need`"#,
          en:
            #"- "What is in it, Mrs Ratna? Do you need it in your hands today?" `joy +4` `refer +8` `does ask-need`"#
        ),
        .init(
          5, 2,
          id: #"- "Kami juga menjual kotak kado, dua harga satu." `joy -4` `refer -4` `does upsell`"#,
          en: #"- "We sell gift boxes as well, two for one." `joy -4` `refer -4` `does upsell`"#),
        .init(
          5, 3,
          id:
            #"- "Saya antar sampai rumah, ya, Bu Ratna? Paketnya berat sekali." `joy +4` `refer +15` `does aftercare, personalise`"#,
          en:
            #"- "Shall I carry it all the way to your house, Mrs Ratna? It is heavy." `joy +4` `refer +15` `does aftercare, personalise`"#
        ),
      ]),

    Explanation(
      "shortest-is-best",
      id: """
        Kalau pilihan terbaik hampir selalu yang terpendek, peserta bisa menemukannya tanpa membaca. Ini sisi lain dari
        `longest-is-best`, sering muncul sesudah pilihan terbaik dipendekkan. Batas 40% kami sendiri, disamakan dengan
        batas yang terpanjang.
        """,
      en: """
        If the best option is nearly always the shortest, trainees can find it without reading. It is the other side of
        `longest-is-best`, and often comes up after best options were shortened. The limit of 40% is our own, the same
        as for the longest.
        """,
      changing: [
        .init(
          2, 2,
          id: #"- "Isinya apa, Bu? Perlu hari ini?" `joy +4` `refer +8` `does ask-need`"#,
          en: #"- "What is in it? Is it for today?" `joy +4` `refer +8` `does ask-need`"#),
        .init(
          2, 3,
          id: #"- "Senin tanggal tiga, dikirim dari Bandung?" `joy +8` `return +4` `does confirm`"#,
          en: #"- "Monday the third, sent from Bandung?" `joy +8` `return +4` `does confirm`"#),
        .init(
          4, 2,
          id:
            #"- "Ongkos kirimnya kami kembalikan." `joy +4` `return +4` `does compensate, take-responsibility`"#,
          en:
            #"- "The fee goes back to you, Mrs Ratna." `joy +4` `return +4` `does compensate, take-responsibility`"#
        ),
        .init(
          4, 3,
          id: #"- "Pagi begini memang ramai sekali, Bu Ratna." `joy -4` `does explain`"#,
          en: #"- "Mornings are busy here, as you can see for yourself." `joy -4` `does explain`"#),
      ]),

    Explanation(
      "uneven-lengths",
      id: """
        Pilihan yang jauh lebih panjang daripada tetangganya menarik mata sebelum dibaca. Panjang ialah petunjuk yang
        dipakai orang yang menebak (Pham 2018), jadi isi pilihan tidak lagi diuji. Batasnya dua kali lipat di adegan
        dengan tiga pilihan atau lebih.
        """,
      en: """
        An option much longer than its neighbours draws the eye before it is read. Length is a clue that guessers use
        (Pham 2018), so what the options say is no longer put to the test. The limit is twice as long, in scenes with
        three options or more.
        """,
      changing: [
        .init(
          5, 2,
          id:
            #"- "Kami juga menjual kotak kado, Bu, minggu ini dua harga satu, ada yang merah dan ada yang biru, tinggal pilih saja." `joy -4` `refer -4` `does upsell`"#,
          en:
            #"- "We sell gift boxes as well, Mrs Ratna, two for one this week, there are red ones and blue ones, just take your pick." `joy -4` `refer -4` `does upsell`"#
        )
      ]),

    Explanation(
      "position-of-best",
      id: """
        Penulis sering menulis pilihan terbaik lebih dulu, atau menyimpannya untuk penutup. Orang yang menebak juga
        punya tempat kesukaan, sampai tiga atau empat kali lebih sering di tengah (Attali & Bar-Hillel 2003). Senyum
        mengacak urutan di layar, tetapi di kertas, di web, dan dengan `--no-shuffle` urutan berkas yang terlihat. Batas
        50% kami sendiri.
        """,
      en: """
        Writers often put the best option first, or keep it for the end. People who guess have a favourite place too, the
        middle up to three or four times as often (Attali & Bar-Hillel 2003). Senyum shuffles what it shows, but on
        paper, on the web and with `--no-shuffle` the order of the file is what people see. The limit of 50% is our own.
        """,
      changing: [
        .init(
          2, 1,
          id: #"- "Isinya apa, Bu? Apakah perlu sampai hari ini?" `joy +4` `refer +8` `does ask-need`"#,
          en: #"- "What is in it, Mrs Ratna? Do you need it today?" `joy +4` `refer +8` `does ask-need`"#),
        .init(
          2, 2,
          id:
            #"- "Di resi tertulis Senin, Bu, jadi dari gudang sudah tepat waktu." `joy -4` `return -4` `patience -1` `does argue`"#,
          en:
            #"- "The receipt says Monday, so it left the warehouse on time." `joy -4` `return -4` `patience -1` `does argue`"#
        ),
        .init(
          3, 1,
          id:
            #"- "Kita cari berdua, yuk, Dim. Punya beliau yang biru." `joy +8` `return +15` `does help` `set solved`"#,
          en:
            #"- "Dimas, shall we look together? Hers is the blue one." `joy +8` `return +15` `does help` `set solved`"#
        ),
        .init(
          3, 2,
          id:
            #"- "Maaf, Bu Ratna, paket baru kami serahkan sesudah dipilah, pukul empat." `joy -4` `return -8` `does explain, regret` `follows sorting`"#,
          en:
            #"- "I am sorry, Mrs Ratna, we hand out parcels after sorting, at four." `joy -4` `return -8` `does explain, regret` `follows sorting`"#
        ),
      ]),

    Explanation(
      "courtesy-marks-best",
      id: """
        Kalau hanya satu pilihan yang santun dan itu yang terbaik, peserta cukup mencari yang paling ramah. Di tes situasi
        kerja orang pandai meniru jawaban yang dianggap baik (d = 0,89), dan sesudah itu tesnya hampir tidak meramalkan
        apa-apa lagi (0,33 menjadi 0,09; Peeters & Lievens 2005). Yang dihitung sebagai santun: perilaku kesantunan di
        `does`, dan kata-kata seperti “maaf” dan “silakan”. Batas 40% kami sendiri.
        """,
      en: """
        If only one option is courteous and that is the best, trainees need only look for the nicest. In tests of
        judgement at work people are good at copying what counts as good (d = 0.89), after which the test foretells
        hardly anything (0.33 became 0.09; Peeters & Lievens 2005). What counts as courteous: courtesy behaviours in
        `does`, and words such as “sorry” and “please”. The limit of 40% is our own.
        """,
      changing: [
        .init(
          2, 2,
          id:
            #"- "Terima kasih, Bu. Isinya apa, dan perlu hari ini?" `joy +4` `refer +8` `does ask-need, thank`"#,
          en:
            #"- "Thank you. What is in it, and do you need it today?" `joy +4` `refer +8` `does ask-need, thank`"#
        ),
        .init(
          2, 3,
          id: #"- "Senin tanggal tiga, dari Bandung?" `joy +8` `return +4` `does record`"#,
          en: #"- "Monday the third, from Bandung?" `joy +8` `return +4` `does record`"#),
        .init(
          3, 1,
          id:
            #"- "Paket baru kami serahkan sesudah dipilah, Bu Ratna, pukul empat nanti." `joy -4` `return -8` `follows sorting`"#,
          en:
            #"- "We hand out parcels after sorting, Mrs Ratna, from four o'clock." `joy -4` `return -8` `follows sorting`"#
        ),
        .init(
          3, 2,
          id:
            #"- "Mohon tunggu, Bu. Saya cari berdua dengan Dimas." `joy +8` `return +15` `does help, hold-politely` `set solved`"#,
          en:
            #"- "One moment, please. Dimas and I will look for it." `joy +8` `return +15` `does help, hold-politely` `set solved`"#
        ),
        .init(
          3, 3,
          id:
            #"- "Dim, punya beliau dicarikan dulu, ya, saya menelepon kurirnya." `joy +4` `return +15` `does help, escalate` `set solved`"#,
          en:
            #"- "Look for hers first, Dimas, while I call the courier about it." `joy +4` `return +15` `does help, escalate` `set solved`"#
        ),
        .init(
          5, 1,
          id: #"- "Beres kalau begitu, Bu Ratna. Siapa berikutnya?" `joy +4`"#,
          en: #"- "That settles it then, Mrs Ratna. Who is next in line?" `joy +4`"#),
        .init(
          5, 3,
          id:
            #"- "Terima kasih sudah menunggu. Saya antar ke rumah, ya?" `joy +4` `refer +15` `does aftercare, thank`"#,
          en:
            #"- "Thank you for waiting. Shall I carry it to your house?" `joy +4` `refer +15` `does aftercare, thank`"#
        ),
      ]),

    Explanation(
      "absolute-words",
      id: """
        Kata seperti “selalu”, “pasti” dan “tidak pernah” jarang cocok dengan dunia nyata, jadi peserta yang terbiasa tes
        langsung mencoretnya. Pedoman penulisan butir soal menyebutnya petunjuk yang tidak disengaja (Haladyna dan
        rekan-rekan 2002, taksonomi 31 aturan). Temuan ini muncul kalau tiga pilihan lemah atau lebih memakainya dan tidak
        satu pun pilihan terbaik; angka tiga itu kami sendiri.
        """,
      en: """
        Words like “always”, “never” and “definitely” seldom fit the world, so trainees who are used to tests strike them
        out at once. Guidelines for writing items call them an unintended clue (Haladyna and others 2002, a taxonomy of
        31 rules). It is raised when three weak options or more use them and no best one does; the number three is our
        own.
        """,
      changing: [
        .init(
          2, 1,
          id:
            #"- "Di resi tertulis Senin, Bu, dan resi selalu cocok dengan gudang." `joy -4` `return -4` `patience -1` `does argue`"#,
          en:
            #"- "The receipt says Monday, and receipts are always on time." `joy -4` `return -4` `patience -1` `does argue`"#
        ),
        .init(
          3, 1,
          id:
            #"- "Maaf, Bu Ratna, paket tidak pernah kami serahkan sebelum dipilah." `joy -4` `return -8` `does explain, regret` `follows sorting`"#,
          en:
            #"- "I am sorry, Mrs Ratna, we never hand out parcels before sorting." `joy -4` `return -8` `does explain, regret` `follows sorting`"#
        ),
        .init(
          4, 1,
          id:
            #"- "Sepuluh kiriman Ibu berikutnya pasti gratis, sebagai tanda hormat." `joy +15` `return +15` `refer +15` `does overgive`"#,
          en:
            #"- "Your next ten parcels are absolutely free, Mrs Ratna." `joy +15` `return +15` `refer +15` `does overgive`"#
        ),
      ]),

    Explanation(
      "prompt-gives-answer",
      id: """
        Pilihan terbaik mengulang kata-kata dari cerita di atasnya, dan pilihan lain tidak. Peserta lalu mencocokkan kata,
        bukan menimbang pelanggannya; petunjuk seperti ini termasuk dalam 31 aturan Haladyna dan rekan-rekan (2002).
        Temuan ini muncul pada tiga kata isi atau lebih, tanpa nama pelanggan; angka tiga itu kami sendiri.
        """,
      en: """
        The best option repeats words of the story above it, and the other options do not. Trainees then match words
        instead of weighing the customer; clues of this kind are among the 31 rules of Haladyna and others (2002). It is
        raised at three content words or more, customers' names aside; the number three is our own.
        """,
      changing: [
        .init(
          2, 0,
          id: #"Ia menyebut kado ulang tahun untuk putri bungsunya."#,
          en: #"She mentions a birthday present for her youngest daughter."#),
        .init(
          2, 2,
          id: #"- "Kado ulang tahun untuk putri Ibu? Perlu hari ini?" `joy +4` `refer +8` `does ask-need`"#,
          en: #"- "A birthday present for your youngest daughter?" `joy +4` `refer +8` `does ask-need`"#),
      ]),

    Explanation(
      "blind-strategy",
      id: """
        Senyum memainkan skenario ini tanpa membaca: selalu yang terpanjang, yang terpendek, yang di tempat yang sama di
        berkas (pertama, kedua, sampai terakhir), atau yang paling banyak meminta maaf. Salah satu cara itu mencapai par,
        jadi skenario ini bisa dimenangkan tanpa memahami pelanggannya (Pham 2018; Attali & Bar-Hillel 2003). Yang paling
        banyak meminta maaf bahkan hanya boleh membawa satu senyum, karena kesantunan saja bukan pertolongan. Mainkan
        jalannya dengan `senyum play … --choices` untuk melihatnya.
        """,
      en: """
        Senyum plays the scenario without reading: always the longest option, the shortest, the one at the same place of the
        file (first, second, to the last), or the most apologetic. One of these ways reaches par, so the scenario can be won
        without understanding the customer (Pham 2018; Attali & Bar-Hillel 2003). The most apologetic may bring one smile at
        most, because courtesy alone is no help. Play its way with `senyum play … --choices` to see it.
        """,
      changing: [
        .init(
          1, 2,
          id:
            #"- "Boleh lihat resinya, Bu? Saya periksa sekarang juga." `joy -4` `return +4` `does ask-fact`"#,
          en: #"- "May I see your receipt? I will look it up at once." `joy -4` `return +4` `does ask-fact`"#),
        .init(
          1, 3,
          id: #"- "Aduh, maaf sekali, Bu Ratna. Saya ikut prihatin." `joy +4` `does sympathy-only`"#,
          en: #"- "I am so sorry, Mrs Ratna. How annoying for you." `joy +4` `does sympathy-only`"#),
        .init(
          2, 2,
          id: #"- "Senin tanggal tiga, dari Bandung?" `joy +8` `return +4` `does confirm`"#,
          en: #"- "Monday the third, from Bandung?" `joy +8` `return +4` `does confirm`"#),
        .init(
          2, 3,
          id: #"- "Isinya apa, Bu? Apakah perlu sampai hari ini?" `joy +4` `refer +8` `does ask-need`"#,
          en: #"- "What is in it, Mrs Ratna? Do you need it today?" `joy +4` `refer +8` `does ask-need`"#),
        .init(
          4, 3,
          id: #"- "Pagi begini memang ramai sekali, Bu Ratna." `does explain`"#,
          en: #"- "Mornings are busy, as you can see." `does explain`"#),
      ]),

    Explanation(
      "par-by-chance",
      id: """
        Senyum memainkan skenario seratus kali dengan urutan yang diacak, `--seed` 1 sampai 100, dan setiap kali mengambil tempat
        yang sama: yang pertama, yang kedua, sampai yang terakhir. Di urutan acak setiap tempat sama saja dengan menebak, jadi
        angka ini berkata seberapa sering par datang kepada orang yang tidak membaca. Batasnya 60% dibagi par, jadi 20 dari
        100 kalau par 3; angka itu kami sendiri, karena di naskah yang pernah diukur bermain acak membawa 0,54 sampai 0,67
        senyum.
        """,
      en: """
        Senyum plays the scenario a hundred times in shuffled order, `--seed` 1 to 100, and takes the same place each
        time: the first, the second, to the last. In a shuffled list every place is a guess, so the figure says how often par
        comes to people who do not read. The limit is 60% divided by par, 20 of 100 where par is 3; it is our own, because in
        drafts that were measured play by chance brought 0.54 to 0.67 smiles.
        """,
      changing: [
        .init(
          1, 3,
          id:
            #"- "Boleh lihat resinya, Bu? Saya periksa sekarang juga." `joy +4` `return +4` `does ask-fact`"#,
          en: #"- "May I see your receipt? I will look it up at once." `joy +4` `return +4` `does ask-fact`"#),
        .init(
          2, 2,
          id: #"- "Isinya apa, Bu? Apakah perlu sampai hari ini?" `joy +4` `refer +20` `does ask-need`"#,
          en: #"- "What is in it, Mrs Ratna? Do you need it today?" `joy +4` `refer +20` `does ask-need`"#),
        .init(
          2, 3,
          id: #"- "Senin tanggal tiga, dari Bandung?" `joy +8` `refer +8` `does confirm, ask-need`"#,
          en: #"- "Monday the third, from Bandung?" `joy +8` `refer +8` `does confirm, ask-need`"#),
        .init(
          4, 3,
          id: #"- "Pagi begini memang ramai sekali, Bu Ratna." `joy +4` `does explain`"#,
          en: #"- "Mornings are busy, as you can see." `joy +4` `does explain`"#),
        .init(
          5, 1,
          id:
            #"- "Saya antar sampai rumah, ya, Bu? Paketnya berat." `joy +4` `refer +15` `does aftercare, personalise`"#,
          en:
            #"- "Shall I carry it to your house, Mrs Ratna? It is heavy." `joy +4` `refer +15` `does aftercare, personalise`"#
        ),
        .init(
          5, 3,
          id: #"- "Terima kasih sudah datang, Bu. Selamat jalan." `joy +4` `does farewell, thank`"#,
          en: #"- "Thank you for coming, Mrs Ratna. Have a good day." `joy +4` `does farewell, thank`"#),
      ]),
  ]
}
