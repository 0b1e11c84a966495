import Dispatch
import Foundation
import SourceText
import Workbench

/// A proof on its way, on another thread, while somebody reads what is known already.
///
/// It is asked for what it found, and nobody is suspended waiting for it: after a suspension Swift on Linux goes on with
/// the main actor on a thread that gets no signals.
final class Proving: Sendable {
  private let task: Task<Void, Never>
  private let handover = Handover()

  init(_ proof: Proof) {
    task = Task.detached { [handover] in handover.give(proof.findings { Task.isCancelled }) }
  }

  deinit { task.cancel() }

  func cancel() { task.cancel() }

  /// Waits until it is there, at most so long.
  func wait(milliseconds: Int) { handover.wait(milliseconds: milliseconds) }

  /// Nil while it is on its way.
  var found: [Diagnostic]? { handover.found }
}

/// What a proof found, written once on its thread and read on another.
private final class Handover: Sendable {
  private let isThere = DispatchSemaphore(value: 0)
  private let lock = NSLock()
  /// Read and written only under the lock.
  nonisolated(unsafe) private var diagnostics: [Diagnostic]?

  func give(_ found: [Diagnostic]) {
    lock.withLock { diagnostics = found }
    isThere.signal()
  }

  func wait(milliseconds: Int) { _ = isThere.wait(timeout: .now() + .milliseconds(milliseconds)) }

  var found: [Diagnostic]? { lock.withLock { diagnostics } }
}
