// A server that does nothing but HTTP: the most that Senyum's holds is divided by what this one does.

import Foundation
import HTTPTypes
import Hummingbird
import Logging

let router = Router()
router.post("/") { request, _ in
  _ = try await request.body.collect(upTo: 16 * 1024)
  return Response(status: .seeOther, headers: [.location: "/"])
}
let application = Application(
  router: router,
  configuration: ApplicationConfiguration(
    address: .hostname("127.0.0.1", port: 0), serverName: nil, backlog: 1024),
  onServerRunning: { channel in
    FileHandle.standardOutput.write(Data("http://localhost:\(channel.localAddress?.port ?? 0)\n".utf8))
  },
  logger: Logger(label: "bare-server") { _ in SwiftLogNoOpLogHandler() })
try await application.runService()
