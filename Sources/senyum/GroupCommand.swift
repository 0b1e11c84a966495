import ArgumentParser
import Foundation
import Records
import SourceText

/// `senyum group`: learners who are trained together.
struct GroupCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "group",
      abstract: say(id: "Kelompok peserta, untuk laporan.", en: "Groups of learners, for reports."),
      discussion: say(
        id: """
          Tanpa nama: daftar kelompok. Dengan nama: siapa yang ada di dalamnya. Satu orang boleh ada di beberapa \
          kelompok. Kelompok ada selama ada orangnya; mengeluarkan orang tidak menghapus catatannya.

          CONTOH
            senyum group
            senyum group "Gelombang 3" --add Wulan Bayu
            senyum group "Gelombang 3" --remove Bayu
            senyum report --group "Gelombang 3"
          """,
        en: """
          Without a name: the groups. With a name: who is in it. One person may be in several groups. A group exists \
          as long as somebody is in it; taking somebody out deletes no records.

          EXAMPLES
            senyum group
            senyum group "Intake 3" --add Wulan Bayu
            senyum group "Intake 3" --remove Bayu
            senyum report --group "Intake 3"
          """))
  }

  @Argument(help: help(id: "Nama kelompok.", en: "The group's name."))
  var name: String?
  @Option(
    name: .long, parsing: .upToNextOption,
    help: ArgumentHelp(
      say(id: "Masukkan orang-orang ini.", en: "Put these people into it."), valueName: "learner"))
  var add: [String] = []
  @Option(
    name: .long, parsing: .upToNextOption,
    help: ArgumentHelp(
      say(id: "Keluarkan orang-orang ini.", en: "Take these people out of it."), valueName: "learner"))
  var remove: [String] = []
  @OptionGroup var dataOption: DataOption
  @OptionGroup var languageOption: LanguageOption

  func validate() throws {
    if name == nil, !(add + remove).isEmpty {
      throw ValidationError(
        say(
          id: "--add dan --remove membutuhkan nama kelompok: senyum group \"Gelombang 3\" --add Wulan",
          en: "--add and --remove need a group's name: senyum group \"Intake 3\" --add Wulan"))
    }
    if let name, name.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty {
      throw ValidationError(say(id: "Nama kelompoknya kosong.", en: "The group's name is empty."))
    }
  }

  func run() throws {
    let store = try dataOption.store()
    guard let name = name?.trimmingCharacters(in: .whitespacesAndNewlines) else { return try list(store) }
    let joining = try known(add, in: store)
    let leaving = try known(remove, in: store)
    let members = try storing { () throws(StoreFailure) in
      try store.add(joining, to: name)
      try store.remove(leaving, from: name)
      return try store.learners(in: name)
    }
    guard !members.isEmpty else {
      return print(
        say(
          id: "Tidak ada orang di kelompok `\(name)`. Masukkan: senyum group \"\(name)\" --add NAMA",
          en: "Nobody is in the group `\(name)`. Put somebody in: senyum group \"\(name)\" --add NAME"))
    }
    for member in members { print(member.name) }
  }

  private func list(_ store: RecordStore) throws {
    let groups = try storing { () throws(StoreFailure) in try store.groups() }
    guard !groups.isEmpty else {
      return print(
        say(
          id: "Belum ada kelompok. Buat: senyum group \"Gelombang 3\" --add NAMA",
          en: "There is no group yet. Make one: senyum group \"Intake 3\" --add NAME"))
    }
    for group in groups {
      print(
        "\(group.name): \(Localized.count(group.learners, id: "orang", en: "learner")[Interface.language])")
    }
  }

  /// All of them, or none: a name that nobody has changes nothing.
  private func known(_ names: [String], in store: RecordStore) throws -> [Learner] {
    let learners = try storing { () throws(StoreFailure) in try store.learners() }
    return try names.map { name in
      if let found = learners.first(where: { $0.name.caseInsensitiveCompare(name) == .orderedSame }) {
        return found
      }
      throw refusal(
        Localized(
          id: "Tidak ada yang bernama `\(name)`. Tidak ada yang berubah.",
          en: "Nobody is called `\(name)`. Nothing was changed.")
          + .near(nearNames(to: name, among: learners.map(\.name))))
    }
  }
}
