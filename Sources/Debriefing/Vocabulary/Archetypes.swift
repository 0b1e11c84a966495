public import Simulation
public import SourceText

extension Archetype {
  /// Its name (domain.md 6). "The Freezer" keeps its English name in both languages.
  public var name: Localized {
    switch self {
    case .endangerer: Localized(id: "Penerobos", en: "Endangerer")
    case .kingsServant: Localized(id: "Pelayan Raja", en: "King's Servant")
    case .maverick: Localized(id: "Pemberani", en: "Maverick")
    case .friend: Localized(id: "Sahabat", en: "Friend")
    case .halfwayHelper: Localized(id: "Penolong Tanggung", en: "Halfway Helper")
    case .politeRobot: Localized(id: "Robot Santun", en: "Polite Robot")
    case .freezer: Localized("The Freezer")
    }
  }

  /// One line about the play, not about the person (domain.md 2.6). A King's Servant who gave too much (`overgave`)
  /// and one whose other customers paid for the smile read different lines.
  ///
  /// - Parameters:
  ///   - smiled: some smile of the customer is lit.
  ///   - bent: some rule was bent, so that nobody served the SOP alone.
  public func explanation(overgave: Bool, smiled: Bool = true, bent: Bool = false) -> Localized {
    switch self {
    case .endangerer:
      Localized(
        id: "Aturan yang menjaga orang terlewati, dan ada yang menanggung risikonya.",
        en: "A rule that keeps people safe was crossed, and somebody carries the risk.")
    case .kingsServant where overgave && !smiled:
      Localized(
        id:
          "Banyak yang diberikan, dan tidak ada senyum yang terbeli. Seorang teman memberi yang diperlukan.",
        en: "Much was given, and it bought no smile. A friend gives what is needed.")
    case .kingsServant where overgave:
      Localized(
        id: "Senyum kali ini dibeli. Seorang teman memberi yang diperlukan, dan itu sudah cukup.",
        en: "This smile was bought. A friend gives what is needed, and that is enough.")
    case .kingsServant:
      Localized(
        id: "Satu orang dilayani bagai raja; yang lain ikut membayarnya.",
        en: "One person was served like a king; others paid for it.")
    case .maverick:
      Localized(
        id: "Tepat bagi pelanggan. Lain kali, ajak atasan Anda ikut.",
        en: "Right for the customer. Next time, take your superior along.")
    case .friend:
      Localized(
        id: "Seperti seorang teman, di dalam batas yang memang harus dijaga.",
        en: "As a friend would, within what may not be broken.")
    case .halfwayHelper:
      Localized(
        id: "Masalahnya sudah bergerak; orangnya, atau urusan sesudahnya, masih menunggu.",
        en: "The problem moved; the person, or what came afterwards, was left waiting.")
    case .politeRobot:
      Localized(
        id: "Ada senyum untuk pelanggan, belum ada senyum dari pelanggan.",
        en: "A smile to the customer, not yet a smile from the customer.")
    case .freezer where bent:
      Localized(
        id: "Sebuah aturan sudah dilonggarkan; pelanggannya belum merasakan kehangatannya.",
        en: "A rule gave way; no warmth of it has reached the customer yet.")
    case .freezer:
      Localized(
        id: "SOP-nya sudah terlayani; pelanggannya belum.",
        en: "The SOP was served; the customer was not, yet.")
    }
  }

  /// What could be tried next, as an invitation.
  ///
  /// - Parameter asked: the play asked for the need: then nobody is told to.
  func invitation(overgave: Bool, asked: Bool) -> Localized {
    switch self {
    case .endangerer:
      Localized(
        id: "Jalan mana yang membantu pelanggan ini tanpa ada orang lain yang terpapar?",
        en: "Which way would help this customer without exposing anybody else?")
    case .kingsServant where overgave:
      Localized(
        id: "Apa yang sebenarnya dibutuhkan, dan berapa yang sudah cukup?",
        en: "What was really needed, and how much of it was enough?")
    case .kingsServant:
      Localized(
        id: "Siapa lagi yang ada di sana, dan kalimat apa yang bisa Anda sisihkan untuk mereka?",
        en: "Who else was there, and what word could you spare for them?")
    case .maverick:
      Localized(
        id: "Kapan saat yang pas untuk menghubungi atasan, dan fakta apa yang akan Anda bawa?",
        en: "When would have been the moment to call your superior, and what facts would you bring?")
    case .friend:
      Localized(
        id: "Bagian mana yang ingin Anda ulangi pada hari yang ramai?",
        en: "Which part of it would you like to repeat on a busy day?")
    default: laterInvitation(asked: asked)
    }
  }

  private func laterInvitation(asked: Bool) -> Localized {
    switch self {
    case .halfwayHelper:
      Localized(
        id: "Sebelum berpisah, coba tanyakan satu hal lagi: apa yang menunggu sesudah ini?",
        en: "Before parting, try one more question: what comes next for the customer?")
    case .politeRobot:
      Localized(
        id: "Sesudah mendengarkan, satu hal apa yang bisa Anda kerjakan saat itu juga?",
        en: "After listening, what one thing could you do there and then?")
    case .freezer where asked:
      Localized(
        id: "Keperluannya sudah Anda tanyakan. Apa yang bisa dikerjakan dengan jawabannya, sebelum aturan "
          + "disebut?",
        en: "You asked what it was for. What could be done with the answer before any rule is named?")
    default:
      Localized(
        id: "Satu pertanyaan tentang keperluannya sering cukup untuk mencairkan percakapan.",
        en: "One question about what it is for is often enough to thaw a conversation.")
    }
  }
}
