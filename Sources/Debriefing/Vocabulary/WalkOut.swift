public import ScenarioLanguage
public import SourceText

/// How the engine's own walk-out is told when the scenario has no words of its own for it: what the customer says, how
/// the customer leaves, and what comes of it.
public struct WalkOut: Sendable, Hashable {
  public let speech: Localized
  /// How the customer leaves, which depends on the channel.
  public let leaving: Localized
  /// What became of it, and what can still be done.
  public let afterwards: Localized

  /// The walk-out of a customer of a type on a channel. The words never name the type.
  public init(of customer: PrimaryCustomer, on channel: Channel) {
    switch customer.type {
    case .active: self = WalkOut.active(customer.name, Distance(channel))
    case .inactive: self = WalkOut.inactive(customer.name, Distance(channel))
    case .hyperactive: self = WalkOut.hyperactive(customer.name, Distance(channel))
    }
  }

  private init(speech: Localized, leaving: Localized, afterwards: Localized) {
    self.speech = speech
    self.leaving = leaving
    self.afterwards = afterwards
  }

  /// How one sees somebody go.
  private enum Distance {
    case face, voice, writing

    init(_ channel: Channel) {
      switch channel {
      case .counter: self = .face
      case .phone: self = .voice
      case .chat, .email, .social: self = .writing
      }
    }
  }

  private static func active(_ name: String, _ distance: Distance) -> WalkOut {
    let leaving: Localized =
      switch distance {
      case .face:
        Localized(
          id: "\(name) tidak menunggu jawaban. Barang-barangnya diangkat, langkahnya menuju meja penyelia.",
          en: "\(name) does not wait for an answer, picks up everything, and walks off to find the "
            + "supervisor.")
      case .voice:
        Localized(id: "Lalu sambungan terputus.", en: "Then the line goes dead.")
      case .writing:
        Localized(
          id: "Itu pesan terakhir dari \(name). Pesan berikutnya ditujukan kepada atasan Anda.",
          en: "That is the last message from \(name). The next one is addressed to your superior.")
      }
    return WalkOut(
      speech: Localized(
        id: "Sudah cukup. Saya mau bicara dengan atasan Anda.",
        en: "That will do. I want to speak to your superior."),
      leaving: leaving,
      afterwards: Localized(
        id: "Keesokan harinya ceritanya ada di meja atasan, lengkap dengan jam dan nama. Orang yang masih "
          + "mau menyampaikan keluhan sebenarnya masih memberi kesempatan: satu telepon yang membawa jalan "
          + "keluar bisa membukanya lagi.",
        en: "The next day the story lies on the superior's desk, with times and names. Somebody who still "
          + "takes the trouble to complain still leaves a chance: one call that brings a way out can open it "
          + "again."))
  }

  private static func inactive(_ name: String, _ distance: Distance) -> WalkOut {
    let leaving: Localized =
      switch distance {
      case .face:
        Localized(
          id: "\(name) mengangguk sopan, lalu pergi. Tidak ada keluhan yang tercatat hari itu.",
          en: "\(name) nods politely and goes. No complaint is recorded that day.")
      case .voice:
        Localized(
          id: "Gagang diletakkan pelan-pelan. Tidak ada keluhan yang tercatat hari itu.",
          en: "The call ends softly. No complaint is recorded that day.")
      case .writing:
        Localized(
          id: "Sesudah itu sunyi. Tidak ada keluhan yang tercatat hari itu.",
          en: "After that, silence. No complaint is recorded that day.")
      }
    return WalkOut(
      speech: Localized(id: "Ya sudah, terima kasih.", en: "Never mind, then. Thank you."),
      leaving: leaving,
      afterwards: Localized(
        id: "Malamnya keluarga dan tetangga mendengar seluruh ceritanya, dan mereka mengingatnya saat perlu "
          + "membeli. Orang yang diam jarang datang untuk kedua kali; satu pertanyaan sebelum berpisah "
          + "sering cukup untuk mendengar yang belum terucap.",
        en: "That evening family and neighbours hear all of it, and they remember when they need to buy. "
          + "Quiet people seldom come twice; one question before parting is often enough to hear what was "
          + "left unsaid."))
  }

  private static func hyperactive(_ name: String, _ distance: Distance) -> WalkOut {
    let leaving: Localized =
      switch distance {
      case .face:
        Localized(
          id: "Suara \(name) masih terdengar dari pintu. Orang-orang di sekitar saling pandang.",
          en: "The voice of \(name) can still be heard from the door. The people around look at each other.")
      case .voice:
        Localized(
          id: "Sambungan diputus di tengah kalimat. Rekan di meja sebelah ikut mendengarnya.",
          en: "The call is cut in mid-sentence. The colleague at the next desk heard it too.")
      case .writing:
        Localized(
          id: "Pesan yang sama muncul di beberapa tempat sekaligus, dan orang lain mulai ikut membaca.",
          en: "The same message appears in several places at once, and other people begin to read along.")
      }
    return WalkOut(
      speech: Localized(
        id: "Semua orang harus tahu caranya saya dilayani di sini.",
        en: "Everybody should know how I was treated here."),
      leaving: leaving,
      afterwards: Localized(
        id: "Minggu berikutnya \(name) mungkin datang lagi dengan permintaan yang lain. Tawaran yang wajar, "
          + "disampaikan dengan ramah dan tetap sama, masih bisa diberikan; rekan Anda akan lega "
          + "mendengarnya lebih dulu dari Anda.",
        en: "Next week \(name) may be back with another demand. A fair offer, made kindly and kept the same, "
          + "can still be given; your colleagues will be glad to hear of it from you first."))
  }
}
