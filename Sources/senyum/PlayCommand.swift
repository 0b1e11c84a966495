import ArgumentParser
import Foundation
import ScenarioLanguage
import Simulation
import SourceText
import TerminalPlay
import Workbench

struct PlayCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "play",
      abstract: say(id: "Memainkan sebuah skenario.", en: "Play a scenario."),
      discussion: say(
        id: """
          Jawab dengan nomor, dengan awal kalimat pilihan, atau dengan kata-kata Anda sendiri. Ketik `bantuan` \
          untuk perintah lain (sop, lihat, catatan, transkrip, bahasa, keluar; dalam --practice juga batal dan \
          petunjuk). Masukan yang bukan terminal dibaca baris demi baris.

          --choices memainkan nomor pilihan menurut urutan berkas tanpa bertanya; dengan --format json hasilnya \
          keluar sebagai data (docs/json.md).
          """,
        en: """
          Answer by number, by the beginning of a choice, or in your own words. Type `help` for the other commands \
          (sop, look, notes, transcript, language, quit; with --practice also undo and hint). Input that is not a \
          terminal is read line by line.

          --choices plays positions in file order without asking; with --format json the result comes out as data \
          (docs/json.md).
          """))
  }

  @Argument(
    help: help(
      id: "Nama skenario atau berkasnya; tanpa ini daftar ditampilkan.",
      en: "A scenario's name or file; without it the list is shown."),
    completion: .custom { _, _, _ in scenarioNames() })
  var scenario: String?
  @OptionGroup var languageOption: LanguageOption
  @Flag(
    name: .long,
    help: help(
      id: "Mode latihan: catatan pelatih, batal, petunjuk.", en: "Practice: coach's notes, undo, hints."))
  var practice = false
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        id: "Urutan pilihan yang sama seperti permainan dengan angka ini.",
        en: "The order of choices of the play that showed this number."), valueName: "n"))
  var seed: UInt64?
  @Flag(
    name: .long, help: help(id: "Pilihan menurut urutan berkas.", en: "Choices in the order of the file."))
  var noShuffle = false
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(id: "Mainkan pilihan ini, misalnya 2,1,3.", en: "Play these choices, such as 2,1,3."),
      valueName: "2,1,3"))
  var choices: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        id: "Simpan transkrip setiap permainan di berkas ini.",
        en: "Save the transcript of each play in this file."), valueName: "file"), completion: .file())
  var transcript: String?
  @Flag(
    name: .long,
    help: help(
      id: "Untuk pembaca layar: tanpa warna, bingkai dan gambar wajah.",
      en: "For screen readers: no colours, frames or drawn faces."))
  var plain = false
  @OptionGroup var formatOption: FormatOption
  @OptionGroup var libraryOption: LibraryOption

  func validate() throws {
    if formatOption.format == .json, choices == nil {
      throw ValidationError(
        say(
          id: "--format json membutuhkan --choices, misalnya --choices 2,1,3 atau --choices \"\".",
          en: "--format json needs --choices, for example --choices 2,1,3 or --choices \"\"."))
    }
    if choices != nil, scenario == nil {
      throw ValidationError(
        say(id: "--choices membutuhkan nama skenario.", en: "--choices needs a scenario's name."))
    }
    _ = try positions()
  }

  private func positions() throws -> [Int]? {
    guard let choices else { return nil }
    let parts = choices.split(whereSeparator: { ", ".contains($0) })
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, numbers.allSatisfy({ $0 > 0 }) else {
      throw ValidationError(
        say(
          id: "--choices berisi nomor pilihan dengan koma, misalnya 2,1,3, bukan `\(choices)`.",
          en: "--choices takes numbers of choices with commas, such as 2,1,3, not `\(choices)`."))
    }
    return numbers
  }

  @MainActor
  func run() async throws {
    let library = try libraryOption.find()
    let stage = Stage(library: library, searched: libraryOption.searched)
    guard let scenario else { return try play(nil, stage) }
    let found = try stage.find(scenario, language: Interface.chosen)
    if let positions = try positions() { return try playByNumbers(found, positions, stage) }
    try play(found, stage)
  }

  // MARK: At the terminal

  @MainActor
  private func play(_ playable: PlayableScenario?, _ stage: Stage) throws {
    let player = player(for: playable, stage)
    let departure = if let playable { player.play(playable) } else { player.menu() }
    if departure.exitStatus != 0 { throw ExitCode(departure.exitStatus) }
  }

  @MainActor
  private func player(for playable: PlayableScenario?, _ stage: Stage) -> TerminalPlayer {
    let (console, look) = standardConsole(environment: ProcessInfo.processInfo.environment, plain: plain)
    let language = Interface.chosen ?? playable.flatMap { Language(tag: $0.scenario.languageTag) } ?? .id
    let options = PlayOptions(
      isPractice: practice, shuffles: !noShuffle && choices == nil, seed: seed, transcript: transcript)
    return TerminalPlayer(
      console: console, look: look, language: language, options: options,
      library: stage.menu(), surroundings: Stage.surroundings)
  }

  // MARK: By numbers

  @MainActor
  private func playByNumbers(_ playable: PlayableScenario, _ positions: [Int], _ stage: Stage) throws {
    let numbers = PlayByNumbers(
      scenario: playable.scenario, source: playable.source, language: Interface.language)
    if formatOption.format == .json { return try finish(numbers.run(positions)) }
    let (playthrough, _, refusal) = numbers.play(positions)
    player(for: playable, stage).tell(playable, choices: playthrough.choices)
    guard let refusal else { return }
    complain(numbers.message(refusal, taken: playthrough.choices.count))
    throw ExitCode(2)
  }
}

/// For the shell's completion.
private func scenarioNames() -> [String] {
  let environment = ProcessInfo.processInfo.environment
  let library = ScenarioLibrary.find(asked: nil, environment: environment, executable: Interface.executable)
  return library?.entries.map(\.id) ?? []
}
