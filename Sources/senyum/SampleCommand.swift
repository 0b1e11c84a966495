import ArgumentParser
import Foundation
import ScenarioLanguage
import SourceText
import TerminalPlay
import Workbench

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

  @Argument(help: scenarioHelp, completion: .file(extensions: ["md"]))
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
    if let plays { try requirePositive(plays, "--plays") }
    if show, formatOption.format == .json {
      throw ValidationError(
        say(
          id: "--show menampilkan teks; pilih --show atau --format json.",
          en: "--show shows text; choose --show or --format json."))
    }
  }

  func run() throws {
    let found = try libraryOption.stage().find(scenario, language: Interface.chosen)
    let run = SampleRun(
      scenario: found.scenario, source: found.source, plays: plays ?? (show ? 1 : SampleRun.usualPlays),
      seed: seed, language: Interface.language(of: found.scenario), format: formatOption.format,
      width: Interface.columns)
    let interruption = Interruption()
    defer { interruption.end() }
    if show {
      run.show(shouldStop: { interruption.hasCome }, write: { print($0, terminator: "") })
    } else {
      var progress = Progress()
      let outcome = run.run(
        shouldStop: { interruption.hasCome }, progress: { progress.show("\(100 * $0 / run.plays)%") })
      progress.clear()
      try finish(outcome)
    }
    if interruption.hasCome { throw ExitCode(130) }
  }
}
