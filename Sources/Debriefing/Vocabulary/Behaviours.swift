public import ScenarioLanguage
public import SourceText

extension Behaviour {
  /// What the trainee did, as a phrase for the middle of a sentence (domain.md 6). It names the deed, never the person.
  public var name: Localized {
    switch self {
    case .greet: Localized(id: "menyapa", en: "greeting")
    case .listen: Localized(id: "mendengarkan tanpa memotong", en: "listening without interrupting")
    case .confirm: Localized(id: "konfirmasi ulang", en: "confirming back")
    case .explain: Localized(id: "menjelaskan dengan jernih", en: "explaining clearly")
    case .thank: Localized(id: "berterima kasih", en: "saying thank you")
    case .holdPolitely:
      Localized(id: "meminta waktu dengan sopan", en: "asking politely for a moment")
    case .farewell: Localized(id: "berpamitan dengan ramah", en: "a friendly goodbye")
    case .acknowledge: Localized(id: "mengakui kekurangan", en: "acknowledging the fault")
    case .regret: Localized(id: "menunjukkan penyesalan", en: "showing regret")
    case .sympathyOnly: Localized(id: "kata-kata simpati saja", en: "kind words alone")
    default: otherName
    }
  }

  private var otherName: Localized {
    switch self {
    case .askNeed: Localized(id: "menanyakan kebutuhannya", en: "asking what it is for")
    case .askFact: Localized(id: "menanyakan faktanya", en: "asking for the facts")
    case .personalise: Localized(id: "menyesuaikan dengan orangnya", en: "fitting it to the person")
    case .involve: Localized(id: "mengajak pelanggan ikut memilih", en: "letting the customer choose")
    case .help: Localized(id: "membantu dengan tindakan", en: "helping by doing something")
    case .record: Localized(id: "mencatat keluhannya", en: "recording the complaint")
    case .escalate: Localized(id: "membawanya ke atasan (Rencana B)", en: "taking it to a superior (B Plan)")
    case .aftercare: Localized(id: "mengurus yang sesudahnya", en: "looking after what comes next")
    case .takeResponsibility: Localized(id: "mengambil tanggung jawab", en: "taking responsibility")
    case .compensate: Localized(id: "ganti rugi yang selayaknya", en: "fair compensation")
    case .proveCommitment: Localized(id: "membuktikan komitmen", en: "proving commitment")
    default: weakName
    }
  }

  /// What costs smiles, named by what happens and not by whose fault it is.
  private var weakName: Localized {
    switch self {
    case .shield: Localized(id: "berlindung di balik SOP", en: "hiding behind the SOP")
    case .overgive: Localized(id: "memberi lebih dari yang diperlukan", en: "giving more than was needed")
    case .deflect: Localized(id: "mengarahkan ke tempat lain", en: "sending the customer elsewhere")
    case .argue: Localized(id: "membantah", en: "arguing")
    case .interrupt: Localized(id: "memotong pembicaraan", en: "interrupting")
    case .blame: Localized(id: "mencari siapa penyebabnya", en: "looking for who is to blame")
    case .askAgain: Localized(id: "menanyakan yang sudah terjawab", en: "asking what was already answered")
    case .stall: Localized(id: "mengulur waktu", en: "playing for time")
    case .upsell: Localized(id: "menawarkan yang lain", en: "offering something else to buy")
    default: Localized(word)
    }
  }
}

/// One of the five parts of an apology (domain.md 1, rows 76 to 80).
public struct ApologyPart: Sendable, Hashable {
  public let behaviour: Behaviour
  /// How it may sound, as a sentence to the customer.
  public let example: Localized

  public var name: Localized { behaviour.name }

  /// The five parts in their order.
  public static let all: [ApologyPart] = BehaviourSet.apology.map {
    ApologyPart(behaviour: $0, example: example(of: $0))
  }

  private static func example(of behaviour: Behaviour) -> Localized {
    switch behaviour {
    case .acknowledge:
      Localized(id: "Yang terjadi tadi memang tidak semestinya.", en: "This is not how it should have gone.")
    case .takeResponsibility:
      Localized(id: "Ini saya yang urus sampai selesai.", en: "I will see this through myself.")
    case .compensate:
      Localized(id: "Yang hilang karena ini, kami ganti.", en: "What this has cost you, we make good.")
    case .regret:
      Localized(
        id: "Saya minta maaf, ini sudah menyita hari Anda.", en: "I am sorry; this has taken up your day.")
    default:
      Localized(id: "Sudah saya kerjakan seperti janji saya tadi.", en: "It is done, as I promised.")
    }
  }
}
