import Foundation
import SourceText

/// One server at a time serves a folder of records: each holds its rooms in memory, and two of them would contradict
/// each other. Playing in terminals goes on beside it.
final class FolderLock: Sendable {
  private let file: Int32

  /// - Throws: `CannotStart` where another server has the folder, or no file can be made in it.
  init(_ folder: String) throws {
    file = open(folder + "/senyum-serve.lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0, flock(file, LOCK_EX | LOCK_NB) == 0 else {
      if file >= 0 { close(file) }
      throw CannotStart.alreadyServed(folder)
    }
  }

  deinit { close(file) }
}
