import Foundation
import HTTPTypes
import Hummingbird
import NIOConcurrencyHelpers
import Serving

/// What holds back too much: requests a second for each client, guesses at codes, streams.
///
/// It keeps addresses in memory alone, for minutes.
final class Gate: Sendable {
  /// A connection on which nothing happens is closed after so many seconds.
  static let idleSeconds: Int64 = 60
  /// The head of a request must have come whole within so many seconds of its first byte, the first one of a connection
  /// within so many of its beginning.
  static let headSeconds: Int64 = 15
  /// A form has at most so many bytes.
  static let largestBody = 16 * 1024
  /// A form must have arrived within so many seconds.
  static let bodySeconds = 10.0
  /// So many wrong codes, none long after the one before, are taken from one address; then it waits.
  private static let guesses = 10
  /// How long it waits, in seconds: a code of six letters has 28⁶ forms, so at this pace guessing one of 100 rooms takes
  /// years.
  private static let lockOut = 60.0
  /// A client may be ahead of its rate by so many seconds' worth.
  private static let burst = 4.0
  /// Event streams of one session: a few windows.
  private static let streamsEach = 6
  /// Addresses that are remembered at once.
  private static let most = 20_000

  let settings: Serving
  /// The forms that are being sent.
  let readings = Readings(seconds: Gate.bodySeconds) { Gate.now }
  private let state = NIOLockedValueBox(State())

  private struct State {
    var port = 0
    var buckets: [String: (tokens: Double, at: Double)] = [:]
    var guesses: [String: (count: Int, until: Double)] = [:]
    var streams: [String: Int] = [:]
  }

  init(_ settings: Serving) { self.settings = settings }

  func listening(at port: Int) { state.withLockedValue { $0.port = port } }
  var port: Int { state.withLockedValue { $0.port } }

  private static var now: Double { ProcessInfo.processInfo.systemUptime }

  /// Whether a client may be served now.
  ///
  /// - Parameter key: the session of somebody known, else the address; many phones can be behind one address.
  func admits(_ key: String, rate: Int) -> Bool {
    let (now, rate) = (Gate.now, Double(rate))
    return state.withLockedValue { state in
      if state.buckets.count > Gate.most { state.buckets.removeAll() }
      var bucket = state.buckets[key] ?? (tokens: rate * Gate.burst, at: now)
      bucket.tokens = min(rate * Gate.burst, bucket.tokens + (now - bucket.at) * rate)
      bucket.at = now
      let isAdmitted = bucket.tokens >= 1
      if isAdmitted { bucket.tokens -= 1 }
      state.buckets[key] = bucket
      return isAdmitted
    }
  }

  /// Seconds until an address may try a code again; 0: now.
  func waitsForGuess(_ address: String) -> Int {
    let now = Gate.now
    return state.withLockedValue { state in
      guard let entry = state.guesses[address], entry.count >= Gate.guesses, entry.until > now else {
        return 0
      }
      return Int((entry.until - now).rounded(.up))
    }
  }

  /// Counts a wrong code. A right one takes nothing back: whoever has one could guess another for as long as they like.
  func guessedWrong(_ address: String) {
    let now = Gate.now
    state.withLockedValue { state in
      if state.guesses.count > Gate.most { state.guesses.removeAll() }
      let before = state.guesses[address].flatMap { $0.until > now ? $0.count : nil } ?? 0
      state.guesses[address] = (before + 1, now + Gate.lockOut)
    }
  }

  /// Takes a place for an event stream; false: there are too many of that session.
  func opensStream(_ session: String) -> Bool {
    state.withLockedValue { state in
      guard state.streams[session, default: 0] < Gate.streamsEach else { return false }
      state.streams[session, default: 0] += 1
      return true
    }
  }

  func closesStream(_ session: String) {
    state.withLockedValue { state in
      let left = (state.streams[session] ?? 1) - 1
      state.streams[session] = left > 0 ? left : nil
    }
  }

  /// Whether an address is this computer's own.
  static func isLocal(_ address: String) -> Bool {
    address == "::1" || address.hasPrefix("127.") || address.hasPrefix("::ffff:127.")
  }

  /// The computer that a request comes from, where a proxy stands before us as the proxy says.
  func address(of request: Request, _ client: Client) -> String {
    guard settings.isBehindProxy, let name = HTTPField.Name("X-Forwarded-For"),
      let last = request.headers[values: name].last?.split(separator: ",").last
    else { return client.address }
    return last.trimmingCharacters(in: .whitespaces)
  }
}
