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
    complain(
      say(
        id: "Folder skenario `\(named)` tidak ada. Periksa --scenarios atau SENYUM_SCENARIOS.",
        en: "There is no folder of scenarios `\(named)`. Check --scenarios or SENYUM_SCENARIOS."))
    throw ExitCode(2)
  }

  /// Files and folders, and where scenarios that were named instead are kept.
  func paths(of named: [String]) throws -> [String] {
    guard let library = try find() else { return named }
    return named.map(library.path)
  }

  /// The scenarios, or a word about where they were looked for.
  func require() throws -> ScenarioLibrary {
    if let library = try find() { return library }
    let places = searched.joined(separator: ", ")
    complain(
      say(
        id:
          "Saya tidak menemukan folder skenario. Yang dicari: \(places). Tunjukkan dengan --scenarios FOLDER.",
        en: "I found no folder of scenarios. I looked in: \(places). Name one by --scenarios FOLDER."))
    throw ExitCode(2)
  }
}

extension OutputFormat: ExpressibleByArgument {}

struct FormatOption: ParsableArguments {
  @Option(
    name: .long, help: help(id: "Bentuk keluaran: text atau json.", en: "Form of the output: text or json."))
  var format: OutputFormat = .text
}
