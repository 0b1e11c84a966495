import Foundation

/// A value that is worked out when it is first asked for.
final class Late<Value: Sendable>: Sendable {
  private let work: @Sendable () -> Value
  private let lock = NSLock()
  /// Read and written only under the lock.
  nonisolated(unsafe) private var known: Value?

  init(_ work: @escaping @Sendable () -> Value) { self.work = work }

  var value: Value {
    lock.withLock {
      if let known { return known }
      let value = work()
      known = value
      return value
    }
  }
}
