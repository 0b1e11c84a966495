import Classroom
import Foundation
import HTTPTypes
import Hummingbird
import SourceText

/// Which path leads to which page.
struct Routes: Sendable {
  let site: Site
  let gate: Gate
  let fallback: Language
  let metrics: Metrics

  typealias Page = @Sendable (Visit, Parameters) async throws -> Reply

  func add(to router: Router<Client>) {
    addOpen(to: router)
    addPlay(to: router)
    addRooms(to: router)
    addTrainer(to: router)
  }

  private func addOpen(to router: Router<Client>) {
    let site = site
    get(router, "/") { visit, _ in await site.home(visit) }
    post(router, "start") { visit, _ in try await site.start(visit) }
    get(router, "progress") { visit, _ in try await site.progress(visit) }
    post(router, "progress") { visit, _ in try await site.review(visit) }
    get(router, "me") { visit, _ in try await site.me(visit) }
    post(router, "me") { visit, _ in try await site.makeReturnCode(visit) }
    get(router, "return") { visit, _ in site.returning(visit) }
    guess(
      router, "return", orElse: { site.returning($0, notice: Site.noSuchCode) },
      right: { try await site.goOn($0) })
    guess(
      router, "join", orElse: { await site.home($0, notice: Site.noSuchRoom) },
      right: { try await site.join($0) })
    get(router, "join/:code") { visit, path in
      var visit = visit
      visit.query["code"] = path.get("code") ?? ""
      return await site.home(visit)
    }
    router.get("assets/:name") { request, client in
      guard let asset = Asset(named: client.parameters.get("name") ?? "") else { throw Problem.notFound }
      return asset.response
    }
    router.get("scenarios/:id/**") { _, client in
      let picture = await site.picture(
        client.parameters.getCatchAll().map { $0.removingPercentEncoding ?? "" }.joined(separator: "/"),
        of: client.parameters.get("id") ?? "")
      guard let picture else { throw Problem.notFound }
      return Response(reply: Reply(.file(type: picture.type, name: nil, picture.bytes)), cookies: [])
    }
    router.get("metrics") { request, client in
      // For whoever watches over this computer: what is counted is nobody else's business.
      guard Gate.isLocal(gate.address(of: request, client)) else { throw Problem.notFound }
      let rooms = site.rooms.all
      let text = metrics.text(rooms: rooms.count, watchers: rooms.reduce(0) { $0 + $1.watchers })
      return Response(
        reply: Reply(.file(type: "text/plain; version=0.0.4", name: nil, Array(text.utf8))), cookies: [])
    }
    router.get("healthz") { _, _ in Response(status: .ok, body: .init(byteBuffer: .init(string: "ok\n"))) }
  }

  private func addPlay(to router: Router<Client>) {
    let site = site
    get(router, "play/:attempt") { visit, path in try await site.play(path.attempt, visit) }
    post(router, "play/:attempt") { visit, path in try await site.choose(path.attempt, visit) }
    post(router, "play/:attempt/undo") { visit, path in try await site.undo(path.attempt, visit) }
    post(router, "play/:attempt/again") { visit, path in try await site.again(path.attempt, visit) }
    post(router, "play/:attempt/back") { visit, path in try await site.goBack(path.attempt, visit) }
    get(router, "play/:attempt/transcript") { visit, path in try await site.transcript(path.attempt, visit) }
  }

  private func addRooms(to router: Router<Client>) {
    let (site, streams) = (site, Streams(site: site, gate: gate))
    get(router, "room/:code") { visit, path in try await site.room(path.code, visit) }
    post(router, "room/:code/start") { visit, path in try await site.startInRoom(path.code, visit) }
    post(router, "room/:code/vote") { visit, path in try await site.vote(path.code, visit) }
    post(router, "room/:code/leave") { visit, path in try await site.leave(path.code, visit) }
    router.get("room/:code/events") { request, client in
      try await streams.response(request, code: client.parameters.code, wantsBoard: false)
    }
    router.get("trainer/rooms/:code/events") { request, client in
      try await streams.response(request, code: client.parameters.code, wantsBoard: true)
    }
  }

  private func addTrainer(to router: Router<Client>) {
    let site = site
    get(router, "trainer") { visit, _ in site.trainer(visit) }
    guess(
      router, "trainer/key", orElse: { site.trainer($0, notice: Site.wrongKey) },
      right: { try site.unlock($0) })
    post(router, "trainer/rooms") { visit, _ in try await site.openRoom(visit) }
    get(router, "trainer/rooms/:code") { visit, path in try await site.steering(path.code, visit) }
    post(router, "trainer/rooms/:code") { visit, path in try await site.steer(path.code, visit) }
    get(router, "trainer/rooms/:code/report") { visit, path in try await site.report(path.code, visit) }
    get(router, "board/:code") { visit, path in try await site.board(path.code, visit) }
  }

  // MARK: Kinds of routes

  private func get(_ router: Router<Client>, _ path: RouterPath, _ page: @escaping Page) {
    router.get(path) { request, client in
      let incoming = await Incoming(request, client, site: site, gate: gate, fallback: fallback)
      if let redirect = incoming.languageRedirect { return redirect }
      return incoming.response(to: try await page(incoming.visit, client.parameters))
    }
  }

  private func post(_ router: Router<Client>, _ path: RouterPath, _ page: @escaping Page) {
    router.post(path) { request, client in
      let incoming = try await posted(request, client)
      return incoming.response(to: try await page(incoming.visit, client.parameters))
    }
  }

  private func posted(_ request: Request, _ client: Client) async throws -> Incoming {
    var incoming = await Incoming(request, client, site: site, gate: gate, fallback: fallback)
    guard incoming.isFromHere(request) else { throw Problem.fromElsewhere }
    incoming.visit.form = try await Form.read(request, gate.readings)
    return incoming
  }

  /// A form in which somebody may try out codes.
  ///
  /// - Parameters:
  ///   - wrong: the page for a code that nobody has.
  ///   - right: nil for such a code.
  private func guess(
    _ router: Router<Client>, _ path: RouterPath, orElse wrong: @escaping @Sendable (Visit) async -> Reply,
    right: @escaping @Sendable (Visit) async throws -> Reply?
  ) {
    router.post(path) { request, client in
      let incoming = try await posted(request, client)
      let address = incoming.visit.client
      let wait = gate.waitsForGuess(address)
      guard wait == 0 else { throw Problem.guessing(seconds: wait) }
      let reply = try await right(incoming.visit)
      if let reply { return incoming.response(to: reply) }
      gate.guessedWrong(address)
      return incoming.response(to: await wrong(incoming.visit))
    }
  }
}

extension Parameters {
  var code: String { self.get("code") ?? "" }
  /// -1, which no attempt has, where it is no number.
  var attempt: Int64 { self.get("attempt").flatMap { Int64($0) } ?? -1 }
}

extension Problem {
  static let fromElsewhere = Problem(
    403, Localized(id: "Dikirim dari tempat lain", en: "Sent from elsewhere"),
    Localized(
      id: "Formulir ini dikirim dari situs lain, jadi tidak dipakai. Tidak ada yang berubah.",
      en: "This form was sent from another site, and so it was not used. Nothing has changed."),
    way: ("/", Localized(id: "Ke halaman awal", en: "To the first page")))

  static func guessing(seconds: Int) -> Problem {
    Problem(
      429, Localized(id: "Terlalu banyak kode yang salah", en: "Too many wrong codes"),
      Localized(
        id: "Dari sini terlalu banyak kode yang salah. Coba lagi dalam \(seconds) detik.",
        en: "Too many wrong codes came from here. Try again in \(seconds) seconds."),
      retryAfter: seconds)
  }
}
