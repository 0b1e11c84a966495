import Debriefing
import SourceText

/// What became of one transcript.
struct RehearsedTranscript {
  enum Result {
    case fits
    case differs([Finding])
    /// It was written anew.
    case updated(Rerecording)
    /// Something in it is not understood.
    case misread([Diagnostic])
    /// Its scenario is not to be found, or has errors.
    case impossible(Localized)
    case unreadable(Unreadable)
    case unwritable(Unwritable)
  }

  /// A difference with the languages in which it was seen.
  struct Finding {
    let difference: Difference
    var languages: [String]
  }

  let path: String
  var file: SourceFile?
  var name: String?
  var scenario: String?
  /// Tags of the languages it was played in.
  var languages: [String] = []
  /// It differs, and cannot be written anew without a person who decides.
  var isStuck = false
  var result: Result

  var isFine: Bool {
    switch result {
    case .fits, .updated: true
    default: false
    }
  }
}

/// What a run of `senyum rehearse` came to. How it is shown is its extensions' affair, one file for each form.
struct RehearsalReport {
  let rehearsals: [RehearsedTranscript]
  /// Where transcripts were looked for, as it was asked.
  let places: [String]

  /// All that are not as they should be, for whatever reason.
  var differing: Int { rehearsals.count { !$0.isFine } }
  /// Those of them that could not be played.
  var failed: Int { rehearsals.count { $0.word == "failed" } }
  var plays: Int { rehearsals.reduce(0) { $0 + $1.languages.count } }

  var updated: Int {
    rehearsals.count { if case .updated = $0.result { true } else { false } }
  }

  /// A file could not be read or written, which is no fault of a scenario.
  var isUnreadable: Bool {
    rehearsals.contains { rehearsal in
      switch rehearsal.result {
      case .unreadable, .unwritable: true
      default: false
      }
    }
  }

  /// What belongs to standard error.
  func complaints(in language: Language) -> String {
    rehearsals.compactMap { $0.complaint(in: language) }.map { $0 + "\n" }.joined()
  }
}

extension RehearsedTranscript {
  func complaint(in language: Language) -> String? {
    switch result {
    case .impossible(let why): "\(path): \(why[language])"
    case .unreadable(let error): error.message[language]
    case .unwritable(let error): error.message[language]
    default: nil
    }
  }
}
