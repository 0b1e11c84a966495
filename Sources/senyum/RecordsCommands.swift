import ArgumentParser
import Foundation
import Records
import SourceText

/// `senyum learner`: who practises on this computer.
struct LearnerCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "learner",
      abstract: say(id: "Siapa yang berlatih di komputer ini.", en: "Who practises on this computer."),
      discussion: say(
        id: """
          Tanpa pilihan: daftar nama, yang terakhir berlatih ditandai. Sebuah nama cukup, tanpa kata sandi. Dengan \
          --learner NAMA pada play, permainan dicatat untuk nama itu.

          CONTOH
            senyum learner
            senyum learner --rename Wulan "Wulan S."
            senyum learner --delete Bayu           semua catatan Bayu dihapus
          """,
        en: """
          Without options: the names, with a mark at whoever practised last. A name is enough, there is no password. \
          With --learner NAME, play keeps attempts for that name.

          EXAMPLES
            senyum learner
            senyum learner --rename Wulan "Wulan S."
            senyum learner --delete Bayu           all of Bayu's records are deleted
          """))
  }

  @Option(
    name: .long, parsing: .upToNextOption,
    help: ArgumentHelp(
      say(id: "Ganti sebuah nama: lama, lalu baru.", en: "Change a name: the old one, then the new one."),
      valueName: "name"))
  var rename: [String] = []
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(id: "Hapus semua catatan orang ini.", en: "Delete all records of this person."), valueName: "name"))
  var delete: String?
  @Flag(name: .long, help: help(id: "Jangan bertanya dulu.", en: "Do not ask first."))
  var yes = false
  @OptionGroup var dataOption: DataOption
  @OptionGroup var languageOption: LanguageOption

  func validate() throws {
    if rename.count == 2, let fault = learnerNameFault(rename[1]) {
      throw ValidationError(fault[Interface.language])
    }
    guard rename.isEmpty || rename.count == 2 else {
      throw ValidationError(
        say(
          id: "--rename membutuhkan dua nama: yang lama, lalu yang baru.",
          en: "--rename takes two names: the old one, then the new one."))
    }
  }

  func run() throws {
    let store = try dataOption.store()
    if let delete { return try remove(delete, from: store) }
    if rename.count == 2 { return try change(rename[0], to: rename[1], in: store) }
    let (learners, latest) = try storing { () throws(StoreFailure) in
      (try store.learners(), try store.latestLearner())
    }
    guard !learners.isEmpty else {
      return print(say(id: "Belum ada yang berlatih di sini.", en: "Nobody has practised here yet."))
    }
    for learner in learners { print((learner.id == latest?.id ? "* " : "  ") + learner.name) }
  }

  private func change(_ name: String, to new: String, in store: RecordStore) throws {
    let learner = try knownLearner(name, in: store)
    let isDone = try storing { () throws(StoreFailure) in try store.rename(learner, to: new) }
    guard isDone else {
      throw refusal(
        Localized(
          id: "Nama `\(new)` sudah dipakai orang lain.", en: "The name `\(new)` belongs to somebody else."))
    }
    print(say(id: "\(learner.name) kini bernama \(new).", en: "\(learner.name) is now \(new)."))
  }

  private func remove(_ name: String, from store: RecordStore) throws {
    let learner = try knownLearner(name, in: store)
    let count = try storing { () throws(StoreFailure) in try store.attempts(of: learner.id).count }
    let question = say(
      id: "Hapus \(learner.name) dengan \(count) permainan? Ini tidak bisa dibatalkan. (y/t)",
      en:
        "Delete \(learner.name) with \(Localized.count(count, id: "permainan", en: "attempt").en)? This cannot be undone. (y/n)"
    )
    guard yes || confirms(question) else {
      return print(say(id: "Tidak ada yang dihapus.", en: "Nothing was deleted."))
    }
    try storing { () throws(StoreFailure) in try store.delete(learner) }
    print(say(id: "\(learner.name) sudah dihapus.", en: "\(learner.name) is deleted."))
  }
}

/// `senyum delete N…`: deletes attempts.
struct DeleteCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "delete",
      abstract: say(id: "Menghapus permainan yang tercatat.", en: "Delete attempts that were kept."))
  }

  @Argument(help: help(id: "Nomor permainan dari senyum attempts.", en: "Numbers from senyum attempts."))
  var numbers: [Int64]
  @Flag(name: .long, help: help(id: "Jangan bertanya dulu.", en: "Do not ask first."))
  var yes = false
  @OptionGroup var dataOption: DataOption
  @OptionGroup var languageOption: LanguageOption

  func run() throws {
    let store = try dataOption.store()
    for number in numbers {
      guard try storing({ () throws(StoreFailure) in try store.attempt(number) }) != nil else {
        throw refusal(
          Localized(
            id: "Tidak ada permainan nomor \(number). Tidak ada yang dihapus.",
            en: "There is no attempt number \(number). Nothing was deleted."))
      }
    }
    let list = numbers.map(String.init).joined(separator: ", ")
    let question = say(
      id: "Hapus permainan \(list)? Ini tidak bisa dibatalkan. (y/t)",
      en: "Delete attempts \(list)? This cannot be undone. (y/n)")
    guard yes || confirms(question) else {
      return print(say(id: "Tidak ada yang dihapus.", en: "Nothing was deleted."))
    }
    try storing { () throws(StoreFailure) in try store.delete(numbers) }
    print(say(id: "Sudah dihapus.", en: "Deleted."))
  }
}

/// `senyum backup FILE`: a copy of the store.
struct BackupCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "backup",
      abstract: say(id: "Menyalin catatan latihan ke sebuah berkas.", en: "Copy the records into a file."),
      discussion: say(
        id: "Salinannya utuh walaupun orang lain sedang bermain. Berkas yang sudah ada tidak ditimpa.",
        en: "The copy is whole even while others play. A file that is there is not written over."))
  }

  @Argument(help: help(id: "Berkas salinannya.", en: "The file of the copy."), completion: .file())
  var file: String
  @OptionGroup var dataOption: DataOption
  @OptionGroup var languageOption: LanguageOption

  func run() throws {
    let store = try dataOption.store()
    guard !FileManager.default.fileExists(atPath: file) else {
      throw refusal(
        Localized(
          id: "`\(file)` sudah ada dan saya biarkan. Pakai nama lain.",
          en: "`\(file)` is there already, and I left it alone. Give another name."))
    }
    let size = try storing { () throws(StoreFailure) in
      try store.backUp(to: file)
      return try store.size()
    }
    print(
      say(
        id: "Disalin: \(size.words.id).", en: "Copied: \(size.words.en)."))
  }
}

/// `senyum doctor`: looks at the store, and saves what can be saved.
struct DoctorCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "doctor",
      abstract: say(id: "Memeriksa catatan latihan.", en: "Examine the records."),
      discussion: say(
        id: """
          Memeriksa setiap halaman berkas catatan. Dengan --repair, catatan yang rusak dipindahkan ke samping, tidak \
          dihapus, lalu semua yang masih terbaca disalin ke catatan baru.
          """,
        en: """
          Looks at every page of the records. With --repair, damaged records are moved aside, not deleted, and all \
          that can still be read is copied into new ones.
          """))
  }

  @Flag(
    name: .long,
    help: help(
      id: "Selamatkan yang masih terbaca dari catatan yang rusak.",
      en: "Save what can be read of damaged records."))
  var repair = false
  @OptionGroup var dataOption: DataOption
  @OptionGroup var languageOption: LanguageOption

  func run() throws {
    guard let folder = dataOption.folder else { throw DataOption.homeless() }
    do throws(StoreFailure) {
      let store = try RecordStore(at: folder)
      if try store.faults().isEmpty { return report(try store.size(), store.path) }
      try store.close()
      throw .damaged(path: store.path)
    } catch {
      guard repair, case .damaged = error else {
        throw refusal(Localized(id: error.message(in: .id), en: error.message(in: .en)))
      }
    }
    let (repair, size) = try storing { () throws(StoreFailure) in
      let repair = try DataOption.repair(folder)
      return (repair, try repair.store.size())
    }
    if let words = repair.words { print(words[Interface.language]) }
    report(size, repair.store.path)
  }

  private func report(_ size: RecordStore.Size, _ path: String) {
    let kilobytes = (size.bytes + 1_023) / 1_024
    print(
      say(
        id:
          "Catatan latihan baik: \(size.words.id), \(kilobytes) KiB di \(path).",
        en:
          "The records are sound: \(size.words.en), \(kilobytes) KiB in \(path)."
      ))
  }
}

/// Asks on standard error and reads a line; anything but yes is no.
private func confirms(_ question: String) -> Bool {
  complain(question)
  let answer = readLine()?.trimmingCharacters(in: .whitespaces).lowercased() ?? ""
  return ["y", "ya", "yes"].contains(answer)
}

extension RecordStore.Size {
  /// `3 attempts of 1 person`.
  fileprivate var words: Localized {
    Localized.count(attempts, id: "permainan", en: "attempt") + Localized(id: " dari ", en: " of ")
      + Localized.count(learners, id: "orang", en: "person", plural: "people")
  }
}

/// The learner of that name, or names that are near.
func knownLearner(_ name: String, in store: RecordStore) throws -> Learner {
  let learners = try storing { () throws(StoreFailure) in try store.learners() }
  if let found = learners.first(where: { $0.name.caseInsensitiveCompare(name) == .orderedSame }) {
    return found
  }
  let near = nearNames(to: name, among: learners.map(\.name))
  throw refusal(
    Localized(id: "Tidak ada yang bernama `\(name)`.", en: "Nobody is called `\(name)`.") + .near(near))
}
