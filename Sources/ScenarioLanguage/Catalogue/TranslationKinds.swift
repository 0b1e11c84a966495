public import SourceText

// Texts of a translation beside those of its source.
extension DiagnosticKind {
  public static let untranslatedText = DiagnosticKind(
    "untranslated-text", .warning,
    message: Localized(
      id: "Di sini masih berdiri kata-kata bahasa sumber: {0}.",
      en: "The words of the source language still stand here: {0}."),
    help: Localized(
      id: "Terjemahkan. Daftarnya: senyum translate status. Yang memang sama, seperti nama: "
        + "senyum translate accept.",
      en: "Translate them. The list: senyum translate status. What is meant to be the same, such as names: "
        + "senyum translate accept."))

  public static let staleTranslation = DiagnosticKind(
    "stale-translation", .warning,
    message: Localized(
      id: "Sumbernya berubah sejak ini diterjemahkan: {0}.",
      en: "The source has changed since this was translated: {0}."),
    help: Localized(
      id:
        "Sumber yang dulu dan yang kini: senyum translate status. Yang masih cocok: senyum translate accept.",
      en:
        "The source as it was and as it is: senyum translate status. Where it still fits: senyum translate accept."
    ))
}
