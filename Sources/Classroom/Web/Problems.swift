import Records
import SourceText

// What goes wrong, in words.
extension Problem {
  private static let home = (path: "/", words: Localized(id: "Ke halaman awal", en: "To the first page"))

  package static let notFound = Problem(
    404, Localized(id: "Halaman ini tidak ada", en: "There is no such page"),
    Localized(
      id: "Mungkin alamatnya terpotong atau salah ketik. Mulailah dari halaman awal.",
      en: "Its address may have been cut off or mistyped. Begin at the first page."), way: home)

  static let notYours = Problem(
    404, Localized(id: "Permainan ini tidak ada di sini", en: "This play is not here"),
    Localized(
      id:
        "Permainan dengan nomor ini bukan milik peramban ini. Kalau Anda memulainya di perangkat lain, buka “Saya "
        + "sudah mulai di perangkat lain” di halaman awal.",
      en:
        "The play with this number does not belong to this browser. If you began it on another device, choose “I began "
        + "on another device” on the first page."), way: home)

  static let foreignForm = Problem(
    403, Localized(id: "Formulir ini sudah kedaluwarsa", en: "This form is out of date"),
    Localized(
      id:
        "Formulir itu tidak dikirim dari halaman yang kami tampilkan di peramban ini, atau cookie peramban dimatikan. "
        + "Tidak ada yang berubah. Muat ulang halamannya, lalu coba lagi.",
      en:
        "The form did not come from a page that we showed in this browser, or cookies are switched off. Nothing has "
        + "changed. Reload the page and try again."), way: home)

  package static let badForm = Problem(
    400, Localized(id: "Kiriman itu tidak terbaca", en: "That could not be read"),
    Localized(
      id:
        "Ada isian yang kurang atau bukan dari formulir kami. Tidak ada yang berubah. Muat ulang halamannya.",
      en: "A field is missing, or it is not one of our forms. Nothing has changed. Reload the page."),
    way: home)

  static let notOffered = Problem(
    409, Localized(id: "Pilihan itu tidak ditawarkan", en: "That choice is not offered"),
    Localized(
      id:
        "Di titik ini pilihan itu tidak ada. Tidak ada yang berubah; muat ulang permainannya untuk melihat yang ada.",
      en: "At this point there is no such choice. Nothing has changed; reload the play to see what there is."),
    way: home)

  static let nobody = Problem(
    403, Localized(id: "Anda belum masuk", en: "You have not joined yet"),
    Localized(
      id: "Peramban ini belum bermain sebagai siapa pun. Masuklah ke ruang, atau mulai berlatih sendiri.",
      en: "Nobody plays in this browser yet. Join a room, or begin to practise alone."), way: home)

  package static let trainerOnly = Problem(
    403, Localized(id: "Halaman pelatih", en: "The trainer's page"),
    Localized(
      id: "Halaman ini hanya untuk pelatih. Kuncinya tertulis di terminal tempat Senyum dijalankan.",
      en: "This page is for the trainer. The key is written in the terminal that Senyum was started in."),
    way: (path: "/trainer", words: Localized(id: "Masukkan kunci", en: "Enter the key")))

  package static let notHTTP = Problem(
    400, Localized(id: "Itu bukan permintaan dari peramban", en: "That is not what a browser sends"),
    Localized(
      id:
        "Yang sampai di sini tidak terbaca sebagai HTTP, jadi sambungannya ditutup. Tidak ada yang berubah. Buka alamatnya di "
        + "peramban, dengan http:// di depannya.",
      en:
        "What arrived here cannot be read as HTTP, and so the connection was closed. Nothing has changed. Open the address "
        + "in a browser, with http:// before it."), way: home)

  package static let longHead = Problem(
    431, Localized(id: "Permintaannya terlalu panjang", en: "The request is too long"),
    Localized(
      id:
        "Alamat atau cookie yang dikirim jauh lebih panjang daripada milik kami. Tidak ada yang berubah. Mulailah dari "
        + "halaman awal; kalau masih begini, hapus cookie situs ini di peramban.",
      en:
        "The address or the cookies that were sent are much longer than any of ours. Nothing has changed. Begin at the "
        + "first page; if it is still so, delete the cookies of this site in the browser."), way: home)

  package static let tooMany = Problem(
    429, Localized(id: "Terlalu cepat", en: "Too fast"),
    Localized(
      id:
        "Terlalu banyak permintaan dari sini dalam waktu singkat. Tunggu sebentar, lalu coba lagi. Tidak ada yang hilang.",
      en:
        "Too many requests came from here within a short time. Wait a moment and try again. Nothing is lost.")
  )

  package static let tooLarge = Problem(
    413, Localized(id: "Kiriman terlalu besar", en: "That is too large"),
    Localized(
      id: "Formulir kami jauh lebih kecil daripada yang dikirim. Tidak ada yang berubah.",
      en: "Our forms are much smaller than what was sent. Nothing has changed."), way: home)

  package static let tooSlow = Problem(
    408, Localized(id: "Kiriman terlalu lambat", en: "That came too slowly"),
    Localized(
      id: "Sambungan terputus sebelum semuanya sampai. Tidak ada yang berubah; coba lagi.",
      en: "The connection broke off before all had arrived. Nothing has changed; try again."), way: home)

  package static let failed = Problem(
    500, Localized(id: "Ada yang salah di sini", en: "Something went wrong here"),
    Localized(
      id:
        "Kesalahannya ada pada Senyum, bukan pada Anda. Muat ulang halamannya; yang sudah tercatat tidak hilang.",
      en: "The fault is Senyum's, not yours. Reload the page; what was recorded is not lost."), way: home)

  static func notKept(_ failure: StoreFailure) -> Problem {
    Problem(
      503, Localized(id: "Belum tercatat", en: "Not recorded yet"),
      Localized(id: failure.message(in: .id), en: failure.message(in: .en))
        + Localized(id: " Yang sebelumnya tetap ada.", en: " What came before is still there."), way: home)
  }
}
