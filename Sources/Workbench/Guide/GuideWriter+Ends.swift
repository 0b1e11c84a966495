import Analysis
import Debriefing
import ScenarioLanguage
import Simulation
import SourceText

// How plays end, and where they turn.
extension GuideWriter {
  // MARK: Roads

  func writeRoads(_ document: inout GuideDocument) {
    guard !survey.roads.isEmpty else { return }
    document.heading(say(id: "Jalan ke par", en: "Roads to par"))
    document.paragraph(
      say(
        id: "Jalan yang berbeda: \(words.number(survey.roads.count)). Berikut ini permainan terpendek dari "
          + "\(words.number(shownRoads.count)) di antaranya, dengan pilihan yang menyelesaikan masalahnya sebagai judul.",
        en: "Different roads: \(words.number(survey.roads.count)). Here are the shortest plays of "
          + "\(words.number(shownRoads.count)) of them, under the choice that solves the problem."))
    for road in shownRoads {
      document.heading(title(of: road), level: 3)
      write(road.witness, to: &document)
    }
  }

  /// More of them would tire a trainer; `senyum explore --all` has all.
  private static let roads = 4

  /// Roads that solve the problem in different ways come first.
  private var shownRoads: [Survey.Road] {
    var solved: Set<Int?> = []
    let (first, later) = survey.roads.reduce(into: ([Survey.Road](), [Survey.Road]())) { parts, road in
      if solved.insert(road.solving).inserted { parts.0.append(road) } else { parts.1.append(road) }
    }
    return Array((first + later).prefix(GuideWriter.roads))
  }

  private func title(of road: Survey.Road) -> String {
    let end = words.ends(in: road.ending)
    guard let solving = road.solving else { return end.capitalizedSentence }
    return "\(words.text(of: solving)) \(say(id: "Lalu permainan \(end)", en: "Then the play \(end)"))"
  }

  // MARK: Endings

  func writeEndings(_ document: inout GuideDocument) {
    document.heading(say(id: "Akhir permainan dan cara mencapainya", en: "Endings and how to reach them"))
    for ending in survey.endings where ending.witness != nil {
      document.heading(words.ending(ending.scene), level: 3)
      document.paragraph(outcome(of: ending))
      if let text = ending.scene.flatMap(epilogue) { document.parts.append(.quote([.plain(text)])) }
      write(ending.witness ?? [], to: &document)
    }
  }

  private func outcome(of ending: EndingSurvey) -> String {
    var parts: [String] = []
    if let smiles = ending.smiles {
      let most = words.smiles(smiles.upperBound)
      parts.append(
        smiles.count == 1
          ? say(id: "Selalu \(most)", en: "Always \(most)")
          : say(id: "\(smiles.lowerBound) sampai \(most)", en: "\(smiles.lowerBound) to \(most)"))
    }
    if let random = ending.shares.random {
      parts.append(
        say(id: "\(words.share(random)) dari permainan acak", en: "\(words.share(random)) of random plays"))
    }
    return parts.joined(separator: "; ") + "."
  }

  /// The first thing that is told in an ending.
  private func epilogue(_ scene: Int) -> String? {
    scenario.scenes[scene].blocks.lazy.map { scenario.blocks[$0] }.first { $0.isShown && !$0.text.isEmpty }
      .map { visible($0.text.plain).onOneLine }
  }

  // MARK: Turning points

  func writeTurningPoints(_ document: inout GuideDocument) {
    let points = survey.turningPoints.prefix(GuideWriter.turningPoints)
    guard !points.isEmpty else { return }
    document.heading(say(id: "Titik balik", en: "Turning points"))
    document.paragraph(
      say(
        id:
          "Sesudah pilihan-pilihan ini par tidak terkejar lagi, sekurangnya di sebagian permainan. Di sinilah "
          + "diskusi paling banyak gunanya.",
        en: "After these choices par is out of reach, in some plays at least. Here discussion is worth most.")
    )
    for point in points { write(point, to: &document) }
  }

  private static let turningPoints = 6

  private func write(_ point: Survey.TurningPoint, to document: inout GuideDocument) {
    let choice = scenario.choices[point.choice]
    document.heading(visible(scenario.scenes[choice.scene].title).onOneLine, level: 3)
    document.parts.append(.quote([.plain(words.text(of: point.choice))]))
    var lines = [
      say(
        id: "Di sini par hilang dalam \(words.share(point.share)) dari permainan acak.",
        en: "Par is lost here in \(words.share(point.share)) of random plays.")
    ]
    lines += texts(of: choice, .innerVoice).map {
      say(id: "Dalam hati pelanggan: \($0)", en: "The customer thinks: \($0)")
    }
    lines += texts(of: choice, .tip).map { say(id: "Catatan pelatih: \($0)", en: "Coach's note: \($0)") }
    let keepers = keepers(besides: point.choice)
    if !keepers.isEmpty {
      lines.append(
        say(id: "Yang menjaga par: ", en: "What keeps par: ")
          + keepers.map(words.text).joined(separator: " / "))
    }
    document.list(lines)
  }

  private func texts(of choice: Choice, _ kind: Block.Kind) -> [String] {
    choice.blocks.map { scenario.blocks[$0] }.filter { $0.kind == kind && !$0.text.isEmpty }
      .map { visible($0.text.plain).onOneLine }
  }

  /// At most two choices of the same scene that keep the best most often.
  private func keepers(besides choice: Int) -> [Int] {
    func share(_ choice: Int) -> Double {
      let found = survey.choices[choice]
      return Double(found.keepsBest) / Double(max(found.keepsBest + found.losesBest, 1))
    }
    let others = scenario.scenes[scenario.choices[choice].scene].choices.filter {
      $0 != choice && survey.choices[$0].keepsBest > 0
    }
    return Array(others.sorted { (share($0), $1) > (share($1), $0) }.prefix(2))
  }

  // MARK: Ways

  /// A play as its choices in words, and as what to type.
  func write(_ witness: [Int], to document: inout GuideDocument) {
    guard !witness.isEmpty else { return }
    document.parts.append(.steps(witness.map { [.plain(words.text(of: $0))] }))
    let positions = positions(of: witness, in: scenario).map(String.init).joined(separator: ",")
    document.parts.append(.paragraph([.code("\(command("play")) --choices \(positions)")]))
  }
}
