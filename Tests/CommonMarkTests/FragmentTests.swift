import ScenarioLanguage
import SourceText
import Testing

/// Every fragment is either read as CommonMark reads it or is an error.
@Suite("What a viewer would show in another way is an error")
struct FragmentTests {
  @Test(
    "Marks and escapes",
    arguments: [
      "\\- a", "\\# a", "17\\. a", "\\`a\\`", "a\\", "a\\\nb", "> a\\\n> b", "> a\\", "a  \nb", "a \nb",
      "Satu\\ \nDua", "Satu\\  \nDua", "> Satu\\ \n> Dua", "Satu\\\\ \nDua", "_a_", "a\\\n\\\nb",
      "*a\\\n\\\nb*", "a \\\nb", "[a ](https://x.id)\\\nb", "*[a ](https://x.id)*\\\nb", "\\\na", "a_b_c",
      "a__b__c", "~~a~~", "***a***", "**a *b* c**", "*a **b** c*", "**a*b*c**", "*a**b**c*", "**a**b**c**",
      "*a*b*c*",
      "a*b*c", "a * b", "*a\nb*", "*a\\\nb*", "a*\"b\"*c", "\u{A0}a*b*", "*\u{A0}a*", "a\u{A0}*b*", "*Ya!*😀",
      "😀*Ya*", "*😀*", "*😀*ya", "€*Ya*€", "**Rp**€5", "a_€b_", "€_a b_€", "`` `",
      "!", "A & B",
      "&amp;", "&ampx", "<b", "a < b", "a<5", "a <b> c", "a\u{2028}b", "\u{FEFF}a", "`if first``joy +4`",
      "`if first` `joy +4``joy +4`", "`joy +4``", "``joy +4`", "`if first`\na",
      "`if first` a\\\nb",
    ])
  func marks(_ text: String) { expectAgreement(frame(text: text), text) }

  @Test(
    "Blocks",
    arguments: [
      "1) a", "Satu\n17. a", "- - -", "* * *", "#a", "Satu\n#a", "Satu\n# Dua", "Satu\n=", "Satu\n-",
      "Satu\n--",
      "> Satu\n> -", "> Satu\n> # Dua", "> <!-- a -->", "<!-->", "<!--->", "<!-- -- -->", "<!-- a\n\nb -->",
      "<!-->\nDua -->", "<!--->\nDua -->", "<!-->Dua", "> Satu\n> =", "> Satu\n> --", "> Satu\n> ===", ">a",
      ">  a",
      "> > a", ">\n> a", "> a\n>\n>\n> b", "> a\nb", "> [!NOTE]\n> a", "> [!NOTE]", "> [!NOTE]\\\n> a",
      "> \\[!NOTE]\n> a",
      "> [!NOTE]\n>\n> a", "> [!TIP]\n> `if first` a", "> **Ani:** a", "> **Ani:**\n> a",
      "> **Ani:**\n>\n> a",
      "> **A\\*i:** a", "> **Ani:**a", "\u{A0}", "\u{3000}a", "a\n\u{A0}b", "a\n\u{3000}- b", "| a |",
      "a | b\n- | -", "```\na",
    ])
  func blocks(_ text: String) { expectAgreement(frame(text: text), text) }

  @Test(
    "Links and pictures",
    arguments: [
      "[a]", "[a][b]", "[a] (b)", "[a]( https://x.id )", "[a](\nhttps://x.id)", "[a\nb](https://x.id)",
      "![a]",
      "!\\[a](https://x.id)", "\\![a](https://x.id)", "[*a*](https://x.id)", "[`a`](https://x.id)",
      "*[a](https://x.id)*",
      "[a\\]b](https://x.id)", "[a[b]c](https://x.id)", "[a](https://x.id)[b](https://y.id)", "https://x.id",
      "*a [b*](https://x.id)", "*a [b*](https://x.id) c*", "[*a](https://x.id)*", "*a [b](https://x.id) c*",
      "*![a*](b.png)", "*![a](b.png)*", "[a](https://x.id/?a&copy;b)", "[a](https://x.id/?a&copyb)",
      "[a](https://x.id/ \u{301}b)", "![a](b c.png)", "![a](b.png \"c\")", "![a](<b.png>)", "![a](b(1).png)",
      "![a](b(1.png)", "![a](b.png", "![a](b&amp;c.png)", "[a [b\nc] d](https://x.id)",
      "[a\nb] c [d](https://x.id)", "[a\nb]: https://x.id", "[a\\]\nb]: https://x.id", "[a\nb\\]: c",
      "[a\\]b]: https://x.id", "[\\]: https://x.id", "<https://x.id>", "![a](b.png)", "![*a*](b.png)",
      "`if first` ![a](b.png)", "[a]: https://x.id",
      "[a](https://x.id/(b))",
    ])
  func links(_ text: String) { expectAgreement(frame(text: text), text) }

  @Test(
    "What happens after a choice",
    arguments: [
      "Satu\n#dua", "Satu\n# Dua", "`joy +4`\n### Dua", "# Satu", "#satu", "Satu\n=", "Satu\n-", "Satu\n--",
      "<!-- a -->", "<!-- a\n\nb -->",
      "<!-- a\n  b -->",
      "<!-->", "Satu\n\n    Dua", "> a\n\n> b", "> a\nb", "```\na\n```", "Satu\n```", "> ```\n> a", "+ a",
      "1. a", "<div>",
      "Satu\n<div>", "Satu\n<!-- a -->", "> **Ani:** a\n>\n> b",
    ])
  func consequences(_ text: String) { expectAgreement(frame(inChoice: text), text) }

  @Test(
    "A choice's text",
    arguments: [
      "#a", "# a", "1. a", "1\\. a", "> a", "- a", "--", "---", "=", "a\n  `joy +4`", "a\\\n  `joy +4`",
      "a\\", "[ ] a", "[a]: b",
      "\"a\"\n  - b\n  - c", "\"a\" `joy +4`\n  - b", "a\n  `joy +4`\n  - b", "a\n  - *b*\n  - c\\",
      "a\n  - #b", "a\n  - 1. b",
      "a\n  - [b]: c", "a\n  - --", "a\n  - - -", "a\n  -b", "*\"a\"*", "`joy +4`", "a\n  -", "\u{A0}a",
    ])
  func choices(_ text: String) { expectAgreement(frame(choice: text), text) }

  @Test(
    "Headings",
    arguments: [
      "A #b", "A \\#", "A \\##", "A#", "# A", "##", "*A*", "**A** b", "[A](https://x.id)", "A #", "A ##",
      "A  ##  ", "A # #", "# #", "#", "A #\u{301}", "A\\", "A *b",
      "A_b_c", "`a`",
      "A & B", "A &amp; B", "1. A", "- A", "> A", "A\u{A0}#",
    ])
  func headings(_ text: String) { expectAgreement(frame(heading: text), text) }

  /// CommonMark 0.31 counts symbols as punctuation, as its versions before do not; the reference implementation here
  /// speaks for one side only.
  @Test(
    "Emphasis that viewers of different ages read in different ways is an error",
    arguments: ["*Ya!*😀", "*😀*ya", "a**€5**", "a_€b_", "€_a b_€"])
  func symbols(_ text: String) {
    let source = SourceFile(name: "scenario.md", text: frame(text: text))
    let codes = compile(source, context: FileContext(id: "scenario")).diagnostics.map(\.kind.code)
    #expect(codes.contains("stray-mark"), "\(codes)")
  }

  private func expectAgreement(_ scenario: String, _ text: String) {
    if let difference = disagreement(Array(scenario.utf8)) {
      Issue.record("\(text.debugDescription): \(difference)")
    }
  }
}
