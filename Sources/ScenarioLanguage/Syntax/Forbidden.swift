import SourceText

/// Markdown that CommonMark knows and this format does not (scenario-format.md, "Nothing else is allowed").
enum Forbidden {
  case bullet, dash, orderedList, codeBlock, thematicBreak, table, html, referenceDefinition
  case nestedQuote, quoteInItem, headingInBlock, listInBlock, closingHashes, autolink

  var name: Localized {
    switch self {
    case .bullet: Localized(id: "daftar dengan `*` atau `+`", en: "a list with `*` or `+`")
    case .dash: Localized(id: "pilihan dengan `–`, `—`, atau `•`", en: "a choice with `–`, `—` or `•`")
    case .orderedList: Localized(id: "daftar bernomor", en: "a numbered list")
    case .codeBlock: Localized(id: "blok kode", en: "a code block")
    case .thematicBreak: Localized(id: "garis pemisah", en: "a ruled line")
    case .table: Localized(id: "tabel", en: "a table")
    case .html: Localized(id: "HTML", en: "HTML")
    case .referenceDefinition: Localized(id: "tautan rujukan", en: "a reference link")
    case .nestedQuote: Localized(id: "kutipan di dalam kutipan", en: "a quote within a quote")
    case .quoteInItem: Localized(id: "kutipan sebagai pilihan", en: "a quote as a choice")
    case .headingInBlock: Localized(id: "judul di dalam blok", en: "a heading within a block")
    case .listInBlock: Localized(id: "daftar di dalam blok", en: "a list within a block")
    case .closingHashes: Localized(id: "tanda `#` penutup judul", en: "a `#` that closes a heading")
    case .autolink: Localized(id: "alamat dalam kurung sudut", en: "an address in angle brackets")
    }
  }

  var repair: Localized {
    switch self {
    case .bullet:
      Localized(
        id: "Awali pilihan dengan `- `. Kalau tandanya memang teks, tulis `\\*` atau `\\+`.",
        en: "Begin a choice with `- `. If the mark is meant as text, write `\\*` or `\\+`.")
    case .dash:
      Localized(
        id: "Awali pilihan dengan tanda hubung dan spasi, `- `; pengolah kata suka menggantinya.",
        en: "Begin a choice with a hyphen and a space, `- `; word processors like to replace it.")
    case .orderedList:
      Localized(
        id: "Kalau angkanya memang teks, tulis garis miring terbalik sebelum titik: `17\\.`",
        en: "If the number is meant as text, write a backslash before the dot: `17\\.`")
    case .codeBlock:
      Localized(
        id: "Tulis teks biasa, dengan garis miring terbalik sebelum tanda yang dimaksud sebagai teks.",
        en: "Write plain text, with a backslash before a mark that is meant as text.")
    case .thematicBreak:
      Localized(
        id: "Mulai adegan baru dengan `## Judul`, atau tulis `\\-` atau `\\*` kalau tandanya memang teks.",
        en: "Begin a new scene with `## Heading`, or write `\\-` or `\\*` if the mark is meant as text.")
    case .table:
      Localized(
        id: "Tulis isinya sebagai kalimat, atau `\\|` kalau garisnya memang teks.",
        en: "Write what it says as sentences, or `\\|` if the bar is meant as text.")
    case .html:
      Localized(
        id:
          "Tulis teks biasa, atau `\\<` kalau tandanya memang teks. Komentar ditulis `<!-- … -->` di barisnya sendiri.",
        en:
          "Write plain text, or `\\<` if the mark is meant as text. A comment is `<!-- … -->` on lines of its own."
      )
    case .referenceDefinition:
      Localized(
        id: "Tulis alamatnya di tautannya: `[teks](https://…)`.",
        en: "Write the address in the link: `[text](https://…)`.")
    case .nestedQuote:
      Localized(
        id: "Pisahkan dengan baris kosong: satu kutipan untuk setiap orang yang berbicara.",
        en: "Part them by an empty line: one quote for each person who speaks.")
    case .quoteInItem:
      Localized(
        id: "Tulis kalimat pilihan dalam tanda petik; `>` adalah ucapan pelanggan.",
        en: "Write the choice's words in quotation marks; `>` is what the customer says.")
    case .headingInBlock:
      Localized(
        id: "Judul berdiri sendiri di tepi kiri. Kalau tandanya memang teks, tulis `\\#`.",
        en: "A heading stands alone at the left edge. If the mark is meant as text, write `\\#`.")
    case .listInBlock:
      Localized(
        id:
          "Pilihan berdiri di tepi kiri, ungkapan lain tepat di bawahnya. Kalau tandanya memang teks, tulis `\\-`.",
        en:
          "A choice stands at the left edge, its other wordings right under it. If the mark is meant as text, write `\\-`."
      )
    case .closingHashes:
      Localized(
        id: "Hapus; kalau tandanya memang teks, tulis `\\#`.",
        en: "Remove it; if the mark is meant as text, write `\\#`.")
    case .autolink:
      Localized(
        id: "Tulis sebagai tautan: `[teks](https://…)`.",
        en: "Write it as a link: `[text](https://…)`.")
    }
  }
}

extension BlockReader {
  func report(_ forbidden: Forbidden, at range: ByteRange, fixIts: [FixIt] = []) {
    findings.report(.otherMarkdown, at: range, [forbidden.name, forbidden.repair], fixIts: fixIts)
  }

  /// Reports a line that is other Markdown and skips what belongs to it.
  mutating func readForbidden(_ forbidden: Forbidden, _ line: Line) {
    report(forbidden, at: line.content, fixIts: repair(of: forbidden, line.content))
    skip(to: next + 1)
    if case .codeBlock = forbidden { return skipCode(mark: file.bytes[line.content.lowerBound]) }
    while let line = current, !line.isBlank, !file.isItem(line.content), !headingLike(line.content) {
      skip(to: next + 1)
    }
  }

  private func repair(of forbidden: Forbidden, _ content: ByteRange) -> [FixIt] {
    guard case .dash = forbidden else { return [] }
    return [FixIt(range: content.lowerBound..<content.lowerBound + 3, replacement: "-")]
  }

  /// Goes behind the line that closes a code block; one that is never closed is taken to end at the next heading.
  private mutating func skipCode(mark: UInt8) {
    while let content = current?.content {
      if content.count >= 3, file.bytes[content.lowerBound] == mark, file.run(in: content) == content.count {
        return skip(to: next + 1)
      }
      if headingLike(content) { return }
      skip(to: next + 1)
    }
  }

  /// What a line is in CommonMark that this format does not have; nil when it is text.
  func forbidden(_ content: ByteRange, isFirst: Bool) -> Forbidden? {
    guard let first = content.first else { return nil }
    let byte = file.bytes[first]
    let second = content.count > 1 ? file.bytes[first + 1] : .space
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "+"):
      if isBreak(content) { return .thematicBreak }
      return second == .space ? .bullet : nil
    case .hyphen:
      if isBreak(content) { return .thematicBreak }
      return !isFirst && isTableRule(content) ? .table : nil
    case UInt8(ascii: "_"): return isBreak(content) ? .thematicBreak : nil
    case UInt8(ascii: "|"): return .table
    case .backtick: return file.starts(content, with: "```") ? .codeBlock : nil
    case UInt8(ascii: "~"): return file.starts(content, with: "~~~") ? .codeBlock : nil
    case UInt8(ascii: "<"):
      let opens =
        second.isASCIILetter || second == UInt8(ascii: "/") || second == UInt8(ascii: "?")
        || second == UInt8(ascii: "!")
      return opens && !isAutolink(content) ? .html : nil
    case UInt8(ascii: ":"): return !isFirst && isTableRule(content) ? .table : nil
    case 0xE2: return isFirst && isDashedChoice(content) ? .dash : nil
    default: return byte.isDigit && isOrderedItem(content) ? .orderedList : nil
    }
  }

  private static let dashes: [StaticString] = ["– ", "— ", "• "]

  /// What a word processor makes of `- "…"` with directives behind it: no viewer reads a choice there.
  private func isDashedChoice(_ content: ByteRange) -> Bool {
    guard let dash = BlockReader.dashes.first(where: { file.starts(content, with: $0) }) else { return false }
    let words = content.dropFirst(dash.utf8CodeUnitCount)
    let isSaid = file.starts(words, with: "\"") || file.starts(words, with: "“")
    return isSaid && file.bytes[content.upperBound - 1] == .backtick
  }

  /// The line of `-`, `:` and `|` under a table's head.
  private func isTableRule(_ content: ByteRange) -> Bool {
    var hasBar = false
    var hasHyphen = false
    for index in content {
      switch file.bytes[index] {
      case UInt8(ascii: "|"): hasBar = true
      case .hyphen: hasHyphen = true
      case UInt8(ascii: ":"), .space: break
      default: return false
      }
    }
    return hasBar && hasHyphen
  }

  private func isOrderedItem(_ content: ByteRange) -> Bool {
    let digits = content.prefix { file.bytes[$0].isDigit }.count
    guard digits <= 9, digits < content.count else { return false }
    let mark = file.bytes[content.lowerBound + digits]
    guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") else { return false }
    return digits + 1 == content.count || file.bytes[content.lowerBound + digits + 1] == .space
  }

  /// `<https://…` is told apart from HTML, and reported where the text is read.
  private func isAutolink(_ content: ByteRange) -> Bool {
    file.starts(content, with: "<http://") || file.starts(content, with: "<https://")
      || file.starts(content, with: "<mailto:")
  }

  /// The first line of a paragraph that begins with `[label]:`, perhaps over several lines.
  func definition(in segments: [ByteRange]) -> ByteRange? {
    var isFirst = true
    for (index, segment) in segments.enumerated() {
      if isFirst, beginsDefinition(segments[index...]) { return segment }
      isFirst = segment.isEmpty
    }
    return nil
  }

  private func beginsDefinition(_ segments: ArraySlice<ByteRange>) -> Bool {
    guard let first = segments.first, !first.isEmpty, file.bytes[first.lowerBound] == UInt8(ascii: "[") else {
      return false
    }
    for segment in segments {
      if segment.isEmpty { return false }
      var index = segment.lowerBound + (segment.lowerBound == first.lowerBound ? 1 : 0)
      while index < segment.upperBound {
        switch file.bytes[index] {
        case .backslash: index += 1
        case UInt8(ascii: "["): return false
        case UInt8(ascii: "]"):
          return index + 1 < segment.upperBound && file.bytes[index + 1] == UInt8(ascii: ":")
        default: break
        }
        index += 1
      }
    }
    return false
  }

  /// A line of three or more `*`, `-` or `_`, spaces aside.
  func isBreak(_ content: ByteRange) -> Bool {
    guard let first = content.first, "*-_".utf8.contains(file.bytes[first]) else { return false }
    var marks = 0
    for index in content where file.bytes[index] != .space {
      guard file.bytes[index] == file.bytes[first] else { return false }
      marks += 1
    }
    return marks >= 3
  }

  /// A line of `=` or `-` only, which would make a heading of the paragraph above it.
  func setextLike(_ content: ByteRange) -> Bool {
    guard let first = content.first else { return false }
    let byte = file.bytes[first]
    return (byte == UInt8(ascii: "=") || byte == .hyphen) && content.allSatisfy { file.bytes[$0] == byte }
  }

  /// `#` to `######` and a space: a heading in CommonMark.
  func headingLike(_ content: ByteRange) -> Bool {
    guard let first = content.first, file.bytes[first] == .hash else { return false }
    let level = file.run(in: content)
    guard level <= 6 else { return false }
    return level == content.count || file.bytes[content.lowerBound + level] == .space
  }
}
