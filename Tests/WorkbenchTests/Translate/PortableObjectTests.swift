import SourceText
import Testing

@testable import Workbench

/// PO files of any tool are read, and what Senyum writes is read again as it was.
struct PortableObjectTests {
  private func read(_ text: String) throws -> PortableObject {
    try PortableObject(SourceFile(name: "en.po", text: text))
  }

  @Test func linesThatAToolWrappedAreOneText() throws {
    let object = try read(
      #"""
      # A comment above.
      msgid ""
      msgstr ""
      "Language: en\n"
      "Content-Type: text/plain; charset=utf-8\n"

      # from the translator
      #. Pak Surya speaks
      #: id.md:12
      #, fuzzy, no-wrap
      #| msgctxt "old"
      #| msgid "Lima belas "
      #| "menit"
      msgctxt ""
      "Rak › "
      "speech 1"
      msgid "Delapan "
      "belas\n"
      "menit \"tepat\" \\ \t."
      msgstr ""
      "Eighteen "
      "minutes"
      """#)
    #expect(object["language"] == "en")
    let entry = try #require(object.entries.first)
    #expect(object.entries.count == 1)
    #expect(entry.context == "Rak › speech 1")
    #expect(entry.source == "Delapan belas\nmenit \"tepat\" \\ \t.")
    #expect(entry.translation == "Eighteen minutes")
    #expect(entry.previous == "Lima belas menit")
    #expect(entry.isFuzzy)
    #expect(entry.comments == ["from the translator"] && entry.extracted == ["Pak Surya speaks"])
    #expect(entry.line == 20)
  }

  @Test func entriesWithoutEmptyLinesObsoleteOnesAndPluralsAreTold() throws {
    let object = try read(
      #"""
      msgctxt "a"
      msgid "satu"
      msgstr "one"
      msgctxt "b"
      msgid "dua"
      msgid_plural "dua-dua"
      msgstr[0] "two"
      msgstr[1] "twos"
      #~ msgctxt "c"
      #~ msgid "ti"
      #~ "ga"
      #~ msgstr "three"

      #~| msgid "dulu"
      #~ msgid "kini"
      #~ msgstr "now"
      """#)
    #expect(object.entries.map(\.source) == ["satu", "dua", "tiga", "kini"])
    #expect(object.entries.map(\.translation) == ["one", "two", "three", "now"])
    #expect(object.entries.map(\.isObsolete) == [false, false, true, true])
    #expect(object.entries[3].previous == "dulu")
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    var object = PortableObject()
    object.fields = [("Language", "en"), ("X-Senyum-Scenario", "shop")]
    for text in ["a", "a\nb", "\"q\" \\ \t", "end\n", "\n", "a\\\nb", "tab\tand é 😀"] {
      var entry = PortableObject.Entry()
      entry.context = "c \(text)"
      entry.source = text
      entry.translation = text + "!"
      entry.previous = text
      entry.flags = ["fuzzy"]
      entry.isObsolete = text == "a"
      object.entries.append(entry)
    }
    let again = try read(object.text)
    #expect(again.text == object.text)
    #expect(Set(again.entries.map(\.source)) == Set(object.entries.map(\.source)))
    #expect(again["x-senyum-scenario"] == "shop")
  }

  @Test(arguments: [
    ("msgid \"a\"\nmsgstr \"b", 2), ("msgid \"a\"\nhello\n", 2), ("<<<<<<< HEAD\nmsgid \"a\"", 1),
    ("msgid \"a\"\nmsgstr \"b\"c\"\n", 2), ("msgid a", 1),
  ])
  func aLineThatCannotBeReadIsNamed(text: String, line: Int) throws {
    let error = try #require(throws: UnreadableObject.self) { try read(text) }
    #expect(error.line == line)
    for language in Language.allCases { #expect(error.message[language].hasPrefix("en.po:\(line): ")) }
  }

  @Test func anotherEncodingIsNamed() {
    #expect(throws: UnreadableObject.self) {
      try read("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-1\\n\"\n")
    }
  }
}
