import SourceText

/// A line of a PO file that cannot be read as one.
struct UnreadableObject: Error {
  let file: String
  let line: Int
  let reason: Localized

  var message: Localized {
    Localized(
      id: "\(file):\(line): berkas terjemahan ini tidak bisa saya baca di baris itu: \(reason.id).",
      en: "\(file):\(line): I cannot read this translation file at that line: \(reason.en).")
  }
}

extension PortableObject {
  /// Reads a PO file of any tool: wrapped lines, any order, obsolete entries, plural forms (the first one counts).
  init(_ file: SourceFile) throws(UnreadableObject) {
    var reader = PortableObjectReader(file: file)
    let entries = try reader.read()
    self.init()
    for entry in entries {
      if entry.source.isEmpty, entry.context.isEmpty, !entry.isObsolete {
        comments = entry.comments
        fields = PortableObjectReader.fields(entry.translation)
      } else {
        self.entries.append(entry)
      }
    }
    let type = self["Content-Type"]?.lowercased() ?? ""
    if let charset = type.split(separator: "=").last, type.contains("charset="), charset != "utf-8",
      charset != "charset", charset != "us-ascii"
    {
      throw UnreadableObject(
        file: file.name, line: 1,
        reason: Localized(
          id: "kepalanya menyebut \(charset); simpanlah sebagai UTF-8",
          en: "its header says \(charset); save it as UTF-8"))
    }
  }
}

private struct PortableObjectReader {
  let file: SourceFile
  private var entries: [PortableObject.Entry] = []
  private var entry = PortableObject.Entry()
  /// What a line of quotation marks alone goes on with.
  private var part = Part.none
  private var hasTranslation = false
  private var line = 0

  private enum Part { case none, context, source, translation, previous, other }

  init(file: SourceFile) { self.file = file }

  static func fields(_ text: String) -> [(name: String, value: String)] {
    text.split(separator: "\n").compactMap { line in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      return (String(line[..<colon]), String(value))
    }
  }

  mutating func read() throws(UnreadableObject) -> [PortableObject.Entry] {
    for index in 0..<file.lineCount {
      line = index + 1
      let bytes = file.line(index)
      var text = file.text(bytes)[...]
      if index == 0, text.first == "\u{FEFF}" { text = text.dropFirst() }
      guard text.utf8.count == bytes.count || index == 0 else {
        throw fault("ada huruf yang bukan UTF-8", "it holds letters that are not UTF-8")
      }
      try read(trim(text))
    }
    close()
    return entries
  }

  private func trim(_ text: Substring) -> Substring {
    let start = text.drop { $0 == " " || $0 == "\t" }
    return start[
      ..<(start.lastIndex { $0 != " " && $0 != "\t" }.map(start.index(after:)) ?? start.startIndex)]
  }

  private func fault(_ id: String, _ en: String) -> UnreadableObject {
    UnreadableObject(file: file.name, line: line, reason: Localized(id: id, en: en))
  }

  private mutating func close() {
    if hasTranslation { entries.append(entry) }
    entry = PortableObject.Entry()
    hasTranslation = false
    part = .none
  }

  // MARK: Lines

  private mutating func read(_ text: Substring) throws(UnreadableObject) {
    if text.isEmpty { return close() }
    if text.hasPrefix("#~") {
      let rest = trim(text.dropFirst(2))
      if rest.hasPrefix("|") { return try readPrevious(trim(rest.dropFirst()), isObsolete: true) }
      return try readStatement(rest, isObsolete: true)
    }
    guard text.hasPrefix("#") else { return try readStatement(text, isObsolete: false) }
    if hasTranslation { close() }
    let rest = String(trim(text.dropFirst(2)))
    switch text.dropFirst().first {
    case ".": entry.extracted.append(rest)
    case ":": entry.references.append(rest)
    case ",": entry.flags += rest.split(separator: ",").map { String(trim($0)) }
    case "|": try readPrevious(Substring(rest), isObsolete: false)
    default: entry.comments.append(String(trim(text.dropFirst())))
    }
  }

  private mutating func readPrevious(_ text: Substring, isObsolete: Bool) throws(UnreadableObject) {
    if hasTranslation { close() }
    entry.isObsolete = entry.isObsolete || isObsolete
    if text.hasPrefix("\"") {
      if part == .previous { entry.previous = (entry.previous ?? "") + (try string(text)) }
    } else if text.hasPrefix("msgid ") || text.hasPrefix("msgid\"") {
      part = .previous
      entry.previous = try string(trim(text.dropFirst(5)))
    } else {
      part = .other
    }
  }

  private mutating func readStatement(_ text: Substring, isObsolete: Bool) throws(UnreadableObject) {
    if text.hasPrefix("\"") { return append(try string(text)) }
    let word = text.prefix { $0 != " " && $0 != "\"" && $0 != "\t" }
    let value = trim(text.dropFirst(word.count))
    if hasTranslation, word == "msgctxt" || word == "msgid" { close() }
    entry.isObsolete = entry.isObsolete || isObsolete
    switch word {
    case "msgctxt": part = .context
    case "msgid": part = .source
    case "msgstr", "msgstr[0]":
      part = .translation
      hasTranslation = true
      entry.line = line
    case "msgid_plural": part = .other
    case _ where word.hasPrefix("msgstr["): part = .other
    case _ where word.hasPrefix("<<<<<<<") || word.hasPrefix("=======") || word.hasPrefix(">>>>>>>"):
      throw fault(
        "di sini dua versi berkas belum digabung; pilih salah satu dan hapus tandanya",
        "two versions of the file are not merged here; choose one and take the marks out")
    default:
      throw fault(
        "baris ini tidak dimulai dengan msgctxt, msgid, msgstr, # atau tanda petik",
        "this line does not begin with msgctxt, msgid, msgstr, # or a quotation mark")
    }
    append(try string(value))
  }

  private mutating func append(_ text: String) {
    switch part {
    case .context: entry.context += text
    case .source: entry.source += text
    case .translation: entry.translation += text
    case .previous: entry.previous = (entry.previous ?? "") + text
    case .none, .other: break
    }
  }

  // MARK: Strings

  private func string(_ text: Substring) throws(UnreadableObject) -> String {
    guard text.count >= 2, text.first == "\"", text.last == "\"" else {
      throw fault("teksnya tidak diapit dua tanda petik", "its text does not stand between quotation marks")
    }
    var result = ""
    var isEscaped = false
    for character in text.dropFirst().dropLast() {
      if isEscaped {
        result += PortableObjectReader.escapes[character] ?? String(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        guard character != "\"" else {
          throw fault(
            "ada tanda petik di dalam teks; tulislah \\\"",
            "a quotation mark stands within the text; write \\\"")
        }
        result.append(character)
      }
    }
    guard !isEscaped else {
      throw fault("teksnya tidak diapit dua tanda petik", "its text does not stand between quotation marks")
    }
    return result
  }

  private static let escapes: [Character: String] = ["n": "\n", "t": "\t", "r": "\r", "\"": "\"", "\\": "\\"]
}
