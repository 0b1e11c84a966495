// What may be found in a transcript.
extension Explanation {
  static let transcripts: [Explanation] = [
    Explanation(
      "transcript-word",
      id: """
        Setiap baris transkrip dimulai dengan kata yang mengatakan apa yang ditulis: pilihan yang diambil, atau apa yang
        diharapkan di akhir. Baris ini dimulai dengan kata lain, jadi tidak bisa dimainkan. Biasanya itu catatan yang
        kehilangan tanda `#`, atau ejaannya lain sedikit.
        """,
      en: """
        Every line of a transcript begins with a word that says what stands there: a choice that was taken, or what is
        expected at the end. This line begins with another word, so it cannot be played. Usually it is a note that lost
        its `#`, or a slip of the pen.
        """,
      example: .transcript(
        id: "scenario parcel\npilih loket-paket 1\nending selesai",
        en: "scenario parcel\nchose parcel-counter 1\nending done"),
      repaired: .transcript(
        id: "scenario parcel\nchoose loket-paket 1\nending selesai",
        en: "scenario parcel\nchoose parcel-counter 1\nending done")),
    Explanation(
      "transcript-value",
      id: """
        Kata di awal baris ini dikenal, tetapi yang menyusul bukan yang termasuk padanya. Sebuah pilihan disebut dengan
        nama adegannya dan nomornya di adegan itu, dihitung dari 1. Yang lain punya bentuknya sendiri, yang tertulis di
        rujukan format.
        """,
      en: """
        The word that begins this line is known, but what follows does not belong to it. A choice is named by its scene
        and its number in that scene, counted from 1. The others have forms of their own, which the format reference
        tells.
        """,
      example: .transcript(
        id: "scenario parcel\nchoose loket-paket satu", en: "scenario parcel\nchoose parcel-counter one"),
      repaired: .transcript(
        id: "scenario parcel\nchoose loket-paket 1", en: "scenario parcel\nchoose parcel-counter 1")),
    Explanation(
      "transcript-order",
      id: """
        Sesudah baris tentang akhir permainan tidak ada lagi yang bisa dipilih. Di sini masih ada pilihan di bawahnya.
        Biasanya barisnya tersalin ke bawah baris akhirnya.
        """,
      en: """
        After a line about the end of the play nothing can be chosen any more. Here a choice stands below it. Usually a
        line was copied below the end.
        """,
      example: .transcript(
        id: "scenario parcel\nending selesai\nchoose loket-paket 1",
        en: "scenario parcel\nending done\nchoose parcel-counter 1"),
      repaired: .transcript(
        id: "scenario parcel\nchoose loket-paket 1\nending selesai",
        en: "scenario parcel\nchoose parcel-counter 1\nending done")),
    Explanation(
      "transcript-twice",
      id: """
        Sebuah permainan punya satu akhir, satu gaya pelayanan dan satu susunan senyum, jadi masing-masing disebut
        sekali saja. Yang bisa berubah di tengah permainan, seperti `meters` atau `flags`, disebut sekali di antara dua
        pilihan. Dua baris yang sama bisa saling bertentangan. Tinggalkan yang masih benar.
        """,
      en: """
        A play has one ending, one archetype and one set of smiles, so each is named only once. What may change during a
        play, such as `meters` or `flags`, is named once between two choices. Two lines of the same kind could
        contradict each other. Keep the one that is still true.
        """,
      example: .transcript(
        id: "scenario parcel\nchoose loket-paket 1\nsmiles joy\nsmiles none",
        en: "scenario parcel\nchoose parcel-counter 1\nsmiles joy\nsmiles none"),
      repaired: .transcript(
        id: "scenario parcel\nchoose loket-paket 1\nsmiles joy",
        en: "scenario parcel\nchoose parcel-counter 1\nsmiles joy")),
    Explanation(
      "transcript-without-scenario",
      id: """
        Sebuah transkrip memainkan satu skenario, dan baris pertamanya mengatakan yang mana. Tanpa itu tidak jelas
        adegan milik siapa yang disebut sesudahnya. Namanya adalah nama folder skenario itu.
        """,
      en: """
        A transcript plays one scenario, and its first line says which. Without it nobody knows whose scenes are named
        after it. The name is that of the scenario's folder.
        """,
      example: .transcript(id: "choose loket-paket 1", en: "choose parcel-counter 1"),
      repaired: .transcript(
        id: "scenario parcel\nchoose loket-paket 1", en: "scenario parcel\nchoose parcel-counter 1")),
  ]
}
