package import ScenarioLanguage
package import SourceText

/// Everything that the player itself says, in one language. A text that is missing in one of them does not compile.
package struct Texts: Sendable {
  package let language: Language
  package let manner: MannerWords
  package let voices: Voices
  package let opening: Opening
  package let asking: Asking
  package let commands: CommandTexts
  package let replies: Replies
  package let leaving: LeavingTexts
  package let ending: EndingTexts
  package let menu: MenuTexts
  package let review: ReviewTexts

  package static func of(_ language: Language) -> Texts {
    switch language {
    case .id: .indonesian
    case .en: .english
    }
  }

  /// Who speaks, and what something is.
  package struct Voices: Sendable {
    package let you: String
    package let scene: String
    package let screen: String
    package let coach: String
    package let picture: String
    package let clock: String
  }

  /// Before the first scene.
  package struct Opening: Sendable {
    package let whoYouAre: @Sendable (_ customer: String, Channel) -> String
    package let authority: @Sendable (_ sum: String) -> String
    package let sopIsReady: String
    package let practice: String
    package let howToAnswer: String
    package let seed: @Sendable (UInt64) -> String
    /// Follows where a trial begins.
    package let trialIsNotSaved: String
  }

  /// Asking for a choice.
  package struct Asking: Sendable {
    package let prompt: @Sendable (_ choices: Int) -> String
    package let empty: @Sendable (_ choices: Int) -> String
    package let noSuchNumber: @Sendable (_ number: String, _ choices: Int) -> String
    package let nothingNear: @Sendable (_ choices: Int) -> String
    package let didYouMean: String
    package let didYouMeanOne: String
    package let promptOneOf: String
    package let promptYesOrNo: String
    package let sayItDifferently: String
    package let pleaseYesOrNo: String
  }

  /// The commands and what they tell.
  package struct CommandTexts: Sendable {
    package let helpTitle: String
    package let answering: [String]
    package let entries: [(command: Command.Name, words: String, meaning: String)]
    package let keys: String
    package let noSuchCommand: @Sendable (_ typed: String, _ near: [String]) -> String
    package let sopTitle: String
    package let noRules: String
    package let why: String
    package let notesTitle: String
    package let noNotes: String
    package let promises: String
    package let noPromises: String
    package let promiseOpen: String
    package let promiseKept: String
    package let people: String
    package let customerRole: String
    package let transcriptTitle: String
  }

  /// What a command answers.
  package struct Replies: Sendable {
    package let time: @Sendable (_ clock: String) -> String
    package let noClock: String
    package let undone: String
    package let nothingToUndo: String
    package let undoOnlyInPractice: String
    package let hintOnlyInPractice: String
    package let hint: Hint
    package let languageSwitched: String
    package let onlyInterfaceSwitched: @Sendable (_ title: String) -> String
    package let saved: @Sendable (_ path: String) -> String
    package let notSaved: @Sendable (_ path: String, _ reason: String) -> String
    package let overwrite: @Sendable (_ path: String) -> String
    package let notOverwritten: String
    package let trialIsNotSaved: String
  }

  package struct Hint: Sendable {
    /// What to look for, from what a good choice shows.
    package let lookFor: @Sendable (_ behaviours: String) -> String
    package let nothingToLose: String
    package let thinkOf: @Sendable (_ customer: String) -> String
    package let lineCrossed: String
  }

  package struct LeavingTexts: Sendable {
    package let question: String
    package let questionInMenu: String
    package let staying: String
    package let goodbye: String
  }

  /// From the end of a play to the next.
  package struct EndingTexts: Sendable {
    package let stillCounting: String
    package let pause: String
    /// What is said to anything but Enter.
    package let moreToRead: String
    package let stopped: @Sendable (_ scene: String) -> String
    package let deadEnd: String
    package let endlessLoop: String
    package let stoppedIsNotYou: String
    /// A trial that stopped: the state was made up, so that the scenario need not be at fault.
    package let stoppedTrial: String
    package let whatNext: String
    package let again: Option
    /// Again from where the trial began.
    package let tryAgain: Option
    package let fromTurningPoint: Option
    package let nextScenario: @Sendable (_ title: String) -> Option
    package let anotherScenario: Option
    package let save: Option
    package let quit: Option
    package let prompt: @Sendable (_ options: Int) -> String
    package let promptForFile: @Sendable (_ suggestion: String) -> String
    package let notUnderstood: @Sendable (_ options: Int) -> String
    package let backAt: @Sendable (_ scene: String) -> String
  }

  /// An entry of a small menu with other ways to ask for it.
  package struct Option: Sendable {
    package let text: String
    package let wordings: [String]
  }

  package struct MenuTexts: Sendable {
    package let title: String
    package let invitation: String
    package let level: @Sendable (Int) -> String
    package let prompt: @Sendable (_ entries: Int) -> String
    package let notUnderstood: @Sendable (_ entries: Int) -> String
    package let help: [String]
    package let onlyInPlay: @Sendable (_ command: String) -> String
    package let nothingFound: String
    package let lookedIn: String
    package let whatToDo: String
    package let cannotBePlayed: @Sendable (_ title: String) -> String
    package let notInThisLanguage: @Sendable (_ title: String) -> String
    /// An attempt without an end, and how to go on with it.
    package let unfinished: @Sendable (_ title: String, _ choices: Int) -> String
    /// What may be typed for that, in lower case.
    package let goOnWords: [String]
    package let goOnWith: @Sendable (_ title: String) -> String
  }
}
