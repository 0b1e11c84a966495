import SourceText

// The front matter.
extension DiagnosticKind {
  static let missingFrontMatter = DiagnosticKind(
    "missing-front-matter", .error,
    message: Localized(
      id: "Berkas ini tidak diawali kepala skenario.",
      en: "This file does not begin with front matter."),
    help: Localized(
      id: "Tulis `---` di baris pertama, lalu `format: 1`, `title: …` dan lainnya, lalu `---` lagi.",
      en: "Write `---` on the first line, then `format: 1`, `title: …` and the rest, then `---` again."))

  static let unclosedFrontMatter = DiagnosticKind(
    "unclosed-front-matter", .error,
    message: Localized(
      id: "Kepala skenario dibuka dengan `---`, tetapi tidak ditutup.",
      en: "The front matter is opened by `---` but never closed."),
    help: Localized(
      id: "Tulis `---` di baris sendiri sesudah kunci terakhir.",
      en: "Write `---` on a line of its own after the last key."))

  static let frontMatterTooLarge = DiagnosticKind(
    "front-matter-too-large", .error,
    message: Localized(
      id: "Kepala skenario ini terlalu besar atau bertingkat terlalu dalam.",
      en: "This front matter is too large or nested too deep."),
    help: Localized(
      id: "Paling besar 64 KiB, dengan kunci paling dalam tiga tingkat dan daftar dalam satu kurung siku.",
      en: "At most 64 KiB, with keys on three levels and lists in one pair of brackets."))

  static let badYAML = DiagnosticKind(
    "bad-yaml", .error,
    message: Localized(
      id: "Baris ini tidak terbaca: {0}.",
      en: "This cannot be read: {0}."),
    help: Localized(
      id: "Setiap baris berbentuk `kunci: nilai`; isi yang termasuk sebuah kunci menjorok dua spasi.",
      en: "Every line is `key: value`; what belongs to a key is indented by two spaces."))

  static let yamlFeature = DiagnosticKind(
    "yaml-feature", .error,
    message: Localized(
      id: "Di sini ada penanda YAML `{0}` (jangkar, alias, atau tag) yang tidak dipakai di sini.",
      en: "Here is YAML's `{0}` (an anchor, an alias or a tag), which has no place here."),
    help: Localized(
      id: "Tulis nilainya langsung; kalau itu memang teks, beri tanda petik.",
      en: "Write the value itself; if it is meant as text, put it in quotation marks."))

  static let unquotedValue = DiagnosticKind(
    "unquoted-value", .error,
    message: Localized(
      id: "Nilai ini memuat `{0}` tanpa tanda petik, sehingga sebagian akan hilang.",
      en: "This value holds `{0}` without quotation marks, so part of it would be lost."),
    help: Localized(
      id: "Beri tanda petik pada seluruh nilai.",
      en: "Put the whole value in quotation marks."))

  static let duplicateKey = DiagnosticKind(
    "duplicate-key", .error,
    message: Localized(
      id: "`{0}` sudah ada.",
      en: "`{0}` is there already."),
    help: Localized(
      id: "Hapus salah satu, atau beri nama lain.",
      en: "Remove one of them, or give it another name."))

  static let unknownKey = DiagnosticKind(
    "unknown-key", .error,
    message: Localized(
      id: "Kunci `{0}` tidak dikenal.",
      en: "There is no key `{0}`."),
    help: Localized(
      id: "Yang dikenal di sini: {1}.",
      en: "Known here: {1}."))

  static let missingKey = DiagnosticKind(
    "missing-key", .error,
    message: Localized(
      id: "Kunci `{0}` belum ada di kepala skenario.",
      en: "The front matter has no `{0}`."),
    help: Localized(
      id: "Tambahkan baris `{0}: …`.",
      en: "Add a line `{0}: …`."))

  static let missingField = DiagnosticKind(
    "missing-field", .error,
    message: Localized(
      id: "`{1}` belum punya `{0}`.",
      en: "`{1}` has no `{0}`."),
    help: Localized(
      id: "Tambahkan `{0}: …` di bawahnya, menjorok dua spasi lebih dalam.",
      en: "Add `{0}: …` under it, indented by two more spaces."))

  static let emptyValue = DiagnosticKind(
    "empty-value", .error,
    message: Localized(
      id: "`{0}` belum berisi apa-apa.",
      en: "`{0}` has no value."),
    help: Localized(
      id: "Tulis nilainya sesudah titik dua, atau hapus barisnya kalau kuncinya tidak wajib.",
      en: "Write its value after the colon, or remove the line if the key is not needed."))

  static let unknownFormat = DiagnosticKind(
    "unknown-format", .error,
    message: Localized(
      id: "Format {0} tidak dikenal.",
      en: "Format {0} is not known."),
    help: Localized(
      id: "Senyum ini membaca `format: 1`.",
      en: "This Senyum reads `format: 1`."))

  static let badLanguage = DiagnosticKind(
    "bad-language", .error,
    message: Localized(
      id: "`{0}` bukan tanda bahasa.",
      en: "`{0}` is not a language tag."),
    help: Localized(
      id: "Tulis misalnya `id`, `en`, `jv`.",
      en: "Write for example `id`, `en`, `jv`."))

  static let languageDiffers = DiagnosticKind(
    "language-differs", .error,
    message: Localized(
      id: "Bahasanya tertulis `{0}`, tetapi nama berkasnya mengatakan `{1}`.",
      en: "The language says `{0}`, but the file's name says `{1}`."),
    help: Localized(
      id: "Samakan: ubah `language:` atau nama berkasnya.",
      en: "Make them agree: change `language:` or the file's name."))

  static let unknownWord = DiagnosticKind(
    "unknown-word", .error,
    message: Localized(
      id: "`{0}` bukan salah satu pilihan di sini.",
      en: "`{0}` is not one of the words for this."),
    help: Localized(
      id: "Pilih salah satu: {1}.",
      en: "Choose one of: {1}."))

  static let tooMany = DiagnosticKind(
    "too-many", .error,
    message: Localized(
      id: "`{0}` berisi {2}; paling banyak {1}.",
      en: "`{0}` holds {2}; at most {1}."),
    help: Localized(
      id: "Hapus yang paling kurang perlu.",
      en: "Remove the ones that matter least."))

  static let badCurrency = DiagnosticKind(
    "bad-currency", .error,
    message: Localized(
      id: "`{0}` bukan kode mata uang.",
      en: "`{0}` is not a currency's code."),
    help: Localized(
      id: "Tulis tiga huruf besar, misalnya `IDR`.",
      en: "Write three capital letters, such as `IDR`."))

  static let needsCurrency = DiagnosticKind(
    "needs-currency", .error,
    message: Localized(
      id: "`{0}` membutuhkan mata uang.",
      en: "`{0}` needs a currency."),
    help: Localized(
      id: "Tambahkan `currency: IDR` di kepala skenario.",
      en: "Add `currency: IDR` to the front matter."))

  static let needsClock = DiagnosticKind(
    "needs-clock", .error,
    message: Localized(
      id: "`{0}` membutuhkan jam.",
      en: "`{0}` needs a clock."),
    help: Localized(
      id: "Tambahkan jam mulai di kepala skenario, misalnya `clock: 08:30`.",
      en: "Add the time at the start to the front matter, for example `clock: 08:30`."))

  static let allowOfError = DiagnosticKind(
    "allow-of-error", .error,
    message: Localized(
      id: "`{0}` adalah kesalahan, jadi tidak bisa didiamkan.",
      en: "`{0}` is an error, so it cannot be silenced."),
    help: Localized(
      id: "Perbaiki yang ditunjuknya; `allow:` hanya untuk peringatan dan saran.",
      en: "Repair what it points at; `allow:` is for warnings and advice only."))

  static let unknownCode = DiagnosticKind(
    "unknown-code", .error,
    message: Localized(
      id: "Tidak ada temuan bernama `{0}`.",
      en: "No finding is called `{0}`."),
    help: Localized(
      id: "Namanya tertulis di samping setiap temuan, misalnya `trailing-spaces`.",
      en: "Its name stands beside each finding, for example `trailing-spaces`."))

  static let primaryHasRole = DiagnosticKind(
    "primary-has-role", .error,
    message: Localized(
      id: "`{1}` adalah pelanggan utama, jadi tidak punya `{0}`.",
      en: "`{1}` is the primary customer and has no `{0}`."),
    help: Localized(
      id:
        "Pelanggan pertama punya `name`, `type`, `definition`, `joy`, `return`, `refer`, `patience`, `story`; `role` hanya untuk yang lain.",
      en:
        "The first customer has `name`, `type`, `definition`, `joy`, `return`, `refer`, `patience`, `story`; `role` is for the others."
    ))

  static let otherHasMeter = DiagnosticKind(
    "other-has-meter", .error,
    message: Localized(
      id: "`{1}` bukan pelanggan utama, jadi tidak punya `{0}`.",
      en: "`{1}` is not the primary customer and has no `{0}`."),
    help: Localized(
      id: "Pelanggan lain hanya punya `name`, `role` dan `joy`.",
      en: "Other customers have `name`, `role` and `joy` only."))

  static let discretionOfHardRule = DiagnosticKind(
    "discretion-of-hard-rule", .error,
    message: Localized(
      id: "`{0}` adalah aturan {1}, yang tidak bisa dilenturkan siapa pun.",
      en: "`{0}` is a rule of the kind {1}, which nobody may bend."),
    help: Localized(
      id: "Hapus `discretion`, atau ubah `kind` menjadi `house`.",
      en: "Remove `discretion`, or make its `kind` `house`."))

  static let wantsText = DiagnosticKind(
    "wants-text", .error,
    message: Localized(
      id: "Di sini mestinya satu teks, bukan daftar atau kunci.",
      en: "One text should stand here, not a list or keys."),
    help: Localized(
      id: "Tulis teksnya langsung sesudah titik dua.",
      en: "Write the text right after the colon."))

  static let wantsList = DiagnosticKind(
    "wants-list", .error,
    message: Localized(
      id: "`{0}` mestinya sebuah daftar.",
      en: "`{0}` should be a list."),
    help: Localized(
      id: "Tulis dalam kurung siku: `[satu, dua]`.",
      en: "Write it in brackets: `[one, two]`."))

  static let wantsMap = DiagnosticKind(
    "wants-map", .error,
    message: Localized(
      id: "`{0}` mestinya berisi kunci dan nilai.",
      en: "`{0}` should hold keys with values."),
    help: Localized(
      id: "Tulis setiap isinya di baris sendiri, menjorok dua spasi: `kunci: nilai`.",
      en: "Write each on a line of its own, indented by two spaces: `key: value`."))

  static let wantsNumber = DiagnosticKind(
    "wants-number", .error,
    message: Localized(
      id: "Untuk {0}, `{1}` bukan bilangan bulat.",
      en: "For {0}, `{1}` is not a whole number."),
    help: Localized(
      id: "Tulis angka saja, tanpa titik, koma atau satuan.",
      en: "Write digits only, without points, commas or units."))

  static let outOfRange = DiagnosticKind(
    "out-of-range", .error,
    message: Localized(
      id: "`{1}` terlalu kecil atau terlalu besar untuk `{0}`.",
      en: "`{1}` is too low or too high for `{0}`."),
    help: Localized(
      id: "Yang boleh: {2}.",
      en: "Allowed: {2}."))

  static let wantsClock = DiagnosticKind(
    "wants-clock", .error,
    message: Localized(
      id: "`{0}` bukan jam.",
      en: "`{0}` is not a time."),
    help: Localized(
      id: "Tulis dua angka, titik dua, dua angka: `08:30`.",
      en: "Write two digits, a colon, two digits: `08:30`."))

  static let badKey = DiagnosticKind(
    "bad-key", .error,
    message: Localized(
      id: "`{0}` tidak bisa menjadi nama.",
      en: "`{0}` cannot be a name."),
    help: Localized(
      id: "Pakai huruf kecil a–z, angka dan satu tanda hubung, diawali huruf: `nama-seperti-ini`.",
      en: "Use lower-case a–z, digits and single hyphens, beginning with a letter: `a-name-like-this`."))

  static let reservedKey = DiagnosticKind(
    "reserved-key", .error,
    message: Localized(
      id: "`{0}` sudah punya arti sendiri di format ini.",
      en: "`{0}` has a meaning of its own in this format."),
    help: Localized(
      id: "Pilih nama lain.",
      en: "Choose another name."))
}
