import Analysis
import Debriefing
import Simulation
import SourceText

// How plays end: roads to par, endings, archetypes, smiles.
extension ExploreReport {
  // MARK: Roads

  var roads: [String] {
    guard !survey.roads.isEmpty else { return [] }
    let count = words.number(survey.roads.count)
    let title = say(
      id: "Jalan ke par: \(count)" + (survey.roads.count > 1 ? " yang berbeda" : ""),
      en: "Roads to par: \(count)" + (survey.roads.count > 1 ? " different ones" : ""))
    return [heading(title)] + listed(survey.roads, road)
  }

  private func road(_ road: Survey.Road) -> [String] {
    let end = words.ends(in: road.ending)
    let command = command(road.witness, indent: "    ")
    guard let solving = road.solving else {
      return paragraph(say(id: "Permainan \(end)", en: "The play \(end)"), indent: "  ") + [command]
    }
    let solved =
      say(id: "Selesai lewat ", en: "Solved by ") + words.place(of: solving) + ": " + words.text(of: solving)
    return wrapped(solved, first: "  ", rest: "    ", width: width)
      + paragraph(say(id: "lalu \(end)", en: "then \(end)"), indent: "    ") + [command]
  }

  // MARK: Endings

  var endings: [String] {
    [heading(say(id: "Akhir permainan", en: "Endings"))] + survey.endings.flatMap(ending)
  }

  private func ending(_ ending: EndingSurvey) -> [String] {
    let name = paragraph(words.ending(ending.scene), indent: "  ")
    guard let witness = ending.witness, let smiles = ending.smiles else {
      return name + paragraph(missing(ending), indent: "    ")
    }
    return name + paragraph(shares(ending.shares, smiles), indent: "    ") + varying(ending)
      + [command(witness, indent: "    ")]
  }

  private func missing(_ ending: EndingSurvey) -> String {
    ending.isReachable == false
      ? say(id: "Tidak ada permainan yang berakhir di sini.", en: "No play can end here.")
      : say(
        id: "Belum ditemukan permainan yang berakhir di sini.",
        en: "No play that ends here has been found yet.")
  }

  private func shares(_ shares: Survey.Shares, _ smiles: ClosedRange<Int>) -> String {
    (words.shares(shares) + [range(smiles)]).joined(separator: "; ")
  }

  private func range(_ smiles: ClosedRange<Int>) -> String {
    let (least, most) = (smiles.lowerBound, words.smiles(smiles.upperBound))
    let range =
      switch smiles.count {
      case 1: survey.isComplete ? say(id: "selalu \(most)", en: "always \(most)") : most
      case 2: say(id: "\(least) atau \(most)", en: "\(least) or \(most)")
      default: say(id: "\(least) sampai \(most)", en: "\(least) to \(most)")
      }
    return survey.isComplete ? range : say(id: "sejauh ini \(range)", en: "\(range) so far")
  }

  private func varying(_ ending: EndingSurvey) -> [String] {
    var lines: [String] = []
    if !ending.varyingFlags.isEmpty {
      let flags = Figures.list(ending.varyingFlags.map { scenario.flags[$0] }, in: request.language)
      lines += paragraph(
        say(
          id: "Kadang benar, kadang tidak: \(flags)",
          en: "True in some of its plays, false in others: \(flags)"), indent: "    ")
    }
    if !ending.varyingPromises.isEmpty {
      let promises = Figures.list(
        ending.varyingPromises.map { scenario.promises[$0].key }, in: request.language)
      lines += paragraph(
        say(
          id: "Janji yang kadang tidak ditepati: \(promises)",
          en: "Promises broken in some of its plays, not in others: \(promises)"), indent: "    ")
    }
    return lines
  }

  // MARK: Archetypes

  var archetypes: [String] {
    let title = say(id: "Gaya pelayanan yang bisa terjadi", en: "Archetypes that occur")
    return [heading(title)]
      + survey.archetypes.flatMap { found in
        let name = found.archetype.name[request.language]
        let shares = words.shares(found.shares).joined(separator: "; ")
        let line = shares.isEmpty ? name : name + ": " + shares
        return wrapped(line, first: "  ", rest: "    ", width: width) + [
          command(found.witness, indent: "    ")
        ]
      } + missingArchetypes
  }

  private var missingArchetypes: [String] {
    let found = survey.archetypes.map(\.archetype)
    let missing = Archetype.allCases.filter { !found.contains($0) }.map { $0.name[request.language] }
    guard !missing.isEmpty else { return [] }
    let list = Figures.list(missing, in: request.language)
    return paragraph(
      survey.knowsAllArchetypes
        ? say(id: "Tidak pernah terjadi: \(list).", en: "Never: \(list).")
        : say(id: "Belum ditemukan: \(list).", en: "Not found yet: \(list)."), indent: "  ")
  }

  // MARK: Smiles

  var smiles: [String] {
    guard let expected = survey.randomSmiles else { return [] }
    let title = say(id: "Senyum pelanggan", en: "Smiles of the customer")
    let hasPlays = survey.smiles.allSatisfy { $0.plays != nil }
    let (all, random) = (say(id: "semua", en: "all plays"), say(id: "acak", en: "random plays"))
    let columns = "  " + "".left(12) + (hasPlays ? all.right(11) : "") + random.right(14)
    return [heading(title), columns] + survey.smiles.indices.map { smiles($0, hasPlays) } + compared(expected)
  }

  /// Bars stand at the end of a line, where nobody needs them who has the figure read out.
  private func smiles(_ count: Int, _ hasPlays: Bool) -> String {
    let shares = survey.smiles[count]
    let figures =
      (hasPlays ? words.share(shares.plays).right(11) : "") + words.share(shares.random).right(14)
    let row = "  " + words.smiles(count).left(12) + figures
    let room = Double(min(20, width - row.columns - 3))
    let bar = String(repeating: "█", count: max(Int((room * (shares.random ?? 0)).rounded(.up)), 0))
    return row + (bar.isEmpty ? "" : "   " + bar)
  }

  private func compared(_ expected: Double) -> [String] {
    let mean = Figures.decimal(Int((100 * expected).rounded()), places: 2, in: request.language)
    return paragraph(
      say(
        id: "Yang memilih asal saja mendapat rata-rata \(mean) senyum; par \(survey.par).",
        en: "Who chooses blindly gets \(mean) smiles on average; par is \(survey.par)."), indent: "  ")
  }
}
