import ArgumentParser
import Workbench

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
