#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The files that `senyum watch` looks at: those of one scenario, and perhaps a transcript.
public struct WatchedFiles: Sendable {
  /// As it was named: a file, or the folder of a scenario.
  public let path: String
  /// The folder of scenarios in use.
  public let library: String?
  public let transcript: String?

  public init(path: String, library: String?, transcript: String? = nil) {
    self.path = path
    self.library = library
    self.transcript = transcript
  }

  /// The scenario's files as they are now, in the order of their names. One that was named is among them even when it is
  /// not there at the moment.
  public var scenarioFiles: [String] {
    if isFolder(path) { return ScenarioLibrary.languageFiles(in: path).values.sorted() }
    return CheckFiles(library: library).groups([path]).flatMap(\.paths).sorted()
  }

  /// What the system says of each file without reading it.
  public var snapshot: Snapshot {
    Snapshot(states: (scenarioFiles + (transcript.map { [$0] } ?? [])).map(FileState.init))
  }

  /// The files at one moment. Two that are equal mean that nothing was saved in between.
  public struct Snapshot: Sendable, Hashable {
    let states: [FileState]

    /// Some file is not there or empty: an editor may be about to write it.
    var isPerhapsHalfWritten: Bool { states.isEmpty || states.contains { $0.size <= 0 } }
  }
}

/// Size, time of the last change and identity of a file. An editor that writes a new file and renames it changes the
/// last, one that writes into the old file the other two.
struct FileState: Sendable, Hashable {
  let path: String
  /// -1 when the file is not there.
  let size: Int64
  let identity: UInt64
  let seconds: Int
  let nanoseconds: Int

  init(path: String) {
    var state = stat()
    let isThere = stat(path, &state) == 0
    self.path = path
    size = isThere ? Int64(state.st_size) : -1
    identity = isThere ? UInt64(state.st_ino) : 0
    #if canImport(Darwin)
      let changed = state.st_mtimespec
    #else
      let changed = state.st_mtim
    #endif
    seconds = isThere ? Int(changed.tv_sec) : 0
    nanoseconds = isThere ? Int(changed.tv_nsec) : 0
  }

  init(path: String, size: Int64, identity: UInt64 = 1, seconds: Int = 0) {
    self.path = path
    self.size = size
    self.identity = identity
    self.seconds = seconds
    nanoseconds = 0
  }
}

/// Decides from what is seen every now and then whether something was saved and is complete.
///
/// A save is complete when the files have not changed from one look to the next; while one of them is missing or empty,
/// longer, because editors remove or empty a file before they write it.
public struct SaveDetector: Sendable {
  /// So many equal looks make a save; and so many where a file is missing or empty.
  static let looks = 2
  static let patientLooks = 6

  private var checked: WatchedFiles.Snapshot?
  private var latest: WatchedFiles.Snapshot?
  private var equalLooks = 0

  public init() {}

  /// The files are being checked as they are now.
  public mutating func noteCheck(of snapshot: WatchedFiles.Snapshot) {
    checked = snapshot
    latest = nil
  }

  /// True when the files, as they are seen now, are to be checked.
  public mutating func isDue(_ seen: WatchedFiles.Snapshot) -> Bool {
    guard seen != checked else {
      latest = nil
      return false
    }
    equalLooks = seen == latest ? equalLooks + 1 : 1
    latest = seen
    return equalLooks >= (seen.isPerhapsHalfWritten ? SaveDetector.patientLooks : SaveDetector.looks)
  }
}
