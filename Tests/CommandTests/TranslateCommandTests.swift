import Foundation
import Testing

/// What `senyum translate` promises to a shell.
struct TranslateCommandTests {
  private func withShop(_ body: (URL) throws -> Void) throws {
    try withFolder { folder in
      try folder.appendingPathComponent("scenarios/toko/id.md").write(shop)
      try body(folder)
    }
  }

  @Test(arguments: ["status", "start", "export", "import", "accept", "update"])
  func everyPartHasHelpInBothLanguages(part: String) throws {
    let english = try Run("translate", part, "--help")
    let indonesian = try Run("translate", part, "--help", environment: ["LC_ALL": "id_ID.UTF-8"])
    #expect(english.status == 0 && english.output.contains("USAGE: senyum translate \(part)"))
    #expect(indonesian.status == 0 && indonesian.output.contains("PEMAKAIAN: senyum translate \(part)"))
  }

  @Test(arguments: [["translate", "--help"], ["help", "translate"], ["help", "translate", "--lang", "en"]])
  func helpOfTheWholeNamesEveryPart(arguments: [String]) throws {
    let help = try Run(arguments + [])
    #expect(help.status == 0)
    for part in ["status", "start", "export", "import", "accept", "update"] {
      #expect(help.output.contains("senyum translate \(part) "))
    }
  }

  @Test func fromTheSourceToAFinishedTranslation() throws {
    try withShop { folder in
      let start = try Run("translate", "start", "fr", "toko", in: folder)
      #expect(start.status == 0 && start.output.contains("translate export toko fr"))
      #expect(try Run("check", "scenarios/toko", in: folder).output.contains("warning[untranslated-text]"))
      #expect(try Run("translate", "status", "toko", in: folder).status == 1)
      #expect(try Run("translate", "export", "toko", "fr", "-o", "toko.po", in: folder).status == 0)
      let file = folder.appendingPathComponent("toko.po")
      let object = try String(contentsOf: file, encoding: .utf8)
      try file.write(
        object.replacing(
          "msgid \"Ia tersenyum.\"\nmsgstr \"\"", with: "msgid \"Ia tersenyum.\"\nmsgstr \"Il sourit.\""))
      let trial = try Run("translate", "import", "toko.po", "--dry-run", in: folder)
      let path = folder.appendingPathComponent("scenarios/toko/fr.md")
      #expect(trial.status == 0 && trial.output.contains("1 text changed"))
      #expect(try !String(contentsOf: path, encoding: .utf8).contains("Il sourit."))
      #expect(try Run("translate", "import", "toko.po", in: folder).status == 0)
      #expect(try String(contentsOf: path, encoding: .utf8).contains("Il sourit."))
      #expect(try Run("translate", "accept", "toko", "fr", "--same", in: folder).status == 0)
      #expect(try Run("translate", "status", in: folder).status == 0)
      #expect(try Run("check", "scenarios/toko", in: folder).status == 0)
    }
  }

  @Test func anExportGoesToTheOutputAndOverwritesNothing() throws {
    try withShop { folder in
      #expect(try Run("translate", "start", "en", "scenarios/toko", in: folder).status == 0)
      let shown = try Run("translate", "export", "en", "toko", in: folder)
      #expect(shown.status == 0 && shown.output.contains("msgctxt \"Rak › choice 1\""))
      try folder.appendingPathComponent("toko.po").write("mine")
      let refused = try Run("translate", "export", "toko", "en", "-o", "toko.po", in: folder)
      #expect(refused.status == 2 && refused.complaint.contains("--replace"))
      #expect(try String(contentsOf: folder.appendingPathComponent("toko.po"), encoding: .utf8) == "mine")
      #expect(
        try Run("translate", "export", "toko", "en", "-o", "toko.po", "--replace", in: folder).status == 0)
    }
  }

  @Test(arguments: [
    ["start", "id", "toko"], ["start", "english", "toko"], ["start", "en", "tokko"],
    ["export", "toko", "en"],
    ["export", "toko", "id"], ["import", "nothing.po"], ["status", "scenarios/none.md"],
    ["accept", "toko", "fr"], ["update", "toko", "fr"],
  ])
  func wrongUseIsStatusTwoAndSaysWhatToDo(arguments: [String]) throws {
    try withShop { folder in
      let run =
        arguments.count == 2
        ? try Run("translate", arguments[0], arguments[1], in: folder)
        : try Run("translate", arguments[0], arguments[1], arguments[2], in: folder)
      #expect(run.status == 2 && run.output.isEmpty)
      #expect(
        run.complaint.contains("senyum") || run.complaint.contains("Check")
          || run.complaint.contains("Examples"))
    }
  }

  @Test func anotherPOFileIsRead() throws {
    try withShop { folder in
      #expect(try Run("translate", "start", "en", "toko", in: folder).status == 0)
      try folder.appendingPathComponent("other.po").write(
        """
        msgid ""
        msgstr "X-Senyum-Scenario: toko\\n"
        "Language: en\\n"
        #~ msgid "Tidak ada"
        #~ msgstr "Gone"

        #: x.md:1
        msgid "Ia keluar "
        "tanpa suara."
        msgstr "He leaves "
        "without a word."

        msgctxt "Rak › choice 2 › speech 9"
        msgid "Bukan dari sini"
        msgstr "Not from here"

        msgctxt "Kasir › narration 1"
        msgid "Ia tersenyum."
        msgstr "- He smiles."
        """)
      let run = try Run("translate", "import", "other.po", in: folder)
      let text = try String(
        contentsOf: folder.appendingPathComponent("scenarios/toko/en.md"), encoding: .utf8)
      #expect(run.status == 1)
      #expect(run.output.contains("1 text changed"))
      #expect(run.complaint.contains("other.po:15 (Rak › choice 2 › speech 9)"))
      #expect(run.complaint.contains("other.po:19 (Kasir › narration 1): not written."))
      #expect(
        text
          == shop.replacing("language: id", with: "language: en")
          .replacing("Ia keluar tanpa suara.", with: "He leaves without a word."))
    }
  }
}
