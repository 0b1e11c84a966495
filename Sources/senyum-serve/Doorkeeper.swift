import NIOCore

/// Stands before everything else that reads a connection: closes it when its address has too many, and when a request's
/// head does not come in time. A head that comes byte by byte is no sign of life.
final class Doorkeeper: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = ByteBuffer
  typealias InboundOut = ByteBuffer

  private let connections: Connections
  /// Where it holds one of the places.
  private var address: String?
  /// Until when the client has to send what is missing; nil: nothing is.
  private var deadline: NIODeadline?
  private var alarm: Scheduled<Void>?
  /// A head has come, and not yet all that belongs to it.
  private var isInRequest = false

  init(_ connections: Connections) { self.connections = connections }

  func channelActive(context: ChannelHandlerContext) {
    let address = context.remoteAddress?.ipAddress ?? ""
    if connections.opens(address) {
      self.address = address
      expect(context)
    }
    context.fireChannelActive()
    if self.address == nil { context.close(promise: nil) }
  }

  func channelInactive(context: ChannelHandlerContext) {
    leave()
    context.fireChannelInactive()
  }

  func handlerRemoved(context: ChannelHandlerContext) { leave() }

  private func leave() {
    if let address { connections.closes(address) }
    (address, deadline) = (nil, nil)
    alarm?.cancel()
    alarm = nil
  }

  // MARK: Heads

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let isFirst = !isInRequest && deadline == nil
    if isFirst { deadline = .now() + .seconds(Gate.headSeconds) }
    context.fireChannelRead(data)
    // Most heads come whole: nothing has to be set for them.
    if isFirst { setAlarm(context) }
  }

  /// A head has come whole.
  func headCame() {
    isInRequest = true
    deadline = nil
  }

  /// All that belongs to a request has come.
  func requestCame() {
    isInRequest = false
    deadline = nil
  }

  /// A request was answered. What has not come of it by now nobody waits for.
  func answered(_ context: ChannelHandlerContext) {
    if isInRequest, deadline == nil { expect(context) }
  }

  private func expect(_ context: ChannelHandlerContext) {
    deadline = .now() + .seconds(Gate.headSeconds)
    setAlarm(context)
  }

  /// An alarm that was set stays, and looks for itself whether there is still something missing: to take each back would
  /// cost more.
  private func setAlarm(_ context: ChannelHandlerContext) {
    guard alarm == nil, let deadline else { return }
    alarm = context.eventLoop.assumeIsolated().scheduleTask(deadline: deadline) { self.ring(context) }
  }

  private func ring(_ context: ChannelHandlerContext) {
    alarm = nil
    guard let deadline else { return }
    if deadline <= .now() { context.close(promise: nil) } else { setAlarm(context) }
  }
}
