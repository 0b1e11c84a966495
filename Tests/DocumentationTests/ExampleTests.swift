import Debriefing
import Foundation
import ScenarioLanguage
import SourceText
import Testing
import Workbench

/// What a document says that Senyum answers is what it answers.
struct ExampleTests {
  static let sessions = Document.all.flatMap(\.sessions)

  @Test func documentsShowAnswers() {
    #expect(Self.sessions.count >= 6)
  }

  /// Blocks marked `console run`: each line with `$ senyum …` is run where the document's own files lie.
  @Test(arguments: sessions) func aCommandAnswersAsShown(session: Session) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("senyum-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for fence in session.document.fences {
      if let file = fence.file { try Data(fence.text.utf8).write(to: folder.appendingPathComponent(file)) }
    }
    let run = try Program(session.arguments, isIndonesian: session.document.isIndonesian, in: folder)
    if session.arguments.contains("json") {
      // How JSON is broken into lines is the library's affair.
      #expect(try object(run.shown) == object(session.answer))
    } else {
      #expect(run.shown == session.answer)
    }
  }

  /// Without the time that something took, which is another one each time.
  private func object(_ text: String) throws -> NSDictionary {
    var object = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    if object["seconds"] is Double { object["seconds"] = nil }
    return object as NSDictionary
  }

  /// Blocks marked `text excerpt` are cut out of the scenario that the guide tells of.
  @Test(arguments: Document.all.flatMap(\.fences).filter { $0.words == ["excerpt"] })
  func anExcerptStandsInTheScenario(fence: Document.Fence) throws {
    let language = fence.path.hasSuffix(".id.md") ? "id" : "en"
    let whole = try String(
      contentsOf: GuideScenario.folder.appendingPathComponent("\(language).md"), encoding: .utf8)
    #expect(whole.contains("\n" + fence.text))
  }

  /// Blocks marked `text transcript` fit the scenario of their document.
  @Test(arguments: Document.all.filter { $0.fences.contains { $0.words == ["transcript"] } })
  func aTranscriptFitsItsScenario(document: Document) throws {
    let shown = try #require(document.fences.first { $0.words == ["transcript"] })
    let reading = Transcript.read(SourceFile(name: document.path, text: shown.text))
    let transcript = try #require(reading.transcript)
    let id = try #require(transcript.scenario)
    let fence = try #require(document.fences.first { $0.file == id + ".md" })
    let scenario = try #require(
      compile(SourceFile(name: id, text: fence.text), context: FileContext(id: id)).scenario)
    let differences = rehearse(transcript, source: scenario, scenario: scenario, par: par(of: scenario))
    #expect(differences.map { $0.message(in: .en) } == [])
  }
}

/// One command of a block with what Senyum answers.
struct Session: Sendable, CustomTestStringConvertible {
  let document: Document
  let line: Int
  let arguments: [String]
  let answer: String

  var testDescription: String { "\(document.path):\(line) senyum \(arguments.joined(separator: " "))" }
}

extension Document {
  var sessions: [Session] {
    fences.filter { $0.kind == "console" && $0.words == ["run"] }.flatMap(sessions)
  }

  private func sessions(of fence: Fence) -> [Session] {
    fence.text.components(separatedBy: "$ senyum ").dropFirst().map { part in
      let (command, answer) = part.split(atFirst: "\n")
      return Session(
        document: self, line: fence.line, arguments: command.split(separator: " ").map(String.init),
        answer: answer)
    }
  }
}

extension String {
  fileprivate func split(atFirst mark: Character) -> (String, String) {
    guard let index = firstIndex(of: mark) else { return (self, "") }
    return (String(self[..<index]), String(self[self.index(after: index)...]))
  }
}
