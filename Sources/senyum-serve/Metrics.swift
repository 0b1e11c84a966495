import Foundation
import Hummingbird
import NIOConcurrencyHelpers

/// What the server has done so far, for `/metrics`, and a line for each request in the access log. Neither holds a name,
/// an address, a code or a token: paths are those of the routes.
final class Metrics: Sendable {
  /// Upper bounds of the times that are counted, in seconds.
  private static let bounds: [Double] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5]

  private struct Key: Hashable {
    let method: String
    let route: String
    let status: Int
  }

  private struct State {
    var requests: [Key: Int] = [:]
    var buckets = [Int](repeating: 0, count: Metrics.bounds.count + 1)
    var seconds = 0.0
    var failures = 0
  }

  private let state = NIOLockedValueBox(State())
  private let log: AccessLog?

  init(log: AccessLog?) { self.log = log }

  func answered(_ method: String, _ route: String, _ status: Int, _ time: Duration) {
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
    let bucket = Metrics.bounds.firstIndex { seconds <= $0 } ?? Metrics.bounds.count
    state.withLockedValue { state in
      state.requests[Key(method: method, route: route, status: status), default: 0] += 1
      state.buckets[bucket] += 1
      state.seconds += seconds
    }
    log?.write(method, route, status, seconds)
  }

  func failed(_ kind: String) {
    state.withLockedValue { $0.failures += 1 }
    log?.note("an error of kind \(kind)")
  }

  /// In Prometheus' text format 0.0.4.
  func text(rooms: Int, watchers: Int) -> String {
    let state = state.withLockedValue { $0 }
    var lines = ["# HELP senyum_requests_total Requests answered.", "# TYPE senyum_requests_total counter"]
    let sorted = state.requests.sorted {
      ($0.key.route, $0.key.method, $0.key.status) < ($1.key.route, $1.key.method, $1.key.status)
    }
    for (key, count) in sorted {
      lines.append(
        "senyum_requests_total{method=\"\(key.method)\",route=\"\(key.route)\",status=\"\(key.status)\"} \(count)"
      )
    }
    lines += ["# HELP senyum_request_seconds Time to an answer.", "# TYPE senyum_request_seconds histogram"]
    var total = 0
    for (index, bound) in Metrics.bounds.enumerated() {
      total += state.buckets[index]
      lines.append("senyum_request_seconds_bucket{le=\"\(bound)\"} \(total)")
    }
    total += state.buckets.last ?? 0
    lines += [
      "senyum_request_seconds_bucket{le=\"+Inf\"} \(total)", "senyum_request_seconds_sum \(state.seconds)",
      "senyum_request_seconds_count \(total)",
      "# HELP senyum_failures_total Requests that met a fault of the server.",
      "# TYPE senyum_failures_total counter", "senyum_failures_total \(state.failures)",
      "# HELP senyum_rooms Open rooms.", "# TYPE senyum_rooms gauge", "senyum_rooms \(rooms)",
      "# HELP senyum_streams Open event streams.", "# TYPE senyum_streams gauge",
      "senyum_streams \(watchers)",
    ]
    return lines.joined(separator: "\n") + "\n"
  }
}

/// A line for each request, on standard error.
struct AccessLog: Sendable {
  func write(_ method: String, _ route: String, _ status: Int, _ seconds: Double) {
    note("\(method) \(route) \(status) \(Int(seconds * 1_000_000)) µs")
  }

  func note(_ text: String) {
    let time = Date().formatted(.iso8601)
    FileHandle.standardError.write(Data("\(time) \(text)\n".utf8))
  }
}
