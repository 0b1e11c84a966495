// Texts of a translation beside those of its source.
extension Explanation {
  static let translations: [Explanation] = [
    Explanation(
      "untranslated-text",
      id: """
        Di terjemahan ini ada teks yang kata-katanya masih milik bahasa sumber. Peserta yang bermain dalam bahasa ini akan
        tiba-tiba membaca bahasa lain. Biasanya terjemahannya baru dimulai dengan `senyum translate start`, atau sebuah
        blok baru disalin dari sumbernya. Nama dan angka boleh sama; catat itu sekali dengan `senyum translate accept`.
        """,
      en: """
        This translation has texts in the words of the source language. A trainee who plays in this language would
        suddenly read another one. Usually the translation was only just begun by `senyum translate start`, or a new block
        was copied from the source. Names and numbers may be the same; note that once by `senyum translate accept`.
        """,
      example: .pair(
        .scene, id: "Di belakangnya dua orang ikut mengantre.", en: "Di belakangnya dua orang ikut mengantre."
      ),
      repaired: .pair(
        .scene, id: "Di belakangnya dua orang ikut mengantre.", en: "Two people have lined up behind her.")),
    Explanation(
      "stale-translation",
      id: """
        Teks sumbernya diubah sesudah terjemahan ini dibuat, jadi keduanya mungkin tidak lagi mengatakan hal yang sama.
        Senyum mengetahuinya dari berkas `en.memory` di samping `en.md`, yang mencatat asal setiap teks. Lihat perubahannya
        dengan `senyum translate status`; kalau yang diperbaiki hanya ejaannya, `senyum translate accept` mencatat bahwa
        terjemahannya tetap cocok.
        """,
      en: """
        The source text was changed after this translation was made, so that the two may no longer say the same. Senyum
        knows it from the file `en.memory` beside `en.md`, which remembers what each text was made from. See the change by
        `senyum translate status`; if only a slip of the pen was repaired, `senyum translate accept` notes that the
        translation still fits.
        """,
      example: .changed(
        .scene, from: "Di belakangnya dua orang ikut mengantre.",
        id: "Di belakangnya lima orang ikut mengantre.", en: "Two people have lined up behind her."),
      repaired: .changed(
        .scene, from: "Di belakangnya lima orang ikut mengantre.",
        id: "Di belakangnya lima orang ikut mengantre.", en: "Five people have lined up behind her.")),
  ]
}
