// What this target knows: what the command `senyum serve` hands to the server, which is a program of its own.
// What it must not know: how either of them works.

/// How the server is to be started. It travels as JSON in the server's only argument.
public struct Serving: Codable, Sendable, Hashable {
  /// The language of what the server writes to the terminal, and of pages for browsers that ask for neither.
  public var language: String
  /// The folder of the records.
  public var data: String
  /// The folder of the scenarios.
  public var scenarios: String
  /// The address to listen at: loopback unless the whole network is to reach it.
  public var address: String
  /// The port, 0…65535; 0: any that is free.
  public var port: Int
  /// How others reach the server, where a reverse proxy stands before it: `https://latihan.example.org`.
  public var url: String?
  /// The last address in `X-Forwarded-For` is the client's: a reverse proxy stands before the server.
  public var isBehindProxy: Bool
  /// The trainer's key stays the same at the next start.
  public var keepsKey: Bool
  /// Colours may be used in the terminal.
  public var hasColour: Bool
  /// Requests that one client may send in a second, over some seconds.
  public var rate: Int
  /// A line for each request is written to standard error.
  public var logsRequests: Bool
  /// Connections at once.
  public var connections: Int
  /// Decides the order of choices in all plays that begin; nil: each play has an order of its own.
  public var seed: UInt64?

  public init(
    language: String, data: String, scenarios: String, address: String, port: Int, url: String?,
    isBehindProxy: Bool, keepsKey: Bool, hasColour: Bool, rate: Int, logsRequests: Bool, connections: Int,
    seed: UInt64? = nil
  ) {
    self.language = language
    self.data = data
    self.scenarios = scenarios
    self.address = address
    self.port = port
    self.url = url
    self.isBehindProxy = isBehindProxy
    self.keepsKey = keepsKey
    self.hasColour = hasColour
    self.rate = rate
    self.logsRequests = logsRequests
    self.connections = connections
    self.seed = seed
  }
}
