import SourceText
import Testing

struct SourceFileTests {
  @Test(arguments: [
    ("abc\ndef", 5, 2, 2), ("é👩‍🏫x", 2, 1, 2), ("é👩‍🏫x", 13, 1, 3), ("a\r\nb", 3, 2, 1), ("", 0, 1, 1),
    ("\u{FEFF}ab", 4, 1, 2), ("a\n", 2, 2, 1), ("é👩‍🏫x", 6, 1, 2), ("e\u{301}x", 1, 1, 1),
    ("x`\u{301}", 1, 1, 2),
  ])
  func positionsCountCharactersFromOne(text: String, offset: Int, line: Int, column: Int) {
    let position = SourceFile(name: "x", text: text).position(at: offset)
    #expect(position.line.value == line)
    #expect(position.column.value == column)
  }

  @Test func aLineEndsBeforeItsLineEnding() {
    let file = SourceFile(name: "x", text: "a\r\nbc\n")
    #expect(file.lineCount == 3)
    #expect(file.text(file.line(0)) == "a")
    #expect(file.text(file.line(1)) == "bc")
    #expect(file.text(file.line(2)) == "")
  }
}

struct NearNamesTests {
  @Test func nearestNamesComeFirst() {
    #expect(nearNames(to: "thre-items", among: ["emergency-exit", "three-items"]) == ["three-items"])
    #expect(nearNames(to: "jyo", among: ["joy", "refer"]) == ["joy"])
    #expect(nearNames(to: "zzz", among: ["joy", "refer"]).isEmpty)
  }
}
