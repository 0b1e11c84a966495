import ScenarioLanguage
import Simulation
import SourceText
import Testing

@testable import Debriefing

/// A small scenario that has every archetype, an interruption, a promise and rules of three kinds, in both languages.
enum Laundry {
  /// The scenario in a language, with stretches of its text replaced by others.
  static func scenario(_ language: Language = .id, _ changes: [(String, String)] = []) throws -> Scenario {
    var text = language == .id ? indonesian : english
    for (old, new) in changes {
      #expect(text.contains(old), "the fixture has no “\(old)”")
      text = text.replacing(old, with: new)
    }
    let compilation = compile(
      SourceFile(name: "\(language).md", text: text),
      context: FileContext(id: "laundry", languageTag: "\(language)"))
    for finding in compilation.diagnostics where finding.kind.severity == .error {
      Issue.record("\(finding.kind.code): \(finding.message(in: .en))")
    }
    return try #require(compilation.scenario)
  }

  /// Plays choices named by scene (counted from 0) and ordinal.
  static func play(_ spots: [Spot], in scenario: Scenario) throws -> (play: Playthrough, turns: [[Event]]) {
    let choices = spots.map { scenario.scenes[$0.scene].choices.lowerBound + $0.choice - 1 }
    let (play, turns) = try Playthrough.replay(choices, in: scenario)
    return (play, turns)
  }

  /// A choice: the scene and which of its choices.
  struct Spot: Sendable, Hashable {
    let scene: Int
    let choice: Int
  }

  static let refuse = Spot(scene: 0, choice: 1)
  static let ask = Spot(scene: 0, choice: 2)
  static let pity = Spot(scene: 0, choice: 3)
  static let apologise = Spot(scene: 0, choice: 4)
  static let goBack = Spot(scene: 0, choice: 5)
  static let callOwner = Spot(scene: 1, choice: 1)
  static let ironFirst = Spot(scene: 1, choice: 2)
  static let ironAlone = Spot(scene: 1, choice: 3)
  static let tomorrow = Spot(scene: 1, choice: 4)
  static let freeMonth = Spot(scene: 1, choice: 5)
  static let promise = Spot(scene: 2, choice: 1)
  static let deliver = Spot(scene: 2, choice: 2)
  static let fetch = Spot(scene: 2, choice: 3)

  static let indonesian = """
    ---
    format: 1
    title: Kemeja Putih
    summary: Kemeja yang dijanjikan hari ini belum disetrika.
    language: id
    source: true
    channel: counter
    complaint: [delivery]
    clock: 16:50
    currency: IDR
    authority: 20000
    discuss:
      - Siapa yang menulis tanggal di nota, dan untuk siapa?
      - Apa yang didengar Bu Tini selama ia menunggu?
    customers:
      joko:
        name: Pak Joko
        type: active
      tini:
        name: Bu Tini
        role: queue
      sari:
        name: Sari
        role: colleague
    rules:
      pickup-date:
        kind: house
        discretion: approval
        text: Cucian dikerjakan menurut urutan nota.
        why: Supaya tidak ada yang didahului.
      steam-iron:
        kind: safety
        text: Setrika uap hanya untuk petugas yang terlatih.
        why: Uapnya bisa melukai.
    flags: [knows-need]
    promises:
      delivery: Kemeja diantar sebelum pukul tujuh.
    ---

    ## Konter

    Sore di penatu kecil. Bu Tini menunggu di belakang.

    > Kemeja saya mana, Mas? Di nota tertulis hari ini.

    - "Maaf, Pak, cucian kami kerjakan menurut urutan nota." `joy -4` `return -8` `patience -1` `does shield` `follows pickup-date`

      > Jadi saya yang harus mengerti, ya?

      > [!QUOTE]
      > Besok pagi saya harus rapi, dan ia bicara soal urutan.

      > [!TIP]
      > Aturan menjawab pertanyaan kita, belum tentu pertanyaannya.

    - "Kemejanya mau dipakai untuk apa, Pak?" `joy +8` `refer +8` `does listen, ask-need` `set knows-need`

      > Wawancara kerja, besok pukul delapan.

      > [!QUOTE]
      > Akhirnya ada yang bertanya.

    - `again` "Aduh, saya ikut prihatin, Pak." `joy +8` `does sympathy-only`

      Pak Joko mengangguk.

    - "Kami yang terlambat, Pak. Ini saya urus, dan saya minta maaf." `joy +8` `does acknowledge, regret, take-responsibility`

      > Terima kasih sudah terus terang.

    - Ke ruang setrika untuk melihat kemejanya. `minutes 5` `does hold-politely`

      [Ruang setrika](#ruang-setrika)

    ## Ruang setrika

    > **Sari:** Masih tujuh potong sebelum yang itu.

    - Telepon pemilik dan minta izin mendahulukan satu kemeja. `does help, escalate` `approves pickup-date` `bends pickup-date` `joy +4` `return +15` `refer +4` `sari.joy +8` `set solved` `minutes 6`

      [Sesudahnya](#sesudahnya)

    - Minta Sari mendahulukannya saja. `does help` `bends pickup-date` `joy +4` `return +15` `refer +4` `sari.joy -15` `set solved`

      [Sesudahnya](#sesudahnya)

    - Nyalakan setrika uap dan kerjakan sendiri. `does help` `bends steam-iron` `joy +4` `return +15` `refer +8` `set solved`

      [Sesudahnya](#sesudahnya)

    - "Urutannya memang begitu, Pak. Besok siang sudah bisa diambil." `does explain` `follows pickup-date` `joy +4`

      [Besok siang](#besok-siang)

    - "Bulan ini semua cucian Bapak gratis." `does overgive, compensate` `cost 300000` `joy +15` `return +15` `refer +15` `tini.joy -15` `set solved`

      [Kemeja siap](#kemeja-siap)

    ## Sesudahnya

    > Jadi bagaimana?

    - "Saya antar ke rumah sebelum pukul tujuh, Pak." `promises delivery` `joy +4` `refer +4`

      > Betul, Mas?

    - `if promised delivery` Antar kemeja itu malam ini juga. `keeps delivery` `does aftercare` `refer +8` `minutes 40`

      [Kemeja siap](#kemeja-siap)

    - "Kalau sudah jadi, Bapak ambil di sini, ya." `joy -4`

      [Kemeja siap](#kemeja-siap)

    ## Kemeja siap

    `ending`

    Kemeja itu tergantung rapi di belakang pintu.

    > Besok saya kabari hasilnya.

    > [!QUOTE]
    > Kalau teman bertanya, saya tahu harus menyebut siapa.

    ## Besok siang

    `ending`

    Pak Joko meminjam kemeja kakaknya.

    ## Telepon berdering

    `when clock >= 17:00`

    > **Pemilik:** Masih buka, kan?
    """

  static let english = """
    ---
    format: 1
    title: The White Shirt
    summary: A shirt that was promised for today has not been ironed.
    language: en
    channel: counter
    complaint: [delivery]
    clock: 16:50
    currency: IDR
    authority: 20000
    discuss:
      - Who wrote the date on the ticket, and for whom?
      - What did Bu Tini hear while she was waiting?
    customers:
      joko:
        name: Pak Joko
        type: active
      tini:
        name: Bu Tini
        role: queue
      sari:
        name: Sari
        role: colleague
    rules:
      pickup-date:
        kind: house
        discretion: approval
        text: Laundry is done in the order of the tickets.
        why: So that nobody jumps the queue.
      steam-iron:
        kind: safety
        text: The steam iron is for trained staff only.
        why: Its steam can hurt.
    flags: [knows-need]
    promises:
      delivery: The shirt is brought home before seven.
    ---

    ## Counter

    Late afternoon in a small laundry. Bu Tini is waiting behind.

    > Where is my shirt? The ticket says today.

    - "I'm sorry, sir, we work in the order of the tickets." `joy -4` `return -8` `patience -1` `does shield` `follows pickup-date`

      > So it is for me to understand, is it?

      > [!QUOTE]
      > I have to look right tomorrow morning, and I hear about an order.

      > [!TIP]
      > A rule answers our question, and not always theirs.

    - "What do you need the shirt for, sir?" `joy +8` `refer +8` `does listen, ask-need` `set knows-need`

      > A job interview, tomorrow at eight.

      > [!QUOTE]
      > At last somebody asks.

    - `again` "Oh dear, I do feel for you, sir." `joy +8` `does sympathy-only`

      Pak Joko nods.

    - "We are late, sir. I will see to it, and I am sorry." `joy +8` `does acknowledge, regret, take-responsibility`

      > Thank you for saying so.

    - Go to the ironing room and look at the shirt. `minutes 5` `does hold-politely`

      [Ironing room](#ironing-room)

    ## Ironing room

    > **Sari:** There are still seven before that one.

    - Ring the owner and ask to let one shirt go first. `does help, escalate` `approves pickup-date` `bends pickup-date` `joy +4` `return +15` `refer +4` `sari.joy +8` `set solved` `minutes 6`

      [Afterwards](#afterwards)

    - Just ask Sari to do it first. `does help` `bends pickup-date` `joy +4` `return +15` `refer +4` `sari.joy -15` `set solved`

      [Afterwards](#afterwards)

    - Switch the steam iron on and do it yourself. `does help` `bends steam-iron` `joy +4` `return +15` `refer +8` `set solved`

      [Afterwards](#afterwards)

    - "That is the order, sir. You can have it tomorrow at noon." `does explain` `follows pickup-date` `joy +4`

      [Tomorrow at noon](#tomorrow-at-noon)

    - "All your laundry is free this month." `does overgive, compensate` `cost 300000` `joy +15` `return +15` `refer +15` `tini.joy -15` `set solved`

      [Shirt ready](#shirt-ready)

    ## Afterwards

    > So what happens now?

    - "I will bring it to your home before seven, sir." `promises delivery` `joy +4` `refer +4`

      > Will you really?

    - `if promised delivery` Bring the shirt round this very evening. `keeps delivery` `does aftercare` `refer +8` `minutes 40`

      [Shirt ready](#shirt-ready)

    - "When it is done you can pick it up here." `joy -4`

      [Shirt ready](#shirt-ready)

    ## Shirt ready

    `ending`

    The shirt hangs behind the door, pressed.

    > I will let you know how it goes.

    > [!QUOTE]
    > If a friend asks, I know whom to name.

    ## Tomorrow at noon

    `ending`

    Pak Joko borrows his brother's shirt.

    ## Phone rings

    `when clock >= 17:00`

    > **Owner:** You are still open, aren't you?
    """
}

extension Laundry {
  static func index(_ spot: Spot, in scenario: Scenario) -> Int {
    scenario.scenes[spot.scene].choices.lowerBound + spot.choice - 1
  }
}
