import Foundation

/// The built program, run in a folder as a reader of the documents would run it.
struct Program {
  /// What the terminal would show: the answer, then complaints.
  let shown: String

  init(_ arguments: [String], isIndonesian: Bool, in folder: URL) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("senyum")
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": isIndonesian ? "id_ID.UTF-8" : "en_US.UTF-8"]
    let (answer, complaint) = (Pipe(), Pipe())
    process.standardOutput = answer
    process.standardError = complaint
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let output = answer.fileHandleForReading.readDataToEndOfFile()
    let errors = complaint.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    shown = String(decoding: output + errors, as: UTF8.self)
  }
}
