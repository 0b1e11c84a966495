public import SourceText

// The order of a training programme.
extension DiagnosticKind {
  static let unknownScenario = DiagnosticKind(
    "unknown-scenario", .error,
    message: Localized(
      id: "Tidak ada skenario bernama `{0}`.",
      en: "There is no scenario called `{0}`."),
    help: Localized(
      id: "Tulis nama folder skenario itu, seperti di `senyum list`.",
      en: "Write the name of the scenario's folder, as in `senyum list`."))

  static let scenarioTwice = DiagnosticKind(
    "scenario-twice", .error,
    message: Localized(
      id: "`{0}` sudah ada di kurikulum ini.",
      en: "`{0}` is in this curriculum already."),
    help: Localized(
      id: "Hapus salah satu: sesudah sebuah skenario hanya satu yang bisa menyusul.",
      en: "Remove one of them: only one scenario can follow another."))

  static let scenarioLeftOut = DiagnosticKind(
    "scenario-left-out", .advice,
    message: Localized(
      id: "Belum masuk kurikulum: {0}.",
      en: "Not in the curriculum yet: {0}."),
    help: Localized(
      id: "Tambahkan ke sebuah kelompok; sampai itu, ia muncul paling akhir di daftar.",
      en: "Add it to a group; until then it comes last in the list."))

  /// Every kind of finding that only a curriculum can raise.
  public static let ofCurricula: [DiagnosticKind] = [unknownScenario, scenarioTwice, scenarioLeftOut]
}
