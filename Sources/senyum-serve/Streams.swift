import Classroom
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import ServiceLifecycle

/// Event streams: what happens in a room, told to whoever looks at it (Server-sent events, WHATWG HTML 9.2).
struct Streams: Sendable {
  let site: Site
  let gate: Gate
  func response(_ request: Request, code: String, wantsBoard: Bool) async throws -> Response {
    let cookies = Cookies(request.headers[values: .cookie])
    let session = Incoming.session(cookies)?.text ?? ""
    let room = try await room(code, session, cookies, wantsBoard)
    guard let place = StreamPlace(of: session, at: gate) else { throw Problem.tooMany }
    // A stream that was interrupted says by itself how far it came.
    let lastEvent = HTTPField.Name("Last-Event-ID").flatMap { request.headers[$0] }
    let after = lastEvent ?? request.uri.queryParameters["after"].map(String.init)
    return response(request, room, after: after.flatMap { Int($0) } ?? 0, wantsBoard, place)
  }

  /// The room, for those who may look at it; others are not told whether there is one.
  private func room(
    _ code: String, _ session: String, _ cookies: Cookies, _ wantsBoard: Bool
  ) async throws -> LiveRoom {
    if wantsBoard, !site.isTrainer(cookies[Incoming.trainerCookie].map { Secret($0) }) {
      throw Problem.trainerOnly
    }
    guard let room = site.rooms.room(code: code) else { throw Site.noSuchRoom }
    if !wantsBoard {
      let visitor = await site.people.visitor(Secret(session))
      guard let visitor, site.isMember(visitor, of: room) else { throw Site.noSuchRoom }
    }
    return room
  }

  private func response(
    _ request: Request, _ room: LiveRoom, after: Int, _ wantsBoard: Bool, _ place: StreamPlace
  ) -> Response {
    Response(
      status: .ok,
      headers: [
        .contentType: "text/event-stream", .cacheControl: "no-store",
        HTTPField.Name("X-Accel-Buffering")!: "no",
      ],
      body: .init { writer in
        let (id, signals) = room.subscribe(after: after, wantsBoard: wantsBoard)
        defer { withExtendedLifetime(place) { room.unsubscribe(id) } }
        // So long a browser waits before it connects again, in milliseconds.
        try await writer.write(ByteBuffer(string: "retry: 1000\n\n"))
        try await request.body.consumeWithCancellationOnInboundClose { _ in
          for await signal in signals.cancelOnGracefulShutdown() {
            try await writer.write(ByteBuffer(string: text(of: signal)))
          }
        }
        try await writer.finish(nil)
      })
  }

  private func text(of signal: LiveRoom.Signal) -> String {
    switch signal {
    case .room(let number): "id: \(number)\ndata: room\n\n"
    case .board: "data: board\n\n"
    case .beat: ": \n\n"
    }
  }
}

/// A place for an event stream. It is free again when nobody holds it: also where the stream was never begun, because
/// the browser had gone or asked for the head alone.
private final class StreamPlace: Sendable {
  private let session: String
  private let gate: Gate

  /// Nil where that session has too many.
  init?(of session: String, at gate: Gate) {
    guard gate.opensStream(session) else { return nil }
    self.session = session
    self.gate = gate
  }

  deinit { gate.closesStream(session) }
}
