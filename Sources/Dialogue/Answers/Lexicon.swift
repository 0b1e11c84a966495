/// What is known of a language's words: little, but enough to tell three or four sentences apart.
package struct Lexicon: Sendable {
  /// Short and chatty spellings with the full ones.
  package let spellings: [String: String]
  package let stopWords: Set<String>
  package let negations: Set<String>
  /// A word and what is left of it without its affixes; too much is left over rather than too little, since two words
  /// are alike when they have one of these in common.
  package let stems: @Sendable (String) -> Set<String>

  package static let indonesian = Lexicon(
    spellings: [
      "ga": "tidak", "gak": "tidak", "nggak": "tidak", "ngga": "tidak", "enggak": "tidak", "tdk": "tidak",
      "tak": "tidak",
      "ndak": "tidak", "udah": "sudah", "sdh": "sudah", "yg": "yang", "utk": "untuk", "buat": "untuk",
      "dgn": "dengan",
      "sama": "dengan", "krn": "karena", "gimana": "bagaimana", "gmn": "bagaimana", "bgmn": "bagaimana",
      "jgn": "jangan",
      "blm": "belum", "makasih": "kasih", "sy": "saya", "aku": "saya", "pak": "bapak", "bpk": "bapak",
      "bu": "ibu",
      "tau": "tahu", "kalo": "kalau", "hrs": "harus", "bs": "bisa", "tlg": "tolong", "bentar": "sebentar",
      "knp": "mengapa", "kenapa": "mengapa", "brp": "berapa", "jd": "jadi", "lg": "lagi",
    ],
    stopWords: [
      "yang", "di", "ke", "dari", "dan", "atau", "itu", "ini", "saya", "kami", "kita", "anda", "bapak", "ibu",
      "mas", "mbak",
      "kak", "kakak", "ya", "untuk", "dengan", "ada", "adalah", "akan", "juga", "pada", "oleh", "supaya",
      "agar", "jadi",
      "kok", "sih", "deh", "dong", "dulu", "saja", "aja", "lagi", "sudah", "kalau", "bisa", "mau", "boleh",
      "si", "kata",
      "nya", "lalu", "dia", "ia", "nih", "oh", "baik", "oke", "apa", "kan",
    ],
    negations: ["tidak", "bukan", "jangan", "belum", "tanpa"],
    stems: indonesianStems)

  package static let english = Lexicon(
    spellings: [
      "u": "you", "ur": "your", "pls": "please", "plz": "please", "thx": "thanks", "cannot": "cant",
      "sry": "sorry",
    ],
    stopWords: [
      "the", "a", "an", "of", "to", "in", "on", "at", "and", "or", "is", "are", "was", "were", "be", "been",
      "am", "i", "you",
      "we", "he", "she", "it", "they", "me", "my", "your", "our", "us", "this", "that", "with", "for", "from",
      "will", "would",
      "can", "could", "may", "might", "sir", "madam", "maam", "mr", "mrs", "ms", "please", "do", "does",
      "did", "have", "has",
      "had", "just", "so", "if", "as", "then", "now", "there", "here", "ill", "im", "youre", "ive", "its",
      "thats", "well",
      "let", "lets", "one", "him", "her", "his", "them", "oh", "ok", "okay", "say", "about", "id", "weve",
      "youve",
    ],
    negations: [
      "not", "no", "never", "cant", "dont", "wont", "isnt", "arent", "doesnt", "didnt", "couldnt", "shouldnt",
      "without",
      "nothing", "wasnt", "havent", "hasnt",
    ],
    stems: englishStems)
}

/// Without `-lah`, `-kah`, `-nya`, `-kan`, `-i` and the like, and without `me-`, `di-`, `ber-`, `ter-`. The nasal of `me-`
/// swallows a letter, which is given back (`menyapa`: sapa, `mengirim`: kirim).
@Sendable private func indonesianStems(_ word: String) -> Set<String> {
  var stems: Set = [word]
  for suffix in ["lah", "kah", "pun", "nya", "ku", "mu", "kan", "i"] {
    for stem in stems { if let rest = stem.without(suffix: suffix, least: 4) { stems.insert(rest) } }
  }
  for stem in stems {
    for (prefix, swallowed) in nasals {
      guard let rest = stem.without(prefix: prefix) else { continue }
      stems.insert(rest)
      if let first = rest.first, "aiueo".contains(first) { stems.insert(swallowed + rest) }
    }
    for prefix in ["di", "ber", "ter"] {
      if let rest = stem.without(prefix: prefix) { stems.insert(rest) }
    }
  }
  return stems
}

private let nasals = [("meng", "k"), ("meny", "s"), ("mem", "p"), ("men", "t"), ("me", "")]

@Sendable private func englishStems(_ word: String) -> Set<String> {
  var stems: Set = [word]
  for suffix in ["s", "es", "ed", "d", "ing", "ly"] {
    guard let rest = word.without(suffix: suffix, least: 3) else { continue }
    stems.insert(rest)
    if suffix == "ing" || suffix == "ed" { stems.insert(rest + "e") }
    if let last = rest.last, rest.dropLast().last == last { stems.insert(String(rest.dropLast())) }
    if rest.last == "i" { stems.insert(rest.dropLast() + "y") }
  }
  return stems
}

extension String {
  fileprivate func without(suffix: String, least: Int) -> String? {
    hasSuffix(suffix) && count - suffix.count >= least ? String(dropLast(suffix.count)) : nil
  }

  fileprivate func without(prefix: String) -> String? {
    hasPrefix(prefix) && count - prefix.count >= 3 ? String(dropFirst(prefix.count)) : nil
  }
}
