import SourceText

// Directives.
extension DiagnosticKind {
  static let emptyDirective = DiagnosticKind(
    "empty-directive", .error,
    message: Localized(
      id: "Di antara dua backtick ini tidak ada perintah.",
      en: "Nothing stands between these two backticks."),
    help: Localized(
      id: "Tulis perintahnya, misalnya `joy +4`, atau hapus backtick-nya.",
      en: "Write the directive, such as `joy +4`, or remove the backticks."))

  static let unknownDirective = DiagnosticKind(
    "unknown-directive", .error,
    message: Localized(
      id: "Perintah `{0}` tidak dikenal.",
      en: "There is no directive `{0}`."),
    help: Localized(
      id:
        "Perintah yang ada: joy, return, refer, patience, minutes, cost, set, clear, promises, keeps, does, follows, bends, approves, if, again, when, ending.",
      en:
        "There are: joy, return, refer, patience, minutes, cost, set, clear, promises, keeps, does, follows, bends, approves, if, again, when, ending."
    ))

  static let missingSpace = DiagnosticKind(
    "missing-space", .error,
    message: Localized(
      id: "`{0}` kurang spasi.",
      en: "`{0}` lacks a space."),
    help: Localized(
      id: "Tulis `{1}`.",
      en: "Write `{1}`."))

  static let noBreakSpace = DiagnosticKind(
    "no-break-space", .error,
    message: Localized(
      id: "Di sini ada spasi keras, yang tampak seperti spasi tetapi tidak memisahkan kata perintah.",
      en: "Here is a no-break space, which looks like a space but does not part the words of a directive."),
    help: Localized(
      id: "Hapus, lalu ketik spasi biasa. Pengolah kata sering menyisipkannya.",
      en: "Delete it and type a plain space. Word processors often put it in."))

  static let noElse = DiagnosticKind(
    "no-else", .error,
    message: Localized(
      id: "Tidak ada `{0}`.",
      en: "There is no `{0}`."),
    help: Localized(
      id: "Tulis syarat kebalikannya: {1}.",
      en: "Write the exact contrary: {1}."))

  static let wantsChange = DiagnosticKind(
    "wants-change", .error,
    message: Localized(
      id: "Sesudah `{0}` mestinya perubahan, bukan `{1}`.",
      en: "After `{0}` a change should stand, not `{1}`."),
    help: Localized(
      id: "Tulis tandanya tepat di depan angka: `{0} +4` atau `{0} -4`.",
      en: "Write the sign right before the number: `{0} +4` or `{0} -4`."))

  static let misplacedDirective = DiagnosticKind(
    "misplaced-directive", .error,
    message: Localized(
      id: "`{0}` tidak boleh {1}.",
      en: "`{0}` may not stand {1}."),
    help: Localized(
      id: "Tempatnya: {2}.",
      en: "Its place is {2}."))

  static let extraWords = DiagnosticKind(
    "extra-words", .error,
    message: Localized(
      id: "Sesudah `{0}` tidak ada kata lain, tetapi di sini ada `{1}`.",
      en: "Nothing follows `{0}`, but here is `{1}`."),
    help: Localized(
      id: "Tulis setiap perintah di antara backtick sendiri.",
      en: "Write each directive between backticks of its own."))

  static let missingNames = DiagnosticKind(
    "missing-names", .error,
    message: Localized(
      id: "Sesudah `{0}` kurang sebuah nama.",
      en: "A name is missing after `{0}`."),
    help: Localized(
      id: "Tulis satu nama atau lebih, dipisahkan koma.",
      en: "Write one name or more, parted by commas."))

  static let missingComma = DiagnosticKind(
    "missing-comma", .error,
    message: Localized(
      id: "Di antara nama-nama `{0}` kurang koma.",
      en: "A comma is missing between the names `{0}`."),
    help: Localized(
      id: "Tulis misalnya `set satu, dua`.",
      en: "Write for example `set one, two`."))

  static let unknownScene = DiagnosticKind(
    "unknown-scene", .error,
    message: Localized(
      id: "Adegan `{0}` tidak ada.",
      en: "There is no scene `{0}`."),
    help: Localized(
      id:
        "Nama adegan adalah judulnya dengan huruf kecil dan tanda hubung: `## Kamar pas` menjadi `#kamar-pas`.",
      en: "A scene's id is its heading in lower case with hyphens: `## Fitting room` is `#fitting-room`."))

  static let linkToAct = DiagnosticKind(
    "link-to-act", .error,
    message: Localized(
      id: "“{0}” adalah babak, bukan adegan.",
      en: "“{0}” is an act, not a scene."),
    help: Localized(
      id: "Tautkan ke adegan pertamanya.",
      en: "Link to its first scene."))

  static let unknownFlag = DiagnosticKind(
    "unknown-flag", .error,
    message: Localized(
      id: "Fakta `{0}` tidak ada di `flags:`.",
      en: "The flag `{0}` is not in `flags:`."),
    help: Localized(
      id: "Tambahkan ke `flags: […]` di kepala skenario, atau perbaiki ejaannya.",
      en: "Add it to `flags: […]` in the front matter, or mend its spelling."))

  static let unknownRule = DiagnosticKind(
    "unknown-rule", .error,
    message: Localized(
      id: "Aturan `{0}` tidak ada di `rules:`.",
      en: "The rule `{0}` is not in `rules:`."),
    help: Localized(
      id: "Tambahkan ke kepala skenario, atau perbaiki ejaannya.",
      en: "Add it to the front matter, or mend its spelling."))

  static let unknownPromise = DiagnosticKind(
    "unknown-promise", .error,
    message: Localized(
      id: "Janji `{0}` tidak ada di `promises:`.",
      en: "The promise `{0}` is not in `promises:`."),
    help: Localized(
      id: "Tambahkan ke kepala skenario, atau perbaiki ejaannya.",
      en: "Add it to the front matter, or mend its spelling."))

  static let unknownCustomer = DiagnosticKind(
    "unknown-customer", .error,
    message: Localized(
      id: "Pelanggan `{0}` tidak ada di `customers:`.",
      en: "The customer `{0}` is not in `customers:`."),
    help: Localized(
      id: "Tambahkan ke kepala skenario, atau perbaiki ejaannya.",
      en: "Add it to the front matter, or mend its spelling."))

  static let unknownBehaviour = DiagnosticKind(
    "unknown-behaviour", .error,
    message: Localized(
      id: "Perilaku `{0}` tidak dikenal.",
      en: "There is no behaviour `{0}`."),
    help: Localized(
      id: "Yang ada: \(Behaviour.words.joined(separator: ", ")).",
      en: "There are: \(Behaviour.words.joined(separator: ", "))."))

  static let primaryByKey = DiagnosticKind(
    "primary-by-key", .error,
    message: Localized(
      id: "`{0}` adalah pelanggan utama.",
      en: "`{0}` is the primary customer."),
    help: Localized(
      id: "Tulis `{1}` saja, tanpa nama di depannya.",
      en: "Write `{1}` alone, without the name before it."))

  static let ifNotFirst = DiagnosticKind(
    "if-not-first", .error,
    message: Localized(
      id: "`if` tidak berdiri paling depan.",
      en: "`if` does not stand first."),
    help: Localized(
      id: "Pindahkan ke depan perintah lain dan ke depan teks.",
      en: "Move it before all other directives and before the text."))

  static let secondIf = DiagnosticKind(
    "second-if", .error,
    message: Localized(
      id: "Di sini sudah ada `{0}`.",
      en: "There is a `{0}` here already."),
    help: Localized(
      id: "Gabungkan kedua syarat dengan `and`.",
      en: "Join the two conditions by `and`."))

  static let costAgain = DiagnosticKind(
    "cost-again", .error,
    message: Localized(
      id: "Pilihan dengan `again` tidak boleh punya `cost`.",
      en: "A choice with `again` may not have a `cost`."),
    help: Localized(
      id: "Hapus salah satunya: uang tidak bisa diberikan berulang kali.",
      en: "Remove one of the two: money cannot be given over and over."))

  static let approvesOther = DiagnosticKind(
    "approves-other", .error,
    message: Localized(
      id: "Aturan `{0}` tidak membutuhkan izin.",
      en: "The rule `{0}` needs no approval."),
    help: Localized(
      id: "`approves` hanya untuk aturan rumah dengan `discretion: approval`.",
      en: "`approves` is for house rules with `discretion: approval` only."))

  static let followsAndBends = DiagnosticKind(
    "follows-and-bends", .error,
    message: Localized(
      id: "Pilihan ini mematuhi dan melenturkan aturan `{0}` sekaligus.",
      en: "This choice both follows and bends the rule `{0}`."),
    help: Localized(
      id: "Hapus salah satunya, atau pindahkan ke blok dengan syarat.",
      en: "Remove one of them, or move it to a block with a condition."))

  static let sympathyWithHelp = DiagnosticKind(
    "sympathy-with-help", .error,
    message: Localized(
      id: "`sympathy-only` berarti kata baik tanpa bantuan, tetapi pilihan ini juga `{0}`.",
      en: "`sympathy-only` means kind words and no help, but this choice also does `{0}`."),
    help: Localized(
      id: "Hapus salah satunya.",
      en: "Remove one of the two."))

  static let whenInFirstScene = DiagnosticKind(
    "when-in-first-scene", .error,
    message: Localized(
      id: "Adegan pertama tidak bisa menjadi selaan.",
      en: "The first scene cannot be an interruption."),
    help: Localized(
      id: "Hapus `when`, atau taruh adegan lain di depannya.",
      en: "Remove `when`, or put another scene before it."))
}
