import SourceText

/// A tiny scenario without findings, of which every example replaces or adds a piece.
struct Frame {
  private let language: Language

  init(_ language: Language) { self.language = language }

  private static let header = Localized(
    id: """
      format: 1
      title: Paket Bu Ratna
      summary: Bu Ratna menunggu paket yang mestinya tiba kemarin.
      language: id
      channel: counter
      customers:
        ratna:
          name: Bu Ratna
        dimas:
          name: Dimas (gudang)
          role: colleague
      """,
    en: """
      format: 1
      title: Mrs Ratna's Parcel
      summary: Mrs Ratna is waiting for a parcel that should have come yesterday.
      language: en
      channel: counter
      customers:
        ratna:
          name: Mrs Ratna
        dimas:
          name: Dimas (warehouse)
          role: colleague
      """)

  private static let opening = Localized(
    id: """
      ## Loket paket

      Pukul setengah sembilan, kantor pos baru buka.

      > Paket saya mestinya tiba kemarin, Mas.
      """,
    en: """
      ## Parcel counter

      Half past eight, the post office has just opened.

      > My parcel should have come yesterday.
      """)

  private static let lastChoice = Localized(
    id: """
      - "Ini paketnya, Bu. Maaf sudah menunggu." `joy +15` `return +15` `refer +20` `does regret, help` `set solved`

        [Selesai](#selesai)
      """,
    en: """
      - "Here it is. I am sorry for the wait." `joy +15` `return +15` `refer +20` `does regret, help` `set solved`

        [Done](#done)
      """)

  private static let ending = Localized(
    id: """
      ## Selesai

      `ending`

      > Terima kasih, ya.
      """,
    en: """
      ## Done

      `ending`

      > Thank you so much.
      """)

  /// The whole file with the fragment in its place.
  func bytes(around fragment: Fragment) -> [UInt8] {
    let text = text(around: fragment)
    guard !fragment.signs.isEmpty else { return Array(text.utf8) }
    return text.flatMap { fragment.signs[$0] ?? Array(String($0).utf8) }
  }

  private func text(around fragment: Fragment) -> String {
    let top = fragment.place == .top ? fragment.text[language] : "---\n" + header(for: fragment) + "\n---"
    return ([top] + body(for: fragment)).joined(separator: "\n\n") + "\n"
  }

  private func body(for fragment: Fragment) -> [String] {
    let text = fragment.text[language]
    let (opening, choice, ending) = (
      Frame.opening[language], Frame.lastChoice[language], Frame.ending[language]
    )
    switch fragment.place {
    case .start: return [text, opening, choice, ending]
    case .scene: return [opening, text, choice, ending]
    case .scenes: return [opening, choice, text, ending]
    case .body: return [text]
    case .story: return [TeachingStory(language).body(replacing: text)]
    case .frontMatter, .header, .top: return [opening, choice, ending]
    }
  }

  // MARK: Front matter

  private func header(for fragment: Fragment) -> String {
    switch fragment.place {
    case .header: fragment.text[language]
    case .frontMatter: header(Frame.header, with: fragment.text[language])
    case .story: header(TeachingStory.header, with: fragment.frontMatter[language])
    default: header(Frame.header, with: fragment.frontMatter[language])
    }
  }

  /// Front matter without the keys of these lines, and then these lines.
  private func header(_ own: Localized, with lines: String) -> String {
    let keys = Set(topKeys(of: lines))
    var kept: [Substring] = []
    var isKept = true
    for line in own[language].split(separator: "\n") {
      if let key = topKey(of: line) { isKept = !keys.contains(key) }
      if isKept { kept.append(line) }
    }
    return (kept.map(String.init) + (lines.isEmpty ? [] : [lines])).joined(separator: "\n")
  }

  private func topKeys(of lines: String) -> [Substring] { lines.split(separator: "\n").compactMap(topKey) }

  private func topKey(of line: Substring) -> Substring? {
    line.first == " " ? nil : line.prefix { $0 != ":" }
  }
}
