import ArgumentParser
import Foundation
import SourceText
import Workbench

struct ExploreCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "explore",
      abstract: say(
        id: "Menelusuri semua permainan yang mungkin dari sebuah skenario.",
        en: "Visit every possible play of a scenario."),
      discussion: say(
        id: """
          Bukan contoh acak, melainkan semuanya: berapa permainan yang berbeda, par dan jalan-jalan ke sana, setiap \
          akhir dengan bagiannya, gaya pelayanan yang bisa terjadi, pilihan yang melepaskan par, dan adegan yang \
          membuat skenario besar. Setiap hal disertai perintah senyum play yang memperlihatkannya, lewat jalan \
          terpendek. Cara membacanya: docs/exploring.id.md.

          --choices menunjukkan satu permainan langkah demi langkah: meter, jam, dan biaya sesudah setiap pilihan, \
          dan senyum terbaik yang masih terjangkau. Ctrl-C menghentikan dan menampilkan yang sudah diketahui.

          CONTOH
            senyum explore premium-package
            senyum explore skenarioku.md --all
            senyum explore skenarioku.md --choices 1,3,2
            senyum explore skenarioku.md --format json      sebagai data (docs/json.md)
            senyum explore skenarioku.md --limit 20000000   kalau skenarionya sangat besar
          """,
        en: """
          No random sample, but all of them: how many different plays there are, par and the roads there, every \
          ending with its share, the archetypes that occur, the choices that lose par, and the scenes that make the \
          scenario large. Each comes with the senyum play command that shows it by the shortest way. How to read it: \
          docs/exploring.md.

          --choices shows one play step by step: meters, clock and cost after each choice, and the best that could \
          still be reached. Ctrl-C stops and shows what is known so far.

          EXAMPLES
            senyum explore premium-package
            senyum explore my-scenario.md --all
            senyum explore my-scenario.md --choices 1,3,2
            senyum explore my-scenario.md --format json     as data (docs/json.md)
            senyum explore my-scenario.md --limit 20000000  for a very large scenario
          """))
  }

  @Argument(help: scenarioHelp, completion: .file(extensions: ["md"]))
  var scenario: String
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        id: "Paling banyak sekian keadaan yang dikunjungi.",
        en: "The most situations to visit."), valueName: "n"))
  var limit: Int = Explore.usualLimit
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        id: "Tunjukkan permainan ini langkah demi langkah, misalnya 2,1,3.",
        en: "Show this play step by step, such as 2,1,3."), valueName: "2,1,3"))
  var choices: String?
  @Flag(
    name: .long,
    help: help(id: "Tulis daftar panjang sampai habis.", en: "Write long lists to their end."))
  var all = false
  @OptionGroup var formatOption: FormatOption
  @OptionGroup var libraryOption: LibraryOption
  @OptionGroup var languageOption: LanguageOption

  func validate() throws {
    _ = try choices.map(choicePositions)
    try requirePositive(limit, "--limit")
  }

  func run() throws {
    let found = try libraryOption.stage().findAsItIs(scenario)
    let explore = Explore(
      scenario: found.scenario, source: found.source, name: name, language: Interface.language,
      format: formatOption.format, style: Interface.excerptStyle, limit: limit, showsAll: all)
    let interruption = Interruption()
    defer { interruption.end() }
    var progress = Progress()
    var visited = 0
    let isCancelled = {
      progress.show(situations(visited))
      visited += 1024
      return interruption.hasCome
    }
    let positions = try choices.map(choicePositions)
    let outcome =
      positions.map { explore.table(of: $0, isCancelled: isCancelled) }
      ?? explore.run(isCancelled: isCancelled)
    progress.clear()
    try finish(outcome)
    if interruption.hasCome { throw ExitCode(130) }
  }

  private func situations(_ count: Int) -> String {
    say(id: "\(count / 1000) ribu keadaan", en: "\(count / 1000) thousand situations")
  }

  /// The scenario as the user named it, so that a command with it can be copied into a shell.
  private var name: String {
    let plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./~+:,@%="
    func quoted(_ text: String) -> String {
      !text.isEmpty && text.allSatisfy(plain.contains)
        ? text : "'" + text.replacingOccurrences(of: "'", with: "'\\''") + "'"
    }
    return quoted(scenario) + (libraryOption.scenarios.map { " --scenarios \(quoted($0))" } ?? "")
  }
}
