package import Records
package import SourceText

/// One request as pages see it: who asks, in what language, with what.
package struct Visit: Sendable {
  /// The path and the query behind it, as they were asked for.
  package var path: String
  package var query: [String: String]
  /// What a form sent; empty for a page that is only looked at.
  package var form: [String: String]
  package var language: Language
  /// The browser's own secret; a new one when it brought none.
  package var session: Secret
  /// Whoever this browser plays as; nil: nobody yet.
  package var visitor: Visitor?
  package var isTrainer: Bool
  /// How other devices on this network reach the server, such as `http://192.168.1.20:8080`.
  package var origin: String
  /// Which computer it comes from, for limits only: it is neither shown nor written down.
  package var client: String

  package init(
    path: String, query: [String: String] = [:], form: [String: String] = [:], language: Language,
    session: Secret, visitor: Visitor? = nil, isTrainer: Bool = false, origin: String = "",
    client: String = ""
  ) {
    self.path = path
    self.query = query
    self.form = form
    self.language = language
    self.session = session
    self.visitor = visitor
    self.isTrainer = isTrainer
    self.origin = origin
    self.client = client
  }

  /// A text in the visitor's language.
  func say(id: String, en: String) -> String { language == .id ? id : en }

  /// What was typed and could not be made out, as long as the play is where it was typed: a page that shows itself anew
  /// asks for the same address later.
  func said(at name: String, _ place: Int) -> String? {
    query[name].map { $0 == String(place) } ?? true ? query["said"] : nil
  }

  func number(_ name: String) -> Int? { form[name].flatMap { Int($0) } }
}

/// What is sent back.
package struct Reply: Sendable {
  package enum Content: Sendable {
    case page(String)
    /// Look there instead. The browser asks for it by GET.
    case redirect(String)
    /// A file: its media type, the name to save it under, its bytes.
    case file(type: String, name: String?, [UInt8])
    /// A page that was not made here, without any right to run anything.
    case sandboxed(String)
  }

  package var status: Int
  package var content: Content
  /// A session that begins: the browser is to keep it.
  package var newSession: Secret?
  /// The trainer's session that begins; empty: it ends.
  package var trainerSession: Secret?
  /// In seconds: when it is worth asking again.
  package var retryAfter: Int?

  package init(_ content: Content, status: Int = 200) {
    self.content = content
    self.status = status
  }

  package static func redirect(_ path: String) -> Reply { Reply(.redirect(path), status: 303) }
}

/// Why something was not done, in both languages: what was seen, and what to do.
package struct Problem: Error, Sendable, Hashable {
  package let status: Int
  package let title: Localized
  package let text: Localized
  /// Where to go on.
  package let way: (path: String, words: Localized)?
  /// In seconds: when it is worth asking again; nil: that is not known.
  package let retryAfter: Int?

  package init(
    _ status: Int, _ title: Localized, _ text: Localized, way: (String, Localized)? = nil,
    retryAfter: Int? = nil
  ) {
    self.status = status
    self.title = title
    self.text = text
    self.way = way.map { (path: $0.0, words: $0.1) }
    self.retryAfter = retryAfter
  }

  package static func == (left: Problem, right: Problem) -> Bool {
    left.status == right.status && left.title == right.title && left.text == right.text
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(status)
    hasher.combine(title)
    hasher.combine(text)
  }
}
