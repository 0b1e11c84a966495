import SourceText

// Options that give the best one away, and options that are none.
extension Explanation {
  static let teachingOptions = [
    Explanation(
      "longest-is-best",
      id: """
        Pilihan terbaik mudah menjadi yang terpanjang, karena penulis paling teliti merumuskannya. Peserta yang hanya
        mengukur panjang lalu ikut benar: aturan itu menaikkan nilai pada 100 pasang butir soal (Pham 2018; pada Casu &
        García 2019 pengaruhnya sedang dan belum pasti). Pilihan terbaik ialah yang menyisakan senyum terbanyak; di
        antara yang sama, yang rata-rata berakhir terbaik kalau selanjutnya dipilih acak. Batasnya 40% adegan dengan tiga
        pilihan atau lebih, dihitung untuk setiap bahasa.
        """,
      en: """
        The best option easily becomes the longest, because its writer words it with the most care. Trainees who only
        measure length are then right with it: that rule raised scores on 100 pairs of items (Pham 2018; in Casu &
        García 2019 the effect was medium and not certain). The best option is the one that keeps the most smiles in
        reach; among equals, the one after which play by chance ends best. The limit is 40% of the scenes with three
        options or more, counted for each language.
        """,
      example: .story(
        id: """
          ## Resi

          - "Di resi tertulis Senin, Bu, jadi sudah tepat waktu." `joy -4` `return -4` `patience -1` `does argue`

          - "Isinya apa, Bu Ratna? Apakah perlu sampai ke tangan Ibu hari ini?" `joy +4` `refer +8` `does ask-need`

          - "Senin tanggal tiga, dari Bandung?" `joy +8` `return +4` `does confirm`

          ## Pamit

          - "Terima kasih sudah datang, Bu. Selamat jalan." `joy +4` `does farewell, thank`

          - "Kami juga menjual kotak kado, dua harga satu." `joy -4` `refer -4` `does upsell`

          - "Saya antar sampai rumah, ya, Bu Ratna? Paketnya berat sekali." `joy +4` `refer +15` `does aftercare, personalise`
          """,
        en: """
          ## Receipt

          - "The receipt says Monday, so it was on time." `joy -4` `return -4` `patience -1` `does argue`

          - "What is in it, Mrs Ratna? Do you need it in your hands today?" `joy +4` `refer +8` `does ask-need`

          - "Monday the third, from Bandung?" `joy +8` `return +4` `does confirm`

          ## Leaving

          - "Thank you for coming, Mrs Ratna. Have a good day." `joy +4` `does farewell, thank`

          - "We sell gift boxes as well, two for one." `joy -4` `refer -4` `does upsell`

          - "Shall I carry it all the way to your house, Mrs Ratna? It is heavy." `joy +4` `refer +15` `does aftercare, personalise`
          """), repaired: .story(showing: TeachingStory.scenes(2, 5))),

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
      example: .story(
        id: """
          ## Resi

          - "Di resi tertulis Senin, Bu, jadi dari gudang sudah tepat waktu." `joy -4` `return -4` `patience -1` `does argue`

          - "Isinya apa, Bu? Perlu hari ini?" `joy +4` `refer +8` `does ask-need`

          - "Senin tanggal tiga, dikirim dari Bandung?" `joy +8` `return +4` `does confirm`

          ## Menunggu

          - "Ibu saya beri gratis sepuluh kali kirim, sebagai tanda hormat." `joy +15` `return +15` `refer +15` `does overgive`

          - "Ongkos kirimnya kami kembalikan." `joy +4` `return +4` `does compensate, take-responsibility`

          - "Pagi begini memang ramai sekali, Bu Ratna." `joy -4` `does explain`
          """,
        en: """
          ## Receipt

          - "The receipt says Monday, so it left the warehouse on time." `joy -4` `return -4` `patience -1` `does argue`

          - "What is in it? Is it for today?" `joy +4` `refer +8` `does ask-need`

          - "Monday the third, sent from Bandung?" `joy +8` `return +4` `does confirm`

          ## Waiting

          - "Take ten free parcels, Mrs Ratna, with my compliments." `joy +15` `return +15` `refer +15` `does overgive`

          - "The fee goes back to you, Mrs Ratna." `joy +4` `return +4` `does compensate, take-responsibility`

          - "Mornings are busy here, as you can see for yourself." `joy -4` `does explain`
          """), repaired: .story(showing: TeachingStory.scenes(2, 4))),

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
      example: .story(
        id: """
          ## Pamit

          - "Terima kasih sudah datang, Bu. Selamat jalan." `joy +4` `does farewell, thank`

          - "Kami juga menjual kotak kado, Bu, minggu ini dua harga satu, ada yang merah dan ada yang biru, tinggal pilih saja." `joy -4` `refer -4` `does upsell`

          - "Saya antar sampai rumah, ya, Bu? Paketnya berat." `joy +4` `refer +15` `does aftercare, personalise`
          """,
        en: """
          ## Leaving

          - "Thank you for coming, Mrs Ratna. Have a good day." `joy +4` `does farewell, thank`

          - "We sell gift boxes as well, Mrs Ratna, two for one this week, there are red ones and blue ones, just take your pick." `joy -4` `refer -4` `does upsell`

          - "Shall I carry it to your house, Mrs Ratna? It is heavy." `joy +4` `refer +15` `does aftercare, personalise`
          """), repaired: .story(showing: TeachingStory.scenes(5))),

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
      example: .story(
        id: """
          ## Resi

          - "Isinya apa, Bu? Apakah perlu sampai hari ini?" `joy +4` `refer +8` `does ask-need`

          - "Di resi tertulis Senin, Bu, jadi dari gudang sudah tepat waktu." `joy -4` `return -4` `patience -1` `does argue`

          - "Senin tanggal tiga, dari Bandung?" `joy +8` `return +4` `does confirm`

          ## Gudang

          - "Kita cari berdua, yuk, Dim. Punya beliau yang biru." `joy +8` `return +15` `does help` `set solved`

          - "Maaf, Bu Ratna, paket baru kami serahkan sesudah dipilah, pukul empat." `joy -4` `return -8` `does explain, regret` `follows sorting`

          - "Dim, tolong punya beliau dicarikan dulu, saya menelepon kurirnya." `joy +4` `return +15` `does help, escalate` `set solved`
          """,
        en: """
          ## Receipt

          - "What is in it, Mrs Ratna? Do you need it today?" `joy +4` `refer +8` `does ask-need`

          - "The receipt says Monday, so it left the warehouse on time." `joy -4` `return -4` `patience -1` `does argue`

          - "Monday the third, from Bandung?" `joy +8` `return +4` `does confirm`

          ## Warehouse

          - "Dimas, shall we look together? Hers is the blue one." `joy +8` `return +15` `does help` `set solved`

          - "I am sorry, Mrs Ratna, we hand out parcels after sorting, at four." `joy -4` `return -8` `does explain, regret` `follows sorting`

          - "Could you look for hers first, Dimas, while I call the courier?" `joy +4` `return +15` `does help, escalate` `set solved`
          """), repaired: .story(showing: TeachingStory.scenes(2, 3))),

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
      example: .story(
        id: """
          ## Resi

          - "Di resi tertulis Senin, Bu, jadi dari gudang sudah tepat waktu." `joy -4` `return -4` `patience -1` `does argue`

          - "Terima kasih, Bu. Isinya apa, dan perlu hari ini?" `joy +4` `refer +8` `does ask-need, thank`

          - "Senin tanggal tiga, dari Bandung?" `joy +8` `return +4` `does record`

          ## Gudang

          - "Paket baru kami serahkan sesudah dipilah, Bu Ratna, pukul empat nanti." `joy -4` `return -8` `follows sorting`

          - "Mohon tunggu, Bu. Saya cari berdua dengan Dimas." `joy +8` `return +15` `does help, hold-politely` `set solved`

          - "Dim, punya beliau dicarikan dulu, ya, saya menelepon kurirnya." `joy +4` `return +15` `does help, escalate` `set solved`

          ## Pamit

          - "Beres kalau begitu, Bu Ratna. Siapa berikutnya?" `joy +4`

          - "Kami juga menjual kotak kado, Bu, minggu ini dua harga satu." `joy -4` `refer -4` `does upsell`

          - "Terima kasih sudah menunggu. Saya antar ke rumah, ya?" `joy +4` `refer +15` `does aftercare, thank`
          """,
        en: """
          ## Receipt

          - "The receipt says Monday, so it left the warehouse on time." `joy -4` `return -4` `patience -1` `does argue`

          - "Thank you. What is in it, and do you need it today?" `joy +4` `refer +8` `does ask-need, thank`

          - "Monday the third, from Bandung?" `joy +8` `return +4` `does record`

          ## Warehouse

          - "We hand out parcels after sorting, Mrs Ratna, from four o'clock." `joy -4` `return -8` `follows sorting`

          - "One moment, please. Dimas and I will look for it." `joy +8` `return +15` `does help, hold-politely` `set solved`

          - "Look for hers first, Dimas, while I call the courier about it." `joy +4` `return +15` `does help, escalate` `set solved`

          ## Leaving

          - "That settles it then, Mrs Ratna. Who is next in line?" `joy +4`

          - "We sell gift boxes as well, Mrs Ratna, two for one this week." `joy -4` `refer -4` `does upsell`

          - "Thank you for waiting. Shall I carry it to your house?" `joy +4` `refer +15` `does aftercare, thank`
          """), repaired: .story(showing: TeachingStory.scenes(2, 3, 5))),

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
      example: .story(
        id: """
          ## Resi

          - "Di resi tertulis Senin, Bu, dan resi selalu cocok dengan gudang." `joy -4` `return -4` `patience -1` `does argue`

          - "Isinya apa, Bu? Apakah perlu sampai hari ini?" `joy +4` `refer +8` `does ask-need`

          - "Senin tanggal tiga, dari Bandung?" `joy +8` `return +4` `does confirm`

          ## Gudang

          - "Maaf, Bu Ratna, paket tidak pernah kami serahkan sebelum dipilah." `joy -4` `return -8` `does explain, regret` `follows sorting`

          - "Kita cari berdua, yuk, Dim. Punya beliau yang biru." `joy +8` `return +15` `does help` `set solved`

          - "Dim, tolong punya beliau dicarikan dulu, saya menelepon kurirnya." `joy +4` `return +15` `does help, escalate` `set solved`

          ## Menunggu

          - "Sepuluh kiriman Ibu berikutnya pasti gratis, sebagai tanda hormat." `joy +15` `return +15` `refer +15` `does overgive`

          - "Ongkos kirim yang kemarin kami kembalikan, Bu Ratna." `joy +4` `return +4` `does compensate, take-responsibility`

          - "Pagi begini memang ramai sekali, Bu Ratna." `joy -4` `does explain`
          """,
        en: """
          ## Receipt

          - "The receipt says Monday, and receipts are always on time." `joy -4` `return -4` `patience -1` `does argue`

          - "What is in it, Mrs Ratna? Do you need it today?" `joy +4` `refer +8` `does ask-need`

          - "Monday the third, from Bandung?" `joy +8` `return +4` `does confirm`

          ## Warehouse

          - "I am sorry, Mrs Ratna, we never hand out parcels before sorting." `joy -4` `return -8` `does explain, regret` `follows sorting`

          - "Dimas, shall we look together? Hers is the blue one." `joy +8` `return +15` `does help` `set solved`

          - "Could you look for hers first, Dimas, while I call the courier?" `joy +4` `return +15` `does help, escalate` `set solved`

          ## Waiting

          - "Your next ten parcels are absolutely free, Mrs Ratna." `joy +15` `return +15` `refer +15` `does overgive`

          - "The fee for yesterday goes back to you, Mrs Ratna." `joy +4` `return +4` `does compensate, take-responsibility`

          - "Mornings are busy, as you can see." `joy -4` `does explain`
          """), repaired: .story(showing: TeachingStory.scenes(2, 3, 4))),

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
      example: .story(
        id: """
          ## Resi

          Ia menyebut kado ulang tahun untuk putri bungsunya.

          - "Di resi tertulis Senin, Bu, jadi dari gudang sudah tepat waktu." `joy -4` `return -4` `patience -1` `does argue`

          - "Kado ulang tahun untuk putri Ibu? Perlu hari ini?" `joy +4` `refer +8` `does ask-need`

          - "Senin tanggal tiga, dari Bandung?" `joy +8` `return +4` `does confirm`
          """,
        en: """
          ## Receipt

          She mentions a birthday present for her youngest daughter.

          - "The receipt says Monday, so it left the warehouse on time." `joy -4` `return -4` `patience -1` `does argue`

          - "A birthday present for your youngest daughter?" `joy +4` `refer +8` `does ask-need`

          - "Monday the third, from Bandung?" `joy +8` `return +4` `does confirm`
          """), repaired: .story(showing: TeachingStory.scenes(2))),

    Explanation(
      "blind-strategy",
      id: """
        Senyum memainkan skenario ini tanpa membaca: selalu yang terpanjang, terpendek, pertama, terakhir, atau yang paling
        banyak meminta maaf. Salah satu cara itu mencapai par, jadi skenario ini bisa dimenangkan tanpa memahami
        pelanggannya (Pham 2018; Attali & Bar-Hillel 2003). Yang paling banyak meminta maaf bahkan hanya boleh
        membawa satu senyum, karena kesantunan saja bukan pertolongan. Mainkan jalannya dengan `senyum play … --choices`
        untuk melihatnya.
        """,
      en: """
        Senyum plays the scenario without reading: always the longest, the shortest, the first, the last, or the most
        apologetic option. One of these ways reaches par, so the scenario can be won without understanding the customer
        (Pham 2018; Attali & Bar-Hillel 2003). The most apologetic may bring one smile at most, because courtesy alone is
        no help. Play its way with `senyum play … --choices` to see it.
        """,
      example: .story(
        id: """
          ## Loket paket

          - "Coba ceritakan dulu, Bu Ratna, saya dengarkan sampai habis." `joy +8` `does listen`

          - "Boleh lihat resinya, Bu? Saya periksa sekarang juga." `joy -4` `return +4` `does ask-fact`

          - "Aduh, maaf sekali, Bu Ratna. Saya ikut prihatin." `joy +4` `does sympathy-only`

          ## Resi

          - "Di resi tertulis Senin, Bu, jadi dari gudang sudah tepat waktu." `joy -4` `return -4` `patience -1` `does argue`

          - "Senin tanggal tiga, dari Bandung?" `joy +8` `return +4` `does confirm`

          - "Isinya apa, Bu? Apakah perlu sampai hari ini?" `joy +4` `refer +8` `does ask-need`

          ## Menunggu

          - "Ibu saya beri gratis sepuluh kali kirim, sebagai tanda hormat." `joy +15` `return +15` `refer +15` `does overgive`

          - "Ongkos kirim yang kemarin kami kembalikan, Bu Ratna." `joy +4` `return +4` `does compensate, take-responsibility`

          - "Pagi begini memang ramai sekali, Bu Ratna." `does explain`
          """,
        en: """
          ## Parcel counter

          - "Please tell me what happened, Mrs Ratna. I am listening." `joy +8` `does listen`

          - "May I see your receipt? I will look it up at once." `joy -4` `return +4` `does ask-fact`

          - "I am so sorry, Mrs Ratna. How annoying for you." `joy +4` `does sympathy-only`

          ## Receipt

          - "The receipt says Monday, so it left the warehouse on time." `joy -4` `return -4` `patience -1` `does argue`

          - "Monday the third, from Bandung?" `joy +8` `return +4` `does confirm`

          - "What is in it, Mrs Ratna? Do you need it today?" `joy +4` `refer +8` `does ask-need`

          ## Waiting

          - "Take ten free parcels, Mrs Ratna, with my compliments." `joy +15` `return +15` `refer +15` `does overgive`

          - "The fee for yesterday goes back to you, Mrs Ratna." `joy +4` `return +4` `does compensate, take-responsibility`

          - "Mornings are busy, as you can see." `does explain`
          """), repaired: .story(showing: TeachingStory.scenes(1, 2, 4))),

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
      example: .story(
        id: """
          ## Pamit

          - "Terima kasih sudah datang, Bu. Selamat jalan." `joy +4` `does farewell, thank`

          - "Sudah, kan? Silakan keluar, yang lain menunggu." `joy -8` `refer -15`

          - "Saya antar sampai rumah, ya, Bu? Paketnya berat." `joy +4` `refer +15` `does aftercare, personalise`
          """,
        en: """
          ## Leaving

          - "Thank you for coming, Mrs Ratna. Have a good day." `joy +4` `does farewell, thank`

          - "Done, then. The door is over there, others are waiting." `joy -8` `refer -15`

          - "Shall I carry it to your house, Mrs Ratna? It is heavy." `joy +4` `refer +15` `does aftercare, personalise`
          """),
      repaired: .story(
        id: """
          ## Pamit

          - "Terima kasih sudah datang, Bu. Selamat jalan." `joy +4` `does farewell, thank`

          - "Beres, ya, Bu. Maaf, antrean di belakang sudah panjang." `joy -8` `refer -15`

            > [!TIP]
            > Antrean itu nyata, dan orang di dalamnya juga pelanggan. Bu Ratna mendengarnya sebagai pintu yang menutup.

          - "Saya antar sampai rumah, ya, Bu? Paketnya berat." `joy +4` `refer +15` `does aftercare, personalise`
          """,
        en: """
          ## Leaving

          - "Thank you for coming, Mrs Ratna. Have a good day." `joy +4` `does farewell, thank`

          - "Done, then. Sorry, the queue behind you is getting long." `joy -8` `refer -15`

            > [!TIP]
            > The queue is real, and the people in it are customers too. What Mrs Ratna hears is a door that closes.

          - "Shall I carry it to your house, Mrs Ratna? It is heavy." `joy +4` `refer +15` `does aftercare, personalise`
          """)),

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
      example: .story(
        id: """
          ## Gudang

          - "Paket baru kami serahkan sesudah dipilah, Bu Ratna, pukul empat nanti." `joy -15` `return -4` `follows sorting`

          - "Kita cari berdua, yuk, Dim. Punya beliau yang biru." `joy +8` `return +15` `does help` `set solved`

          - "Dim, tolong punya beliau dicarikan dulu, saya menelepon kurirnya." `joy +4` `return +15` `does help, escalate` `set solved`

          - "Datang lagi saja besok, Bu, kalau semuanya sudah rapi." `joy -15` `refer -4`
          """,
        en: """
          ## Warehouse

          - "We hand out parcels after sorting, Mrs Ratna, from four o'clock." `joy -15` `return -4` `follows sorting`

          - "Dimas, shall we look together? Hers is the blue one." `joy +8` `return +15` `does help` `set solved`

          - "Could you look for hers first, Dimas, while I call the courier?" `joy +4` `return +15` `does help, escalate` `set solved`

          - "Come back tomorrow, when everything is in its place." `joy -15` `refer -4`
          """), repaired: .story(showing: TeachingStory.scenes(3))),

    Explanation(
      "fake-choice",
      id: """
        Dua pilihan ini mengubah hal yang sama dan membawa ke keadaan yang sama, di mana pun keduanya ditawarkan. Peserta
        yang memainkannya dua kali merasakan bahwa pilihannya tidak berarti; penulis permainan meminta akibat yang nyata
        (Fabulich 2010, pengalaman penulis, bukan percobaan). Kalau bedanya memang hanya kata-kata, satu pilihan dengan
        rumusan lain sudah cukup.
        """,
      en: """
        These two options change the same things and lead to the same situation wherever both are offered. Trainees who
        play twice feel that their choice means nothing; writers of games ask for real consequences (Fabulich 2010, a
        writer's experience and no experiment). If only the words differ, one option with another wording is enough.
        """,
      example: .story(
        id: """
          ## Gudang

          - "Maaf, Bu Ratna, paket baru kami serahkan sesudah dipilah, pukul empat." `joy -4` `return -8` `does explain, regret` `follows sorting`

          - "Kita cari berdua, yuk, Dim. Punya beliau yang biru." `joy +8` `return +15` `does help` `set solved`

          - "Dim, tolong punya beliau dicarikan dulu, saya menelepon kurirnya." `joy +8` `return +15` `does help, escalate` `set solved`
          """,
        en: """
          ## Warehouse

          - "I am sorry, Mrs Ratna, we hand out parcels after sorting, at four." `joy -4` `return -8` `does explain, regret` `follows sorting`

          - "Dimas, shall we look together? Hers is the blue one." `joy +8` `return +15` `does help` `set solved`

          - "Could you look for hers first, Dimas, while I call the courier?" `joy +8` `return +15` `does help, escalate` `set solved`
          """), repaired: .story(showing: TeachingStory.scenes(3))),

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
      example: .story(
        id: """
          ## Pamit

          - "Terima kasih sudah datang, Bu. Selamat jalan." `joy -15` `return -8` `refer -4` `does farewell, thank`

          - "Kami juga menjual kotak kado, Bu, minggu ini dua harga satu." `joy -15` `return -8` `refer -4` `patience -1` `does upsell`

          - "Saya antar sampai rumah, ya, Bu? Paketnya berat." `joy +4` `refer +15` `does aftercare, personalise`
          """,
        en: """
          ## Leaving

          - "Thank you for coming, Mrs Ratna. Have a good day." `joy -15` `return -8` `refer -4` `does farewell, thank`

          - "We sell gift boxes as well, Mrs Ratna, two for one this week." `joy -15` `return -8` `refer -4` `patience -1` `does upsell`

          - "Shall I carry it to your house, Mrs Ratna? It is heavy." `joy +4` `refer +15` `does aftercare, personalise`
          """), repaired: .story(showing: TeachingStory.scenes(5))),
  ]
}
