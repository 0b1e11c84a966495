/// Text with markers such as 1️⃣ at the places where findings are expected. The markers are not part of the text.
struct MarkedText {
  let text: String
  /// Byte offsets in `text`, in the order of the text.
  let markers: [Int]

  init(_ marked: String) {
    var text = ""
    var markers: [Int] = []
    for character in marked {
      if MarkedText.all.contains(character) {
        markers.append(text.utf8.count)
      } else {
        text.append(character)
      }
    }
    self.text = text
    self.markers = markers
  }

  private static let all: Set<Character> = ["1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣"]
}
