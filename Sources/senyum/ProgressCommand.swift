import ArgumentParser
import Debriefing
import Foundation
import Records
import Reporting
import SourceText
import TerminalPlay

/// `senyum progress`: what somebody's attempts say.
struct ProgressCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "progress",
      abstract: say(
        id: "Menampilkan kemajuan Anda: senyum, yang belum terlihat, titik balik.",
        en: "Show your progress: smiles, what is still missing, turning points."),
      discussion: say(
        id: """
          Untuk yang berlatih sendiri: senyum pertama dan terakhir di setiap skenario, bagian permintaan maaf dan \
          kebiasaan baik yang belum terlihat dalam 10 permainan terakhir, dan pilihan di titik balik terakhir. Tidak ada \
          nilai, tidak ada peringkat. Percobaan (--from, --with) tidak ikut.

          CONTOH
            senyum progress
            senyum progress --learner Wulan
          """,
        en: """
          For whoever practises: the first and the latest smiles of each scenario, the parts of an apology and the good \
          habits that the latest 10 plays did not show, and the choices at the latest turning points. There is no grade \
          and no ranking. Trials (--from, --with) do not count.

          EXAMPLES
            senyum progress
            senyum progress --learner Wulan
          """))
  }

  @Flag(name: .long, help: plainHelp)
  var plain = false
  @OptionGroup var dataOption: DataOption
  @OptionGroup var learnerOption: LearnerOption
  @OptionGroup var libraryOption: LibraryOption
  @OptionGroup var languageOption: LanguageOption

  @MainActor
  func run() async throws {
    let store = try dataOption.store()
    let library = try libraryOption.find()
    let known = try learnerOption.known(in: store)
    let progress = try storing { () throws(StoreFailure) in
      let learner = if let known { known } else { try learnerOption.learner(in: store) }
      try Deriver.settle(store, of: learner)
      let history = History(store, of: learner.id, named: learner.name) { attempt in
        store.scenario(of: attempt, or: library)?.playable(in: Interface.language)?.scenario
      }
      return try history.progress(today: Day(Date()))
    }
    let (console, look) = standardConsole(environment: ProcessInfo.processInfo.environment, plain: plain)
    TerminalPlayer(
      console: console, look: look, language: Interface.language, options: PlayOptions(),
      library: Library(groups: [], searched: []) { _, _ in .broken([]) }, surroundings: Stage.surroundings()
    ).tell(progress)
  }
}

/// Of the option `--plain`.
var plainHelp: ArgumentHelp {
  help(
    id: "Untuk pembaca layar: tanpa warna, bingkai dan gambar wajah.",
    en: "For screen readers: no colours, frames or drawn faces.")
}
