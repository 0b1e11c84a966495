/// Lets requests about the same thing pass one behind the other, so that a form that was sent twice at the same moment
/// finds what the first one did.
final class OneAtATime: Sendable {
  /// Who waits for what is being dealt with, in the order of coming.
  private let waiting = Locked<[String: [CheckedContinuation<Void, Never>]]>([:])

  /// Does something when everybody who came before with the same key is through.
  func callAsFunction<Value>(
    _ key: String, _ body: () async throws(Problem) -> Value
  ) async throws(Problem) -> Value {
    await enter(key)
    defer { leave(key) }
    return try await body()
  }

  private func enter(_ key: String) async {
    await withCheckedContinuation { continuation in
      let isFree = waiting.with { waiting in
        if waiting[key] == nil {
          waiting[key] = []
          return true
        }
        waiting[key]?.append(continuation)
        return false
      }
      if isFree { continuation.resume() }
    }
  }

  private func leave(_ key: String) {
    let next: CheckedContinuation<Void, Never>? = waiting.with { waiting in
      guard let first = waiting[key]?.first else {
        waiting[key] = nil
        return nil
      }
      waiting[key]?.removeFirst()
      return first
    }
    next?.resume()
  }
}
