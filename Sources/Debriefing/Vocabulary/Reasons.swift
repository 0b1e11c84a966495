public import ScenarioLanguage
public import Simulation
public import SourceText

extension Bend {
  /// How a rule was bent, before its text: `dilenturkan dengan izin atasan`.
  public var name: Localized {
    switch self {
    case .ownDiscretion:
      Localized(id: "dilenturkan atas pertimbangan Anda sendiri", en: "bent at your own discretion")
    case .approved: Localized(id: "dilenturkan dengan izin atasan", en: "bent with a superior's approval")
    case .withoutApproval:
      Localized(id: "dilenturkan tanpa izin atasan yang diperlukan", en: "bent without the approval it needs")
    case .hardBreach: Localized(id: "aturan keras yang dilewati", en: "hard rule crossed")
    }
  }
}

extension Change {
  /// True for what the rules at the end of a play change.
  var isAtEnd: Bool {
    switch reason {
    case .walkOut, .unsolved, .brokenPromise: true
    case .written, .sympathyOnce, .inactive, .hyperactive: false
    }
  }

  /// Why one of the engine's own rules made this change, in words for a trainee (domain.md 2.3); nil for a change that
  /// the scenario itself makes. It never says what type of customer it is.
  public func engineReason(in scenario: Scenario) -> Localized? {
    let name = scenario.primary.name
    switch reason {
    case .written: return nil
    case .sympathyOnce:
      return Localized(
        id: "kata-kata simpati bekerja satu kali; sesudah itu yang ditunggu adalah tindakan",
        en: "kind words work once; after that the customer waits for something to be done")
    case .inactive:
      return Localized(
        id: "\(name) tidak mengeluh kepada Anda, tetapi bercerita kepada orang lain; rasa senang yang hilang "
          + "ikut mengurangi rekomendasinya",
        en: "\(name) does not complain to you but tells other people; what is lost in joy is lost in "
          + "recommendation too")
    case .hyperactive:
      return Localized(
        id: "memberi lebih dari yang wajar tidak menambah senyum di sini; yang datang adalah permintaan "
          + "berikutnya",
        en: "giving more than is fair adds no smile here; it brings the next demand")
    default: return endReason(in: scenario)
    }
  }

  private func endReason(in scenario: Scenario) -> Localized? {
    let name = scenario.primary.name
    switch reason {
    case .walkOut:
      return Localized(
        id: "\(name) pergi sebelum selesai; kesan terakhir itulah yang terbawa",
        en: "\(name) left before it was settled, and that last impression stays")
    case .unsolved:
      return Localized(
        id: "masalahnya belum selesai; keramahan saja belum cukup untuk membeli lagi atau merekomendasikan",
        en: "the problem is not solved; courtesy alone is not enough to buy again or to recommend")
    case .brokenPromise(let promise):
      let text = scenario.promises[promise].text
      return Localized(
        id: "sebuah janji belum ditepati sampai akhir: “\(text)”",
        en: "a promise was not kept by the end: “\(text)”")
    default: return nil
    }
  }
}
