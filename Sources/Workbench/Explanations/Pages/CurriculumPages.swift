// What may be found in a curriculum.
extension Explanation {
  static let curricula: [Explanation] = [
    Explanation(
      "unknown-scenario",
      id: """
        Kurikulum menyebut skenario dengan nama foldernya, dan folder dengan nama ini tidak ada di sampingnya. Biasanya
        ejaannya lain sedikit, atau skenarionya sudah berganti nama. Skenario lain dalam kelompok itu tetap tampil.
        """,
      en: """
        A curriculum names scenarios by their folders, and beside it there is no folder of this name. Most often it is
        misspelt, or the scenario has been renamed. The other scenarios of the group are still listed.
        """,
      example: curriculum("parsel, lost-glasses"), repaired: curriculum("parcel, lost-glasses")),
    Explanation(
      "scenario-twice",
      id: """
        Sesudah kilas balik, peserta ditawari skenario berikutnya menurut kurikulum. Skenario yang muncul dua kali punya
        dua penerus, jadi yang kedua tidak dipakai.
        """,
      en: """
        After a debrief the trainee is offered the next scenario of the curriculum. One that stands in it twice would
        have two that follow, so the second place is not used.
        """,
      example: curriculum("parcel, lost-glasses, parcel"), repaired: curriculum("parcel, lost-glasses")),
    Explanation(
      "scenario-left-out",
      id: """
        Skenario ini ada di folder, tetapi belum ada di kelompok mana pun. Ia bisa dimainkan dan tampil paling akhir di
        daftar, tanpa judul kelompok. Kalau memang belum siap, biarkan saja dulu.
        """,
      en: """
        This scenario is in the folder but in no group yet. It can be played and comes last in the list, without a
        heading. If it is not ready, leave it so for now.
        """,
      example: curriculum("parcel"), repaired: curriculum("parcel, lost-glasses")),
  ]

  private static func curriculum(_ scenarios: String) -> Example {
    .curriculum(
      id: """
        groups:
          first-week:
            title: Minggu pertama
            practises: Mendengarkan sebelum menjawab.
            scenarios: [\(scenarios)]

        """,
      en: """
        groups:
          first-week:
            title: The first week
            practises: Listening before answering.
            scenarios: [\(scenarios)]

        """)
  }
}
