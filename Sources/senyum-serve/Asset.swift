import Classroom
import HTTPTypes
import Hummingbird

/// The style sheet, the script and the icon, which browsers keep for as long as their address is the same.
struct Asset {
  private let type: String
  private let text: String

  init?(named name: String) {
    switch name {
    case "senyum.css": (type, text) = ("text/css; charset=utf-8", Assets.styleSheet)
    case "senyum.js": (type, text) = ("text/javascript; charset=utf-8", Assets.script)
    case "senyum.svg": (type, text) = ("image/svg+xml", Assets.icon)
    default: return nil
    }
  }

  var response: Response {
    Response(
      status: .ok, headers: [.contentType: type, .cacheControl: "public, max-age=31536000, immutable"],
      body: .init(byteBuffer: .init(string: text)))
  }
}
