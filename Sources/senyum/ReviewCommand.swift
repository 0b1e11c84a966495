import ArgumentParser
import Debriefing
import Foundation
import Records
import Reporting
import SourceText
import TerminalPlay

/// `senyum review`: situations that were missed, tried again after a while.
struct ReviewCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "review",
      abstract: say(
        id: "Mencoba lagi situasi yang dulu meleset.", en: "Try again a situation that slipped before."),
      discussion: say(
        id: """
          Situasi di titik balik sebuah permainan ditawarkan lagi sesudah sekitar 2 hari, lalu 1 minggu, lalu 3 minggu; \
          kalau meleset lagi, dari awal. Dari setiap skenario satu situasi. Latihannya dimulai tepat sebelum titik balik \
          itu. Terlambat tidak apa-apa: situasinya menunggu.

          CONTOH
            senyum review              yang siap hari ini
            senyum review --all        semuanya, dengan tanggalnya
          """,
        en: """
          The situation at the turning point of a play is offered again after about 2 days, then 1 week, then 3 weeks; \
          when it slips again, from the beginning. Of each scenario one situation. The drill begins just before that \
          turning point. Being late does no harm: the situation waits.

          EXAMPLES
            senyum review              what is ready today
            senyum review --all        all of it, with the dates
          """))
  }

  @Flag(
    name: .long,
    help: help(
      id: "Hanya menampilkan semua situasi dan tanggalnya.", en: "Only show all situations and their dates."))
  var all = false
  @Flag(name: .long, help: plainHelp)
  var plain = false
  @OptionGroup var dataOption: DataOption
  @OptionGroup var learnerOption: LearnerOption
  @OptionGroup var libraryOption: LibraryOption
  @OptionGroup var languageOption: LanguageOption

  @MainActor
  func run() async throws {
    guard let folder = dataOption.folder else { throw DataOption.homeless() }
    let stage = try libraryOption.stage()
    let keeper = try storing { () throws(StoreFailure) in
      let keeper = try DataOption.open(folder, learnerOption, stage.library)
      try Deriver.settle(keeper.store, of: keeper.learner)
      return keeper
    }
    let queue = keeper.queue() ?? ReviewQueue([], today: Day(Date()))
    if all || queue.due.isEmpty { return show(queue, keeper) }
    let (console, look) = standardConsole(environment: ProcessInfo.processInfo.environment, plain: plain)
    let player = TerminalPlayer(
      console: console, look: look, language: Interface.language, options: PlayOptions(),
      library: stage.menu(), surroundings: Stage.surroundings(keeping: keeper.keeping))
    let departure = player.review()
    if departure.exitStatus != 0 { throw ExitCode(departure.exitStatus) }
  }

  /// All situations with their dates; or, when none is ready, which one comes next.
  @MainActor
  private func show(_ queue: ReviewQueue, _ keeper: Keeper) {
    let lines = (all ? queue.items : Array(queue.items.prefix(1))).compactMap { line($0, keeper) }
    if !all {
      print(
        say(
          id: "Hari ini tidak ada situasi yang perlu dicoba lagi.",
          en: "There is no situation to try again today."))
    }
    guard !lines.isEmpty else {
      return print(
        say(
          id:
            "Belum ada situasi yang menunggu. Situasi datang ke sini sekitar dua hari sesudah permainan yang punya titik balik. Bermain: senyum",
          en:
            "No situation is waiting. One comes here about two days after a play that had a turning point. Play: senyum"
        ))
    }
    if !all { print(say(id: "Yang berikutnya:", en: "The next one:")) }
    for line in lines { print(line) }
  }

  @MainActor
  private func line(_ item: ReviewQueue.Item, _ keeper: Keeper) -> String? {
    guard let drill = keeper.drill(item) else { return nil }
    let language = Interface.language
    let place = "\(drill.title[language]), “\(drill.scene[language])”"
    let (date, today, steps) = (item.due.date(in: language), Day(Date()), ReviewQueue.steps.count)
    // Nobody is told how late it is.
    let day =
      item.due <= today
      ? say(id: "siap sejak \(date)", en: "ready since \(date)")
      : "\(date) (\(item.due.seen(from: today)[language]))"
    let time = say(
      id: "ulangan ke-\(item.passed + 1) dari \(steps)", en: "review \(item.passed + 1) of \(steps)")
    return "\(day)  \(place)  \(time)"
  }
}
