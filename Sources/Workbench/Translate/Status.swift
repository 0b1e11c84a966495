import ScenarioLanguage
import SourceText

extension Translate {
  /// `senyum translate status`: which texts of translations are stale or missing, scene by scene.
  ///
  /// - Parameter names: scenarios, folders or files; of a file only that language. Empty: all scenarios.
  public func status(_ names: [String], format: OutputFormat) -> Outcome {
    outcome { () throws(Refusal) -> Outcome in
      let translations = try translations(names)
      let needsWork = translations.contains { $0.needsWork }
      let output =
        format == .json
        ? JSON.object(["translations": .list(translations.map(\.data))]).text : text(translations, names)
      return Outcome(output, status: needsWork ? .findings : .fine)
    }
  }

  private func translations(_ names: [String]) throws(Refusal) -> [Translation] {
    var found: [Translation] = []
    if names.isEmpty {
      for entry in library?.entries ?? [] {
        guard let folder = entry.folder else { continue }
        let scenario = try open(entry, folder)
        for tag in scenario.otherTags { found.append(try translation(tag, of: scenario)) }
      }
    }
    for name in names {
      let (scenario, tag) = try open(name)
      let asked = tag.map { $0 == scenario.sourceTag ? scenario.otherTags : [$0] } ?? scenario.otherTags
      for tag in asked { found.append(try translation(tag, of: scenario)) }
    }
    return found
  }

  private func text(_ translations: [Translation], _ names: [String]) -> String {
    guard !translations.isEmpty else {
      return Localized(
        id: "Belum ada terjemahan. Mulailah sebuah: senyum translate start en SKENARIO\n",
        en: "There is no translation yet. Begin one: senyum translate start en SCENARIO\n")[language]
    }
    return translations.map { StatusText($0, language, style).text }.joined(separator: "\n")
  }
}

extension Translation {
  var needsWork: Bool { !pairing.partings.isEmpty || items.contains { $0.state.needsWork } }
}

/// One translation's status for people.
private struct StatusText {
  private let translation: Translation
  private let language: Language
  private let style: ExcerptStyle

  init(_ translation: Translation, _ language: Language, _ style: ExcerptStyle) {
    self.translation = translation
    self.language = language
    self.style = style
  }

  private func say(_ id: String, _ en: String) -> String { language == .id ? id : en }
  private var here: String { translation.tag + ".md" }

  var text: String {
    let (scenario, tag, source) = (translation.scenario, translation.tag, translation.sourceTag)
    var lines = [
      style.paint(scenario, "1")
        + say(": \(tag), terjemahan dari \(source)", ": \(tag), translated from \(source)")
    ]
    lines.append("  " + counts)
    lines += partings
    for part in parts {
      lines += ["", "  " + style.paint(title(part[0].unit.scene), "1")]
      // A scene that nobody has begun to translate needs no list.
      let copies = part.filter { $0.state == .untranslated }
      let isLong = copies.count > 3
      for item in part where !(isLong && item.state == .untranslated) { lines += self.lines(item) }
      if isLong { lines.append(line(onCopies: copies)) }
    }
    return (lines + advice).joined(separator: "\n") + "\n"
  }

  /// What is to be done, in runs of one scene.
  private var parts: [[Translation.Item]] {
    var parts: [[Translation.Item]] = []
    for item in translation.items where item.state.needsWork {
      if let last = parts.last?.first, last.unit.scene == item.unit.scene {
        parts[parts.count - 1].append(item)
      } else {
        parts.append([item])
      }
    }
    return parts
  }

  private func line(onCopies copies: [Translation.Item]) -> String {
    let first = copies[0].place.map { translation.translation.texts[$0].place }
    return "    " + style.paint(place(first, false), "34") + " "
      + say(
        "\(copies.count) teks belum diterjemahkan, mulai di sini",
        "\(copies.count) texts not translated, beginning here")
  }

  // MARK: The whole

  private var counts: String {
    let total = translation.items.count { !$0.text.isEmpty }
    let current = translation.items.count { $0.state == .current && !$0.text.isEmpty }
    var parts: [String] = []
    func add(_ count: Int, _ id: String, _ en: String) {
      if count > 0 { parts.append("\(count) \(say(id, en))") }
    }
    add(current, "mutakhir", "up to date")
    add(translation.count(.untracked), "belum dilacak", "not tracked yet")
    add(
      translation.count(.stale) + translation.count(.edited), "sumbernya berubah", "whose source has changed")
    add(translation.count(.untranslated), "belum diterjemahkan", "not translated")
    add(translation.count(.missing), "tidak ada", "missing")
    return Localized.count(total, id: "teks", en: "text")[language] + ": " + parts.joined(separator: ", ")
      + "."
  }

  private func title(_ scene: Int?) -> String {
    guard let scene else { return say("Kepala skenario dan babak", "Front matter and acts") }
    return visible(translation.source.texts[translation.source.scenes[scene].heading].text)
  }

  private var advice: [String] {
    let names = "\(translation.scenario) \(translation.tag)"
    var advice: [String] = []
    if !translation.isRemembered, translation.count(.untracked) > 0 {
      advice += row(
        say(
          "Belum ada catatan dari teks sumber mana \(here) dibuat. Kalau isinya sudah benar, mulai mencatat:",
          "Nothing is remembered yet of what \(here) was made from. If it is right as it is, begin to remember:"
        ),
        "accept \(names)")
    }
    if translation.count(.missing) > 0 || !translation.pairing.partings.isEmpty {
      advice += row(
        say(
          "Menyamakan susunan \(here) dengan sumbernya, terjemahannya tetap:",
          "To bring \(here) into the structure of its source, its texts kept:"), "update \(names)")
    }
    if translation.count(.stale) + translation.count(.edited) > 0 {
      advice += row(
        say("Terjemahan yang masih cocok:", "Where a translation still fits:"),
        "accept \(names) " + say("BARIS…", "LINE…"))
    }
    if translation.count(.untranslated) > 0 {
      advice += row(
        say("Menerjemahkan dengan alat penerjemah:", "To translate with a translator's tool:"),
        "export \(names) -o \(translation.scenario)-\(translation.tag).po")
    }
    return advice.isEmpty ? [] : [""] + advice
  }

  /// A sentence, and the command that it ends in on a line of its own, to be copied.
  private func row(_ text: String, _ command: String) -> [String] {
    rows(text.split(separator: " ").map { (String($0), nil) }, "  ", "  ")
      + ["    senyum translate " + command]
  }

  // MARK: Where the structures part

  private var partings: [String] {
    let all = translation.pairing.partings
    guard !all.isEmpty else { return [] }
    let title =
      all.count == 1
      ? say("Susunannya berbeda di satu tempat:", "The structures part in one place:")
      : say("Susunannya berbeda di \(all.count) tempat:", "The structures part in \(all.count) places:")
    return ["", "  " + style.paint(title, "1;31")] + all.prefix(20).map(line)
      + (all.count > 20 ? ["    …"] : [])
  }

  private func line(_ parting: Pairing.Parting) -> String {
    let heading = visible(parting.heading)
    let kind: String
    switch parting.kind {
    case .scene: kind = say("adegan", "scene")
    case .choice: kind = say("pilihan", "choice")
    case .block: kind = say("blok", "block")
    case .directives:
      return "    \(place(parting.source, true)), \(place(parting.translation, false)) "
        + say("perintahnya berbeda", "the directives differ") + " (\(heading))"
    }
    let owner =
      parting.source == nil
      ? say("hanya di \(here)", "only in \(here)") : say("hanya di sumber", "only in the source")
    return "    " + (parting.source == nil ? place(parting.translation, false) : place(parting.source, true))
      + " \(kind) \(owner) (\(heading))"
  }

  private func place(_ range: ByteRange?, _ isSource: Bool) -> String {
    let outline = isSource ? translation.source : translation.translation
    let line = range.map { outline.file.position(at: $0.lowerBound).line.value } ?? 1
    return "\(isSource ? translation.sourceTag : translation.tag).md:\(line)"
  }

  // MARK: Texts

  private func lines(_ item: Translation.Item) -> [String] {
    let spot =
      item.place.map { place(translation.translation.texts[$0].place, false) }
      ?? place(translation.source.texts[item.unit.index].place, true)
    var lines = ["    " + style.paint(spot, "34") + " " + name(item.unit) + ": " + word(item.state)]
    let before = item.state == .stale || item.state == .edited ? item.before : nil
    if let before {
      let change = Change(from: words(before), to: words(item.text))
      lines += labelled(say("dulu", "before"), change.before, "31")
      lines += labelled(say("kini", "now"), change.after, "32")
    } else {
      lines += labelled(say("sumber", "source"), words(item.text).map { ($0, false) }, "0")
    }
    if let text = item.translation, item.state != .untranslated {
      lines += labelled(translation.tag, words(text).map { ($0, false) }, "0")
    }
    return lines
  }

  private func name(_ unit: Unit) -> String {
    let name = unit.scene == nil ? unit.context : unit.label
    guard language == .id, unit.scene != nil else { return name }
    return StatusText.words.reduce(name) { $0.replacing($1.key, with: $1.value) }
  }

  /// The words of a text's name, which in PO files stay the same in every language.
  private static let words: KeyValuePairs = [
    "inner voice": "suara hati", "narration": "narasi", "speech": "ucapan", "note": "catatan",
    "tip": "catatan pelatih", "picture": "gambar", "link": "tautan", "choice": "pilihan",
    "wordings": "ungkapan lain", "heading": "judul",
  ]

  private func word(_ state: Translation.State) -> String {
    switch state {
    case .stale: say("sumbernya berubah", "the source has changed")
    case .edited:
      say("sumbernya berubah, terjemahannya juga", "the source has changed, and so has the translation")
    case .untranslated: say("belum diterjemahkan", "not translated")
    case .missing: say("tidak ada di \(here)", "not in \(here)")
    case .current: say("mutakhir", "up to date")
    case .untracked: say("belum dilacak", "not tracked")
    }
  }

  private func words(_ text: String) -> [String] {
    visible(text.replacing("\\\n", with: " ").replacing("\n", with: " / ")).split(separator: " ").map(
      String.init)
  }

  private func labelled(_ label: String, _ words: [(String, Bool)], _ colour: String) -> [String] {
    let margin = String(repeating: " ", count: 15)
    let first = "      " + label + String(repeating: " ", count: max(9 - label.columns, 1))
    return rows(words.map { ($0, $1 ? colour : nil) }, first, margin)
  }

  /// Words on lines of the window's width; those with a colour are painted.
  private func rows(_ words: [(text: String, colour: String?)], _ first: String, _ rest: String) -> [String] {
    var rows: [String] = []
    var (row, columns, isEmpty) = (first, first.columns, true)
    for word in words {
      if !isEmpty, columns + 1 + word.text.columns > style.width {
        rows.append(row)
        (row, columns, isEmpty) = (rest, rest.columns, true)
      }
      row += (isEmpty ? "" : " ") + (word.colour.map { style.paint(word.text, $0) } ?? word.text)
      columns += (isEmpty ? 0 : 1) + word.text.columns
      isEmpty = false
    }
    return rows + [row]
  }
}

/// Two versions of a text, with the words marked that differ.
private struct Change {
  let before: [(String, Bool)]
  let after: [(String, Bool)]

  init(from old: [String], to new: [String]) {
    let difference = new.difference(from: old)
    var (removed, inserted): (Set<Int>, Set<Int>) = ([], [])
    for step in difference {
      switch step {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    before = old.enumerated().map { ($1, removed.contains($0)) }
    after = new.enumerated().map { ($1, inserted.contains($0)) }
  }
}
