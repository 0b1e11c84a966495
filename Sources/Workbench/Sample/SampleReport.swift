import Debriefing
import ScenarioLanguage
import Simulation
import SourceText

/// What a sample came to, as text and as data.
struct SampleReport {
  let run: SampleRun
  let sample: Sample
  let duration: Duration

  private var language: Language { run.language }
  private var isWhole: Bool { sample.plays == run.plays }

  /// Endings in file order with their plays; the engine's own walk-out only where it happened.
  private var endings: [(id: String, title: String, plays: Int)] {
    let scenes = run.scenario.scenes.indices.filter { run.scenario.scenes[$0].isEnding }
    let walkOut = language == .id ? "pelanggan pergi" : "the customer walked out"
    return scenes.map { (run.source.scenes[$0].id, run.scenario.scenes[$0].title, sample.endings[$0]) }
      + (sample.walkOuts > 0 ? [(Scenario.walkOutID, walkOut, sample.walkOuts)] : [])
  }

  private var stops: [(word: String, why: Localized, plays: Int)] {
    [
      (
        Stop.deadEnd.rawValue, Localized(id: "buntu: tidak ada pilihan", en: "dead end: no choice left"),
        sample.deadEnds
      ),
      (
        Stop.endlessLoop.rawValue,
        Localized(id: "adegan berputar tanpa akhir", en: "scenes in a circle without end"),
        sample.endlessLoops
      ),
      (
        "too-long",
        Localized(
          id: "belum selesai sesudah \(number(Sampler.longestPlay)) pilihan",
          en: "not over after \(number(Sampler.longestPlay)) choices"), sample.cut
      ),
    ].filter { $0.2 > 0 }
  }

  /// Says that not all was played.
  var complaint: String {
    guard !isWhole else { return "" }
    return language == .id
      ? "Dihentikan sesudah \(number(sample.plays)) dari \(number(run.plays)) permainan; hasilnya sampai di situ.\n"
      : "Stopped after \(number(sample.plays)) of \(number(run.plays)) plays; this is what came of them.\n"
  }

  // MARK: Figures

  private func number(_ value: Int) -> String { Figures.number(value, in: language) }

  private func decimal(_ tenths: Int) -> String { Figures.decimal(tenths, places: 1, in: language) }

  private func share(_ part: Int, of whole: Int) -> String {
    whole > 0 ? Figures.share(Double(part) / Double(whole), in: language) : "–"
  }

  private func mean(_ sum: Int) -> String {
    sample.plays == 0 ? "–" : decimal(Int((10 * Double(sum) / Double(sample.plays)).rounded()))
  }

  private var seconds: Double { duration / .seconds(1) }

  // MARK: Text

  var text: String {
    [summary, endingTable, smileTable, sceneTable, advice].compactMap { $0 }
      .map { $0 + "\n" }.joined(separator: "\n")
  }

  private var summary: String {
    let title = visible(run.scenario.header.title)
    let plays = Localized.count(sample.plays, id: "permainan acak", en: "random play")
    let choices = Localized.count(sample.choices, id: "pilihan", en: "choice")
    let pace = seconds > 0 ? number(Int(Double(sample.plays) / seconds)) : "–"
    switch language {
    case .id:
      return """
        \(title): \(plays.id), seed \(run.seed)
        \(choices.id), rata-rata \(mean(sample.choices)) per permainan
        \(number(sample.characters)) huruf diceritakan dalam \(time) (\(pace) permainan per detik)
        """
    case .en:
      return """
        \(title): \(plays.en), seed \(run.seed)
        \(choices.en), on average \(mean(sample.choices)) a play
        \(number(sample.characters)) characters told in \(time) (\(pace) plays a second)
        """
    }
  }

  private var time: String {
    if seconds < 1 { return number(Int((seconds * 1000).rounded())) + " ms" }
    return decimal(Int((seconds * 10).rounded())) + (language == .id ? " detik" : " seconds")
  }

  private var endingTable: String {
    var rows = endings.map { ending in
      row(
        share(ending.plays, of: sample.plays), number(ending.plays), "\(visible(ending.title)) (\(ending.id))"
      )
    }
    rows += stops.map { row(share($0.plays, of: sample.plays), number($0.plays), "! " + $0.why[language]) }
    return ([language == .id ? "Akhir permainan" : "Endings"] + rows).joined(separator: "\n")
  }

  private var smileTable: String? {
    let ended = sample.smiles.reduce(0, +)
    guard ended > 0 else { return nil }
    let heading = language == .id ? "Senyum pelanggan" : "Customer smiles"
    let rows = sample.smiles.indices.map { count in
      row(
        share(sample.smiles[count], of: sample.plays), number(sample.smiles[count]),
        Localized.count(count, id: "senyum", en: "smile")[language])
    }
    return ([heading] + rows).joined(separator: "\n")
  }

  private func row(_ share: String, _ count: String, _ what: String) -> String {
    "  " + share.right(6) + count.right(12) + "  " + what
  }

  /// Each scene with how often it was entered, its choices with how often they were offered and taken.
  private var sceneTable: String {
    let room = max(min(run.width, 100) - 2, 40)
    let heading = language == .id ? "Adegan dan pilihan" : "Scenes and choices"
    let columns =
      (language == .id ? "ditawarkan" : "offered").right(12)
      + (language == .id ? "diambil" : "taken").right(12)
    var rows = [fill(heading, columns, room + 2)]
    for (index, scene) in run.scenario.scenes.enumerated() {
      rows.append(fill("  " + visible(scene.title), times(sample.entered[index]), room + 2))
      for choice in scene.choices {
        let text = "    \(run.scenario.choices[choice].ordinal)  \(run.scenario.choices[choice].text.plain)"
        let counts =
          number(sample.offered[choice]).right(12) + number(sample.taken[choice]).right(12)
        rows.append(fill(text, counts, room + 2))
      }
    }
    return rows.joined(separator: "\n")
  }

  private func times(_ count: Int) -> String {
    switch (language, count) {
    case (.id, 0): "tidak pernah"
    case (.id, _): "\(number(count)) kali"
    case (.en, 0): "never"
    case (.en, 1): "once"
    case (.en, _): "\(number(count)) times"
    }
  }

  /// A text at the left, cut where it has no room, and figures at the right.
  private func fill(_ left: String, _ right: String, _ width: Int) -> String {
    let room = width - right.columns
    return left.cut(to: room - 1).left(room) + right
  }

  private var advice: String? {
    guard sample.offered.contains(0) || sample.entered.contains(0), sample.plays > 0 else { return nil }
    return language == .id
      ? "Yang tidak pernah muncul di sini belum tentu mustahil, hanya jarang. Pembuktiannya: senyum explore"
      : "What never came up here may still be possible, only rare. For proof: senyum explore"
  }

  // MARK: Data

  var json: String {
    encode(
      SampleDocument(
        scenario: run.scenario.id, digest: run.scenario.digest, seed: run.seed, complete: isWhole,
        plays: sample.plays, choices: sample.choices, characters: sample.characters, bytes: sample.bytes,
        seconds: seconds,
        endings: Dictionary(endings.map { ($0.id, $0.plays) }, uniquingKeysWith: +),
        stopped: Dictionary(stops.map { ($0.word, $0.plays) }, uniquingKeysWith: +),
        smiles: Dictionary(
          sample.smiles.enumerated().map { ("\($0)", $1) }, uniquingKeysWith: +),
        meters: sample.meters, scenes: run.scenario.scenes.indices.map(scene)))
  }

  private func scene(_ index: Int) -> SampleDocument.Scene {
    SampleDocument.Scene(
      scene: run.source.scenes[index].id, entered: sample.entered[index],
      choices: run.scenario.scenes[index].choices.map {
        SampleDocument.Choice(
          choice: run.source.choices[$0].ordinal, offered: sample.offered[$0], taken: sample.taken[$0])
      })
  }
}

private struct SampleDocument: Encodable {
  let scenario: String
  let digest: String
  let seed: UInt64
  let complete: Bool
  let plays: Int
  let choices: Int
  let characters: Int
  let bytes: Int
  let seconds: Double
  let endings: [String: Int]
  let stopped: [String: Int]
  let smiles: [String: Int]
  let meters: Int
  let scenes: [Scene]

  struct Scene: Encodable {
    let scene: String
    let entered: Int
    let choices: [Choice]
  }

  struct Choice: Encodable {
    let choice: Int
    let offered: Int
    let taken: Int
  }
}
