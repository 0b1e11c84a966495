import ArgumentParser
import Foundation
import Records
import SourceText

/// `senyum export-data FILE`: one learner's data as a file.
struct ExportDataCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export-data",
      abstract: say(
        id: "Menyalin catatan satu orang ke sebuah berkas.", en: "Copy one learner's records into a file."),
      discussion: say(
        id: """
          Berkas itu berisi semua permainan orang itu: pilihannya, dan skenarionya. Di komputer lain, atau di sini \
          lagi, senyum import-data mengambilnya. Hanya Anda yang bisa membacanya; berkas yang sudah ada tidak ditimpa.

          CONTOH
            senyum export-data wulan.json
            senyum export-data --learner Wulan wulan.json
          """,
        en: """
          The file holds all that this person has played: the choices, and the scenarios. On another computer, or \
          here again, senyum import-data takes it over. Only you may read it; a file that is there is not written over.

          EXAMPLES
            senyum export-data wulan.json
            senyum export-data --learner Wulan wulan.json
          """))
  }

  @Argument(help: help(id: "Berkas yang ditulis.", en: "The file to write."), completion: .file())
  var file: String
  @OptionGroup var dataOption: DataOption
  @OptionGroup var learnerOption: LearnerOption
  @OptionGroup var languageOption: LanguageOption

  func run() throws {
    let store = try dataOption.store()
    let learner = try wanted(store)
    let all = try storing { () throws(StoreFailure) in try store.data(of: learner) }
    let data = all.replayable()
    let bytes = data.file
    guard !FileManager.default.fileExists(atPath: file) else {
      throw refusal(
        Localized(
          id: "`\(file)` sudah ada dan saya biarkan. Pakai nama lain.",
          en: "`\(file)` is there already, and I left it alone. Give another name."))
    }
    do throws(StoreFailure) { try writePrivately(file, bytes) } catch { throw unwritten(error) }
    let (count, kilobytes) = (data.attempts.count, (bytes.count + 1_023) / 1_024)
    print(
      say(
        id: "Tertulis: \(count) permainan \(learner.name), \(kilobytes) KiB di \(file).",
        en:
          "Written: \(Localized.count(count, id: "permainan", en: "attempt").en) of \(learner.name), \(kilobytes) KiB in \(file)."
      ))
    if all.attempts.count > data.attempts.count { print(leftOut(all.attempts.count - data.attempts.count)) }
  }

  private func leftOut(_ count: Int) -> String {
    say(
      id: "\(count) permainan tidak ikut: skenarionya tidak bisa dimainkan ulang lagi.",
      en:
        "Left out: \(Localized.count(count, id: "permainan", en: "attempt").en) whose scenario cannot be replayed any more."
    )
  }

  /// Nobody is entered here who is not there.
  private func wanted(_ store: RecordStore) throws -> Learner {
    if let name = learnerOption.name { return try knownLearner(name, in: store) }
    guard let latest = try storing({ () throws(StoreFailure) in try store.latestLearner() }) else {
      throw refusal(
        Localized(
          id: "Belum ada yang berlatih di sini, jadi tidak ada yang bisa disalin.",
          en: "Nobody has practised here yet, so there is nothing to copy."))
    }
    return latest
  }

  private func unwritten(_ failure: StoreFailure) -> ExitCode {
    if case .diskFull = failure {
      return refusal(
        Localized(
          id: "Disk penuh: `\(file)` tidak tertulis. Kosongkan sedikit ruang, lalu coba lagi.",
          en: "The disk is full: `\(file)` was not written. Free some space and try again."))
    }
    return refusal(
      Localized(
        id: "Saya tidak bisa menulis `\(file)`. Periksa apakah foldernya ada dan boleh ditulisi.",
        en: "I cannot write `\(file)`. Check whether its folder is there and may be written to."))
  }
}

/// `senyum import-data FILE`: takes over a learner's data.
struct ImportDataCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import-data",
      abstract: say(
        id: "Mengambil catatan dari berkas export-data.",
        en: "Take over the records in a file of export-data."),
      discussion: say(
        id: """
          Yang sudah ada di sini tidak diambil dua kali. Permainan yang diteruskan di tempat lain menjadi sejauh di \
          sana; kalau di sini pun diteruskan, dan lain, yang di sini tetap. Semuanya diperiksa dulu, dengan memainkan \
          ulang setiap pilihan: kalau ada yang tidak cocok, tidak ada yang diambil.

          Kalau di sini ada orang lain yang namanya sama, saya bertanya dulu: --as menentukan milik siapa.

          CONTOH
            senyum import-data wulan.json
            senyum import-data wulan.json --as "Wulan S."
          """,
        en: """
          What is here already is not taken over twice. A play that went on elsewhere comes to be as far as there; \
          if it went on here too, and differently, it stays as it is here. All of it is checked first by replaying \
          every choice: if anything does not fit, nothing is taken over.

          If somebody else here has the same name, you are asked whose it is: --as tells.

          EXAMPLES
            senyum import-data wulan.json
            senyum import-data wulan.json --as "Wulan S."
          """))
  }

  @Argument(help: help(id: "Berkas dari export-data.", en: "A file of export-data."), completion: .file())
  var file: String
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        id: "Milik siapa di sini: nama yang sudah ada, atau yang baru.",
        en: "Whose it is here: a name that is there, or a new one."), valueName: "name"))
  var `as`: String?
  @OptionGroup var dataOption: DataOption
  @OptionGroup var languageOption: LanguageOption

  func run() throws {
    let checked: CheckedData
    do throws(UnfitData) {
      checked = try CheckedData(try bytes())
    } catch {
      throw refusal(Localized(id: error.message(file, in: .id), en: error.message(file, in: .en)))
    }
    let name = `as`?.trimmingCharacters(in: .whitespacesAndNewlines)
    let store = try dataOption.store()
    let merging = try storing { () throws(StoreFailure) in
      try store.merge(checked, as: name.flatMap { $0.isEmpty ? nil : $0 })
    }
    print(merging.words[Interface.language])
  }

  /// The file, unless it is larger than any honest one.
  private func bytes() throws(UnfitData) -> [UInt8] {
    let manager = FileManager.default
    let attributes = try? manager.attributesOfItem(atPath: URL(filePath: file).resolvingSymlinksInPath().path)
    guard let attributes, attributes[.type] as? FileAttributeType == .typeRegular else { throw .missing }
    guard let size = attributes[.size] as? Int, size <= CheckedData.largest else { throw .tooLarge }
    guard let data = manager.contents(atPath: file) else { throw .missing }
    return Array(data)
  }
}

extension Merging {
  fileprivate var words: Localized {
    var parts: [Localized] = []
    if new > 0 { parts.append(.count(new, id: "permainan baru", en: "new attempt")) }
    if continued > 0 {
      parts.append(Localized(id: "\(continued) diteruskan", en: "\(continued) gone on with"))
    }
    if known > 0 { parts.append(Localized(id: "\(known) sudah ada", en: "\(known) here already")) }
    if new + continued == 0 {
      parts.insert(Localized(id: "tidak ada yang baru", en: "nothing new"), at: 0)
    }
    let list = Localized(
      id: parts.map(\.id).joined(separator: ", "), en: parts.map(\.en).joined(separator: ", "))
    return Localized("\(learner.name): ") + list + "." + (kept.isEmpty ? "" : differing)
  }

  private var differing: Localized {
    let numbers = kept.map(String.init).joined(separator: ", ")
    return Localized(
      id: " Diteruskan berbeda di sini dan di sana, jadi tetap seperti di sini: \(numbers).",
      en: " Gone on with differently here and there, so left as here: \(numbers).")
  }
}
