public import ScenarioLanguage
public import SourceText

extension Meter {
  /// The smile that the meter stands for, or the patience (domain.md 6).
  public var name: Localized {
    switch self {
    case .joy: Localized(id: "senang saat dilayani", en: "happy while served")
    case .return: Localized(id: "mau membeli lagi", en: "would buy again")
    case .refer: Localized(id: "mau merekomendasikan", en: "would recommend")
    case .patience: Localized(id: "kesabaran", en: "patience")
    }
  }

  /// The same for a customer: who buys nothing from us, as a colleague in the next process, comes to us again instead.
  func name(of customer: PrimaryCustomer) -> Localized {
    let buys = customer.definitions.contains { $0 == .buyer || $0 == .windowShopper }
    guard self == .return, !buys else { return name }
    return Localized(id: "mau datang ke kita lagi", en: "would come to us again")
  }
}

extension Channel {
  public var name: Localized {
    switch self {
    case .counter: Localized(id: "tatap muka di konter", en: "face to face at the counter")
    case .phone: Localized(id: "telepon", en: "phone")
    case .chat: Localized(id: "chat", en: "chat")
    case .email: Localized(id: "email", en: "email")
    case .social: Localized(id: "media sosial", en: "social media")
    }
  }
}

extension Complaint {
  public var name: Localized {
    switch self {
    case .publicMedia: Localized(id: "keluhan publik multimedia", en: "public multi-media complaint")
    case .serial: Localized(id: "keluhan serial", en: "recurring-issue complaint")
    case .first: Localized(id: "keluhan pertama", en: "first-time complaint")
    case .goodCustomer: Localized(id: "keluhan pelanggan baik", en: "good-customer complaint")
    case .personal: Localized(id: "keluhan personal", en: "personal complaint")
    case .product: Localized(id: "keluhan produk", en: "product complaint")
    case .waiting: Localized(id: "keluhan waktu tunggu", en: "wait-time complaint")
    case .misunderstanding: Localized(id: "keluhan kesalahpahaman", en: "misunderstanding complaint")
    case .delivery: Localized(id: "keluhan pengiriman", en: "delivery complaint")
    case .serviceQuality: Localized(id: "keluhan mutu layanan", en: "service-quality complaint")
    }
  }
}

extension CustomerType {
  /// For trainers. A trainee never reads the type of a customer (domain.md 1, row 61).
  public var name: Localized {
    switch self {
    case .active: Localized(id: "pengeluh aktif", en: "active complainer")
    case .inactive: Localized(id: "pengeluh pasif", en: "inactive complainer")
    case .hyperactive: Localized(id: "pengeluh hiperaktif", en: "hyperactive complainer")
    }
  }
}

extension CustomerDefinition {
  /// For trainers (domain.md 1, rows 100 to 103).
  public var name: Localized {
    switch self {
    case .buyer: Localized(id: "pembeli", en: "buyer")
    case .nextProcess: Localized(id: "proses berikutnya", en: "the next process")
    case .needsOurWork:
      Localized(id: "yang membutuhkan hasil kerja kita", en: "one who needs our work")
    case .trusting: Localized(id: "yang percaya pada pekerjaan kita", en: "one who trusts us to work well")
    case .windowShopper: Localized(id: "yang sekadar melihat-lihat", en: "window shopper")
    }
  }
}

extension OtherCustomer.Role {
  public var name: Localized {
    switch self {
    case .queue: Localized(id: "yang menunggu di antrean", en: "waiting in the queue")
    case .colleague: Localized(id: "rekan di proses berikutnya", en: "a colleague in the next process")
    case .trusting: Localized(id: "yang percaya pada pekerjaan Anda", en: "trusting you to work well")
    }
  }
}

extension Rule.Kind {
  public var name: Localized {
    switch self {
    case .house: Localized(id: "aturan rumah", en: "house rule")
    case .operational: Localized(id: "aturan keras operasional", en: "hard rule for operations")
    case .safety:
      Localized(id: "aturan keras keselamatan", en: "hard rule for safety")
    case .regulation:
      Localized(id: "aturan keras dari peraturan pemerintah", en: "hard rule by government regulation")
    }
  }
}

extension Rule.Discretion {
  public var name: Localized {
    switch self {
    case .own:
      Localized(id: "boleh dilenturkan atas wewenang Anda sendiri", en: "yours to bend with judgement")
    case .approval:
      Localized(id: "boleh dilenturkan dengan izin atasan", en: "can be bent with a superior's approval")
    }
  }
}

extension Rule {
  /// What kind of rule it is and who may bend it, for the SOP card: `aturan rumah, boleh dilenturkan dengan izin atasan`.
  public var standing: Localized {
    let latitude =
      kind.isHard
      ? Localized(id: "berlaku untuk semua orang, tanpa kecuali", en: "holds for everyone, without exception")
      : discretion.name
    return Localized(id: "\(kind.name.id), \(latitude.id)", en: "\(kind.name.en), \(latitude.en)")
  }
}
