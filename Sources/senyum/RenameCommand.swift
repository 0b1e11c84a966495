public import ArgumentParser
import Foundation
public import ScenarioLanguage
import SourceText
import Workbench

struct RenameCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rename",
      abstract: say(
        id: "Mengganti nama adegan, fakta, aturan, janji, atau pelanggan di mana pun dipakai.",
        en: "Rename a scene, flag, rule, promise or customer wherever it is used."),
      discussion: say(
        id: """
          Kunci diganti di semua bahasa skenario itu. Judul adegan diganti hanya dalam bahasa berkas yang disebut, \
          bersama semua tautan ke sana. Transkrip (*.transcript) di samping skenario ikut diganti. Semua berkas \
          ditulis, atau tidak satu pun; teks dan komentar tidak disentuh.

          CONTOH
            senyum rename toko/id.md kasir "Meja kasir"     judul dan tautannya
            senyum rename toko/id.md tahu-acara tahu-wawancara
            senyum rename toko/id.md tiga --kind rule tiga-potong --dry-run
          """,
        en: """
          Keys are renamed in all languages of the scenario. A scene's heading is renamed in the language of the \
          named file only, with all links to it. Transcripts (*.transcript) beside the scenario follow. All files \
          are written, or none; texts and comments are not touched.

          EXAMPLES
            senyum rename shop/en.md checkout "The till"    a heading and its links
            senyum rename shop/en.md knows-event knows-interview
            senyum rename shop/en.md three --kind rule three-items --dry-run
          """))
  }

  @Argument(
    help: help(
      id: "Berkas skenario, atau nama skenario.", en: "The scenario's file, or the scenario's name."),
    completion: .file(extensions: ["md"]))
  var file: String
  @Argument(
    help: help(
      id: "Nama yang sekarang: kunci, nama adegan sesudah #, atau judul adegan.",
      en: "The name it has: a key, a scene's name after #, or a scene's heading."))
  var old: String
  @Argument(
    help: help(
      id: "Nama yang baru; untuk adegan: judulnya.", en: "The new name; for a scene: its heading."))
  var new: String
  @Option(
    name: .long,
    help: help(
      id: "Apa yang diganti namanya, kalau satu nama dipakai untuk beberapa hal.",
      en: "What is renamed, when one name stands for several things."))
  var kind: NameKind?
  @Flag(name: .long, help: dryRunHelp) var dryRun = false
  @OptionGroup var libraryOption: LibraryOption
  @OptionGroup var languageOption: LanguageOption

  func run() throws {
    let library = try libraryOption.find()
    let rename = Rename(
      language: Interface.language, kind: kind, isDryRun: dryRun, library: library?.folder,
      style: Interface.excerptStyle)
    let isFile = FileManager.default.fileExists(atPath: file)
    let named = isFile ? nil : library?[file]?.file(for: Interface.language)
    try finish(rename.run(named ?? file, old: old, new: new))
  }
}

extension NameKind: ExpressibleByArgument {}
