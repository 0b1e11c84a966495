import Classroom
import HTTPTypes
import NIOCore
import NIOHTTP1
import SourceText

/// What is answered to what cannot be read: it never comes as far as the pages.
struct Unreadable: Sendable {
  let head: HTTPResponse
  let body: ByteBuffer

  init(_ problem: Problem, first language: Language) {
    body = ByteBuffer(string: BilingualPage(problem, first: language).markup)
    var fields = HTTPFields(Outermost.careful)
    fields[.contentType] = "text/html; charset=utf-8"
    fields[.contentLength] = String(body.readableBytes)
    fields[.connection] = "close"
    head = HTTPResponse(status: .init(code: problem.status), headerFields: fields)
  }

  /// Made once: anybody can ask for it as often as they like.
  struct Answers: Sendable {
    private let notHTTP: Unreadable
    private let longHead: Unreadable

    /// - Parameter language: the one that comes first.
    init(first language: Language) {
      notHTTP = Unreadable(.notHTTP, first: language)
      longHead = Unreadable(.longHead, first: language)
    }

    func answer(to fault: HTTPParserError) -> Unreadable {
      if case .headerOverflow = fault { longHead } else { notHTTP }
    }
  }
}
