import ScenarioLanguage
import SourceText

extension Translate {
  /// `senyum translate import`: writes the texts of a PO file into the translation's Markdown, each in its place.
  ///
  /// - Parameters:
  ///   - name: the scenario; nil: the one that the PO file names.
  ///   - tag: the language; nil: the one that the PO file names.
  public func importing(_ path: String, into name: String?, _ tag: String?, isDryRun: Bool) -> Outcome {
    outcome { () throws(Refusal) -> Outcome in
      let object = try readObject(path)
      guard let name = name ?? object["X-Senyum-Scenario"], !name.isEmpty else { throw withoutScenario(path) }
      let scenario = try open(name).scenario
      let tag = tag ?? self.tag(of: object, scenario)
      let translation = try translation(tag, of: scenario)
      var intake = Intake(translation, object)
      intake.run(FileContext(id: scenario.entry.id, languageTag: tag))
      if !isDryRun {
        if let text = intake.text { try write(text, to: scenario.path(tag)) }
        let memory = intake.memory
        if memory.entries != translation.memory.entries { try remember(memory, tag, scenario) }
      }
      return Outcome(
        intake.report(scenario.path(tag), isDryRun: isDryRun)[language],
        complaint: intake.complaints(path, scenario.entry.id, tag).map { $0[language] + "\n" }.joined(),
        status: intake.hasComplaints ? .findings : .fine)
    }
  }

  private func readObject(_ path: String) throws(Refusal) -> PortableObject {
    do {
      return try PortableObject(readFile(path))
    } catch let error as UnreadableObject {
      throw Refusal(message: error.message)
    } catch let error as Unreadable {
      throw Refusal(message: error.message)
    } catch {
      throw withoutScenario(path)
    }
  }

  private func tag(of object: PortableObject, _ scenario: Opened) -> String {
    let said = object["Language"]?.replacing("_", with: "-") ?? ""
    if scenario.entry.tags.contains(said) { return said }
    return object["X-Senyum-Language"] ?? said
  }

  private func withoutScenario(_ path: String) -> Refusal {
    Refusal(
      message: Localized(
        id: "`\(path)` tidak menyebut skenarionya (X-Senyum-Scenario di kepalanya). Sebutkan: "
          + "senyum translate import \(path) SKENARIO en",
        en: "`\(path)` does not say which scenario it belongs to (X-Senyum-Scenario in its header). Name it: "
          + "senyum translate import \(path) SCENARIO en"))
  }
}

/// The texts of a PO file on their way into a translation.
private struct Intake {
  private let translation: Translation
  private let object: PortableObject
  /// By the index of an item, what the PO file says of it.
  private var accepted: [Int: PortableObject.Entry] = [:]
  private var refused: [(entry: PortableObject.Entry, reason: Localized)] = []
  private var lost: [PortableObject.Entry] = []
  private var homeless: [PortableObject.Entry] = []
  private var fuzzy = 0
  private var empty = 0
  private var changed = 0
  private(set) var text: String?

  init(_ translation: Translation, _ object: PortableObject) {
    self.translation = translation
    self.object = object
  }

  mutating func run(_ context: FileContext) {
    sort()
    var changes: [Int: String] = [:]
    for (index, entry) in accepted {
      if let place = translation.items[index].place { changes[place] = entry.translation }
    }
    let result = Applying(outline: translation.translation, context: context).apply(changes)
    text = result.text
    for (index, entry) in accepted.sorted(by: { $0.value.line < $1.value.line }) {
      guard let place = translation.items[index].place else { continue }
      let old = translation.translation.texts[place]
      if let reason = result.refused[place] {
        refused.append((entry, reason))
        accepted[index] = nil
      } else if old.role.normalised(entry.translation) != old.text {
        changed += 1
      }
    }
  }

  /// Tells entries that are to be written from those that are not finished, and from those that have no place.
  private mutating func sort() {
    let places = Places(translation.items)
    for entry in object.entries where !entry.isObsolete && !entry.source.isEmpty {
      if entry.translation.isEmpty {
        empty += 1
      } else if entry.isFuzzy {
        fuzzy += 1
      } else if let index = places.item(of: entry), accepted[index] == nil {
        if translation.items[index].place == nil { homeless.append(entry) } else { accepted[index] = entry }
      } else {
        lost.append(entry)
      }
    }
  }

  var memory: TranslationMemory {
    var confirmed: [Int: (source: String, translation: String)] = [:]
    for (index, entry) in accepted {
      guard let place = translation.items[index].place else { continue }
      let role = translation.translation.texts[place].role
      confirmed[index] = (role.normalised(entry.source), role.normalised(entry.translation))
    }
    return translation.remembering(confirmed)
  }

  // MARK: Words

  var hasComplaints: Bool { !refused.isEmpty || !lost.isEmpty || !homeless.isEmpty }

  func report(_ path: String, isDryRun: Bool) -> Localized {
    let same = accepted.count - changed
    let texts = Localized.count(changed, id: "teks", en: "text")
    let head = isDryRun ? Localized(id: "Tidak ada yang ditulis. ", en: "Nothing is written. ") : ""
    return head
      + Localized(
        id: "\(path): \(texts.id) berubah, \(same) tetap, \(fuzzy) masih fuzzy dan \(empty) masih kosong "
          + "(tidak diambil).\n",
        en: "\(path): \(texts.en) changed, \(same) as before, \(fuzzy) still fuzzy "
          + "and \(empty) still empty (not taken).\n")
  }

  func complaints(_ path: String, _ scenario: String, _ tag: String) -> [Localized] {
    func place(_ entry: PortableObject.Entry) -> String {
      "\(path):\(entry.line) (\(visible(entry.context)))"
    }
    let unwritten = refused.map { entry, reason in
      Localized(
        id: "\(place(entry)): tidak ditulis. \(reason.id)", en: "\(place(entry)): not written. \(reason.en)")
    }
    let without = homeless.map { entry in
      Localized(
        id: "\(place(entry)): \(tag).md belum punya tempat untuk teks ini. Buatkan dulu: "
          + "senyum translate update \(scenario) \(tag)",
        en: "\(place(entry)): \(tag).md has no place for this text yet. Make it first: "
          + "senyum translate update \(scenario) \(tag)")
    }
    let unknown = lost.map { entry in
      Localized(
        id: "\(place(entry)): teks sumber ini tidak ada (lagi) di skenario; tidak diambil.",
        en: "\(place(entry)): this source text is not in the scenario (any more); not taken.")
    }
    return unwritten + without + unknown
  }
}

/// Finds the text that an entry of a PO file belongs to: by its context, else by its words where they are there once.
private struct Places {
  private var byContext: [String: Int] = [:]
  private var byText: [String: [Int]] = [:]

  init(_ items: [Translation.Item]) {
    for (index, item) in items.enumerated() where !item.text.isEmpty {
      byContext[item.unit.context] = index
      byText[item.text, default: []].append(index)
    }
    texts = items.map(\.text)
  }

  private let texts: [String]

  func item(of entry: PortableObject.Entry) -> Int? {
    let same = byText[entry.source] ?? []
    if let index = byContext[entry.context], same.contains(index) { return index }
    if same.count == 1 { return same[0] }
    guard let index = byContext[entry.context] else { return same.first }
    let likeness = Likeness(texts[index]).compared(with: Likeness(entry.source))
    return likeness >= 0.4 ? index : same.first
  }
}
