import Workbench

/// What the words of the page mean.
struct HTMLGlossary {
  let words: ReportWords

  var markup: String {
    let heading = words.say(id: "Cara membaca halaman ini", en: "How to read this page")
    return "<section aria-labelledby=\"words\">\n" + words.heading(2, id: "words", heading) + "<dl>\n"
      + meanings.map { "<dt>\(escapedMarkup($0.0))</dt>\n<dd>\(escapedMarkup($0.1))</dd>\n" }.joined()
      + "</dl>\n</section>\n"
  }

  private var meanings: [(String, String)] {
    [
      (
        words.say(id: "Senyum pelanggan", en: "Customer's smile"),
        words.say(
          id: "Tiga tanda di akhir permainan: senang saat dilayani, mau membeli lagi, mau merekomendasikan.",
          en: "Three signs at the end of a play: happy while served, would buy again, would recommend.")
      ),
      (
        "Par",
        words.say(
          id:
            "Senyum terbanyak yang bisa diraih dengan cara yang wajar. Par lepas: sesudah pilihan itu tidak "
            + "terkejar lagi. Di situlah percakapannya berbelok, dan di situ diskusi paling berguna.",
          en:
            "The most smiles that fair means can reach. Par lost: out of reach after that choice. There the "
            + "conversation turned, and there discussion is worth most.")
      ),
      (
        words.say(id: "Senyum ke pelanggan", en: "Smile to the customer"),
        words.say(
          id: "Bagian pilihan yang sopan. Tidak dinilai: kesopanan saja baru menyalakan senyum yang pertama.",
          en: "The share of courteous choices. It is no grade: courtesy alone can light the first smile only."
        )
      ),
      (
        words.say(id: "Ulangan dari titik balik", en: "Drill from a turning point"),
        words.say(
          id: "Mencoba sekali lagi dari tengah cerita. Tidak ikut dihitung dalam angka lain.",
          en: "Another try from the middle of a story. No other number counts it.")
      ),
    ]
  }
}
