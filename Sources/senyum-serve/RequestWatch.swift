import HTTPTypes
import NIOCore
import NIOHTTP1
import NIOHTTPTypes

/// Tells the doorkeeper of a connection how far its requests are, and puts a page in the place of Hummingbird's bare answer
/// to what could not be read.
final class RequestWatch: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  private let doorkeeper: Doorkeeper
  private let answers: Unreadable.Answers
  /// Nothing that comes after it is read any more.
  private var fault: HTTPParserError?

  init(_ connections: Connections, _ answers: Unreadable.Answers) {
    doorkeeper = Doorkeeper(connections)
    self.answers = answers
  }

  func handlerAdded(context: ChannelHandlerContext) {
    do {
      try context.pipeline.syncOperations.addHandler(doorkeeper, position: .first)
    } catch {
      context.close(promise: nil)
    }
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head: doorkeeper.headCame()
    case .body: break
    case .end: doorkeeper.requestCame()
    }
    context.fireChannelRead(data)
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    fault = fault ?? error as? HTTPParserError
    context.fireErrorCaught(error)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    let part = unwrapOutboundIn(data)
    if let fault, RequestWatch.isBare(part) {
      let answer = answers.answer(to: fault)
      context.write(wrapOutboundOut(.head(answer.head)), promise: nil)
      context.write(wrapOutboundOut(.body(answer.body)), promise: promise)
    } else {
      context.write(data, promise: promise)
    }
    if case .end = part { doorkeeper.answered(context) }
  }

  /// Hummingbird writes this when everything that came before the fault is answered; our own pages say more.
  private static func isBare(_ part: HTTPResponsePart) -> Bool {
    guard case .head(let head) = part else { return false }
    return head.status == .badRequest && head.headerFields[.contentLength] == "0"
      && head.headerFields[.contentSecurityPolicy] == nil
  }
}
