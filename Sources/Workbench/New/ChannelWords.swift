import ScenarioLanguage
import SourceText

/// What differs by the way in which the customer reaches us: a telephone has no counter.
struct ChannelWords {
  /// How the customer comes.
  let arrival: Localized
  /// A small sign of what has not been said.
  let sign: Localized
  /// How the customer goes, not helped.
  let leaving: Localized

  init(_ channel: Channel) {
    switch channel {
    case .counter: self = .counter
    case .phone: self = .phone
    case .chat: self = .chat
    case .email: self = .email
    case .social: self = .social
    }
  }

  private init(arrival: Localized, sign: Localized, leaving: Localized) {
    self.arrival = arrival
    self.sign = sign
    self.leaving = leaving
  }

  private static let counter = ChannelWords(
    arrival: Localized(
      id: "{name} menaruh tanda terima di meja Anda. Di tangan satunya ada map plastik.",
      en: "{name} lays a receipt on your counter. The other hand holds a plastic folder."),
    sign: Localized(
      id: "Mata {name} pindah dari layar Anda ke jam dinding.",
      en: "{name} looks from your screen to the clock on the wall."),
    leaving: Localized(
      id: "{name} melipat tanda terima itu, kecil sekali, lalu berjalan ke pintu.",
      en: "{name} folds the receipt, very small, and walks to the door."))

  private static let phone = ChannelWords(
    arrival: Localized(
      id: "Telepon berdering. Suara {name} terdengar dari tempat yang ramai.",
      en: "The telephone rings. {name} is calling from somewhere noisy."),
    sign: Localized(
      id: "Di ujung sana {name} menghitung sesuatu, setengah berbisik.",
      en: "At the other end {name} is counting something in a whisper."),
    leaving: Localized(
      id: "{name} mengucapkan terima kasih, pendek. Lalu terdengar nada putus.",
      en: "{name} says a short thank you. Then there is only the tone."))

  private static let chat = ChannelWords(
    arrival: Localized(
      id: "Di jendela obrolan muncul nama {name}, dengan foto sebuah tanda terima.",
      en: "The name {name} appears in the chat window, with a photo of a receipt."),
    sign: Localized(
      id: "Tulisan “sedang mengetik” muncul, hilang, lalu muncul lagi.",
      en: "The words “is typing” appear, go, and appear again."),
    leaving: Localized(
      id: "Pesan terakhir Anda bercentang dua. {name} tidak menulis apa-apa lagi.",
      en: "Your last message is marked as read. {name} writes nothing more."))

  private static let email = ChannelWords(
    arrival: Localized(
      id: "Email baru dari {name}. Judulnya hanya: koper saya.",
      en: "A new e-mail from {name}. Its subject is: my suitcase."),
    sign: Localized(
      id: "Setiap balasan {name} datang dalam satu menit, seperti ditulis sambil berdiri.",
      en: "Every answer from {name} comes within a minute, as if written standing up."),
    leaving: Localized(
      id: "Sesudah itu tidak ada email lagi dari {name}.",
      en: "After that there are no more e-mails from {name}."))

  private static let social = ChannelWords(
    arrival: Localized(
      id: "Di bawah foto terbaru toko, {name} menulis komentar. Tiga orang sudah ikut membaca.",
      en: "Under the shop's latest picture {name} writes a comment. Three people are reading along."),
    sign: Localized(
      id: "{name} menghapus satu komentar dan menulisnya lagi, lebih pendek.",
      en: "{name} deletes a comment and writes it again, shorter."),
    leaving: Localized(
      id: "Komentar {name} tetap berdiri di sana. Ada yang membalas: saya juga pernah.",
      en: "The comment by {name} stays there. Somebody answers: it happened to me too."))
}
