import ArgumentParser
import Foundation
import SourceText
import Workbench

struct FormatCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "format",
      abstract: say(id: "Merapikan berkas skenario.", en: "Put scenario files in order."),
      discussion: say(
        id: """
          Menyamakan spasi, baris kosong, dan urutan kunci di kepala skenario. Arti skenario tidak pernah berubah; \
          teks dan komentar Anda tetap huruf demi huruf. Berkas yang punya kesalahan dibiarkan, dan kesalahannya \
          ditampilkan. Folder berarti semua skenario di dalamnya; `-` membaca masukan standar dan menulis ke \
          keluaran standar, untuk editor.

          CONTOH
            senyum format toko/id.md         merapikan satu berkas
            senyum format                    merapikan semua skenario
            senyum format --check            hanya menunjukkan apa yang akan berubah

          Status keluar: 0 baik, 1 ada kesalahan atau (dengan --check) ada yang akan berubah, 2 berkas tak \
          terbaca atau tak bisa ditulis.
          """,
        en: """
          Makes spacing, empty lines and the order of the front matter's keys the same everywhere. What a scenario \
          means never changes; your text and comments stay letter by letter. A file that has errors is left alone, \
          and its errors are shown. A folder stands for all scenarios in it; `-` reads standard input and writes to \
          standard output, for editors.

          EXAMPLES
            senyum format shop/en.md         format one file
            senyum format                    format all scenarios
            senyum format --check            only show what would change

          Exit status: 0 fine, 1 there are errors or (with --check) something would change, 2 a file that cannot \
          be read or written.
          """))
  }

  @Argument(
    help: help(
      id: "Berkas, folder, atau nama skenario, atau - untuk masukan standar; tanpa ini semua skenario.",
      en: "Files, folders or names of scenarios, or - for standard input; without any all scenarios."),
    completion: .file(extensions: ["md"]))
  var files: [String] = []
  @Flag(
    name: .long,
    help: help(
      id: "Tidak menulis apa pun; menunjukkan apa yang akan berubah, dengan status 1 kalau ada.",
      en: "Write nothing; show what would change, with status 1 if anything would."))
  var check = false
  @OptionGroup var libraryOption: LibraryOption
  @OptionGroup var languageOption: LanguageOption

  func run() throws {
    let isPiped = files.contains("-")
    let folder =
      files.isEmpty ? try libraryOption.require().folder : isPiped ? nil : try libraryOption.find()?.folder
    let format = Format(
      language: Interface.language, checksOnly: check, library: folder, style: Interface.excerptStyle)
    guard isPiped else {
      return try finish(format.run(files.isEmpty ? [folder ?? "."] : libraryOption.paths(of: files)))
    }
    guard files.count == 1 else {
      throw ValidationError(
        say(id: "`-` berdiri sendiri, tanpa berkas lain.", en: "`-` stands alone, without other files."))
    }
    try finish(format.run(standardInput: Array(FileHandle.standardInput.readDataToEndOfFile())))
  }
}
