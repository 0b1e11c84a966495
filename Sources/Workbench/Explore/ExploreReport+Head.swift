import Analysis
import SourceText

// What was visited, and what to do if it was not all.
extension ExploreReport {
  var head: [String] {
    [heading(visible(scenario.header.title).onOneLine)] + (survey.isComplete ? complete : stopped) + [""]
      + figures
  }

  private var complete: [String] {
    paragraph(
      say(
        id: "Lengkap: setiap keadaan yang bisa terjadi sudah dikunjungi (\(words.number(survey.states))).",
        en: "Complete: every situation that can occur was visited (\(words.number(survey.states)))."))
  }

  private var figures: [String] {
    var rows: [(String, String)] = [
      (say(id: "Permainan berbeda", en: "Different plays"), plays(survey.playthroughs)),
      (say(id: "Par", en: "Par"), par),
    ]
    if survey.playthroughs != .endless {
      rows.append((say(id: "Permainan yang mencapai par", en: "Plays that reach par"), playsAtPar))
    }
    let column = (rows.map(\.0.columns).max() ?? 0) + 3
    return rows.flatMap { label, value in
      wrapped(
        value, first: "  " + label.left(column), rest: String(repeating: " ", count: column + 2), width: width
      )
    }
  }

  private func plays(_ count: PlayCount) -> String { words.plays(count, showsAll: request.showsAll) }

  private var par: String {
    let atLeast = survey.isComplete ? "" : say(id: "sedikitnya ", en: "at least ")
    return atLeast
      + say(
        id: "\(survey.par) dari 3 senyum",
        en: "\(survey.par) of 3 smiles")
  }

  private var playsAtPar: String {
    guard case .number(let part) = survey.playsAtPar, case .number(let all) = survey.playthroughs else {
      return plays(survey.playsAtPar)
    }
    let share = words.share(part.share(of: all))
    return plays(survey.playsAtPar) + say(id: " (\(share) dari semuanya)", en: " (\(share) of them)")
  }

  // MARK: Not complete

  private var stopped: [String] {
    let states = words.number(survey.states)
    let why =
      wasCancelled
      ? say(
        id: "Dihentikan sesudah \(states) keadaan.", en: "Stopped by you after \(states) situations.")
      : survey.isAtLimit
        ? say(
          id: "Berhenti di batas: \(states) keadaan sudah dikunjungi, dan masih ada yang lain.",
          en: "Stopped at the limit: \(states) situations were visited, and there are more.")
        : say(
          id: "Berhenti karena memori: \(states) keadaan sudah dikunjungi, dan masih ada yang lain.",
          en: "Stopped for want of memory: \(states) situations were visited, and there are more.")
    let meaning = say(
      id: "Angka di bawah ini berarti “sedikitnya”, bagian dalam persen belum diketahui, dan yang belum "
        + "ditemukan mungkin tetap ada.",
      en:
        "Figures below mean “at least”, shares are not known, and what was not found may exist all the same.")
    return paragraph(why + " " + meaning) + advice
  }

  private var advice: [String] {
    let roomier = survey.isAtLimit && !wasCancelled
    let largest = survey.scenes.indices.max { survey.scenes[$0].states < survey.scenes[$1].states }
    var lines: [String] = []
    if roomier {
      let (more, overflow) = request.limit.multipliedReportingOverflow(by: 10)
      let next = String(overflow ? .max : more)
      lines += item(
        say(
          id: "Beri ruang lebih: senyum explore \(request.name) --limit \(next)",
          en: "Give it more room: senyum explore \(request.name) --limit \(next)"))
    }
    if let largest, survey.scenes[largest].states > 0 {
      let share = words.share(Double(survey.scenes[largest].states) / Double(max(survey.states, 1)))
      lines += item(
        say(
          id:
            "Atau perkecil skenarionya: \(share) dari keadaan yang ditemukan ada di \(words.inSentence(scene: largest)). Bagian "
            + "“Keadaan menurut adegan” di bawah menunjukkan apa yang melipatgandakannya. Langkah meter yang sama "
            + "besar, lebih sedikit `again`, dan fakta yang dihapus sesudah dipakai membuatnya lebih kecil.",
          en:
            "Or make the scenario smaller: \(share) of the situations found are in \(words.inSentence(scene: largest)). "
            + "“Situations by scene” below shows what multiplies them. Meter steps of equal size, fewer `again`, "
            + "and flags that are cleared once used make it smaller."))
    }
    return lines
      + item(
        say(
          id: "Perkiraan sementara dari permainan acak: senyum sample \(request.name)",
          en: "Meanwhile, an estimate by random plays: senyum sample \(request.name)"))
  }

  private func item(_ text: String) -> [String] {
    wrapped(text, first: "  - ", rest: "    ", width: width)
  }

  // MARK: Faults

  /// Plays that get nowhere.
  var faults: [String] {
    guard !survey.faults.isEmpty else { return [] }
    let title = say(id: "Permainan yang tidak sampai akhir", en: "Plays that come to no end")
    return [heading(title)]
      + listed(survey.faults) { fault in
        let scene = words.inSentence(scene: fault.scene)
        let what =
          switch fault.kind {
          case .deadEnd:
            say(
              id: "Buntu di \(scene): tidak ada pilihan yang ditawarkan.",
              en: "Dead end in \(scene): no choice is offered.")
          case .loop:
            say(
              id: "\(scene) dimasuki dua kali tanpa pilihan di antaranya; permainan berhenti.",
              en: "\(scene) is entered twice with no choice in between; the play stops.")
          case .trap:
            say(
              id: "Dari \(scene) pilihan hanya berputar-putar; tidak ada jalan ke akhir.",
              en: "From \(scene) choices only lead round; there is no way to an end.")
          }
        return paragraph(what, indent: "  ") + [command(fault.witness, indent: "    ")]
      }
  }
}
