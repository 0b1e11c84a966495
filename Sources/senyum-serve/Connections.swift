import NIOConcurrencyHelpers
import Serving

/// How many connections each address has, so that one computer cannot keep all others out by holding them open.
///
/// Addresses are known as long as they have a connection.
final class Connections: Sendable {
  /// So many one address may have, however few all may have together: a room full of telephones can stand behind one.
  private static let fewest = 64
  private let most: Int
  private let isBehindProxy: Bool
  private let counts = NIOLockedValueBox<[String: Int]>([:])

  init(_ settings: Serving) {
    most = max(settings.connections / 2, Connections.fewest)
    isBehindProxy = settings.isBehindProxy
  }

  /// Takes a place for a connection; false: the address has its share.
  func opens(_ address: String) -> Bool {
    // Everybody comes from the proxy's address then.
    let isUnbounded = isBehindProxy && Gate.isLocal(address)
    return counts.withLockedValue { counts in
      guard isUnbounded || counts[address, default: 0] < most else { return false }
      counts[address, default: 0] += 1
      return true
    }
  }

  func closes(_ address: String) {
    counts.withLockedValue { counts in
      let left = (counts[address] ?? 1) - 1
      counts[address] = left > 0 ? left : nil
    }
  }
}
