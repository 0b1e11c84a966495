import ArgumentParser
import Foundation
import ScenarioLanguage
import SourceText
import TerminalPlay
import Workbench

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

struct SampleCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "sample",
      abstract: say(
        id: "Memainkan sebuah skenario secara acak, ribuan kali.",
        en: "Play a scenario at random, thousands of times."),
      discussion: say(
        id: """
          Menunjukkan apa yang terjadi pada orang yang memilih asal saja: bagian setiap akhir, senyum pelanggan, dan \
          berapa kali setiap adegan dan pilihan muncul. Kalau memilih asal sudah sering berhasil, skenario itu belum \
          mengajarkan apa-apa. Yang tidak pernah muncul di sini belum tentu mustahil; explore membuktikannya.

          Angka --seed yang sama selalu memberi permainan yang sama. --show menampilkan permainannya sendiri dengan \
          semua teks, dan di bawahnya pilihan untuk senyum play --choices. Ctrl-C menghentikan dan menampilkan hasil \
          sampai di situ.

          CONTOH
            senyum sample premium-package
            senyum sample skenarioku.md --plays 1000000 --seed 7
            senyum sample skenarioku.md --show --plays 3
            senyum sample skenarioku.md --format json     sebagai data (docs/json.md)
          """,
        en: """
          Shows what becomes of somebody who chooses blindly: the share of each ending, the customer's smiles, and \
          how often each scene and choice came up. If blind choosing often does well, the scenario does not teach \
          yet. What never comes up here may still be possible; explore proves it.

          The same --seed always gives the same plays. --show shows the plays themselves with all their text, and \
          under each its choices for senyum play --choices. Ctrl-C stops and shows what came of the plays so far.

          EXAMPLES
            senyum sample premium-package
            senyum sample my-scenario.md --plays 1000000 --seed 7
            senyum sample my-scenario.md --show --plays 3
            senyum sample my-scenario.md --format json    as data (docs/json.md)
          """))
  }

  @Argument(
    help: help(id: "Nama skenario atau berkasnya.", en: "A scenario's name or file."),
    completion: .file(extensions: ["md"]))
  var scenario: String
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        id: "Berapa permainan; tanpa ini 10.000, dengan --show 1.",
        en: "How many plays; without it 10,000, with --show 1."), valueName: "n"))
  var plays: Int?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        id: "Awal deretan angka acak, dihitung modulo 2147483648.",
        en: "Where the random numbers begin, modulo 2147483648."), valueName: "n"))
  var seed: UInt64 = SampleRun.usualSeed
  @Flag(
    name: .long,
    help: help(
      id: "Menampilkan permainannya sendiri dengan semua teks.",
      en: "Show the plays themselves with all text."))
  var show = false
  @OptionGroup var formatOption: FormatOption
  @OptionGroup var libraryOption: LibraryOption
  @OptionGroup var languageOption: LanguageOption

  func validate() throws {
    if let plays, plays < 1 {
      throw ValidationError(
        say(
          id: "--plays menerima angka mulai dari 1, bukan \(plays).",
          en: "--plays takes a number from 1, not \(plays)."))
    }
    if show, formatOption.format == .json {
      throw ValidationError(
        say(
          id: "--show menampilkan teks; pilih --show atau --format json.",
          en: "--show shows text; choose --show or --format json."))
    }
  }

  func run() throws {
    let stage = Stage(library: try libraryOption.find(), searched: libraryOption.searched)
    let found = try stage.find(scenario, language: Interface.chosen)
    let run = SampleRun(
      scenario: found.scenario, source: found.source, plays: plays ?? (show ? 1 : SampleRun.usualPlays),
      seed: seed, language: language(of: found), format: formatOption.format, width: Interface.columns)
    let interruption = Interruption()
    defer { interruption.end() }
    if show {
      run.show(shouldStop: { interruption.hasCome }, write: { print($0, terminator: "") })
    } else {
      var progress = Progress(of: run.plays)
      let outcome = run.run(
        shouldStop: { interruption.hasCome }, progress: { progress.show($0, in: Interface.language) })
      progress.clear()
      try finish(outcome)
    }
    if interruption.hasCome { throw ExitCode(130) }
  }

  private func language(of playable: PlayableScenario) -> Language {
    Interface.chosen ?? Language(tag: playable.scenario.languageTag) ?? .id
  }
}

/// How far long work is, in one line at the terminal that is written over and gone at the end.
struct Progress {
  private let total: Int
  private let clock = ContinuousClock()
  private var next: ContinuousClock.Instant
  private var isShown = false
  private let isPossible = isatty(2) == 1

  init(of total: Int) {
    self.total = total
    next = clock.now + .milliseconds(500)
  }

  mutating func show(_ done: Int, in language: Language) {
    let percent = 100 * Double(done) / Double(max(total, 1))
    show(
      text: "… \(Int(percent))% "
        + (language == .id ? "(Ctrl-C: hasil sejauh ini)" : "(Ctrl-C: results so far)"))
  }

  /// Shows a line, but not more often than it can be read.
  mutating func show(text: @autoclosure () -> String) {
    guard isPossible, clock.now >= next else { return }
    next = clock.now + .milliseconds(200)
    isShown = true
    write("\r" + text())
  }

  func clear() {
    if isShown { write("\r" + String(repeating: " ", count: 60) + "\r") }
  }

  private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
