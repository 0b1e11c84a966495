public import SourceText

// What only shows when every possible play is looked at.
extension DiagnosticKind {
  /// Every finding that rests on all possible plays, in the order of the reference.
  public static let ofPaths: [DiagnosticKind] = [
    .noChoiceLeft, .endlessLoop, .noWayOut, .neverSolved, .parOfZero, .unreachableScene, .unreachableEnding,
    .neverStrikes, .neverOffered, .alwaysOffered, .conditionNeverTrue, .conditionAlwaysTrue,
    .approvalNeverGiven, .meterNeverMoves, .hollowSmile, .detourPastChoice, .tooManySituations,
  ]

  // MARK: Errors

  public static let noChoiceLeft = DiagnosticKind(
    "no-choice-left", .error,
    message: Localized(
      id: "Di adegan “{0}” pilihan bisa habis: permainan berhenti tanpa akhir.",
      en: "The scene “{0}” can run out of choices: play stops there without an end."),
    help: Localized(
      id: "Sisakan satu pilihan tanpa `if` yang pergi ke adegan lain. Begini sampai ke sana: {1}.",
      en: "Leave one choice without `if` that goes to another scene. This is how play gets there: {1}."))

  public static let endlessLoop = DiagnosticKind(
    "endless-loop", .error,
    message: Localized(
      id: "Adegan “{0}” dimasuki dua kali tanpa ada pilihan di antaranya: permainan berputar tanpa akhir.",
      en: "The scene “{0}” is entered twice with no choice in between: play goes round for ever."),
    help: Localized(
      id: "Beri salah satu adegan di lingkaran itu sebuah pilihan, atau arahkan tautannya ke tempat lain. "
        + "Begini sampai ke sana: {1}.",
      en: "Give one of the scenes on the way round a choice, or let its link lead elsewhere. "
        + "This is how play gets there: {1}."))

  public static let noWayOut = DiagnosticKind(
    "no-way-out", .error,
    message: Localized(
      id: "Dari adegan “{0}” bisa tidak ada lagi jalan ke akhir mana pun: pilihannya berputar terus.",
      en: "From the scene “{0}” there may be no way to any ending: the choices go round and round."),
    help: Localized(
      id: "Tambahkan pilihan yang pergi dari sana, atau longgarkan sebuah `if`. Begini sampai ke sana: {1}.",
      en: "Add a choice that leads away, or loosen an `if`. This is how play gets there: {1}."))

  public static let neverSolved = DiagnosticKind(
    "never-solved", .error,
    message: Localized(
      id: "Tidak ada permainan yang sampai pada `set solved`, jadi pelanggan tidak pernah mau kembali atau "
        + "merekomendasikan.",
      en: "No play comes to `set solved`, so the customer never would buy again or recommend."),
    help: Localized(
      id: "Tulis `set solved` di pilihan yang menyelesaikan masalahnya{0}.",
      en: "Write `set solved` on the choice that solves the problem{0}."))

  public static let parOfZero = DiagnosticKind(
    "par-of-zero", .error,
    message: Localized(
      id: "Tidak ada permainan yang bersih yang berakhir dengan satu senyum pun: par 0.",
      en: "No clean play ends with a single smile: par is 0."),
    help: Localized(
      id: "Yang paling tinggi tercapai: {0}. Senyum menyala mulai 60; perbesar akibat pilihan yang baik.",
      en: "The highest that can be reached: {0}. A smile is lit from 60; let good choices do more."))

  // MARK: Warnings

  public static let unreachableScene = DiagnosticKind(
    "unreachable-scene", .warning,
    message: Localized(
      id: "Tidak ada permainan yang sampai ke adegan “{0}”.",
      en: "No play comes to the scene “{0}”."),
    help: Localized(
      id: "{1} Tautkan adegan ini dari sebuah pilihan, longgarkan syaratnya, atau hapus adegannya.",
      en: "{1} Link it from a choice, loosen the condition, or remove the scene."))

  public static let unreachableEnding = DiagnosticKind(
    "unreachable-ending", .warning,
    message: Localized(
      id: "Akhir “{0}” tidak bisa terjadi.",
      en: "The ending “{0}” cannot happen."),
    help: Localized(
      id: "{1} Longgarkan syarat di jalan ke sana, atau hapus akhir ini.",
      en: "{1} Loosen what stands in its way, or remove the ending."))

  public static let neverStrikes = DiagnosticKind(
    "never-strikes", .warning,
    message: Localized(
      id: "Adegan “{0}” tidak pernah menyela: syarat `when` tidak pernah berlaku sesudah sebuah pilihan.",
      en: "The scene “{0}” never interrupts: its `when` never holds after a choice."),
    help: Localized(
      id: "{1} Ubah syarat `when`, atau beri pilihan akibat yang bisa memenuhinya.",
      en: "{1} Change its `when`, or let choices do what would fulfil it."))

  public static let neverOffered = DiagnosticKind(
    "never-offered", .warning,
    message: Localized(
      id: "Pilihan ini tidak pernah ditawarkan: `if` di depannya tidak pernah berlaku.",
      en: "This choice is never offered: its `if` never holds."),
    help: Localized(
      id: "{0} Longgarkan syaratnya, atau hapus pilihan ini.",
      en: "{0} Loosen the condition, or remove the choice."))

  public static let alwaysOffered = DiagnosticKind(
    "always-offered", .warning,
    message: Localized(
      id: "`if` pilihan ini selalu berlaku, jadi tidak menyaring apa-apa.",
      en: "The `if` of this choice always holds, so it holds nothing back."),
    help: Localized(
      id: "{0} Hapus `if`-nya, atau ubah syaratnya.",
      en: "{0} Remove the `if`, or change the condition."))

  public static let conditionNeverTrue = DiagnosticKind(
    "condition-never-true", .warning,
    message: Localized(
      id: "Syarat ini tidak pernah berlaku di sini, jadi bagian ini tidak pernah muncul.",
      en: "This condition never holds here, so this part never shows."),
    help: Localized(
      id: "{0} Ubah syaratnya, atau hapus bagian ini.",
      en: "{0} Change the condition, or remove this part."))

  public static let conditionAlwaysTrue = DiagnosticKind(
    "condition-always-true", .warning,
    message: Localized(
      id: "Syarat ini selalu berlaku setiap kali permainan sampai di sini.",
      en: "This condition always holds whenever play comes here."),
    help: Localized(
      id: "{0} Hapus `if`-nya, atau ubah syaratnya.",
      en: "{0} Remove the `if`, or change the condition."))

  public static let approvalNeverGiven = DiagnosticKind(
    "approval-never-given", .warning,
    message: Localized(
      id: "Aturan `{0}` perlu izin atasan, tetapi tidak ada permainan yang mendapatkannya.",
      en: "The rule `{0}` needs a superior's approval, and no play gets it."),
    help: Localized(
      id: "Sediakan Rencana B: sebuah pilihan yang bertanya kepada atasan, dengan `approves {0}`.",
      en: "Offer a B Plan: a choice that asks a superior, with `approves {0}`."))

  public static let meterNeverMoves = DiagnosticKind(
    "meter-never-moves", .warning,
    message: Localized(
      id: "Tidak ada yang mengubah `{0}`: {1}.",
      en: "Nothing changes `{0}`: {1}."),
    help: Localized(
      id: "Beri beberapa pilihan akibat seperti `{0} +4` atau `{0} -4`{2}.",
      en: "Give some choices an effect such as `{0} +4` or `{0} -4`{2}."))

  public static let hollowSmile = DiagnosticKind(
    "hollow-smile", .warning,
    message: Localized(
      id: "Akhir ini bisa bercerita tentang senyum yang sesudahnya diambil oleh aturan akhir permainan.",
      en: "This ending can tell of a smile that the rules of the end then take away."),
    help: Localized(
      id: "Tanyakan juga `solved` atau janji yang ditepati di syaratnya. Contohnya: {0}.",
      en: "Ask for `solved`, or for the kept promise, in its condition too. For example: {0}."))

  public static let detourPastChoice = DiagnosticKind(
    "detour-past-choice", .warning,
    message: Localized(
      id:
        "Sesudah pilihan ini, “{0}” menyela dan membawa kembali ke adegannya, padahal pilihan ini sudah terpakai: "
        + "tempat tujuannya tidak tercapai lagi lewat pilihan ini.",
      en: "After this choice “{0}” interrupts and leads back to its scene, where the choice is used up: "
        + "where it led cannot be reached by it any more."),
    help: Localized(
      id:
        "Akhiri selaan itu tanpa tautan supaya permainan berlanjut, atau beri pilihan ini `again`. Contohnya: {1}.",
      en: "Let the interruption end without a link, so that play goes on, or give this choice `again`. "
        + "For example: {1}."))

  public static let tooManySituations = DiagnosticKind(
    "too-many-situations", .advice,
    message: Localized(
      id:
        "Skenario ini punya lebih dari {0} keadaan; tidak semuanya diperiksa, jadi yang mustahil tidak dilaporkan.",
      en:
        "This scenario has more than {0} situations; not all were looked at, so what is impossible is not reported."
    ),
    help: Localized(
      id: "Terbanyak di “{1}”. Lihat senyum explore: ia menunjukkan pilihan mana yang melipatgandakannya.",
      en: "Most of them are in “{1}”. See senyum explore: it shows which choices multiply them."))
}
