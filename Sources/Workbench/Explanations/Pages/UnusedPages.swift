import SourceText

// What is declared and never used, or used and never true.
extension Explanation {
  static let unused: [Explanation] = [
    Explanation(
      "flag-never-used",
      id: """
        Fakta ini dicatat dengan `set`, tetapi tidak ada `if` atau `when` yang menanyakannya, jadi catatannya
        tidak mengubah apa-apa. Mungkin bagian yang akan menanyakannya belum ditulis. Pakai fakta itu, atau
        hapus `set` dan namanya di `flags:`.
        """,
      en: """
        This flag is set, but no `if` or `when` asks for it, so noting it changes nothing. Perhaps the part
        that will ask has not been written yet. Use the flag, or remove the `set` and the name under `flags:`.
        """,
      example: .scene(
        "flags: [knows-gift]",
        id: #"- "Isinya apa, Bu, kalau boleh tahu?" `does ask-need` `set knows-gift`"#,
        en: #"- "May I ask what is in it?" `does ask-need` `set knows-gift`"#),
      repaired: .scene(
        "flags: [knows-gift]",
        id: """
          - "Isinya apa, Bu, kalau boleh tahu?" `does ask-need` `set knows-gift`

          - `if knows-gift` "Saya antar sendiri sebelum pestanya." `refer +8` `does help`
          """,
        en: """
          - "May I ask what is in it?" `does ask-need` `set knows-gift`

          - `if knows-gift` "I will bring it to you before the party." `refer +8` `does help`
          """)),
    Explanation(
      "flag-never-set",
      id: """
        Fakta ini ditanyakan, tetapi tidak ada `set` yang mencatatnya, jadi tidak pernah benar: pilihan yang
        bergantung padanya tidak akan pernah ditawarkan. Tambahkan `set` di tempat peserta mengetahuinya atau
        melakukannya.
        """,
      en: """
        This flag is asked for, but no `set` notes it, so it is never true: a choice that depends on it would
        never be offered. Add a `set` in the place where the trainee learns of it or does it.
        """,
      example: .scene(
        "flags: [knows-gift]",
        id: #"- `if knows-gift` "Saya antar sendiri sebelum pestanya." `refer +8` `does help`"#,
        en: #"- `if knows-gift` "I will bring it to you before the party." `refer +8` `does help`"#),
      repaired: .scene(
        "flags: [knows-gift]",
        id: """
          - "Isinya apa, Bu, kalau boleh tahu?" `does ask-need` `set knows-gift`

          - `if knows-gift` "Saya antar sendiri sebelum pestanya." `refer +8` `does help`
          """,
        en: """
          - "May I ask what is in it?" `does ask-need` `set knows-gift`

          - `if knows-gift` "I will bring it to you before the party." `refer +8` `does help`
          """)),
    Explanation(
      "flag-idle",
      id: """
        Fakta ini terdaftar di `flags:`, tetapi tidak dicatat dan tidak ditanyakan di mana pun. Biasanya
        bagian yang memakainya sudah dihapus, atau belum ditulis. Permainan tidak terganggu; yang membaca
        berkas Anda mungkin bingung.
        """,
      en: """
        This flag is declared under `flags:`, but set nowhere and asked for nowhere. Usually the part that
        used it was removed, or is not written yet. The play does not suffer; whoever reads your file may
        wonder.
        """,
      example: .scene(
        "flags: [knows-gift, called-warehouse]",
        id: """
          - "Isinya apa, Bu, kalau boleh tahu?" `does ask-need` `set knows-gift`

          - `if knows-gift` "Saya antar sendiri sebelum pestanya." `refer +8` `does help`
          """,
        en: """
          - "May I ask what is in it?" `does ask-need` `set knows-gift`

          - `if knows-gift` "I will bring it to you before the party." `refer +8` `does help`
          """),
      repaired: .scene(
        "flags: [knows-gift]",
        id: """
          - "Isinya apa, Bu, kalau boleh tahu?" `does ask-need` `set knows-gift`

          - `if knows-gift` "Saya antar sendiri sebelum pestanya." `refer +8` `does help`
          """,
        en: """
          - "May I ask what is in it?" `does ask-need` `set knows-gift`

          - `if knows-gift` "I will bring it to you before the party." `refer +8` `does help`
          """)),
    Explanation(
      "promise-never-made",
      id: """
        Janji ini berdiri di kepala skenario, tetapi tidak ada pilihan yang membuatnya dengan `promises`. Jadi
        tidak ada yang bisa ditepati, dan `keeps` tidak berakibat apa-apa. Beri pilihan yang menjanjikannya
        perintah itu, atau hapus janjinya.
        """,
      en: """
        This promise stands in the front matter, but no choice makes it with `promises`. So there is nothing to
        keep, and `keeps` does nothing. Give that directive to the choice that makes the promise, or remove the
        promise.
        """,
      example: .scene(
        callBack,
        id: #"- Telepon Bu Ratna seperti janji Anda. `return +4` `keeps call-back`"#,
        en: #"- Call Bu Ratna as you promised. `return +4` `keeps call-back`"#),
      repaired: bothWays),
    Explanation(
      "promise-never-kept",
      id: """
        Janji ini bisa dibuat, tetapi tidak ada pilihan yang menepatinya dengan `keeps`. Siapa pun yang
        membuatnya kehilangan delapan angka dari `return` dan dari `refer` di akhir, tanpa bisa berbuat apa-apa.
        Sediakan pilihan yang menepatinya. Kalau itu memang pelajarannya, diamkan temuan ini dengan `allow:`.
        """,
      en: """
        This promise can be made, but no choice keeps it with `keeps`. Whoever makes it loses eight points of
        `return` and of `refer` at the end, and can do nothing about it. Offer a choice that keeps it. If that
        is the very lesson, silence this finding under `allow:`.
        """,
      example: .scene(
        callBack,
        id: #"- "Sebelum pukul sepuluh Ibu saya telepon." `joy +8` `promises call-back`"#,
        en: #"- "I will call you before ten." `joy +8` `promises call-back`"#),
      repaired: bothWays),
    Explanation(
      "rule-never-touched",
      id: """
        Aturan ini berdiri di kepala skenario, tetapi tidak ada pilihan yang mematuhi, melenturkan atau
        meminta izin untuknya. Peserta membacanya di `sop` dan menunggu-nunggu kapan aturan itu berlaku.
        Sebutkan pada pilihan yang menyentuhnya, atau hapus.
        """,
      en: """
        This rule stands in the front matter, but no choice follows it, bends it or asks for approval.
        Trainees read it by `sop` and wait for it to matter. Name it in the choices that touch it, or remove
        it.
        """,
      example: .scene(
        .receiptRule(),
        id: #"- "Boleh saya lihat resinya, Bu?" `joy +4`"#,
        en: #"- "May I see the receipt?" `joy +4`"#),
      repaired: .scene(
        .receiptRule(),
        id: #"- "Boleh saya lihat resinya, Bu?" `joy +4` `follows receipt`"#,
        en: #"- "May I see the receipt?" `joy +4` `follows receipt`"#)),
  ]

  private static let callBack = Localized(
    id: """
      promises:
        call-back: Menelepon lagi sebelum pukul sepuluh
      """,
    en: """
      promises:
        call-back: Calling again before ten
      """)

  private static let bothWays = Example.scene(
    callBack,
    id: """
      - "Sebelum pukul sepuluh Ibu saya telepon." `joy +8` `promises call-back`

      - Telepon Bu Ratna seperti janji Anda. `return +4` `keeps call-back`
      """,
    en: """
      - "I will call you before ten." `joy +8` `promises call-back`

      - Call Bu Ratna as you promised. `return +4` `keeps call-back`
      """)
}
