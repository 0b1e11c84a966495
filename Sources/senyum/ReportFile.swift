import ArgumentParser
import Foundation
import SourceText
import Workbench

/// Where a report goes: to standard output, or into a file that appears when it is whole.
final class ReportFile {
  private let path: String?
  private let handle: FileHandle
  private var unfinished: String { (path ?? "") + ".part" }

  init(_ path: String?, replacing: Bool) throws {
    self.path = path
    guard let path else {
      handle = .standardOutput
      return
    }
    if !replacing, FileManager.default.fileExists(atPath: path) {
      throw refusal(
        Localized(
          id: "`\(path)` sudah ada dan saya biarkan. Pakai nama lain, atau --replace.",
          en: "`\(path)` is there already, and I left it alone. Give another name, or --replace."))
    }
    // Learners are in it: it belongs to its owner alone.
    let part = path + ".part"
    guard
      FileManager.default.createFile(atPath: part, contents: nil, attributes: [.posixPermissions: 0o600]),
      let opened = FileHandle(forWritingAtPath: part)
    else { throw ReportFile.unwritable(path) }
    handle = opened
  }

  func write(_ bytes: [UInt8]) throws {
    do {
      try handle.write(contentsOf: Data(bytes))
    } catch {
      // A reader such as `head` has seen enough.
      guard let path else { throw ExitCode(0) }
      discard()
      throw ReportFile.unwritable(path)
    }
  }

  func close() throws {
    guard let path else { return }
    do {
      try handle.close()
      if rename(unfinished, path) != 0 { throw CocoaError(.fileWriteUnknown) }
    } catch {
      discard()
      throw ReportFile.unwritable(path)
    }
  }

  func discard() {
    if path != nil { try? FileManager.default.removeItem(atPath: unfinished) }
  }

  private static func unwritable(_ path: String) -> ExitCode {
    refusal(
      Localized(
        id: "Saya tidak bisa menulis `\(path)`. Periksa foldernya dan sisa tempat di disk.",
        en: "I cannot write `\(path)`. Check the folder and the space left on the disk."))
  }
}
