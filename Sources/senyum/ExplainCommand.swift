import ArgumentParser
import ScenarioLanguage
import SourceText
import Workbench

struct ExplainCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "explain",
      abstract: say(
        id: "Menjelaskan sebuah temuan, dengan contoh.", en: "Explain a finding, with an example."))
  }

  @Argument(
    help: help(
      id: "Kode temuan, misalnya unknown-scene; tanpa ini semua kode ditampilkan.",
      en: "A finding's code, such as unknown-scene; without it all codes are listed."),
    completion: .list(DiagnosticKind.explained.map(\.code)))
  var code: String?
  @Flag(name: .long, help: help(id: "Semua halaman sebagai Markdown.", en: "All pages as Markdown."))
  var all = false
  @OptionGroup var languageOption: LanguageOption

  func run() throws {
    let language = Interface.language
    if all { return try finish(Outcome(explanationReference(language: language))) }
    guard let code else { return try finish(Outcome(explanationIndex(language: language))) }
    if let page = explanationPage(code: code, language: language) { return try finish(Outcome(page)) }
    let near = nearNames(to: code, among: DiagnosticKind.explained.map(\.code))
    throw refusal(
      Localized(id: "Tidak ada temuan bernama `\(code)`.", en: "No finding is called `\(code)`.")
        + (near.isEmpty
          ? Localized(id: " Semua kode: senyum explain", en: " All codes: senyum explain") : .near(near)))
  }
}
