import ArgumentParser
import Foundation
import ScenarioLanguage
import SourceText
import Workbench

struct WatchCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "watch",
      abstract: say(
        id: "Memeriksa skenario setiap kali berkasnya disimpan.",
        en: "Check a scenario every time its file is saved."),
      discussion: say(
        id: """
          Biarkan berjalan di samping editor Anda. Setiap kali Anda menyimpan, temuannya langsung tampil, yang baru \
          lebih dulu, untuk semua bahasa skenario itu.

          Pilihan yang diingat dimainkan lagi sesudah setiap pemeriksaan: akhir percakapannya tampil, bersama keadaan \
          pelanggan dan, kalau perlu, di mana pilihan itu tidak cocok lagi dan mengapa. Sumbernya --choices, \
          --replay, atau permainan Anda sendiri dengan tombol p.

          CONTOH
            senyum watch senja.md
            senyum watch senja.md --choices 2,1,3
            senyum watch senja.md --replay scenarios/senja/sahabat.transcript
            senyum watch senja.md --from kasir --with "joy=30, set checked"

          TOMBOL
            q keluar, r periksa lagi, p mainkan dari sini (pilihannya lalu diingat), Ctrl-C berhenti
          """,
        en: """
          Let it run beside your editor. Every time you save, the findings are there at once, new ones first, for all \
          languages of the scenario.

          Choices that are remembered are played again after each check: the end of the conversation is shown with the \
          customer's state and, if need be, where a choice no longer fits and why. They come from --choices, from \
          --replay, or from a play of your own by the key p.

          EXAMPLES
            senyum watch dusk.md
            senyum watch dusk.md --choices 2,1,3
            senyum watch dusk.md --replay scenarios/dusk/friend.transcript
            senyum watch dusk.md --from cashier --with "joy=30, set checked"

          KEYS
            q quit, r check again, p play on from there (the choices are then remembered), Ctrl-C stop
          """))
  }

  @Argument(
    help: help(id: "Nama skenario, berkasnya, atau foldernya.", en: "A scenario's name, file or folder."),
    completion: .file(extensions: ["md"]))
  var scenario: String
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        id: "Mainkan pilihan ini sesudah setiap pemeriksaan, misalnya 2,1,3.",
        en: "Play these choices after each check, such as 2,1,3."),
      valueName: "2,1,3"))
  var choices: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        id: "Mainkan pilihan transkrip ini sesudah setiap pemeriksaan.",
        en: "Play this transcript's choices after each check."), valueName: "file"),
    completion: .file(extensions: ["transcript"]))
  var replay: String?
  @OptionGroup var trialOptions: TrialOptions
  @Flag(
    name: .long,
    help: help(
      id: "Untuk pembaca layar: laporan ditulis berurutan, tanpa warna, layar tidak dihapus.",
      en: "For screen readers: one report after the other, no colours, nothing is erased."))
  var plain = false
  @OptionGroup var libraryOption: LibraryOption
  @OptionGroup var languageOption: LanguageOption

  func validate() throws {
    _ = try choices.map(choicePositions)
    if replay != nil, choices != nil || trialOptions.request != nil {
      throw ValidationError(
        say(
          id: "--replay memainkan transkrip dari awal; tidak bersama --choices, --from atau --with.",
          en: "--replay plays a transcript from the start; not together with --choices, --from or --with."))
    }
  }

  @MainActor
  func run() async throws {
    let library = try libraryOption.find()
    let path = try place(library)
    let files = WatchedFiles(path: path, library: library?.folder, transcript: replay)
    try requireToRead(files.scenarioFiles.isEmpty ? [path] : files.scenarioFiles + [replay].compactMap { $0 })
    let watch = Watch(
      files, language: Interface.language, trial: trialOptions.request,
      choices: try choices.map(choicePositions))
    let status = Watcher(watch, plain: plain).run()
    if status != 0 { throw ExitCode(status) }
  }

  /// The file or folder that is meant.
  private func place(_ library: ScenarioLibrary?) throws -> String {
    if let entry = library?[scenario] { return entry.folder ?? entry.files.values.first ?? scenario }
    let stage = Stage(library: library, searched: libraryOption.searched)
    guard stage.isFile(scenario) else { throw stage.unknown(scenario) }
    return scenario
  }

  /// What is not there when it begins was misspelt; what goes away later comes back.
  private func requireToRead(_ paths: [String]) throws {
    for path in paths { _ = try reading { () throws(Unreadable) in try readFile(path) } }
  }
}
