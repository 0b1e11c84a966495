import SourceText

/// A scenario large enough to be studied and without teaching flaws, of which the examples of teaching flaws replace
/// scenes. Below its choices it is completed, so that a page shows what the flaw is about and no more.
struct TeachingStory {
  private let language: Language

  init(_ language: Language) { self.language = language }

  static let legend = Localized(
    id: """
      Contohnya satu bagian dari skenario lima adegan. Yang terjadi sesudah setiap pilihan tidak ditulis di sini; \
      semua pilihan menuju adegan berikutnya.
      """,
    en: """
      This is a part of a scenario of five scenes. What happens after each choice is left out here; all of them lead to \
      the next scene.
      """)

  static let legendOfAgain = Localized(
    id: legend.id + " Yang `again` tetap di adegannya.",
    en: legend.en + " One with `again` stays in its scene.")

  static let header = Localized(
    id: """
      format: 1
      title: Paket Bu Ratna
      summary: Bu Ratna menunggu paket yang mestinya tiba kemarin.
      language: id
      channel: counter
      complaint: [delivery]
      objectives: [Mencari tahu untuk apa paketnya sebelum menjawab.]
      customers:
        ratna:
          name: Bu Ratna
          story: Paketnya kado untuk putrinya, dan pestanya sore ini.
      rules:
        sorting:
          kind: house
          text: Paket diserahkan sesudah dipilah.
          why: Supaya setiap kiriman tercatat sebelum keluar dari kantor.
      """,
    en: """
      format: 1
      title: Mrs Ratna's Parcel
      summary: Mrs Ratna is waiting for a parcel that should have come yesterday.
      language: en
      channel: counter
      complaint: [delivery]
      objectives: [Find out what the parcel is for before you answer.]
      customers:
        ratna:
          name: Mrs Ratna
          story: It is a present for her daughter, and the party is this afternoon.
      rules:
        sorting:
          kind: house
          text: Parcels are handed out after the sorting.
          why: So that nothing leaves the office before it is registered.
      """)

  /// The scenes that offer choices, in order, and the ending.
  static let scenes: [Localized] = [
    Localized(
      id: """
        ## Loket paket

        > Paket saya mestinya tiba kemarin, Mas.

        - "Coba ceritakan dulu, Bu Ratna, saya dengarkan sampai habis." `joy +8` `does listen`

        - "Aduh, maaf sekali, Bu Ratna. Saya ikut prihatin." `joy +4` `does sympathy-only`

        - "Boleh lihat resinya, Bu? Saya periksa sekarang juga." `joy -4` `return +4` `does ask-fact`
        """,
      en: """
        ## Parcel counter

        > My parcel should have come yesterday.

        - "Please tell me what happened, Mrs Ratna. I am listening." `joy +8` `does listen`

        - "I am so sorry, Mrs Ratna. How annoying for you." `joy +4` `does sympathy-only`

        - "May I see your receipt? I will look it up at once." `joy -4` `return +4` `does ask-fact`
        """),
    Localized(
      id: """
        ## Resi

        Ia meletakkan selembar kertas terlipat di meja.

        - "Di resi tertulis Senin, Bu, jadi dari gudang sudah tepat waktu." `joy -4` `return -4` `patience -1` `does argue`

        - "Isinya apa, Bu? Apakah perlu sampai hari ini?" `joy +4` `refer +8` `does ask-need`

        - "Senin tanggal tiga, dari Bandung?" `joy +8` `return +4` `does confirm`
        """,
      en: """
        ## Receipt

        She lays a folded slip on the counter.

        - "The receipt says Monday, so it left the warehouse on time." `joy -4` `return -4` `patience -1` `does argue`

        - "What is in it, Mrs Ratna? Do you need it today?" `joy +4` `refer +8` `does ask-need`

        - "Monday the third, from Bandung?" `joy +8` `return +4` `does confirm`
        """),
    Localized(
      id: """
        ## Gudang

        > **Dimas:** Semalam datang dua ratus kiriman, belum ada yang diurutkan.

        - "Maaf, Bu Ratna, paket baru kami serahkan sesudah dipilah, pukul empat." `joy -4` `return -8` `does explain, regret` `follows sorting`

        - "Kita cari berdua, yuk, Dim. Punya beliau yang biru." `joy +8` `return +15` `does help` `set solved`

        - "Dim, tolong punya beliau dicarikan dulu, saya menelepon kurirnya." `joy +4` `return +15` `does help, escalate` `set solved`
        """,
      en: """
        ## Warehouse

        > **Dimas:** Two hundred of them came in last night, and none is in its place.

        - "I am sorry, Mrs Ratna, we hand out parcels after sorting, at four." `joy -4` `return -8` `does explain, regret` `follows sorting`

        - "Dimas, shall we look together? Hers is the blue one." `joy +8` `return +15` `does help` `set solved`

        - "Could you look for hers first, Dimas, while I call the courier?" `joy +4` `return +15` `does help, escalate` `set solved`
        """),
    Localized(
      id: """
        ## Menunggu

        Bu Ratna melihat jam dinding. Setengah sepuluh.

        - "Ibu saya beri gratis sepuluh kali kirim, sebagai tanda hormat." `joy +15` `return +15` `refer +15` `does overgive`

        - "Ongkos kirim yang kemarin kami kembalikan, Bu Ratna." `joy +4` `return +4` `does compensate, take-responsibility`

        - "Pagi begini memang ramai sekali, Bu Ratna." `joy -4` `does explain`
        """,
      en: """
        ## Waiting

        Mrs Ratna looks at the clock on the wall. Half past nine.

        - "Take ten free parcels, Mrs Ratna, with my compliments." `joy +15` `return +15` `refer +15` `does overgive`

        - "The fee for yesterday goes back to you, Mrs Ratna." `joy +4` `return +4` `does compensate, take-responsibility`

        - "Mornings are busy, as you can see." `joy -4` `does explain`
        """),
    Localized(
      id: """
        ## Pamit

        Ia merapikan kerudungnya dan menoleh ke pintu.

        - "Terima kasih sudah datang, Bu. Selamat jalan." `joy +4` `does farewell, thank`

        - "Kami juga menjual kotak kado, Bu, minggu ini dua harga satu." `joy -4` `refer -4` `does upsell`

        - "Saya antar sampai rumah, ya, Bu? Paketnya berat." `joy +4` `refer +15` `does aftercare, personalise`
        """,
      en: """
        ## Leaving

        She ties her scarf and turns to the door.

        - "Thank you for coming, Mrs Ratna. Have a good day." `joy +4` `does farewell, thank`

        - "We sell gift boxes as well, Mrs Ratna, two for one this week." `joy -4` `refer -4` `does upsell`

        - "Shall I carry it to your house, Mrs Ratna? It is heavy." `joy +4` `refer +15` `does aftercare, personalise`
        """),
    Localized(
      id: """
        ## Selesai

        `ending`

        Bu Ratna melangkah keluar. Di luar hari sudah panas.
        """,
      en: """
        ## Done

        `ending`

        Mrs Ratna steps outside. The day has grown warm.
        """),
  ]

  // MARK: The whole

  /// Everything under the front matter: the story's scenes, those of the same heading replaced by these.
  func body(replacing text: String) -> String {
    let own = TeachingStory.scenes.map { $0[language] }
    let new = Dictionary(parts(of: text).map { (heading(of: $0), $0) }) { first, _ in first }
    let chosen = own.map { new[heading(of: $0)] ?? $0 }
    return chosen.indices.map { index in
      index + 1 < chosen.count ? complete(chosen[index], next: heading(of: chosen[index + 1])) : chosen[index]
    }.joined(separator: "\n\n")
  }

  private func parts(of text: String) -> [String] {
    var parts: [[Substring]] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("## ") { parts.append([]) }
      if !parts.isEmpty { parts[parts.count - 1].append(line) }
    }
    return parts.map { lines in
      let end = lines.lastIndex { !$0.isEmpty } ?? -1
      return lines[...end].joined(separator: "\n")
    }
  }

  private func heading(of scene: String) -> String {
    String(scene.prefix { !$0.isNewline }.dropFirst(3))
  }

  /// Gives each choice what it lacks: the customer's thought where nothing is told, and the way on. What can be chosen
  /// again stays as it is, and in its scene.
  private func complete(_ scene: String, next: String) -> String {
    var lines: [String] = []
    var told = false
    var isChoice = false
    var leads = false
    let link = next.lowercased().split(separator: " ").joined(separator: "-")
    func close() {
      guard isChoice else { return }
      while lines.last == "" { lines.removeLast() }
      if !told { lines += ["", "  > [!QUOTE]", language == .id ? "  > Baik." : "  > All right."] }
      if !leads { lines += ["", "  [\(next)](#\(link))"] }
      lines.append("")
    }
    for line in scene.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("- ") {
        close()
        (isChoice, told, leads) = (!line.contains("`again`"), false, false)
      } else if line.hasPrefix("  ") {
        told = true
        if line.contains("](#") { leads = true }
      }
      lines.append(line)
    }
    close()
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}
