import ScenarioLanguage
public import SourceText

/// `senyum check`: all findings of files, or of all scenarios in folders.
public struct Check: Sendable {
  public let language: Language
  public let format: CheckFormat
  /// The folder of scenarios in use.
  public let library: String?
  public let style: ExcerptStyle
  /// The program's version, for reports that name their tool.
  public let version: String
  /// The web address of `docs/diagnostics.md`, for reports that link to explanations.
  public let pages: String?

  public init(
    language: Language, format: CheckFormat, library: String?, style: ExcerptStyle = ExcerptStyle(),
    version: String = "", pages: String? = nil
  ) {
    self.language = language
    self.format = format
    self.library = library
    self.style = style
    self.version = version
    self.pages = pages
  }

  public func run(_ paths: [String]) -> Outcome {
    var outcome = Outcome()
    var report = CheckReport()
    for group in CheckFiles(library: library).groups(paths) {
      let compilations = readable(group, &report, &outcome)
      guard !compilations.isEmpty else { continue }
      report.files += compilations.count
      report.diagnostics += CompiledEntry(compilations).diagnostics.filter {
        group.asked.contains($0.file.name) || group.asked.isEmpty
      }
    }
    if report.diagnostics.hasErrors, outcome.status == .fine { outcome.status = .findings }
    outcome.output = output(report)
    return outcome
  }

  /// The group's files compiled, without those that cannot be read, which the outcome complains of.
  private func readable(
    _ group: CheckFiles.Group, _ report: inout CheckReport, _ outcome: inout Outcome
  ) -> [Compilation] {
    group.paths.compactMap { path in
      do throws(Unreadable) {
        return compile(try readFile(path), context: FileContext(path: path, scenarios: library))
      } catch {
        report.unreadable.append(error)
        outcome.complaint += error.message(in: language) + "\n"
        outcome.status = .usage
        return nil
      }
    }
  }

  private func output(_ report: CheckReport) -> String {
    switch format {
    case .text: report.text(in: language, style: style)
    case .json: report.json(in: language)
    case .sarif: report.sarif(in: language, version: version, pages: pages)
    case .gitlab: report.gitlab(in: language)
    }
  }

  /// One file, with the other languages of its scenario where it has such.
  ///
  /// - Throws: `Unreadable`.
  public func compileTogether(_ path: String) throws(Unreadable) -> CompiledEntry {
    var compilations: [Compilation] = []
    for path in CheckFiles(library: library).groups([path]).flatMap(\.paths) {
      compilations.append(compile(try readFile(path), context: FileContext(path: path, scenarios: library)))
    }
    return CompiledEntry(compilations)
  }
<<<<<<< HEAD
=======

  public func run(_ paths: [String]) -> Outcome {
    var outcome = Outcome()
    var diagnostics: [Diagnostic] = []
    var files = 0
    for group in groups(paths) {
      var compilations: [Compilation] = []
      for path in group.paths {
        do throws(Unreadable) {
          compilations.append(
            compile(try readFile(path), context: FileContext(path: path, scenarios: library)))
        } catch {
          outcome.complaint += error.message(in: language) + "\n"
          outcome.status = .usage
        }
      }
      guard !compilations.isEmpty else { continue }
      files += compilations.count
      let entry = CompiledEntry(compilations)
      let (translations, complaint) = translationFindings(in: entry)
      if !complaint.isEmpty { outcome.status = .usage }
      outcome.complaint += complaint
      diagnostics += (entry.diagnostics + translations).filter {
        group.asked.contains($0.file.name) || group.asked.isEmpty
      }
    }
    if diagnostics.hasErrors, outcome.status == .fine { outcome.status = .findings }
    outcome.output = format == .json ? json(diagnostics) : text(diagnostics, files: files)
    return outcome
  }

  // MARK: Files

  /// Files that are languages of one scenario belong together. `asked` names those whose findings are shown; empty: all.
  private struct Group {
    var paths: [String]
    var asked: Set<String>
  }

  private func groups(_ paths: [String]) -> [Group] {
    var groups: [Group] = []
    var place: [String: Int] = [:]
    for path in paths.flatMap(expand) {
      guard FileContext(path: path, scenarios: library).languageTag != nil else {
        groups.append(Group(paths: [path], asked: []))
        continue
      }
      let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
        separator: "/")
      let key = absolute(folder.isEmpty ? "." : folder).joined(separator: "/")
      if let index = place[key] {
        groups[index].asked.insert(path)
        if !groups[index].paths.contains(where: { absolute($0) == absolute(path) }) {
          groups[index].paths.append(path)
        }
      } else {
        place[key] = groups.count
        groups.append(Group(paths: siblings(of: path, folder), asked: [path]))
      }
    }
    return groups
  }

  /// A file with the other languages of its scenario, named as the file was named.
  private func siblings(of path: String, _ folder: String) -> [String] {
    let others = ScenarioLibrary.languageFiles(in: folder.isEmpty ? "." : folder).keys.sorted().map {
      folder.isEmpty ? $0 + ".md" : folder + "/" + $0 + ".md"
    }
    return others.contains(path) ? others : others.filter { absolute($0) != absolute(path) } + [path]
  }

  /// A folder stands for the scenarios in it: a scenario's own folder, or a folder of scenarios.
  private func expand(_ path: String) -> [String] {
    guard isFolder(path) else { return [path] }
    let folder = path.hasSuffix("/") && path.count > 1 ? String(path.dropLast()) : path
    let own = ScenarioLibrary.languageFiles(in: folder)
    if !own.isEmpty { return own.values.sorted() }
    return ScenarioLibrary(folder: folder).entries.flatMap { entry in
      entry.tags.compactMap { entry.files[$0] }
    }
  }

  // MARK: Text

  private func text(_ diagnostics: [Diagnostic], files: Int) -> String {
    let shown = diagnostics.map { render($0, in: language, style: style) }
    return (shown + [summary(diagnostics, files: files)]).joined(separator: "\n\n") + "\n"
  }

  private func summary(_ diagnostics: [Diagnostic], files: Int) -> String {
    let errors = diagnostics.count(.error)
    let warnings = diagnostics.count(.warning) + diagnostics.count(.advice)
    switch language {
    case .id:
      if diagnostics.isEmpty { return "\(files) berkas diperiksa: tidak ada temuan." }
      return "\(files) berkas diperiksa: \(errors) kesalahan, \(warnings) peringatan. "
        + "Penjelasan setiap temuan: senyum explain KODE"
    case .en:
      let file = files == 1 ? "1 file" : "\(files) files"
      if diagnostics.isEmpty { return "\(file) checked: nothing found." }
      return "\(file) checked: \(errors == 1 ? "1 error" : "\(errors) errors"), "
        + "\(warnings == 1 ? "1 warning" : "\(warnings) warnings"). More on each: senyum explain CODE"
    }
  }

  // MARK: JSON

  private struct Document: Encodable {
    let diagnostics: [Item]
    let errors: Int
    let warnings: Int

    struct Item: Encodable {
      let code: String
      let severity: String
      let file: String
      let line: Int
      let column: Int
      let endLine: Int
      let endColumn: Int
      let message: String
      let help: String
    }
  }

  private func json(_ diagnostics: [Diagnostic]) -> String {
    let items = diagnostics.map { diagnostic in
      let start = diagnostic.file.position(at: diagnostic.range.lowerBound)
      let end = diagnostic.file.position(at: diagnostic.range.upperBound)
      return Document.Item(
        code: diagnostic.kind.code, severity: diagnostic.kind.severity.rawValue, file: diagnostic.file.name,
        line: start.line.value, column: start.column.value, endLine: end.line.value,
        endColumn: end.column.value,
        message: diagnostic.message(in: language), help: fullHelp(diagnostic))
    }
    return encode(
      Document(diagnostics: items, errors: diagnostics.count(.error), warnings: diagnostics.count(.warning)))
  }

  private func fullHelp(_ diagnostic: Diagnostic) -> String {
    let near = diagnostic.suggestions
    guard !near.isEmpty else { return diagnostic.help(in: language) }
    let names = near.map { "`\($0)`" }.joined(separator: ", ")
    return diagnostic.help(in: language)
      + (language == .id ? " Yang mirip: \(names)." : " Near names: \(names).")
  }
}

/// JSON with sorted keys on several lines, ending with a line end.
func encode(_ value: some Encodable) -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  guard let data = try? encoder.encode(value) else {
    preconditionFailure("a document of plain values encodes")
  }
  return String(decoding: data, as: UTF8.self) + "\n"
>>>>>>> translate
}
