import Classroom
import Foundation
import Hummingbird
import Logging
import NIOCore
import Records
import ServiceLifecycle
import Serving
import SourceText
import Workbench

/// The server from its start to its stop.
struct Server {
  let settings: Serving
  let language: Language

  init(_ settings: Serving, _ language: Language) {
    self.settings = settings
    self.language = language
  }

  func run() async throws {
    let store = try RecordStore(at: settings.data)
    let lock = try FolderLock(settings.data)
    defer { withExtendedLifetime(lock) {} }
    let shelf = Shelf(ScenarioLibrary(folder: settings.scenarios))
    guard !shelf.titles.isEmpty else { throw CannotStart.noScenarios }
    let key = try TrainerKey(in: settings.data, isKept: settings.keepsKey).secret
    let site = try Site(store, shelf: shelf, trainerKey: key, seed: settings.seed)
    let gate = Gate(settings)
    let connections = Connections(settings)
    let unreadable = Unreadable.Answers(first: language)
    let router = Router(context: Client.self, options: .autoGenerateHeadEndpoints)
    let metrics = Metrics(log: settings.logsRequests ? AccessLog() : nil)
    router.add(middleware: Outermost(gate: gate, site: site, fallback: language, metrics: metrics))
    Routes(site: site, gate: gate, fallback: language, metrics: metrics).add(to: router)
    let greeting = Greeting(settings: settings, language: language, shelf: shelf, key: key)
    var application = Application(
      router: router,
      server: .http1(
        configuration: .init(
          additionalChannelHandlers: [RequestWatch(connections, unreadable)],
          idleTimeout: .seconds(Gate.idleSeconds),
          httpDecoderConfiguration: .init(
            maxHeaderFieldSize: 8 * 1024, maxHeaderListSize: 16 * 1024, maxHeaderFieldCount: 64))),
      configuration: ApplicationConfiguration(
        address: .hostname(settings.address, port: settings.port), serverName: nil, backlog: 1024,
        availableConnectionsDelegate: .maximum(settings.connections, logger: Server.silent)),
      onServerRunning: { channel in
        gate.listening(at: channel.localAddress?.port ?? settings.port)
        greeting.tell(port: channel.localAddress?.port ?? settings.port)
      },
      logger: Server.silent)
    application.addServices(Clock(site: site, readings: gate.readings))
    try await application.runService(gracefulShutdownSignals: [.sigterm, .sigint])
    await site.close()
    try store.close()
    greeting.sayGoodbye()
  }

  /// What Hummingbird has to say is not for people who run a session; what matters is written by ourselves.
  private static let silent = Logger(label: "server") { _ in SwiftLogNoOpLogHandler() }
}

/// What is done each second: rooms are told that their time is over, boards that something moved, and clients that are
/// too slow that they were given up.
struct Clock: Service {
  let site: Site
  let readings: Readings

  func run() async throws {
    // It is cancelled where the server could not begin to listen.
    while !Task.isShuttingDownGracefully, !Task.isCancelled {
      try? await cancelWhenGracefulShutdown { try await Task.sleep(for: .seconds(1)) }
      site.rooms.tick()
      readings.tick()
    }
  }
}
