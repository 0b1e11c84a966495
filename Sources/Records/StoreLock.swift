#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Who uses a store: everybody who has it open shares this lock, and whoever puts another file in its place holds it alone.
/// SQLite's own locks do not reach that far: they belong to the file, not to its name.
///
/// It goes with its process, however that ends. Where a file system knows no such locks, it holds nobody back.
final class StoreLock: Sendable {
  private let file: Int32

  /// - Parameters:
  ///   - alone: nobody else may have it.
  ///   - patience: how long others are waited for, in seconds.
  /// - Throws: `busy` when others have it for longer, `cannotWrite` when the lock's file cannot be made.
  init(in folder: String, alone: Bool, patience: Double) throws(StoreFailure) {
    let path = folder + "/senyum.lock"
    file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw errno == ENOSPC ? .diskFull(path: path) : .cannotWrite(path: path) }
    let pause = 0.02
    var left = patience
    while flock(file, (alone ? LOCK_EX : LOCK_SH) | LOCK_NB) != 0, errno == EWOULDBLOCK {
      guard left > 0 else {
        close(file)
        throw .busy(path: path)
      }
      usleep(UInt32(pause * 1e6))
      left -= pause
    }
  }

  /// Lets others have it too.
  func share() { _ = flock(file, LOCK_SH) }

  func release() { _ = flock(file, LOCK_UN) }

  deinit { close(file) }
}
