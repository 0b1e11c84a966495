import SourceText

// Bytes, size, encoding.
extension Explanation {
  static let files: [Explanation] = [
    Explanation(
      "file-too-large",
      id: """
        Sebuah skenario paling besar 4 MiB, kira-kira seribu halaman teks. Kalau berkasnya lebih besar,
        biasanya ada yang ikut tersalin ke dalamnya, misalnya sebuah gambar atau buku SOP utuh. Berkas itu
        tidak dibaca sama sekali, jadi temuan lain baru terlihat sesudah berkasnya mengecil.
        """,
      en: """
        A scenario may have 4 MiB, about a thousand pages of text. A file that is larger has usually swallowed
        something: a picture, or the whole book of procedures. It is not read at all, so other findings show
        only when it has become smaller.
        """,
      example: .described(
        id: "(Skenario ini memuat sebuah foto denah yang tersalin sebagai teks: 5 MiB.)",
        en: "(This scenario holds a photo of the floor plan, pasted as text: 5 MiB.)"
      ) { Frame($0).bytes(of: .scene, "<!-- " + String(repeating: "iVBORw0KGgo", count: 480_000) + " -->") },
      repaired: .scene(
        id: "![Denah kantor pos](denah.png)",
        en: "![Floor plan of the post office](plan.png)")),
    Explanation(
      "line-too-long",
      id: """
        Sebuah baris paling panjang 16.384 bita, beberapa halaman penuh. Tidak ada kalimat sepanjang itu:
        biasanya seluruh cerita berada di satu baris, karena disalin dari tempat yang tidak mengenal ganti
        baris. Baris itu dilewati, jadi peserta tidak akan melihatnya.
        """,
      en: """
        A line may have 16,384 bytes, several full pages. No sentence is that long: most often the whole story
        stands on one line, because it was copied from a place that knows no line ends. The line is passed
        over, so that a trainee would never see it.
        """,
      example: .described(
        id: "(Satu baris narasi sepanjang 19.000 huruf.)",
        en: "(One line of narration, 17,000 characters long.)"
      ) {
        let sentence = $0 == .id ? "Bu Ratna menunggu. " : "Mrs Ratna waits. "
        return Frame($0).bytes(of: .scene, String(repeating: sentence, count: 1_000))
      },
      repaired: .scene(
        id: """
          Bu Ratna menaruh resi di meja.

          Di belakangnya dua orang ikut mengantre.
          """,
        en: """
          Mrs Ratna puts her receipt on the counter.

          Two people have lined up behind her.
          """)),
    Explanation(
      "not-utf-8",
      id: """
        Komputer menyimpan huruf sebagai angka, dan Senyum membacanya menurut kesepakatan yang bernama UTF-8.
        Berkas ini disimpan dengan kesepakatan lain, sehingga huruf seperti é atau tanda petik miring akan
        tampil rusak. Biasanya itu terjadi di penyunting teks lama. Pilih “Simpan sebagai…” dan UTF-8; isinya
        tidak perlu diubah.
        """,
      en: """
        A computer stores letters as numbers, and Senyum reads them by the agreement called UTF-8. This file
        was saved by another one, so that letters such as é or curly quotation marks would come out broken. It
        usually happens in an old editor. Choose “Save as…” and UTF-8; the text itself can stay as it is.
        """,
      example: .scene(
        id: "Ia menunjuk ke café di seberang jalan.",
        en: "She points at the café across the street."
      ).drawing(
        ["é": [0xE9]], id: "Huruf é di sini disimpan sebagai satu bita, E9.",
        en: "Here é is stored as a single byte, E9."),
      repaired: .scene(
        id: "Ia menunjuk ke café di seberang jalan.",
        en: "She points at the café across the street.")),
    Explanation(
      "control-character",
      id: """
        Di berkas ini ada karakter yang tidak terlihat, tetapi bisa menyuruh layar berbuat sesuatu: berbunyi,
        berganti warna, atau membalik arah tulisan. Karakter itu biasanya ikut tersalin dari PDF atau dari
        percakapan. Hapus tempat yang ditunjuk, lalu ketik ulang katanya kalau perlu.
        """,
      en: """
        The file holds a character that cannot be seen but can order a screen about: ring, change colours,
        turn the direction of writing. It usually came along with text copied from a PDF or a chat. Delete the
        place that is pointed at, and type the word anew if need be.
        """,
      example: .scene(
        id: "> Nomor resinya ␌RT-118, Mas.",
        en: "> The receipt says ␌RT-118."
      ).drawing(
        ["␌": [0x0C]], id: "Tanda ␌ di sini mewakili karakter kendali U+000C.",
        en: "Here ␌ stands for the control character U+000C."
      ),
      repaired: .scene(
        id: "> Nomor resinya RT-118, Mas.",
        en: "> The receipt says RT-118.")),
    Explanation(
      "tab",
      id: """
        Lebar sebuah tab berbeda di setiap penyunting teks, padahal di skenario jumlah spasi menentukan apa
        yang termasuk sebuah pilihan. Karena itu hanya spasi yang dipakai: dua spasi untuk yang terjadi
        sesudah sebuah pilihan. Banyak penyunting punya setelan “tab menjadi spasi”, sehingga tombol Tab boleh
        tetap Anda pakai.
        """,
      en: """
        A tab has another width in every editor, while in a scenario the number of spaces decides what belongs
        to a choice. Therefore only spaces count: two of them for what happens after a choice. Many editors
        can turn tabs into spaces, so that you may keep using the Tab key.
        """,
      example: .scene(
        id: """
          - "Saya cek dulu, Bu." `joy +4`

          ⇥> Tolong, ya.
          """,
        en: """
          - "Let me look for it." `joy +4`

          ⇥> Please do.
          """
      ).drawing(["⇥": [0x09]], id: "Tanda ⇥ di sini mewakili sebuah tab.", en: "Here ⇥ stands for a tab."),
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
      "too-large",
      id: """
        Supaya berkas dari siapa pun bisa dibuka dengan aman, jumlah bagiannya dibatasi: 10.000 adegan, 30.000
        pilihan, 60.000 ungkapan lain, 60.000 blok, 200.000 perintah. Skenario yang ditulis orang tidak akan
        sampai ke sana; biasanya berkasnya dibuat oleh sebuah program. Yang datang sesudah batas itu tidak
        dibaca.
        """,
      en: """
        So that a file from anybody can be opened safely, the number of its parts is bounded: 10,000 scenes,
        30,000 choices, 60,000 wordings, 60,000 blocks, 200,000 directives. No scenario written by a person
        comes near; such a file was most likely made by a program. What comes after the bound is not read.
        """,
      example: .described(
        id: "(Skenario yang dibuat oleh sebuah program, dengan 10.100 adegan.)",
        en: "(A scenario made by a program, with 10,100 scenes.)"
      ) {
        Frame($0).bytes(
          of: .body, (1...10_100).map { "## \($0)\n\n[\($0)](#\($0))" }.joined(separator: "\n\n"))
      },
      repaired: .scenes(
        id: """
          ## Di gudang

          Dimas mencari di rak belakang.

          [Kembali ke loket](#loket-paket)
          """,
        en: """
          ## In the warehouse

          Dimas searches the shelves at the back.

          [Back to the counter](#parcel-counter)
          """)),
    Explanation(
      "too-many-findings",
      id: """
        Ada lebih dari seribu temuan, jadi sisanya tidak ditampilkan. Biasanya hanya ada satu sebab yang
        berulang di setiap baris, misalnya spasi di ujung baris atau jumlah spasi di awal baris. Perbaiki yang
        pertama di seluruh berkas dengan “cari dan ganti”, lalu periksa lagi.
        """,
      en: """
        There are more than a thousand findings, so the rest is not shown. Most often it is one cause that
        returns on every line, such as spaces at the line's end or the number of spaces at its beginning.
        Repair the first one in the whole file by “find and replace”, then check again.
        """,
      example: .described(
        id: "(Skenario dengan 1.001 baris yang masing-masing berakhir dengan dua spasi.)",
        en: "(A scenario with 1,001 lines, each of which ends with two spaces.)"
      ) { Frame($0).bytes(of: .scene, String(repeating: "…  \n\n", count: 1_001)) },
      repaired: .scene(
        id: "Bu Ratna menunggu.",
        en: "Mrs Ratna waits.")),
  ]
}

extension Frame {
  /// The whole file around a text that no page shows.
  fileprivate func bytes(of place: Fragment.Place, _ text: String) -> [UInt8] {
    bytes(around: Fragment(place: place, text: Localized(text)))
  }
}
