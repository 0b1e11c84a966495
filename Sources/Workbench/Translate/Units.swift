import ScenarioLanguage
import SourceText

/// One text of the source language that a translation has too.
struct Unit {
  /// Index of the text in its file's outline.
  let index: Int
  /// Names it within the scenario, in words that stay the same: `Pintu masuk › choice 2 › speech 1`.
  let context: String
  /// The context without its scene.
  let label: String
  /// Index of its scene; nil in the front matter and for an act's heading.
  let scene: Int?
  /// For a translator: who speaks, and in which kind of text.
  let comment: Localized
}

/// Names the texts of the source language in the order of the file. Texts that follow others by themselves (the words
/// of a link that repeat the heading it leads to) are no units.
struct UnitList {
  private let outline: TextOutline
  private(set) var units: [Unit] = []
  private var contexts: Set<String> = []
  private var scene: Int?
  private var primary = ""

  init(_ outline: TextOutline) {
    self.outline = outline
    readHeader()
    var act = 0
    for index in outline.scenes.indices {
      while act < outline.acts.count, outline.acts[act].firstScene <= index {
        scene = nil
        add(
          outline.acts[act].heading, "act", Localized(id: "Judul babak", en: "Heading of an act"), prefix: nil
        )
        act += 1
      }
      readScene(index)
    }
  }

  private mutating func add(_ index: Int, _ label: String, _ comment: Localized, prefix: String?) {
    let text = outline.texts[index].text
    let name = prefix.map { $0 + " › " + label } ?? (label == "act" ? "act › " + text : label)
    var context = name
    var number = 2
    while !contexts.insert(context).inserted {
      context = "\(name) (\(number))"
      number += 1
    }
    units.append(Unit(index: index, context: context, label: label, scene: scene, comment: comment))
  }

  // MARK: Front matter

  private mutating func readHeader() {
    for index in outline.header {
      let text = outline.texts[index]
      switch text.role {
      case .title:
        add(index, "title", Localized(id: "Judul skenario", en: "The scenario's title"), prefix: nil)
      case .summary: add(index, "summary", Localized(id: "Ringkasan", en: "Summary"), prefix: nil)
      case .objectives: addList(index, "objectives", id: "Tujuan belajar", en: "Learning objectives")
      case .discuss: addList(index, "discuss", id: "Pertanyaan diskusi", en: "Questions for the group")
      case .tags: addList(index, "tags", id: "Kata pencarian", en: "Words for searching")
      case .customerName(let key):
        if primary.isEmpty { primary = text.text }
        add(index, "name", Localized(id: "Nama", en: "Name"), prefix: "customer \(key)")
      case .customerStory(let key):
        add(
          index, "story", Localized(id: "Cerita untuk pelatih", en: "Story for the trainer"),
          prefix: "customer \(key)")
      case .ruleText(let key):
        add(index, "text", Localized(id: "Aturan", en: "A rule"), prefix: "rule \(key)")
      case .ruleReason(let key):
        add(index, "why", Localized(id: "Alasan aturan", en: "The rule's reason"), prefix: "rule \(key)")
      case .promise(let key):
        add(index, "promise \(key)", Localized(id: "Janji", en: "A promise"), prefix: nil)
      case .allowReason(let code):
        add(
          index, "allow \(code)",
          Localized(id: "Mengapa temuan ini dibiarkan", en: "Why this finding is allowed"), prefix: nil)
      default: break
      }
    }
  }

  private mutating func addList(_ index: Int, _ label: String, id: String, en: String) {
    add(
      index, label, Localized(id: "\(id), satu per baris", en: "\(en), one on each line"), prefix: nil)
  }

  // MARK: Scenes

  private mutating func readScene(_ index: Int) {
    let syntax = outline.scenes[index]
    let title = outline.texts[syntax.heading].text
    scene = index
    add(syntax.heading, "heading", Localized(id: "Judul adegan", en: "Heading of a scene"), prefix: title)
    read(syntax.blocks, title)
    for (offset, choice) in syntax.choices.enumerated() {
      let name = "choice \(offset + 1)"
      for text in choice.texts {
        if outline.texts[text].role == .choice {
          add(text, name, comment(onChoice: outline.texts[text].text), prefix: title)
        } else {
          let comment = Localized(
            id: "Ungkapan lain untuk pilihan di atas, satu per baris; boleh lebih atau kurang",
            en: "Other wordings of the choice above, one on each line; there may be more or fewer")
          add(text, name + " › wordings", comment, prefix: title)
        }
      }
      read(choice.blocks, title, under: name + " › ")
    }
  }

  private func comment(onChoice text: String) -> Localized {
    let isSaid = text.drop { $0 == "*" }.first.map { "\"“„«‘'".contains($0) } ?? false
    return isSaid
      ? Localized(
        id: "Yang dikatakan peserta, dalam tanda petik", en: "What the trainee says, in quotation marks")
      : Localized(id: "Yang dilakukan peserta", en: "What the trainee does")
  }

  private mutating func read(_ blocks: [TextOutline.Block], _ title: String, under owner: String = "") {
    var numbers: [String: Int] = [:]
    for block in blocks {
      for index in block.texts {
        let text = outline.texts[index]
        if text.role == .linkLabel, let target = block.target,
          outline.texts[outline.scenes[target].heading].text == text.text
        {
          continue
        }
        let word = word(text.role)
        numbers[word, default: 0] += 1
        add(index, "\(owner)\(word) \(numbers[word] ?? 1)", comment(on: text), prefix: title)
      }
    }
  }

  private func word(_ role: ScenarioText.Role) -> String {
    switch role {
    case .speech: "speech"
    case .note: "note"
    case .tip: "tip"
    case .innerVoice: "inner voice"
    case .picture: "picture"
    case .linkLabel: "link"
    default: "narration"
    }
  }

  private func comment(on text: ScenarioText) -> Localized {
    switch text.role {
    case .speech:
      if let name = speaker(text.text) {
        return Localized(
          id: "\(name) berbicara; biarkan **…:** di depan", en: "\(name) speaks; keep the **…:** in front")
      }
      return Localized(id: "\(primary) berbicara", en: "\(primary) speaks")
    case .note: return Localized(id: "Catatan di meja atau layar", en: "A note on the desk or screen")
    case .tip: return Localized(id: "Catatan pelatih", en: "The coach's note")
    case .innerVoice: return Localized(id: "Suara hati \(primary)", en: "What \(primary) thinks")
    case .picture: return Localized(id: "Keterangan gambar", en: "A picture in words")
    case .linkLabel: return Localized(id: "Kata-kata tautan", en: "The words of a link")
    default: return Localized(id: "Narasi", en: "Narration")
    }
  }

  private func speaker(_ text: String) -> String? {
    guard text.hasPrefix("**"), let end = text.firstRange(of: ":**") else { return nil }
    return String(text[text.index(text.startIndex, offsetBy: 2)..<end.lowerBound])
  }
}
