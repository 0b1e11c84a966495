import ScenarioLanguage
import SourceText

extension Check {
  /// What `check` says of translations beside their source, by what is remembered of them; and what could not be read.
  func translationFindings(in entry: CompiledEntry) -> (findings: [Diagnostic], complaint: String) {
    var findings: [Diagnostic] = []
    var complaint = ""
    guard entry.compilations.indices.contains(entry.source) else { return ([], "") }
    let source = entry.compilations[entry.source].source
    let translate = Translate(language: language, library: nil)
    for (index, compilation) in entry.compilations.enumerated() where index != entry.source {
      let path = compilation.source.name
      do throws(Translate.Refusal) {
        let memory = try translate.memory(Translate.memoryPath(of: path))
        let translation = Translation(source, compilation.source, memory: memory)
        let allowed = compilation.scenario?.header.allow.map(\.code) ?? []
        findings += translation?.findings(allowed: Set(allowed)) ?? []
      } catch {
        complaint += error.message[language] + "\n"
      }
    }
    return (findings, complaint)
  }
}

extension Translation {
  /// Two files of a scenario, each named by its language; nil when one cannot be read.
  init?(_ source: SourceFile, _ translation: SourceFile, memory: TranslationMemory?) {
    func outline(_ file: SourceFile) -> (TextOutline, String)? {
      let context = FileContext(path: file.name)
      guard let outline = readTexts(of: file, context: context) else { return nil }
      let name = file.name.split(separator: "/").last.flatMap { stem($0) } ?? ""
      return (outline, isLanguageTag(name) ? name : outline.languageTag)
    }
    guard let (here, sourceTag) = outline(source), let (there, tag) = outline(translation) else { return nil }
    self.init(
      scenario: FileContext(path: source.name).id, source: here, sourceTag: sourceTag, translation: there,
      tag: tag, memory: memory)
  }

  /// At the first text of each scene that wants to be looked at, one finding for each reason.
  func findings(allowed: Set<String>) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for (kind, states) in [
      (DiagnosticKind.untranslatedText, [State.untranslated]), (.staleTranslation, [.stale, .edited]),
    ] where !allowed.contains(kind.code) {
      var byScene: [Int?: [Item]] = [:]
      for item in items where states.contains(item.state) {
        byScene[item.unit.scene, default: []].append(item)
      }
      findings += byScene.values.compactMap { finding(kind, $0) }
    }
    return findings.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func finding(_ kind: DiagnosticKind, _ items: [Item]) -> Diagnostic? {
    guard let first = items.first, let place = first.place else { return nil }
    let isInScene = first.unit.scene != nil
    let texts =
      Localized.count(items.count, id: "teks", en: "text")
      + (isInScene
        ? Localized(id: " di adegan ini", en: " in this scene")
        : Localized(
          id: " di kepala skenario dan judul babak", en: " in the front matter and the headings of acts"))
    let note = DiagnosticNote(
      file: source.file, range: source.texts[first.unit.index].place,
      message: Localized(id: "di bahasa sumber, di sini", en: "in the source language, here"))
    var finding = Diagnostic(
      kind, in: translation.file, at: translation.texts[place].place, [texts], notes: [note])
    finding.heading = first.unit.scene.flatMap { pairing.texts[source.scenes[$0].heading] }.map {
      translation.texts[$0].text
    }
    return finding
  }

  /// All texts as made from what the source says now.
  var rememberingAll: TranslationMemory {
    var confirmed: [Int: (source: String, translation: String)] = [:]
    for (index, item) in items.enumerated() {
      if let text = item.translation { confirmed[index] = (item.text, text) }
    }
    return remembering(confirmed)
  }
}
