import Dispatch
import Records

/// Counts attempts on a thread of its own while the next ones are read. They come in batches of one scenario each, so
/// that its tables stay where the processor has them near.
final class Counting: @unchecked Sendable {
  // Touched on the queue only.
  private var tallies: [ScenarioTally]
  private let queue = DispatchQueue(label: "counting")
  /// So many batches may wait: reading may be quicker than counting.
  private let room = DispatchSemaphore(value: 16)
  /// Touched by the reader only.
  private var batches: [[Counted]]

  typealias Counted = (attempt: ReadAttempt, result: AttemptResult?)

  private static let batchSize = 2048

  init(_ tallies: [ScenarioTally]) {
    self.tallies = tallies
    batches = Array(repeating: [], count: tallies.count)
  }

  /// - Parameter result: what the attempt came to; nil where it did not come to its end.
  func add(_ attempt: ReadAttempt, _ result: AttemptResult?, to place: Int) {
    batches[place].append((attempt, result))
    if batches[place].count == Counting.batchSize { handOver(place) }
  }

  /// All that was added, counted.
  func finish() -> [ScenarioTally] {
    for place in batches.indices { handOver(place) }
    return queue.sync { tallies }
  }

  private func handOver(_ place: Int) {
    let batch = batches[place]
    batches[place] = []
    batches[place].reserveCapacity(Counting.batchSize)
    room.wait()
    queue.async { [self] in
      for (attempt, result) in batch { tallies[place].add(attempt, result) }
      room.signal()
    }
  }
}
