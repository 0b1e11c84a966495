import Dispatch
import Foundation

/// Graphviz as it is installed on this computer.
struct Graphviz: Sendable {
  /// The program `dot`.
  let path: String

  enum Picture: String, Sendable {
    case svg, png
  }

  enum Failure: Error, Sendable, Hashable {
    /// What the program or the system said.
    case refused(String)
    /// It took longer than this many seconds.
    case tookLong(seconds: Int)
  }

  /// Looks for `dot` in the folders of a `PATH`.
  static func find(in path: String) -> Graphviz? {
    let files = path.split(separator: ":").map { String($0) + "/dot" }
    return files.first { FileManager.default.isExecutableFile(atPath: $0) && !isFolder($0) }.map {
      Graphviz(path: $0)
    }
  }

  /// Draws a picture.
  ///
  /// - Parameter seconds: how long it may take.
  func draw(_ dot: String, as picture: Picture, seconds: Int = 120) throws(Failure) -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("senyum-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      return try draw(dot, as: picture, in: folder, seconds)
    } catch let failure as Failure {
      throw failure
    } catch {
      throw .refused(error.localizedDescription)
    }
  }

  private func draw(_ dot: String, as picture: Picture, in folder: URL, _ seconds: Int) throws -> [UInt8] {
    let source = folder.appendingPathComponent("map.dot")
    let target = folder.appendingPathComponent("map.\(picture.rawValue)")
    let said = folder.appendingPathComponent("said.txt")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(dot.utf8).write(to: source)
    try Data().write(to: said)
    // 150 dots to the inch are sharp on paper; beyond 6,000 × 6,000 dots viewers of pictures give up. An SVG is sharp at
    // any size.
    let resolution = picture == .png ? ["-Gdpi=150", "-Gsize=40,40"] : []
    let arguments = ["-T\(picture.rawValue)"] + resolution + ["-o", target.path, source.path]
    let status = try run(arguments, errors: FileHandle(forWritingTo: said), seconds)
    guard status == 0, let data = try? Data(contentsOf: target) else {
      throw Failure.refused(String(decoding: (try? Data(contentsOf: said)) ?? Data(), as: UTF8.self))
    }
    return Array(data)
  }

  private func run(_ arguments: [String], errors: FileHandle, _ seconds: Int) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = errors
    let isOver = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in isOver.signal() }
    try process.run()
    guard isOver.wait(timeout: .now() + .seconds(seconds)) == .success else {
      process.terminate()
      throw Failure.tookLong(seconds: seconds)
    }
    return process.terminationStatus
  }
}
