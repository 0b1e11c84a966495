import ArgumentParser
import Foundation
import Records
import SourceText
import Workbench

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
    guard let folder else { throw DataOption.homeless() }
    return try storing { () throws(StoreFailure) in try RecordStore(at: folder) }
  }

  static func homeless() -> ExitCode {
    refusal(
      Localized(
        id: "Saya tidak tahu di mana catatan latihan disimpan. Tunjukkan dengan --data FOLDER.",
        en: "I do not know where records are kept. Name the place by --data FOLDER."))
  }

  /// The store for somebody who is going to play, and the learner. A damaged one makes way for what can be read of it.
  ///
  /// - Throws: `StoreFailure`.
  @MainActor
  static func open(
    _ folder: String, _ learner: LearnerOption, _ library: ScenarioLibrary?
  ) throws(StoreFailure) -> Keeper {
    do throws(StoreFailure) {
      let store = try RecordStore(at: folder)
      return Keeper(store, learner: try learner.learner(in: store), library: library)
    } catch {
      guard case .damaged = error else { throw error }
      let repair = try DataOption.repair(folder)
      return Keeper(
        repair.store, learner: try learner.learner(in: repair.store), library: library, news: repair.words)
    }
  }

  /// Puts what can be read of a damaged store into a new one.
  static func repair(_ folder: String) throws(StoreFailure) -> Repair {
    try RecordStore.repair(in: folder) { say(id: "Tanpa nama \($0)", en: "Nameless \($0)") }
  }
}

extension Repair {
  /// What happened; nil when there was nothing to repair.
  var words: Localized? {
    aside.map { aside in
      Localized(
        id:
          "Berkas catatan latihan rusak. Yang masih terbaca, \(attempts) permainan, sudah disalin ke berkas baru; yang rusak tetap disimpan, di \(aside).",
        en:
          "The file of your records was damaged. What could still be read, \(Localized.count(attempts, id: "permainan", en: "attempt").en), is in a new one; the damaged file is kept, in \(aside)."
      )
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

  /// The name that was given, by the option or by the environment.
  var name: String? {
    let named = learner ?? ProcessInfo.processInfo.environment["SENYUM_LEARNER"]
    let name = named?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
    return name.isEmpty ? nil : name
  }

  func validate() throws {
    if let fault = learner.flatMap(learnerNameFault) { throw ValidationError(fault[Interface.language]) }
  }

  /// Whoever is meant, if they are here: looking something up enters nobody. Nil: nobody has practised here.
  func known(in store: RecordStore) throws -> Learner? {
    if let name { return try knownLearner(name, in: store) }
    return try storing { () throws(StoreFailure) in try store.latestLearner() }
  }

  /// - Throws: `StoreFailure`.
  func learner(in store: RecordStore) throws(StoreFailure) -> Learner {
    if let name { return try store.learner(named: name) }
    if let latest = try store.latestLearner() { return latest }
    return try store.learner(named: say(id: "Saya", en: "Me"))
  }
}

/// What is wrong with a name for a learner; nil: nothing. Names travel in files, and are shown in terminals.
func learnerNameFault(_ name: String) -> Localized? {
  let bare = name.trimmingCharacters(in: .whitespacesAndNewlines)
  if bare.isEmpty { return Localized(id: "Namanya kosong.", en: "The name is empty.") }
  let isPlain = name.unicodeScalars.allSatisfy { !CharacterSet.controlCharacters.contains($0) }
  guard isPlain, bare.count <= CheckedData.longestName else {
    return Localized(
      id: "Nama paling panjang \(CheckedData.longestName) huruf, tanpa tab dan baris baru.",
      en: "A name has at most \(CheckedData.longestName) letters, and neither tabs nor line breaks.")
  }
  return nil
}
