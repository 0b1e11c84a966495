import ArgumentParser
import ScenarioLanguage
import Simulation
import Workbench

/// Where a trial begins, and in what state.
struct TrialOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        id: "Coba mulai dari adegan ini: id, nomor urutnya di berkas, atau awal id-nya.",
        en: "Try it from this scene: its id, its number in the file, or the beginning of its id."),
      valueName: "scene"))
  var from: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        id: "Keadaan di awal percobaan, misalnya \"joy=30, set checked\".",
        en: "The state at the start of the trial, such as \"joy=30, set checked\"."),
      valueName: "state"))
  var with: String?

  var request: TrialRequest? { TrialRequest(from: from, with: with) }

  /// Where play begins in a scenario; nil: at its start.
  func startingPoint(in scenario: Scenario, languages: [Scenario]) throws -> StartingPoint? {
    guard let request else { return nil }
    do throws(TrialRequest.NotUnderstood) {
      return try request.startingPoint(in: scenario, languages: languages)
    } catch {
      throw refusal(error.message)
    }
  }
}

/// The numbers of `--choices`.
func choicePositions(_ choices: String) throws -> [Int] {
  let parts = choices.split(whereSeparator: { ", ".contains($0) })
  let numbers = parts.compactMap { Int($0) }
  guard numbers.count == parts.count, numbers.allSatisfy({ $0 > 0 }) else {
    throw ValidationError(
      say(
        id: "--choices berisi nomor pilihan dengan koma, misalnya 2,1,3, bukan `\(choices)`.",
        en: "--choices takes numbers of choices with commas, such as 2,1,3, not `\(choices)`."))
  }
  return numbers
}
