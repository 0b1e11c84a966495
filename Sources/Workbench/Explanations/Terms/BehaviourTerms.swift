import Debriefing
import ScenarioLanguage
import SourceText

// What a choice can show: the words of `does`.
extension Term {
  static let behaviours: [Term] = Behaviour.allCases.map { behaviour in
    let (deed, group) = (meaning(of: behaviour), group(of: behaviour))
    return Term(
      behaviour.word, called: behaviour.name,
      Localized(id: "\(deed.id) \(group.id)", en: "\(deed.en) \(group.en)"), related: related(to: behaviour))
  }

  /// Which groups it belongs to (scenario-format.md, Behaviours).
  private static func group(of behaviour: Behaviour) -> Localized {
    var names: [Localized] = []
    if BehaviourSet.courtesy.contains(behaviour) { names.append(Localized(id: "kesantunan", en: "courtesy")) }
    if BehaviourSet.onlyAction.contains(behaviour) { names.append(Localized(id: "tindakan", en: "action")) }
    if let part = BehaviourSet.apology.firstIndex(of: behaviour) {
      names.append(Localized(id: "permintaan maaf \(part + 1)", en: "apology \(part + 1)"))
    }
    if BehaviourSet.goesWrong.contains(behaviour) {
      names.append(Localized(id: "yang merugikan", en: "what goes wrong"))
    }
    if names.isEmpty { names.append(Localized(id: "mengenal pelanggan", en: "knowing the customer")) }
    return Localized(
      id: "Kelompok: \(names.map(\.id).joined(separator: "; ")).",
      en: "Group: \(names.map(\.en).joined(separator: "; ")).")
  }

  private static func related(to behaviour: Behaviour) -> [String] {
    switch behaviour {
    case .askNeed, .aftercare: ["hidden need"]
    case .escalate: ["B Plan"]
    case .shield, .overgive: ["archetype"]
    case .sympathyOnly: ["help"]
    case .compensate: ["overgive"]
    case .proveCommitment: ["promise"]
    default: []
    }
  }

  private static func meaning(of behaviour: Behaviour) -> Localized {
    switch behaviour {
    case .greet: Localized(id: "Menyapa pelanggan.", en: "Greets the customer.")
    case .listen:
      Localized(
        id: "Membiarkan pelanggan bercerita sampai selesai.", en: "Lets the customer finish the story.")
    case .confirm:
      Localized(
        id: "Mengulang inti masalahnya, supaya pelanggan bisa membenarkan atau meralat.",
        en: "Says the heart of the matter back, so that the customer can confirm or correct it.")
    case .explain:
      Localized(
        id: "Menjelaskan dengan kata-kata yang mudah dipahami.",
        en: "Explains in words that are easy to follow.")
    case .thank: Localized(id: "Mengucapkan terima kasih.", en: "Says thank you.")
    case .holdPolitely:
      Localized(
        id: "Meminta pelanggan menunggu, dengan sopan dan dengan alasannya.",
        en: "Asks the customer to wait, politely and with the reason.")
    case .farewell: Localized(id: "Berpamitan dengan ramah.", en: "Says a friendly goodbye.")
    case .acknowledge:
      Localized(
        id: "Mengakui apa yang keliru di pihak sendiri.", en: "Admits what went wrong on one's own side.")
    case .regret: Localized(id: "Menunjukkan penyesalan.", en: "Says sorry and means it.")
    case .sympathyOnly:
      Localized(
        id: "Kata-kata hangat tanpa bantuan. Hanya yang pertama menaikkan `joy`; yang berikutnya mengurangi "
          + "kesabaran 1.",
        en: "Kind words and no help. Only the first raises `joy`; every later one costs 1 patience.")
    default: meaningOfKnowingOrActing(behaviour)
    }
  }

  private static func meaningOfKnowingOrActing(_ behaviour: Behaviour) -> Localized {
    switch behaviour {
    case .askNeed:
      Localized(
        id: "Menanyakan untuk apa sesuatu diperlukan. Di sini kebutuhan tersembunyi terbuka.",
        en: "Asks what a thing is for. This is where a hidden need comes out.")
    case .askFact:
      Localized(id: "Menanyakan kejadian atau datanya.", en: "Asks what happened, or for a piece of data.")
    case .personalise:
      Localized(
        id: "Menyesuaikan jawabannya dengan orang ini, bukan dengan kebanyakan orang.",
        en: "Fits the answer to this person, not to people in general.")
    case .involve:
      Localized(id: "Membiarkan pelanggan ikut memilih jalannya.", en: "Lets the customer choose the way.")
    case .help:
      Localized(
        id: "Mengerjakan sesuatu yang menggerakkan masalahnya.", en: "Does something that moves the problem.")
    case .record:
      Localized(
        id: "Mencatat keluhannya, supaya tidak perlu diceritakan ulang.",
        en: "Writes the complaint down, so that it need not be told again.")
    case .escalate:
      Localized(
        id: "Membawa masalahnya ke atasan: Rencana B.", en: "Takes the matter to a superior: the B Plan.")
    case .aftercare:
      Localized(
        id: "Mengurus apa yang menunggu pelanggan sesudah percakapan ini.",
        en: "Looks after what awaits the customer after this conversation.")
    case .takeResponsibility:
      Localized(id: "Memegang urusannya sampai selesai.", en: "Takes the matter on until it is done.")
    case .compensate:
      Localized(
        id: "Mengganti kerugian dengan selayaknya, tidak lebih.",
        en: "Makes good what was lost, fairly and no more.")
    case .proveCommitment:
      Localized(
        id: "Menunjukkan bahwa janji atau perbaikannya benar-benar dikerjakan.",
        en: "Shows that what was promised is really done.")
    default: meaningOfWhatGoesWrong(behaviour)
    }
  }

  private static func meaningOfWhatGoesWrong(_ behaviour: Behaviour) -> Localized {
    switch behaviour {
    case .shield:
      Localized(
        id: "Aturan sebagai cara berkata tidak, lalu berhenti. Aturan yang dijelaskan dengan jalan keluarnya "
          + "bukan ini.",
        en: "The rule as a way to say no, and stop. A rule explained together with a way out is not this.")
    case .overgive:
      Localized(
        id: "Memberi lebih dari yang diperlukan: senyumnya dibeli, dan orang lain membayarnya.",
        en: "Gives more than was needed: the smile is bought, and others pay for it.")
    case .deflect:
      Localized(
        id: "Menyuruh pelanggan ke situs web atau meja lain.",
        en: "Sends the customer to the website or to another desk.")
    case .argue: Localized(id: "Membantah pelanggan.", en: "Contradicts the customer.")
    case .interrupt: Localized(id: "Memotong pembicaraan.", en: "Cuts the customer short.")
    case .blame:
      Localized(
        id: "Mencari siapa penyebabnya, bukan jalan keluarnya.",
        en: "Looks for who is to blame rather than for a way out.")
    case .askAgain:
      Localized(
        id: "Menanyakan yang sudah dijawab pelanggan.", en: "Asks what the customer has answered already.")
    case .stall:
      Localized(
        id: "Mengulur waktu tanpa mengatakan apa yang terjadi.",
        en: "Plays for time without saying what is going on.")
    case .upsell:
      Localized(
        id: "Menawarkan barang atau layanan lain di tengah keluhan.",
        en: "Offers something else to buy in the middle of a complaint.")
    default: behaviour.name
    }
  }
}
