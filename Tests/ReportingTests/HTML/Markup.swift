/// A page taken apart, as far as the tests ask.
struct Markup {
  let text: String

  init(_ text: String) { self.text = text }

  /// Tags that are opened and not closed, or closed and not opened, in the order found.
  var unbalanced: [String] {
    var open: [String] = []
    var wrong: [String] = []
    for match in text.matches(of: #/<(/?)([a-z][a-z0-9]*)[^>]*?(/?)>/#) {
      let name = String(match.2)
      if Markup.empty.contains(name) || !match.3.isEmpty { continue }
      if match.1.isEmpty {
        open.append(name)
      } else if open.last == name {
        open.removeLast()
      } else {
        wrong.append(name)
      }
    }
    return wrong + open
  }

  private static let empty: Set = ["meta", "br", "hr", "link", "img"]

  /// The values of an attribute, in the order found.
  func values(of attribute: String) -> [String] {
    text.split(separator: " \(attribute)=\"").dropFirst().compactMap {
      $0.split(separator: "\"").first.map(String.init)
    }
  }

  /// What is read: everything between tags of the body.
  var read: String {
    let body = text.split(separator: "<body>", maxSplits: 1).last ?? ""
    return body.replacing(#/<[^>]*>/#, with: " ").replacing("&quot;", with: "\"").replacing(
      "&amp;", with: "&"
    )
    .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
