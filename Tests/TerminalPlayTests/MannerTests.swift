import ScenarioLanguage
import Simulation
import SourceText
import Testing

@testable import Dialogue
@testable import TerminalPlay

struct MannerTests {
  @Test(arguments: [
    (0, Manner.Mood.angry), (19, .angry), (20, .upset), (34, .upset), (35, .tense), (47, .tense), (48, .calm),
    (59, .calm),
    (60, .bright), (74, .bright), (75, .warm), (100, .warm),
  ])
  func joyHasSixGrades(joy: Int, mood: Manner.Mood) {
    #expect(Manner.Mood(joy: joy) == mood)
  }

  /// A face that smiles is a smile that the debrief counts.
  @Test func aSmileBeginsWhereItIsLit() {
    #expect(Manner.Mood(joy: Result.smileThreshold) == .bright)
    #expect(Manner.Mood(joy: Result.smileThreshold - 1) < .bright)
  }

  @Test(arguments: Language.allCases)
  func eachGradeSaysWhetherItGotBetterOrWorse(language: Language) {
    let words = Texts.of(language).manner
    for mood in Manner.Mood.allCases {
      let better = Manner.Mood(rawValue: mood.rawValue - 1).map { words.words(for: mood, after: $0) }
      let worse = Manner.Mood(rawValue: mood.rawValue + 1).map { words.words(for: mood, after: $0) }
      #expect(better != worse)
      #expect(words.words(for: mood, after: mood) == words.words(for: mood, after: nil))
    }
    #expect(Set(Manner.Mood.allCases.map { words.words(for: $0, after: nil) }).count == 6)
  }

  @Test func facesAreOfOneWidthAndNoneIsLikeAnother() {
    let faces = Manner.Mood.allCases.map(\.face)
    #expect(Set(faces).count == 6)
    #expect(faces.allSatisfy { $0.allSatisfy(\.isASCII) && $0.columns == 5 })
  }

  @Test func whereItShowsDependsOnTheChannel() {
    let words = Texts.indonesian.manner
    #expect(words.label("Bu Sri", Presence(.counter)) == "Wajah Bu Sri")
    #expect(words.label("Bu Sri", Presence(.phone)) == "Suara Bu Sri")
    #expect(words.label("Bu Sri", Presence(.email)) == "Nada tulisan Bu Sri")
    #expect(Texts.english.manner.label("Mr Surya", Presence(.phone)) == "Mr Surya's voice")
  }

  @Test func patienceIsSeenWhenItIsNearlyGoneAndNotOnAHiddenFace() throws {
    let impatient = try Shop.scenario(
      Shop.indonesian.replacing("type: inactive", with: "type: active\n    patience: 1"))
    let manner = Manner(of: Playthrough(of: impatient))
    #expect(manner.words(after: nil, .indonesian) == "tegang, kesabarannya hampir habis")
    let hidden = try Shop.scenario(
      Shop.indonesian.replacing("type: inactive", with: "type: inactive\n    patience: 1"))
    #expect(Manner(of: Playthrough(of: hidden)).words(after: nil, .indonesian) == "sulit dibaca")
  }
}

struct TextsTests {
  @Test(arguments: Language.allCases)
  func helpNamesEveryCommandByWordsThatAreUnderstood(language: Language) {
    let entries = Texts.of(language).commands.entries
    #expect(entries.map(\.command) == Command.Name.allCases)
    for entry in entries {
      for word in entry.words.split(separator: ", ") { #expect(Command(String(word))?.name == entry.command) }
    }
  }

  @Test func aCommandIsAWholeLine() {
    #expect(Command("lihat dulu, Pak") == nil)
    #expect(Command("TRANSKRIP cerita.txt")?.file == "cerita.txt")
    #expect(Command("transkrip saya hilang") == nil)
    #expect(Command("bahasa en")?.language == .en)
    #expect(Command("language please") == nil)
    #expect(Command("/quit")?.name == .quit)
    #expect(Command("") == nil)
  }

  @Test(arguments: [
    ("y", true), ("Ya", true), ("iya!", true), ("YES", true), ("t", false), ("tidak", false), ("n", false),
    ("nggak", false),
  ])
  func yesAndNoAreUnderstoodInBothLanguages(line: String, answer: Bool) {
    #expect(isYes(line) == answer)
  }

  @Test func anythingElseIsNeitherYesNorNo() {
    for line in ["", "yang mana", "2", "ya tidak"] { #expect(isYes(line) == nil) }
  }
}

struct HistoryPathTests {
  @Test func theHistoryIsKeptInTheStateFolder() {
    #expect(historyPath(["XDG_STATE_HOME": "/s", "HOME": "/h"]) == "/s/senyum/history")
    #expect(historyPath(["HOME": "/h"]) == "/h/.local/state/senyum/history")
    #expect(historyPath(["XDG_STATE_HOME": "", "HOME": "/h"]) == "/h/.local/state/senyum/history")
    #expect(historyPath(["XDG_STATE_HOME": "relative"]) == nil)
    #expect(historyPath([:]) == nil)
  }
}
