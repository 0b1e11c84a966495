public import ArgumentParser
public import Workbench

struct CheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: say(id: "Memeriksa berkas skenario.", en: "Check scenario files."),
      discussion: say(
        id: """
          Menampilkan semua temuan dengan tempatnya dan cara memperbaikinya. Berkas di scenarios/<nama>/ \
          dibandingkan dengan bahasa-bahasa lain skenario itu. Folder berarti semua skenario di dalamnya. \
          Status keluar 1 kalau ada kesalahan; peringatan dan saran tidak mengubahnya.

          CONTOH
            senyum check skenarioku.md
            senyum check scenarios --format sarif > senyum.sarif
                                        untuk GitHub dan editor (docs/continuous-integration.md)
          """,
        en: """
          Shows all findings with their place and how to repair them. A file in scenarios/<name>/ is compared with \
          the other languages of that scenario. A folder stands for all scenarios in it. Exit status 1 when there \
          are errors; warnings and advice do not change it.

          EXAMPLES
            senyum check my-scenario.md
            senyum check scenarios --format sarif > senyum.sarif
                                        for GitHub and editors (docs/continuous-integration.md)
          """))
  }

  @Argument(
    help: help(
      id: "Berkas, folder, atau nama skenario; tanpa ini semua skenario diperiksa.",
      en: "Files, folders or names of scenarios; without any all scenarios are checked."),
    completion: .file(extensions: ["md"]))
  var files: [String] = []
  @OptionGroup var libraryOption: LibraryOption
  @OptionGroup var languageOption: LanguageOption
  @Option(
    name: .long,
    help: help(
      id: "Bentuk keluaran: text, json, sarif atau gitlab.",
      en: "Form of the output: text, json, sarif or gitlab."))
  var format: CheckFormat = .text
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        id: "Alamat web docs/diagnostics.md, supaya aturan di laporan sarif bertautan ke penjelasannya.",
        en:
          "The web address of docs/diagnostics.md, so that rules in a sarif report link to their explanation."
      ),
      valueName: "url"))
  var pages: String?

  func run() throws {
    let folder = files.isEmpty ? try libraryOption.require().folder : try libraryOption.find()?.folder
    let check = Check(
      language: Interface.language, format: format, library: folder, style: Interface.excerptStyle,
      version: version, pages: pages)
    try finish(check.run(files.isEmpty ? [folder ?? "."] : libraryOption.paths(of: files)))
  }
}

extension CheckFormat: ExpressibleByArgument {}
