public import ArgumentParser
import Foundation
import ScenarioLanguage
import SourceText
public import Workbench

struct LanguageOption: ParsableArguments {
  @Option(
    name: .long,
    help: help(
      id: "Bahasa: id atau en. Tanpa ini, bahasa komputer yang menentukan.",
      en: "Language: id or en. Without it the computer's language decides."))
  var lang: Language?
}

struct LibraryOption: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(say(id: "Folder skenario.", en: "The folder of scenarios."), valueName: "folder"),
    completion: .directory)
  var scenarios: String?

  private var environment: [String: String] { ProcessInfo.processInfo.environment }

  var searched: [String] {
    ScenarioLibrary.candidates(asked: scenarios, environment: environment, executable: Interface.executable)
  }

  /// The scenarios; nil when none of the places exists. A place that was named must exist.
  func find() throws -> ScenarioLibrary? {
    let found = ScenarioLibrary.find(
      asked: scenarios, environment: environment, executable: Interface.executable)
    let named = scenarios ?? environment["SENYUM_SCENARIOS"].flatMap { $0.isEmpty ? nil : $0 }
    guard found == nil, let named else { return found }
    throw refusal(
      Localized(
        id: "Folder skenario `\(named)` tidak ada. Periksa --scenarios atau SENYUM_SCENARIOS.",
        en: "There is no folder of scenarios `\(named)`. Check --scenarios or SENYUM_SCENARIOS."))
  }

  /// Files and folders, and where scenarios that were named instead are kept.
  func paths(of named: [String]) throws -> [String] {
    guard let library = try find() else { return named }
    return named.map(library.path)
  }

  /// The scenarios joined with the player.
  func stage() throws -> Stage { Stage(library: try find(), searched: searched) }

  /// The scenarios, or a word about where they were looked for.
  func require() throws -> ScenarioLibrary {
    if let library = try find() { return library }
    let places = searched.joined(separator: ", ")
    throw refusal(
      Localized(
        id:
          "Saya tidak menemukan folder skenario. Yang dicari: \(places). Tunjukkan dengan --scenarios FOLDER.",
        en: "I found no folder of scenarios. I looked in: \(places). Name one by --scenarios FOLDER."))
  }
}

/// Of the option `--replace`, which every command has that saves a file where the user says.
let replaceHelp = help(id: "Ganti berkas yang sudah ada.", en: "Replace a file that is there already.")

/// Of the option `--dry-run`.
let dryRunHelp = help(
  id: "Tidak menulis apa pun; menunjukkan apa yang akan berubah.",
  en: "Write nothing; show what would change.")

/// Of the argument that names one scenario.
let scenarioHelp = help(id: "Nama skenario atau berkasnya.", en: "A scenario's name or file.")

/// Refuses a number of something that is to be done at least once.
func requirePositive(_ number: Int, _ option: String) throws {
  guard number < 1 else { return }
  throw ValidationError(
    say(
      id: "\(option) menerima angka mulai dari 1, bukan \(number).",
      en: "\(option) takes a number from 1, not \(number)."))
}

extension OutputFormat: ExpressibleByArgument {}

struct FormatOption: ParsableArguments {
  @Option(
    name: .long, help: help(id: "Bentuk keluaran: text atau json.", en: "Form of the output: text or json."))
  var format: OutputFormat = .text
}
