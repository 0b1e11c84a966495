public import ScenarioLanguage
public import SourceText

/// `senyum rename`: gives a scene, flag, rule, promise or customer another name, in all languages of its scenario and in
/// its transcripts, all files or none.
public struct Rename: Sendable {
  public let language: Language
  /// What is renamed; nil where the name alone says it.
  public let kind: NameKind?
  /// Writes nothing and shows what would change.
  public let isDryRun: Bool
  /// The folder of scenarios in use.
  public let library: String?
  public let style: ExcerptStyle

  public init(
    language: Language, kind: NameKind? = nil, isDryRun: Bool = false, library: String?,
    style: ExcerptStyle = ExcerptStyle()
  ) {
    self.language = language
    self.kind = kind
    self.isDryRun = isDryRun
    self.library = library
    self.style = style
  }

  public func run(_ path: String, old: String, new: String) -> Outcome {
    do throws(RenameStop) {
      let renaming = try Renaming(self, path, old: old, new: new)
      let changes = try renaming.changes()
      return isDryRun ? Outcome(differences(changes)) : try write(changes, renaming)
    } catch {
      return Outcome(complaint: error.complaint, status: error.status)
    }
  }

  private func differences(_ changes: [FileChange]) -> String {
    changes.map { change in
      style.painted(
        diff: unifiedDiff(
          from: change.old.shownLines, to: change.new.shownLines, oldName: change.old.name,
          newName: change.old.name))
    }.joined(separator: "\n")
  }

  private func write(_ changes: [FileChange], _ renaming: Renaming) throws(RenameStop) -> Outcome {
    do throws(Unwritable) {
      try writeFiles(changes.map { ($0.new.name, $0.new.bytes) })
    } catch {
      throw RenameStop(error.message[language] + "\n", .usage)
    }
    let head = RenameWords.renamed(renaming.kind, renaming.oldName, renaming.newName)[language]
    let files = changes.map { "  \($0.old.name): \(RenameWords.places($0.places)[language])" }
    return Outcome(([head] + files).map { $0 + "\n" }.joined())
  }
}

/// Why nothing was renamed.
struct RenameStop: Error {
  let complaint: String
  let status: Outcome.Status

  init(_ complaint: String, _ status: Outcome.Status) {
    self.complaint = complaint
    self.status = status
  }
}

/// One file before and after.
struct FileChange {
  let old: SourceFile
  let new: SourceFile
  let places: Int
}

/// One renaming: what it is about has been found, and the new name may be given.
struct Renaming {
  let rename: Rename
  let kind: NameKind
  let oldName: String
  let newName: NewName
  private let entry: CompiledEntry
  /// Which of the entry's files was named.
  private let own: Int
  private var language: Language { rename.language }

  init(_ rename: Rename, _ path: String, old: String, new: String) throws(RenameStop) {
    self.rename = rename
    entry = try Renaming.read(path, rename)
    own = entry.compilations.firstIndex { absolute($0.source.name) == absolute(path) } ?? 0
    let file = entry.compilations[own].source
    let index = NameIndex(of: file, context: FileContext(path: file.name, scenarios: rename.library))
    let found = try Renaming.find(old, in: index, rename)
    (kind, oldName) = (found.kind, found.name)
    do throws(NameRefusal) {
      newName = try index.newName(new, for: found.name, kind: found.kind)
    } catch {
      throw RenameStop(RenameWords.refused(new, found.kind, error)[rename.language] + "\n", .usage)
    }
    let heading = index.headings[oldName] ?? oldName
    if newName.declaration == (kind == .scene ? heading : oldName) {
      throw RenameStop(RenameWords.same(new)[rename.language] + "\n", .usage)
    }
  }

  /// The scenario in all its languages, without an error in any.
  private static func read(_ path: String, _ rename: Rename) throws(RenameStop) -> CompiledEntry {
    let check = Check(
      language: rename.language, format: .text, library: rename.library, style: rename.style)
    let entry: CompiledEntry
    do throws(Unreadable) {
      entry = try check.compileTogether(path)
    } catch {
      throw RenameStop(error.message[rename.language] + "\n", .usage)
    }
    guard !entry.diagnostics.hasErrors else {
      let errors = told(entry.diagnostics.errors, in: rename.language, style: rename.style)
      throw RenameStop(errors + RenameWords.errorsFirst[rename.language] + "\n", .findings)
    }
    return entry
  }

  /// What is called `old`: a scene by its id or heading, everything else by its key.
  private static func find(_ old: String, in index: NameIndex, _ rename: Rename) throws(RenameStop) -> NameUse
  {
    let wanted = index.declarations.filter { rename.kind == nil || $0.kind == rename.kind }
    let found = wanted.filter { use in
      use.name == old || (use.kind == .scene && index.headings[use.name] == old)
    }
    if found.count == 1 { return found[0] }
    if found.isEmpty {
      let near = nearNames(to: old, among: Set(wanted.map(\.name)))
      throw RenameStop(RenameWords.unknown(old, near)[rename.language] + "\n", .usage)
    }
    throw RenameStop(RenameWords.ambiguous(old, found.map(\.kind))[rename.language] + "\n", .usage)
  }

  // MARK: Changes

  /// Every file that changes. Each is compiled anew; nothing is returned when one of them then has an error.
  func changes() throws(RenameStop) -> [FileChange] {
    var changes: [FileChange] = []
    for (index, compilation) in entry.compilations.enumerated() where kind != .scene || index == own {
      let file = compilation.source
      let uses = NameIndex(of: file, context: context(file)).uses
      if let change = change(file, uses) { changes.append(change) }
    }
    try verify(changes)
    // Transcripts name scenes as the source language does.
    if kind != .scene || own == entry.source { changes += transcripts() }
    return changes
  }

  private func context(_ file: SourceFile) -> FileContext {
    FileContext(path: file.name, scenarios: rename.library)
  }

  private func change(_ file: SourceFile, _ uses: [NameUse]) -> FileChange? {
    let edits = uses.filter { $0.kind == kind && $0.name == oldName }.map { use in
      FixIt(range: use.range, replacement: use.isDeclaration ? newName.declaration : newName.name)
    }
    guard !edits.isEmpty else { return nil }
    return FileChange(
      old: file, new: SourceFile(name: file.name, text: file.applying(edits)), places: edits.count)
  }

  private func verify(_ changes: [FileChange]) throws(RenameStop) {
    let compilations = entry.compilations.map { compilation in
      let changed = changes.first { $0.old.name == compilation.source.name }?.new
      return changed.map { compile($0, context: context($0)) } ?? compilation
    }
    let diagnostics = CompiledEntry(compilations).diagnostics
    guard !diagnostics.hasErrors else {
      let errors = told(diagnostics.errors, in: language, style: rename.style)
      throw RenameStop(errors + RenameWords.wouldBreak(newName.declaration)[language] + "\n", .usage)
    }
  }

  /// The transcripts of this scenario that lie beside it.
  private func transcripts() -> [FileChange] {
    let own = entry.compilations[own].source
    return RehearsalFiles.transcripts(in: parent(of: own.name)).compactMap { path in
      guard let file = try? readFile(path), scenarioID(ofTranscript: file) == context(own).id
      else { return nil }
      return change(file, nameUses(inTranscript: file))
    }
  }
}
