import Analysis
import Debriefing
import ScenarioLanguage
import Simulation
import SourceText

/// Puts a trainer's companion together, part by part, in the order in which a trainer needs them.
struct GuideWriter {
  let guide: Guide
  let map: GuideDocument.Part
  let words: ExploreWords

  init(guide: Guide, map: GuideDocument.Part) {
    self.guide = guide
    self.map = map
    words = ExploreWords(scenario: guide.scenario, language: guide.language)
  }

  var scenario: Scenario { guide.scenario }
  var survey: Survey { guide.survey }
  var language: Language { guide.language }

  func say(id: String, en: String) -> String { words.say(id: id, en: en) }

  var document: GuideDocument {
    let title = visible(scenario.header.title).onOneLine
    var document = GuideDocument(
      language: scenario.languageTag,
      title: say(id: "Pendamping pelatih: \(title)", en: "Trainer's companion: \(title)"))
    document.parts.append(.warning([.plain(secrecy)]))
    writeOverview(&document)
    writePeople(&document)
    writeSession(&document)
    writeRules(&document)
    document.heading(say(id: "Peta", en: "Map"))
    document.parts.append(map)
    writeRoads(&document)
    writeEndings(&document)
    writeTurningPoints(&document)
    return document
  }

  private var secrecy: String {
    say(
      id: "Halaman ini menceritakan semuanya. Tunjukkan kepada peserta hanya sesudah mereka bermain.",
      en: "This page gives everything away. Show it to trainees only after they have played.")
  }

  // MARK: What it is

  private func writeOverview(_ document: inout GuideDocument) {
    let header = scenario.header
    document.paragraph(visible(header.summary))
    document.parts.append(
      .table(
        head: [say(id: "Tentang", en: "About"), say(id: "Isinya", en: "What it is")],
        rows: facts.map { [[.plain($0.0)], [.plain($0.1)]] }))
    guard !header.objectives.isEmpty else { return }
    document.heading(say(id: "Yang dilatih", en: "What it trains"))
    document.list(header.objectives.map(visible))
  }

  private var facts: [(String, String)] {
    let header = scenario.header
    let complaints = header.complaints.map { $0.name[language] }
    let time = PlayingTime(scenario)
    let hasPar = survey.isComplete
    return [
      (say(id: "Tingkat", en: "Level"), "\(header.level)"),
      (say(id: "Saluran", en: "Channel"), header.channel.name[language]),
      (
        say(id: "Keluhan", en: "Complaint"),
        complaints.isEmpty
          ? say(id: "tanpa keluhan", en: "none") : Figures.list(complaints, in: language)
      ),
      (
        say(id: "Lama", en: "Time"),
        say(
          id:
            "kira-kira \(range(time.minutes, "sampai")) menit sekali main (\(range(time.choices, "sampai")) pilihan); "
            + "sesi dengan diskusi kira-kira \(time.session) menit",
          en:
            "about \(range(time.minutes, "to")) minutes a play (\(range(time.choices, "to")) choices); a session with its "
            + "discussion about \(time.session) minutes")
      ),
      (
        say(id: "Par", en: "Par"),
        (hasPar ? "" : say(id: "sedikitnya ", en: "at least "))
          + say(
            id: "\(survey.par) dari 3 senyum; yang memilih asal saja mendapat rata-rata \(mean)",
            en: "\(survey.par) of 3 smiles; who chooses blindly gets \(mean) on average")
      ),
    ]
  }

  private func range(_ values: ClosedRange<Int>, _ to: String) -> String {
    values.count == 1 ? "\(values.lowerBound)" : "\(values.lowerBound) \(to) \(values.upperBound)"
  }

  private var mean: String {
    survey.randomSmiles.map { Figures.decimal(Int((100 * $0).rounded()), places: 2, in: language) } ?? "?"
  }

  // MARK: Who is in it

  private func writePeople(_ document: inout GuideDocument) {
    let primary = scenario.primary
    document.heading(say(id: "Orang-orangnya", en: "The people"))
    document.parts.append(
      .paragraph([
        .strong(visible(primary.name)),
        .plain(
          ", "
            + ([primary.type.name] + primary.definitions.map(\.name)).map { $0[language] }.joined(
              separator: ", ") + "."),
      ]))
    if !primary.story.isEmpty { document.paragraph(visible(primary.story)) }
    document.list(
      scenario.others.map { visible($0.name) + ": " + $0.role.name[language] })
  }

  // MARK: What to do with it

  private func writeSession(_ document: inout GuideDocument) {
    document.heading(say(id: "Memimpin sesi", en: "Leading the session"))
    document.parts.append(
      .steps(
        [
          say(
            id: "Biarkan peserta bermain sampai akhir tanpa bantuan: `\(command("play"))`.",
            en: "Let the trainees play to the end without help: `\(command("play"))`."),
          say(
            id: "Baca kilas baliknya bersama. Tanyakan apa yang dirasakan pelanggan, bukan siapa yang benar.",
            en: "Read the debrief together. Ask what the customer felt, not who was right."),
          say(
            id: "Bicarakan pertanyaan di bawah. Bandingkan dua permainan yang berakhir lain.",
            en: "Talk about the questions below. Compare two plays that ended differently."),
          say(
            id: "Biarkan mereka mencoba sekali lagi dari titik balik.",
            en: "Let them try once more from the turning point."),
        ].map(withCode)))
    guard !scenario.header.discuss.isEmpty else { return }
    document.heading(say(id: "Pertanyaan untuk kelompok", en: "Questions for the group"), level: 3)
    document.parts.append(.steps(scenario.header.discuss.map { [.plain(visible($0))] }))
  }

  func command(_ verb: String) -> String { "senyum \(verb) \(guide.name)" }

  /// What stands between backticks is code.
  func withCode(_ text: String) -> GuideDocument.Text {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated().compactMap { place, part in
      part.isEmpty ? nil : place % 2 == 0 ? .plain(String(part)) : .code(String(part))
    }
  }

  // MARK: Rules

  private func writeRules(_ document: inout GuideDocument) {
    guard !scenario.rules.isEmpty else { return }
    document.heading(say(id: "Aturan dan alasannya", en: "Rules and their reasons"))
    for (index, rule) in scenario.rules.enumerated() {
      document.parts.append(.paragraph([.strong(visible(rule.text))]))
      document.list(
        [rule.standing[language].capitalizedSentence + ".", visible(rule.why)] + places(of: index))
    }
  }

  /// Where a rule is bent, kept or approved.
  private func places(of rule: Int) -> [String] {
    let isHard = scenario.rules[rule].kind.isHard
    let number = Int32(rule)
    let bent = isHard ? say(id: "Dilanggar", en: "Broken") : say(id: "Dilenturkan", en: "Bent")
    return [
      (say(id: "Disetujui", en: "Approved"), .approve(rule: number)), (bent, .bend(rule: number)),
      (say(id: "Dipegang", en: "Held to"), .follow(rule: number)),
    ].compactMap { label, effect in line(label, choices(with: effect)) }
  }

  private func choices(with effect: Effect) -> [Int] {
    scenario.choices.indices.filter { choice in
      let own = scenario.choices[choice]
      let effects = Array(own.effects) + own.blocks.flatMap { scenario.blocks[$0].effects }
      return effects.contains { scenario.effects[$0] == effect }
    }
  }

  /// `Bent: The supervisor's desk (choices 2, 3), At the till (choice 1).`
  private func line(_ label: String, _ choices: [Int]) -> String? {
    guard !choices.isEmpty else { return nil }
    let scenes = choices.map { scenario.choices[$0].scene }.reduce(into: [Int]()) { found, scene in
      if found.last != scene { found.append(scene) }
    }
    let places = scenes.map { scene in
      let numbers = choices.filter { scenario.choices[$0].scene == scene }.map {
        String(scenario.choices[$0].ordinal)
      }
      let word = say(id: "pilihan", en: numbers.count == 1 ? "choice" : "choices")
      return "\(visible(scenario.scenes[scene].title).onOneLine) (\(word) \(numbers.joined(separator: ", ")))"
    }
    return "\(label): \(places.joined(separator: ", "))."
  }
}
