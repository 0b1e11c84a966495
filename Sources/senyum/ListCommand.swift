import ArgumentParser
import Workbench

struct ListCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: say(
        id: "Menampilkan skenario yang bisa dimainkan.", en: "List the scenarios that can be played."))
  }

  @OptionGroup var libraryOption: LibraryOption
  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var formatOption: FormatOption

  func run() throws {
    try finish(list(try libraryOption.require(), language: Interface.language, format: formatOption.format))
  }
}
