import ScenarioLanguage
import SourceText

extension Translate {
  /// `senyum translate export`: a translation as a gettext PO file.
  ///
  /// - Parameters:
  ///   - path: where to write it; nil: to standard output.
  ///   - replacing: a file that is there may be written over.
  ///   - date: now, as gettext writes it (`2026-05-04 09:30+0000`).
  public func export(_ name: String, _ tag: String, to path: String?, replacing: Bool, date: String)
    -> Outcome
  {
    outcome { () throws(Refusal) -> Outcome in
      let scenario = try open(name).scenario
      let translation = try translation(tag, of: scenario)
      let object = PortableObject(of: translation, in: language, date: date)
      guard let path else { return Outcome(object.text) }
      try write(object.text, to: path, replacing: replacing)
      return Outcome(exported(object, path)[language])
    }
  }

  private func exported(_ object: PortableObject, _ path: String) -> Localized {
    let entries = object.entries.filter { !$0.isObsolete }
    let fuzzy = entries.count(where: \.isFuzzy)
    let empty = entries.count { $0.translation.isEmpty }
    let texts = Localized.count(entries.count, id: "teks", en: "text")
    return Localized(
      id: """
        \(path): \(texts.id), \(fuzzy) perlu dilihat lagi (fuzzy), \(empty) belum diterjemahkan.
        Sesudah diterjemahkan: senyum translate import \(path)

        """,
      en: """
        \(path): \(texts.en), \(fuzzy) to look at again (fuzzy), \
        \(empty) not translated.
        When it is translated: senyum translate import \(path)

        """)
  }
}

extension PortableObject {
  init(of translation: Translation, in language: Language, date: String) {
    self.init()
    comments = [
      language == .id
        ? "Skenario \(translation.scenario), dari \(translation.sourceTag) ke \(translation.tag)."
        : "Scenario \(translation.scenario), from \(translation.sourceTag) to \(translation.tag)."
    ]
    let header: [(String, String)] = [
      ("Project-Id-Version", translation.scenario), ("PO-Revision-Date", date), ("Last-Translator", ""),
      ("Language-Team", ""), ("Language", translation.tag.replacing("-", with: "_")),
      ("MIME-Version", "1.0"), ("Content-Type", "text/plain; charset=UTF-8"),
      ("Content-Transfer-Encoding", "8bit"), ("Plural-Forms", pluralForms(of: translation.tag)),
      ("X-Senyum-Scenario", translation.scenario), ("X-Senyum-Language", translation.tag),
    ]
    fields = header
    let file = translation.source.file
    for item in translation.items where !item.text.isEmpty {
      var entry = Entry()
      entry.context = item.unit.context
      entry.extracted = [item.unit.comment[language]]
      let place = translation.source.texts[item.unit.index].place
      entry.references = ["\(file.referenceName):\(file.position(at: place.lowerBound).line)"]
      entry.source = item.text
      PortableObject.fill(&entry, item)
      entries.append(entry)
    }
    entries += PortableObject.obsolete(translation)
  }

  private static func fill(_ entry: inout Entry, _ item: Translation.Item) {
    switch item.state {
    case .current, .untracked: entry.translation = item.translation ?? ""
    case .untranslated: break
    case .stale, .edited:
      entry.translation = item.translation ?? ""
      entry.previous = item.before
    case .missing:
      // Its old translation may still fit.
      entry.translation = item.remembered ?? ""
      entry.previous = item.before == item.text ? nil : item.before
    }
    if item.state != .current, item.state != .untracked, !entry.translation.isEmpty {
      entry.flags = ["fuzzy"]
    }
    if entry.translation.isEmpty { entry.previous = nil }
  }

  private static func obsolete(_ translation: Translation) -> [Entry] {
    let matches = Set(
      translation.memory.matches(of: translation.items.map(\.unit), in: translation.source).compactMap { $0 })
    return translation.memory.entries.enumerated().compactMap { index, known in
      guard !matches.contains(index), !known.source.isEmpty, !known.translation.isEmpty else { return nil }
      var entry = Entry()
      entry.context = known.context
      entry.source = known.source
      entry.translation = known.translation
      entry.isObsolete = true
      return entry
    }
  }
}

extension SourceFile {
  /// The file's name for a `#:` line, where a space would part it in two.
  fileprivate var referenceName: String {
    name.contains(" ") ? name.split(separator: "/").last.map(String.init) ?? name : name
  }
}

/// The rule of plural forms that gettext's own tools expect of a language (GNU gettext manual, "Plural forms"). Scenarios
/// have no plural texts; the header is there for tools that ask for it.
private func pluralForms(of tag: String) -> String {
  switch tag.prefix(while: { $0 != "-" }).lowercased() {
  case "id", "ms", "jv", "su", "ja", "ko", "zh", "vi", "th", "lo", "my": "nplurals=1; plural=0;"
  case "fr", "tr", "tl", "fil": "nplurals=2; plural=(n > 1);"
  case "ru", "uk", "sr", "hr", "bs", "be":
    "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
  case "pl":
    "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
  case "cs", "sk": "nplurals=3; plural=(n==1) ? 0 : (n>=2 && n<=4) ? 1 : 2;"
  case "ar":
    "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);"
  default: "nplurals=2; plural=(n != 1);"
  }
}
