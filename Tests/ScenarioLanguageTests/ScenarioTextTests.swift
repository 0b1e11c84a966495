import Foundation
import SourceText
import Testing

@testable import ScenarioLanguage

/// The texts of a file are found where they stand, and another text can stand there without touching anything else.
struct ScenarioTextTests {
  private func outline(_ text: String, name: String = "en.md") throws -> TextOutline {
    try #require(readTexts(of: SourceFile(name: name, text: text), context: FileContext(id: "test")))
  }

  private static let front = """
    ---
    format: 1
    title: A test
    summary: Two
      lines
    language: en
    channel: counter
    customers:
      bima: {name: Bima, story: 'It''s his day'}

    """

  @Test func directivesMarginsAndLinksAreNoText() throws {
    let outline = try outline(
      Self.front + """
        ---

        ## One

        `if joy < 50` `joy +1` He *waits*
        a while. `joy -1` [On](#two)

        `joy +1`
        Directives above.

        > [!NOTE]
        > `if joy < 50` A sign:\\
        > *closed*.
        >
        > Come back.

        > `joy +1` **Rani:** Hello.

        ![A door](door.png)

        - `if joy < 50` "Yes." `joy +1`
          `does greet`
          - "Of course."
          - "Sure."

          > Good. `joy +1`

        ## Two

        `ending`

        End.
        """)
    #expect(
      outline.texts.map(\.text) == [
        "A test", "Two lines", "Bima", "It's his day", "One", "He *waits* a while.", "On",
        "Directives above.",
        "A sign:\\\n*closed*.\n\nCome back.", "**Rani:** Hello.", "A door", "\"Yes.\"",
        "\"Of course.\"\n\"Sure.\"", "Good.", "Two", "End.",
      ])
    for text in outline.texts where !text.isList && text.role != .customerStory("bima") {
      #expect(outline.file.text(text.place).hasPrefix(text.text.prefix { $0 != " " && $0 != "\\" }))
    }
  }

  @Test func scenesAreNamedInLinksAndConditions() throws {
    let outline = try outline(
      Self.front
        + "---\n\n## One\n\n`if not (visited two) and visited one` Go. [On](#two)\n\n## Two\n\nEnd.\n")
    #expect(outline.references.map { outline.file.text($0.place) }.sorted() == ["one", "two", "two"])
    let edits = outline.edits([outline.scenes[1].heading: "Second *room*"])
    #expect(
      outline.file.applying(edits.fixIts).hasSuffix(
        "`if not (visited second-room) and visited one` Go. [On](#second-room)\n\n## Second *room*\n\nEnd.\n")
    )
  }

  @Test func twoFilesWithTheSameStructureHaveTheSameShape() throws {
    let one = try outline(
      Self.front + "---\n\n## One\n\nGo. `if visited two`\n\n[On](#two)\n\n## Two\n\nEnd.\n")
    let two = try outline(
      Self.front + "---\n\n## Satu\n\nAyo. `if visited dua`\n\n[Ke sana](#dua)\n\n## Dua\n\nTamat.\n")
    let three = try outline(
      Self.front + "---\n\n## Satu\n\nAyo. `if visited dua`\n\n[Ke sana](#satu)\n\n## Dua\n\nTamat.\n")
    #expect(one.shape == two.shape)
    #expect(one.shape != three.shape)
  }

  // MARK: Every text of every shipped scenario

  private static let shipped: [String] = {
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return ["airline-check-in", "e-ticket-refund", "premium-package"].flatMap { id in
      ["id", "en"].map { package.appending(path: "scenarios/\(id)/\($0).md").path }
    }
  }()

  @Test(arguments: shipped)
  func everyTextCanBeReplacedAloneAndPutBack(path: String) throws {
    let original = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    let outline = try outline(original, name: path)
    for index in stride(from: 0, to: outline.texts.count, by: 37) where !outline.texts[index].text.isEmpty {
      let text = outline.texts[index]
      let new = text.role.normalised(text.isList ? text.text + "\nOne: more" : text.text + " “New”: words")
      let edits = outline.edits([index: new])
      #expect(edits.refused.isEmpty)
      let changed = try self.outline(outline.file.applying(edits.fixIts), name: path)
      #expect(changed.texts[index].text == new)
      #expect(changed.shape == outline.shape)
      var texts = outline.texts.map(\.text)
      texts[index] = new
      #expect(changed.texts.map(\.text) == texts)
      let back = changed.file.applying(changed.edits([index: text.text]).fixIts)
      #expect(try self.outline(back, name: path).texts.map(\.text) == outline.texts.map(\.text))
      if case .lines = text.form { #expect(back == original) }
      if case .line = text.form { #expect(back == original) }
      if case .wordings = text.form { #expect(back == original) }
    }
  }

  @Test func windowsLineEndsStay() throws {
    let text = (Self.front + "---\n\n## One\n\n> A.\n>\n> B.\n\n- \"Yes.\"\n  - \"Sure.\"\n").replacing(
      "\n", with: "\r\n")
    let outline = try outline(text)
    let wordings = try #require(outline.texts.indices.last)
    let speech = try #require(outline.texts.firstIndex { $0.role == .speech })
    let edits = outline.edits([speech: "A\\\nB\n\nC", wordings: "\"Sure.\"\n\"Fine.\""])
    let result = outline.file.applying(edits.fixIts)
    #expect(
      result.hasSuffix("> A\\\r\n> B\r\n>\r\n> C\r\n\r\n- \"Yes.\"\r\n  - \"Sure.\"\r\n  - \"Fine.\"\r\n"))
  }
}
