import ScenarioLanguage
import Simulation
import SourceText

@testable import Records

/// A scenario in two languages that can be played for long: the desk is left by its last choice only.
enum Desk {
  static let id = text(
    "id", "Meja", "Selamat pagi.", "Tunggu sebentar, Bu.", "Silakan duduk, Bu.", "Terima kasih, Bu.")
  static let en = text(
    "en", "The Desk", "Good morning.", "One moment, Bu.", "Do sit down, Bu.", "Thank you, Bu.")

  private static func text(
    _ tag: String, _ title: String, _ line: String, _ first: String, _ second: String, _ last: String
  ) -> NewAttempt.ScenarioText {
    let text = """
      ---
      format: 1
      title: \(title)
      summary: \(title).
      language: \(tag)
      \(tag == "id" ? "source: true\n" : "")channel: counter
      customers:
        wati:
          name: Bu Wati
      ---

      ## \(title)

      > \(line)

      - "\(first)" `joy +1` `again`

      - "\(second)" `joy -1` `again`

      - "\(last)" `joy +5` `set solved`

        [\(title) 2](#\(slug(title))-2)

      ## \(title) 2

      `ending`

      \(line)
      """
    let bytes = Array(text.utf8)
    let file = SourceFile(name: "desk.md", bytes: bytes)
    let digest = compile(file, context: FileContext(id: "desk")).scenario?.digest ?? "not a scenario"
    return NewAttempt.ScenarioText(scenario: "desk", digest: digest, language: tag, bytes: bytes)
  }

  private static func slug(_ title: String) -> String { title.lowercased().replacing(" ", with: "-") }

  static func attempt(in text: NewAttempt.ScenarioText = id, seed: UInt64? = nil) -> NewAttempt {
    NewAttempt(source: id, played: text, isPractice: false, seed: seed)
  }
}
