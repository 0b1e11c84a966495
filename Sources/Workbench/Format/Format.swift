import ScenarioLanguage
public import SourceText

/// `senyum format`: scenario files in canonical spacing and order. What they mean never changes.
public struct Format: Sendable {
  public let language: Language
  /// Writes nothing, and shows what would change.
  public let checksOnly: Bool
  /// The folder of scenarios in use.
  public let library: String?
  public let style: ExcerptStyle

  public init(
    language: Language, checksOnly: Bool, library: String?, style: ExcerptStyle = ExcerptStyle()
  ) {
    self.language = language
    self.checksOnly = checksOnly
    self.library = library
    self.style = style
  }

  /// Formats files, and all scenarios in folders.
  public func run(_ paths: [String]) -> Outcome {
    var run = FormatRun(format: self)
    for path in paths.flatMap(scenarioFiles) { run.format(path) }
    return run.outcome()
  }

  /// Formats a text that came from standard input, for editors: the text goes out again, formatted, or as it came in
  /// when it has errors.
  public func run(standardInput bytes: [UInt8]) -> Outcome {
    let name = Localized(id: "masukan-standar", en: "standard-input")[language]
    let source = SourceFile(name: name, bytes: bytes)
    let context = FileContext(id: name)
    guard let result = canonicalForm(of: source, context: context) else {
      let findings = complaint(about: compile(source, context: context).diagnostics)
      return Outcome(checksOnly ? "" : source.text(0..<bytes.count), complaint: findings, status: .findings)
    }
    if !checksOnly { return Outcome(result.text(0..<result.bytes.count)) }
    let difference = difference(source, result)
    return Outcome(difference, status: difference.isEmpty ? .fine : .findings)
  }

  fileprivate func complaint(about diagnostics: [Diagnostic]) -> String {
    told(diagnostics.errors, in: language, style: style)
  }

  /// What formatting changes, as `diff -u` shows it. What cannot be seen in a line is said above it.
  fileprivate func difference(_ old: SourceFile, _ new: SourceFile) -> String {
    guard old.bytes != new.bytes else { return "" }
    var notes: [Localized] = []
    if old.bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      notes.append(Localized(id: "tanda urutan bita (BOM) dihapus", en: "the byte-order mark goes"))
    }
    if old.bytes.contains(0x0D) {
      notes.append(
        Localized(id: "akhir baris Windows (CRLF) menjadi LF", en: "Windows line ends (CRLF) become LF"))
    }
    if old.bytes.last != UInt8(ascii: "\n") || old.bytes.suffix(2) == [0x0A, 0x0A] {
      notes.append(
        Localized(id: "berkas berakhir dengan satu akhir baris", en: "the file ends with one line end"))
    }
    let lines = unifiedDiff(
      from: old.shownLines, to: new.shownLines, oldName: old.name,
      newName: old.name + (language == .id ? " (dirapikan)" : " (formatted)"))
    return notes.map { "\(old.name): \($0[language])\n" }.joined() + style.painted(diff: lines)
  }
}

extension SourceFile {
  /// The lines as a person sees them, without what a terminal would obey.
  var shownLines: [String] {
    let lines = (0..<lineCount).map { index in
      let text = visible(text(line(index)))
      return index == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? String(text.dropFirst()) : text
    }
    return lines.last == "" ? Array(lines.dropLast()) : lines
  }
}

extension ExcerptStyle {
  /// A unified diff in colours, where colours are used.
  func painted(diff: String) -> String {
    guard hasColour else { return diff }
    let lines = diff.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
      switch line.first {
      case "-" where !line.hasPrefix("---"): paint(String(line), "31")
      case "+" where !line.hasPrefix("+++"): paint(String(line), "32")
      case "@": paint(String(line), "36")
      default: String(line)
      }
    }
    return lines.joined(separator: "\n")
  }
}

/// One run of the command.
private struct FormatRun {
  let format: Format
  private var texts: [String] = []
  private var complaint = ""
  private var seen = 0
  private var changed: [String] = []
  private var faulty: [String] = []
  private var status = Outcome.Status.fine

  init(format: Format) { self.format = format }

  mutating func format(_ path: String) {
    do throws(Unreadable) {
      format(try readFile(path), FileContext(path: path, scenarios: format.library))
    } catch {
      complaint += error.message[format.language] + "\n"
      status = .usage
    }
  }

  private mutating func format(_ source: SourceFile, _ context: FileContext) {
    seen += 1
    guard let result = canonicalForm(of: source, context: context) else {
      faulty.append(source.name)
      complaint += format.complaint(about: compile(source, context: context).diagnostics)
      return
    }
    guard result.bytes != source.bytes else { return }
    changed.append(source.name)
    if format.checksOnly { return texts.append(format.difference(source, result)) }
    do throws(Unwritable) {
      try writeFiles([(source.name, result.bytes)])
    } catch {
      changed.removeLast()
      complaint += error.message[format.language] + "\n"
      status = .usage
    }
  }

  func outcome() -> Outcome {
    let hasFindings = !faulty.isEmpty || (format.checksOnly && !changed.isEmpty)
    let output = texts + [summary()]
    return Outcome(
      output.joined(separator: "\n"), complaint: complaint,
      status: status == .fine && hasFindings ? .findings : status)
  }

  private func summary() -> String {
    let id = format.language == .id
    var lines = changed.map { path in
      format.checksOnly
        ? (id ? "\(path): akan berubah" : "\(path): would change")
        : (id ? "\(path): dirapikan" : "\(path): formatted")
    }
    lines += faulty.map { path in
      id
        ? "\(path): punya kesalahan, jadi tidak diubah" : "\(path): has errors, so it was left as it is"
    }
    if lines.isEmpty, seen > 0 {
      let files = Localized.count(seen, id: "berkas", en: "file")
      lines = [
        id
          ? "\(files.id) sudah rapi, tidak ada yang berubah."
          : "\(files.en) \(seen == 1 ? "was" : "were") in form already, nothing changed."
      ]
    }
    if format.checksOnly, !changed.isEmpty {
      lines.append(
        id
          ? "Untuk merapikannya: senyum format \(changed.joined(separator: " "))"
          : "To format: senyum format \(changed.joined(separator: " "))")
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
