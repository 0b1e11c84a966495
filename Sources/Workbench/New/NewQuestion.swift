public import ScenarioLanguage
public import SourceText

/// What `senyum new` asks at a terminal, and how the answers are read.
public enum NewQuestion: CaseIterable, Sendable {
  case title, channel, customer, type

  /// The option that answers it.
  public var option: String {
    switch self {
    case .title: "--title"
    case .channel: "--channel"
    case .customer: "--customer"
    case .type: "--type"
    }
  }

  public var text: Localized {
    switch self {
    case .title:
      Localized(
        id: "Judul skenario, seperti tampil di daftar:", en: "The scenario's title, as the list shows it:")
    case .channel:
      Localized(
        id: """
          Bagaimana pelanggan menghubungi Anda?
            1 di konter
            2 lewat telepon
            3 lewat obrolan (chat)
            4 lewat email
            5 di media sosial
          """,
        en: """
          How does the customer reach you?
            1 at a counter
            2 by telephone
            3 by chat
            4 by e-mail
            5 on social media
          """)
    case .customer:
      Localized(
        id: "Nama pelanggan, seperti Anda menyapanya (misalnya Bu Ratna):",
        en: "The customer's name, as you would say it (such as Mrs Ratna):")
    case .type:
      Localized(
        id: """
          Kalau kecewa, apa yang dilakukan pelanggan ini?
            1 mengatakannya langsung dan menunggu jawaban
            2 bilang “ya sudah”, lalu bercerita ke orang lain
            3 mengeluh berulang kali, berharap dapat lebih
          """,
        en: """
          What does this customer do when disappointed?
            1 says so and expects an answer
            2 says “never mind”, and tells other people
            3 complains again and again, hoping for more
          """)
    }
  }

  /// Said when an answer is not understood.
  public var again: Localized {
    switch self {
    case .title, .customer:
      Localized(
        id: "Satu baris teks, paling banyak 80 huruf.", en: "One line of text, at most 80 characters.")
    case .channel: Localized(id: "Ketik angka 1 sampai 5.", en: "Type a number from 1 to 5.")
    case .type: Localized(id: "Ketik angka 1 sampai 3.", en: "Type a number from 1 to 3.")
    }
  }

  /// A title or a name: something to read, on one line, at most 80 characters (the format's limit of a title).
  public static func line(_ answer: String) -> String? {
    let text = answer.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return text.contains(where: { $0.isLetter || $0.isNumber }) && text.count <= 80 ? text : nil
  }

  /// A channel by its number or word.
  public static func channel(_ answer: String) -> Channel? { pick(answer, Channel.allCases) }

  /// A type by its number or word.
  public static func type(_ answer: String) -> CustomerType? { pick(answer, CustomerType.allCases) }

  private static func pick<Word: RawRepresentable>(_ answer: String, _ all: [Word]) -> Word?
  where Word.RawValue == String {
    let text = answer.filter { !$0.isWhitespace }.lowercased()
    if let number = Int(text), all.indices.contains(number - 1) { return all[number - 1] }
    return Word(rawValue: text)
  }

  /// Said when nobody can be asked and options are missing.
  public static func missing(_ questions: [NewQuestion]) -> Localized {
    let options = questions.map(\.option).joined(separator: ", ")
    return Localized(
      id: "Yang masih kurang: \(options). Contoh: "
        + "senyum new koper-biru --title \"Koper biru\" --channel phone --customer \"Bu Ratna\"",
      en: "Still missing: \(options). Example: "
        + "senyum new blue-suitcase --title \"The blue suitcase\" --channel phone --customer \"Mrs Ratna\"")
  }
}
