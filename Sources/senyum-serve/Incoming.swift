import Classroom
import Foundation
import HTTPTypes
import Hummingbird
import SourceText

/// A request as it came in: who it is, in what language, and what is to be said to the browser besides the page.
struct Incoming: Sendable {
  var visit: Visit
  /// The browser brought no session: it is given one.
  private let isNew: Bool
  private let isSecure: Bool
  /// A language that was chosen by a link; it is kept, and the page asked for again without it.
  private let chosen: Language?

  static let sessionCookie = "senyum"
  static let trainerCookie = "senyum-trainer"
  static let languageCookie = "senyum-language"

  init(_ request: Request, _ client: Client, site: Site, gate: Gate, fallback: Language) async {
    let cookies = client.cookies
    var query: [String: String] = [:]
    for (key, value) in request.uri.queryParameters.prefix(16) {
      query[String(key)] = String(value.replacing("+", with: " "))
    }
    chosen = query["lang"].flatMap { Language(rawValue: $0) }
    let known = Incoming.session(cookies)
    isNew = known == nil
    let origin = gate.origin(of: request)
    isSecure = origin.hasPrefix("https:")
    visit = Visit(
      path: Incoming.page(request), query: query,
      language: Incoming.language(
        cookies[Incoming.languageCookie], request.headers[.acceptLanguage], fallback),
      session: known ?? .session(),
      isTrainer: site.isTrainer(cookies[Incoming.trainerCookie].map { Secret($0) }),
      origin: origin, client: gate.address(of: request, client))
    if let known { visit.visitor = await site.people.visitor(known) }
  }

  /// The session that a browser brought; nil where it cannot be one of ours.
  static func session(_ cookies: Cookies) -> Secret? {
    cookies[sessionCookie].flatMap { $0.utf8.count == 48 ? Secret($0) : nil }
  }

  /// The page that was asked for, or on which the form stands that was sent: where the links to languages lead.
  private static func page(_ request: Request) -> String {
    let path = own(request.uri.path)
    guard request.method == .post else { return path }
    if ["/join", "/start"].contains(path) { return "/" }
    if ["/trainer/key", "/trainer/rooms"].contains(path) { return "/trainer" }
    let parts = path.split(separator: "/")
    let isDeed = parts.last.map { ["start", "vote", "leave", "undo", "again", "back"].contains($0) } ?? false
    return isDeed ? "/" + parts.dropLast().joined(separator: "/") : path
  }

  /// A path as it may stand in a link: browsers take what begins with `//` or `/\` for the name of another server.
  static func own(_ path: String) -> String { "/" + path.drop { $0 == "/" || $0 == "\\" } }

  /// What was chosen before, else the first language of the browser's list that we speak.
  private static func language(_ kept: String?, _ accepted: String?, _ fallback: Language) -> Language {
    if let kept = kept.flatMap({ Language(rawValue: $0) }) { return kept }
    let tags = (accepted ?? "").utf8.split(separator: UInt8(ascii: ",")).prefix(20).lazy
      .compactMap { $0.split(separator: UInt8(ascii: ";")).first.map { Cookies.trimmed($0) } }
    return tags.compactMap { Language(tag: $0) }.first ?? fallback
  }

  /// Whether a form was sent from one of our own pages, as far as the browser tells.
  func isFromHere(_ request: Request) -> Bool {
    if let site = HTTPField.Name("Sec-Fetch-Site").flatMap({ request.headers[$0] }),
      site != "same-origin", site != "none"
    {
      return false
    }
    guard let origin = request.headers[.origin] else { return true }
    return origin == visit.origin
      || origin.split(separator: "/").last.map(String.init) == request.head.authority
  }

  /// Back to the same page in the language that was chosen.
  var languageRedirect: Response? {
    guard let chosen else { return nil }
    let kept = visit.query.filter { $0.key != "lang" }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    var response = Response(reply: .redirect(address(visit.path, kept)), cookies: newSession)
    response.headers.append(cookie(Incoming.languageCookie, chosen.rawValue, days: 365))
    return response
  }

  func response(to reply: Reply) -> Response {
    var cookies = newSession
    if let session = reply.newSession { cookies = [cookie(Incoming.sessionCookie, session.text, days: 180)] }
    if let trainer = reply.trainerSession {
      cookies.append(cookie(Incoming.trainerCookie, trainer.text, days: nil, isStrict: true))
    }
    return Response(reply: reply, cookies: cookies)
  }

  private var newSession: [HTTPField] {
    isNew ? [cookie(Incoming.sessionCookie, visit.session.text, days: 180)] : []
  }

  /// Lax for people, so that a link in a chat finds who they are; strict for the trainer.
  private func cookie(_ name: String, _ value: String, days: Int?, isStrict: Bool = false) -> HTTPField {
    var text = "\(name)=\(value); Path=/; HttpOnly; SameSite=\(isStrict ? "Strict" : "Lax")"
    if let days { text += "; Max-Age=\(days * 86_400)" }
    if isSecure { text += "; Secure" }
    return HTTPField(name: .setCookie, value: text)
  }
}

extension Gate {
  /// How the browser reaches us.
  func origin(of request: Request) -> String {
    if let url = settings.url { return url.hasSuffix("/") ? String(url.dropLast()) : url }
    // What a browser asks for stands on pages, escaped like everything else.
    return "http://" + (request.head.authority ?? "\(settings.address):\(port)")
  }
}

/// The cookies of a request, each once.
struct Cookies {
  private var values: [String: String] = [:]

  init(_ headers: [String]) {
    for part in headers.flatMap({ $0.utf8.split(separator: UInt8(ascii: ";")) }).prefix(50) {
      let pair = part.split(separator: UInt8(ascii: "="), maxSplits: 1)
      guard pair.count == 2 else { continue }
      let name = Cookies.trimmed(pair[0])
      if values[name] == nil { values[name] = Cookies.trimmed(pair[1]) }
    }
  }

  subscript(name: String) -> String? { values[name] }

  /// Without the blanks around it. Foundation's way takes longer than the rest of a request's head.
  static func trimmed(_ text: Substring.UTF8View) -> String {
    func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    let bare = text.drop(while: isBlank)
    let end = bare.lastIndex { !isBlank($0) }.map { bare.index(after: $0) } ?? bare.startIndex
    return String(Substring(bare[..<end]))
  }
}
