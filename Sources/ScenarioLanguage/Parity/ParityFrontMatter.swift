import SourceText

extension ParityComparison {
  /// The front matter agrees in all that is not text. How many objectives, questions and tags there are is the
  /// translator's affair: they are texts.
  mutating func compareFrontMatter() {
    if here.header.isSource, there.header.isSource {
      report(.parityLanguage, at: frontPlaces("source"))
    }
    let expected = Dictionary(facts(of: there), uniquingKeysWith: { first, _ in first })
    for (path, value) in facts(of: here) {
      guard let other = expected[path], other != value else { continue }
      report(.parityFrontMatter, at: frontPlaces(path), [Localized(path)])
    }
  }

  private func frontPlaces(_ path: String) -> Places {
    let here = place(of: path, in: translation)
    let there = place(of: path, in: source)
    return Places(
      here: here, there: there, hereRegion: translation.source.lineRange(around: here),
      thereRegion: source.source.lineRange(around: there))
  }

  /// The place of a key; of one that is left out, its owner's.
  private func place(of path: String, in compilation: Compilation) -> ByteRange {
    var path = path
    while true {
      if let place = compilation.places[path] { return place }
      guard let dot = path.lastIndex(of: ".") else { return compilation.frontMatterStart }
      path = String(path[..<dot])
    }
  }

  /// All that the front matter says and that is not text, as keys with values.
  private func facts(of scenario: Scenario) -> [(String, String)] {
    let header = scenario.header
    var facts: [(String, String)] = []
    func note(_ path: String, _ value: String) { facts.append((path, value)) }
    func note(_ path: String, _ values: [String]) { note(path, values.joined(separator: ", ")) }
    note("channel", header.channel.rawValue)
    note("complaint", header.complaints.map(\.rawValue))
    note("level", "\(header.level)")
    note("clock", header.clock.map(String.init) ?? "")
    note("currency", header.currency ?? "")
    note("authority", header.authority.map(String.init) ?? "")
    note("customers", [scenario.primary.key] + scenario.others.map(\.key))
    note("rules", scenario.rules.map(\.key))
    note("flags", scenario.flags)
    note("promises", scenario.promises.map(\.key))
    note("allow", header.allow.map(\.code))
    self.note(scenario.primary) { note($0, $1) }
    for other in scenario.others {
      note("customers.\(other.key).role", other.role.rawValue)
      note("customers.\(other.key).joy", "\(other.joy)")
    }
    for rule in scenario.rules {
      note("rules.\(rule.key).kind", rule.kind.rawValue)
      note("rules.\(rule.key).discretion", rule.discretion.rawValue)
    }
    return facts
  }

  private func note(_ primary: PrimaryCustomer, _ note: (String, String) -> Void) {
    let owner = "customers.\(primary.key)"
    note("\(owner).type", primary.type.rawValue)
    note("\(owner).definition", primary.definitions.map(\.rawValue).joined(separator: ", "))
    note("\(owner).joy", "\(primary.joy)")
    note("\(owner).return", "\(primary.return)")
    note("\(owner).refer", "\(primary.refer)")
    note("\(owner).patience", "\(primary.patience)")
  }
}

extension SourceFile {
  /// The whole of the lines that a place stands on.
  fileprivate func lineRange(around place: ByteRange) -> ByteRange {
    let last = line(lineIndex(at: place.upperBound)).upperBound
    return line(lineIndex(at: place.lowerBound)).lowerBound..<max(last, place.upperBound)
  }
}
