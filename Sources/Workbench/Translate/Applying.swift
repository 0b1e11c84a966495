import ScenarioLanguage
import SourceText

/// Writes texts into a translation's file: what would break the format is not written.
struct Applying {
  let outline: TextOutline
  let context: FileContext

  struct Result {
    /// The file as it is to be; nil when nothing changes.
    var text: String?
    /// Why texts were not written, by their index.
    var refused: [Int: Localized] = [:]
  }

  /// - Parameter changes: what is to stand at which index of the outline's texts, as a person wrote it.
  func apply(_ changes: [Int: String]) -> Result {
    var result = Result()
    var accepted: [Int: String] = [:]
    for (index, new) in changes {
      let text = outline.texts[index].role.normalised(new)
      if text != outline.texts[index].text { accepted[index] = text }
    }
    refuseEqualHeadings(&accepted, &result)
    if write(accepted, &result) { return result }
    // Something in it breaks the format: each text is tried alone.
    let probe = Probe()
    for (index, text) in accepted {
      guard let reason = probe.objection(to: text, outline.texts[index], hasSpeaker: namesSpeaker(index))
      else { continue }
      result.refused[index] = reason
      accepted[index] = nil
    }
    if !write(accepted, &result) {
      for index in accepted.keys { result.refused[index] = Applying.breaksTogether }
    }
    return result
  }

  /// Writes texts if the file can then be read as before; false when it cannot.
  private func write(_ accepted: [Int: String], _ result: inout Result) -> Bool {
    let labels = followingLabels(accepted)
    let (fixIts, fixed) = outline.edits(accepted.merging(labels) { own, _ in own })
    guard !fixIts.isEmpty || !fixed.isEmpty else { return true }
    let text = outline.file.applying(fixIts)
    guard isSound(text, accepted.filter { !fixed.contains($0.key) }) else { return false }
    for index in fixed where accepted[index] != nil { result.refused[index] = Applying.cannotTellEnd }
    if !fixIts.isEmpty { result.text = text }
    return true
  }

  private static let cannotTellEnd = Localized(
    id: "nilai lama di kepala skenario tidak bisa diganti dengan aman; tulislah nilai itu di satu baris",
    en: "the old value in the front matter cannot be replaced safely; write that value on one line")

  private func namesSpeaker(_ index: Int) -> Bool {
    let blocks = outline.scenes.lazy.flatMap { $0.blocks + $0.choices.flatMap(\.blocks) }
    return blocks.first { $0.texts.contains(index) }?.kind == .speechOfOther
  }

  // MARK: Headings

  private func refuseEqualHeadings(_ accepted: inout [Int: String], _ result: inout Result) {
    let headings = outline.acts.map(\.heading) + outline.scenes.map(\.heading)
    var taken: [String: Int] = [:]
    // Those that stay come first: a new heading gives way to an old one.
    for index in headings.filter({ accepted[$0] == nil }) + headings.filter({ accepted[$0] != nil }) {
      let text = accepted[index] ?? outline.texts[index].text
      if accepted[index] != nil, taken[headingID(text)] != nil {
        accepted[index] = nil
        result.refused[index] = Localized(
          id: "judul “\(text)” sudah dipakai; dua judul tidak boleh sama",
          en: "the heading “\(text)” is taken; no two headings may be the same")
      } else {
        taken[headingID(text)] = index
      }
    }
  }

  /// The words of links that repeated a heading repeat the new one.
  private func followingLabels(_ accepted: [Int: String]) -> [Int: String] {
    var labels: [Int: String] = [:]
    for block in outline.scenes.lazy.flatMap({ $0.blocks + $0.choices.flatMap(\.blocks) }) {
      guard let target = block.target, let new = accepted[outline.scenes[target].heading],
        let label = block.texts.last, outline.texts[label].role == .linkLabel,
        outline.texts[label].text == outline.texts[outline.scenes[target].heading].text
      else { continue }
      labels[label] = new
    }
    return labels
  }

  // MARK: The whole

  /// The file is read again: it must have the same structure, the new texts in their places, and no error more.
  private func isSound(_ text: String, _ accepted: [Int: String]) -> Bool {
    let file = SourceFile(name: outline.file.name, text: text)
    guard let again = readTexts(of: file, context: context), again.shape == outline.shape,
      again.texts.count == outline.texts.count,
      accepted.allSatisfy({ again.texts[$0.key].text == $0.value })
    else { return false }
    let errors = compile(file, context: context).diagnostics.count(.error)
    return errors == 0 || errors <= compile(outline.file, context: context).diagnostics.count(.error)
  }

  private static let breaksTogether = Localized(
    id: "bersama-sama, teks-teks ini mengubah susunan skenario; impor sebagian dulu",
    en: "together these texts change the scenario's structure; import some of them first")
}

/// Tries a text in a small scenario that has one text of every kind.
private struct Probe {
  private let outline: TextOutline?
  private let context = FileContext(id: "probe")

  init() {
    outline = readTexts(of: SourceFile(name: "probe.md", text: Probe.scenario), context: context)
  }

  /// Why a text cannot stand where another stands; nil when it can.
  func objection(to text: String, _ place: ScenarioText, hasSpeaker: Bool) -> Localized? {
    guard let outline, let index = index(of: place.role, hasSpeaker, in: outline) else { return nil }
    guard !text.isEmpty || place.role == .wordings else {
      return Localized(id: "teksnya kosong", en: "the text is empty")
    }
    let file = SourceFile(name: "probe.md", text: outline.file.applying(outline.edits([index: text]).fixIts))
    if let error = compile(file, context: context).diagnostics.first(where: { $0.kind.severity == .error }) {
      return Localized(
        id: error.message(in: .id) + " " + error.help(in: .id),
        en: error.message(in: .en) + " " + error.help(in: .en))
    }
    let again = readTexts(of: file, context: context)
    if again?.shape == outline.shape, again?.texts[index].text == text { return nil }
    if hasSpeaker, again?.texts.indices.contains(index) == true {
      return Localized(
        id: "nama pembicara hilang; awali dengan **Nama:**",
        en: "the speaker's name is gone; begin with **Name:**")
    }
    return Localized(
      id: "di tempatnya, teks ini akan dibaca sebagai hal lain; yang di antara backtick adalah untuk Senyum, "
        + "dan baris yang dimulai dengan -, > atau # punya arti sendiri",
      en:
        "in its place this text would be read as something else; what stands in backticks is for Senyum, and a "
        + "line that begins with -, > or # has a meaning of its own")
  }

  private func index(of role: ScenarioText.Role, _ hasSpeaker: Bool, in outline: TextOutline) -> Int? {
    let wanted: ScenarioText.Role =
      switch role {
      case .customerName: .customerName("one")
      case .customerStory: .customerStory("one")
      case .ruleText: .ruleText("rule-one")
      case .ruleReason: .ruleReason("rule-one")
      case .promise: .promise("promise-one")
      case .allowReason: .allowReason("trailing-spaces")
      default: role
      }
    let all = outline.texts.indices.filter { outline.texts[$0].role == wanted }
    return role == .speech && hasSpeaker ? all.last : all.first
  }

  private static let scenario = """
    ---
    format: 1
    title: Title
    summary: Summary
    language: en
    channel: counter
    tags: [tag]
    objectives:
      - Objective
    discuss:
      - Question
    customers:
      one:
        name: Name
        story: Story
    rules:
      rule-one:
        kind: house
        text: Rule
        why: Reason
    promises:
      promise-one: Promise
    allow:
      trailing-spaces: Reason
    ---

    # Zqxa

    ## Zqxb

    Narration

    > Speech

    > **Name:** Speech

    > [!NOTE]
    > Note

    > [!TIP]
    > Tip

    > [!QUOTE]
    > Voice

    ![Picture](picture.png)

    - Choice
      - Wording

      [Link](#zqxc)

    ## Zqxc

    `ending`

    End

    """
}
