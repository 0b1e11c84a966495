import ArgumentParser
import Foundation
import SourceText
import Workbench

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// What this target knows: subcommands, and how the adapters are wired together.
// What it must not know: rules of play, wording of findings, layout of texts.

@main
enum Main {
  @MainActor
  static func main() async {
    do {
      var command = try Senyum.parseAsRoot(arguments)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      leave(error)
    }
  }

  /// `--lang` belongs to the subcommands; before them it means the same: `senyum --lang en list`, `senyum --lang en --help`.
  private static var arguments: [String] {
    let given = asksForGroup(Array(CommandLine.arguments.dropFirst()))
    guard given.first == "--lang", given.count > 2 else { return given }
    let rest = Array(given.dropFirst(2))
    // Help and version take no options; their language is known already (`Interface.chosen`).
    return ["--help", "-h", "help", "--version"].contains(rest[0]) ? rest : rest + given.prefix(2)
  }

  /// `translate --help` means the whole of `translate`, not the command that it stands for when nothing follows.
  private static func asksForGroup(_ given: [String]) -> [String] {
    // Nor that of the subcommand that is the default: `senyum --help --lang en`.
    if let first = given.first, ["--help", "-h"].contains(first) { return [first] }
    let words = interfaceWords(given)
    guard words.count == 2, ["--help", "-h"].contains(words[1]) else {
      return words.first == "help" ? words : given
    }
    let groups = Senyum.configuration.subcommands.filter { !$0.configuration.subcommands.isEmpty }
    return groups.contains { $0.configuration.commandName == words[0] } ? ["help", words[0]] : given
  }

  /// What was given without `--lang` and its value, which help does not take.
  private static func interfaceWords(_ given: [String]) -> [String] {
    guard let index = given.firstIndex(of: "--lang") else { return given.filter { !$0.hasPrefix("--lang=") } }
    return Array(given[..<index] + given[index...].dropFirst(2))
  }

  /// Help goes to standard output; a wrong use to standard error, with exit status 2.
  private static func leave(_ error: any Error) -> Never {
    let code = Senyum.exitCode(for: error)
    if case .some(let status) = error as? ExitCode { exit(status.rawValue) }
    let message = translated(Senyum.fullMessage(for: error), into: Interface.language)
    if code == .success {
      print(message)
      exit(0)
    }
    complain(message)
    exit(2)
  }
}

struct Senyum: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "senyum",
      abstract: say(
        id: "Latihan melayani pelanggan, sampai pelanggan pulang tersenyum.",
        en: "Practise serving customers, until the customer leaves smiling."),
      discussion: say(
        id: """
          Tanpa perintah, Senyum menampilkan daftar skenario: pilih satu, lalu jawab pelanggan dengan nomor atau \
          dengan kata-kata Anda sendiri. Sesudahnya kilas balik menunjukkan apa yang dirasakan pelanggan.

          CONTOH
            senyum                                mulai dari daftar
            senyum play premium-package --practice
            senyum play skenarioku.md             memainkan berkas sendiri
            senyum check skenarioku.md            memeriksa berkas sendiri
            senyum explain unknown-scene          menjelaskan sebuah temuan

          Skenario dicari di --scenarios, lalu SENYUM_SCENARIOS, lalu ./scenarios, lalu share/senyum/scenarios di \
          samping program. NO_COLOR mematikan warna. Status keluar: 0 baik, 1 skenario punya kesalahan atau \
          latihan berbeda, 2 salah pakai atau berkas tak terbaca.
          """,
        en: """
          Without a command Senyum shows the scenarios: pick one, then answer the customer by number or in your own \
          words. The debrief afterwards shows what the customer felt.

          EXAMPLES
            senyum                                start from the list
            senyum play premium-package --practice
            senyum play my-scenario.md            play a file of your own
            senyum check my-scenario.md           check a file of your own
            senyum explain unknown-scene          explain a finding

          Scenarios are looked for in --scenarios, then SENYUM_SCENARIOS, then ./scenarios, then \
          share/senyum/scenarios beside the program. NO_COLOR turns colours off. Exit status: 0 fine, 1 a scenario \
          has errors or a rehearsal differs, 2 wrong use or a file that cannot be read.
          """),
      version: version,
      groupedSubcommands: [
        CommandGroup(
          name: say(id: "Bermain", en: "Playing"),
          subcommands: [
            PlayCommand.self, ListCommand.self, ResumeCommand.self, AttemptsCommand.self, AttemptCommand.self,
            ProgressCommand.self, ReviewCommand.self,
          ]),
        CommandGroup(
          name: say(id: "Mengajar", en: "Training others"),
          subcommands: [ServeCommand.self, ReportCommand.self, GroupCommand.self, GuideCommand.self]),
        CommandGroup(
          name: say(id: "Menulis skenario", en: "Writing scenarios"),
          subcommands: [
            NewCommand.self, CheckCommand.self, ExplainCommand.self, WatchCommand.self, ExploreCommand.self,
            MapCommand.self, SampleCommand.self, RehearseCommand.self, FormatCommand.self, RenameCommand.self,
            TranslateCommand.self,
          ]),
        CommandGroup(
          name: say(id: "Catatan latihan", en: "Records"),
          subcommands: [
            LearnerCommand.self, DeleteCommand.self, ExportDataCommand.self, ImportDataCommand.self,
            BackupCommand.self, DoctorCommand.self,
          ]),
      ],
      defaultSubcommand: PlayCommand.self)
  }
}

/// Prints what a command came to, and leaves with its status unless it is 0.
func finish(_ outcome: Outcome) throws {
  if !outcome.output.isEmpty { print(outcome.output, terminator: "") }
  if !outcome.complaint.isEmpty {
    complain(String(outcome.complaint.dropLast(outcome.complaint.hasSuffix("\n") ? 1 : 0)))
  }
  if outcome.status != .fine { throw ExitCode(outcome.status.rawValue) }
}

/// Says why something cannot be done; throw what it returns.
func refusal(_ why: Localized) -> ExitCode {
  complain(why[Interface.language])
  return ExitCode(Outcome.Status.usage.rawValue)
}

/// Reads files, or says which one cannot be read and leaves.
func reading<Value>(_ body: () throws(Unreadable) -> Value) throws -> Value {
  do throws(Unreadable) {
    return try body()
  } catch {
    throw refusal(error.message)
  }
}

/// A line for standard error.
func complain(_ message: String) {
  fflush(nil)
  FileHandle.standardError.write(Data((message + "\n").utf8))
}
