public import ArgumentParser
import Foundation
import Records
public import Reporting
import SourceText
import Workbench

/// The forms in which a report can be had.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case text, csv, json, html

  /// The form that a file's name asks for by its ending; nil when none has that ending.
  init?(file: String) {
    switch URL(fileURLWithPath: file).pathExtension.lowercased() {
    case "txt": self = .text
    case "csv": self = .csv
    case "json": self = .json
    case "html", "htm": self = .html
    default: return nil
    }
  }
}

extension ReportTable: ExpressibleByArgument {}

/// `senyum report`: what a trainer reads on the evening after a session.
struct ReportCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report",
      abstract: say(id: "Laporan untuk pelatih.", en: "A report for the trainer."),
      discussion: say(
        id: """
          Senyum mana yang diraih, gaya pelayanan, setiap adegan dan pilihan dengan berapa kali dipilih dan apa \
          akibatnya, aturan rumah yang paling sering menghalangi, permainan pertama dibanding yang terakhir. Tidak \
          ada peringkat. Peserta disebut dengan kode, kecuali Anda meminta --names.

          CONTOH
            senyum report
            senyum report --scenario premium-package --from 2026-11-01
            senyum report --group "Gelombang 3" -o laporan.html   untuk dicetak
            senyum report --format csv --table learners -o peserta.csv

          Akhiran berkas menentukan bentuknya: .txt, .csv, .json atau .html. Tabel CSV: attempts (satu baris per \
          permainan), choices (per pilihan), learners (per peserta dan skenario).
          """,
        en: """
          Which smiles were earned, styles of service, every scene and choice with how often it was chosen and what \
          it led to, the house rules that most often stood in the way, first against latest attempt. Nobody is \
          ranked. Learners are called by a code unless you ask for --names.

          EXAMPLES
            senyum report
            senyum report --scenario premium-package --from 2026-11-01
            senyum report --group "Intake 3" -o report.html   to look at, to print
            senyum report --format csv --table learners -o learners.csv

          The file's ending decides the form: .txt, .csv, .json or .html. Tables of CSV: attempts (a line for each \
          attempt), choices (for each choice), learners (for each learner and scenario).
          """))
  }

  @Option(
    name: .long,
    help: ArgumentHelp(
      say(id: "Hanya skenario ini.", en: "This scenario only."), valueName: "scenario"))
  var scenario: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(id: "Mulai tanggal ini, misalnya 2026-11-01.", en: "From this day on, such as 2026-11-01."),
      valueName: "date"))
  var from: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(id: "Sampai dengan tanggal ini.", en: "Up to this day, which counts."), valueName: "date"))
  var to: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(id: "Hanya kelompok ini (senyum group).", en: "This group only (senyum group)."), valueName: "name")
  )
  var group: String?
  @Flag(name: .long, help: help(id: "Dengan nama peserta.", en: "With the learners' names."))
  var names = false
  @Option(
    name: .long,
    help: help(
      id: "Bentuk: text, csv, json atau html. Tanpa ini akhiran berkas yang menentukan.",
      en: "Form: text, csv, json or html. Without it the file's ending decides."))
  var format: ReportFormat?
  @Option(
    name: .long,
    help: help(
      id: "Tabel CSV: attempts, choices atau learners.", en: "Table of CSV: attempts, choices or learners."))
  var table: ReportTable?
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      say(id: "Simpan di berkas ini.", en: "Save it in this file."), valueName: "file"), completion: .file())
  var output: String?
  @Flag(name: .long, help: replaceHelp)
  var replace = false
  @OptionGroup var dataOption: DataOption
  @OptionGroup var languageOption: LanguageOption

  func validate() throws {
    _ = try filter()
    if table != nil, chosenFormat != .csv {
      throw ValidationError(
        say(
          id: "--table hanya untuk CSV, sedangkan yang diminta \(chosenFormat.rawValue).",
          en: "--table is for CSV, and \(chosenFormat.rawValue) was asked for."))
    }
    guard format == nil, let output, ReportFormat(file: output) == nil else { return }
    throw ValidationError(
      say(
        id:
          "Akhiran berkas menentukan bentuknya: .txt, .csv, .json atau .html. Di `\(output)` saya tidak "
          + "menemukannya: ganti akhirannya, atau tambahkan --format.",
        en:
          "A file's ending decides the form: .txt, .csv, .json or .html. I found none in `\(output)`: change the "
          + "ending, or add --format."))
  }

  func run() async throws {
    let store = try dataOption.store()
    try await check(against: store)
    let maker = ReportMaker(store, language: Interface.language, filter: try filter(), showsNames: names)
    let format = chosenFormat
    let target = try ReportFile(output, replacing: replace)
    do {
      switch format {
      case .csv where (table ?? .attempts) == .attempts: try maker.attempts(target.write)
      case .json: try await maker.report().json(target.write)
      default: try target.write(try await bytes(maker, format))
      }
      try target.close()
    } catch let failure as StoreFailure {
      target.discard()
      throw refusal(Localized(id: failure.message(in: .id), en: failure.message(in: .en)))
    }
    if let output, Interface.outputIsTerminal {
      complain(say(id: "Laporan disimpan: \(output)", en: "Report saved: \(output)"))
    }
  }

  /// A table alone asks for CSV.
  private var chosenFormat: ReportFormat {
    format ?? output.flatMap { ReportFormat(file: $0) } ?? (table == nil ? .text : .csv)
  }

  private func bytes(_ maker: ReportMaker, _ format: ReportFormat) async throws -> [UInt8] {
    let report = try await maker.report()
    switch format {
    case .csv: return report.csv(table ?? .attempts)
    case .html: return Array(ReportHTML(report).text.utf8)
    default: return Array(ReportText(report, width: output == nil ? Interface.columns : 100).text.utf8)
    }
  }

  // MARK: What is asked for

  private func filter() throws -> AttemptFilter {
    let last = try to.map { try day($0, "--to") }
    let first = try from.map { try day($0, "--from") }
    if let first, let last, last < first {
      throw ValidationError(
        say(
          id: "--to \(to ?? "") lebih awal daripada --from \(from ?? "").",
          en: "--to \(to ?? "") is earlier than --from \(from ?? "")."))
    }
    return AttemptFilter(
      scenario: scenario, from: first,
      until: last.flatMap { Calendar.current.date(byAdding: .day, value: 1, to: $0) }, group: group)
  }

  /// The first moment of a day that is written as year, month and day.
  private func day(_ text: String, _ option: String) throws -> Date {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    if parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2], year > 1969 {
      let wanted = DateComponents(calendar: .current, year: year, month: month, day: day)
      if wanted.isValidDate(in: .current), let date = wanted.date { return date }
    }
    throw ValidationError(
      say(
        id: "\(option) menerima tanggal seperti 2026-11-22, bukan `\(text)`.",
        en: "\(option) takes a day such as 2026-11-22, not `\(text)`."))
  }

  /// A name that nobody has, or of a scenario that nobody played, is a slip of the pen.
  private func check(against store: RecordStore) async throws {
    let (groups, texts) = try storing { () throws(StoreFailure) in (try store.groups(), try store.texts()) }
    if let group, !groups.contains(where: { $0.name.caseInsensitiveCompare(group) == .orderedSame }) {
      throw refusal(
        Localized(id: "Tidak ada kelompok `\(group)`.", en: "There is no group `\(group)`.")
          + .near(nearNames(to: group, among: groups.map(\.name))))
    }
    let played = Set(texts.map(\.scenario)).sorted()
    if let scenario, !played.contains(scenario) {
      throw refusal(
        Localized(
          id: "Belum ada permainan dari skenario `\(scenario)`.",
          en: "No attempt of a scenario `\(scenario)` has been kept.")
          + .near(nearNames(to: scenario, among: played)))
    }
  }
}
