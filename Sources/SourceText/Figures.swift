/// Numbers, sums of money and times as people of a language write them.
public enum Figures {
  /// A whole number with its thousands parted: `643.305` in Indonesian, `643,305` in English.
  public static func number(_ value: Int, in language: Language) -> String {
    (value < 0 ? "−" : "") + number(digits: String(value.magnitude), in: language)
  }

  /// The same for a number of any size, given by its decimal digits.
  public static func number(digits: String, in language: Language) -> String {
    let digits = Array(digits)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += language == .id ? "." : "," }
      text.append(digit)
    }
    return text
  }

  /// `12` with one place is `1,2` in Indonesian, `1.2` in English. For values from 0.
  public static func decimal(_ value: Int, places: Int, in language: Language) -> String {
    var unit = 1
    for _ in 0..<places { unit *= 10 }
    let digits = String(value % unit)
    let fraction = String(repeating: "0", count: places - digits.count) + digits
    return number(value / unit, in: language) + (language == .id ? "," : ".") + fraction
  }

  /// A share of 0…1 in percent with one decimal; nil is one that is not known. A share of nothing and of all are the
  /// only ones called 0 and 100.
  public static func share(_ share: Double?, in language: Language) -> String {
    guard let share else { return "?" }
    let tenths = Int((1000 * share).rounded())
    if share > 0, tenths == 0 { return "<" + decimal(1, places: 1, in: language) + "%" }
    if share < 1 - 1e-9, tenths >= 1000 { return ">" + decimal(999, places: 1, in: language) + "%" }
    return decimal(tenths, places: 1, in: language) + "%"
  }

  /// A change: `+8`, `−4`, `0`. The minus is the typographic one, which screen readers say.
  public static func signed(_ value: Int) -> String {
    (value > 0 ? "+" : "") + number(value, in: .id)
  }

  /// A sum of money in whole units of an ISO 4217 currency: `Rp 643.305`, `USD 1,250`. Without a currency it is a number.
  public static func money(_ amount: Int, currency: String?, in language: Language) -> String {
    let figure = number(amount, in: language)
    guard let currency else { return figure }
    return (currency == "IDR" ? "Rp" : currency) + " " + figure
  }

  /// A time of day from minutes since midnight: `13.08` in Indonesian, `13:08` in English.
  public static func clock(_ minutes: Int, in language: Language) -> String {
    let hour = minutes / 60
    let minute = minutes % 60
    return "\(hour < 10 ? "0" : "")\(hour)\(language == .id ? "." : ":")\(minute < 10 ? "0" : "")\(minute)"
  }

  /// A length of time: `4 menit`, `1 minute`.
  public static func minutes(_ count: Int, in language: Language) -> String {
    Localized.count(count, id: "menit", en: "minute")[language]
  }

  /// A list in a sentence: `kopi, teh, dan gula`; `coffee, tea and sugar`.
  public static func list(_ items: [String], in language: Language) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    let head = items.dropLast().joined(separator: ", ")
    switch language {
    case .id: return head + (items.count > 2 ? ", dan " : " dan ") + last
    case .en: return head + " and " + last
    }
  }
}
