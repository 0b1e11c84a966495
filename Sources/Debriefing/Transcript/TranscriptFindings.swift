public import SourceText

/// What may be found in a transcript.
extension DiagnosticKind {
  static let transcriptWord = DiagnosticKind(
    "transcript-word", .error,
    message: Localized(
      id: "Baris transkrip ini dimulai dengan “{0}”, kata yang tidak saya kenal.",
      en: "This line of the transcript begins with “{0}”, a word I do not know."),
    help: Localized(
      id: "Kata yang dikenal: {1}. Catatan untuk manusia dimulai dengan #.",
      en: "The words I know: {1}. Notes for people begin with #."))

  static let transcriptValue = DiagnosticKind(
    "transcript-value", .error,
    message: Localized(id: "Baris ini berbunyi “{0}”.", en: "This line reads “{0}”."),
    help: Localized(id: "Bentuk yang saya pahami: {1}.", en: "The form I understand: {1}."))

  static let transcriptOrder = DiagnosticKind(
    "transcript-order", .error,
    message: Localized(
      id: "“{0}” berdiri sesudah “{1}”, padahal “{1}” berbicara tentang akhir permainan.",
      en: "“{0}” stands after “{1}”, which speaks of the end of the play."),
    help: Localized(
      id: "Pindahkan baris ini ke atas baris “{1}”.", en: "Move this line above the line with “{1}”."))

  static let transcriptTwice = DiagnosticKind(
    "transcript-twice", .error,
    message: Localized(
      id: "“{0}” sudah disebut di atas untuk saat yang sama.",
      en: "“{0}” has been said above of the same moment."),
    help: Localized(
      id: "Hapus salah satunya, atau pindahkan ke bawah pilihan yang dimaksud.",
      en: "Take one of them out, or move it below the choice that it is about."))

  static let transcriptWithoutScenario = DiagnosticKind(
    "transcript-without-scenario", .error,
    message: Localized(
      id: "Transkrip ini belum menyebut skenarionya.",
      en: "This transcript does not say which scenario it "
        + "plays."),
    help: Localized(
      id: "Tulis di baris pertama: scenario NAMA-SKENARIO.",
      en: "Write on its first line: scenario "
        + "SCENARIO-ID."))

  /// Every kind of finding that reading a transcript may report.
  public static let ofTranscripts: [DiagnosticKind] = [
    .transcriptWord, .transcriptValue, .transcriptOrder, .transcriptTwice, .transcriptWithoutScenario,
  ]
}
