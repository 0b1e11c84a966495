import ArgumentParser
import Debriefing
import Foundation
import Records
import Reporting
import ScenarioLanguage
import SourceText
import TerminalPlay
import Workbench

/// `senyum resume`: goes on with the latest attempt that did not come to its end.
struct ResumeCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "resume",
      abstract: say(
        id: "Melanjutkan permainan yang belum selesai.", en: "Go on with a play that is not finished."),
      discussion: say(
        id: """
          Setiap pilihan dicatat sebelum akibatnya tampil. Permainan yang terputus, entah karena ditutup, komputer mati, \
          atau Anda keluar, diteruskan persis dari sana.

          CONTOH
            senyum resume              yang terakhir
            senyum resume 12           permainan nomor 12 dari senyum attempts
          """,
        en: """
          Every choice is kept before its consequence shows. A play that was cut short, because the window was closed, \
          the computer went off, or you left, goes on from just there.

          EXAMPLES
            senyum resume              the latest one
            senyum resume 12           number 12 of senyum attempts
          """))
  }

  @Argument(help: help(id: "Nomor permainan.", en: "The attempt's number."))
  var number: Int64?
  @Flag(
    name: .long,
    help: help(
      id: "Untuk pembaca layar: tanpa warna, bingkai dan gambar wajah.",
      en: "For screen readers: no colours, frames or drawn faces."))
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
      try DataOption.open(folder, learnerOption, stage.library)
    }
    let attempt = try wanted(keeper.store, keeper.learner)
    guard let unfinished = keeper.unfinished(attempt) else {
      throw refusal(
        Localized(
          id: "Skenario permainan \(attempt.id) tidak bisa dibaca lagi.",
          en: "The scenario of attempt \(attempt.id) cannot be read any more."))
    }
    let (console, look) = standardConsole(environment: ProcessInfo.processInfo.environment, plain: plain)
    let player = TerminalPlayer(
      console: console, look: look, language: Interface.asked ?? Language(tag: attempt.language) ?? .id,
      options: PlayOptions(isPractice: attempt.isPractice), library: stage.menu(),
      surroundings: Stage.surroundings(keeping: keeper.keeping))
    let departure = player.resumeAttempt(unfinished)
    if departure.exitStatus != 0 { throw ExitCode(departure.exitStatus) }
  }

  private func wanted(_ store: RecordStore, _ learner: Learner) throws -> Attempt {
    let number = number
    let found = try storing { () throws(StoreFailure) -> Attempt? in
      if let number { return try store.attempt(number) }
      return try store.unfinished(of: learner.id, limit: 1).first
    }
    guard let found else {
      throw refusal(
        number.map {
          Localized(id: "Tidak ada permainan nomor \($0).", en: "There is no attempt number \($0).")
        }
          ?? Localized(
            id: "Tidak ada permainan yang belum selesai. Mulai yang baru: senyum",
            en: "No play is unfinished. Begin a new one: senyum"))
    }
    guard !found.isEnded else {
      throw refusal(
        Localized(
          id: "Permainan \(found.id) sudah selesai. Kilas baliknya: senyum attempt \(found.id)",
          en: "Attempt \(found.id) is finished. Its debrief: senyum attempt \(found.id)"))
    }
    return found
  }
}

/// `senyum attempts`: what a learner has played.
struct AttemptsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "attempts",
      abstract: say(id: "Menampilkan permainan yang tercatat.", en: "List the attempts that were kept."),
      discussion: say(
        id: """
          Yang terakhir di atas, dengan waktu pilihan terakhirnya; yang selesai menyebut senyum pelanggan di akhirnya. Yang belum selesai bisa diteruskan \
          dengan senyum resume NOMOR; yang selesai bisa dibaca lagi dengan senyum attempt NOMOR.
          """,
        en: """
          The latest comes first, with the time of its latest choice; those that are finished say which smiles the customer ended with. One that is not \
          finished goes on by senyum resume NUMBER; one that is finished can be read again by senyum attempt NUMBER.
          """))
  }

  @OptionGroup var dataOption: DataOption
  @OptionGroup var learnerOption: LearnerOption
  @OptionGroup var languageOption: LanguageOption

  func run() throws {
    let store = try dataOption.store()
    let learner = try learnerOption.known(in: store)
    let attempts = try storing { () throws(StoreFailure) -> [Attempt] in
      guard let learner else { return [] }
      try Deriver.settle(store, of: learner)
      return try store.attempts(of: learner.id)
    }
    guard !attempts.isEmpty else {
      return print(
        say(
          id: "Belum ada permainan yang tercatat. Mulai: senyum",
          en: "No attempt has been kept yet. Begin: senyum"))
    }
    for attempt in attempts { print(line(attempt)) }
  }

  private func line(_ attempt: Attempt) -> String {
    let date = attempt.moved.formatted(.iso8601.year().month().day().time(includingFractionalSeconds: false))
      .replacingOccurrences(of: "T", with: " ").replacingOccurrences(of: "Z", with: "")
    let count = Localized.count(attempt.choices.count, id: "pilihan", en: "choice")[Interface.language]
    return "\(attempt.id)  \(date)  \(attempt.scenario)  \(count)\(kind(of: attempt)), \(end(of: attempt))"
  }

  private func kind(of attempt: Attempt) -> String {
    (attempt.given > 0 ? say(id: ", ulangan dari titik balik", en: ", a drill from a turning point") : "")
      + (attempt.isPractice ? say(id: ", mode latihan", en: ", practice mode") : "")
  }

  private func end(of attempt: Attempt) -> String {
    guard attempt.isEnded else { return say(id: "belum selesai", en: "not finished") }
    guard let result = attempt.result else {
      return say(
        id: "selesai; tidak bisa dimainkan ulang, jadi hasilnya tidak diketahui",
        en: "finished; it cannot be replayed, so its result is not known")
    }
    if result.archetype == .endangerer {
      return say(
        id: "selesai: senyum batal, aturan keras dilewati",
        en: "finished: smiles void, a hard rule was crossed")
    }
    return say(id: "selesai: ", en: "finished: ") + result.smiles.name[Interface.language]
  }
}

/// `senyum attempt N`: a play and its debrief again.
struct AttemptCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "attempt",
      abstract: say(
        id: "Menampilkan lagi sebuah permainan dan kilas baliknya.",
        en: "Show an attempt and its debrief again."),
      discussion: say(
        id: """
          CONTOH
            senyum attempt 12
            senyum attempt 12 --transcript permainan.transcript    juga menyimpan transkripnya
          """,
        en: """
          EXAMPLES
            senyum attempt 12
            senyum attempt 12 --transcript play.transcript         save its transcript too
          """))
  }

  @Argument(help: help(id: "Nomor permainan.", en: "The attempt's number."))
  var number: Int64
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(id: "Simpan juga transkripnya di berkas ini.", en: "Save its transcript in this file too."),
      valueName: "file"), completion: .file())
  var transcript: String?
  @OptionGroup var dataOption: DataOption
  @OptionGroup var languageOption: LanguageOption

  @MainActor
  func run() async throws {
    let store = try dataOption.store()
    let number = number
    guard let attempt = try storing({ () throws(StoreFailure) in try store.attempt(number) }) else {
      throw refusal(
        Localized(id: "Tidak ada permainan nomor \(number).", en: "There is no attempt number \(number)."))
    }
    let language = Interface.asked ?? Language(tag: attempt.language)
    guard let playable = store.scenario(of: attempt)?.playable(in: language) else {
      throw refusal(
        Localized(
          id: "Skenario permainan \(number) tidak bisa dibaca lagi.",
          en: "The scenario of attempt \(number) cannot be read any more."))
    }
    let (console, look) = standardConsole(environment: ProcessInfo.processInfo.environment, plain: false)
    let player = TerminalPlayer(
      console: console, look: look, language: language ?? .id,
      options: PlayOptions(
        isPractice: attempt.isPractice, shuffles: attempt.seed != nil, seed: attempt.seed,
        transcript: transcript),
      library: Library(groups: [], searched: []) { _, _ in .broken([]) }, surroundings: Stage.surroundings())
    player.tell(playable, choices: attempt.choices)
  }
}

/// Works with the store, or says why that cannot be done and leaves.
func storing<Value>(_ body: () throws(StoreFailure) -> Value) throws -> Value {
  do throws(StoreFailure) {
    return try body()
  } catch {
    throw refusal(Localized(id: error.message(in: .id), en: error.message(in: .en)))
  }
}
