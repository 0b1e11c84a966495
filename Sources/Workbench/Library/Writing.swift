public import SourceText

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why a file could not be written, in a sentence with what to do.
public struct Unwritable: Error, Sendable, Hashable {
  public let path: String

  public func message(in language: Language) -> String {
    switch language {
    case .id:
      "Saya tidak bisa menulis `\(path)`; berkas lama tetap seperti semula. Periksa izin folder itu dan sisa ruang disk."
    case .en:
      "I cannot write `\(path)`; what was there is as it was. Check the folder's permissions and the space on the disk."
    }
  }
}

/// Writes files, all of them or none: each first beside its place, then all put in place. A file keeps its permissions,
/// and a link stays a link.
///
/// - Throws: `Unwritable`; then every file is as it was.
func writeFiles(_ files: [(path: String, bytes: [UInt8])]) throws(Unwritable) {
  var prepared: [(path: String, temporary: String, old: Data?)] = []
  defer { for file in prepared { try? FileManager.default.removeItem(atPath: file.temporary) } }
  for file in files {
    let path = destination(of: file.path)
    let temporary = "\(path).\(getpid()).tmp"
    prepared.append((path, temporary, FileManager.default.contents(atPath: path)))
    guard prepare(file.bytes, temporary, like: path) else { throw Unwritable(path: file.path) }
  }
  for (index, file) in prepared.enumerated() {
    guard rename(file.temporary, file.path) != 0 else { continue }
    for done in prepared[..<index] { putBack(done.old, done.path) }
    throw Unwritable(path: files[index].path)
  }
}

/// Where a path leads when its links are followed.
private func destination(of path: String) -> String {
  var path = path
  for _ in 0..<40 {
    guard let link = try? FileManager.default.destinationOfSymbolicLink(atPath: path) else { break }
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
      separator: "/")
    path = link.hasPrefix("/") ? link : folder.isEmpty ? link : folder + "/" + link
  }
  return path
}

private func prepare(_ bytes: [UInt8], _ temporary: String, like path: String) -> Bool {
  let manager = FileManager.default
  // A file that may not be written is not written by way of its folder either.
  if manager.fileExists(atPath: path), !manager.isWritableFile(atPath: path) { return false }
  guard (try? Data(bytes).write(to: URL(filePath: temporary))) != nil else { return false }
  guard let permissions = (try? manager.attributesOfItem(atPath: path))?[.posixPermissions] else {
    return true
  }
  return (try? manager.setAttributes([.posixPermissions: permissions], ofItemAtPath: temporary)) != nil
}

private func putBack(_ old: Data?, _ path: String) {
  if let old {
    try? old.write(to: URL(filePath: path))
  } else {
    try? FileManager.default.removeItem(atPath: path)
  }
}
