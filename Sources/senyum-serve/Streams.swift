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
    guard let room = site.rooms.room(code: code) else { throw Site.noSuchRoom }
    let cookies = Cookies(request.headers[values: .cookie])
    let session = cookies[Incoming.sessionCookie] ?? ""
    try await checkRight(room, session, cookies, wantsBoard)
    guard gate.opensStream(session) else { throw Problem.tooMany }
    // A stream that was interrupted says by itself how far it came.
    let lastEvent = HTTPField.Name("Last-Event-ID").flatMap { request.headers[$0] }
    let after = lastEvent ?? request.uri.queryParameters["after"].map(String.init)
    return response(request, room, after: after.flatMap { Int($0) } ?? 0, wantsBoard, session)
  }

  private func checkRight(
    _ room: LiveRoom, _ session: String, _ cookies: Cookies, _ wantsBoard: Bool
  ) async throws {
    if wantsBoard {
      guard site.isTrainer(cookies[Incoming.trainerCookie].map { Secret($0) }) else {
        throw Problem.trainerOnly
      }
    } else {
      let visitor = await site.people.visitor(Secret(session))
      guard let visitor, site.isMember(visitor, of: room) else { throw Site.noSuchRoom }
    }
  }

  private func response(
    _ request: Request, _ room: LiveRoom, after: Int, _ wantsBoard: Bool, _ session: String
  ) -> Response {
    let gate = gate
    return Response(
      status: .ok,
      headers: [
        .contentType: "text/event-stream", .cacheControl: "no-store",
        HTTPField.Name("X-Accel-Buffering")!: "no",
      ],
      body: .init { writer in
        let (id, signals) = room.subscribe(after: after, wantsBoard: wantsBoard)
        defer {
          room.unsubscribe(id)
          gate.closesStream(session)
        }
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
