#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes a new file that only its owner may read, whole or not at all, and never over one that is there.
///
/// - Throws: `cannotWrite` or `diskFull`.
public func writePrivately(_ path: String, _ bytes: [UInt8]) throws(StoreFailure) {
  let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
  guard file >= 0 else { throw failure(path) }
  var failed: StoreFailure?
  var done = 0
  while done < bytes.count, failed == nil {
    let count = bytes.withUnsafeBytes { write(file, $0.baseAddress! + done, bytes.count - done) }
    if count > 0 { done += count } else if errno != EINTR { failed = failure(path) }
  }
  if failed == nil, fsync(file) != 0 { failed = failure(path) }
  close(file)
  if let failed {
    unlink(path)
    throw failed
  }
}

private func failure(_ path: String) -> StoreFailure {
  [ENOSPC, EDQUOT, EFBIG].contains(errno) ? .diskFull(path: path) : .cannotWrite(path: path)
}
