import NIOCore
import NIOHTTPTypes

/// Tells the doorkeeper of a connection how far its requests are.
final class RequestWatch: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  private let doorkeeper: Doorkeeper

  init(_ connections: Connections) { doorkeeper = Doorkeeper(connections) }

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

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    context.write(data, promise: promise)
    if case .end = unwrapOutboundIn(data) { doorkeeper.answered(context) }
  }
}
