public import ArgumentParser
import Foundation
import SourceText
public import Workbench

extension MapFormat: ExpressibleByArgument {}
extension MapLabels: ExpressibleByArgument {}

struct MapCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "map",
      abstract: say(id: "Menggambar peta sebuah skenario.", en: "Draw a scenario as a map."),
      discussion: say(
        id: """
          Babak, adegan, dan ke mana setiap pilihan membawa; untuk setiap adegan, senyum yang masih mungkin di sana. \
          Tanpa -o keluar kerangka untuk dibaca. -o menyimpan, dan akhiran berkas menentukan bentuknya: .svg dan .png \
          (digambar oleh Graphviz), .mmd (Mermaid), .dot, .txt.

          CONTOH
            senyum map skenarioku.md                  kerangka di terminal
            senyum map skenarioku.md -o peta.svg      gambar untuk peramban atau printer
            senyum map premium-package --format mermaid
          """,
        en: """
          Acts, scenes, and where each choice leads; for each scene the smiles that are still possible there. Without \
          -o it is an outline to read. -o saves, and the file's ending decides the form: .svg and .png (drawn by \
          Graphviz), .mmd (Mermaid), .dot, .txt.

          EXAMPLES
            senyum map my-scenario.md                 an outline in the terminal
            senyum map my-scenario.md -o map.svg      a picture for a browser or a printer
            senyum map premium-package --format mermaid
          """))
  }

  @Argument(help: scenarioHelp, completion: .file(extensions: ["md"]))
  var scenario: String
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      say(id: "Simpan peta di berkas ini.", en: "Save the map in this file."), valueName: "file"),
    completion: .file())
  var output: String?
  @Option(
    name: .long,
    help: help(
      id: "Bentuk: text, mermaid, dot, svg, atau png. Tanpa ini akhiran berkas yang menentukan.",
      en: "Form: text, mermaid, dot, svg or png. Without it the file's ending decides."))
  var format: MapFormat?
  @Option(
    name: .long,
    help: help(
      id: "Pilihan di garis: text (kalimatnya) atau numbers. Tanpa ini tergantung besarnya skenario.",
      en: "Choices on the lines: text (their words) or numbers. Without it the scenario's size decides."))
  var labels: MapLabels?
  @Flag(name: .long, help: replaceHelp) var replace = false
  @OptionGroup var libraryOption: LibraryOption
  @OptionGroup var languageOption: LanguageOption

  func validate() throws {
    guard format == nil, let output, MapFormat(file: output) == nil else { return }
    throw ValidationError(
      say(
        id:
          "Bentuk peta ditentukan akhiran berkas: .svg, .png, .mmd, .dot, atau .txt. Di `\(output)` saya tidak "
          + "menemukannya: ganti akhirannya, atau tambahkan --format.",
        en:
          "A file's ending decides the form of the map: .svg, .png, .mmd, .dot or .txt. I found none of them in "
          + "`\(output)`: change the ending, or add --format."))
  }

  func run() throws {
    let found = try libraryOption.stage().findAsItIs(scenario)
    let map = Map(
      of: found.scenario, language: Interface.language, labels: labels, style: Interface.excerptStyle)
    do throws(MapFailure) {
      try draw(map)
    } catch {
      throw refusal(error.message)
    }
  }

  private func draw(_ map: Map) throws(MapFailure) {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let format = format ?? output.flatMap { MapFormat(file: $0) } ?? .text
    guard let output else {
      if format == .png, Interface.outputIsTerminal { throw .pictureInTerminal }
      FileHandle.standardOutput.write(Data(try map.draw(format, path: path)))
      return
    }
    try Map.save(try map.draw(format, path: path), to: output, replacing: replace)
    if Interface.outputIsTerminal {
      complain(say(id: "Peta disimpan: \(output)", en: "Map saved: \(output)"))
    }
  }
}
