import ArgumentParser
import ScenarioLanguage
import SourceText
import Workbench

struct ExplainCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "explain",
      abstract: say(
        id: "Menjelaskan sebuah temuan, dengan contoh, atau sebuah kata.",
        en: "Explain a finding, with an example, or a word."),
      discussion: say(
        id: """
          CONTOH
            senyum explain unknown-scene    sebuah temuan dari senyum check
            senyum explain par              sebuah kata dari laporan atau kilas balik
            senyum explain titik balik
            senyum explain ask-need         sebuah kata dari naskah
          """,
        en: """
          EXAMPLES
            senyum explain unknown-scene    a finding of senyum check
            senyum explain par              a word of a report or a debrief
            senyum explain turning point
            senyum explain ask-need         a word of a scenario
          """))
  }

  @Argument(
    help: help(
      id: "Kode temuan, misalnya unknown-scene, atau sebuah kata, misalnya par; tanpa ini semuanya didaftar.",
      en: "A finding's code, such as unknown-scene, or a word, such as par; without it all are listed."),
    completion: .list(DiagnosticKind.explained.map(\.code)))
  var name: [String] = []
  @Flag(name: .long, help: help(id: "Semua kata dengan artinya.", en: "All words with what they mean."))
  var words = false
  @Flag(
    name: .long,
    help: help(id: "Semua halaman temuan sebagai Markdown.", en: "All pages of findings as Markdown."))
  var all = false
  @OptionGroup var languageOption: LanguageOption

  func run() throws {
    let language = Interface.language
    if all { return try finish(Outcome(explanationReference(language: language))) }
    if words { return try finish(Outcome(termIndex(language: language))) }
    let name = name.joined(separator: " ")
    if name.isEmpty { return try finish(Outcome(explanationIndex(language: language))) }
    let page = explanationPage(code: name, language: language) ?? termPage(word: name, language: language)
    guard let page else { throw unknown(name) }
    try finish(Outcome(page))
  }

  private func unknown(_ name: String) -> ExitCode {
    let near = namesNear(name, language: Interface.language)
    return refusal(
      Localized(
        id: "Tidak ada temuan atau kata `\(name)`.", en: "There is no finding or word `\(name)`.")
        + (near.isEmpty
          ? Localized(id: " Semuanya: senyum explain", en: " All of them: senyum explain") : .near(near)))
  }
}
