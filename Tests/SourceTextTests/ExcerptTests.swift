import SourceText
import Testing

/// How a finding is shown to people.
struct ExcerptTests {
  private let kind = DiagnosticKind(
    "unknown-scene", .error,
    message: Localized(id: "Adegan `{0}` tidak ada.", en: "There is no scene `{0}`."),
    help: Localized(id: "Periksa judulnya.", en: "Look at its heading."))

  private func finding(_ text: String, marked: String, fix: String? = nil, suggestions: [String] = []) throws
    -> Diagnostic
  {
    let file = SourceFile(name: "toko.md", text: text)
    let range = try #require(text.firstRange(of: marked))
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    let bytes = start..<start + marked.utf8.count
    return Diagnostic(
      kind, in: file, at: bytes, [Localized(marked)], suggestions: suggestions,
      fixIts: fix.map { [FixIt(range: bytes, replacement: $0)] } ?? [])
  }

  @Test func theWholePictureOfAFinding() throws {
    var diagnostic = try finding(
      "## A\n\n[Kasir](#kasr)\n", marked: "kasr", fix: "kasir", suggestions: ["kasir"])
    diagnostic.heading = "A"
    #expect(
      render(diagnostic, in: .en) == """
        error[unknown-scene]: There is no scene `kasr`.
         --> toko.md:3:10 (A)
          |
        3 | [Kasir](#kasr)
          |          ^^^^
          = Look at its heading.
          = Near names: `kasir`
          = Repaired: [Kasir](#kasir)
        """)
    #expect(render(diagnostic, in: .id).hasPrefix("kesalahan[unknown-scene]: Adegan `kasr` tidak ada."))
  }

  @Test(arguments: [("é", 1), ("👩‍🏫", 2), ("日本", 4), ("e\u{301}", 1)])
  func caretsStandUnderWideAndJoinedLetters(before: String, columns: Int) throws {
    let lines = render(try finding("\(before)kasr\n", marked: "kasr"), in: .en).split(separator: "\n")
    #expect(lines[4] == "  | " + String(repeating: " ", count: columns) + "^^^^")
  }

  @Test func aLongLineIsCutAroundThePlace() throws {
    let text = String(repeating: "kata ", count: 200) + "kasr" + String(repeating: " kata", count: 200)
    let rendered = render(try finding(text, marked: "kasr"), in: .en, style: ExcerptStyle(width: 60))
    #expect(rendered.split(separator: "\n").allSatisfy { $0.columns <= 60 })
    #expect(rendered.contains("kasr"))
  }

  @Test func nothingInAFileReachesTheTerminalAsAnOrder() throws {
    let rendered = render(try finding("a\u{1B}[2J\u{202E}kasr\u{7}\n", marked: "kasr"), in: .en)
    #expect(!rendered.unicodeScalars.contains { $0.value == 0x1B || $0.value == 7 || $0.value == 0x202E })
  }

  @Test func coloursOnlyOnDemand() throws {
    let diagnostic = try finding("kasr", marked: "kasr")
    #expect(!render(diagnostic, in: .en).contains("\u{1B}"))
    #expect(render(diagnostic, in: .en, style: ExcerptStyle(hasColour: true)).contains("\u{1B}[1;31m"))
  }

  @Test func aRepairOfSpacesIsNotShownAsALine() throws {
    #expect(!render(try finding("kasr", marked: "kasr", fix: "  kasr"), in: .en).contains("Repaired"))
  }
}
