import SourceText

// Single keys of the front matter.
extension Explanation {
  static let frontMatterKeys: [Explanation] = [
    Explanation(
      "unknown-format",
      id: """
        `format:` mengatakan dengan versi format mana skenario ini ditulis, supaya Senyum tidak membacanya
        dengan arti yang lain. Program ini membaca versi 1. Kalau berkasnya memang dibuat untuk Senyum yang
        lebih baru, perbarui Senyum-nya; kalau tidak, tulis `format: 1`.
        """,
      en: """
        `format:` says by which version of the format a scenario is written, so that Senyum does not read it
        in another sense. This program reads version 1. If the file was made for a newer Senyum, update
        Senyum; if not, write `format: 1`.
        """,
      example: .frontMatter("format: 2"),
      repaired: .frontMatter("format: 1")),
    Explanation(
      "bad-language",
      id: """
        Bahasa ditulis dengan tanda bahasa baku yang pendek, bukan dengan namanya: `id`, `en`, `jv`, atau
        `en-GB` dengan daerahnya. Dengan tanda itu Senyum menemukan teks dalam bahasa yang diminta peserta.
        """,
      en: """
        A language is written as its short standard tag, not by its name: `id`, `en`, `jv`, or `en-GB` with a
        region behind a hyphen. By that tag Senyum finds the text in the language that a trainee asks for.
        """,
      example: .frontMatter(
        id: "language: Indonesia",
        en: "language: en_GB"),
      repaired: .frontMatter(
        id: "language: id",
        en: "language: en-GB")),
    Explanation(
      "language-differs",
      id: """
        Di dalam folder `scenarios/`, nama berkas menyebut bahasanya: `en.md` berisi bahasa Inggris. Di sini
        `language:` menyebut bahasa lain, sehingga peserta bisa mendapat teks yang bukan pilihannya. Biasanya
        terjemahan dimulai dari salinan berkas lain dan baris ini tertinggal.
        """,
      en: """
        In the folder `scenarios/` a file's name says its language: `en.md` is English. Here `language:` says
        another one, so that trainees could get a text they have not asked for. Usually a translation was
        begun from a copy of the other file, and this line stayed.
        """,
      example: .frontMatter("language: id").named(Example.translationPath),
      repaired: .frontMatter("language: en").named(Example.translationPath)),
    Explanation(
      "unknown-word",
      id: """
        Kunci ini hanya mengenal beberapa kata, dan yang tertulis bukan salah satunya. Kata-katanya berbahasa
        Inggris di skenario bahasa apa pun, karena kata itu untuk simulator; peserta membaca padanannya. Semua
        kata yang boleh tertulis di temuannya.
        """,
      en: """
        This key knows a few words only, and what stands here is not among them. They are the same English
        words in a scenario of any language, because they are for the simulator; trainees read a translation.
        The finding lists all of them.
        """,
      example: .frontMatter(
        id: "channel: telepon",
        en: "channel: telephone"),
      repaired: .frontMatter("channel: phone")),
    Explanation(
      "too-many",
      id: """
        Isinya lebih banyak daripada yang bisa dipakai. Sebuah skenario punya paling banyak dua jenis keluhan,
        supaya jelas apa yang dilatih, dan paling banyak enam pelanggan, supaya peserta masih bisa membedakan
        siapa yang berbicara. Kalau semuanya penting, mungkin Anda sedang menulis dua skenario.
        """,
      en: """
        This holds more than can be used. A scenario has at most two kinds of complaint, so that it is clear
        what is being trained, and at most six customers, so that a trainee can still tell who is speaking. If
        all of them matter, you may be writing two scenarios.
        """,
      example: .frontMatter("complaint: [waiting, serial, personal]"),
      repaired: .frontMatter("complaint: [waiting, serial]")),
    Explanation(
      "bad-currency",
      id: """
        Mata uang ditulis dengan kode tiga huruf besar yang dipakai bank di seluruh dunia: `IDR`, bukan `Rp`.
        Dengan kode itu jumlah uang tampil dengan benar dalam kedua bahasa.
        """,
      en: """
        A currency is written as the code of three capital letters that banks use all over the world: `IDR`,
        not `Rp`. By that code amounts of money are shown rightly in both languages.
        """,
      example: .frontMatter("currency: Rp"),
      repaired: .frontMatter("currency: IDR")),
    Explanation(
      "needs-currency",
      id: """
        Di sini ada jumlah uang, yaitu `authority` atau `cost`, tetapi kepala skenario belum menyebut mata
        uangnya. Tanpa itu kilas balik tidak bisa mengatakan berapa yang diberikan peserta: rupiah atau dolar?
        """,
      en: """
        Here is an amount of money, `authority` or `cost`, but the front matter names no currency. Without one
        the debrief cannot say what the trainee gave away: rupiah or dollars?
        """,
      example: .frontMatter("authority: 50000"),
      repaired: .frontMatter(
        """
        currency: IDR
        authority: 50000
        """)),
    Explanation(
      "needs-clock",
      id: """
        Skenario ini memakai waktu, dengan `minutes` atau `clock`, tetapi belum mengatakan pukul berapa
        ceritanya mulai. Tulis `clock:` di kepala skenario. Kalau waktu tidak penting untuk cerita ini, hapus
        saja `minutes`-nya.
        """,
      en: """
        This scenario uses time, by `minutes` or `clock`, but does not say at what time it starts. Write
        `clock:` in the front matter. If time does not matter to the story, remove the `minutes` instead.
        """,
      example: .scene(
        id: #"- "Saya telepon gudang dulu, Bu." `joy +4` `minutes 5`"#,
        en: #"- "Let me call the warehouse." `joy +4` `minutes 5`"#),
      repaired: .scene(
        "clock: 08:30",
        id: #"- "Saya telepon gudang dulu, Bu." `joy +4` `minutes 5`"#,
        en: #"- "Let me call the warehouse." `joy +4` `minutes 5`"#)),
    Explanation(
      "allow-of-error",
      id: """
        Dengan `allow:` Anda mendiamkan peringatan dan saran yang sudah Anda pertimbangkan, beserta alasannya.
        Yang tertulis di sini menghentikan permainan, jadi mendiamkannya tidak akan membuat skenarionya bisa
        dimainkan. Hapus barisnya dan perbaiki tempat yang ditunjuknya.
        """,
      en: """
        By `allow:` you silence warnings and advice that you have thought about, each with your reason. What
        is named here stops the play, so silencing it would not make the scenario playable. Remove the line,
        and repair the place that it points at.
        """,
      example: .frontMatter(
        id: """
          allow:
            unknown-scene: Adegan di gudang menyusul besok.
          """,
        en: """
          allow:
            unknown-scene: The scene in the warehouse comes tomorrow.
          """),
      repaired: .frontMatter(
        id: """
          allow:
            trailing-spaces: Berkas ini dibuat oleh program lain.
          """,
        en: """
          allow:
            trailing-spaces: This file is written by another program.
          """)),
    Explanation(
      "unknown-code",
      id: """
        Di `allow:` berdiri sebuah nama yang bukan nama temuan, jadi tidak ada yang didiamkannya. Nama sebuah
        temuan tertulis dalam kurung siku di depannya, dan `senyum explain` menampilkan semuanya.
        """,
      en: """
        Under `allow:` stands a name that no finding has, so it silences nothing. A finding's name stands
        before it in brackets, and `senyum explain` lists them all.
        """,
      example: .frontMatter(
        id: """
          allow:
            trailing-space: Berkas ini dibuat oleh program lain.
          """,
        en: """
          allow:
            trailing-space: This file is written by another program.
          """),
      repaired: .frontMatter(
        id: """
          allow:
            trailing-spaces: Berkas ini dibuat oleh program lain.
          """,
        en: """
          allow:
            trailing-spaces: This file is written by another program.
          """)),
  ]
}
