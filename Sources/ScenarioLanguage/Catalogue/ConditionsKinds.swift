import SourceText

// Conditions.
extension DiagnosticKind {
  static let badCondition = DiagnosticKind(
    "bad-condition", .error,
    message: Localized(
      id: "Syarat ini tidak terbaca: mestinya {0}, tetapi ada {1}.",
      en: "This condition cannot be read: {0} should stand here, but there is {1}."),
    help: Localized(
      id: "Contoh: `if joy < 45 and not did greet`.",
      en: "For example: `if joy < 45 and not did greet`."))

  static let badComparison = DiagnosticKind(
    "bad-comparison", .error,
    message: Localized(
      id: "`{0}` bukan tanda pembanding.",
      en: "`{0}` is not a comparison."),
    help: Localized(
      id: "Pakai `<`, `<=`, `>`, `>=` atau `=`.",
      en: "Use `<`, `<=`, `>`, `>=` or `=`."))

  static let foreignWord = DiagnosticKind(
    "foreign-word", .error,
    message: Localized(
      id: "`{0}` bukan kata syarat.",
      en: "`{0}` is not a word of conditions."),
    help: Localized(
      id: "Tulis `{1}`.",
      en: "Write `{1}`."))

  static let firstElsewhere = DiagnosticKind(
    "first-elsewhere", .error,
    message: Localized(
      id: "`first` hanya berarti di blok sebuah adegan.",
      en: "`first` has a meaning in a scene's block only."),
    help: Localized(
      id: "Di tempat lain pakai `visited nama-adegan` atau sebuah fakta dengan `set`.",
      en: "Elsewhere use `visited scene-id` or a flag with `set`."))

  static let tooDeepCondition = DiagnosticKind(
    "too-deep-condition", .error,
    message: Localized(
      id: "Syarat ini terlalu rumit.",
      en: "This condition is too intricate."),
    help: Localized(
      id: "Catat sebagian dengan `set fakta`, lalu tanyakan faktanya.",
      en: "Note part of it by `set flag`, then ask for the flag."))

  static let gapBetweenConditions = DiagnosticKind(
    "gap-between-conditions", .warning,
    message: Localized(
      id: "Di antara syarat blok-blok yang bertetangga ada celah: tidak satu pun berlaku kalau {0}.",
      en: "Neighbouring blocks leave a gap: none of them holds when {0}."),
    help: Localized(
      id: "Tulis kebalikannya dengan tepat: `<` berpasangan dengan `>=`.",
      en: "Write the exact contrary: `<` goes with `>=`."))

  static let overlappingConditions = DiagnosticKind(
    "overlapping-conditions", .warning,
    message: Localized(
      id: "Syarat blok-blok yang bertetangga bertumpang tindih: lebih dari satu berlaku kalau {0}.",
      en: "Neighbouring blocks overlap: more than one holds when {0}."),
    help: Localized(
      id: "Tulis kebalikannya dengan tepat: `<` berpasangan dengan `>=`.",
      en: "Write the exact contrary: `<` goes with `>=`."))

  static let flagNeverUsed = DiagnosticKind(
    "flag-never-used", .warning,
    message: Localized(
      id: "Fakta `{0}` dicatat, tetapi tidak pernah ditanyakan.",
      en: "The flag `{0}` is set but never asked for."),
    help: Localized(
      id: "Pakai dalam sebuah syarat, atau hapus.",
      en: "Use it in a condition, or remove it."))

  static let flagNeverSet = DiagnosticKind(
    "flag-never-set", .warning,
    message: Localized(
      id: "Fakta `{0}` ditanyakan, tetapi tidak pernah dicatat.",
      en: "The flag `{0}` is asked for but never set."),
    help: Localized(
      id: "Tambahkan `set {0}` di tempat fakta itu menjadi benar.",
      en: "Add `set {0}` where it becomes true."))

  static let flagIdle = DiagnosticKind(
    "flag-idle", .warning,
    message: Localized(
      id: "Fakta `{0}` tidak dipakai di mana pun.",
      en: "The flag `{0}` is used nowhere."),
    help: Localized(
      id: "Pakai, atau hapus dari `flags:`.",
      en: "Use it, or remove it from `flags:`."))

  static let promiseNeverMade = DiagnosticKind(
    "promise-never-made", .warning,
    message: Localized(
      id: "Janji `{0}` tidak dibuat oleh pilihan mana pun.",
      en: "The promise `{0}` is made by no choice."),
    help: Localized(
      id: "Tambahkan `promises {0}` pada pilihan yang menjanjikannya, atau hapus dari `promises:`.",
      en: "Add `promises {0}` to the choice that makes it, or remove it from `promises:`."))

  static let promiseNeverKept = DiagnosticKind(
    "promise-never-kept", .warning,
    message: Localized(
      id: "Janji `{0}` bisa dibuat, tetapi tidak ada pilihan yang menepatinya.",
      en: "The promise `{0}` can be made, but no choice keeps it."),
    help: Localized(
      id:
        "Tambahkan `keeps {0}` pada pilihan yang menepatinya. Janji yang tidak ditepati merugikan di akhir.",
      en: "Add `keeps {0}` to the choice that keeps it. A promise that is not kept costs at the end."))

  static let ruleNeverTouched = DiagnosticKind(
    "rule-never-touched", .warning,
    message: Localized(
      id: "Aturan `{0}` tidak pernah dipatuhi, dilenturkan, atau diizinkan.",
      en: "The rule `{0}` is never followed, bent or approved."),
    help: Localized(
      id: "Tambahkan `follows {0}` atau `bends {0}` pada pilihan yang menyentuhnya, atau hapus aturannya.",
      en: "Add `follows {0}` or `bends {0}` to the choices that touch it, or remove the rule."))
}
