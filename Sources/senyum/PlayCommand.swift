import ArgumentParser
import Foundation
import Records
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

          --from dan --with mencoba sebuah adegan dalam keadaan yang Anda tentukan, tanpa memainkan semua yang \
          sebelumnya. Selanjutnya berjalan menurut aturan biasa; kilas balik menyebut bahwa ini percobaan, dan \
          tidak ada yang disimpan.

          CONTOH
            senyum play senja.md --from kasir
            senyum play senja.md --from 3 --with "joy=30, patience=2, set checked, did ask-need"
            senyum play senja.md --from kasir --with "clock=13:10, visited gudang, used kasir 2"

          Yang bisa ditulis di --with: joy, return, refer, patience, NAMA.joy, clock, cost dengan = dan nilainya; \
          set, did, visited, followed, bent, approved, promised, kept dengan namanya; used ADEGAN 2 untuk pilihan \
          yang sudah habis.
          """,
        en: """
          Answer by number, by the beginning of a choice, or in your own words. Type `help` for the other commands \
          (sop, look, notes, transcript, language, quit; with --practice also undo and hint). Input that is not a \
          terminal is read line by line.

          --choices plays positions in file order without asking; with --format json the result comes out as data \
          (docs/json.md).

          --from and --with try a scene in a state of your choosing, without playing all that comes before it. From \
          there the usual rules hold; the debrief says that it was a trial, and nothing of it is saved.

          EXAMPLES
            senyum play dusk.md --from cashier
            senyum play dusk.md --from 3 --with "joy=30, patience=2, set checked, did ask-need"
            senyum play dusk.md --from cashier --with "clock=13:10, visited store-room, used cashier 2"

          What --with takes: joy, return, refer, patience, KEY.joy, clock, cost with = and a value; set, did, \
          visited, followed, bent, approved, promised, kept with a name; used SCENE 2 for a choice that is used up.
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
  @OptionGroup var trialOptions: TrialOptions
  @OptionGroup var formatOption: FormatOption
  @OptionGroup var libraryOption: LibraryOption
  @OptionGroup var dataOption: DataOption
  @OptionGroup var learnerOption: LearnerOption

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
    try validateTrial()
  }

  private func validateTrial() throws {
    guard trialOptions.request != nil else { return }
    if scenario == nil {
      throw ValidationError(
        say(
          id: "--from dan --with membutuhkan nama skenario.", en: "--from and --with need a scenario's name.")
      )
    }
    if transcript != nil {
      throw ValidationError(
        say(
          id:
            "Percobaan (--from, --with) tidak punya transkrip: mulainya dari keadaan yang direka, sedangkan "
            + "transkrip dimainkan dari awal. Hapus --transcript.",
          en:
            "A trial (--from, --with) has no transcript: it begins in a state that was made up, and a transcript "
            + "is played from the start. Leave out --transcript."))
    }
  }

  private func positions() throws -> [Int]? { try choices.map(choicePositions) }

  @MainActor
  func run() async throws {
    let stage = try libraryOption.stage()
    guard let scenario else { return try leave(player(for: nil, stage).menu()) }
    let found = try stage.findAll(scenario, language: Interface.chosen)
    let start = try trialOptions.startingPoint(in: found.playable.scenario, languages: found.languages)
    if let positions = try positions() {
      return try playByNumbers(found.playable, startingAt: start, positions, stage)
    }
    try leave(player(for: found.playable, stage).play(found.playable, startingAt: start))
  }

  // MARK: At the terminal

  private func leave(_ departure: Departure) throws {
    if departure.exitStatus != 0 { throw ExitCode(departure.exitStatus) }
  }

  @MainActor
  private func player(for playable: PlayableScenario?, _ stage: Stage) -> TerminalPlayer {
    let (console, look) = standardConsole(environment: ProcessInfo.processInfo.environment, plain: plain)
    let language = playable.map { Interface.language(of: $0.scenario) } ?? Interface.language
    let options = PlayOptions(
      isPractice: practice, shuffles: !noShuffle && choices == nil, seed: seed, transcript: transcript)
    return TerminalPlayer(
      console: console, look: look, language: language, options: options,
      library: stage.menu(), surroundings: Stage.surroundings(keeping: choices == nil ? keeping : .nothing))
  }

  /// Where this play is kept. Where that cannot be, it is said, and the play goes on without.
  @MainActor
  private var keeping: Keeping {
    guard let folder = dataOption.folder else { return .nothing }
    do throws(StoreFailure) {
      let library = (try? libraryOption.find()) ?? nil
      return try DataOption.open(folder, learnerOption, library).keeping
    } catch {
      complain(error.message(in: Interface.language))
      complain(say(id: "Permainan ini tidak dicatat.", en: "This play is not recorded."))
      return .nothing
    }
  }

  // MARK: By numbers

  @MainActor
  private func playByNumbers(
    _ playable: PlayableScenario, startingAt start: StartingPoint?, _ positions: [Int], _ stage: Stage
  ) throws {
    let numbers = PlayByNumbers(
      scenario: playable.scenario, source: playable.source, language: Interface.language, startingAt: start)
    if formatOption.format == .json { return try finish(numbers.run(positions)) }
    let (playthrough, _, refusal) = numbers.play(positions)
    player(for: playable, stage).tell(playable, startingAt: start, choices: playthrough.choices)
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
