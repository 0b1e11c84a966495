import Analysis
public import ArgumentParser
import Foundation
import SourceText
public import Workbench

extension GuideFormat: ExpressibleByArgument {}

struct GuideCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "guide",
      abstract: say(
        id: "Membuat pendamping pelatih untuk sebuah skenario.",
        en: "Write a trainer's companion to a scenario."),
      discussion: say(
        id: """
          Semua yang perlu diketahui pelatih, dibuat dari skenario dan analisisnya: ringkasan, peta, akhir permainan \
          dan cara mencapainya, titik balik, aturan dan alasannya, pertanyaan untuk kelompok, lamanya. Peserta \
          melihatnya hanya sesudah bermain. Akhiran berkas menentukan bentuknya: .md (Markdown) atau .html (satu \
          halaman untuk dicetak; petanya digambar oleh Graphviz kalau terpasang).

          CONTOH
            senyum guide premium-package                        di terminal
            senyum guide premium-package -o pendamping.html     untuk dicetak
          """,
        en: """
          All that a trainer needs to know, made from the scenario and its analysis: summary, map, endings and how to \
          reach them, turning points, rules and their reasons, questions for the group, how long it takes. Trainees \
          see it only after they have played. The file's ending decides the form: .md (Markdown) or .html (one page \
          to print; its map is drawn by Graphviz if that is installed).

          EXAMPLES
            senyum guide premium-package                        in the terminal
            senyum guide premium-package -o companion.html      to print
          """))
  }

  @Argument(
    help: help(id: "Berkas skenario, atau nama skenario.", en: "A scenario's file or its name."),
    completion: .file(extensions: ["md"]))
  var scenario: String
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      say(id: "Simpan di berkas ini.", en: "Save it in this file."), valueName: "file"), completion: .file())
  var output: String?
  @Option(
    name: .long,
    help: help(
      id: "Bentuk: markdown atau html. Tanpa ini akhiran berkas yang menentukan.",
      en: "Form: markdown or html. Without it the file's ending decides."))
  var format: GuideFormat?
  @Flag(name: .long, help: help(id: "Timpa berkas yang sudah ada.", en: "Write over a file that is there."))
  var replace = false
  @OptionGroup var libraryOption: LibraryOption
  @OptionGroup var languageOption: LanguageOption

  func validate() throws {
    guard format == nil, let output, GuideFormat(file: output) == nil else { return }
    throw ValidationError(
      say(
        id:
          "Akhiran berkas menentukan bentuknya: .md atau .html. Di `\(output)` saya tidak menemukannya: ganti "
          + "akhirannya, atau tambahkan --format.",
        en:
          "A file's ending decides the form: .md or .html. I found neither in `\(output)`: change the ending, or "
          + "add --format."))
  }

  func run() throws {
    let found = try libraryOption.stage().findAsItIs(scenario)
    let guide = Guide(
      found.scenario, survey: Survey.of(found.scenario), name: scenario,
      language: Language(tag: found.scenario.languageTag) ?? Interface.language)
    let format = format ?? output.flatMap { GuideFormat(file: $0) } ?? .markdown
    let text = guide.write(format, path: ProcessInfo.processInfo.environment["PATH"] ?? "")
    guard let output else { return print(text, terminator: "") }
    do throws(MapFailure) {
      try Map.save(Array(text.utf8), to: output, replacing: replace)
    } catch {
      throw refusal(error.message)
    }
    if Interface.outputIsTerminal {
      complain(say(id: "Pendamping disimpan: \(output)", en: "Companion saved: \(output)"))
    }
  }
}
