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

/// Why a file was not written, in sentences with what to do.
public struct Unwritable: Error, Sendable, Hashable {
  public let path: String
  let obstacle: Obstacle

  enum Obstacle: Sendable, Hashable {
    /// It is there already and was not to be replaced.
    case isThere
    case folder
    case noFolder(String)
    case refused
  }

  public var isThere: Bool { obstacle == .isThere }

  public var message: Localized {
    Localized(id: "Saya tidak menulis `\(path)`: ", en: "I did not write `\(path)`: ") + reason + " " + advice
  }

  /// What is in the way, for a text that has named the file and says what to do.
  public var reason: Localized {
    switch obstacle {
    case .isThere: Localized(id: "berkas itu sudah ada.", en: "it is there already.")
    case .folder: Localized(id: "itu folder.", en: "it is a folder.")
    case .noFolder(let folder):
      Localized(id: "folder `\(folder)` tidak ada.", en: "there is no folder `\(folder)`.")
    case .refused:
      Localized(
        id: "tidak diizinkan, atau disk penuh; yang sudah ada tetap seperti semula.",
        en: "it may not be written, or the disk is full; what was there is as it was.")
    }
  }

  private var advice: Localized {
    switch obstacle {
    case .isThere:
      Localized(
        id: "Pilih nama lain, atau tambahkan --replace untuk menggantinya.",
        en: "Choose another name, or add --replace to replace it.")
    case .folder: Localized(id: "Tambahkan nama berkas.", en: "Add a file's name.")
    case .noFolder:
      Localized(
        id: "Buat dulu, atau pilih tempat lain.", en: "Make it first, or choose another place.")
    case .refused:
      Localized(
        id: "Periksa izin folder itu dan sisa ruang disk.",
        en: "Check the folder's permissions and the space on the disk.")
    }
  }
}

/// Writes a file, whole or not at all.
///
/// - Parameter replacing: a file that is there may be written over.
/// - Throws: `Unwritable`; then everything is as it was.
public func writeFile(_ path: String, _ bytes: [UInt8], replacing: Bool) throws(Unwritable) {
  if !replacing, FileManager.default.fileExists(atPath: path), !isFolder(path) {
    throw Unwritable(path: path, obstacle: .isThere)
  }
  try writeFiles([(path, bytes)])
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
    guard prepare(file.bytes, temporary, like: path) else {
      throw Unwritable(path: file.path, obstacle: obstacle(path))
    }
  }
  for (index, file) in prepared.enumerated() {
    guard rename(file.temporary, file.path) != 0 else { continue }
    for done in prepared[..<index] { putBack(done.old, done.path) }
    throw Unwritable(path: files[index].path, obstacle: obstacle(file.path))
  }
}

private func obstacle(_ path: String) -> Unwritable.Obstacle {
  let folder = parent(of: path)
  return isFolder(path) ? .folder : isFolder(folder) ? .refused : .noFolder(folder)
}

/// Where a path leads when its links are followed.
private func destination(of path: String) -> String {
  var path = path
  for _ in 0..<40 {
    guard let link = try? FileManager.default.destinationOfSymbolicLink(atPath: path) else { break }
    path = link.hasPrefix("/") ? link : Workbench.path(link, beside: path)
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
