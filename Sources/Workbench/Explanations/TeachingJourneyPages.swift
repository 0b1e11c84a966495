import SourceText

// The journey before and after, those who wait, and what a trainee sees of a choice.
extension Explanation {
  static let teachingJourney = [
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
      changing: [
        .init(
          1, 1,
          id: #"- "Selamat pagi, Bu Ratna. Ada yang bisa kami bantu hari ini?" `joy +8` `does greet`"#,
          en: #"- "Good morning, Mrs Ratna. How can we help you today?" `joy +8` `does greet`"#),
        .init(
          1, 3,
          id: #"- "Tunggu sebentar, Bu. Saya catat dulu di buku besar." `joy -4` `return +4` `does record`"#,
          en: #"- "One moment. I will write it down in the book first." `joy -4` `return +4` `does record`"#),
        .init(
          2, 3,
          id: #"- "Saya catat: Senin, dari Bandung." `joy +8` `return +4` `does record`"#,
          en: #"- "I note: Monday, from Bandung." `joy +8` `return +4` `does record`"#),
      ]),

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
      changing: [
        .init(
          5, 3,
          id: #"- "Saya bukakan pintunya, ya, Bu? Paketnya berat." `joy +4` `refer +15` `does help`"#,
          en: #"- "Shall I hold the door for you, Mrs Ratna? It is heavy." `joy +4` `refer +15` `does help`"#)
      ]),

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
      withQueue,
      changing: [
        .init(
          3, 1,
          id:
            #"- "Maaf, Bu Ratna, paket baru kami serahkan sesudah dipilah, pukul empat." `joy -4` `return -8` `antrean.joy +4` `does explain, regret` `follows sorting`"#,
          en:
            #"- "I am sorry, Mrs Ratna, we hand out parcels after sorting, at four." `joy -4` `return -8` `queue-behind.joy +4` `does explain, regret` `follows sorting`"#
        ),
        .init(
          3, 3,
          id:
            #"- "Dim, tolong punya beliau dicarikan dulu, saya menelepon kurirnya." `joy +4` `return +15` `does help, escalate` `set solved` `minutes 9`"#,
          en:
            #"- "Could you look for hers first, Dimas, while I call the courier?" `joy +4` `return +15` `does help, escalate` `set solved` `minutes 9`"#
        ),
      ],
      repairing: [
        .init(
          3, 1,
          id:
            #"- "Maaf, Bu Ratna, paket baru kami serahkan sesudah dipilah, pukul empat." `joy -4` `return -8` `antrean.joy +4` `does explain, regret` `follows sorting`"#,
          en:
            #"- "I am sorry, Mrs Ratna, we hand out parcels after sorting, at four." `joy -4` `return -8` `queue-behind.joy +4` `does explain, regret` `follows sorting`"#
        ),
        .init(
          3, 3,
          id:
            #"- "Dim, tolong punya beliau dicarikan dulu, saya menelepon kurirnya." `joy +4` `return +15` `does help, escalate` `set solved` `minutes 9` `antrean.joy -4`"#,
          en:
            #"- "Could you look for hers first, Dimas, while I call the courier?" `joy +4` `return +15` `does help, escalate` `set solved` `minutes 9` `queue-behind.joy -4`"#
        ),
      ]),

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
      changing: [
        .init(
          5, 2,
          id:
            #"- "Kami juga menjual kotak kado, Bu, minggu ini dua harga satu." `joy +4` `refer -4` `does upsell`"#,
          en:
            #"- "We sell gift boxes as well, Mrs Ratna, two for one this week." `joy +4` `refer -4` `does upsell`"#
        )
      ]),

    Explanation(
      "silent-choice",
      id: """
        Sesudah pilihan ini permainan tetap di adegannya dan tidak ada yang tampil: tidak ada kata, gerak, atau catatan di
        layar. Peserta tidak tahu apakah ucapannya didengar, padahal yang terjadi sesudah sebuah pilihan adalah umpan balik
        yang pertama, dan yang menjelaskan jauh lebih menolong (0,49) daripada benar atau tidak (0,05; van der Kleij
        2015). Catatan pelatih dan suara hati tidak dihitung, karena baru dibaca di kilas balik; selaan yang menunggu
        pilihan ini dihitung.
        """,
      en: """
        After this choice play stays in its scene and nothing is shown: no word, no gesture, nothing on the screen. Trainees
        cannot tell whether they were heard, yet what happens after a choice is the first feedback, and feedback that
        explains helps far more (0.49) than right or not (0.05; van der Kleij 2015). Coach's notes and inner voices do not
        count, because they are read in the debrief; an interruption that waits for this choice does.
        """,
      changing: [
        .init(
          4, 4,
          id: """
            - "Sebentar lagi, ya, Bu Ratna, saya masih mencari." `again` `patience -1` `does stall`

              > [!QUOTE]
              > Sudah sepuluh menit.
            """,
          en: """
            - "One more moment, Mrs Ratna, I am still looking." `again` `patience -1` `does stall`

              > [!QUOTE]
              > Ten minutes already.
            """)
      ],
      repairing: [
        .init(
          4, 4,
          id: """
            - "Sebentar lagi, ya, Bu Ratna, saya masih mencari." `again` `patience -1` `does stall`

              Ia mengangguk dan menoleh lagi ke jam dinding.

              > [!QUOTE]
              > Sudah sepuluh menit.
            """,
          en: """
            - "One more moment, Mrs Ratna, I am still looking." `again` `patience -1` `does stall`

              She nods, and looks at the clock again.

              > [!QUOTE]
              > Ten minutes already.
            """)
      ]),

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
      changing: [
        .init(
          5, 2,
          id: """
            - "Kami juga menjual kotak kado, Bu, minggu ini dua harga satu." `joy -4` `refer -4` `does upsell`

              Ia melihat kotak-kotak itu sekilas.
            """,
          en: """
            - "We sell gift boxes as well, Mrs Ratna, two for one this week." `joy -4` `refer -4` `does upsell`

              She glances at the boxes.
            """)
      ],
      repairing: [
        .init(
          5, 2,
          id: """
            - "Kami juga menjual kotak kado, Bu, minggu ini dua harga satu." `joy -4` `refer -4` `does upsell`

              Ia melihat kotak-kotak itu sekilas.

              > [!QUOTE]
              > Kadonya saja baru ketemu.
            """,
          en: """
            - "We sell gift boxes as well, Mrs Ratna, two for one this week." `joy -4` `refer -4` `does upsell`

              She glances at the boxes.

              > [!QUOTE]
              > The present has only just turned up.
            """)
      ]),
  ]
}

/// Front matter with people who wait behind the customer.
private let withQueue = Localized(
  id: """
    clock: 09:30
    customers:
      ratna:
        name: Bu Ratna
        story: Paketnya kado untuk putrinya, dan pestanya sore ini.
      antrean:
        name: Tiga orang di belakangnya
        role: queue
        joy: 60
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
        joy: 60
    """)
