import ScenarioLanguage
import ScenarioTesting
import SourceText
import Testing

@testable import TerminalPlay

/// A small scenario in both languages: a window shopper who says little, a cashier, two rules.
enum Shop {
  /// That of the format's description, with a promise and one more thought of the customer's.
  static let indonesian = SmallScenario.id
    .replacing(
      "flags: [knows-occasion]\n",
      with: """
        flags: [knows-occasion]
        promises:
          keep-size: Menyimpankan ukuran M sampai sore.

        """
    )
    .replacing(
      "Wawancara kerja pertama saya, besok.\n",
      with: """
        Wawancara kerja pertama saya, *besok*.

          > [!QUOTE]
          > Akhirnya ada yang bertanya.

        """
    )
    .replacing(
      "potong.\" `joy -8` `return -4` `does shield` `follows three-items`",
      with: "potong. Yang M saya simpankan, ya.\" `joy -8` `return -4` `does shield` `follows three-items` "
        + "`promises keep-size`"
    )
    .replacing("wawancaranya!", with: "wawancaranya.")

  static let english = """
    ---
    format: 1
    title: Just Looking
    summary: A visitor asks a lot and does not seem to want to buy anything.
    language: en
    channel: counter
    clock: 16:50
    currency: IDR
    authority: 50000
    customers:
      bima:
        name: Bima
        type: inactive
        return: 50
        refer: 45
      rani:
        name: Rani (cashier)
        role: colleague
    rules:
      three-items:
        kind: house
        discretion: own
        text: No more than three pieces in the fitting room.
        why: So that the goods are easy to watch.
      emergency-exit:
        kind: safety
        text: The emergency exit must stay clear.
        why: Everybody must be able to get out.
    flags: [knows-occasion]
    promises:
      keep-size: To keep size M until the evening.
    ---

    # Act 1: Arrival

    ## The door

    A quiet afternoon. A young man stops in front of the shirts.

    > Just looking.

    - "Please do. Call me when you want to try one on." `joy +4` `does greet`

      He nods and his shoulders drop.

      > [!TIP]
      > Giving room is service too: he has not asked for anything yet.

    - "What is the occasion? Let me find the right one." `joy +8` `refer +8` `does ask-need` `set knows-occasion` `minutes 4`
      - "May I ask where you will wear it?"
      - "Is it for something special?"

      > My first job interview, *tomorrow*.

      > [!QUOTE]
      > At last somebody asks.

      [Fitting room](#the-fitting-room)

    - `if not did greet` Go on tidying the shelf without a greeting. `joy -8` `patience -1`

      > [!QUOTE]
      > Am I invisible?

      [Gone](#gone)

    ## The fitting room

    `minutes 2`

    He brings five pieces.

    > [!NOTE]
    > Sign on the wall: no more than three pieces.

    - "Try them all, I will keep watch here." `joy +8` `return +15` `refer +8` `does help` `bends three-items` `set solved`

      [Till](#the-till)

    - "Sorry, the rule is three pieces. I will keep the M for you." `joy -8` `return -4` `does shield` `follows three-items` `promises keep-size`

      `if joy < 52` His shoulders drop. [Gone](#gone)

      [Till](#the-till)

    - Tell him to change behind the shelf, in front of the emergency exit. `rani.joy -8` `minutes 6` `bends emergency-exit`

      Rani shakes her head from afar.

    ## The till

    `ending`

    > **Rani:** Thank you, and good luck tomorrow.

    ## Gone

    `ending`

    He leaves without a sound.

    ## Shop closed

    `when clock >= 17:00` `ending`

    The lights in the window go out.
    """

  static func scenario(_ text: String, id: String = "shop") throws -> Scenario {
    let compilation = compile(SourceFile(name: "\(id).md", text: text), context: FileContext(id: id))
    try #require(!compilation.diagnostics.hasErrors, "\(compilation.diagnostics)")
    return try #require(compilation.scenario)
  }

  static let entries = [
    MenuEntry(
      id: "shop", title: Localized(id: "Sekadar Melihat-lihat", en: "Just Looking"),
      summary: Localized(id: "Seorang pengunjung toko banyak bertanya.", en: "A visitor asks a lot."),
      channel: .counter,
      level: 1),
    MenuEntry(
      id: "rusak", title: Localized(id: "Naskah yang Rusak", en: "The Broken Script"),
      summary: Localized(id: "Untuk mencoba.", en: "To try."), channel: .phone, level: 3),
  ]

  static func library(_ entries: [MenuEntry] = []) -> Library {
    Library(groups: [MenuGroup(entries: entries)], searched: ["./scenarios"]) { id, language in
      guard id == "shop", let source = try? scenario(indonesian),
        let scenario = try? language == .id ? source : scenario(english)
      else { return .broken(["Baris 3: ada yang kurang."]) }
      return .ready(PlayableScenario(scenario, source: source))
    }
  }
}
