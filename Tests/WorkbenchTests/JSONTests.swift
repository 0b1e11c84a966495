import Foundation
import Testing

@testable import Workbench

/// JSON that is put together by hand.
struct JSONTests {
  @Test func textsAreQuoted() {
    #expect(JSON.text("a\"b\\c\n\u{1}é").text == "\"a\\\"b\\\\c\\n\\u0001é\"\n")
  }

  @Test func documentsAreReadBackAsTheyWere() throws {
    let document = JSON.object([
      "empty": .list([]), "none": .object([:]), "null": .null, "yes": .bool(true),
      "numbers": .list([.number(-1), .fraction(0.25), .digits("12")]), "words": .texts(["a", "b"]),
    ])
    let read = try JSONSerialization.jsonObject(with: Data(document.text.utf8)) as? NSDictionary
    let expected: NSDictionary = [
      "empty": [String](), "none": [String: String](), "null": NSNull(), "yes": true,
      "numbers": [-1, 0.25, 12], "words": ["a", "b"],
    ]
    #expect(read == expected)
  }
}
