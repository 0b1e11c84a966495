import Debriefing
import ScenarioLanguage
import SourceText

// Customers, how they complain, and of what.
extension Term {
  static let customers: [Term] =
    [
      Term(
        Localized(id: "pelanggan utama", en: "primary customer"), aliases: ["main customer"],
        id: """
          Pelanggan pertama di bawah `customers`: orang yang sedang dilayani. Hanya ia yang punya `return`,
          `refer`, dan kesabaran, dan hanya senyumnya yang menentukan par.
          """,
        en: """
          The first one under `customers`: the person being served. Nobody else has `return`, `refer` and
          patience, and only these smiles decide par.
          """, related: ["other customers", "par"]),
      Term(
        Localized(id: "pelanggan lain", en: "other customers"),
        aliases: ["other customer", "other smiles", "senyum lain", "role"],
        id: """
          Orang lain yang kena akibatnya: antrean, rekan kerja, orang yang percaya pada pekerjaan Anda.
          Mereka punya satu pengukur, `KUNCI.joy`. Kalau satu orang dilayani bagai raja, merekalah yang
          membayarnya.
          """,
        en: """
          The others who are touched by it: the queue, a colleague, somebody who trusts your work. They have
          one meter, `KEY.joy`. When one person is served like a king, they are the ones who pay.
          """, related: ["queue", "colleague", "trusting"]),
    ]
    + CustomerType.allCases.map { Term($0.rawValue, called: $0.name, meaning(of: $0)) }
    + OtherCustomer.Role.allCases.map { Term($0.rawValue, called: $0.name, meaning(of: $0)) }

  private static func meaning(of type: CustomerType) -> Localized {
    let preset = type.preset
    let start = Localized(
      id: "Mulai dengan joy \(preset.joy), return \(preset.return), refer \(preset.refer), patience "
        + "\(preset.patience), kalau Anda tidak menulis lain.",
      en: "Begins with joy \(preset.joy), return \(preset.return), refer \(preset.refer), patience "
        + "\(preset.patience), unless you write otherwise.")
    let way = way(of: type)
    return Localized(id: "\(way.id) \(start.id)", en: "\(way.en) \(start.en)")
  }

  private static func way(of type: CustomerType) -> Localized {
    switch type {
    case .active:
      Localized(
        id: "Langsung mengatakan apa yang mengecewakannya dan mengharapkan jawaban.",
        en: "Says at once what is wrong and expects an answer.")
    case .inactive:
      Localized(
        id: "Diam, lalu bercerita kepada orang lain: setiap `joy` yang hilang ikut diambil dari `refer`. "
          + "Wajahnya tersembunyi sampai ada yang bertanya (`ask-need`).",
        en: "Says nothing and tells others: every loss of `joy` is taken from `refer` too. The face "
          + "stays hidden "
          + "until somebody asks (`ask-need`).")
    case .hyperactive:
      Localized(
        id: "Mengeluh berulang kali untuk mendapat lebih. Pemberian berlebihan (`overgive`) tidak "
          + "menambah apa pun "
          + "dan mengurangi kesabaran 1. Peserta tidak pernah membaca kata ini.",
        en: "Complains again and again, hoping for more. Giving too much (`overgive`) earns nothing "
          + "and costs 1 "
          + "patience. Trainees never read this word.")
    }
  }

  private static func meaning(of role: OtherCustomer.Role) -> Localized {
    switch role {
    case .queue:
      Localized(
        id: "Orang di belakang pelanggan utama: setiap menit yang panjang terasa juga oleh mereka.",
        en: "The people behind the primary customer: every long minute is theirs as well.")
    case .colleague:
      Localized(
        id: "Rekan yang melanjutkan pekerjaan Anda. Ia pelanggan dari proses berikutnya.",
        en: "The colleague who goes on with your work, a customer of the next step.")
    case .trusting:
      Localized(
        id: "Orang yang tidak ikut bicara tetapi percaya bahwa Anda bekerja dengan baik.",
        en: "Somebody who is not in the conversation but trusts you to work well.")
    }
  }

  // MARK: Complaints

  static let complaints: [Term] = ScenarioLanguage.Complaint.allCases.map {
    Term($0.rawValue, called: $0.name, meaning(of: $0))
  }

  /// As in the format reference (domain.md 1, rows 62 to 71).
  private static func meaning(of complaint: ScenarioLanguage.Complaint) -> Localized {
    switch complaint {
    case .publicMedia:
      Localized(
        id: "Di depan umum: media sosial, ulasan.", en: "Made before everybody: social media, a review.")
    case .serial:
      Localized(
        id: "Hal yang sama datang berulang kali, dari siapa pun: yang harus diperbaiki caranya bekerja.",
        en: "The same thing comes up again and again, whoever says it: the way of working needs repair.")
    case .first:
      Localized(
        id: "Pelanggan ini mengeluh untuk pertama kali.", en: "This customer complains for the first time.")
    case .goodCustomer:
      Localized(
        id: "Dari pelanggan setia, yang sebenarnya ingin tetap datang.",
        en: "From a loyal customer, who would like to go on coming.")
    case .personal: Localized(id: "Tentang cara seseorang melayani.", en: "About how somebody served.")
    case .product: Localized(id: "Tentang barangnya.", en: "About the goods.")
    case .waiting: Localized(id: "Tentang waktu tunggu.", en: "About the time it takes.")
    case .misunderstanding:
      Localized(
        id: "Pelanggan dan petugas memahami hal yang berbeda.",
        en: "Customer and staff understood different things.")
    case .delivery:
      Localized(id: "Pengiriman yang terlambat atau keliru.", en: "A delivery that is late or wrong.")
    case .serviceQuality:
      Localized(
        id: "Layanannya tidak seperti yang diharapkan.", en: "The service is not what was expected.")
    }
  }
}
