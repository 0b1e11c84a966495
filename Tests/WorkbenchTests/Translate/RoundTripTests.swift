import Foundation
import ScenarioLanguage
import ScenarioTesting
import SourceText
import Testing

@testable import Workbench

/// Out into a PO file and back again loses nothing, and what was changed on the way is all that changes.
struct RoundTripTests {
  private static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let shipped = ["airline-check-in", "e-ticket-refund", "premium-package"]

  private func file(_ id: String, _ tag: String) throws -> String {
    let url = Self.package.appending(path: "scenarios/\(id)/\(tag).md")
    return String(decoding: try Data(contentsOf: url), as: UTF8.self)
  }

  /// A shipped scenario with either of its languages as the source.
  private func folder(_ id: String, from source: String) throws -> (TranslationFolder, tag: String) {
    let folder = try TranslationFolder()
    for tag in ["id", "en"] {
      var text = try file(id, tag).replacing("source: true\n", with: "")
      if tag == source { text.replace("language: \(tag)\n", with: "language: \(tag)\nsource: true\n") }
      try folder.write(text, "\(id)/\(tag).md")
    }
    return (folder, source == "id" ? "en" : "id")
  }

  @Test(arguments: shipped, ["id", "en"])
  func aShippedScenarioComesBackByteForByte(id: String, source: String) throws {
    let (folder, tag) = try folder(id, from: source)
    let before = try folder.read("\(id)/\(tag).md")
    let object = folder.exported(tag, of: id)
    let outcome = try folder.imported(object, tag, of: id)
    #expect(outcome.status == .fine && outcome.output.contains(" 0 texts changed"))
    #expect(try folder.read("\(id)/\(tag).md") == before)
    #expect(folder.exported(tag, of: id) == object)
    #expect(folder.findings(id) == [])
  }

  @Test(arguments: shipped)
  func aFileThatIsBegunAndFilledFromThePOIsTheTranslation(id: String) throws {
    let (folder, _) = try folder(id, from: "id")
    let object = folder.exported("en", of: id)
    let en = try folder.read("\(id)/en.md")
    try FileManager.default.removeItem(atPath: folder.path("\(id)/en.md"))
    #expect(folder.translate.start("en", of: folder.path(id)).status == .fine)
    #expect(try folder.imported(object, "en", of: id).status == .fine)
    #expect(folder.findings(id) == [])
    func texts(_ text: String) throws -> [String] {
      let file = SourceFile(name: "en.md", text: text)
      return try #require(readTexts(of: file, context: FileContext(id: id))).texts.map(\.text)
    }
    // What the translation has where the source has nothing is not in a PO file.
    let (made, shipped) = (try texts(folder.read("\(id)/en.md")), try texts(en))
    #expect(made.count == shipped.count)
    #expect(zip(made, shipped).allSatisfy { $0 == $1 || $0.isEmpty })
  }

  @Test(arguments: 0..<20)
  func scenariosMadeByChanceComeBack(seed: UInt64) throws {
    var maker = ScenarioMaker(seed: seed)
    let source = maker.markdown()
    let folder = try TranslationFolder()
    try folder.write(source.replacing("language: en", with: "language: en\nsource: true"), "made/en.md")
    #expect(folder.translate.start("fr", of: folder.path("made")).status == .fine)
    let begun = try folder.read("made/fr.md")
    #expect(!folder.findings("made").contains { $0.hasPrefix("parity") })
    let object = folder.exported("fr", of: "made")
    #expect(try folder.imported(object, "fr", of: "made").status == .fine)
    #expect(try folder.read("made/fr.md") == begun)
    let filled = filled(object)
    #expect(try folder.imported(filled, "fr", of: "made").status == .fine)
    #expect(try folder.translation("fr", of: "made").items.allSatisfy { $0.state == .current })
    #expect(!folder.findings("made").contains { $0.hasPrefix("parity") || $0.contains("transl") })
    let finished = try folder.read("made/fr.md")
    #expect(try folder.imported(folder.exported("fr", of: "made"), "fr", of: "made").status == .fine)
    #expect(try folder.read("made/fr.md") == finished)
  }

  /// Every text translated by a word more at its end.
  private func filled(_ text: String) -> String {
    guard var object = try? PortableObject(SourceFile(name: "fr.po", text: text)) else { return text }
    for index in object.entries.indices {
      object.entries[index].translation = object.entries[index].source + " zut"
    }
    return object.text
  }

  // MARK: gettext

  private static let msgfmt = ["/usr/bin/msgfmt", "/usr/local/bin/msgfmt", "/opt/homebrew/bin/msgfmt"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  @Test(.enabled(if: msgfmt != nil, "gettext is not installed"), arguments: shipped)
  func gettextFindsNothingToSay(id: String) throws {
    let (folder, tag) = try folder(id, from: "id")
    defer { withExtendedLifetime(folder) {} }
    #expect(folder.translate.accept(folder.path(id), tag, lines: [], includesCopies: true).status == .fine)
    // Changed, deleted and new texts, so that there are fuzzy, obsolete and empty messages.
    let lines = try folder.read("\(id)/id.md").split(separator: "\n", omittingEmptySubsequences: false)
    let tip = try #require(lines.firstIndex { $0 == "  > [!TIP]" })
    let voice = try #require(lines.firstIndex { $0 == "  > [!QUOTE]" })
    var changed = lines.map(String.init)
    changed[voice + 1] += " Ya."
    changed[tip - 2] += "\n\n  > [!NOTE]\n  > Baru."
    changed.removeSubrange(tip...tip + 2)
    try folder.write(changed.joined(separator: "\n"), "\(id)/id.md")
    let object = folder.exported(tag, of: id)
    #expect(object.contains("#, fuzzy") && object.contains("#~ msgid") && object.contains("msgstr \"\"\n\n"))
    try folder.write(object, "../check.po")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(Self.msgfmt))
    process.arguments = ["--check", "--output-file=/dev/null", folder.path("../check.po")]
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0 && said.isEmpty, "\(said)")
  }
}
