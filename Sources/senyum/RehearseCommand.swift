public import ArgumentParser
import Debriefing
import Foundation
import SourceText
import TerminalPlay
public import Workbench

struct RehearseCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rehearse",
      abstract: say(
        id: "Memainkan transkrip dan menunjukkan di mana skenario kini berbeda; juga merekam transkrip.",
        en: "Play transcripts and show where the scenario now differs; record transcripts."),
      discussion: say(
        id: """
          Sebuah transkrip (*.transcript) menyimpan pilihan sebuah permainan dan apa yang diharapkan darinya. Setiap \
          transkrip dimainkan dalam semua bahasa skenarionya, sekali langsung dan sekali dengan disimpan sesudah \
          setiap pilihan. Yang berbeda ditunjukkan dengan baris, percakapan sebelumnya dan sebab terdekatnya.

          CONTOH
            senyum rehearse                       semua transkrip di samping skenario
            senyum rehearse toko                  yang milik satu skenario
            senyum rehearse --record toko -o scenarios/toko/ramah.transcript
                                                  memainkan sendiri, lalu menyimpannya
            senyum rehearse --record toko --choices 2,1,3 -o ramah.transcript
            senyum rehearse --update              menulis baru yang berbeda, sesudah perubahan yang diinginkan

          Bentuk transkrip dan cara memakainya: docs/rehearsals.id.md.
          """,
        en: """
          A transcript (*.transcript) keeps the choices of a play and what is expected of it. Each is played in every \
          language of its scenario, once straight and once saved and restored after every choice. A difference is \
          shown with its line, the conversation before it and its near cause.

          EXAMPLES
            senyum rehearse                       all transcripts beside the scenarios
            senyum rehearse shop                  those of one scenario
            senyum rehearse --record shop -o scenarios/shop/kind.transcript
                                                  play it yourself, and keep it
            senyum rehearse --record shop --choices 2,1,3 -o kind.transcript
            senyum rehearse --update              write anew what differs, after a change that was wanted

          What a transcript looks like and how to use it: docs/rehearsals.md.
          """))
  }

  @Argument(
    help: help(
      id:
        "Transkrip, folder, atau skenario; tanpa ini semua transkrip di folder skenario. Dengan --record: skenarionya.",
      en:
        "Transcripts, folders or scenarios; without any all that lie beside the scenarios. With --record: the scenario."
    ),
    completion: .file(extensions: ["transcript"]))
  var files: [String] = []
  @Flag(name: .long, help: help(id: "Rekam sebuah permainan.", en: "Record a play."))
  var record = false
  @Flag(
    name: .long,
    help: help(
      id: "Tulis baru transkrip yang berbeda dan tunjukkan apa yang berubah.",
      en: "Write transcripts that differ anew and show what changed."))
  var update = false
  @OptionGroup(title: say(id: "UNTUK --record", en: "FOR --record")) var recordOptions: RecordOptions
  @Option(
    name: .long,
    help: help(id: "Bentuk keluaran: text, json atau junit.", en: "Form of the output: text, json or junit."))
  var format: RehearseFormat = .text
  @OptionGroup var libraryOption: LibraryOption
  @OptionGroup var languageOption: LanguageOption

  func validate() throws {
    if record, update {
      throw ValidationError(
        say(id: "Pilih salah satu: --record atau --update.", en: "Choose one: --record or --update."))
    }
    if record, files.count != 1 {
      throw ValidationError(
        say(
          id:
            "--record membutuhkan satu skenario, misalnya senyum rehearse --record toko -o ramah.transcript.",
          en: "--record needs one scenario, such as senyum rehearse --record shop -o kind.transcript."))
    }
    try recordOptions.check(isRecording: record)
  }

  @MainActor
  func run() async throws {
    if record, let scenario = files.first { return try recording(of: scenario).run(recordOptions) }
    let library = files.isEmpty ? try libraryOption.require() : try libraryOption.find()
    let rehearse = Rehearse(
      library: library, language: Interface.language, style: Interface.excerptStyle, format: format)
    try finish(
      rehearse.run(files, updates: update) { if Interface.outputIsTerminal { complain("… \($0)") } })
  }

  @MainActor
  private func recording(of scenario: String) throws -> RecordingSession {
    let stage = try libraryOption.stage()
    let playable = try stage.find(scenario, language: Interface.chosen)
    let options = RecordingOptions(
      name: recordOptions.name, notes: recordOptions.note, showsOffers: recordOptions.offered)
    return RecordingSession(
      playable: playable, recording: Recording(source: playable.source, options: options), stage: stage)
  }
}

struct RecordOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        id: "Mainkan pilihan ini; tanpa ini Anda bermain sendiri.",
        en: "Play these choices; without it you play yourself."), valueName: "2,1,3"))
  var choices: String?
  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      say(
        id: "Berkas transkripnya; dengan --choices boleh ditiadakan, lalu transkripnya ditampilkan.",
        en: "The transcript's file; with --choices it may be left out, and the transcript is shown."),
      valueName: "file"), completion: .file())
  var output: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(id: "Nama latihan ini.", en: "What this rehearsal is called."),
      valueName: "text"))
  var name: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(id: "Catatan; boleh beberapa kali.", en: "A note; may be given several times."), valueName: "text"))
  var note: [String] = []
  @Flag(
    name: .long,
    help: help(
      id: "Catat juga pilihan mana yang ditawarkan setiap kali.",
      en: "Write down too which choices are offered each time."))
  var offered = false
  @Flag(name: .long, help: replaceHelp) var replace = false

  func check(isRecording: Bool) throws {
    _ = try choices.map(choicePositions)
    let isUsed = choices != nil || output != nil || name != nil || !note.isEmpty || offered || replace
    if isUsed, !isRecording {
      throw ValidationError(
        say(
          id: "--choices, --output, --name, --note, --offered dan --replace menyertai --record.",
          en: "--choices, --output, --name, --note, --offered and --replace go with --record."))
    }
    if isRecording, choices == nil, output == nil {
      throw ValidationError(
        say(
          id: "Sebutkan berkas untuk transkripnya, misalnya -o ramah.transcript.",
          en: "Name a file for the transcript, such as -o kind.transcript."))
    }
  }
}

/// One play that is recorded.
@MainActor
private struct RecordingSession {
  let playable: PlayableScenario
  let recording: Recording
  let stage: Stage

  func run(_ options: RecordOptions) throws {
    if let path = options.output, !options.replace, FileManager.default.fileExists(atPath: path) {
      throw refusal(
        Localized(
          id:
            "`\(path)` sudah ada. Pilih nama lain, atau --replace untuk menggantinya; untuk memainkan ulang "
            + "pilihannya: senyum rehearse --update \(path)",
          en:
            "There is `\(path)` already. Choose another name, or --replace to replace it; to play its choices "
            + "anew: senyum rehearse --update \(path)"))
    }
    if let positions = try options.choices.map(choicePositions) {
      try take(positions, options.output)
    } else if let path = options.output {
      try play(keepingIn: path)
    }
  }

  // MARK: By numbers

  private func take(_ positions: [Int], _ path: String?) throws {
    let source = playable.source
    let numbers = PlayByNumbers(scenario: source, source: source, language: Interface.language)
    let (play, _, refusal) = numbers.play(positions)
    if let refusal {
      complain(numbers.message(refusal, taken: play.choices.count))
      throw ExitCode(2)
    }
    let text = recording.transcript(of: play.choices) ?? ""
    guard let path else { return print(text, terminator: "") }
    try save(text, path)
    print(
      say(id: "Transkripnya disimpan di \(path).", en: "The transcript is saved in \(path)."))
    guard play.phase == .playing else { return }
    complain(
      say(
        id: "Permainan ini belum berakhir, jadi transkripnya tidak menyebut akhirnya.",
        en: "This play has not ended yet, so the transcript says nothing of its end."))
  }

  private func save(_ text: String, _ path: String) throws {
    do throws(Unwritable) {
      try writeFile(path, Array(text.utf8), replacing: true)
    } catch {
      throw refusal(error.message)
    }
  }

  // MARK: At the terminal

  /// Plays at the terminal; what the player saves is recorded in the source language, with names and notes.
  private func play(keepingIn path: String) throws {
    let recording = recording
    let surroundings = Surroundings(save: { path, text, replacing in
      Stage.surroundings().save(path, recording.again(text), replacing)
    })
    let (console, look) = standardConsole(environment: ProcessInfo.processInfo.environment, plain: false)
    let player = TerminalPlayer(
      console: console, look: look, language: Interface.language(of: playable.scenario),
      options: PlayOptions(shuffles: false, transcript: path), library: stage.menu(),
      surroundings: surroundings)
    let departure = player.play(playable)
    if departure.exitStatus != 0 { throw ExitCode(departure.exitStatus) }
  }
}

extension RehearseFormat: ExpressibleByArgument {}
