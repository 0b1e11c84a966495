import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How far long work is, in one line at the terminal that is written over and gone at the end.
struct Progress {
  private let clock = ContinuousClock()
  private var next: ContinuousClock.Instant
  private var isShown = false
  private let isPossible = isatty(2) == 1

  init() { next = clock.now + .milliseconds(500) }

  /// Shows how far it is, but not more often than it can be read.
  mutating func show(_ done: @autoclosure () -> String) {
    guard isPossible, clock.now >= next else { return }
    next = clock.now + .milliseconds(200)
    isShown = true
    write("\r… " + done() + say(id: " (Ctrl-C: hasil sejauh ini)", en: " (Ctrl-C: results so far)"))
  }

  func clear() {
    if isShown { write("\r" + String(repeating: " ", count: 60) + "\r") }
  }

  private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
