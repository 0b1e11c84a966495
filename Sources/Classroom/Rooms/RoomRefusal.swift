package import SourceText

/// Why something is not possible in a room now.
package enum RoomRefusal: Error, Sendable, Hashable, CaseIterable {
  // The room.
  case notOpened, alreadyOpened, noScenarios, impossibleMinutes, closed
  // Who asks.
  case onlyTrainer, onlyForOneself, removed, notAMember, noSuchMember, full
  // Playing.
  case noSuchScenario, onlyInConversation, onlyWhenEveryonePlays
  // Time.
  case paused, alreadyPaused, notPaused, timeIsUp, noTimeLimit, momentHasPassed
  // The conversation and its votes.
  case noConversation, conversationIsOver, noVote, voteIsOpen, otherRound, notOffered, cannotGoBack

  /// What was seen and what to do.
  package func message(in language: Language) -> String { words[language] }

  package var words: Localized {
    switch self {
    case .notOpened, .alreadyOpened, .noScenarios, .impossibleMinutes, .closed: roomWords
    case .onlyTrainer, .onlyForOneself, .removed, .notAMember, .noSuchMember, .full: memberWords
    case .noSuchScenario, .onlyInConversation, .onlyWhenEveryonePlays: playWords
    case .paused, .alreadyPaused, .notPaused, .timeIsUp, .noTimeLimit, .momentHasPassed: timeWords
    case .noConversation, .conversationIsOver, .noVote, .voteIsOpen, .otherRound, .notOffered, .cannotGoBack:
      conversationWords
    }
  }

  private var roomWords: Localized {
    switch self {
    case .notOpened:
      Localized(
        id: "Ruang ini belum dibuka. Tunggu pelatih membukanya, lalu muat ulang halaman ini.",
        en: "This room has not been opened yet. Wait for the trainer to open it, then load this page again.")
    case .alreadyOpened:
      Localized(
        id: "Ruang ini sudah dibuka. Untuk skenario lain, buka ruang baru.",
        en: "This room is open already. For other scenarios, open a new room.")
    case .noScenarios:
      Localized(
        id: "Belum ada skenario yang dipilih. Pilih satu atau lebih, lalu buka ruangnya.",
        en: "No scenario has been chosen. Choose one or more, then open the room.")
    case .impossibleMinutes:
      Localized(
        id: "Batas waktunya harus 1 sampai 1.440 menit. Perbaiki, atau kosongkan kalau tanpa batas.",
        en: "The time limit must be 1 to 1,440 minutes. Change it, or leave it empty for no limit.")
    default:
      Localized(
        id:
          "Ruang ini sudah ditutup. Hasilnya masih bisa dibaca. Untuk bermain lagi, minta ruang baru.",
        en:
          "This room has been closed. Its results can still be read. To play again, ask for a new room."
      )
    }
  }

  private var memberWords: Localized {
    switch self {
    case .onlyTrainer:
      Localized(
        id: "Hanya pelatih yang bisa melakukan ini. Kalau Anda pelatihnya, masuklah dengan kunci pelatih.",
        en: "Only the trainer can do this. If you are the trainer, sign in with the trainer's key.")
    case .onlyForOneself:
      Localized(
        id: "Ini hanya bisa dilakukan orangnya sendiri. Mintalah ia melakukannya di ponselnya.",
        en: "Only the person can do this. Ask them to do it on their own phone.")
    case .removed:
      Localized(
        id: "Pelatih mengeluarkan Anda dari ruang ini. Kalau ini keliru, bicaralah dengan pelatih.",
        en: "The trainer has removed you from this room. If that was a mistake, talk to the trainer.")
    case .notAMember:
      Localized(
        id: "Anda belum ada di ruang ini. Masuklah dengan kode ruang dan nama panggilan.",
        en: "You are not in this room. Join with the room's code and a nickname.")
    case .noSuchMember:
      Localized(
        id: "Orang itu tidak ada di ruang ini. Muat ulang halaman ini untuk melihat siapa yang ada.",
        en: "That person is not in this room. Load this page again to see who is.")
    default:
      Localized(
        id: "Ruang ini penuh: sudah \(Room.mostMembers) orang. Minta pelatih membuka ruang kedua.",
        en: "This room is full with \(Room.mostMembers) people. Ask the trainer to open a second one.")
    }
  }

  private var playWords: Localized {
    switch self {
    case .noSuchScenario:
      Localized(
        id: "Skenario itu tidak ada di ruang ini. Pilih salah satu dari daftarnya.",
        en: "This room has no such scenario. Choose one from its list.")
    case .onlyInConversation:
      Localized(
        id:
          "Di ruang ini semua bermain sendiri, tanpa pemungutan suara. Untuk itu, buka ruang baru.",
        en: "In this room all play on their own, without votes. For those, open a new room.")
    default:
      Localized(
        id: "Di ruang ini semua bermain bersama. Tunggu pemungutan suara berikutnya.",
        en: "In this room all play one conversation together. Wait for the next vote.")
    }
  }

  private var timeWords: Localized {
    switch self {
    case .paused:
      Localized(
        id: "Ruang ini sedang dijeda. Tunggu sampai pelatih melanjutkannya.",
        en: "This room is paused. Wait until the trainer goes on.")
    case .alreadyPaused:
      Localized(
        id: "Ruang ini sudah dijeda. Lanjutkan kalau semua sudah siap.",
        en: "This room is paused already. Go on when all are ready.")
    case .notPaused:
      Localized(
        id: "Ruang ini tidak sedang dijeda. Tidak ada yang perlu dilanjutkan.",
        en: "This room is not paused. There is nothing to resume.")
    case .timeIsUp:
      Localized(
        id: "Waktunya sudah habis. Yang sudah dipilih tetap tersimpan; pelatih bisa menambah waktu.",
        en: "The time is up. What has been chosen is kept; the trainer can give more time.")
    case .noTimeLimit:
      Localized(
        id: "Ruang ini tidak punya batas waktu. Kalau perlu, buka ruang baru dan tulis batasnya di sana.",
        en: "This room has no time limit. If you need one, open a new room and set it there.")
    default:
      Localized(
        id: "Waktu itu sudah lewat. Pilih waktu yang masih akan datang.",
        en: "That moment has passed. Choose one that is still to come.")
    }
  }

  private var conversationWords: Localized {
    switch self {
    case .noConversation:
      Localized(
        id: "Percakapannya belum dimulai. Mulai dulu satu skenario.",
        en: "The conversation has not begun. Begin a scenario first.")
    case .conversationIsOver:
      Localized(
        id: "Percakapan ini sudah selesai. Kembali ke pilihan sebelumnya, atau mulai skenario berikutnya.",
        en: "This conversation is over. Go back to an earlier choice, or begin the next scenario.")
    case .noVote:
      Localized(
        id: "Tidak ada pemungutan suara yang terbuka. Tunggu pelatih membuka yang berikutnya.",
        en: "No vote is open. Wait for the trainer to open the next one.")
    case .voteIsOpen:
      Localized(
        id: "Pemungutan suara masih terbuka. Tutup dulu, lalu coba lagi.",
        en: "A vote is still open. Close it first, then try again.")
    case .otherRound:
      Localized(
        id: "Ruang ini sudah maju sejak halaman ini dibuat. Lihat pilihan yang sekarang.",
        en: "The room has gone on since this page was made. Look at the choices that are there now.")
    case .notOffered:
      Localized(
        id: "Pilihan itu tidak ditawarkan sekarang. Ambil salah satu yang ada di halaman.",
        en: "That choice is not offered now. Take one of those on the page.")
    default:
      Localized(
        id: "Percakapan tidak bisa kembali ke sana. Pilih salah satu pilihan yang sudah diambil.",
        en: "The conversation cannot go back to there. Choose one of the choices that were taken.")
    }
  }
}
