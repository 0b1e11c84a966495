import ArgumentParser
import Workbench

struct ListCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: say(
        id: "Menampilkan skenario yang bisa dimainkan.", en: "List the scenarios that can be played."),
      discussion: say(
        id: """
          Setiap skenario dengan judul, tingkat, saluran, bahasa, dan ringkasannya. Kata di baris pertamanya adalah \
          namanya: itulah yang dipakai perintah lain, misalnya senyum play NAMA.

          CONTOH
            senyum list
            senyum list --scenarios folder-saya
            senyum list --format json                sebagai data (docs/json.md)
          """,
        en: """
          Each scenario with its title, level, channel, languages and summary. The word on its first line is its \
          name: that is what other commands take, such as senyum play NAME.

          EXAMPLES
            senyum list
            senyum list --scenarios my-folder
            senyum list --format json                as data (docs/json.md)
          """))
  }

  @OptionGroup var libraryOption: LibraryOption
  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var formatOption: FormatOption

  func run() throws {
    try finish(list(try libraryOption.require(), language: Interface.language, format: formatOption.format))
  }
}
