public import Dispatch
import Foundation

/// A calculation on a thread of its own, while somebody reads what is known already.
///
/// It is no task of Swift's. Those share as many threads as there are cores, so that whoever blocks a thread until one of
/// them is done also waits for all that stand in the queue before it. And nobody is suspended waiting for it: after a
/// suspension Swift on Linux goes on with the main actor on a thread that gets no signals, and Ctrl-C would do nothing
/// from then on.
public final class Calculation<Value: Sendable>: Sendable {
  private let progress = CalculationProgress<Value>()
  private let isOver = DispatchGroup()

  /// Begins at once.
  ///
  /// - Parameter calculate: asks now and then whether its result is still wanted; if not, it may return anything.
  public init(_ calculate: @escaping @Sendable (_ isCancelled: () -> Bool) -> Value) {
    // The threads of a queue of one's own are not counted against those of the tasks, and get no signals.
    DispatchQueue(label: "calculation").async(group: isOver) { [progress] in
      progress.finish(with: calculate { progress.isCancelled })
    }
  }

  deinit { progress.cancel() }

  /// Says that the result is not wanted any more.
  public func cancel() { progress.cancel() }

  /// Waits until it is over, at most so long. True when it is over.
  @discardableResult
  public func wait(atMost time: DispatchTimeInterval) -> Bool {
    isOver.wait(timeout: .now() + time) == .success
  }

  /// Nil while it goes on.
  public var result: Value? { progress.result }

  /// Waits until it is over, however long.
  func value() -> Value {
    isOver.wait()
    guard let result else { preconditionFailure("a calculation is over when it has a result") }
    return result
  }
}

/// How far a calculation is: written on its thread and read on another, and the other way round.
private final class CalculationProgress<Value: Sendable>: Sendable {
  private let lock = NSLock()
  /// Both are read and written only under the lock.
  nonisolated(unsafe) private var finished: Value?
  nonisolated(unsafe) private var isUnwanted = false

  func finish(with value: Value) { lock.withLock { finished = value } }
  func cancel() { lock.withLock { isUnwanted = true } }
  var result: Value? { lock.withLock { finished } }
  var isCancelled: Bool { lock.withLock { isUnwanted } }
}
