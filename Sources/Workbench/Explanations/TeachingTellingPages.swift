import SourceText

// What is told too early or in a way that hurts, and manners in writing.
extension Explanation {
  static let teachingTelling = [
    Explanation(
      "label-in-story",
      id: """
        Kata seperti “hiperaktif” atau “kebutuhan tersembunyi” ialah istilah pelatih untuk menggolongkan pelanggan. Kalau
        peserta membacanya, mereka tahu jawabannya sebelum bertemu orangnya (Haladyna dan rekan-rekan 2002, petunjuk di
        dalam soal), dan belajar memberi cap. Di `story:`, di `objectives:` dan di catatan pelatih istilah itu boleh.
        """,
      en: """
        Words like “hyperactive” or “hidden need” are a trainer's words for kinds of customers. Trainees who read them know
        the answer before they have met the person (Haladyna and others 2002, clues in the prompt), and learn to label
        people. In `story:`, in `objectives:` and in coach's notes they are fine.
        """,
      changing: [
        .init(
          2, 0,
          id: """
            > [!NOTE]
            > Catatan kantor: pelanggan ini hiperaktif.
            """,
          en: """
            > [!NOTE]
            > The office noted: a hyperactive one.
            """)
      ]),

    Explanation(
      "telling-in-play",
      id: """
        Selagi permainan berjalan, cerita sudah berkata pilihan mana yang baik. Penulis pelatihan menyarankan sebaliknya:
        perlihatkan akibatnya, jelaskan sesudahnya (Clark, lewat Tucker; pengalaman, bukan percobaan). Penilaian boleh di
        `> [!TIP]`, yang baru dibaca di kilas balik atau dalam latihan.
        """,
      en: """
        While play goes on the story already says which choice is good. Writers of training advise the contrary: show what
        it leads to, explain afterwards (Clark, by way of Tucker; experience and no experiment). Judgements may stand in a
        `> [!TIP]`, which is read in the debrief or in practice mode.
        """,
      changing: [
        .init(
          5, 3,
          id: """
            - "Saya antar sampai rumah, ya, Bu? Paketnya berat." `joy +4` `refer +15` `does aftercare, personalise`

              Pilihan yang tepat: Bu Ratna tersenyum.

              > [!QUOTE]
              > Anak ini memperhatikan.
            """,
          en: """
            - "Shall I carry it to your house, Mrs Ratna? It is heavy." `joy +4` `refer +15` `does aftercare, personalise`

              A good choice: Mrs Ratna smiles.

              > [!QUOTE]
              > This one pays attention.
            """)
      ],
      repairing: [
        .init(
          5, 3,
          id: """
            - "Saya antar sampai rumah, ya, Bu? Paketnya berat." `joy +4` `refer +15` `does aftercare, personalise`

              Bu Ratna berjalan lebih lambat, supaya Anda bisa menyusul.

              > [!QUOTE]
              > Anak ini memperhatikan.
            """,
          en: """
            - "Shall I carry it to your house, Mrs Ratna? It is heavy." `joy +4` `refer +15` `does aftercare, personalise`

              Mrs Ratna walks more slowly, so that you can keep up.

              > [!QUOTE]
              > This one pays attention.
            """)
      ]),

    Explanation(
      "punishing-words",
      id: """
        Sebuah akhir atau catatan pelatih menyasar orangnya, bukan apa yang terjadi. Dari 607 pengaruh umpan balik lebih
        dari sepertiganya menurunkan hasil, terutama yang mengenai diri orangnya (Kluger & DeNisi 1996). Akhir yang sedih
        pun bisa bercerita tentang pelanggan dan berkata apa yang bisa dicoba lain kali.
        """,
      en: """
        An ending or a coach's note strikes the person instead of telling what happened. Of 607 effects of feedback more
        than a third lowered results, above all where it was about the self (Kluger & DeNisi 1996). A sad ending too can
        tell of the customer, and say what could be tried next time.
        """,
      changing: [
        .init(
          6, 0,
          id: """
            `ending`

            Anda gagal membuat Bu Ratna tersenyum.
            """,
          en: """
            `ending`

            You failed to make Mrs Ratna smile.
            """)
      ],
      repairing: [
        .init(
          6, 0,
          id: """
            `ending`

            Bu Ratna pulang tanpa menoleh. Pestanya mulai pukul empat, dan tidak ada yang menanyakannya.
            """,
          en: """
            `ending`

            Mrs Ratna goes home without turning round. The party begins at four, and nobody asked about it.
            """)
      ]),

    Explanation(
      "raised-voice",
      id: """
        Catatan pelatih, cerita sebuah akhir, dan pertanyaan diskusi dibaca sesudah sesuatu terjadi, sering kali sesuatu yang
        mengecewakan. Tanda seru di situ terdengar seperti bentakan, atau seperti sorakan yang menilai orangnya; dari 607
        pengaruh umpan balik lebih dari sepertiganya menurunkan hasil, terutama yang mengenai diri orangnya (Kluger & DeNisi
        1996). Ucapan tokoh, juga di dalam tanda kutip dan suara hati pelanggan, boleh sekeras apa pun.
        """,
      en: """
        Coach's notes, the story of an ending and questions to discuss are read after something has happened, often something
        disappointing. An exclamation mark there sounds like shouting, or like a cheer that judges the person; of 607 effects
        of feedback more than a third lowered results, above all where it was about the self (Kluger & DeNisi 1996). What
        characters say, within quotation marks and in inner voices too, may be as loud as you like.
        """,
      changing: [
        .init(
          5, 2,
          id: """
            - "Kami juga menjual kotak kado, Bu, minggu ini dua harga satu." `joy -4` `refer -4` `does upsell`

              > [!TIP]
              > Jangan berjualan di tengah keluhan!
            """,
          en: """
            - "We sell gift boxes as well, Mrs Ratna, two for one this week." `joy -4` `refer -4` `does upsell`

              > [!TIP]
              > No selling in the middle of a complaint!
            """)
      ],
      repairing: [
        .init(
          5, 2,
          id: """
            - "Kami juga menjual kotak kado, Bu, minggu ini dua harga satu." `joy -4` `refer -4` `does upsell`

              > [!TIP]
              > Kotaknya memang berguna. Tetapi kadonya baru saja ditemukan, dan ia ingin cepat pulang.
            """,
          en: """
            - "We sell gift boxes as well, Mrs Ratna, two for one this week." `joy -4` `refer -4` `does upsell`

              > [!TIP]
              > The boxes are useful. But the present has only just turned up, and she wants to get home.
            """)
      ]),

    Explanation(
      "chat-abbreviation",
      id: """
        Di chat dan media sosial pelanggan menyingkat, tetapi pesan petugas mewakili perusahaannya. SOP toko daring yang
        menjadi bahan Senyum meminta bahasa yang baik, tanpa singkatan, dan sapaan yang netral, jadi bukan “sis” atau
        “gan”. Rumusan lain di bawah pilihan tidak diperiksa, karena peserta memang boleh mengetik seperti itu.
        """,
      en: """
        In chats and on social media customers abbreviate, but an agent's message speaks for the company. The online
        shops' SOP that Senyum draws on asks for good language, no abbreviations and a neutral form of address. Wordings
        under a choice are not looked at, because trainees may well type like that.
        """,
      "channel: chat",
      changing: [
        .init(
          1, 1,
          id: #"- "Coba ceritakan dulu, Bu, apa yg terjadi. Saya baca semua." `joy +8` `does listen`"#,
          en: #"- "Pls tell me what happened, Mrs Ratna. I am reading it all." `joy +8` `does listen`"#)
      ]),

    Explanation(
      "chat-emoji",
      id: """
        Pesan petugas ini memuat lebih dari satu emoji. Satu emoji bisa menghangatkan, tetapi beberapa sekaligus membuat
        keluhan terasa tidak dianggap; SOP yang menjadi bahan Senyum meminta emoji yang tidak berlebihan. Yang dihitung
        hanya ucapan peserta di chat dan media sosial.
        """,
      en: """
        This message of the agent has more than one emoji. One can be warm, but several at once make a complaint feel
        taken lightly; the SOP that Senyum draws on asks for moderation. Only what the trainee says in chats and on social
        media is counted.
        """,
      "channel: chat",
      changing: [
        .init(
          1, 1,
          id: #"- "Coba ceritakan dulu, Bu Ratna, saya baca sampai habis 🙏😊" `joy +8` `does listen`"#,
          en: #"- "Please tell me what happened, Mrs Ratna. I am here 🙏😊" `joy +8` `does listen`"#)
      ]),
  ]
}
