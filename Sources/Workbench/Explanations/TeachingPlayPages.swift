import SourceText

// What plays come to, and what a whole scenario has.
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
      example: .story(
        id: """
          ## Gudang

          - "Maaf, Bu Ratna, paket baru kami serahkan sesudah dipilah, pukul empat." `joy -4` `return -8` `does shield, regret` `follows sorting`

          - "Kita cari berdua, yuk, Dim. Punya beliau yang biru." `joy +8` `return +15` `does help` `set solved`

          - "Dim, tolong punya beliau dicarikan dulu, saya menelepon kurirnya." `joy +4` `return +15` `does help, escalate` `set solved`
          """,
        en: """
          ## Warehouse

          - "I am sorry, Mrs Ratna, we hand out parcels after sorting, at four." `joy -4` `return -8` `does shield, regret` `follows sorting`

          - "Dimas, shall we look together? Hers is the blue one." `joy +8` `return +15` `does help` `set solved`

          - "Could you look for hers first, Dimas, while I call the courier?" `joy +4` `return +15` `does help, escalate` `set solved`
          """), repaired: .story(showing: TeachingStory.scenes(3))),

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
      example: .story(
        id: """
          ## Loket paket

          - "Coba ceritakan dulu, Bu Ratna, saya dengarkan sampai habis." `joy +8` `does listen`

          - "Aduh, maaf sekali, Bu Ratna. Saya ikut prihatin." `joy -15` `return +8` `does sympathy-only`

          - "Boleh lihat resinya, Bu? Saya periksa sekarang juga." `joy -15` `return +4` `does ask-fact`
          """,
        en: """
          ## Parcel counter

          - "Please tell me what happened, Mrs Ratna. I am listening." `joy +8` `does listen`

          - "I am so sorry, Mrs Ratna. How annoying for you." `joy -15` `return +8` `does sympathy-only`

          - "May I see your receipt? I will look it up at once." `joy -15` `return +4` `does ask-fact`
          """), repaired: .story(showing: TeachingStory.scenes(1))),

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
      example: .story(
        id: """
          ## Gudang

          - "Maaf, Bu Ratna, paket baru kami serahkan sesudah dipilah, pukul empat." `joy -4` `return -8` `does explain, regret` `follows sorting`

          - "Kita cari berdua, yuk, Dim. Punya beliau yang biru." `joy +8` `return +15` `does help` `set solved`

          - "Dim, tolong punya beliau dicarikan dulu, saya menelepon kurirnya." `joy +4` `return +15` `does help, escalate`
          """,
        en: """
          ## Warehouse

          - "I am sorry, Mrs Ratna, we hand out parcels after sorting, at four." `joy -4` `return -8` `does explain, regret` `follows sorting`

          - "Dimas, shall we look together? Hers is the blue one." `joy +8` `return +15` `does help` `set solved`

          - "Could you look for hers first, Dimas, while I call the courier?" `joy +4` `return +15` `does help, escalate`
          """), repaired: .story(showing: TeachingStory.scenes(3))),

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
      example: .story(
        id: """
          ## Menunggu

          - "Ibu saya beri kopi dulu, sebagai tanda hormat dari kantor." `joy +8` `does personalise`

          - "Ongkos kirim yang kemarin kami kembalikan, Bu Ratna." `joy +4` `return +4` `does compensate, take-responsibility`

          - "Pagi begini memang ramai sekali, Bu Ratna." `joy -4` `does explain`
          """,
        en: """
          ## Waiting

          - "Here is a coffee, Mrs Ratna, with our compliments." `joy +8` `does personalise`

          - "The fee for yesterday goes back to you, Mrs Ratna." `joy +4` `return +4` `does compensate, take-responsibility`

          - "Mornings are busy, as you can see." `joy -4` `does explain`
          """), repaired: .story(showing: TeachingStory.scenes(4))),

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
      example: .story(
        id: """
          ## Gudang

          - "Maaf, Bu Ratna, paket baru kami serahkan sesudah dipilah, pukul empat." `joy -4` `return -8` `does explain, regret` `follows sorting`

          - "Kita cari berdua, yuk, Dim. Punya beliau yang biru." `joy +8` `return +15` `does explain` `set solved`

          - "Dim, tolong punya beliau dicarikan dulu, saya menelepon kurirnya." `joy +4` `return +15` `does help, escalate` `set solved`
          """,
        en: """
          ## Warehouse

          - "I am sorry, Mrs Ratna, we hand out parcels after sorting, at four." `joy -4` `return -8` `does explain, regret` `follows sorting`

          - "Dimas, shall we look together? Hers is the blue one." `joy +8` `return +15` `does explain` `set solved`

          - "Could you look for hers first, Dimas, while I call the courier?" `joy +4` `return +15` `does help, escalate` `set solved`
          """), repaired: .story(showing: TeachingStory.scenes(3))),

    Explanation(
      "need-never-matters",
      id: """
        Skenario ini menyediakan pertanyaan tentang kebutuhan pelanggan (`does ask-need`), tetapi pelanggan merekomendasikan
        juga tanpa ditanya. Kebutuhan tersembunyi itu lalu hiasan: yang tidak bertanya tidak kehilangan apa-apa. Di model
        Senyum orang merekomendasikan siapa yang melihat untuk apa mereka datang.
        """,
      en: """
        The scenario offers to ask what the customer needs (`does ask-need`), yet the customer recommends without having
        been asked. The hidden need is then an ornament: whoever does not ask loses nothing. In Senyum's model people
        recommend those who saw what they came for.
        """,
      example: .story(
        id: """
          ## Pamit

          - "Terima kasih banyak sudah datang, Bu. Selamat jalan, ya." `joy +4` `refer +20` `does farewell, thank`

          - "Kami juga menjual kotak kado, Bu, minggu ini dua harga satu." `joy -4` `refer -4` `does upsell`

          - "Saya antar sampai rumah, ya, Bu? Paketnya berat." `joy +4` `refer +15` `does aftercare, personalise`
          """,
        en: """
          ## Leaving

          - "Thank you so very much for coming, Mrs Ratna. Have a good day." `joy +4` `refer +20` `does farewell, thank`

          - "We sell gift boxes as well, Mrs Ratna, two for one this week." `joy -4` `refer -4` `does upsell`

          - "Shall I carry it to your house, Mrs Ratna? It is heavy." `joy +4` `refer +15` `does aftercare, personalise`
          """), repaired: .story(showing: TeachingStory.scenes(5))),

    Explanation(
      "nothing-before",
      id: """
        Tidak ada pilihan yang mendengarkan, memastikan ulang, atau menanyakan fakta, jadi perjalanan pelanggan sebelum
        sampai di depan petugas tidak pernah terlihat. Padahal keluhannya sering lahir di sana: antrean, telepon yang tidak
        diangkat, email yang tidak dibalas. Senyum meminta bagian sebelum dan sesudah di setiap skenario.
        """,
      en: """
        No choice listens, confirms back or asks for facts, so what the customer went through before is never seen. Yet
        complaints are often born there: in a queue, an unanswered phone, an e-mail without reply. Senyum asks every
        scenario for the before and the after.
        """,
      example: .story(
        id: """
          ## Loket paket

          - "Selamat pagi, Bu Ratna. Ada yang bisa kami bantu hari ini?" `joy +8` `does greet`

          - "Aduh, maaf sekali, Bu Ratna. Saya ikut prihatin." `joy +4` `does sympathy-only`

          - "Tunggu sebentar, Bu. Saya catat dulu di buku besar." `joy -4` `return +4` `does record`

          ## Resi

          - "Di resi tertulis Senin, Bu, jadi dari gudang sudah tepat waktu." `joy -4` `return -4` `patience -1` `does argue`

          - "Isinya apa, Bu? Apakah perlu sampai hari ini?" `joy +4` `refer +8` `does ask-need`

          - "Saya catat: Senin, dari Bandung." `joy +8` `return +4` `does record`
          """,
        en: """
          ## Parcel counter

          - "Good morning, Mrs Ratna. How can we help you today?" `joy +8` `does greet`

          - "I am so sorry, Mrs Ratna. How annoying for you." `joy +4` `does sympathy-only`

          - "One moment. I will write it down in the book first." `joy -4` `return +4` `does record`

          ## Receipt

          - "The receipt says Monday, so it left the warehouse on time." `joy -4` `return -4` `patience -1` `does argue`

          - "What is in it, Mrs Ratna? Do you need it today?" `joy +4` `refer +8` `does ask-need`

          - "I note: Monday, from Bandung." `joy +8` `return +4` `does record`
          """), repaired: .story(showing: TeachingStory.scenes(1, 2))),

    Explanation(
      "nothing-after",
      id: """
        Tidak ada pilihan yang mengurus apa yang menunggu pelanggan sesudah urusannya beres. Kesan yang diceritakan
        kepada orang lain sering lahir di situ: ditemani sampai pintu, ditelepon besoknya. Tanpa bagian itu skenario
        berhenti di meja petugas, bukan di rumah pelanggan.
        """,
      en: """
        No choice looks after what awaits the customer when the problem is solved. What people tell others is often born
        there: somebody went along to the door, somebody called the next day. Without it the scenario stops at the agent's
        desk and not at the customer's home.
        """,
      example: .story(
        id: """
          ## Pamit

          - "Terima kasih sudah datang, Bu. Selamat jalan." `joy +4` `does farewell, thank`

          - "Kami juga menjual kotak kado, Bu, minggu ini dua harga satu." `joy -4` `refer -4` `does upsell`

          - "Saya bukakan pintunya, ya, Bu? Paketnya berat." `joy +4` `refer +15` `does help`
          """,
        en: """
          ## Leaving

          - "Thank you for coming, Mrs Ratna. Have a good day." `joy +4` `does farewell, thank`

          - "We sell gift boxes as well, Mrs Ratna, two for one this week." `joy -4` `refer -4` `does upsell`

          - "Shall I hold the door for you, Mrs Ratna? It is heavy." `joy +4` `refer +15` `does help`
          """), repaired: .story(showing: TeachingStory.scenes(5))),

    Explanation(
      "queue-forgotten",
      id: """
        Pilihan ini memakan tiga menit atau lebih, sementara di belakang pelanggan ada antrean (`role: queue`) yang tidak
        merasakannya. Perlakuan istimewa terasa tidak adil, juga bagi yang menerimanya (Söderlund dan rekan-rekan 2014), dan
        orang berikutnya pun pelanggan. Tulis akibatnya di pilihan itu atau di adegan tujuannya.
        """,
      en: """
        This choice takes three minutes or more, while behind the customer there is a queue (`role: queue`) that does not
        feel it. Special treatment feels unfair, to those who get it too (Söderlund and others 2014), and the next person
        is a customer as well. Write what it does to them in the choice or in the scene it leads to.
        """,
      example: .story(
        Localized(
          id: """
            clock: 09:30
            customers:
              ratna:
                name: Bu Ratna
                story: Paketnya kado untuk putrinya, dan pestanya sore ini.
              antrean:
                name: Tiga orang di belakangnya
                role: queue
            """,
          en: """
            clock: 09:30
            customers:
              ratna:
                name: Mrs Ratna
                story: It is a present for her daughter, and the party is this afternoon.
              queue-behind:
                name: Three people behind her
                role: queue
            """),
        id: """
          ## Gudang

          - "Maaf, Bu Ratna, paket baru kami serahkan sesudah dipilah, pukul empat." `joy -4` `return -8` `antrean.joy +4` `does explain, regret` `follows sorting`

          - "Kita cari berdua, yuk, Dim. Punya beliau yang biru." `joy +8` `return +15` `does help` `set solved`

          - "Dim, tolong punya beliau dicarikan dulu, saya menelepon kurirnya." `joy +4` `return +15` `does help, escalate` `set solved` `minutes 9`
          """,
        en: """
          ## Warehouse

          - "I am sorry, Mrs Ratna, we hand out parcels after sorting, at four." `joy -4` `return -8` `queue-behind.joy +4` `does explain, regret` `follows sorting`

          - "Dimas, shall we look together? Hers is the blue one." `joy +8` `return +15` `does help` `set solved`

          - "Could you look for hers first, Dimas, while I call the courier?" `joy +4` `return +15` `does help, escalate` `set solved` `minutes 9`
          """),
      repaired: .story(
        Localized(
          id: """
            clock: 09:30
            customers:
              ratna:
                name: Bu Ratna
                story: Paketnya kado untuk putrinya, dan pestanya sore ini.
              antrean:
                name: Tiga orang di belakangnya
                role: queue
            """,
          en: """
            clock: 09:30
            customers:
              ratna:
                name: Mrs Ratna
                story: It is a present for her daughter, and the party is this afternoon.
              queue-behind:
                name: Three people behind her
                role: queue
            """),
        id: """
          ## Gudang

          - "Maaf, Bu Ratna, paket baru kami serahkan sesudah dipilah, pukul empat." `joy -4` `return -8` `antrean.joy +4` `does explain, regret` `follows sorting`

          - "Kita cari berdua, yuk, Dim. Punya beliau yang biru." `joy +8` `return +15` `does help` `set solved`

          - "Dim, tolong punya beliau dicarikan dulu, saya menelepon kurirnya." `joy +4` `return +15` `does help, escalate` `set solved` `minutes 9` `antrean.joy -4`
          """,
        en: """
          ## Warehouse

          - "I am sorry, Mrs Ratna, we hand out parcels after sorting, at four." `joy -4` `return -8` `queue-behind.joy +4` `does explain, regret` `follows sorting`

          - "Dimas, shall we look together? Hers is the blue one." `joy +8` `return +15` `does help` `set solved`

          - "Could you look for hers first, Dimas, while I call the courier?" `joy +4` `return +15` `does help, escalate` `set solved` `minutes 9` `queue-behind.joy -4`
          """)),

    Explanation(
      "upsell-pays",
      id: """
        Menawarkan barang lain ditandai sebagai perilaku yang merugikan (`does upsell`), tetapi di sini ia menaikkan
        perasaan pelanggan di tengah keluhan. Peserta lalu belajar bahwa promosi menolong. Kalau tawarannya memang tepat
        bagi pelanggan ini, sesudah urusannya beres, hapus `does upsell`.
        """,
      en: """
        Offering something to buy is marked as a behaviour that does harm (`does upsell`), yet here it lifts the customer
        in the middle of a complaint. Trainees then learn that promotion helps. If the offer really suits this customer,
        after the problem is solved, remove `does upsell`.
        """,
      example: .story(
        id: """
          ## Pamit

          - "Terima kasih sudah datang, Bu. Selamat jalan." `joy +4` `does farewell, thank`

          - "Kami juga menjual kotak kado, Bu, minggu ini dua harga satu." `joy +4` `refer -4` `does upsell`

          - "Saya antar sampai rumah, ya, Bu? Paketnya berat." `joy +4` `refer +15` `does aftercare, personalise`
          """,
        en: """
          ## Leaving

          - "Thank you for coming, Mrs Ratna. Have a good day." `joy +4` `does farewell, thank`

          - "We sell gift boxes as well, Mrs Ratna, two for one this week." `joy +4` `refer -4` `does upsell`

          - "Shall I carry it to your house, Mrs Ratna? It is heavy." `joy +4` `refer +15` `does aftercare, personalise`
          """), repaired: .story(showing: TeachingStory.scenes(5))),

    Explanation(
      "unexplained-choices",
      id: """
        Ada pilihan yang menggerakkan perasaan pelanggan tanpa catatan pelatih dan tanpa suara hatinya, jadi kilas balik
        hanya bisa menunjukkan angkanya. Umpan balik yang menjelaskan mengapa jauh lebih menolong (0,49) daripada sekadar
        benar atau tidak (0,05; van der Kleij 2015). Satu kalimat di `> [!QUOTE]` sudah cukup.
        """,
      en: """
        Some choices move the customer and have neither a coach's note nor the customer's inner voice, so the debrief can
        only show the change. Feedback that explains why helps far more (0.49) than right or not (0.05; van der Kleij
        2015). One sentence in a `> [!QUOTE]` is enough.
        """,
      example: .story(
        id: """
          ## Pamit

          - "Terima kasih sudah datang, Bu. Selamat jalan." `joy +4` `does farewell, thank`

          - "Kami juga menjual kotak kado, Bu, minggu ini dua harga satu." `joy -4` `refer -4` `does upsell`

            Ia melihat kotak-kotak itu sekilas.

          - "Saya antar sampai rumah, ya, Bu? Paketnya berat." `joy +4` `refer +15` `does aftercare, personalise`
          """,
        en: """
          ## Leaving

          - "Thank you for coming, Mrs Ratna. Have a good day." `joy +4` `does farewell, thank`

          - "We sell gift boxes as well, Mrs Ratna, two for one this week." `joy -4` `refer -4` `does upsell`

            She glances at the boxes.

          - "Shall I carry it to your house, Mrs Ratna? It is heavy." `joy +4` `refer +15` `does aftercare, personalise`
          """),
      repaired: .story(
        id: """
          ## Pamit

          - "Terima kasih sudah datang, Bu. Selamat jalan." `joy +4` `does farewell, thank`

          - "Kami juga menjual kotak kado, Bu, minggu ini dua harga satu." `joy -4` `refer -4` `does upsell`

            Ia melihat kotak-kotak itu sekilas.

            > [!QUOTE]
            > Kadonya saja baru ketemu.

          - "Saya antar sampai rumah, ya, Bu? Paketnya berat." `joy +4` `refer +15` `does aftercare, personalise`
          """,
        en: """
          ## Leaving

          - "Thank you for coming, Mrs Ratna. Have a good day." `joy +4` `does farewell, thank`

          - "We sell gift boxes as well, Mrs Ratna, two for one this week." `joy -4` `refer -4` `does upsell`

            She glances at the boxes.

            > [!QUOTE]
            > The present has only just turned up.

          - "Shall I carry it to your house, Mrs Ratna? It is heavy." `joy +4` `refer +15` `does aftercare, personalise`
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
        Localized(
          id: """
            customers:
              ratna:
                name: Bu Ratna
            """,
          en: """
            customers:
              ratna:
                name: Mrs Ratna
            """), id: "", en: ""),
      repaired: .story(
        Localized(
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
            """), id: "", en: "")),

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

          - `if clock < 23:59` Mencari satu menit lagi di rak. `again` `minutes 1`

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

          - `if clock < 23:59` Search the shelf for one more minute. `again` `minutes 1`

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

          - Mencari sepuluh menit lagi di rak. `minutes 10`

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

          - Search the shelf for ten more minutes. `minutes 10`

          - "Here is your parcel." `joy +15` `return +15` `refer +20` `patience +1` `set solved`

            [Done](#done)

          ## Done

          `ending`

          > Thank you so much.
          """
      ).studied()),
  ]
}
