public import ArgumentParser
public import Workbench

struct ListCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: say(
        id: "Menampilkan skenario yang bisa dimainkan.", en: "List the scenarios that can be played."),
      discussion: say(
        id: """
          Skenario tampil menurut kurikulum (curriculum.yaml di folder skenario): per kelompok, dari yang mudah ke \
          yang sulit, dengan apa yang dilatih. Yang belum masuk kurikulum tampil paling akhir. --by dan --coverage \
          menyebut tipe pelanggan, jadi jangan tunjukkan kepada peserta sebelum mereka bermain.

          Kata di baris pertama sebuah skenario adalah namanya: itulah yang dipakai perintah lain, misalnya senyum \
          play NAMA.

          CONTOH
            senyum list
            senyum list --by complaint
            senyum list --coverage > coverage.md
          """,
        en: """
          Scenarios come in the order of the curriculum (curriculum.yaml in the folder of scenarios): by group, from \
          easy to hard, with what each trains. Those that are not in it come last. --by and --coverage name the types \
          of customers, so do not show them to trainees before they play.

          The word on a scenario's first line is its name: that is what other commands take, such as senyum play NAME.

          EXAMPLES
            senyum list
            senyum list --by complaint
            senyum list --coverage > coverage.md
          """))
  }

  @OptionGroup var libraryOption: LibraryOption
  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var formatOption: FormatOption
  @Option(
    name: .long,
    help: help(
      id: "Urutkan menurut: complaint, type, channel, definition, atau level.",
      en: "Sort by: complaint, type, channel, definition or level."))
  var by: Aspect?
  @Flag(
    name: .long,
    help: help(
      id: "Tabel cakupan sebagai halaman Markdown.",
      en: "The table of what is covered, as a page in Markdown."))
  var coverage = false

  func run() throws {
    let library = try libraryOption.require()
    if coverage { return try finish(CoveragePage(language: Interface.language).run(library)) }
    let list = List(
      language: Interface.language, order: by.map { .by($0) } ?? .curriculum, width: Interface.columns)
    try finish(list.run(library, format: formatOption.format))
  }
}

extension Aspect: ExpressibleByArgument {}
