import ScenarioLanguage
import SourceText

/// Everything that the player itself says, in one language. A text that is missing in one of them does not compile.
struct Texts: Sendable {
  let language: Language
  let manner: MannerWords
  let voices: Voices
  let opening: Opening
  let asking: Asking
  let commands: CommandTexts
  let replies: Replies
  let leaving: LeavingTexts
  let ending: EndingTexts
  let menu: MenuTexts
  let review: ReviewTexts

  static func of(_ language: Language) -> Texts {
    switch language {
    case .id: .indonesian
    case .en: .english
    }
  }

  /// Who speaks, and what something is.
  struct Voices: Sendable {
    let you: String
    let scene: String
    let screen: String
    let coach: String
    let picture: String
    let clock: String
  }

  /// Before the first scene.
  struct Opening: Sendable {
    let whoYouAre: @Sendable (_ customer: String, Channel) -> String
    let authority: @Sendable (_ sum: String) -> String
    let sopIsReady: String
    let practice: String
    let howToAnswer: String
    let seed: @Sendable (UInt64) -> String
    /// Follows where a trial begins.
    let trialIsNotSaved: String
  }

  /// Asking for a choice.
  struct Asking: Sendable {
    let prompt: @Sendable (_ choices: Int) -> String
    let empty: @Sendable (_ choices: Int) -> String
    let noSuchNumber: @Sendable (_ number: String, _ choices: Int) -> String
    let nothingNear: @Sendable (_ choices: Int) -> String
    let didYouMean: String
    let didYouMeanOne: String
    let promptOneOf: String
    let promptYesOrNo: String
    let sayItDifferently: String
    let pleaseYesOrNo: String
  }

  /// The commands and what they tell.
  struct CommandTexts: Sendable {
    let helpTitle: String
    let answering: [String]
    let entries: [(command: Command.Name, words: String, meaning: String)]
    let keys: String
    let noSuchCommand: @Sendable (_ typed: String, _ near: [String]) -> String
    let sopTitle: String
    let noRules: String
    let why: String
    let notesTitle: String
    let noNotes: String
    let promises: String
    let noPromises: String
    let promiseOpen: String
    let promiseKept: String
    let people: String
    let customerRole: String
    let transcriptTitle: String
  }

  /// What a command answers.
  struct Replies: Sendable {
    let time: @Sendable (_ clock: String) -> String
    let noClock: String
    let undone: String
    let nothingToUndo: String
    let undoOnlyInPractice: String
    let hintOnlyInPractice: String
    let hint: Hint
    let languageSwitched: String
    let onlyInterfaceSwitched: @Sendable (_ title: String) -> String
    let saved: @Sendable (_ path: String) -> String
    let notSaved: @Sendable (_ path: String, _ reason: String) -> String
    let overwrite: @Sendable (_ path: String) -> String
    let notOverwritten: String
    let trialIsNotSaved: String
  }

  struct Hint: Sendable {
    /// What to look for, from what a good choice shows.
    let lookFor: @Sendable (_ behaviours: String) -> String
    let nothingToLose: String
    let thinkOf: @Sendable (_ customer: String) -> String
    let lineCrossed: String
  }

  struct LeavingTexts: Sendable {
    let question: String
    let questionInMenu: String
    let staying: String
    let goodbye: String
  }

  /// From the end of a play to the next.
  struct EndingTexts: Sendable {
    let stillCounting: String
    let pause: String
    /// What is said to anything but Enter.
    let moreToRead: String
    let stopped: @Sendable (_ scene: String) -> String
    let deadEnd: String
    let endlessLoop: String
    let stoppedIsNotYou: String
    /// A trial that stopped: the state was made up, so that the scenario need not be at fault.
    let stoppedTrial: String
    let whatNext: String
    let again: Option
    /// Again from where the trial began.
    let tryAgain: Option
    let fromTurningPoint: Option
    let nextScenario: @Sendable (_ title: String) -> Option
    let anotherScenario: Option
    let save: Option
    let quit: Option
    let prompt: @Sendable (_ options: Int) -> String
    let promptForFile: @Sendable (_ suggestion: String) -> String
    let notUnderstood: @Sendable (_ options: Int) -> String
    let backAt: @Sendable (_ scene: String) -> String
  }

  /// An entry of a small menu with other ways to ask for it.
  struct Option: Sendable {
    let text: String
    let wordings: [String]
  }

  struct MenuTexts: Sendable {
    let title: String
    let invitation: String
    let level: @Sendable (Int) -> String
    let prompt: @Sendable (_ entries: Int) -> String
    let notUnderstood: @Sendable (_ entries: Int) -> String
    let help: [String]
    let onlyInPlay: @Sendable (_ command: String) -> String
    let nothingFound: String
    let lookedIn: String
    let whatToDo: String
    let cannotBePlayed: @Sendable (_ title: String) -> String
    let notInThisLanguage: @Sendable (_ title: String) -> String
    /// An attempt without an end, and how to go on with it.
    let unfinished: @Sendable (_ title: String, _ choices: Int) -> String
    /// What may be typed for that, in lower case.
    let goOnWords: [String]
    let goOnWith: @Sendable (_ title: String) -> String
  }
}
