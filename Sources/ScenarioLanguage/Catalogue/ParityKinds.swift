import SourceText

// The languages of one scenario.
extension DiagnosticKind {
  static let parityFrontMatter = DiagnosticKind(
    "parity-front-matter", .error,
    message: Localized(
      id: "`{0}` berbeda dengan bahasa sumbernya.",
      en: "`{0}` differs from the source language."),
    help: Localized(
      id: "Samakan isinya; hanya teks yang diterjemahkan.",
      en: "Make them the same; only texts are translated."))

  static let parityScenes = DiagnosticKind(
    "parity-scenes", .error,
    message: Localized(
      id: "Di sini susunan adegan mulai berbeda: {0} adegan, di bahasa sumber {1}.",
      en: "Here the scenes begin to differ: {0} scenes, in the source {1}."),
    help: Localized(
      id: "Adegan ke-n satu bahasa adalah adegan ke-n bahasa lain; tambahkan atau hapus yang berbeda.",
      en: "The n-th scene of one language is the n-th of the other; add or remove what differs."))

  static let parityActs = DiagnosticKind(
    "parity-acts", .error,
    message: Localized(
      id: "Babaknya berbeda: {0} di sini, {1} di bahasa sumber.",
      en: "The acts differ: {0} here, {1} in the source."),
    help: Localized(
      id: "Babak ke-n memuat adegan yang sama di semua bahasa.",
      en: "The n-th act holds the same scenes in every language."))

  static let parityChoices = DiagnosticKind(
    "parity-choices", .error,
    message: Localized(
      id: "Adegan “{0}” punya {1} pilihan, di bahasa sumber {2}.",
      en: "The scene “{0}” has {1} choices, in the source {2}."),
    help: Localized(
      id: "Tambahkan atau hapus pilihan sampai sama.",
      en: "Add or remove choices until they agree."))

  static let parityBlocks = DiagnosticKind(
    "parity-blocks", .error,
    message: Localized(
      id: "Di sini {0} blok, di bahasa sumber {1}.",
      en: "Here are {0} blocks, in the source {1}."),
    help: Localized(
      id: "Blok ke-n satu bahasa adalah blok ke-n bahasa lain.",
      en: "The n-th block of one language is the n-th of the other."))

  static let parityKind = DiagnosticKind(
    "parity-kind", .error,
    message: Localized(
      id: "Blok ini lain jenisnya dengan di bahasa sumber.",
      en: "This block is of another kind than in the source."),
    help: Localized(
      id: "Ucapan tetap ucapan (`>`), catatan tetap catatan (`[!NOTE]`), narasi tetap narasi.",
      en: "Speech stays speech (`>`), a note stays a note (`[!NOTE]`), narration stays narration."))

  static let parityDirectives = DiagnosticKind(
    "parity-directives", .error,
    message: Localized(
      id: "Perintahnya berbeda dengan di bahasa sumber.",
      en: "The directives differ from the source's."),
    help: Localized(
      id: "Salin perintahnya dari bahasa sumber, dalam urutan yang sama.",
      en: "Copy the directives from the source, in the same order."))

  static let parityLink = DiagnosticKind(
    "parity-link", .error,
    message: Localized(
      id: "Tautannya menuju adegan lain daripada di bahasa sumber.",
      en: "The link leads to another scene than in the source."),
    help: Localized(
      id: "Tujukan ke adegan dengan nomor urut yang sama.",
      en: "Make it lead to the scene with the same number in the file."))

  static let parityLanguage = DiagnosticKind(
    "parity-language", .error,
    message: Localized(
      id: "Dua berkas mengaku `source: true`.",
      en: "Two files claim `source: true`."),
    help: Localized(
      id: "Satu bahasa saja yang menjadi sumber.",
      en: "Only one language is the source."))
}
