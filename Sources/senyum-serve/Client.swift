import Hummingbird
import Logging
import NIOCore

/// One request's surroundings: from which computer it came.
struct Client: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// The address of the computer at the other end, without its port; empty where there is none.
  let address: String
  /// Read once, by `Outermost`.
  var cookies = Cookies([])

  init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    address = source.channel.remoteAddress?.ipAddress ?? ""
  }
}
