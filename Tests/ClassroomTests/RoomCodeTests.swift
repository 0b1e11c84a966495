import Simulation
import Testing

@testable import Classroom

/// Codes that can be read from a wall and typed on a phone.
@Suite struct RoomCodeTests {
  @Test func aCodeHasNoVowelsAndNoLookAlikes() {
    #expect(RoomCode.alphabet.count == 28 && Set(RoomCode.alphabet).count == 28)
    #expect(RoomCode.alphabet.allSatisfy { !"AEIOUL01".contains($0) })
    var generator = SplitMix64(seed: 1)
    var seen: Set<Character> = []
    for _ in 0..<200 {
      let code = RoomCode.random(using: &generator)
      #expect(code.text.count == 6 && RoomCode(typed: code.text) == code)
      seen.formUnion(code.text)
    }
    #expect(seen == Set(RoomCode.alphabet))
  }

  @Test func newCodesDiffer() {
    #expect(Set((0..<20).map { _ in RoomCode.random() }).count > 18)
  }

  @Test(arguments: [
    "BCD234", "bcd234", " bcd 234 ", "BCD-234", "b c d 2 3 4", "bcd\u{2013}234", "BCD\u{a0}234", "bcd.234\n",
  ])
  func itCountsHoweverItIsTyped(typed: String) {
    #expect(RoomCode(typed: typed)?.text == "BCD234")
  }

  @Test(arguments: [
    "", "BCD23", "BCD2345", "BCD23O", "BCD230", "BCDA34", "ＢＣＤ２３４", "BCD23\u{301}4", "🙂🙂🙂🙂🙂🙂",
  ])
  func otherWordsAreNoCodes(typed: String) {
    #expect(RoomCode(typed: typed) == nil)
  }

  @Test func aLongTextIsNoCode() {
    #expect(RoomCode(typed: String(repeating: "BCD234 ", count: 10_000)) == nil)
  }

  @Test func itIsReadOutInTwoGroups() {
    #expect(RoomCode(typed: "bcd234")?.grouped == "BCD-234")
  }
}
