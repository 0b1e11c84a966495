public import SourceText

/// Why the store cannot be used, or could not keep something.
public enum StoreFailure: Error, Sendable, Hashable {
  /// The file is no database, or its pages contradict each other.
  case damaged(path: String)
  /// It is damaged, and cannot be repaired while others have it open.
  case damagedInUse(path: String)
  /// A later Senyum wrote it, with migrations that this one does not know.
  case newer(path: String)
  /// A database, but of another program.
  case foreign(path: String)
  case cannotWrite(path: String)
  case diskFull(path: String)
  /// Another process kept it locked for longer than this waits.
  case busy(path: String)
  /// Somebody else went on with the attempt, or with the room, in the meantime.
  case takenElsewhere
  /// Somebody deleted the attempt in the meantime, or the learner, or whatever else it belongs to.
  case deleted
  /// Data of somebody else who has the same name.
  case nameTaken(String)
  /// Another room, visitor or session has that code.
  case codeTaken
  /// Whatever else SQLite says.
  case other(path: String, said: String)

  /// A sentence or two with what to do.
  public func message(in language: Language) -> String { words[language] }

  private var words: Localized {
    switch self {
    case .damaged(let path):
      Localized(
        id:
          "Catatan latihan di `\(path)` rusak. Tidak ada yang saya ubah. Selamatkan yang masih terbaca: senyum doctor --repair",
        en:
          "The records in `\(path)` are damaged. I changed nothing. To save what can still be read: senyum doctor --repair"
      )
    case .damagedInUse(let path):
      Localized(
        id:
          "Catatan latihan di `\(path)` rusak, dan masih dipakai jendela Senyum yang lain. Tutup jendela itu, lalu: senyum doctor --repair",
        en:
          "The records in `\(path)` are damaged, and another window of Senyum still uses them. Close it, then: senyum doctor --repair"
      )
    case .newer(let path):
      Localized(
        id:
          "Catatan latihan di `\(path)` dibuat oleh Senyum yang lebih baru. Saya tidak menyentuhnya. Perbarui Senyum untuk memakainya lagi.",
        en:
          "The records in `\(path)` were written by a later Senyum. I left them alone. Update Senyum to use them again."
      )
    case .foreign(let path):
      Localized(
        id: "`\(path)` adalah basis data program lain. Pilih folder lain dengan --data FOLDER.",
        en: "`\(path)` is a database of another program. Choose another folder by --data FOLDER.")
    case .cannotWrite(let path):
      Localized(
        id:
          "Saya tidak bisa menulis di `\(path)`. Periksa izin foldernya, atau pilih folder lain dengan --data FOLDER.",
        en: "I cannot write to `\(path)`. Check its permissions, or choose another folder by --data FOLDER.")
    case .diskFull(let path):
      Localized(
        id:
          "Disk penuh: di `\(path)` tidak bisa dicatat lagi. Yang sudah tercatat aman. Kosongkan sedikit ruang, lalu: senyum resume",
        en:
          "The disk is full: nothing more can be kept in `\(path)`. What has been kept is safe. Free some space, then: senyum resume"
      )
    case .busy(let path):
      Localized(
        id:
          "Catatan latihan di `\(path)` sedang dipakai program lain. Yang sudah tercatat aman. Tunggu sebentar, lalu: senyum resume",
        en:
          "The records in `\(path)` are in use by another program. What has been kept is safe. Wait a moment, then: senyum resume"
      )
    case .takenElsewhere:
      Localized(
        id: "Permainan ini sudah dilanjutkan di tempat lain. Yang tercatat: senyum attempts",
        en: "This play has gone on elsewhere in the meantime. What has been kept: senyum attempts")
    case .deleted:
      Localized(
        id: "Permainan ini sudah dihapus di jendela lain. Mulailah yang baru dari menu.",
        en: "This play was deleted in another window. Begin a new one from the menu.")
    case .nameTaken(let name):
      Localized(
        id:
          "Di sini sudah ada `\(name)` yang lain. Kalau orangnya sama: --as \"\(name)\". Kalau bukan, beri nama lain: --as \"\(name) 2\".",
        en:
          "There is another `\(name)` here. If it is the same person: --as \"\(name)\". If not, give another name: --as \"\(name) 2\"."
      )
    case .codeTaken:
      Localized(
        id: "Kode itu sudah dipakai. Pilih yang lain.", en: "That code is in use. Choose another one.")
    case .other(let path, let said):
      Localized(
        id: "Catatan latihan di `\(path)` tidak bisa dipakai. Kata SQLite: \(said). Coba: senyum doctor",
        en: "The records in `\(path)` cannot be used. SQLite says: \(said). Try: senyum doctor")
    }
  }
}
