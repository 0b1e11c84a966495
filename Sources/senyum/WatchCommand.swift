import ArgumentParser
import Foundation
import ScenarioLanguage
import Simulation
import SourceText
import TerminalPlay
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
    if scenario.contains("/") || scenario.hasSuffix(".md") || FileManager.default.fileExists(atPath: scenario)
    {
      return scenario
    }
    // The complaint about an unknown name, with near ones.
    _ = try Stage(library: library, searched: libraryOption.searched).find(scenario, language: nil)
    return scenario
  }

  /// What is not there when it begins was misspelt; what goes away later comes back.
  private func requireToRead(_ paths: [String]) throws {
    for path in paths {
      do throws(Unreadable) {
        _ = try readFile(path)
      } catch {
        complain(error.message(in: Interface.language))
        throw ExitCode(2)
      }
    }
  }
}

/// Looks at the files again and again, shows what a check found, and does what the keys say.
@MainActor
private final class Watcher {
  private var watch: Watch
  private var detector = SaveDetector()
  private var report: WatchReport?
  private let keys = Keys()
  private let plain: Bool
  /// Reports take the place of the one before.
  private let redraws: Bool

  /// How often the files are looked at. A save is checked after two equal looks, so at once for a person; looking at a
  /// few files costs some microseconds.
  private static let interval: Int32 = 150

  init(_ watch: Watch, plain: Bool) {
    self.watch = watch
    let look = Interface.excerptStyle
    self.plain = plain || !look.hasColour
    redraws = Interface.outputIsTerminal && !self.plain
  }

  /// Returns the exit status.
  func run() -> Int32 {
    keys.resume()
    defer { keys.pause() }
    check()
    while true {
      switch keys.wait(milliseconds: Watcher.interval) {
      case .key("q"), .key("Q"), .key("\u{4}"), .endOfInput: return leave(0)
      case .key("r"), .key("R"): check()
      case .key("p"), .key("P"): play()
      case .interrupted: return leave(130)
      case .terminated: return 143
      case .redraw: if redraws { show() }
      case .key, .nothing: break
      }
      if detector.isDue(watch.files.snapshot) { check() }
    }
  }

  private func leave(_ status: Int32) -> Int32 {
    if keys.isInteractive { print("") }
    return status
  }

  private func check() {
    detector.noteCheck(of: watch.files.snapshot)
    report = watch.check(at: time)
    show()
  }

  private var time: String {
    let now = Calendar.current.dateComponents([.hour, .minute, .second], from: Date())
    let parts = [now.hour, now.minute, now.second].map { number in
      let text = String(number ?? 0)
      return text.count < 2 ? "0" + text : text
    }
    return parts.joined(separator: Interface.language == .id ? "." : ":")
  }

  private func show() {
    guard let report else { return }
    var style = Interface.excerptStyle
    style.hasColour = style.hasColour && !plain
    let text = report.text(
      style: style, rows: keys.window?.rows, keys: keys.isInteractive ? keyRow : nil)
    let parting = redraws ? "\u{1B}[H\u{1B}[2J" : ""
    print(parting + text + (redraws ? "" : "\n"), terminator: "")
    fflush(nil)
  }

  private var keyRow: String {
    let canPlay = report?.ready != nil
    return say(
      id: "Tombol: q keluar, r periksa lagi" + (canPlay ? ", p mainkan dari sini" : ""),
      en: "Keys: q quit, r check again" + (canPlay ? ", p play on from here" : ""))
  }

  /// Plays on after the choices that fitted; those of that play are remembered.
  private func play() {
    guard keys.isInteractive, let ready = report?.ready else { return }
    keys.pause()
    if redraws { print("\u{1B}[H\u{1B}[2J", terminator: "") }
    let (console, look) = standardConsole(environment: ProcessInfo.processInfo.environment, plain: plain)
    let language = Interface.chosen ?? Language(tag: ready.scenario.languageTag) ?? .id
    let player = TerminalPlayer(
      console: console, look: look, language: language,
      options: PlayOptions(isPractice: true, shuffles: false),
      library: Library(entries: [], searched: []) { _, _ in .broken([]) }, surroundings: Stage.surroundings)
    let choices = player.playOnce(
      PlayableScenario(ready.scenario, source: ready.source), startingAt: ready.startingPoint,
      after: ready.choices)
    watch.remember(choices, in: ready.scenario)
    keys.resume()
    check()
  }
}
