public import ScenarioLanguage
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

/// A path without `.` and `..`, from the root.
func absolute(_ path: String) -> [Substring] {
  let full = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
  var parts: [Substring] = []
  for part in full.split(separator: "/") where part != "." {
    if part == ".." { _ = parts.popLast() } else { parts.append(part) }
  }
  return parts
}

/// The folder that a path lies in, as far as it was named: `.` for a name alone.
func parent(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

/// A name within a folder, without the `./` that nobody typed.
func path(_ name: String, in folder: String) -> String {
  folder == "." ? name : folder == "/" ? "/" + name : folder + "/" + name
}

/// A name in the folder of another file, named as that one was named.
func path(_ name: String, beside other: String) -> String {
  (other.lastIndex(of: "/").map { String(other[...$0]) } ?? "") + name
}

/// A folder without the slash behind it.
public func folderName(_ path: String) -> String {
  path.hasSuffix("/") && path.count > 1 ? String(path.dropLast()) : path
}

func isFolder(_ path: String) -> Bool {
  var isFolder = false
  return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
}

/// Whether a path names a curriculum and no scenario.
func isCurriculum(_ path: String) -> Bool { absolute(path).last == Curriculum.fileName[...] }

/// Names in a folder, sorted; empty when it cannot be read.
func names(in folder: String) -> [String] {
  ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
}

/// A file's name without `.md`; nil for other files.
func stem(_ name: some StringProtocol) -> String? {
  name.hasSuffix(".md") && name.count > 3 && !name.hasPrefix(".") ? String(name.dropLast(3)) : nil
}

/// Whether a file's name can be a language: two or three letters, then perhaps script or region.
func isLanguageTag(_ name: String) -> Bool {
  let parts = name.split(separator: "-", omittingEmptySubsequences: false)
  guard let first = parts.first, (2...3).contains(first.count),
    first.allSatisfy({ $0.isASCII && $0.isLetter })
  else {
    return false
  }
  return parts.dropFirst().allSatisfy {
    (2...8).contains($0.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }
}

extension FileContext {
  /// What a file's place says: inside `scenarios/<id>/` its folder is the scenario and its name the language; anywhere
  /// else its name is the scenario's id.
  ///
  /// - Parameter folder: the folder of scenarios in use, whatever it is called.
  public init(path: String, scenarios folder: String? = nil) {
    let parts = absolute(path)
    let name = parts.last.flatMap { stem($0) } ?? String(parts.last ?? "")
    let outer = parts.dropLast(2)
    let isInside =
      parts.count >= 3
      && (outer.last == "scenarios" || (folder.map { Array(outer) == absolute($0) } ?? false))
    if isInside, isLanguageTag(name) {
      self.init(id: String(parts[parts.count - 2]), languageTag: name)
    } else {
      self.init(id: name)
    }
  }
}

/// Why a file could not be read, in a sentence with what to do.
public struct Unreadable: Error, Sendable, Hashable {
  public let path: String
  public let reason: Localized
}

/// Reads a whole file.
///
/// - Throws: `Unreadable`.
public func readFile(_ path: String) throws(Unreadable) -> SourceFile {
  if isFolder(path) {
    throw Unreadable(
      path: path, reason: Localized(id: "itu folder, bukan berkas", en: "it is a folder, not a file"))
  }
  guard FileManager.default.fileExists(atPath: path) else {
    throw Unreadable(path: path, reason: Localized(id: "berkas itu tidak ada", en: "there is no such file"))
  }
  guard let data = FileManager.default.contents(atPath: path) else {
    throw Unreadable(
      path: path,
      reason: Localized(id: "berkas itu tidak boleh dibaca", en: "it may not be read (permissions)"))
  }
  return SourceFile(name: path, bytes: Array(data))
}

extension Unreadable {
  public var message: Localized {
    Localized(
      id: "Saya tidak bisa membaca `\(path)`: \(reason.id). Periksa nama dan tempatnya.",
      en: "I cannot read `\(path)`: \(reason.en). Check its name and place.")
  }
}

/// The first bytes of a file; nil when it cannot be read.
func readHead(of path: String, bytes: Int) -> [UInt8]? {
  let file = open(path, O_RDONLY | O_CLOEXEC)
  guard file >= 0 else { return nil }
  defer { close(file) }
  let head = [UInt8](unsafeUninitializedCapacity: bytes) { buffer, count in
    count = max(read(file, buffer.baseAddress, bytes), 0)
  }
  return head.isEmpty ? nil : head
}
