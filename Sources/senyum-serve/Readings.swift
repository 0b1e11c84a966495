import Classroom
import NIOConcurrencyHelpers

/// What has to come in time, such as a form that is being sent. All are looked at once a second: a timer for each would
/// cost more than everything else that a small form takes.
final class Readings: Sendable {
  private let seconds: Double
  private let now: @Sendable () -> Double
  private let state = NIOLockedValueBox(State())

  private struct State {
    var latest: UInt64 = 0
    var underWay: [UInt64: Reading] = [:]
  }

  private struct Reading {
    let until: Double
    let stop: @Sendable () -> Void
  }

  /// - Parameters:
  ///   - seconds: so long each may take, up to a second more.
  ///   - now: a clock in seconds.
  init(seconds: Double, now: @escaping @Sendable () -> Double) {
    self.seconds = seconds
    self.now = now
  }

  /// Does something that may have to wait for a client.
  ///
  /// - Throws: `Problem.tooSlow`, or what it throws itself.
  func inTime<Value: Sendable>(_ read: @escaping @Sendable () async throws -> Value) async throws -> Value {
    let task = Task { try await read() }
    let number = begin { task.cancel() }
    defer { end(number) }
    let result = await withTaskCancellationHandler {
      await task.result
    } onCancel: {
      task.cancel()
    }
    // What was cut short may look whole.
    if task.isCancelled { throw Task.isCancelled ? CancellationError() : Problem.tooSlow }
    return try result.get()
  }

  private func begin(_ stop: @escaping @Sendable () -> Void) -> UInt64 {
    let until = now() + seconds
    return state.withLockedValue { state in
      state.latest += 1
      state.underWay[state.latest] = Reading(until: until, stop: stop)
      return state.latest
    }
  }

  private func end(_ number: UInt64) { state.withLockedValue { $0.underWay[number] = nil } }

  /// Gives up what is late. Called each second.
  func tick() {
    let now = now()
    let late = state.withLockedValue { $0.underWay.values.filter { $0.until < now } }
    for reading in late { reading.stop() }
  }
}
