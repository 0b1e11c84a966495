import ArgumentParser
import SourceText
import Workbench

struct ListCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: say(
        id: "Menampilkan skenario yang bisa dimainkan.", en: "List the scenarios that can be played."))
  }

  @OptionGroup var libraryOption: LibraryOption
  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var formatOption: FormatOption

  func run() throws {
    try finish(list(try libraryOption.require(), language: Interface.language, format: formatOption.format))
  }
}

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

struct RehearseCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rehearse",
      abstract: say(
        id: "Memainkan transkrip dan menunjukkan di mana skenario kini berbeda.",
        en: "Play transcripts and show where the scenario now differs."),
      discussion: say(
        id: """
          Sebuah transkrip (*.transcript) menyimpan pilihan dan akhir sebuah permainan. Setiap transkrip dimainkan \
          dalam semua bahasa skenarionya, sekali langsung dan sekali dengan disimpan sesudah setiap pilihan. \
          Simpan transkrip dari kilas balik, atau dengan senyum play --transcript BERKAS.
          """,
        en: """
          A transcript (*.transcript) keeps the choices and the outcome of a play. Each is played in every language \
          of its scenario, once straight and once saved and restored after every choice. Save one from the debrief, \
          or by senyum play --transcript FILE.
          """))
  }

  @Argument(
    help: help(
      id: "Transkrip atau folder; tanpa ini semua transkrip di folder skenario.",
      en: "Transcripts or folders; without any all that lie beside the scenarios."),
    completion: .file(extensions: ["transcript"]))
  var files: [String] = []
  @OptionGroup var libraryOption: LibraryOption
  @OptionGroup var languageOption: LanguageOption

  func run() throws {
    let library = try libraryOption.require()
    let rehearse = Rehearse(library: library, language: Interface.language, style: Interface.excerptStyle)
    try finish(rehearse.run(files) { if Interface.outputIsTerminal { complain("… \($0)") } })
  }
}
