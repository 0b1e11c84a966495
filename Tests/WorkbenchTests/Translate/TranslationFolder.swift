import Foundation
import SourceText

@testable import Workbench

/// A folder of scenarios for one test, removed with it.
final class TranslationFolder {
  let url: URL
  let translate: Translate

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "senyum-\(UUID().uuidString)/scenarios")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    translate = Translate(language: .en, library: nil)
  }

  deinit { try? FileManager.default.removeItem(at: url.deletingLastPathComponent()) }

  /// The folder of the scenario `shop`.
  var shop: String { path("shop") }
  func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  func write(_ text: String, _ name: String) throws {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appendingPathComponent(name)), as: UTF8.self)
  }

  func edit(_ name: String, _ old: String, _ new: String) throws {
    try write(read(name).replacing(old, with: new), name)
  }

  /// Codes of what `senyum check` finds in reading the files and in comparing the languages; what it proves about
  /// plays is the same in every language, and no translator's affair.
  func findings(_ name: String = "shop") -> [String] {
    guard let entry = try? translate.open(path(name)).scenario.compiled else { return ["unreadable"] }
    let check = Check(language: .en, format: .text, library: url.path)
    return (entry.diagnostics + check.translationFindings(in: entry).findings).map(\.kind.code)
  }

  func translation(_ tag: String = "en", of name: String = "shop") throws -> Translation {
    try translate.translation(tag, of: try translate.open(path(name)).scenario)
  }

  /// Texts that want to be looked at: `choice 1: stale`.
  func work(_ name: String = "shop") throws -> [String] {
    try translation(of: name).items.filter(\.state.needsWork).map {
      "\($0.unit.context): \($0.state.rawValue)"
    }
  }

  /// The PO file as text.
  func exported(_ tag: String = "en", of name: String = "shop") -> String {
    translate.export(path(name), tag, to: nil, replacing: false, date: "2026-01-02 03:04+0000").output
  }

  func imported(_ object: String, _ tag: String = "en", of name: String = "shop") throws -> Outcome {
    try write(object, "../\(name).po")
    return translate.importing(path("../\(name).po"), into: path(name), tag, isDryRun: false)
  }
}

/// Two languages of one small scenario that has a text of nearly every kind.
enum Shop {
  static let id = """
    ---
    format: 1
    title: Dua kemeja
    summary: "Seorang pembeli: ia mencari kemeja."
    language: id
    channel: counter
    tags: [toko, wawancara]
    objectives:
      - Bertanya dulu.
      - "Mendengar: sampai selesai."
    customers:
      bima:
        name: Mas Bima
        story: >
          Besok ia wawancara
          untuk pertama kali.
      rani:
        name: Rani
        role: colleague
    rules:
      exit:
        kind: safety
        text: Pintu darurat bebas.
        why: Semua orang harus bisa keluar.
    promises:
      hold: Kemeja biru disimpan
    flags: [knows]
    ---

    # Babak 1

    ## Rak

    Seorang pemuda berhenti di depan rak
    kemeja yang *biru*.

    > **Rani:** Mas, sebentar lagi tutup.
    >
    > Maaf, ya.

    > [!NOTE]
    > Papan: dua potong.\\
    > Sampai pukul lima.

    - "Untuk acara apa, Mas?" `joy +8` `refer +8` `does ask-need` `set knows`
      - "Ada acara apa?"
      - "Dipakai ke mana, Mas?"

      > Wawancara kerja, besok.

      > [!TIP]
      > Kebutuhannya belum ia sebut.

      > [!QUOTE]
      > Akhirnya ada yang bertanya.

      [Kamar pas](#kamar-pas)

    - Terus merapikan rak. `joy -15` `patience -5`

      `if visited kamar-pas` Ia pergi. [Ke luar](#pergi)

    ## Kamar pas

    Ia membawa dua kemeja.

    - `if knows` "Yang biru ini tenang di kamera, Mas."
      `joy +15` `return +15` `does help` `set solved` `promises hold` `keeps hold`

      [Kasir](#kasir)

    - Suruh ia mencoba di depan pintu darurat. `bends exit`

      [Kasir](#kasir)

    ## Kasir

    `ending`

    Ia tersenyum.

    ## Pergi

    `ending`

    Ia keluar tanpa suara.

    """

  static let en = """
    ---
    format: 1
    title: Two shirts
    summary: 'A customer who is looking for a shirt.'
    language: en
    channel: counter
    tags:
      - shop
      - interview
      - shirts
    objectives: [Ask first., "Listen, to the end."]
    customers:
      bima:
        name: Bima
        story: He has his first interview tomorrow.
      rani:
        name: Rani
        role: colleague
    rules:
      exit:
        kind: safety
        text: The emergency exit is free.
        why: Everybody must get out.
    promises:
      hold: The blue shirt is kept
    flags: [knows]
    ---

    # Act 1

    ## Rack

    A young man stops at the rack of *blue* shirts.

    > **Rani:** We close in a moment.
    >
    > Sorry.

    > [!NOTE]
    > Sign: two pieces.\\
    > Until five.

    - "What is it for?" `joy +8` `refer +8` `does ask-need` `set knows`
      - "Is there an occasion?"

      > A job interview, tomorrow.

      > [!TIP]
      > He has not said what he needs.

      > [!QUOTE]
      > At last somebody asks.

      [Fitting room](#fitting-room)

    - Go on tidying the rack. `joy -15` `patience -5`
      - Fold one more shirt.

      `if visited fitting-room` He leaves. [Outside](#gone)

    ## Fitting room

    He brings two shirts.

    - `if knows` "The blue one is calm on a screen."
      `joy +15` `return +15` `does help` `set solved` `promises hold` `keeps hold`

      [Till](#till)

    - Send him to try them on at the emergency exit. `bends exit`

      [Till](#till)

    ## Till

    `ending`

    He smiles.

    ## Gone

    `ending`

    He leaves without a word.

    """
}
