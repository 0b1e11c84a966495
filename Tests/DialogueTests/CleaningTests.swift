import Testing

@testable import Dialogue

struct CleaningTests {
  @Test func aTextCannotGiveOrdersToTheTerminal() {
    #expect("a\u{1B}[31mb\u{7}\u{9B}2Jc".withoutControls == "a[31mb2Jc")
    #expect("harga\u{202E}000.01\u{202C}".withoutControls == "harga000.01")
  }

  @Test func lineEndsStayAndTabsBecomeBlanks() {
    #expect("satu\r\ndua\ttiga\rempat".withoutControls == "satu\ndua tigaempat")
  }

  @Test func whatWasTypedIsOneLine() {
    #expect("  ya,\n  betul\u{0} ".asOneLine == "ya, betul")
  }
}
