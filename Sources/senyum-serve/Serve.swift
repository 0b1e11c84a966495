// What this target knows: HTTP: which path leads to which page, cookies, limits, event streams; the terminal's greeting.
// What it must not know: what stands on a page, SQL, how a play goes.

import Classroom
import Foundation
import Hummingbird
import Logging
import Records
import Serving
import SourceText
import Workbench

@main
struct Serve {
  static func main() async {
    guard CommandLine.arguments.count == 2,
      let settings = try? JSONDecoder().decode(Serving.self, from: Data(CommandLine.arguments[1].utf8))
    else { stop(usage, 64) }
    let language = Language(rawValue: settings.language) ?? .id
    do {
      try await Server(settings, language).run()
    } catch let failure as StoreFailure {
      stop(failure.message(in: language), 1)
    } catch let failure as CannotStart {
      stop(failure.text[language], 1)
    } catch {
      stop(CannotStart.listening(error, settings).text[language], 1)
    }
  }

  private static let usage =
    "This is the server behind `senyum serve`; start it by that.\nIni server di balik `senyum serve`; mulailah dengan perintah itu."

  private static func stop(_ text: String, _ status: Int32) -> Never {
    FileHandle.standardError.write(Data((text + "\n").utf8))
    exit(status)
  }
}

/// Why the server does not start.
struct CannotStart: Error {
  let text: Localized

  static let noScenarios = CannotStart(
    text: Localized(
      id: "Tidak ada skenario yang bisa dimainkan. Tunjukkan foldernya dengan --scenarios FOLDER.",
      en: "There is no scenario that can be played. Name their folder by --scenarios FOLDER."))

  static func alreadyServed(_ folder: String) -> CannotStart {
    CannotStart(
      text: Localized(
        id:
          "Catatan di \(folder) sudah dilayani server lain. Hentikan dahulu, atau pilih folder lain dengan --data.",
        en:
          "Another server already serves the records in \(folder). Stop it, or name another folder by --data."
      ))
  }

  static func listening(_ error: any Error, _ settings: Serving) -> CannotStart {
    let place = "\(settings.address):\(settings.port)"
    let said = String(describing: error)
    if said.contains("EADDRINUSE") || said.contains("ddress already in use") {
      return CannotStart(
        text: Localized(
          id:
            "Di \(place) sudah ada program lain yang melayani. Pilih port lain dengan --port, misalnya --port 8081.",
          en:
            "Another program already serves at \(place). Choose another port by --port, such as --port 8081.")
      )
    }
    if said.contains("EACCES") || said.contains("ermission denied") {
      return CannotStart(
        text: Localized(
          id:
            "Port \(settings.port) hanya boleh dibuka oleh root. Pilih yang di atas 1023, misalnya --port 8080.",
          en: "Port \(settings.port) is for root alone. Choose one above 1023, such as --port 8080."))
    }
    return CannotStart(
      text: Localized(
        id: "Server tidak bisa melayani di \(place): \(said)",
        en: "The server cannot serve at \(place): \(said)"))
  }
}
