import Mustache
import ScenarioLanguage
import SourceText
import Workbench

/// What stands around every page.
struct Frame: MustacheParent {
  let visit: Visit
  let title: String
  let content: String
  var bodyClass = "page"
  /// Where the page is: the room, for people who are in one.
  var place = ""
  /// The stream that tells when the page is no longer as it was, and how far this page knows it.
  var events: (path: String, at: Int)?

  /// Changes with what browsers may keep for long.
  static let version = String(sha256(Array((Assets.styleSheet + Assets.script).utf8)).prefix(12))

  func child(named name: String) -> Any? {
    switch name {
    case "title": title
    case "content": content
    case "class": bodyClass
    case "where": RoomCode(typed: place)?.grouped ?? place
    case "version": Frame.version
    case "events": events.map { ["path": $0.path, "at": $0.at] as [String: Any] }
    case "id": link(.id)
    case "en": link(.en)
    case "isIndonesian": visit.language == .id
    default: nil
    }
  }

  /// This page in a language.
  private func link(_ language: Language) -> String {
    let kept = visit.query.filter { $0.key != "lang" }.sorted { $0.key < $1.key }
    return address(visit.path, kept + [("lang", language.rawValue)])
  }

  var markup: String { Templates.all.render("frame", self, in: visit.language) }
}

/// A path with a query behind it.
package func address(_ path: String, _ query: [(key: String, value: String)]) -> String {
  let parts = query.map { inQuery($0.key) + "=" + inQuery($0.value) }
  return parts.isEmpty ? path : path + "?" + parts.joined(separator: "&")
}

/// A text as it stands in a query (RFC 3986, 2.3: only unreserved characters as they are).
func inQuery(_ text: String) -> String {
  var result = ""
  for byte in text.utf8 {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
      result.unicodeScalars.append(Unicode.Scalar(byte))
    default:
      let digits = String(byte, radix: 16, uppercase: true)
      result += digits.count == 1 ? "%0" + digits : "%" + digits
    }
  }
  return result
}

/// An address as markup in which a line ends only where people would end it: behind a slash, before a point.
func breakable(_ address: String) -> String {
  escapedMarkup(address).replacing(".", with: "<wbr>.").replacing("/", with: "/<wbr>")
    .replacing("/<wbr>/", with: "//")
}
