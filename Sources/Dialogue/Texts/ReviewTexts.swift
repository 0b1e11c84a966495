import SourceText

extension Texts {
  /// Situations that were missed, and progress.
  package struct ReviewTexts: Sendable {
    /// For the menu: that some are offered, and how to ask for them.
    package let due: @Sendable (_ situations: Int) -> String
    /// What may be typed for that, in lower case.
    package let words: [String]
    package let title: String
    package let invitation: String
    package let prompt: @Sendable (_ situations: Int) -> String
    /// One of them: its scenario, scene, and how long ago it was missed.
    package let situation: @Sendable (_ title: String, _ scene: String, _ missed: String) -> String
    package let nothingDue: String
    /// Before the drill: where it stands.
    package let opening: @Sendable (_ scene: String, _ missed: String) -> String
    package let whatChanged: String
    package let progress: String
    /// After a drill: the next situation that is offered.
    package let next: Option
  }
}

extension Texts.ReviewTexts {
  package static let indonesian = Texts.ReviewTexts(
    due: { "\($0) situasi yang dulu meleset siap dicoba lagi. Ketik ulang kalau mau." },
    words: ["ulang", "ulangi", "review"],
    title: "Dicoba lagi",
    invitation:
      "Sesudah ada jeda, mencoba sekali lagi paling melekat. Setiap situasi dimulai tepat sebelum titik baliknya.",
    prompt: { $0 == 1 ? "Situasi [1]>" : "Situasi [1-\($0)]>" },
    situation: { "\($0): “\($1)” (\($2))" },
    nothingDue: "Hari ini tidak ada situasi yang perlu dicoba lagi.",
    opening: {
      "Dimulai dari “\($0)”. Sampai di sini percakapan berjalan seperti yang Anda mainkan \($1); sekarang giliran "
        + "Anda lagi."
    },
    whatChanged: "Yang berubah", progress: "Kemajuan Anda",
    next: Texts.Option(
      text: "Situasi berikutnya yang siap dicoba lagi",
      wordings: ["situasi berikutnya", "berikutnya", "ulang", "review", "next"]))

  package static let english = Texts.ReviewTexts(
    due: {
      $0 == 1
        ? "1 situation that slipped before is ready to be tried again. Type review if you like."
        : "\($0) situations that slipped before are ready to be tried again. Type review if you like."
    },
    words: ["review", "ulang", "ulangi"],
    title: "To try again",
    invitation:
      "Trying once more after a while is what stays. Each situation begins just before its turning point.",
    prompt: { $0 == 1 ? "Situation [1]>" : "Situation [1-\($0)]>" },
    situation: { "\($0): “\($1)” (\($2))" },
    nothingDue: "There is no situation to try again today.",
    opening: {
      "It begins at “\($0)”. Up to here the conversation goes as you played it \($1); now it is your turn again."
    },
    whatChanged: "What changed", progress: "Your progress",
    next: Texts.Option(
      text: "The next situation that is ready", wordings: ["next", "next situation", "review", "berikutnya"]))
}
