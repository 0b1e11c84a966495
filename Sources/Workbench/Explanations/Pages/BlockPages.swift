import SourceText

// Narration, speech, notes, comments.
extension Explanation {
  static let blocks: [Explanation] = [
    Explanation(
      "empty-block",
      id: """
        Sebuah kutipan atau catatan dibuka, tetapi tidak berisi kata, jadi peserta akan melihat kotak kosong.
        Biasanya baris isinya kehilangan `>` di depannya, atau belum ditulis.
        """,
      en: """
        A quote or a note was opened but holds no words, so a trainee would see an empty box. Usually the line
        with its text lost the `>` before it, or was not written yet.
        """,
      example: .scene(
        id: "> [!NOTE]",
        en: "> [!NOTE]"),
      repaired: .scene(
        id: """
          > [!NOTE]
          > Resi RT-118: tiba di gudang Sabtu pukul 16.10.
          """,
        en: """
          > [!NOTE]
          > Receipt RT-118: reached the warehouse on Saturday, 16:10.
          """)),
    Explanation(
      "missing-empty-line",
      id: """
        Dua blok berdiri tanpa baris kosong di antaranya. Penampil Markdown yang satu memisahkannya, yang lain
        menyambungnya; dengan satu baris kosong semuanya sepakat.
        """,
      en: """
        Two blocks stand without an empty line between them. Some Markdown viewers part them and others join
        them; with one empty line they all agree.
        """,
      example: .scene(
        id: """
          Bu Ratna menaruh resi di meja.
          > Ini resinya.
          """,
        en: """
          Mrs Ratna puts her receipt on the counter.
          > Here is the receipt.
          """),
      repaired: .scene(
        id: """
          Bu Ratna menaruh resi di meja.

          > Ini resinya.
          """,
        en: """
          Mrs Ratna puts her receipt on the counter.

          > Here is the receipt.
          """)),
    Explanation(
      "quote-runs-on",
      id: """
        Tepat di bawah sebuah kutipan, penampil Markdown membaca baris berikutnya sebagai sambungannya, juga
        tanpa `>`. Narasi Anda akan menjadi ucapan pelanggan. Pisahkan dengan baris kosong, atau awali dengan
        `> ` kalau memang masih ucapan.
        """,
      en: """
        Right under a quote a Markdown viewer reads the next line as more of it, also without a `>`. Your
        narration would come out of the customer's mouth. Part them by an empty line, or begin the line with
        `> ` if it is still speech.
        """,
      example: .scene(
        id: """
          > Ini resinya.
          Bu Ratna melihat jam dinding.
          """,
        en: """
          > Here is the receipt.
          Mrs Ratna looks at the clock on the wall.
          """),
      repaired: .scene(
        id: """
          > Ini resinya.

          Bu Ratna melihat jam dinding.
          """,
        en: """
          > Here is the receipt.

          Mrs Ratna looks at the clock on the wall.
          """)),
    Explanation(
      "unclosed-comment",
      id: """
        Komentar dimulai dengan `<!--` dan berlangsung sampai `-->`. Kalau penutupnya tidak ada, semua yang
        ada di bawahnya ikut menjadi komentar dan hilang dari permainan. Di dalam sebuah pilihan, setiap baris
        komentar juga menjorok dua spasi.
        """,
      en: """
        A comment begins with `<!--` and lasts until `-->`. Without its end all that follows would become part
        of it and vanish from the play. Within a choice each of its lines is indented by two spaces as well.
        """,
      example: .scene(
        id: """
          - "Saya telepon gudang dulu, Bu." `joy +4`

            <!-- Tambahkan jawaban Dimas di sini.
          """,
        en: """
          - "Let me call the warehouse." `joy +4`

            <!-- Add what Dimas answers here.
          """),
      repaired: .scene(
        id: """
          - "Saya telepon gudang dulu, Bu." `joy +4`

            <!-- Tambahkan jawaban Dimas di sini. -->
          """,
        en: """
          - "Let me call the warehouse." `joy +4`

            <!-- Add what Dimas answers here. -->
          """)),
    Explanation(
      "text-after-comment",
      id: """
        Komentar menempati barisnya sendirian. Teks di belakangnya akan ikut hilang di penampil Markdown,
        padahal mungkin itu bagian cerita. Pindahkan teksnya ke baris lain, dengan baris kosong di antaranya.
        """,
      en: """
        A comment has its lines to itself. Text behind it would vanish with it in a Markdown viewer, though it
        may be part of the story. Move the text to another line, with an empty line between them.
        """,
      example: .scene(
        id: "<!-- lebih singkat? --> Bu Ratna menaruh resi di meja.",
        en: "<!-- shorter? --> Mrs Ratna puts her receipt on the counter."),
      repaired: .scene(
        id: """
          <!-- lebih singkat? -->

          Bu Ratna menaruh resi di meja.
          """,
        en: """
          <!-- shorter? -->

          Mrs Ratna puts her receipt on the counter.
          """)),
    Explanation(
      "unknown-alert",
      id: """
        Ada tiga macam kotak: `[!NOTE]` yang dibaca peserta di meja atau layarnya, `[!TIP]` catatan pelatih,
        dan `[!QUOTE]` suara hati pelanggan yang baru tampil di kilas balik. Kata di dalam kurung berhuruf
        besar dan sama di setiap bahasa.
        """,
      en: """
        There are three kinds of box: `[!NOTE]` is what the trainee reads on the desk or screen, `[!TIP]` is
        the coach's note, and `[!QUOTE]` the customer's inner voice, which shows in the debrief only. The word
        in the brackets has capitals and is the same in every language.
        """,
      example: .scene(
        id: """
          > [!CATATAN]
          > Resi RT-118: tiba di gudang Sabtu pukul 16.10.
          """,
        en: """
          > [!INFO]
          > Receipt RT-118: reached the warehouse on Saturday, 16:10.
          """),
      repaired: .scene(
        id: """
          > [!NOTE]
          > Resi RT-118: tiba di gudang Sabtu pukul 16.10.
          """,
        en: """
          > [!NOTE]
          > Receipt RT-118: reached the warehouse on Saturday, 16:10.
          """)),
    Explanation(
      "text-after-alert",
      id: """
        `[!NOTE]`, `[!TIP]` dan `[!QUOTE]` berdiri sendiri di barisnya; isinya mulai di baris berikut. Kalau
        teksnya di baris yang sama, penampil Markdown menampilkan tandanya sebagai teks biasa.
        """,
      en: """
        `[!NOTE]`, `[!TIP]` and `[!QUOTE]` have their line to themselves; the text begins on the next one.
        With text on the same line, a Markdown viewer shows the mark as plain text.
        """,
      example: .scene(
        id: "> [!NOTE] Resi RT-118: tiba di gudang Sabtu pukul 16.10.",
        en: "> [!NOTE] Receipt RT-118: reached the warehouse on Saturday, 16:10."),
      repaired: .scene(
        id: """
          > [!NOTE]
          > Resi RT-118: tiba di gudang Sabtu pukul 16.10.
          """,
        en: """
          > [!NOTE]
          > Receipt RT-118: reached the warehouse on Saturday, 16:10.
          """)),
    Explanation(
      "directive-before-alert",
      id: """
        `[!NOTE]` dan saudaranya membuka sebuah kotak hanya kalau berdiri paling depan di barisnya. Kalau sebuah
        perintah mendahuluinya, kutipan itu menjadi ucapan pelanggan, dan tandanya ikut terbaca. Perintah untuk
        kotak itu berdiri di baris berikutnya.
        """,
      en: """
        `[!NOTE]` and its like open a box only where they come first on their line. With a directive before it the
        quote becomes something the customer says, mark and all. A directive for the box stands on the next line.
        """,
      example: .scene(
        id: "> `if solved` [!NOTE]\n> Resi RT-118: tiba di gudang Sabtu pukul 16.10.",
        en: "> `if solved` [!NOTE]\n> Receipt RT-118: reached the warehouse on Saturday, 16:10."),
      repaired: .scene(
        id: """
          > [!NOTE]
          > `if solved` Resi RT-118: tiba di gudang Sabtu pukul 16.10.
          """,
        en: """
          > [!NOTE]
          > `if solved` Receipt RT-118: reached the warehouse on Saturday, 16:10.
          """)),
    Explanation(
      "speaker-without-quote",
      id: """
        `**Dimas:**` di awal baris adalah cara memberi nama kepada yang berbicara, tetapi ucapan berdiri
        sesudah `>`. Tanpa itu kalimatnya menjadi narasi. Kalau Anda memang hanya ingin menebalkan kata,
        hilangkan titik duanya.
        """,
      en: """
        `**Dimas:**` at the beginning of a line names who is speaking, but speech stands behind a `>`. Without
        it the sentence is narration. If you only meant to make words bold, leave out the colon.
        """,
      example: .scene(
        id: "**Dimas:** Sebentar, saya cari di rak belakang.",
        en: "**Dimas:** One moment, I will look in the back."),
      repaired: .scene(
        id: "> **Dimas:** Sebentar, saya cari di rak belakang.",
        en: "> **Dimas:** One moment, I will look in the back.")),
    Explanation(
      "text-too-long",
      id: """
        Orang membaca teks ini di layar kecil sambil memikirkan jawabannya, maka panjangnya dibatasi: judul 80
        huruf, ringkasan 300, kalimat pilihan dan ungkapan 280, sebuah blok 1.200. Perintah dan tanda
        penekanan tidak dihitung. Biasanya satu kalimat sudah cukup, atau teksnya sebenarnya dua blok.
        """,
      en: """
        People read this on a small screen while they think of an answer, so its length is bounded: a heading
        80 characters, a summary 300, a choice or wording 280, a block 1,200. Directives and marks of emphasis
        do not count. Usually one sentence will do, or the text is really two blocks.
        """,
      example: .scenes(
        id: """
          ## Bu Ratna datang lagi ke loket paket untuk ketiga kalinya minggu ini dengan resi yang sama

          Kali ini ia membawa anaknya.

          [Ke loket](#loket-paket)
          """,
        en: """
          ## Mrs Ratna comes back to the parcel counter for the third time this week with the same receipt

          This time she has brought her son.

          [To the counter](#parcel-counter)
          """),
      repaired: .scenes(
        id: """
          ## Ketiga kalinya

          Bu Ratna datang lagi, dengan resi yang sama. Kali ini ia membawa anaknya.

          [Ke loket](#loket-paket)
          """,
        en: """
          ## The third time

          Mrs Ratna is back, with the same receipt. This time she has brought her son.

          [To the counter](#parcel-counter)
          """)),
    Explanation(
      "other-markdown",
      id: """
        Markdown mengenal lebih banyak daripada yang dipakai skenario: tabel, daftar bernomor, blok kode,
        garis, HTML. Semua itu tidak ada di sini, supaya cerita tampil sama di terminal, di web dan di kertas.
        Yang ditunjuk tertulis di temuannya; kalau tandanya memang teks, misalnya “17.” di awal baris, beri
        garis miring terbalik: `17\\.`.
        """,
      en: """
        Markdown has more than scenarios use: tables, numbered lists, blocks of code, rules, HTML. None of
        these exists here, so that a story looks the same in a terminal, on the web and on paper. The finding
        says which one was seen; if the mark is meant as text, as in “17.” at the beginning of a line, put a
        backslash before it: `17\\.`.
        """,
      example: .scene(
        id: """
          1. Resi
          2. Kartu identitas
          """,
        en: """
          1. The receipt
          2. An identity card
          """),
      repaired: .scene(
        id: "Papan di dinding menyebut dua syarat: resi dan kartu identitas.",
        en: "The board on the wall asks for two things: the receipt and an identity card.")),
    Explanation(
      "never-runs",
      id: """
        Di atas bagian ini ada tautan tanpa syarat: permainan selalu pergi dari sana, jadi yang di bawahnya
        tidak pernah tampil. Biasanya urutannya tertukar, atau tautannya perlu `if …`.
        """,
      en: """
        Above this part stands a link without a condition: play always leaves there, so what follows is never
        shown. Usually the order was swapped, or the link needs an `if …`.
        """,
      example: .scenes(
        id: """
          ## Di gudang

          Dimas mencari di rak belakang.

          [Kembali ke loket](#loket-paket)

          Paketnya ada di bawah tumpukan terakhir.
          """,
        en: """
          ## In the warehouse

          Dimas searches the shelves at the back.

          [Back to the counter](#parcel-counter)

          The parcel lies under the last pile.
          """),
      repaired: .scenes(
        id: """
          ## Di gudang

          Dimas mencari di rak belakang.

          Paketnya ada di bawah tumpukan terakhir.

          [Kembali ke loket](#loket-paket)
          """,
        en: """
          ## In the warehouse

          Dimas searches the shelves at the back.

          The parcel lies under the last pile.

          [Back to the counter](#parcel-counter)
          """)),
    Explanation(
      "trailing-spaces",
      id: """
        Dua spasi atau lebih di ujung baris berarti “ganti baris” dalam Markdown, tetapi mata tidak
        melihatnya, jadi di sini tidak berarti apa-apa. Kalau Anda memang ingin ganti baris di tengah teks,
        tulis garis miring terbalik di ujung baris. Selebihnya spasi itu boleh dihapus, atau biarkan
        penyunting teks Anda yang membuangnya saat menyimpan.
        """,
      en: """
        Two or more spaces at a line's end mean “new line” in Markdown, but no eye can see them, so here they
        mean nothing. If you do want a new line within a text, write a backslash at the line's end. Otherwise
        remove the spaces, or have your editor do so when it saves.
        """,
      example: .scene(
        id: """
          Bu Ratna menaruh resi di meja.··
          Di belakangnya dua orang ikut mengantre.
          """,
        en: """
          Mrs Ratna puts her receipt on the counter.··
          Two people have lined up behind her.
          """
      ).drawing(
        ["·": [0x20]], id: "Tanda · di sini mewakili sebuah spasi.", en: "Here · stands for a space."),
      repaired: .scene(
        id: #"""
          Bu Ratna menaruh resi di meja.\
          Di belakangnya dua orang ikut mengantre.
          """#,
        en: #"""
          Mrs Ratna puts her receipt on the counter.\
          Two people have lined up behind her.
          """#)),
  ]
}
