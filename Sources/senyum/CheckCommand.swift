import ArgumentParser
import Workbench

struct CheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: say(id: "Memeriksa berkas skenario.", en: "Check scenario files."),
      discussion: say(
        id: """
          Menampilkan semua temuan dengan tempatnya dan cara memperbaikinya. Berkas di scenarios/<nama>/ \
          dibandingkan dengan bahasa-bahasa lain skenario itu. Folder berarti semua skenario di dalamnya. \
          Status keluar 1 kalau ada kesalahan; peringatan tidak mengubahnya.
          """,
        en: """
          Shows all findings with their place and how to repair them. A file in scenarios/<name>/ is compared with \
          the other languages of that scenario. A folder stands for all scenarios in it. Exit status 1 when there \
          are errors; warnings do not change it.
          """))
  }

  @Argument(
    help: help(
      id: "Berkas atau folder; tanpa ini semua skenario diperiksa.",
      en: "Files or folders; without any all scenarios are checked."), completion: .file(extensions: ["md"]))
  var files: [String] = []
  @OptionGroup var libraryOption: LibraryOption
  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var formatOption: FormatOption

  func run() throws {
    let folder = files.isEmpty ? try libraryOption.require().folder : try libraryOption.find()?.folder
    let check = Check(
      language: Interface.language, format: formatOption.format, library: folder,
      style: Interface.excerptStyle)
    try finish(check.run(files.isEmpty ? [folder ?? "."] : files))
  }
}
