import ScenarioLanguage

/// Words of one language that the checks look for. They are few and plain on purpose: a word that is often innocent
/// would raise more false alarms than it finds flaws.
struct TeachingWords {
  /// Beginnings of courteous words; one that a space ends is a whole word.
  let courtesy: [String]
  /// Beginnings of words that ask for pardon.
  let apology: [String]
  /// Words and phrases that leave no exception.
  let absolute: [String]
  /// A trainer's words for a customer, which give the customer away.
  let labels: [String]
  /// What judges a choice instead of showing what it does.
  let judging: [String]
  /// What strikes the trainee instead of the deed.
  let punishing: [String]
  /// Abbreviations and forms of address that domain.md 1, row 95 keeps out of an agent's messages.
  let abbreviations: Set<String>
  /// Reasons that are none.
  let emptyReasons: [String]
  /// Words without content.
  let stop: Set<String>

  /// Nil for a language without a list.
  static func of(languageTag: String) -> TeachingWords? {
    switch languageTag.prefix(while: { $0 != "-" }).lowercased() {
    case "id": indonesian
    case "en": english
    default: nil
    }
  }

  private static let indonesian = TeachingWords(
    courtesy: ["maaf", "terima kasih", "silakan", "mohon", "tolong", "permisi", "selamat "],
    apology: ["maaf", "menyesal", "mohon ampun"],
    absolute: ["selalu", "pasti", "tidak pernah", "mustahil", "mutlak", "sama sekali tidak"],
    labels: [
      "pengeluh", "hiperaktif", "hyperactive", "inactive", "kebutuhan tersembunyi", "tameng",
      "wrong customer",
      "wrong customers", "tipe pelanggan",
    ],
    judging: [
      "pilihan yang tepat", "pilihan tepat", "pilihan yang benar", "pilihan yang salah", "pilihan yang buruk",
      "jawaban yang benar", "jawaban yang tepat", "jawaban yang salah", "keputusan yang tepat",
      "keputusan yang salah", "anda seharusnya", "seharusnya anda", "anda sebaiknya", "sebaiknya anda",
      "anda benar", "anda salah", "anda keliru", "kerja bagus", "sayang sekali anda", "anda gagal",
    ],
    punishing: [
      "anda salah", "anda gagal", "anda keliru", "anda buruk", "anda ceroboh", "anda bodoh", "anda malas",
      "kesalahan anda", "gara gara anda", "karena ulah anda", "anda seharusnya", "seharusnya anda",
      "anda bukan", "memalukan", "gagal total",
    ],
    abbreviations: [
      "yg", "dgn", "tdk", "utk", "sdh", "udh", "blm", "krn", "jg", "bgt", "gk", "gak", "ga", "sy", "bpk",
      "dlm",
      "spt", "trs", "tgl", "jd", "kmrn", "skrg", "thx", "sis", "gan", "bro", "min",
    ],
    emptyReasons: [
      "sudah aturan", "sudah aturannya", "aturannya begitu", "aturannya memang begitu", "karena aturan",
      "karena peraturan", "karena sop", "sesuai sop", "sesuai prosedur", "sesuai ketentuan",
      "kebijakan perusahaan", "peraturan perusahaan", "dari pusat", "ketentuan perusahaan",
    ],
    stop: [
      "yang", "untuk", "dengan", "dari", "pada", "kepada", "tidak", "bukan", "sudah", "belum", "akan", "bisa",
      "boleh", "harus", "dapat", "saya", "anda", "kami", "kita", "mereka", "bapak", "saja", "juga", "lagi",
      "masih", "hanya", "kalau", "supaya", "karena", "tetapi", "tapi", "atau", "sebelum", "sesudah",
      "setelah",
      "seperti", "sampai", "sekarang", "nanti", "tadi", "dulu", "satu", "orang", "agar", "oleh", "para",
      "setiap", "semua", "adalah", "dalam", "luar", "atas", "bawah", "lebih", "paling", "sangat", "sekali",
      "sebuah", "seorang", "antara", "tanpa", "lain", "baru", "baik", "mbak", "mungkin", "begitu", "begini",
      "itu", "ini", "ada", "dan", "ke", "di", "ia", "ya", "pak", "bu", "ibu", "mas", "kak", "para", "hari",
    ])

  private static let english = TeachingWords(
    courtesy: [
      "sorry", "thank", "please", "apolog", "pardon", "excuse me", "kindly", "good morning",
      "good afternoon", "good evening", "you're welcome",
    ],
    apology: ["sorry", "apolog", "regret", "forgive", "pardon"],
    absolute: ["always", "never", "definitely", "absolutely", "certainly", "guaranteed", "impossible"],
    labels: [
      "complainer", "hyperactive", "inactive customer", "hidden need", "underlying need", "wrong customer",
      "wrong customers", "customer type",
    ],
    judging: [
      "right choice", "wrong choice", "good choice", "bad choice", "best choice", "right answer",
      "wrong answer", "correct answer", "right decision", "wrong decision", "well done", "good job",
      "you should have", "you should not have", "you were right", "you were wrong", "you failed",
    ],
    punishing: [
      "you failed", "you were wrong", "you are wrong", "your fault", "your mistake", "you should have",
      "you should not have", "shame on you", "how could you", "you were careless", "total failure",
    ],
    abbreviations: [
      "u", "ur", "pls", "plz", "thx", "tnx", "btw", "asap", "cuz", "coz", "sis", "bro", "dm", "np",
    ],
    emptyReasons: [
      "that is the rule", "that's the rule", "it is the rule", "because of the rule", "company policy",
      "it is policy", "it is our policy", "our policy", "because of the sop", "as the sop says",
      "standard procedure", "head office says so",
    ],
    stop: [
      "that", "this", "with", "from", "have", "been", "they", "them", "their", "there", "your", "yours",
      "will",
      "would", "could", "should", "about", "what", "when", "where", "which", "into", "only", "just", "than",
      "then", "some", "more", "most", "over", "very", "also", "here", "were", "does", "still", "after",
      "before", "because", "while", "until", "again", "every", "each", "other", "another", "must", "may",
      "can", "the", "and", "for", "are", "you", "his", "her", "him", "she", "has", "had", "not", "but", "all",
      "one", "two", "out", "now", "who", "how", "its", "it's", "i'll", "i'm", "our", "was", "may", "let",
    ])
}
