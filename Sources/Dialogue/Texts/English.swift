import ScenarioLanguage

extension Texts {
  package static let english = Texts(
    language: .en, manner: .english,
    voices: Voices(
      you: "You", scene: "Scene", screen: "On the screen", coach: "Coach's note", picture: "Picture",
      clock: "Time"),
    opening: Opening(
      whoYouAre: { "You are serving \($0) \(channel($1))." },
      authority: { "On your own you may give away up to \($0)." },
      sopIsReady: "The rules can be read at any time: type sop.",
      practice: "Practice mode: the coach's notes appear at once; undo and hint can be used.",
      howToAnswer:
        "Answer with a number, with the beginning of a sentence, or in your own words. Type help for all commands.",
      seed: { "The same order of choices another time: --seed \($0)." },
      trialIsNotSaved: "Nothing of it is saved."),
    asking: .english, commands: .english, replies: .english,
    leaving: LeavingTexts(
      question: "Leave the conversation?", questionInMenu: "Leave Senyum?",
      staying: "All right, let us go on.", goodbye: "See you. Thank you for practising."),
    ending: .english, menu: .english, review: .english)
}

/// Which numbers can be typed.
private func range(_ count: Int) -> String { count == 1 ? "1" : "a number from 1 to \(count)" }

private func channel(_ channel: Channel) -> String {
  switch channel {
  case .counter: "at the counter"
  case .phone: "on the phone"
  case .chat: "in a chat"
  case .email: "by email"
  case .social: "on social media"
  }
}

extension Texts.Asking {
  package static let english = Texts.Asking(
    prompt: { $0 == 1 ? "You [1]>" : "You [1-\($0)]>" },
    empty: { "Type \(range($0)), or your own words." },
    noSuchNumber: { "There is no choice number \($0). Type \(range($1))." },
    nothingNear: { "No choice comes near that. Tell me differently, or type \(range($0))." },
    didYouMean: "Which one did you mean?", didYouMeanOne: "Did you mean this?",
    promptOneOf: "A number, or n for neither>", promptYesOrNo: "y/n>",
    sayItDifferently: "All right. Say it differently, or type its number.",
    pleaseYesOrNo: "Type y for yes, or n for no.")
}

extension Texts.CommandTexts {
  package static let english = Texts.CommandTexts(
    helpTitle: "Help",
    answering: [
      "Choose by number, by typing the beginning of a sentence, or by typing what you would like to say. "
        + "When it is not clear which one you mean, you are asked first; nothing is chosen silently.",
      "Commands, at any time (English and Indonesian words are the same):",
    ],
    entries: [
      (.help, "help, bantuan, ?", "this explanation"),
      (.look, "look, lihat", "where things stand: the place, the customer's face, the choices"),
      (.sop, "sop", "the rules that apply here, and what they are for"),
      (.notes, "notes, catatan", "what the screen has shown, your promises, and who is who"),
      (.time, "time, jam", "what time it is"),
      (.undo, "undo, batal", "take back one choice (practice mode)"),
      (.hint, "hint, petunjuk", "what to look for (practice mode)"),
      (.transcript, "transcript, transkrip", "the conversation so far; transcript FILE saves it"),
      (.language, "language, bahasa", "change the language: English or Indonesian"),
      (.quit, "quit, keluar", "stop"),
    ],
    keys: "Tab completes, the up arrow brings back what was typed, Ctrl-D leaves.",
    noSuchCommand: { typed, near in
      near.isEmpty
        ? "There is no command or choice “\(typed)”. Type help to see the commands."
        : "There is no command or choice “\(typed)”. Close to it: \(near.joined(separator: ", "))."
    },
    sopTitle: "The SOP that applies here", noRules: "There are no written rules in this scenario.",
    why: "What it is for",
    notesTitle: "Notes", noNotes: "The screen has shown nothing yet.", promises: "Your promises",
    noPromises: "No promises yet.", promiseOpen: "not kept yet", promiseKept: "kept",
    people: "Who is who", customerRole: "the customer you are serving",
    transcriptTitle: "The conversation so far")
}

extension Texts.Replies {
  package static let english = Texts.Replies(
    time: { "It is \($0)." }, noClock: "This scenario has no clock.",
    undone: "One choice taken back.", nothingToUndo: "There is no choice to take back yet.",
    undoOnlyInPractice:
      "Undo is for practice mode only (senyum play --practice). Here, as at the counter, what is said is said; "
      + "afterwards you can start again from the turning point.",
    hintOnlyInPractice:
      "Hints are for practice mode only (senyum play --practice). Type look to read once more where things stand, "
      + "or sop for the rules.",
    hint: Texts.Hint(
      lookFor: { "One of the choices shows this: \($0). What might it open up?" },
      nothingToLose: "From here no road is closed yet, whatever you choose.",
      thinkOf: { "Imagine you are \($0): what do you need most right now?" },
      lineCrossed: "On this road a line has been crossed. See what you can still put right, or type undo."),
    languageSwitched: "Now in English.",
    onlyInterfaceSwitched: {
      "There is no English version of “\($0)” yet; only Senyum's own words have changed."
    },
    saved: { "The transcript is saved in \($0)." },
    notSaved: { "The transcript is not saved in \($0) yet: \($1) Try another name or folder." },
    overwrite: { "The file \($0) exists already. Replace it?" },
    notOverwritten: "The old file stays as it was.",
    trialIsNotSaved:
      "A trial is not saved: it begins in a state that was made up, and a transcript is played from the start. "
      + "Type transcript without a name to read the conversation so far.")
}

extension Texts.EndingTexts {
  package static let english = Texts.EndingTexts(
    stillCounting: "Counting the other roads of this scenario, one moment…",
    pause: "Enter to go on>",
    moreToRead: "There is more to read. Press Enter first, or type quit.",
    stopped: { "This conversation stopped at “\($0)” before its end." },
    deadEnd: "There is no choice left there that could be offered.",
    endlessLoop: "From there the story leads back to the same scene without end.",
    stoppedIsNotYou:
      "This is a mistake in the script of the scenario, not yours. The transcript helps its author to find it: you can "
      + "save it now and send it.",
    stoppedTrial:
      "In this state the story cannot go on. Whether a play from the start can come into such a state, senyum check "
      + "says.",
    whatNext: "What next",
    again: Texts.Option(
      text: "Play again from the start", wordings: ["again", "restart", "lagi", "once more"]),
    tryAgain: Texts.Option(
      text: "Try again from the same point", wordings: ["again", "restart", "lagi", "once more"]),
    fromTurningPoint: Texts.Option(
      text: "Try again from the turning point",
      wordings: ["turning point", "titik balik", "from the turning point"]),
    nextScenario: {
      Texts.Option(text: "Go on to “\($0)”", wordings: ["next", "go on", "berikutnya", $0])
    },
    anotherScenario: Texts.Option(
      text: "Another scenario", wordings: ["another", "menu", "other scenario", "skenario lain"]),
    save: Texts.Option(text: "Save the transcript", wordings: ["save", "transcript", "simpan", "transkrip"]),
    quit: Texts.Option(text: "Quit", wordings: ["exit", "leave", "keluar", "q"]),
    prompt: { "Choose [1-\($0)]>" },
    promptForFile: { "File name (Enter: \($0))>" },
    notUnderstood: { "Type \(range($0))." },
    backAt: { "Back at “\($0)”, before that choice." })
}

extension Texts.MenuTexts {
  package static let english = Texts.MenuTexts(
    title: "Senyum: practise serving customers", invitation: "Which scenario would you like to play?",
    level: { ["easy", "medium", "hard"][min(max($0, 1), 3) - 1] },
    prompt: { $0 == 1 ? "Scenario [1]>" : "Scenario [1-\($0)]>" },
    notUnderstood: { "Type \(range($0)), or the beginning of a title. Type help when in doubt." },
    help: [
      "Choose a scenario by its number, by the beginning of its title, or by its name.",
      "review (ulang) tries again what slipped before, when something is ready.",
      "language (bahasa) changes the language, quit (keluar) closes Senyum. The other commands are there during play.",
    ],
    onlyInPlay: { "The command \($0) is there during play. Choose a scenario first." },
    nothingFound: "No scenarios were found.", lookedIn: "Looked in",
    whatToDo:
      "Start Senyum from the folder that holds the folder “scenarios”, say where they are with --scenarios FOLDER, or "
      + "play one file: senyum play FILE.md. To write a scenario of your own: senyum new NAME.",
    cannotBePlayed: { "“\($0)” cannot be played yet:" },
    notInThisLanguage: {
      "There is no English version of “\($0)” yet; the story is told in its own language."
    },
    unfinished: {
      "You are in the middle of “\($0)”, after \($1) \($1 == 1 ? "choice" : "choices"). Type resume to go on from just there."
    },
    goOnWords: ["resume", "continue", "go on", "lanjut", "lanjutkan", "teruskan"],
    goOnWith: { "You are in the middle of “\($0)”. Go on from there? (y/n)" })
}
