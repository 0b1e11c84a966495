import ScenarioLanguage
import Simulation
import SourceText

/// Part 5: the first choice after which par was out of reach, and one thing to try there.
extension Teller {
  var turningPoint: [Line] {
    guard let par else { return unknownPoint }
    if let point = par.turningPoint, account.taken.indices.contains(point) { return lostAt(point, par) }
    return par.isComplete ? keptToTheEnd : tooManyRoads(par)
  }

  private func lostAt(_ point: Int, _ par: ParView) -> [Line] {
    let choice = account.taken[point]
    let smiles = (par.isComplete ? "" : say(id: "sedikitnya ", en: "at least ")) + smileCount(par.par)
    let before = say(
      id: "Sampai di sini \(smiles) masih bisa diraih dengan cara yang wajar. Sesudah pilihan ini, tidak "
        + "lagi.",
      en: "Up to here \(smiles) could still be reached by fair means. After this choice, no longer.")
    let conversation = Conversation(scenario: scenario, language: language)
    return [
      Line(.scene, scenario.scenes[scenario.choices[choice].scene].title),
      Line(.fact, before), conversation.line(forChoice: choice, turn: point + 1),
    ] + invitation(par)
  }

  /// One choice that kept par: of those that show nothing that goes wrong, if there are such, the one that does most for
  /// the customer, the first in the file among equals.
  private func invitation(_ par: ParView) -> [Line] {
    let friendly = par.keepers.filter { scenario.choices[$0].behaviours.isDisjoint(with: .goesWrong) }
    let candidates = friendly.isEmpty ? par.keepers : friendly
    let most = candidates.map { deeds(of: $0) }.max() ?? 0
    guard let keeper = candidates.first(where: { deeds(of: $0) == most }) else { return [openQuestion] }
    let choice = scenario.choices[keeper]
    return [
      Line(
        .suggestion,
        choice.isSpeech
          ? say(
            id: "Bagaimana kalau di titik ini Anda mencoba berkata:",
            en: "At this point, what if you tried saying:")
          : say(
            id: "Bagaimana kalau di titik ini Anda mencoba:", en: "At this point, what if you tried this:")),
      Line(.alternative(isSpeech: choice.isSpeech), choice.text),
      Line(
        .suggestion,
        choice.isSpeech
          ? say(id: "Apa kira-kira jawabannya?", en: "What might the answer be?")
          : say(id: "Apa kira-kira yang terjadi sesudahnya?", en: "What might happen then?")),
    ]
  }

  /// How many behaviours a choice shows that help or get to know the customer, beyond courtesy.
  private func deeds(of choice: Int) -> Int {
    scenario.choices[choice].behaviours.subtracting(.courtesy).subtracting(.goesWrong).behaviours.count
  }

  private var keptToTheEnd: [Line] {
    let kept =
      account.startingPoint == nil
      ? say(
        id: "Senyum terbanyak yang bisa diraih di skenario ini sudah tercapai.",
        en: "The most smiles that this scenario has to give were reached.")
      : say(
        id: "Senyum terbanyak yang bisa diraih dari titik mulai percobaan ini sudah tercapai.",
        en: "The most smiles within reach from where this trial began were reached.")
    let waiting = zip(scenario.others, result.others).filter { !$1.smiling }.map(\.0.name)
    guard !waiting.isEmpty else { return [Line(.fact, kept), anotherRoad] }
    let names = Figures.list(waiting, in: language)
    return [
      Line(.fact, kept),
      Line(
        .suggestion,
        say(
          id: "Yang masih menunggu senyumnya: \(names). Di bagian mana satu kalimat untuk mereka akan pas?",
          en: "Still waiting to smile: \(names). Where would a word to them have fitted in?")),
    ]
  }

  private func tooManyRoads(_ par: ParView) -> [Line] {
    [
      Line(
        .fact,
        say(
          id: "Skenario ini punya sangat banyak jalan dan belum semuanya terhitung: sedikitnya "
            + "\(smileCount(par.par)) bisa diraih.",
          en: "This scenario has a great many roads and not all of them are counted: at least "
            + "\(smileCount(par.par)) can be reached.")), openQuestion,
    ]
  }

  private var unknownPoint: [Line] {
    [
      Line(
        .fact,
        say(
          id: "Jalan-jalan lain di skenario ini belum dihitung.",
          en: "The other roads of this scenario have not been counted.")), openQuestion,
    ]
  }

  private var openQuestion: Line {
    Line(
      .suggestion,
      say(
        id: "Pilihan mana yang ingin Anda coba lain kali, dan apa yang Anda harapkan berubah?",
        en: "Which choice would you like to try another way, and what do you expect to change?"))
  }

  private var anotherRoad: Line {
    Line(
      .suggestion,
      say(
        id: "Ada jalan lain ke senyum yang sama. Pilihan mana yang tadi hampir Anda ambil?",
        en: "There may be another road to the same smiles. Which choice did you almost take?"))
  }
}
