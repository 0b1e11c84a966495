public import ScenarioLanguage
public import Simulation
public import SourceText

extension StartingPoint {
  /// That a play is a trial, where it began and in what state, in a sentence.
  public func notice(in scenario: Scenario) -> Localized {
    let scene = scenario.scenes[self.scene].title
    let given = words(in: scenario).joined(separator: ", ")
    if given.isEmpty {
      return Localized(
        id: "Percobaan: mulai di “\(scene)”, dengan keadaan awal skenario.",
        en: "A trial: it begins in “\(scene)”, in the state that the scenario starts with.")
    }
    return Localized(
      id: "Percobaan: mulai di “\(scene)” dengan \(given); selebihnya seperti di awal skenario.",
      en: "A trial: it begins in “\(scene)” with \(given); all else is as at the scenario's start.")
  }
}

/// Of a trial the debrief says so, and what could be reached from where it began.
extension Teller {
  var trialNotice: [Line] {
    guard let start = account.startingPoint else { return [] }
    let notice = start.notice(in: scenario)
    return [
      Line(
        .fact,
        say(
          id: notice.id + " Yang berikut dihitung dari sana.",
          en: notice.en + " What follows is counted from there."))
    ]
  }

  /// Where a meter of the primary customer stood when the play began.
  func start(of meter: Meter, otherwise start: Int) -> Int {
    let given = account.startingPoint?.givens.compactMap { given in
      if case .meter(meter, let value) = given { value } else { nil }
    }
    return given?.last ?? start
  }

  /// The same for the joy of another customer.
  func start(ofOther index: Int) -> Int {
    let given = account.startingPoint?.givens.compactMap { given in
      if case .other(index, let value) = given { value } else { nil }
    }
    return given?.last ?? scenario.others[index].joy
  }

  /// How many smiles a trial came to, of those that were within its reach.
  func trialSummary(_ title: String, _ count: Int, _ par: ParView) -> String {
    if count > par.par {
      return say(
        id:
          "\(title): \(count); dari titik mulai percobaan ini, dengan cara yang wajar, yang terbanyak \(par.par).",
        en: "\(title): \(count); from where this trial began, by fair means, the most is \(par.par).")
    }
    let most = (par.isComplete ? "" : say(id: "sedikitnya ", en: "at least ")) + "\(par.par)"
    return say(
      id: "\(title): \(count) dari \(most) yang bisa diraih dari titik mulai percobaan ini.",
      en: "\(title): \(count) of \(most) within reach from where this trial began.")
  }
}
