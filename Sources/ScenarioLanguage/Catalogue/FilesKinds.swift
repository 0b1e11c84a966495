import SourceText

// Files: bytes, size, encoding.
extension DiagnosticKind {
  static let fileTooLarge = DiagnosticKind(
    "file-too-large", .error,
    message: Localized(
      id: "Berkas ini {0} KiB; paling besar {1} KiB.",
      en: "This file has {0} KiB; at most {1} KiB are read."),
    help: Localized(
      id: "Bagi ceritanya menjadi beberapa skenario.",
      en: "Divide the story into several scenarios."))

  static let lineTooLong = DiagnosticKind(
    "line-too-long", .error,
    message: Localized(
      id: "Baris ini {0} bita; paling panjang {1}.",
      en: "This line has {0} bytes; at most {1} are read."),
    help: Localized(
      id: "Bagi menjadi beberapa paragraf.",
      en: "Divide it into several paragraphs."))

  static let notUTF8 = DiagnosticKind(
    "not-utf-8", .error,
    message: Localized(
      id: "Di sini ada bita {0} yang bukan UTF-8.",
      en: "Here is a byte, {0}, that is not UTF-8."),
    help: Localized(
      id: "Simpan berkas ini sebagai UTF-8 di penyunting teks Anda.",
      en: "Save the file as UTF-8 in your editor."))

  static let controlCharacter = DiagnosticKind(
    "control-character", .error,
    message: Localized(
      id: "Di sini ada karakter kendali {0} yang tidak terlihat.",
      en: "Here is a control character, {0}, that cannot be seen."),
    help: Localized(
      id: "Hapus karakter itu; tulis ulang kata di sekitarnya kalau perlu.",
      en: "Delete it; write the word around it anew if need be."))

  static let tab = DiagnosticKind(
    "tab", .error,
    message: Localized(
      id: "Di sini ada tab.",
      en: "Here is a tab."),
    help: Localized(
      id: "Pakai spasi: dua spasi di depan yang termasuk baris di atasnya.",
      en: "Use spaces: two of them before what belongs to the line above."))

  static let tooLarge = DiagnosticKind(
    "too-large", .error,
    message: Localized(
      id: "Skenario ini punya terlalu banyak bagian ({0}): paling banyak {1}.",
      en: "This scenario has too many {0}: at most {1} are read."),
    help: Localized(
      id: "Bagi ceritanya menjadi beberapa skenario.",
      en: "Divide the story into several scenarios."))

  static let tooManyFindings = DiagnosticKind(
    "too-many-findings", .warning,
    message: Localized(
      id: "Lebih dari {0} temuan; sisanya tidak ditampilkan.",
      en: "More than {0} findings; the rest is not shown."),
    help: Localized(
      id: "Perbaiki dulu yang pertama, lalu periksa lagi: sering satu sebab berulang di banyak baris.",
      en: "Repair the first ones and check again: one cause often returns on many lines."))
}
