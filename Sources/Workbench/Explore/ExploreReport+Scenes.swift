import Analysis
import Debriefing
import ScenarioLanguage
import SourceText

// Where par is lost, and what makes a scenario large.
extension ExploreReport {
  // MARK: Turning points

  var turningPoints: [String] {
    guard survey.isComplete, survey.par > 0 else { return [] }
    let title = say(
      id: "Titik balik: pilihan yang melepaskan par", en: "Turning points: the choices that lose par")
    let points = listed(survey.turningPoints) { point in
      let share = "  " + words.share(point.share).right(6) + "  "
      return [share + words.choice(point.choice, columns: width - share.columns)]
    }
    return [heading(title)] + losses + points + openness
  }

  private var losses: [String] {
    let lost = survey.turningPoints.reduce(0) { $0 + $1.share }
    guard let first = survey.firstChoiceLoss else {
      return paragraph(
        say(id: "Tidak ada pilihan yang melepaskan par.", en: "No choice loses par."), indent: "  ")
    }
    return paragraph(
      say(
        id: "\(words.share(lost)) dari permainan acak kehilangan par pada salah satu pilihannya; "
          + "\(words.share(first)) di antaranya pada pilihan yang paling pertama. Angka di depan pilihan di bawah: "
          + "bagian permainan acak yang kehilangan par di situ.",
        en:
          "\(words.share(lost)) of random plays lose par at one of their choices; \(words.share(first)) of these at "
          + "the very first. The figure before a choice below is the share of random plays that lose par by it."
      ),
      indent: "  ")
  }

  private var openness: [String] {
    guard let open = survey.openShare else { return [] }
    return paragraph(
      say(
        id:
          "Di \(words.share(open)) dari keadaan yang masih bisa berakhir dengan senyum, sedikitnya dua pilihan "
          + "mempertahankan yang terbaik.",
        en:
          "In \(words.share(open)) of the situations that can still end with a smile, at least two choices keep "
          + "the best."), indent: "  ")
  }

  // MARK: Scenes

  var scenes: [String] {
    let offering = scenario.scenes.indices.filter { survey.scenes[$0].states > 0 }
      .sorted { (survey.scenes[$1].states, $0) < (survey.scenes[$0].states, $1) }
    let title = say(id: "Keadaan menurut adegan", en: "Situations by scene")
    return [heading(title)] + (tellsSizes ? listed(offering, scene) : largest(of: offering)) + unreached
  }

  /// What multiplies situations matters to whoever has to make a scenario smaller.
  private var tellsSizes: Bool { request.showsAll || !survey.isComplete }

  private static let fewScenes = 3

  private func largest(of scenes: [Int]) -> [String] {
    let shown = scenes.prefix(ExploreReport.fewScenes)
    let rest = words.number(scenes.count - shown.count)
    let all = "senyum explore \(request.name) --all"
    let more =
      shown.count < scenes.count
      ? say(
        id: "… dan \(rest) lagi; apa yang membuatnya banyak: \(all)",
        en: "… and \(rest) more; what makes them many: \(all)")
      : say(id: "Apa yang membuatnya banyak: \(all)", en: "What makes them many: \(all)")
    return shown.map(size) + paragraph(more, indent: "  ")
  }

  private func scene(_ index: Int) -> [String] {
    let scene = survey.scenes[index]
    return [size(index)] + sizes(scene) + openers(scene)
  }

  private func size(_ index: Int) -> String {
    let states = survey.scenes[index].states
    let share = words.share(Double(states) / Double(max(survey.states, 1)))
    let head = "  " + words.scene(index).shortened(to: width - 30) + ": "
    return head + words.number(states) + " (\(share))"
  }

  /// How many different values everything has that makes situations differ, and which has most.
  private func sizes(_ scene: SceneSurvey) -> [String] {
    let values = varieties(scene).filter { $0.values > 1 }.sorted { $0.values > $1.values }
    guard scene.states > 1 else { return [] }
    guard let most = values.first else {
      return paragraph(
        say(
          id: "Berbeda hanya dalam yang diingat (fakta, pilihan yang sudah diambil, dan sebagainya).",
          en: "They differ only in what is remembered (flags, choices taken and the like)."), indent: "    ")
    }
    let others = values.dropFirst().map { "\($0.name) \(figure($0))" }
    let rest =
      others.isEmpty
      ? "" : say(id: "; juga ", en: "; also ") + Figures.list(Array(others), in: request.language)
    return paragraph(
      say(
        id: "Paling beragam: \(most.name), \(figure(most)) nilai berbeda\(rest).",
        en: "Most varied: \(most.name), \(figure(most)) different values\(rest)."), indent: "    ")
  }

  /// What makes situations of a scene differ, and in how many ways.
  private struct Variety {
    let name: String
    let values: Int
    var isAtLeast = false
  }

  private func figure(_ variety: Variety) -> String {
    (variety.isAtLeast ? say(id: "paling sedikit ", en: "at least ") : "") + words.number(variety.values)
  }

  private func varieties(_ scene: SceneSurvey) -> [Variety] {
    zip(Meter.allCases, scene.meterValues).map { Variety(name: $0.word, values: $1) } + [
      Variety(name: "clock", values: scene.clockValues),
      Variety(name: "cost", values: scene.costValues),
      Variety(
        name: scenario.others.map { $0.key + ".joy" }.joined(separator: " + "), values: scene.otherValues),
      Variety(
        name: say(
          id: "yang diingat (fakta, pilihan yang diambil)", en: "what is remembered (flags, choices taken)"),
        values: scene.leastMemories, isAtLeast: true),
    ]
  }

  /// More choices than these are not named for one scene.
  private static let mostOpeners = 3

  private func openers(_ scene: SceneSurvey) -> [String] {
    let openers = scene.openers.prefix(request.showsAll ? .max : ExploreReport.mostOpeners)
    // One choice by which all came is no news.
    guard scene.states > 1 else { return [] }
    let found = openers.map { opener in
      let count = "      " + words.number(opener.states).right(9) + "  "
      return count + words.choice(opener.choice, columns: width - count.columns)
    }
    let rest = scene.openers.count - openers.count
    let title = say(id: "    Pertama kali dicapai lewat:", en: "    First reached by:")
    return [title] + found + (rest > 0 ? ["      " + words.more(rest)] : [])
  }

  private var unreached: [String] {
    let scenes = scenario.scenes.indices.filter {
      !survey.scenes[$0].isEntered && !scenario.scenes[$0].isEnding
    }
    guard !scenes.isEmpty else { return [] }
    let title =
      survey.isComplete
      ? say(id: "Tidak ada permainan yang sampai ke adegan ini:", en: "No play comes to these scenes:")
      : say(id: "Adegan yang belum tercapai:", en: "Scenes that were not reached yet:")
    return ["  " + title] + listed(scenes) { ["    " + words.scene($0)] }
  }
}

extension SceneSurvey {
  /// Situations with equal meters, clock and cost differ in what is remembered: so many different memories at least.
  fileprivate var leastMemories: Int {
    var combinations = 1
    for values in meterValues + [clockValues, costValues, otherValues] {
      let (product, overflow) = combinations.multipliedReportingOverflow(by: max(values, 1))
      if overflow || product >= states { return 1 }
      combinations = product
    }
    return (states + combinations - 1) / combinations
  }
}
