import ArgumentParser
import Foundation
import Records
import SourceText

/// Where attempts are kept.
struct DataOption: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        id: "Folder catatan latihan (bawaan: SENYUM_DATA, lalu folder data Anda).",
        en: "The folder of the records (default: SENYUM_DATA, then your data folder)."), valueName: "folder"),
    completion: .directory)
  var data: String?

  /// The folder asked for, `SENYUM_DATA`, then the XDG data folder; nil where nobody has a home.
  var folder: String? {
    let environment = ProcessInfo.processInfo.environment
    func value(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
    if let named = data ?? value("SENYUM_DATA") { return named }
    // The XDG specification: a relative path there counts for nothing.
    if let shared = value("XDG_DATA_HOME"), shared.hasPrefix("/") { return shared + "/senyum" }
    return value("HOME").map { $0 + "/.local/share/senyum" }
  }

  /// The store, or why it cannot be used.
  func store() throws -> RecordStore {
    guard let folder else {
      throw refusal(
        Localized(
          id: "Saya tidak tahu di mana catatan latihan disimpan. Tunjukkan dengan --data FOLDER.",
          en: "I do not know where records are kept. Name the place by --data FOLDER."))
    }
    do throws(StoreFailure) {
      return try RecordStore(at: folder)
    } catch {
      throw refusal(Localized(id: error.message(in: .id), en: error.message(in: .en)))
    }
  }
}

/// Who practises.
struct LearnerOption: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        id: "Nama yang berlatih (bawaan: SENYUM_LEARNER, lalu yang terakhir berlatih).",
        en: "Who practises (default: SENYUM_LEARNER, then whoever practised last)."), valueName: "name"))
  var learner: String?

  /// - Throws: `StoreFailure`.
  func learner(in store: RecordStore) throws(StoreFailure) -> Learner {
    let named = learner ?? ProcessInfo.processInfo.environment["SENYUM_LEARNER"]
    if let name = named?.trimmingCharacters(in: .whitespacesAndNewlines), !name.isEmpty {
      return try store.learner(named: name)
    }
    if let latest = try store.latestLearner() { return latest }
    return try store.learner(named: say(id: "Saya", en: "Me"))
  }
}
