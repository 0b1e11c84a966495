import Foundation
import Testing

/// The git hook of docs/hooks, in a repository of its own.
struct HookTests {
  @Test func aFaultyScenarioIsNotCommitted() throws {
    try withRepository { repository in
      try repository.write("scenarios/toko/id.md", shop.replacing("(#kasir)", with: "(#kasr)"))
      let commit = try repository.commit()
      #expect(commit.status != 0)
      #expect(commit.shown.contains("error[unknown-scene]"))
      #expect(commit.shown.contains("scenarios/toko/id.md:"))
      #expect(commit.shown.contains("--no-verify"))
      #expect(try repository.git("log", "--oneline").status != 0)
    }
  }

  @Test func aGoodScenarioIsCommitted() throws {
    try withRepository { repository in
      try repository.write("scenarios/toko/id.md", shop)
      try repository.write("catatan.md", "Ini bukan skenario.\n")
      let commit = try repository.commit()
      #expect(commit.status == 0, "\(commit.shown)")
      #expect(try repository.git("log", "--oneline").shown.contains("Coba"))
    }
  }

  /// What counts is what will be committed, not what lies on the disk.
  @Test func whatIsStagedIsLookedAt() throws {
    try withRepository { repository in
      try repository.write("scenarios/toko/id.md", shop.replacing("(#kasir)", with: "(#kasr)"))
      _ = try repository.git("add", ".")
      try repository.write("scenarios/toko/id.md", shop)
      #expect(try repository.commit(adding: false).status != 0)
      _ = try repository.git("add", ".")
      try repository.write("scenarios/toko/id.md", "setengah jadi")
      #expect(try repository.commit(adding: false).status == 0)
    }
  }

  @Test func transcriptsAreRehearsed() throws {
    try withRepository { repository in
      try repository.write("scenarios/toko/id.md", shop)
      try repository.write(
        "scenarios/toko/ramah.transcript", "scenario toko\nchoose rak 1\nchoose kamar-pas 1\nending kasir\n")
      #expect(try repository.commit().status == 0)
      try repository.write("scenarios/toko/id.md", shop.replacing("[Kasir](#kasir)", with: "[Pergi](#pergi)"))
      let commit = try repository.commit()
      #expect(commit.status != 0)
      #expect(commit.shown.contains("ramah.transcript"))
    }
  }

  /// A folder with a space, scenarios as single files, and one that the commit takes away.
  @Test func scenariosMayLieElsewhere() throws {
    try withRepository { repository in
      _ = try repository.git("config", "senyum.scenarios", "cerita kami")
      try repository.write("cerita kami/toko.md", shop)
      try repository.write("cerita kami/lain/id.md", shop)
      #expect(try repository.commit().status == 0)
      try repository.write("cerita kami/toko.md", shop.replacing("ending", with: "endng"))
      #expect(try repository.commit().shown.contains("cerita kami/toko.md:"))
      try repository.write("cerita kami/toko.md", shop.replacing("Rani", with: "Ratna"))
      _ = try repository.git("rm", "-rqf", "cerita kami/lain")
      #expect(try repository.commit().status == 0)
    }
  }

  @Test func withoutTheProgramNothingPassesUnseen() throws {
    try withRepository(path: "/usr/bin:/bin") { repository in
      try repository.write("scenarios/toko/id.md", shop)
      let commit = try repository.commit()
      #expect(commit.status != 0)
      #expect(commit.shown.contains("senyum is not on the PATH"))
    }
  }

  private func withRepository(path: String? = nil, _ body: (Repository) throws -> Void) throws {
    try withFolder { folder in
      let repository = Repository(
        folder: folder, path: path ?? Run.program.deletingLastPathComponent().path + ":/usr/bin:/bin")
      _ = try repository.git("init", "-q")
      let hook = folder.appendingPathComponent(".git/hooks/pre-commit")
      try FileManager.default.createDirectory(
        at: hook.deletingLastPathComponent(), withIntermediateDirectories: true)
      // A link, not a copy: what another test starts while it is written would hold it open, and then it cannot run.
      try FileManager.default.createSymbolicLink(
        at: hook, withDestinationURL: Run.package.appendingPathComponent("docs/hooks/pre-commit"))
      try body(repository)
    }
  }
}

/// A git repository for one test. Nothing of this computer's configuration of git leaks in.
private struct Repository {
  let folder: URL
  let path: String

  func write(_ name: String, _ text: String) throws { try folder.appendingPathComponent(name).write(text) }

  func commit(adding: Bool = true) throws -> (status: Int32, shown: String) {
    if adding { _ = try git("add", "-A") }
    return try git("-c", "user.name=Uji", "-c", "user.email=uji@example.org", "commit", "-qm", "Coba")
  }

  func git(_ arguments: String...) throws -> (status: Int32, shown: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": path, "LC_ALL": "en_US.UTF-8", "HOME": folder.path, "GIT_CONFIG_NOSYSTEM": "1",
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let shown = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: shown, as: UTF8.self))
  }
}
