public import SourceText

// Teaching flaws: a scenario that plays, but trains something else than service. What each rests on stands on its page.
extension DiagnosticKind {
  /// Every teaching flaw, in the order of the reference.
  public static let ofTeaching: [DiagnosticKind] = [
    .longestIsBest, .shortestIsBest, .unevenLengths, .positionOfBest, .courtesyMarksBest, .absoluteWords,
    .promptGivesAnswer, .blindStrategy, .parByChance, .obviousDistractor, .coldOptions, .fakeChoice,
    .oneRightOption,
    .smileCountMissing, .lostAtFirstChoice, .oneRoad, .fewArchetypes, .courtesyIsEnough, .needNeverMatters,
    .nothingBefore, .nothingAfter, .queueForgotten, .upsellPays, .labelInStory, .tellingInPlay,
    .punishingWords, .raisedVoice, .silentChoice, .unexplainedChoices, .chatAbbreviation, .chatEmoji,
    .ruleWithoutReason,
    .missingMetadata, .crowdedScene, .idleAllow,
  ]

  // MARK: Clues in the options

  public static let longestIsBest = DiagnosticKind(
    "longest-is-best", .warning,
    message: Localized(
      id: "Di {0} dari {1} adegan, pilihan terbaik adalah yang terpanjang ({2}%).",
      en: "In {0} of {1} scenes the best option is the longest ({2}%)."),
    help: Localized(
      id: "Pendekkan pilihan terbaik atau panjangkan pilihan lain sampai paling banyak {3}%: {4}.",
      en: "Shorten the best option or lengthen another until it is at most {3}%: {4}."))

  public static let shortestIsBest = DiagnosticKind(
    "shortest-is-best", .warning,
    message: Localized(
      id: "Di {0} dari {1} adegan, pilihan terbaik adalah yang terpendek ({2}%).",
      en: "In {0} of {1} scenes the best option is the shortest ({2}%)."),
    help: Localized(
      id: "Panjangkan pilihan terbaik atau pendekkan pilihan lain sampai paling banyak {3}%: {4}.",
      en: "Lengthen the best option or shorten another until it is at most {3}%: {4}."))

  public static let unevenLengths = DiagnosticKind(
    "uneven-lengths", .advice,
    message: Localized(
      id: "Pilihan terpanjang di sini {0} karakter, yang terpendek {1}: lebih dari dua kali lipat.",
      en: "The longest option here has {0} characters, the shortest {1}: more than twice as many."),
    help: Localized(
      id: "Dekatkan panjangnya, supaya yang dibandingkan isinya.",
      en: "Bring their lengths closer, so that what is compared is what they say."))

  public static let positionOfBest = DiagnosticKind(
    "position-of-best", .advice,
    message: Localized(
      id: "Di {0} dari {1} adegan, pilihan terbaik berada di urutan {2}.",
      en: "In {0} of {1} scenes the best option stands {2}."),
    help: Localized(
      id: "Pindahkan pilihan terbaik di sebagian adegan: {3}.",
      en: "Move the best option in some scenes: {3}."))

  public static let courtesyMarksBest = DiagnosticKind(
    "courtesy-marks-best", .warning,
    message: Localized(
      id: "Di {0} dari {1} adegan, hanya pilihan terbaik yang santun.",
      en: "In {0} of {1} scenes only the best option is courteous."),
    help: Localized(
      id: "Beri kesantunan juga kepada pilihan lemah, karena penolakan pun bisa santun: {2}.",
      en: "Let weak options be courteous too; a refusal can be polite: {2}."))

  public static let absoluteWords = DiagnosticKind(
    "absolute-words", .advice,
    message: Localized(
      id: "Kata mutlak ({0}) ada di {1} pilihan lemah dan tidak ada di satu pun pilihan terbaik.",
      en: "Absolute words ({0}) stand in {1} weak options and in none of the best."),
    help: Localized(
      id: "Ganti kata itu di sebagian pilihan lemah, atau pakai juga di pilihan terbaik.",
      en: "Replace them in some weak options, or use them in a best one too."))

  public static let promptGivesAnswer = DiagnosticKind(
    "prompt-gives-answer", .advice,
    message: Localized(
      id: "Kata {0} dari cerita adegan ini hanya diulang oleh pilihan terbaik.",
      en: "Of all options only the best one repeats this scene's words {0}."),
    help: Localized(
      id: "Pakai kata lain di pilihan ini, atau ulang kata yang sama di pilihan lain.",
      en: "Use other words in this option, or repeat the same ones in another."))

  public static let blindStrategy = DiagnosticKind(
    "blind-strategy", .warning,
    message: Localized(
      id: "Tanpa membaca pun bisa: selalu {0} membawa {1} senyum (par {2}).",
      en: "It works without reading: always {0} ends with {1} smiles (par {2})."),
    help: Localized(
      id: "Ubah panjang, urutan, atau akibat pilihan di jalannya: `--choices {3}`.",
      en: "Change lengths, order or consequences along its way: `--choices {3}`."))

  public static let parByChance = DiagnosticKind(
    "par-by-chance", .warning,
    message: Localized(
      id:
        "Dalam 100 pengacakan, selalu memilih yang {0} mencapai par {1} kali dan rata-rata membawa {2} senyum (par {3}).",
      en:
        "In 100 shuffles always taking the {0} option reaches par {1} times and brings {2} smiles on average (par {3})."
    ),
    help: Localized(
      id:
        "Buat lebih banyak pilihan yang belum cukup, sampai paling banyak {4}%. Contohnya: `--seed {5}`, selalu yang {0}.",
      en: "Let more options fall short, until it is {4}% at most. To see one: `--seed {5}`, always the {0}."))

  // MARK: Options that are none

  public static let obviousDistractor = DiagnosticKind(
    "obvious-distractor", .advice,
    message: Localized(
      id:
        "Pilihan ini hanya merugikan ({0}), dan tidak ada catatan pelatih yang berkata mengapa ia menggoda.",
      en: "This option only does harm ({0}), and no coach's note says what makes it tempting."),
    help: Localized(
      id:
        "Beri pilihan ini sesuatu yang menarik, dan tulis daya tariknya di `> [!TIP]`; kalau tidak ada, hapus.",
      en: "Give it something attractive and say so in a `> [!TIP]`; if there is nothing, remove it."))

  public static let coldOptions = DiagnosticKind(
    "cold-options", .warning,
    message: Localized(
      id: "Di adegan ini {0} pilihan menutup semua senyum; sebelumnya {1} senyum masih terjangkau.",
      en: "In this scene {0} options put every smile out of reach; before them {1} can still be had."),
    help: Localized(
      id: "Sisakan paling banyak satu: beri yang lain jalan kembali, atau hapus.",
      en: "Keep at most one: give the others a way back, or remove them."))

  public static let fakeChoice = DiagnosticKind(
    "fake-choice", .warning,
    message: Localized(
      id: "Pilihan ini dan pilihan ke-{0} berakibat sama {1}.",
      en: "This option and option {0} come to the same {1}."),
    help: Localized(
      id: "Beri akibat yang berbeda, atau jadikan salah satunya rumusan lain dari yang satu lagi.",
      en: "Give them different consequences, or make one a wording of the other."))

  public static let oneRightOption = DiagnosticKind(
    "one-right-option", .advice,
    message: Localized(
      id: "Hanya di {0}% keadaan ada dua pilihan atau lebih yang menjaga senyum yang masih mungkin.",
      en: "In only {0}% of the situations do two or more options keep the smiles that can still be had."),
    help: Localized(
      id: "Beri jalan kedua kepada adegan yang hanya punya satu pilihan aman{2}; sasarannya {1}% ke atas.",
      en: "Give a second way to scenes that have a single safe option{2}; aim at {1}% or more."))

  // MARK: What plays come to

  public static let smileCountMissing = DiagnosticKind(
    "smile-count-missing", .warning,
    message: Localized(
      id: "Tanpa berbuat salah tidak ada permainan yang berakhir dengan {0} senyum; par {1}.",
      en: "Without anything going wrong no play ends with {0} smiles; par is {1}."),
    help: Localized(
      id: "Bedakan akibat pilihan-pilihan yang wajar, supaya yang wajar pun bisa kurang tepat.",
      en: "Let reasonable options differ in what they bring, so that a decent one can still fall short."))

  public static let lostAtFirstChoice = DiagnosticKind(
    "lost-at-first-choice", .warning,
    message: Localized(
      id: "{0}% permainan acak yang kehilangan par sudah kehilangannya di pilihan pertama.",
      en: "{0}% of the random plays that lose par lose it at their first choice."),
    help: Localized(
      id: "Beri jalan kembali sesudah pilihan pertama; paling banyak {1}%.",
      en: "Give a way back after the first choice; at most {1}%."))

  public static let oneRoad = DiagnosticKind(
    "one-road", .warning,
    message: Localized(
      id:
        "Jalan ke par sebagai Sahabat: {0}. Jalan dibedakan dari pilihan yang menyelesaikan dan akhir ceritanya.",
      en: "Roads to par as a Friend: {0}. Roads differ by the choice that solves and by the ending."),
    help: Localized(
      id: "Buat cara kedua untuk menyelesaikan masalahnya.",
      en: "Make a second way to solve the problem."))

  public static let fewArchetypes = DiagnosticKind(
    "few-archetypes", .advice,
    message: Localized(
      id: "Hanya {0} dari 7 arketipe yang bisa terjadi.",
      en: "Only {0} of the 7 archetypes can occur."),
    help: Localized(
      id: "Tambahkan akhir untuk cara melayani yang lain; sasarannya {1} atau lebih.",
      en: "Add ends for other ways to serve; aim at {1} or more."))

  public static let courtesyIsEnough = DiagnosticKind(
    "courtesy-is-enough", .warning,
    message: Localized(
      id: "Kesantunan saja, tanpa tindakan, menyalakan {0}: `--choices {1}`.",
      en: "Courtesy alone, without any action, lights {0}: `--choices {1}`."),
    help: Localized(
      id: "Pindahkan `set solved` ke pilihan yang `does help`, atau catat tindakan yang memang ada di situ.",
      en: "Move `set solved` to a choice that `does help`, or name the action that is there."))

  public static let needNeverMatters = DiagnosticKind(
    "need-never-matters", .advice,
    message: Localized(
      id: "`refer` bisa menyala tanpa ada yang menanyakan kebutuhannya: `--choices {0}`.",
      en: "`refer` can light although nobody asked what the customer needs: `--choices {0}`."),
    help: Localized(
      id:
        "Beri sebagian `refer +` hanya kepada yang bertanya (`does ask-need`), misalnya dengan `if did ask-need`.",
      en:
        "Give part of `refer +` only to those who asked (`does ask-need`), for example by `if did ask-need`.")
  )

  public static let nothingBefore = DiagnosticKind(
    "nothing-before", .advice,
    message: Localized(
      id: "Tidak ada pilihan yang mencari tahu apa yang dialami pelanggan sebelumnya.",
      en: "No choice finds out what the customer went through before."),
    help: Localized(
      id: "Tambahkan pilihan yang `does ask-fact`, `does listen` atau `does confirm`.",
      en: "Add a choice that `does ask-fact`, `does listen` or `does confirm`."))

  public static let nothingAfter = DiagnosticKind(
    "nothing-after", .advice,
    message: Localized(
      id: "Tidak ada pilihan yang mengurus apa yang menunggu pelanggan sesudahnya.",
      en: "No choice looks after what awaits the customer afterwards."),
    help: Localized(
      id: "Tambahkan pilihan yang `does aftercare`.",
      en: "Add a choice that `does aftercare`."))

  public static let queueForgotten = DiagnosticKind(
    "queue-forgotten", .advice,
    message: Localized(
      id: "Pilihan ini memakan {0} menit, dan `{1}.joy` tidak bergerak.",
      en: "This choice takes {0} minutes, and `{1}.joy` does not move."),
    help: Localized(
      id: "Tulis akibatnya bagi yang menunggu, misalnya `{1}.joy -4`, atau kurangi menitnya.",
      en: "Say what it does to those who wait, for example `{1}.joy -4`, or make it shorter."))

  public static let upsellPays = DiagnosticKind(
    "upsell-pays", .advice,
    message: Localized(
      id: "Menawarkan barang lain di tengah keluhan menaikkan {0}.",
      en: "Offering something to buy in the middle of a complaint raises {0}."),
    help: Localized(
      id: "Hapus kenaikannya, atau pindahkan tawaran itu sesudah masalahnya selesai tanpa `does upsell`.",
      en: "Remove the gain, or make the offer after the problem is solved, without `does upsell`."))

  // MARK: What is told

  public static let labelInStory = DiagnosticKind(
    "label-in-story", .warning,
    message: Localized(
      id: "“{0}” adalah istilah pelatih, tetapi peserta membacanya di sini.",
      en: "“{0}” is a trainer's word, but trainees read it here."),
    help: Localized(
      id: "Perlihatkan lewat ucapan dan tingkah pelanggan; istilahnya cukup di `story:` atau `> [!TIP]`.",
      en: "Show it by what the customer says and does; the word belongs in `story:` or a `> [!TIP]`."))

  public static let tellingInPlay = DiagnosticKind(
    "telling-in-play", .advice,
    message: Localized(
      id: "“{0}” menilai pilihan selagi permainan berjalan.",
      en: "“{0}” judges the choice while play goes on."),
    help: Localized(
      id: "Perlihatkan akibatnya pada pelanggan, dan pindahkan penilaiannya ke `> [!TIP]`.",
      en: "Show what it does to the customer, and move the judgement to a `> [!TIP]`."))

  public static let punishingWords = DiagnosticKind(
    "punishing-words", .advice,
    message: Localized(
      id: "“{0}” terdengar menghukum.",
      en: "“{0}” sounds like punishment."),
    help: Localized(
      id: "Ceritakan apa yang terjadi pada pelanggan dan apa yang bisa dicoba lain kali.",
      en: "Tell what happened to the customer and what could be tried next time."))

  public static let raisedVoice = DiagnosticKind(
    "raised-voice", .advice,
    message: Localized(
      id: "Tanda seru di {0} terdengar seperti bentakan atau sorakan.",
      en: "An exclamation mark in {0} sounds like shouting or cheering."),
    help: Localized(
      id: "Akhiri dengan titik. Di dalam ucapan tokoh tanda seru boleh.",
      en: "End with a full stop. In what characters say exclamation marks are fine."))

  public static let silentChoice = DiagnosticKind(
    "silent-choice", .advice,
    message: Localized(
      id: "Sesudah pilihan ini tidak ada yang diceritakan.",
      en: "After this choice nothing is told."),
    help: Localized(
      id: "Tulis di bawahnya apa yang dikatakan atau dilakukan pelanggan.",
      en: "Write under it what the customer says or does."))

  public static let unexplainedChoices = DiagnosticKind(
    "unexplained-choices", .advice,
    message: Localized(
      id:
        "{0} dari {1} pilihan yang menggerakkan perasaan pelanggan tidak punya `> [!TIP]` maupun `> [!QUOTE]`.",
      en: "{0} of {1} choices that move the customer have neither a `> [!TIP]` nor a `> [!QUOTE]`."),
    help: Localized(
      id: "Tulis alasannya di bawah pilihan itu; kilas balik memakainya. Yang pertama di sini.",
      en: "Write the reason under each; the debrief uses it. The first one is here."))

  // MARK: Manners, rules and the front matter

  public static let chatAbbreviation = DiagnosticKind(
    "chat-abbreviation", .advice,
    message: Localized(
      id: "“{0}” di dalam pesan petugas membuatnya terbaca asal-asalan.",
      en: "“{0}” makes the agent's message read as if dashed off."),
    help: Localized(
      id: "Tulis kata atau sapaan lengkapnya. Di rumusan lain di bawah pilihan, singkatan boleh.",
      en: "Write the word in full. In the other wordings under a choice abbreviations are fine."))

  public static let chatEmoji = DiagnosticKind(
    "chat-emoji", .advice,
    message: Localized(
      id: "Pesan petugas ini memuat {0} emoji.",
      en: "This message of the agent has {0} emoji."),
    help: Localized(
      id: "Pakai paling banyak satu.",
      en: "Use one at most."))

  public static let ruleWithoutReason = DiagnosticKind(
    "rule-without-reason", .advice,
    message: Localized(
      id: "`why` aturan `{0}` tidak menambah alasan: {1}.",
      en: "The `why` of the rule `{0}` gives no reason: {1}."),
    help: Localized(
      id: "Tulis siapa yang dilindungi aturan itu dan dari apa.",
      en: "Say whom the rule protects, and from what."))

  public static let missingMetadata = DiagnosticKind(
    "missing-metadata", .advice,
    message: Localized(
      id: "Kepala skenario tidak punya {0}.",
      en: "The front matter has no {0}."),
    help: Localized(
      id: "Tambahkan; pelatih memilih skenario dan membuka diskusi dengan itu.",
      en: "Add them; by these a trainer picks a scenario and opens the discussion."))

  public static let crowdedScene = DiagnosticKind(
    "crowded-scene", .warning,
    message: Localized(
      id: "Adegan ini memuat {0}% dari {1} keadaan skenario.",
      en: "This scene holds {0}% of the scenario's {1} situations."),
    help: Localized(
      id:
        "Kurangi pilihan yang bisa diambil dalam urutan apa saja di sini, atau lanjutkan ke adegan lain lebih cepat.",
      en: "Offer fewer choices here that can be taken in any order, or lead on to another scene sooner."))

  public static let idleAllow = DiagnosticKind(
    "idle-allow", .advice,
    message: Localized(
      id: "`allow: {0}` tidak mendiamkan apa pun: temuan itu tidak ada lagi.",
      en: "`allow: {0}` silences nothing: that finding is gone."),
    help: Localized(
      id: "Hapus barisnya.",
      en: "Remove the line."))
}
