import Foundation

/// Makes many changes of a store durable with few waits for the disk: what arrives while a transaction is under way is
/// written together in the next one.
///
///     let commits = GroupCommit(store)
///     try await commits.commit(.keep([4], after: [], of: attempt))     // durable when it returns
///     await commits.close()
///
/// It writes on a thread of its own, so that nobody who waits keeps a thread from other tasks.
public final class GroupCommit: Sendable {
  /// So many changes at most are written in one transaction: whoever reads the store waits no longer than for these.
  public static let largestBatch = 512

  private let line: CommitLine

  /// - Parameter store: stays open until this is closed. It may be read and written in other ways meanwhile.
  public init(_ store: RecordStore) {
    let line = CommitLine(store.path)
    self.line = line
    let thread = Thread {
      while let batch = line.next(atMost: GroupCommit.largestBatch) {
        for (waiting, outcome) in zip(batch, store.apply(batch.map(\.write))) { waiting.end(outcome) }
      }
    }
    thread.name = "Senyum records"
    thread.start()
  }

  deinit { line.close() }

  /// Makes a change; it is durable when this returns. Changes are made in the order in which they arrive. Whoever is
  /// cancelled meanwhile learns what came of it all the same.
  ///
  /// - Returns: what the change says it returns.
  /// - Throws: what the change says it throws; what is refused leaves nothing behind and concerns nobody else. When the
  ///   disk or the file fails everybody is told who was to be written together. `busy` after `close`.
  @discardableResult
  public func commit(_ write: StoreWrite) async throws(StoreFailure) -> Int64 {
    let outcome = await withCheckedContinuation { continuation in
      line.add(CommitLine.Waiting(write: write) { continuation.resume(returning: $0) })
    }
    return try outcome.get()
  }

  /// Returns when everything that was to be written is. What comes later is refused. The store stays open.
  public func close() async {
    await withCheckedContinuation { continuation in line.close { continuation.resume() } }
  }

  /// How many have handed in a change and do not know yet what came of it.
  var unanswered: Int { line.unanswered }
}

/// Those who wait to be written, in order.
private final class CommitLine: Sendable {
  struct Waiting: Sendable {
    let write: StoreWrite
    let end: @Sendable (Result<Int64, StoreFailure>) -> Void
  }

  private struct State {
    var waiting: [Waiting] = []
    /// So many are being written.
    var writing = 0
    var isClosed = false
    /// The thread that writes has nothing to do: only then it must be woken.
    var isIdle = false
    /// The thread is gone.
    var isDone = false
    /// Who wants to know when it is.
    var closing: [@Sendable () -> Void] = []
  }

  private let path: String
  private let turn = NSCondition()
  /// Read and written only in one's turn.
  nonisolated(unsafe) private var state = State()

  init(_ path: String) { self.path = path }

  var unanswered: Int { turn.withLock { state.writing + state.waiting.count } }

  func add(_ waiting: Waiting) {
    let isRefused = turn.withLock {
      if state.isClosed { return true }
      state.waiting.append(waiting)
      wake()
      return false
    }
    if isRefused { waiting.end(.failure(.busy(path: path))) }
  }

  private func wake() {
    guard state.isIdle else { return }
    state.isIdle = false
    turn.signal()
  }

  /// The next to be written, as soon as there are any; nil once it is closed and everything is written.
  func next(atMost count: Int) -> [Waiting]? {
    var closing: [@Sendable () -> Void] = []
    defer { for end in closing { end() } }
    return turn.withLock {
      state.writing = 0
      while state.waiting.isEmpty, !state.isClosed {
        state.isIdle = true
        turn.wait()
      }
      guard !state.waiting.isEmpty else {
        state.isDone = true
        swap(&closing, &state.closing)
        return nil
      }
      let batch = Array(state.waiting.prefix(count))
      state.waiting.removeFirst(batch.count)
      state.writing = batch.count
      return batch
    }
  }

  /// - Parameter end: called when everything is written.
  func close(_ end: @escaping @Sendable () -> Void = {}) {
    let isDone = turn.withLock {
      state.isClosed = true
      wake()
      if !state.isDone { state.closing.append(end) }
      return state.isDone
    }
    if isDone { end() }
  }
}
