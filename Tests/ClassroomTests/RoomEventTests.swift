import SourceText
import Testing

@testable import Classroom

/// What is kept of a room today can be read by every later version.
@Suite struct RoomEventTests {
  /// Every kind of event with the body that stands in stores. A body here is never changed; kinds are only
  /// added.
  static let kept: [(event: RoomEvent, body: String)] = [
    (
      .opened(Opening(.everyonePlays, scenarios: [Opening.Item(id: "laundry", digest: "ab12")], minutes: 45)),
      #"{"isPractice":false,"kind":"opened","minutes":45,"mode":"everyone","#
        + #""scenarios":[{"digest":"ab12","id":"laundry"}]}"#
    ),
    (
      .opened(
        Opening(
          .oneConversation,
          scenarios: [Opening.Item(id: "laundry", digest: "ab12"), Opening.Item(id: "desk", digest: "cd34")],
          isPractice: true)),
      #"{"isPractice":true,"kind":"opened","mode":"conversation","#
        + #""scenarios":[{"digest":"ab12","id":"laundry"},{"digest":"cd34","id":"desk"}]}"#
    ),
    (.joined(7), #"{"kind":"joined","visitor":7}"#),
    (.left(7), #"{"kind":"left","visitor":7}"#),
    (.removed(9_007_199_254_740_993), #"{"kind":"removed","visitor":9007199254740993}"#),
    (
      .began(7, attempt: 31, scenario: 1), #"{"attempt":31,"kind":"began","scenario":1,"visitor":7}"#
    ),
    (
      .beganConversation(attempt: 31, scenario: 0),
      #"{"attempt":31,"kind":"beganConversation","scenario":0}"#
    ),
    (.paused, #"{"kind":"paused"}"#),
    (.resumed, #"{"kind":"resumed"}"#),
    (.extended(until: 1_795_365_600), #"{"kind":"extended","until":1795365600}"#),
    (.voteOpened(round: 3), #"{"kind":"voteOpened","round":3}"#),
    (.voted(7, choice: 12, round: 3), #"{"choice":12,"kind":"voted","round":3,"visitor":7}"#),
    (.voteClosed, #"{"kind":"voteClosed"}"#),
    (.picked(choice: 12), #"{"choice":12,"kind":"picked"}"#),
    (.wentBack(choices: 2), #"{"choices":2,"kind":"wentBack"}"#),
    (.discussing(true), #"{"kind":"discussing","now":true}"#),
    (.discussing(false), #"{"kind":"discussing","now":false}"#),
    (.revealed, #"{"kind":"revealed"}"#),
    (.closed, #"{"kind":"closed"}"#),
  ]

  @Test(arguments: kept.indices) func whatIsKeptIsReadAgain(index: Int) throws {
    let (event, body) = RoomEventTests.kept[index]
    #expect(String(decoding: event.body, as: UTF8.self) == body)
    #expect(try RoomEvent(body: Array(body.utf8)) == event)
  }

  @Test func orderSpacesAndFurtherKeysDoNotMatter() throws {
    let body = #" { "visitor" : 7, "from": "a later version", "kind" : "joined" } "#
    #expect(try RoomEvent(body: Array(body.utf8)) == .joined(7))
  }

  @Test func aKindOfALaterVersionIsSaidToBeOne() throws {
    let body = Array(#"{"kind":"sang","song":3}"#.utf8)
    let error = try #require(throws: UnreadableRoomEvent.self) { try RoomEvent(body: body) }
    #expect(error == .newer(kind: "sang"))
    #expect(error.message(in: .en).contains("`sang`") && error.message(in: .en).contains("Update Senyum"))
    #expect(error.message(in: .id).contains("`sang`") && error.message(in: .id).contains("Perbarui Senyum"))
  }

  @Test func aModeOfALaterVersionIsSaidToBeOne() {
    let body = #"{"isPractice":false,"kind":"opened","mode":"tournament","scenarios":[]}"#
    #expect(throws: UnreadableRoomEvent.newer(kind: "opened tournament")) {
      try RoomEvent(body: Array(body.utf8))
    }
  }

  @Test(arguments: [
    "", "{", "[]", "null", #"{"visitor":7}"#, #"{"kind":7}"#, #"{"kind":"joined"}"#,
    #"{"kind":"joined","visitor":"Budi"}"#, #"{"kind":"voted","visitor":7,"choice":1}"#,
    #"{"kind":"opened","mode":"everyone"}"#, #"{"kind":"picked","choice":1e99}"#,
  ])
  func whatIsNoEventIsDamaged(body: String) {
    #expect(throws: UnreadableRoomEvent.damaged) { try RoomEvent(body: Array(body.utf8)) }
  }
}
