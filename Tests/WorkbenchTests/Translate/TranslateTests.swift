import Foundation
import SourceText
import Testing

@testable import Workbench

/// `senyum translate`: nothing of a translation is lost, and what is to be looked at is told.
struct TranslateTests {
  /// The shop in both languages, remembered as up to date.
  private func shop() throws -> TranslationFolder {
    let folder = try TranslationFolder()
    try folder.write(Shop.id, "shop/id.md")
    try folder.write(Shop.en, "shop/en.md")
    #expect(folder.translate.accept(folder.shop, "en", lines: [], includesCopies: true).status == .fine)
    #expect(try folder.work() == [])
    return folder
  }

  // MARK: start

  @Test func aNewLanguagePassesCheckAndIsNamedAsNotTranslated() throws {
    let folder = try TranslationFolder()
    try folder.write(Shop.id.replacing("language: id", with: "language: id\nsource: true"), "shop/id.md")
    #expect(folder.translate.start("fr", of: folder.shop).status == .fine)
    #expect(Set(folder.findings()) == ["untranslated-text"])
    #expect(folder.translate.status([folder.shop], format: .text).status == .findings)
    let text = try folder.read("shop/fr.md")
    #expect(text == Shop.id.replacing("language: id", with: "language: fr"))
    #expect(folder.translate.start("fr", of: folder.shop).status == .usage)
    #expect(try folder.read("shop/fr.md") == text)
  }

  @Test func aLanguageThatWouldBecomeTheSourceIsNotBegun() throws {
    let folder = try TranslationFolder()
    try folder.write(Shop.en, "shop/en.md")
    let outcome = folder.translate.start("id", of: folder.shop)
    #expect(outcome.status == .usage && outcome.complaint.contains("source: true"))
    #expect(!FileManager.default.fileExists(atPath: folder.path("shop/id.md")))
  }

  @Test func whatIsTranslatedByHandCountsAsTranslated() throws {
    let folder = try TranslationFolder()
    try folder.write(Shop.id, "shop/id.md")
    #expect(folder.translate.start("en", of: folder.shop).status == .fine)
    let before = try folder.work().count
    try folder.edit("shop/en.md", "> Wawancara kerja, besok.", "> A job interview, tomorrow.")
    #expect(try folder.work().count == before - 1)
    try folder.edit("shop/id.md", "> Wawancara kerja, besok.", "> Wawancara kerja, lusa.")
    #expect(try folder.work().contains("Rak › choice 1 › speech 1: stale"))
  }

  // MARK: status

  @Test func aTypoInTheSourceKeepsTheTranslationAndShowsBoth() throws {
    let folder = try shop()
    try folder.edit("shop/id.md", "> Wawancara kerja, besok.", "> Wawancara kerja, lusa.")
    #expect(try folder.work() == ["Rak › choice 1 › speech 1: stale"])
    let lines = Shop.en.split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.contains("A job interview") }) + 1
    let status = folder.translate.status([folder.shop], format: .text).output
    for part in [
      "en.md:\(line)", "Wawancara kerja, besok.", "Wawancara kerja, lusa.", "A job interview, tomorrow.",
    ] {
      #expect(status.contains(part), "\(part)")
    }
    #expect(try folder.read("shop/en.md") == Shop.en)
    #expect(folder.findings() == ["stale-translation"])
    #expect(folder.translate.accept(folder.shop, "en", lines: [line], includesCopies: false).status == .fine)
    #expect(try folder.work() == [])
    #expect(folder.findings() == [])
  }

  @Test func softLineBreaksAndSpacesAreNoChange() throws {
    let folder = try shop()
    try folder.edit(
      "shop/id.md", "Seorang pemuda berhenti di depan rak\nkemeja",
      "Seorang pemuda berhenti\ndi depan rak kemeja")
    #expect(try folder.work() == [])
  }

  @Test func partsThatMovedOrCameAreNotTakenForOthers() throws {
    let folder = try shop()
    try folder.edit(
      "shop/id.md", "- Terus merapikan rak.",
      "- \"Silakan, Mas.\" `does greet`\n\n  Ia mengangguk.\n\n- Terus merapikan rak.")
    try folder.edit("shop/id.md", "> [!TIP]\n  > Kebutuhannya belum ia sebut.\n\n  ", "")
    #expect(
      try folder.work() == [
        "Rak › choice 2: missing", "Rak › choice 2 › narration 1: missing",
      ])
    let partings = try folder.translation().pairing.partings
    #expect(partings.map(\.kind) == [.block, .choice])
    #expect(partings[0].source == nil && partings[1].translation == nil)
  }

  @Test func choicesThatChangedPlacesAreSeen() throws {
    let folder = try shop()
    let start = try #require(Shop.id.range(of: "- \"Untuk acara apa"))
    let middle = try #require(Shop.id.range(of: "- Terus merapikan rak."))
    let end = try #require(Shop.id.range(of: "## Kamar pas"))
    let first = Shop.id[start.lowerBound..<middle.lowerBound]
    let second = Shop.id[middle.lowerBound..<end.lowerBound]
    let text = Shop.id[..<start.lowerBound] + second + first + Shop.id[end.lowerBound...]
    try folder.write(String(text), "shop/id.md")
    #expect(try !folder.translation().pairing.partings.isEmpty)
    #expect(folder.translate.update(folder.shop, "en", isDryRun: false).status == .fine)
    #expect(try folder.work() == [])
    let en = try folder.read("shop/en.md")
    let tidying = try #require(en.range(of: "Go on tidying"))
    let asking = try #require(en.range(of: "What is it for?"))
    #expect(tidying.lowerBound < asking.lowerBound)
  }

  @Test func statusAsData() throws {
    let folder = try shop()
    try folder.edit("shop/id.md", "## Rak", "## Rak kemeja")
    let lines = try folder.read("shop/id.md").split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0 == "## Rak kemeja" }) + 1
    let output = folder.translate.status([folder.shop], format: .json).output
    let json = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: [[String: Any]]]
    let item = try #require(json?["translations"]?.first)
    let text = try #require((item["texts"] as? [[String: Any]])?.first)
    #expect(text["context"] as? String == "Rak kemeja › heading" && text["state"] as? String == "stale")
    #expect(text["before"] as? String == "Rak")
    #expect(text["translation"] as? String == "Rack" && text["sourceLine"] as? Int == line)
    #expect((item["counts"] as? [String: Int])?["stale"] == 1)
  }

  // MARK: PO

  @Test func anEditedPOChangesExactlyThoseTexts() throws {
    let folder = try shop()
    var object = folder.exported()
    object.replace("msgstr \"A job interview, tomorrow.\"", with: "msgstr \"An interview,\"\n\" tomorrow.\"")
    object.replace("msgstr \"Two shirts\"", with: "msgstr \"Two shirts: one blue\"")
    object.replace(
      "msgstr \"Is there an occasion?\"", with: "msgstr \"\"\n\"Is there an occasion?\\n\"\n\"Where to?\"")
    object.replace(
      "\"\\\"Is there an occasion?\\\"\"",
      with: "\"\"\n\"\\\"Is it for a day?\\\"\\n\"\n\"\\\"Where to?\\\"\"")
    let outcome = try folder.imported(object)
    #expect(outcome.status == .fine && outcome.output.contains("3 texts changed"))
    #expect(
      try folder.read("shop/en.md")
        == Shop.en.replacing("A job interview, tomorrow.", with: "An interview, tomorrow.")
        .replacing("title: Two shirts", with: "title: \"Two shirts: one blue\"")
        .replacing("\"Is there an occasion?\"", with: "\"Is it for a day?\"\n  - \"Where to?\""))
    #expect(folder.findings() == [])
  }

  @Test func linksAndConditionsFollowANewHeading() throws {
    let folder = try shop()
    let outcome = try folder.imported(
      folder.exported().replacing("msgstr \"Fitting room\"", with: "msgstr \"The *small* room\""))
    #expect(outcome.status == .fine)
    let text = try folder.read("shop/en.md")
    #expect(text.contains("## The *small* room\n"))
    #expect(text.contains("[The *small* room](#the-small-room)"))
    #expect(text.contains("`if visited the-small-room` He leaves. [Outside](#gone)"))
    #expect(folder.findings() == [])
  }

  @Test(arguments: [
    ("A job interview, tomorrow.", "- one"), ("A job interview, tomorrow.", "It is `joy +4` so."),
    ("A job interview, tomorrow.", "## Heading"), ("A job interview, tomorrow.", "*open"),
    ("A job interview, tomorrow.", "See [this](#till)"), ("Rack", "Till"),
    ("Go on tidying the rack.", "> no"),
    ("**Rani:** We close in a moment.\\n", "We close.\\n"),
  ])
  func aTextThatWouldBreakTheFormatIsNotWritten(old: String, new: String) throws {
    let folder = try shop()
    let object = folder.exported()
    let edited = object.replacing("\"\(old)", with: "\"\(new)")
    #expect(edited != object)
    let outcome = try folder.imported(edited)
    #expect(outcome.status == .findings)
    #expect(outcome.complaint.contains("shop.po:"))
    #expect(try folder.read("shop/en.md") == Shop.en)
    #expect(folder.findings() == [])
  }

  @Test func staleTextsAreFuzzyWithTheFormerSource() throws {
    let folder = try shop()
    try folder.edit("shop/id.md", "Wawancara kerja, besok.", "Wawancara kerja, lusa.")
    let object = folder.exported()
    #expect(
      object.contains(
        """
        #, fuzzy
        #| msgid "Wawancara kerja, besok."
        msgctxt "Rak › choice 1 › speech 1"
        msgid "Wawancara kerja, lusa."
        msgstr "A job interview, tomorrow."
        """))
    #expect(try folder.imported(object).output.contains("1 still fuzzy"))
    #expect(try folder.work() == ["Rak › choice 1 › speech 1: stale"])
    #expect(try folder.imported(object.replacing("#, fuzzy\n", with: "")).status == .fine)
    #expect(try folder.work() == [])
    #expect(try folder.read("shop/en.md") == Shop.en)
  }

  @Test func aPOThatIsOlderThanTheSourceTellsSo() throws {
    let folder = try shop()
    let object = folder.exported().replacing("A job interview, tomorrow.", with: "An interview.")
    try folder.edit("shop/id.md", "Wawancara kerja, besok.", "Wawancara kerja, lusa.")
    #expect(try folder.imported(object).status == .fine)
    #expect(try folder.read("shop/en.md").contains("> An interview."))
    #expect(try folder.work() == ["Rak › choice 1 › speech 1: stale"])
  }

  @Test func textsWithoutAPlaceAreReportedAndNothingElseIsLost() throws {
    let folder = try shop()
    let object =
      folder.exported()
      + "\nmsgctxt \"Gudang › speech 1\"\nmsgid \"Tidak ada di sini\"\nmsgstr \"Not in here\"\n"
    let outcome = try folder.imported(object)
    #expect(outcome.status == .findings && outcome.complaint.contains("Gudang › speech 1"))
    #expect(try folder.read("shop/en.md") == Shop.en)
  }

  // MARK: update

  @Test func updateKeepsTranslationsAndTheFormerFile() throws {
    let folder = try shop()
    try folder.edit(
      "shop/id.md", "- Terus merapikan rak.",
      "- \"Silakan, Mas.\" `does greet`\n\n  [Kamar pas](#kamar-pas)\n\n- Terus merapikan rak.")
    #expect(folder.findings().contains("parity-choices"))
    #expect(folder.translate.update(folder.shop, "en", isDryRun: true).status == .fine)
    #expect(try folder.read("shop/en.md") == Shop.en)
    #expect(folder.translate.update(folder.shop, "en", isDryRun: false).status == .fine)
    #expect(Set(folder.findings()) == ["untranslated-text"])
    #expect(try folder.work() == ["Rak › choice 2: untranslated"])
    #expect(try folder.read("shop/en.md.old") == Shop.en)
    let text = try folder.read("shop/en.md")
    #expect(text.contains("- \"Silakan, Mas.\" `does greet`\n\n  [Fitting room](#fitting-room)"))
    #expect(text.contains("  - Fold one more shirt.\n"))
    #expect(text.contains("title: Two shirts\n"))
  }

  @Test func whatWasDeletedComesBackWithItsTranslation() throws {
    let folder = try shop()
    let tip = "  > [!TIP]\n  > Kebutuhannya belum ia sebut.\n\n"
    try folder.edit("shop/id.md", tip, "")
    #expect(folder.translate.update(folder.shop, "en", isDryRun: false).status == .fine)
    #expect(try !folder.read("shop/en.md").contains("He has not said what he needs."))
    try folder.edit("shop/id.md", "  > [!QUOTE]\n  > Akhirnya", tip + "  > [!QUOTE]\n  > Akhirnya")
    #expect(folder.translate.update(folder.shop, "en", isDryRun: false).output.contains("1 restored"))
    #expect(try folder.read("shop/en.md").contains("He has not said what he needs."))
    #expect(try folder.work() == [])
    #expect(folder.findings() == [])
  }

  @Test func aMemoryThatCannotBeReadIsNamedAndKept() throws {
    let folder = try shop()
    try folder.edit("shop/en.memory", "msgid \"Dua kemeja\"", "<<<<<<< yours\nmsgid \"Dua kemeja\"")
    let text = try folder.read("shop/en.memory")
    #expect(folder.translate.status([folder.shop], format: .text).status == .usage)
    #expect(folder.translate.accept(folder.shop, "en", lines: [], includesCopies: false).status == .usage)
    #expect(Check(language: .en, format: .text, library: nil).run([folder.shop]).status == .usage)
    #expect(try folder.read("shop/en.memory") == text)
  }
}
