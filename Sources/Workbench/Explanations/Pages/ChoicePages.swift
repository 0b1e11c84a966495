import SourceText

// Choices, their wordings, and what happens then.
extension Explanation {
  static let choices: [Explanation] = [
    Explanation(
      "empty-choice",
      id: """
        Peserta memilih dengan membaca, jadi setiap pilihan dan setiap ungkapan lain perlu kata. Di sini
        sesudah `- ` tidak ada apa-apa, atau hanya perintah. Tulis apa yang dikatakan peserta, dalam tanda
        petik, atau apa yang dilakukannya.
        """,
      en: """
        Trainees choose by reading, so every choice and every wording needs words. Here nothing stands behind
        `- `, or directives only. Write what the trainee says, in quotation marks, or does.
        """,
      example: .scene(
        id: "- `joy +4` `does listen`",
        en: "- `joy +4` `does listen`"),
      repaired: .scene(
        id: "- Dengarkan sampai Bu Ratna selesai bercerita. `joy +4` `does listen`",
        en: "- Listen until Mrs Ratna has told it all. `joy +4` `does listen`")),
    Explanation(
      "unclosed-quotation-mark",
      id: """
        Pilihan yang dimulai dengan tanda petik adalah ucapan peserta, yang lain adalah tindakannya. Ucapan
        ini tidak ditutup, jadi tidak jelas di mana peserta berhenti berbicara. Tanda petik lurus, melengkung,
        «» dan ‘’ semuanya boleh, asalkan ditutup di baris yang sama.
        """,
      en: """
        A choice that begins with a quotation mark is something the trainee says; any other is something done.
        This one is not closed, so it is unclear where the speaking stops. Straight and curly marks, «» and ‘’
        will all do, as long as they close on the same line.
        """,
      example: .scene(
        id: #"- "Saya cek dulu, Bu. `joy +4`"#,
        en: #"- "Let me look for it. `joy +4`"#),
      repaired: .scene(
        id: #"- "Saya cek dulu, Bu." `joy +4`"#,
        en: #"- "Let me look for it." `joy +4`"#)),
    Explanation(
      "text-under-choice",
      id: """
        Baris ini menempel di bawah kalimat pilihan, sehingga penampil Markdown membacanya sebagai sambungan
        kalimat itu. Apa yang terjadi sesudah pilihan dipisahkan dengan satu baris kosong dan menjorok dua
        spasi.
        """,
      en: """
        This line sticks to the choice above it, and a Markdown viewer would read it as more of the same
        sentence. What happens after a choice is parted from it by an empty line and indented by two spaces.
        """,
      example: .scene(
        id: """
          - "Saya cek dulu, Bu." `joy +4`
            > Tolong, ya.
          """,
        en: """
          - "Let me look for it." `joy +4`
            > Please do.
          """),
      repaired: .scene(
        id: """
          - "Saya cek dulu, Bu." `joy +4`

            > Tolong, ya.
          """,
        en: """
          - "Let me look for it." `joy +4`

            > Please do.
          """)),
    Explanation(
      "fell-out-of-choice",
      id: """
        Sesudah pilihan pertama sebuah adegan, di tepi kiri hanya berdiri pilihan. Teks ini berdiri di tepi
        kiri, jadi bukan lagi bagian dari pilihan di atasnya. Hampir selalu hanya dua spasi di depannya yang
        hilang.
        """,
      en: """
        After a scene's first choice, only choices stand at the left edge. This text stands there, so it no
        longer belongs to the choice above it. Nearly always just the two spaces before it are missing.
        """,
      example: .scene(
        id: """
          - "Saya cek dulu, Bu." `joy +4`

          > Tolong, ya.
          """,
        en: """
          - "Let me look for it." `joy +4`

          > Please do.
          """),
      repaired: .scene(
        id: """
          - "Saya cek dulu, Bu." `joy +4`

            > Tolong, ya.
          """,
        en: """
          - "Let me look for it." `joy +4`

            > Please do.
          """)),
    Explanation(
      "wrong-indentation",
      id: """
        Jumlah spasi di awal baris menentukan apa yang termasuk sebuah pilihan: tepat dua spasi di dalam
        pilihan, tidak ada di tempat lain. Dengan jumlah lain, penampil Markdown bisa membaca baris ini
        sebagai sesuatu yang berbeda, misalnya blok kode. Banyak penyunting menambahkan spasi sendiri ketika
        Anda menekan Enter.
        """,
      en: """
        The spaces at a line's beginning decide what belongs to a choice: exactly two within a choice, none
        elsewhere. With another number a Markdown viewer may read the line as something different, a block of
        code for example. Many editors add spaces of their own when you press Enter.
        """,
      example: .scene(
        id: """
          - "Saya cek dulu, Bu." `joy +4`

              > Tolong, ya.
          """,
        en: """
          - "Let me look for it." `joy +4`

              > Please do.
          """),
      repaired: .scene(
        id: """
          - "Saya cek dulu, Bu." `joy +4`

            > Tolong, ya.
          """,
        en: """
          - "Let me look for it." `joy +4`

            > Please do.
          """)),
    Explanation(
      "list-after-empty-line",
      id: """
        Butir yang menjorok adalah ungkapan lain dari pilihan di atasnya, dan berdiri tepat di bawahnya. Butir
        ini berdiri sesudah baris kosong, jadi tidak jelas maksudnya: ungkapan lain, atau pilihan baru? Hapus
        baris kosongnya, atau geser butirnya ke tepi kiri.
        """,
      en: """
        An indented item is another wording of the choice above it, and stands right under it. This one comes
        after an empty line, so it is unclear what it is: another wording, or a new choice? Remove the empty
        line, or move the item to the left edge.
        """,
      example: .scene(
        id: """
          - "Saya cek dulu, Bu." `joy +4`

            - "Sebentar, Bu, saya lihat dulu."
          """,
        en: """
          - "Let me look for it." `joy +4`

            - "One moment, I will have a look."
          """),
      repaired: .scene(
        id: """
          - "Saya cek dulu, Bu." `joy +4`
            - "Sebentar, Bu, saya lihat dulu."
          """,
        en: """
          - "Let me look for it." `joy +4`
            - "One moment, I will have a look."
          """)),
    Explanation(
      "list-in-choice",
      id: """
        Di dalam cerita tidak ada daftar dengan `- `, karena `- ` berarti pilihan atau ungkapan lain. Tulis
        isinya sebagai kalimat, seperti orang menceritakannya. Kalau butir-butir itu memang pilihan, letakkan
        di tepi kiri.
        """,
      en: """
        There are no lists with `- ` within the story, because `- ` means a choice or another wording. Write
        the items as a sentence, as somebody would tell them. If they are choices, put them at the left edge.
        """,
      example: .scene(
        id: """
          - "Boleh saya lihat surat-suratnya, Bu?" `does ask-fact`

            Bu Ratna mengeluarkan dari tasnya:
            - resi
            - kartu identitas
          """,
        en: """
          - "May I see your papers?" `does ask-fact`

            Mrs Ratna takes out of her bag:
            - the receipt
            - her identity card
          """),
      repaired: .scene(
        id: """
          - "Boleh saya lihat surat-suratnya, Bu?" `does ask-fact`

            Bu Ratna mengeluarkan resi dan kartu identitas dari tasnya.
          """,
        en: """
          - "May I see your papers?" `does ask-fact`

            Mrs Ratna takes the receipt and her identity card out of her bag.
          """)),
    Explanation(
      "too-deep",
      id: """
        Yang paling dalam di sebuah skenario adalah ungkapan lain: dua spasi, lalu `- `. Butir di dalam butir
        itu tidak dikenal. Semua ungkapan sebuah pilihan berdiri sejajar, karena akibatnya sama.
        """,
      en: """
        Nothing in a scenario is deeper than a wording: two spaces, then `- `. An item within such an item is
        not known. All wordings of a choice stand side by side, because they have the same effect.
        """,
      example: .scene(
        id: """
          - "Saya cek dulu, Bu." `joy +4`
            - "Sebentar, Bu, saya lihat dulu."
              - "Sebentar, ya, Bu."
          """,
        en: """
          - "Let me look for it." `joy +4`
            - "One moment, I will have a look."
              - "Just a moment, please."
          """),
      repaired: .scene(
        id: """
          - "Saya cek dulu, Bu." `joy +4`
            - "Sebentar, Bu, saya lihat dulu."
            - "Sebentar, ya, Bu."
          """,
        en: """
          - "Let me look for it." `joy +4`
            - "One moment, I will have a look."
            - "Just a moment, please."
          """)),
    Explanation(
      "wording-of-two-lines",
      id: """
        Sebuah ungkapan lain berdiri di satu baris, supaya jelas di mana yang satu selesai dan yang berikut
        mulai. Baris ini menjorok di bawahnya. Sambungkan ke baris di atasnya; penyunting Anda boleh
        melipatnya di layar.
        """,
      en: """
        A wording stands on one line, so that it is clear where one ends and the next begins. This line is
        indented under it. Join it to the line above; your editor may fold it on the screen.
        """,
      example: .scene(
        id: """
          - "Saya cek dulu, Bu." `joy +4`
            - "Sebentar, Bu, saya lihat dulu
              di gudang belakang."
          """,
        en: """
          - "Let me look for it." `joy +4`
            - "One moment, I will have a look
              in the back."
          """),
      repaired: .scene(
        id: """
          - "Saya cek dulu, Bu." `joy +4`
            - "Sebentar, Bu, saya lihat dulu di gudang belakang."
          """,
        en: """
          - "Let me look for it." `joy +4`
            - "One moment, I will have a look in the back."
          """)),
    Explanation(
      "directive-in-wording",
      id: """
        Ungkapan lain adalah cara lain untuk mengatakan hal yang sama, bagi peserta yang mengetik dengan
        kata-katanya sendiri; jadi akibatnya pun sama. Perintah hanya berdiri di baris pilihannya. Kalau
        akibatnya memang lain, jadikan pilihan tersendiri.
        """,
      en: """
        A wording is another way to say the same thing, for trainees who type in their own words; so its
        effect is the same too. Directives stand in the choice's own line only. If the effect is another one,
        make it a choice of its own.
        """,
      example: .scene(
        id: """
          - "Saya cek dulu, Bu."
            - "Sebentar, Bu, saya lihat dulu." `joy +4`
          """,
        en: """
          - "Let me look for it."
            - "One moment, I will have a look." `joy +4`
          """),
      repaired: .scene(
        id: """
          - "Saya cek dulu, Bu." `joy +4`
            - "Sebentar, Bu, saya lihat dulu."
          """,
        en: """
          - "Let me look for it." `joy +4`
            - "One moment, I will have a look."
          """)),
  ]
}
