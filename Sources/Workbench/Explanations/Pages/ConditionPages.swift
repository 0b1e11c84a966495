import SourceText

// What stands behind `if` and `when`.
extension Explanation {
  static let conditions: [Explanation] = [
    Explanation(
      "bad-condition",
      id: """
        Syarat ini berhenti di tengah jalan, atau memuat sesuatu yang tidak bisa berdiri di situ. Sebuah
        syarat adalah sebuah fakta (`solved`), sebuah perbandingan (`joy < 45`), atau kata seperti
        `did greet`; beberapa digabung dengan `and`, `or`, `not` dan kurung. Temuannya menyebut apa yang
        diharapkan dan apa yang ada.
        """,
      en: """
        This condition stops half-way, or holds something that cannot stand there. A condition is a flag
        (`solved`), a comparison (`joy < 45`), or words such as `did greet`; several are joined by `and`,
        `or`, `not` and parentheses. The finding says what was expected and what was seen.
        """,
      example: .scene(
        id: #"- `if joy` "Senang melihat Ibu tersenyum." `joy +4`"#,
        en: #"- `if joy` "I am glad to see you smile." `joy +4`"#),
      repaired: .scene(
        id: #"- `if joy >= 60` "Senang melihat Ibu tersenyum." `joy +4`"#,
        en: #"- `if joy >= 60` "I am glad to see you smile." `joy +4`"#)),
    Explanation(
      "bad-comparison",
      id: """
        Sebuah angka dibandingkan dengan `<`, `<=`, `>`, `>=` atau `=`. Tanda lain biasanya berasal dari
        bahasa pemrograman (`==`), dari pengolah kata (`≥`), atau tertulis sebagai kata. “Tidak sama dengan”
        ditulis dengan `not` di depan: `not joy = 45`.
        """,
      en: """
        Numbers are compared by `<`, `<=`, `>`, `>=` or `=`. Another sign usually comes from a programming
        language (`==`), from a word processor (`≥`), or was written as a word. “Not equal” is a `not` in
        front: `not joy = 45`.
        """,
      example: .scene(
        id: "`if patience == 1` Bu Ratna melihat jam dinding.",
        en: "`if patience == 1` Mrs Ratna looks at the clock."),
      repaired: .scene(
        id: "`if patience = 1` Bu Ratna melihat jam dinding.",
        en: "`if patience = 1` Mrs Ratna looks at the clock.")),
    Explanation(
      "foreign-word",
      id: """
        Syarat memakai kata `and`, `or` dan `not` di skenario bahasa apa pun. Kata ini punya arti yang sama
        dalam bahasa Indonesia atau dalam bahasa pemrograman, jadi maksudnya jelas; temuannya menyebut
        gantinya.
        """,
      en: """
        Conditions use the words `and`, `or` and `not` in a scenario of any language. This word means the same
        in Indonesian or in a programming language, so it is plain what was meant; the finding names the word
        to write.
        """,
      example: .scene(
        id: #"- `if joy < 45 dan not did greet` "Selamat pagi, Bu." `joy +4` `does greet`"#,
        en: #"- `if joy < 45 && not did greet` "Good morning." `joy +4` `does greet`"#),
      repaired: .scene(
        id: #"- `if joy < 45 and not did greet` "Selamat pagi, Bu." `joy +4` `does greet`"#,
        en: #"- `if joy < 45 and not did greet` "Good morning." `joy +4` `does greet`"#)),
    Explanation(
      "first-elsewhere",
      id: """
        `first` bertanya apakah sebuah adegan dimasuki untuk pertama kali, jadi hanya berarti di blok adegan
        itu sendiri. Sebuah pilihan terpakai begitu diambil, sehingga jarang memerlukannya. Di tempat lain
        tanyakan `visited` atau sebuah fakta.
        """,
      en: """
        `first` asks whether a scene is entered for the first time, so it has a meaning in that scene's own
        blocks only. A choice is used up once it has been taken, and seldom needs it. Elsewhere ask for
        `visited` or for a flag.
        """,
      example: .scene(
        id: #"- `if first` "Selamat pagi, Bu." `joy +4` `does greet`"#,
        en: #"- `if first` "Good morning." `joy +4` `does greet`"#),
      repaired: .scene(
        id: #"- `if not did greet` "Selamat pagi, Bu." `joy +4` `does greet`"#,
        en: #"- `if not did greet` "Good morning." `joy +4` `does greet`"#)),
    Explanation(
      "too-deep-condition",
      id: """
        Syarat ini bertingkat lebih dari 64 kali, dengan kurung atau `not` di dalam kurung. Orang pun tidak
        akan bisa membacanya. Catat sebagian sebagai fakta di tempat hal itu terjadi, lalu tanyakan faktanya.
        """,
      en: """
        This condition nests more than 64 levels of parentheses or `not`. No person could read it either. Note
        part of it as a flag in the place where it happens, then ask for the flag.
        """,
      example: .scene(
        id: #"`if ⟨joy < 45⟩` Bu Ratna melihat jam dinding."#,
        en: #"`if ⟨joy < 45⟩` Mrs Ratna looks at the clock."#
      )
      .drawing(
        [
          "⟨": Array(repeating: UInt8(ascii: "("), count: 70),
          "⟩": Array(repeating: UInt8(ascii: ")"), count: 70),
        ],
        id: "Tanda ⟨ dan ⟩ di sini masing-masing mewakili 70 kurung.",
        en: "Here ⟨ and ⟩ stand for 70 parentheses each."),
      repaired: .scene(
        id: "`if joy < 45` Bu Ratna melihat jam dinding.",
        en: "`if joy < 45` Mrs Ratna looks at the clock.")),
    Explanation(
      "gap-between-conditions",
      id: """
        Blok-blok yang bertetangga ini menanyakan hal yang sama, tetapi ada satu nilai yang tidak termasuk di
        mana pun, dan pada nilai itu tidak ada yang tampil. Hampir selalu `<` dan `>` yang berpasangan,
        padahal nilainya sendiri perlu masuk salah satunya: `<` dengan `>=`. Kalau celahnya disengaja, diamkan
        dengan `allow:`.
        """,
      en: """
        These neighbouring blocks ask for the same thing, but one value belongs to none of them, and there
        nothing is shown. Nearly always `<` was paired with `>`, while the value itself has to belong to one
        side: `<` goes with `>=`. If you want the gap, silence it by `allow:`.
        """,
      example: .scene(
        id: """
          `if joy < 45` Bu Ratna tidak mau duduk.

          `if joy > 45` Bu Ratna duduk.
          """,
        en: """
          `if joy < 45` Mrs Ratna will not sit down.

          `if joy > 45` Mrs Ratna sits down.
          """),
      repaired: .scene(
        id: """
          `if joy < 45` Bu Ratna tidak mau duduk.

          `if joy >= 45` Bu Ratna duduk.
          """,
        en: """
          `if joy < 45` Mrs Ratna will not sit down.

          `if joy >= 45` Mrs Ratna sits down.
          """)),
    Explanation(
      "overlapping-conditions",
      id: """
        Blok-blok yang bertetangga ini menanyakan hal yang sama, dan ada nilai yang termasuk di lebih dari
        satu blok, sehingga keduanya tampil. Kalau ceritanya jadi bertentangan, geser salah satu batasnya: `<`
        berpasangan dengan `>=`. Kalau memang boleh tampil bersama, diamkan dengan `allow:`.
        """,
      en: """
        These neighbouring blocks ask for the same thing, and a value belongs to more than one of them, so
        that both are shown. If the story then contradicts itself, move one of the bounds: `<` goes with `>=`.
        If both may show, silence it by `allow:`.
        """,
      example: .scene(
        id: """
          `if joy <= 45` Bu Ratna tidak mau duduk.

          `if joy >= 45` Bu Ratna duduk.
          """,
        en: """
          `if joy <= 45` Mrs Ratna will not sit down.

          `if joy >= 45` Mrs Ratna sits down.
          """),
      repaired: .scene(
        id: """
          `if joy < 45` Bu Ratna tidak mau duduk.

          `if joy >= 45` Bu Ratna duduk.
          """,
        en: """
          `if joy < 45` Mrs Ratna will not sit down.

          `if joy >= 45` Mrs Ratna sits down.
          """)),
  ]
}
