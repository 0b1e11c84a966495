import Foundation

/// The built program, run as a shell would run it.
struct Run {
  let output: String
  let complaint: String
  let status: Int32

  /// - Parameter environment: beside `PATH`; nothing of the tests' own environment leaks in.
  init(
    _ arguments: String..., input: String = "", environment: [String: String] = ["LC_ALL": "en_US.UTF-8"],
    in folder: URL = Run.package
  ) throws {
    try self.init(arguments, input: input, environment: environment, in: folder)
  }

  init(
    _ arguments: [String], input: String = "", environment: [String: String] = ["LC_ALL": "en_US.UTF-8"],
    in folder: URL = Run.package
  ) throws {
    let process = Process()
    process.executableURL = Run.program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment.merging(["PATH": "/usr/bin:/bin"]) { own, _ in own }
    let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = stderr
    try process.run()
    stdin.fileHandleForWriting.write(Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    let output = stdout.fileHandleForReading.readDataToEndOfFile()
    let complaint = stderr.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    self.output = String(decoding: output, as: UTF8.self)
    self.complaint = String(decoding: complaint, as: UTF8.self)
    status = process.terminationStatus
  }

  var json: [String: Any] {
    get throws { try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any] ?? [:] }
  }

  /// The folder that holds `Package.swift`.
  static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appendingPathComponent("senyum")
}

/// A folder for one test, removed after it.
func withFolder<Value>(_ body: (URL) throws -> Value) throws -> Value {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("senyum-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder)
}

extension URL {
  /// Writes a text file, folders included.
  func write(_ text: String) throws {
    try FileManager.default.createDirectory(
      at: deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: self)
  }
}
