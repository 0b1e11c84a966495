import Dialogue
import SourceText
import Testing

@testable import Classroom

/// What stands on pages is text, whoever wrote it, and exists in both languages.
struct MarkupTests {
  @Test(arguments: Templates.texts.keys.sorted())
  func everyTemplateHasBothLanguages(_ name: String) throws {
    let text = try #require(Templates.texts[name])
    for language in Language.allCases {
      let said = Templates.text(text, in: language)
      #expect(!said.contains("[[") && !said.contains("]]"))
    }
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "\"\u{301} onfocus=alert(1) x=\"",
    "<\u{338}script>", "' onmouseover='x",
  ])
  func aNameIsTextWhateverItHolds(_ name: String) async throws {
    let test = try TestSite()
    let code = try await test.openRoom("everyone")
    let browser = try await test.join(code, as: name)
    let page = try #require(try await test.site.room(code, test.visit(browser)).page)
    #expect(!page.contains("<script>alert"))
    #expect(!page.contains("<img src=x"))
    for scalar in ["\"\u{301}", "<\u{338}"] {
      #expect(!contains(page, scalar), "a sign with a mark on it is escaped like the sign")
    }
  }

  /// By scalars: as browsers look at it.
  private func contains(_ text: String, _ part: String) -> Bool {
    let (text, part) = (Array(text.unicodeScalars), Array(part.unicodeScalars))
    guard text.count >= part.count else { return false }
    return (0...(text.count - part.count)).contains { Array(text[$0..<($0 + part.count)]) == part }
  }

  @Test func thereIsNoInlineStyleOrScriptOnAnyTemplate() {
    for text in Templates.texts.values {
      #expect(!text.contains("style=") && !text.contains("onclick") && !text.contains("<script>"))
    }
  }

  @Test func anAddressEndsItsLinesWherePeopleWould() {
    #expect(
      breakable("https://training.example.org/join/ABC234")
        == "https://<wbr>training<wbr>.example<wbr>.org/<wbr>join/<wbr>ABC234")
    #expect(breakable("localhost:8080") == "localhost:8080")
    #expect(breakable("a\"<b") == "a&quot;&lt;b")
  }

  @Test func secretsAreToldApartWhollyAndOnlyByThemselves() {
    let (one, other) = (Secret.session(), Secret.session())
    #expect(one != other)
    #expect(one.text.count == 48)
    #expect(one.fingerprint.count == 32)
    #expect(isSame(one.fingerprint, one.fingerprint))
    #expect(!isSame(one.fingerprint, other.fingerprint))
    #expect(!isSame("ab".utf8, "abc".utf8))
    #expect(one.formToken != other.formToken)
    #expect(Secret.returnCode(typed: "bcdf-ghjk mnpq") == Secret.returnCode(typed: "BCDFGHJKMNPQ"))
  }
}
