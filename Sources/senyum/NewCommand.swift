public import ArgumentParser
import Foundation
public import ScenarioLanguage
import SourceText
import Workbench

struct NewCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "new",
      abstract: say(
        id: "Menulis skenario baru yang sudah bisa dimainkan, untuk Anda ubah.",
        en: "Write a new scenario that plays already, for you to change."),
      discussion: say(
        id: """
          Menulis scenarios/NAMA/id.md: sepuluh adegan dengan aturan, janji, kebutuhan tersembunyi, Rencana B, dan \
          selaan; komentar di dalamnya menjelaskan setiap bagian. Yang tidak disebut sebagai opsi akan \
          ditanyakan. Berkas yang sudah ada tidak pernah ditimpa.

          CONTOH
            senyum new koper-biru
            senyum new koper-biru --title "Koper biru" --channel phone --customer "Bu Ratna"
          """,
        en: """
          Writes scenarios/NAME/en.md: ten scenes with rules, a promise, a hidden need, a B Plan and an \
          interruption; comments in it explain every part. What is not given as an option is asked for. A file that \
          is there already is never overwritten.

          EXAMPLES
            senyum new blue-suitcase
            senyum new blue-suitcase --title "The blue suitcase" --channel phone --customer "Mrs Ratna"
          """))
  }

  @Argument(
    help: ArgumentHelp(
      say(
        id: "Nama skenario: huruf kecil, angka, tanda hubung.",
        en: "The scenario's name: small letters, digits, hyphens."), valueName: "id"))
  var id: String
  @Option(name: .long, help: help(id: "Judul di daftar.", en: "The title in the list."))
  var title: String?
  @Option(
    name: .long,
    help: help(id: "Bagaimana pelanggan menghubungi Anda.", en: "How the customer reaches you."))
  var channel: Channel?
  @Option(
    name: .long,
    help: help(
      id: "Nama pelanggan, seperti Anda menyapanya.", en: "The customer's name, as you would say it."))
  var customer: String?
  @Option(
    name: .long,
    help: help(
      id:
        "Cara pelanggan mengeluh: active langsung bicara, inactive diam lalu bercerita, hyperactive berulang kali.",
      en: "How the customer complains: active speaks up, inactive tells others, hyperactive again and again.")
  )
  var type: CustomerType?
  @Option(
    name: .long, help: help(id: "Folder tempat skenario ditulis.", en: "The folder to write into."),
    completion: .directory)
  var folder = "scenarios"
  @Flag(
    name: .long,
    help: help(
      id: "Satu berkas NAMA.md, bukan folder dengan satu berkas per bahasa.",
      en: "One file NAME.md instead of a folder with a file for each language."))
  var single = false
  @OptionGroup var languageOption: LanguageOption

  func run() throws {
    let answers = try Answers(title: title, channel: channel, customer: customer, type: type)
    let scenario = NewScenario(
      language: Interface.language, id: id, title: answers.title, channel: answers.channel,
      customer: answers.customer, type: answers.type,
      folder: folderName(folder), isSingle: single)
    try finish(scenario.run())
  }
}

extension Channel: ExpressibleByArgument {}
extension CustomerType: ExpressibleByArgument {}

/// What was given by options, and the rest by asking.
private struct Answers {
  let title: String
  let channel: Channel
  let customer: String
  let type: CustomerType

  init(title: String?, channel: Channel?, customer: String?, type: CustomerType?) throws {
    let canAsk = isatty(0) == 1 && Interface.outputIsTerminal
    if !canAsk {
      let given: [(NewQuestion, Bool)] = [
        (.title, title != nil), (.channel, channel != nil), (.customer, customer != nil),
      ]
      let missing = given.filter { !$0.1 }.map(\.0)
      guard missing.isEmpty else {
        throw refusal(NewQuestion.missing(missing))
      }
    }
    self.title = try title.map { try checked($0, .title) } ?? ask(.title, NewQuestion.line)
    self.channel = try channel ?? ask(.channel, NewQuestion.channel)
    self.customer = try customer.map { try checked($0, .customer) } ?? ask(.customer, NewQuestion.line)
    self.type = try type ?? (canAsk ? ask(.type, NewQuestion.type) : .active)
  }
}

private func checked(_ text: String, _ question: NewQuestion) throws -> String {
  if let line = NewQuestion.line(text) { return line }
  throw ValidationError("\(question.option): \(question.again[Interface.language])")
}

/// Asks until the answer is understood. The end of input leaves without writing anything.
private func ask<Answer>(_ question: NewQuestion, _ read: (String) -> Answer?) throws -> Answer {
  print(question.text[Interface.language])
  while true {
    print("> ", terminator: "")
    fflush(nil)
    guard let line = readLine() else {
      print("")
      throw refusal(Localized(id: "Tidak ada yang ditulis.", en: "Nothing was written."))
    }
    if let answer = read(line) { return answer }
    print(question.again[Interface.language])
  }
}
