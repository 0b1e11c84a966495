import SourceText

/// What `senyum new` says.
enum NewWords {
  static let exampleID = Localized(id: "koper-biru", en: "blue-suitcase")

  static let unfit = Localized(
    id:
      "Dengan judul atau nama itu skenarionya punya kesalahan di atas. Tidak ada yang ditulis; pilih yang lain.",
    en: "With that title or name the scenario has the errors above. Nothing was written; choose another one.")

  static func badID(_ id: String, instead: String) -> Localized {
    Localized(
      id: "`\(id)` tidak bisa menjadi nama skenario: pakai huruf kecil a–z, angka, dan tanda hubung. "
        + "Misalnya `\(instead)`.",
      en: "`\(id)` cannot be the name of a scenario: use small letters a–z, digits and hyphens. "
        + "For example `\(instead)`.")
  }

  static func exists(_ path: String, _ id: String) -> Localized {
    Localized(
      id:
        "`\(path)` sudah ada, dan tidak saya timpa. Pilih nama lain, misalnya `\(id)-2`; untuk bahasa kedua dari "
        + "skenario yang sudah ada: senyum translate.",
      en:
        "`\(path)` exists already, and I do not overwrite it. Choose another name, such as `\(id)-2`; for a second "
        + "language of a scenario that exists: senyum translate.")
  }

  static func written(_ scenario: NewScenario) -> Localized {
    let path = scenario.path
    return Localized(
      id: """
        Ditulis: \(path)
        Skenario ini sudah bisa dimainkan. Sekarang:
          senyum play \(path)
              memainkannya dulu sekali
          senyum watch \(path)
              memeriksa setiap kali Anda menyimpan
          senyum check \(path)
              menunjukkan semua temuan
        Buka berkas itu di editor apa pun; komentarnya menjelaskan setiap bagian.
        """,
      en: """
        Written: \(path)
        This scenario can be played already. Next:
          senyum play \(path)
              play it once as it is
          senyum watch \(path)
              check it each time you save
          senyum check \(path)
              show all findings
        Open the file in any editor; its comments explain every part.
        """)
  }
}
