import SourceText

/// A gettext PO file: what translators' tools read and write.
struct PortableObject {
  /// The header's fields in their order.
  var fields: [(name: String, value: String)] = []
  /// Comments above the header.
  var comments: [String] = []
  var entries: [Entry] = []

  struct Entry {
    /// A translator's own comments (`# `), extracted ones (`#.`), places (`#:`) and flags (`#,`).
    var comments: [String] = []
    var extracted: [String] = []
    var references: [String] = []
    var flags: [String] = []
    /// The source text that the translation was made from, where that has changed since (`#| msgid`).
    var previous: String?
    var context = ""
    var source = ""
    var translation = ""
    /// Nothing in the source belongs to it any more (`#~`).
    var isObsolete = false
    /// The line of its `msgstr`, from 1; 0 when it was not read from a file.
    var line = 0

    var isFuzzy: Bool { flags.contains("fuzzy") }
  }

  subscript(field: String) -> String? {
    fields.first { $0.name.lowercased() == field.lowercased() }?.value
  }
}

// MARK: - Writing

extension PortableObject {
  var text: String {
    var parts = [
      lines(comments, "#") + statement("msgid", "")
        + statement("msgstr", fields.map { "\($0.name): \($0.value)\n" }.joined())
    ]
    parts += entries.filter { !$0.isObsolete }.map(text(of:))
    parts += entries.filter(\.isObsolete).map(text(of:))
    return parts.joined(separator: "\n")
  }

  private func text(of entry: Entry) -> String {
    let mark = entry.isObsolete ? "#~ " : ""
    var text = lines(entry.comments, "#") + lines(entry.extracted, "#.") + lines(entry.references, "#:")
    if !entry.flags.isEmpty { text += "#, " + entry.flags.joined(separator: ", ") + "\n" }
    if let previous = entry.previous {
      text += statement("msgid", previous, mark: entry.isObsolete ? "#~| " : "#| ")
    }
    return text + statement("msgctxt", entry.context, mark: mark)
      + statement("msgid", entry.source, mark: mark)
      + statement("msgstr", entry.translation, mark: mark)
  }

  private func lines(_ texts: [String], _ mark: String) -> String {
    texts.map { $0.isEmpty ? mark + "\n" : mark + " " + $0 + "\n" }.joined()
  }

  /// A text of several lines stands below its word, a line each, as gettext writes it.
  private func statement(_ word: String, _ text: String, mark: String = "") -> String {
    let parts = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard parts.count > 1 else { return "\(mark)\(word) \"\(escaped(text))\"\n" }
    let lines = parts.enumerated().map { index, part in
      escaped(String(part)) + (index + 1 < parts.count ? "\\n" : "")
    }
    return "\(mark)\(word) \"\"\n"
      + lines.filter { !$0.isEmpty }.map { "\(mark)\"\($0)\"\n" }.joined()
  }

  private func escaped(_ text: String) -> String {
    text.escaped(["\\": "\\\\", "\"": "\\\"", "\t": "\\t", "\r": "\\r"])
  }
}
