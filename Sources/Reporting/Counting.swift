import Dispatch
import Records

/// An attempt as it is counted.
struct CountedAttempt {
  /// The id of the text that is its scenario in the source language.
  let source: KeptText.ID
  let isPractice: Bool
  let given: Int
  /// What it came to; nil where it did not come to its end.
  let result: AttemptResult?
  /// How many choices it has.
  let length: Int
}

/// Counts attempts on a thread of its own while the next ones are read. They come in batches of one scenario each, so
/// that its tables stay where the processor has them near.
final class Counting: @unchecked Sendable {
  // Touched on the queue only.
  private var tallies: [ScenarioTally]
  private let queue = DispatchQueue(label: "counting", qos: .userInitiated)
  /// So many batches may wait: reading may be quicker than counting.
  private let room = DispatchSemaphore(value: 16)
  /// Touched by the reader only.
  private var batches: [Batch]

  /// All choices in one list: an array for each attempt would take longer than counting it.
  private struct Batch: Sendable {
    var attempts: [CountedAttempt] = []
    var choices: [Int32] = []
  }

  private static let batchSize = 4096

  init(_ tallies: [ScenarioTally]) {
    self.tallies = tallies
    batches = Array(repeating: Batch(), count: tallies.count)
  }

  /// - Parameter result: what the attempt came to; nil where it did not come to its end.
  func add(_ attempt: ReadAttempt, _ result: AttemptResult?, to place: Int) {
    batches[place].attempts.append(
      CountedAttempt(
        source: attempt.source, isPractice: attempt.isPractice, given: attempt.given, result: result,
        length: attempt.choices.count))
    for choice in attempt.choices { batches[place].choices.append(Int32(truncatingIfNeeded: choice)) }
    if batches[place].attempts.count == Counting.batchSize { handOver(place) }
  }

  /// All that was added, counted.
  func finish() -> [ScenarioTally] {
    for place in batches.indices { handOver(place) }
    return queue.sync { tallies }
  }

  private func handOver(_ place: Int) {
    let batch = batches[place]
    batches[place] = Batch()
    room.wait()
    queue.async { [self] in
      batch.choices.withUnsafeBufferPointer { choices in
        var start = 0
        for attempt in batch.attempts {
          let own = UnsafeBufferPointer(rebasing: choices[start..<start + attempt.length])
          tallies[place].add(attempt, own)
          start += attempt.length
        }
      }
      room.signal()
    }
  }
}
