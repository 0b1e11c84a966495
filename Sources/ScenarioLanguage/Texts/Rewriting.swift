public import SourceText

extension TextOutline {
  /// What has to be replaced so that other texts stand in the places of some. Everything else stays byte for byte, but
  /// for links and `visited`, which follow the headings' new ids.
  ///
  /// - Parameter changes: indices into `texts` with what is to stand there, normalised. Texts that stay as they are may
  ///   be among them.
  /// - Returns: the repairs, and the texts that cannot be replaced, because nothing tells where they end.
  public func edits(_ changes: [Int: String]) -> (fixIts: [FixIt], refused: [Int]) {
    var fixIts: [FixIt] = []
    var refused: [Int] = []
    for (index, text) in changes.sorted(by: { $0.key < $1.key }) where texts[index].text != text {
      if let own = write(text, over: texts[index]) { fixIts += own } else { refused.append(index) }
    }
    for reference in references {
      guard let title = changes[scenes[reference.scene].heading] else { continue }
      let id = headingID(title)
      if id != scenes[reference.scene].id { fixIts.append(FixIt(range: reference.place, replacement: id)) }
    }
    return (fixIts, refused)
  }

  private func write(_ new: String, over text: ScenarioText) -> [FixIt]? {
    let items = new.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
    switch text.form {
    case .line: return [FixIt(range: text.place, replacement: new)]
    case .lines(let margin):
      let lines = new.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        line.isEmpty ? margin.trimmingEnd : margin + line
      }
      let joined = lines.joined(separator: file.lineEnd)
      return [FixIt(range: text.place, replacement: String(joined.dropFirst(margin.count)))]
    case .value(let inBrackets):
      return [FixIt(range: text.place, replacement: yaml(new, over: text.place, inBrackets))]
    case .wordings(let places):
      return replace(places, with: items, separator: file.lineEnd + "  - ", emptyAt: text.place.lowerBound)
    case .values(let places, let separator, let inBrackets):
      guard !items.isEmpty else { return nil }
      let values = items.enumerated().map { index, item in
        let place = places[min(index, places.count - 1)]
        return isUnchanged(place, item) ? file.text(place) : yaml(item, over: place, inBrackets)
      }
      return replace(places, with: values, separator: separator, emptyAt: text.place.lowerBound)
    case .fixed: return nil
    }
  }

  private func isUnchanged(_ place: ByteRange, _ item: String) -> Bool { file.text(place) == item }

  /// Items one by one, so that those that stay are not touched; what is more or less stands at the end.
  private func replace(_ places: [ByteRange], with items: [String], separator: String, emptyAt start: Int)
    -> [FixIt]
  {
    var fixIts = zip(places, items).filter { file.text($0) != $1 }.map {
      FixIt(range: $0, replacement: $1)
    }
    let end = places.last?.upperBound ?? start
    if items.count > places.count {
      let more = items[places.count...].map { separator + $0 }.joined()
      fixIts.append(FixIt(range: end..<end, replacement: more))
    } else if items.count < places.count {
      let kept = items.isEmpty ? behindChoice(places[0]) : places[items.count - 1].upperBound
      fixIts.append(FixIt(range: kept..<end, replacement: ""))
    }
    return fixIts
  }

  /// The end of the line above a wording.
  private func behindChoice(_ wording: ByteRange) -> Int {
    file.split(file.line(max(file.lineIndex(at: wording.lowerBound) - 1, 0))).content.upperBound
  }

  // MARK: Front matter

  /// A value in the manner of the one that it replaces, in quotation marks where it needs them.
  private func yaml(_ text: String, over place: ByteRange, _ inBrackets: Bool) -> String {
    switch file.bytes[place.lowerBound] {
    case UInt8(ascii: "'"): "'" + text.replacing("'", with: "''") + "'"
    case UInt8(ascii: "\""), UInt8(ascii: "|"), .greater: quoted(text)
    default: isPlain(text, inBrackets: inBrackets) ? text : quoted(text)
    }
  }

  private func quoted(_ text: String) -> String {
    "\"" + text.escaped(["\\": "\\\\", "\"": "\\\""]) + "\""
  }
}

/// Whether YAML reads a text as it stands, without quotation marks.
func isPlain(_ text: String, inBrackets: Bool) -> Bool {
  guard let first = text.unicodeScalars.first else { return false }
  let isSafeStart = first.properties.isAlphabetic || ("0"..."9").contains(first)
  return isSafeStart && !text.contains(": ") && !text.contains(" #") && !text.hasSuffix(":")
    && !(inBrackets && text.contains(where: { ",[]{}:".contains($0) }))
}

/// The id of a heading as it is written, escapes and emphasis taken off.
public func headingID(_ heading: String) -> String {
  let file = SourceFile(name: "", text: heading)
  var reader = TextReader(file: file, findings: Findings(file: file))
  return slug(of: reader.heading(0..<file.bytes.count))
}

/// What has to be replaced in a scenario's file so that it can begin another language of that scenario: its language,
/// and its claim to be the source.
public func beginTranslation(of source: SourceFile, into tag: String) -> [FixIt] {
  guard let lines = source.frontMatterLines() else { return [] }
  var yaml = YAMLReader(file: source, findings: Findings(file: source), lines: lines)
  guard let value = yaml.read(), case .map(let entries, _) = value else { return [] }
  return entries.compactMap { entry in
    switch entry.key {
    case "language": return FixIt(range: entry.value.range, replacement: tag)
    case "source":
      let line = source.lineIndex(at: entry.place.lowerBound)
      let end = line + 1 < source.lineCount ? source.line(line + 1).lowerBound : source.bytes.count
      return FixIt(range: source.line(line).lowerBound..<end, replacement: "")
    default: return nil
    }
  }
}

extension String {
  fileprivate var trimmingEnd: String { String(reversed().drop { $0 == " " }.reversed()) }
}
