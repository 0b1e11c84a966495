import SourceText

// What is told too early or in a way that hurts, manners in writing, rules, and the list of what is silenced.
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
      example: .story(
        id: """
          ## Resi

          > [!NOTE]
          > Catatan kantor: pelanggan ini hiperaktif.

          - "Di resi tertulis Senin, Bu, jadi dari gudang sudah tepat waktu." `joy -4` `return -4` `patience -1` `does argue`

          - "Isinya apa, Bu? Apakah perlu sampai hari ini?" `joy +4` `refer +8` `does ask-need`

          - "Senin tanggal tiga, dari Bandung?" `joy +8` `return +4` `does confirm`
          """,
        en: """
          ## Receipt

          > [!NOTE]
          > The office noted: a hyperactive one.

          - "The receipt says Monday, so it left the warehouse on time." `joy -4` `return -4` `patience -1` `does argue`

          - "What is in it, Mrs Ratna? Do you need it today?" `joy +4` `refer +8` `does ask-need`

          - "Monday the third, from Bandung?" `joy +8` `return +4` `does confirm`
          """), repaired: .story(showing: TeachingStory.scenes(2))),

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
      example: .story(
        id: """
          ## Pamit

          - "Terima kasih sudah datang, Bu. Selamat jalan." `joy +4` `does farewell, thank`

          - "Kami juga menjual kotak kado, Bu, minggu ini dua harga satu." `joy -4` `refer -4` `does upsell`

          - "Saya antar sampai rumah, ya, Bu? Paketnya berat." `joy +4` `refer +15` `does aftercare, personalise`

            Pilihan yang tepat: Bu Ratna tersenyum.

            > [!QUOTE]
            > Anak ini memperhatikan.
          """,
        en: """
          ## Leaving

          - "Thank you for coming, Mrs Ratna. Have a good day." `joy +4` `does farewell, thank`

          - "We sell gift boxes as well, Mrs Ratna, two for one this week." `joy -4` `refer -4` `does upsell`

          - "Shall I carry it to your house, Mrs Ratna? It is heavy." `joy +4` `refer +15` `does aftercare, personalise`

            A good choice: Mrs Ratna smiles.

            > [!QUOTE]
            > This one pays attention.
          """),
      repaired: .story(
        id: """
          ## Pamit

          - "Terima kasih sudah datang, Bu. Selamat jalan." `joy +4` `does farewell, thank`

          - "Kami juga menjual kotak kado, Bu, minggu ini dua harga satu." `joy -4` `refer -4` `does upsell`

          - "Saya antar sampai rumah, ya, Bu? Paketnya berat." `joy +4` `refer +15` `does aftercare, personalise`

            Bu Ratna berjalan lebih lambat, supaya Anda bisa menyusul.

            > [!QUOTE]
            > Anak ini memperhatikan.
          """,
        en: """
          ## Leaving

          - "Thank you for coming, Mrs Ratna. Have a good day." `joy +4` `does farewell, thank`

          - "We sell gift boxes as well, Mrs Ratna, two for one this week." `joy -4` `refer -4` `does upsell`

          - "Shall I carry it to your house, Mrs Ratna? It is heavy." `joy +4` `refer +15` `does aftercare, personalise`

            Mrs Ratna walks more slowly, so that you can keep up.

            > [!QUOTE]
            > This one pays attention.
          """)),

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
      example: .story(
        id: """
          ## Selesai

          `ending`

          Anda gagal membuat Bu Ratna tersenyum.
          """,
        en: """
          ## Done

          `ending`

          You failed to make Mrs Ratna smile.
          """),
      repaired: .story(
        id: """
          ## Selesai

          `ending`

          Bu Ratna pulang tanpa menoleh. Pestanya mulai pukul empat, dan tidak ada yang menanyakannya.
          """,
        en: """
          ## Done

          `ending`

          Mrs Ratna goes home without turning round. The party begins at four, and nobody asked about it.
          """)),

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
      example: .story(
        "channel: chat",
        id: """
          ## Loket paket

          - "Coba ceritakan dulu, Bu, apa yg terjadi. Saya baca semua." `joy +8` `does listen`

          - "Aduh, maaf sekali, Bu Ratna. Saya ikut prihatin." `joy +4` `does sympathy-only`

          - "Boleh lihat resinya, Bu? Saya periksa sekarang juga." `joy -4` `return +4` `does ask-fact`
          """,
        en: """
          ## Parcel counter

          - "Pls tell me what happened, Mrs Ratna. I am reading it all." `joy +8` `does listen`

          - "I am so sorry, Mrs Ratna. How annoying for you." `joy +4` `does sympathy-only`

          - "May I see your receipt? I will look it up at once." `joy -4` `return +4` `does ask-fact`
          """), repaired: .story("channel: chat", showing: TeachingStory.scenes(1))),

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
      example: .story(
        "channel: chat",
        id: """
          ## Loket paket

          - "Coba ceritakan dulu, Bu Ratna, saya baca sampai habis 🙏😊" `joy +8` `does listen`

          - "Aduh, maaf sekali, Bu Ratna. Saya ikut prihatin." `joy +4` `does sympathy-only`

          - "Boleh lihat resinya, Bu? Saya periksa sekarang juga." `joy -4` `return +4` `does ask-fact`
          """,
        en: """
          ## Parcel counter

          - "Please tell me what happened, Mrs Ratna. I am here 🙏😊" `joy +8` `does listen`

          - "I am so sorry, Mrs Ratna. How annoying for you." `joy +4` `does sympathy-only`

          - "May I see your receipt? I will look it up at once." `joy -4` `return +4` `does ask-fact`
          """), repaired: .story("channel: chat", showing: TeachingStory.scenes(1))),

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
        Localized(
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
            """), id: "", en: ""),
      repaired: .story(
        Localized(
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
            """), id: "", en: "")),

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
        Localized(
          id: """
            allow:
              uneven-lengths: Penjelasannya memang perlu panjang.
            """,
          en: """
            allow:
              uneven-lengths: The explanation has to be long.
            """), id: "", en: ""),
      repaired: .story(
        Localized(
          id: """
            objectives: [Mencari tahu untuk apa paketnya sebelum menjawab.]
            """,
          en: """
            objectives: [Find out what the parcel is for before you answer.]
            """), id: "", en: "")),
  ]
}
