public import SourceText

/// Why the store cannot be used, or could not keep something.
public enum StoreFailure: Error, Sendable, Hashable {
  /// The file is no database, or its pages contradict each other.
  case damaged(path: String)
  /// A later Senyum wrote it, with migrations that this one does not know.
  case newer(path: String)
  /// A database, but of another program.
  case foreign(path: String)
  case cannotWrite(path: String)
  case diskFull(path: String)
  /// Another process kept it locked for longer than this waits.
  case busy(path: String)
  /// Somebody else went on with the attempt in the meantime.
  case takenElsewhere
  /// Whatever else SQLite says.
  case other(path: String, said: String)

  /// A sentence or two with what to do.
  public func message(in language: Language) -> String { words[language] }

  private var words: Localized {
    switch self {
    case .damaged(let path):
      Localized(
        id:
          "Catatan latihan di `\(path)` rusak dan tidak bisa dibaca seluruhnya. Saya tidak menimpanya. Coba: senyum doctor",
        en:
          "The records in `\(path)` are damaged and cannot be read whole. I left them alone. Try: senyum doctor"
      )
    case .newer(let path):
      Localized(
        id:
          "Catatan latihan di `\(path)` dibuat oleh Senyum yang lebih baru. Perbarui Senyum; sampai itu, permainan tidak dicatat.",
        en:
          "The records in `\(path)` were written by a later Senyum. Update Senyum; until then plays are not recorded."
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
          "Disk penuh, jadi pilihan terakhir tidak tercatat di `\(path)`. Yang sebelumnya aman. Kosongkan sedikit ruang, lalu: senyum resume",
        en:
          "The disk is full, so the last choice could not be kept in `\(path)`. Everything before it is safe. Free some space, then: senyum resume"
      )
    case .busy(let path):
      Localized(
        id: "Catatan latihan di `\(path)` sedang dipakai program lain. Tunggu sebentar, lalu coba lagi.",
        en: "The records in `\(path)` are in use by another program. Wait a moment and try again.")
    case .takenElsewhere:
      Localized(
        id: "Permainan ini sudah dilanjutkan di tempat lain. Mulai lagi dari sana: senyum resume",
        en: "This play has gone on elsewhere in the meantime. Go on from there: senyum resume")
    case .other(let path, let said):
      Localized(
        id: "Catatan latihan di `\(path)` tidak bisa dipakai. Kata SQLite: \(said). Coba: senyum doctor",
        en: "The records in `\(path)` cannot be used. SQLite says: \(said). Try: senyum doctor")
    }
  }
}
