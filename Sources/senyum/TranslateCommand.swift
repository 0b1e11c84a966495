import ArgumentParser
import Foundation
import SourceText
import Workbench

struct TranslateCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "translate",
      abstract: say(
        id: "Menjaga terjemahan skenario tetap mutakhir.",
        en: "Keep the translations of a scenario up to date."),
      discussion: say(
        id: """
          Sebuah skenario punya satu bahasa sumber; bahasa lain adalah terjemahannya. Senyum mencatat dari teks \
          sumber mana setiap terjemahan dibuat (di en.memory, di samping en.md), jadi sesudah sumbernya berubah Anda \
          tahu teks mana yang perlu dilihat lagi. Terjemahannya sendiri tidak pernah hilang.

          CONTOH
            senyum translate start en toko                bahasa baru, siap diterjemahkan
            senyum translate status toko                  apa yang belum selesai
            senyum translate export toko en -o toko.po    untuk alat penerjemah
            senyum translate import toko.po               kembali ke en.md
            senyum translate accept toko en 41 52         baris 41 dan 52 masih cocok
            senyum translate update toko en               samakan susunan dengan sumber
          """,
        en: """
          A scenario has one source language; the others are its translations. Senyum remembers which source text \
          each translation was made from (in en.memory, beside en.md), so that after a change of the source you know \
          which texts to look at again. The translations themselves are never lost.

          EXAMPLES
            senyum translate start en shop                a new language, ready to be translated
            senyum translate status shop                  what is left to do
            senyum translate export shop en -o shop.po    for a translator's tool
            senyum translate import shop.po               back into en.md
            senyum translate accept shop en 41 52         lines 41 and 52 still fit
            senyum translate update shop en               take over the structure of the source
          """),
      subcommands: [Status.self, Start.self, Export.self, Import.self, Accept.self, Update.self],
      defaultSubcommand: Status.self)
  }

  /// Whether what was given can be a language and cannot be a scenario.
  private static func isTag(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return (2...3).contains(parts.first?.count ?? 0) && parts.allSatisfy { (2...8).contains($0.count) }
      && !FileManager.default.fileExists(atPath: text)
  }

  /// A scenario and a language, in whichever order they were given.
  static func parted(_ first: String, _ second: String) -> (scenario: String, tag: String) {
    isTag(first) && !isTag(second) ? (second, first) : (first, second)
  }
}

struct ScenarioAndLanguage: ParsableArguments {
  @Argument(help: help(id: "Nama atau folder skenario.", en: "A scenario's id or folder."))
  var scenario: String
  @Argument(help: help(id: "Bahasa terjemahan, misalnya en.", en: "The translation's language, such as en."))
  var language: String

  var parts: (scenario: String, tag: String) { TranslateCommand.parted(scenario, language) }
}

extension Translate {
  fileprivate init(_ option: LibraryOption) throws {
    self.init(language: Interface.language, library: try option.find(), style: Interface.excerptStyle)
  }
}

extension TranslateCommand {
  struct Status: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        abstract: say(
          id: "Menampilkan teks yang sumbernya berubah, atau yang belum diterjemahkan.",
          en: "Show the texts whose source has changed and those that are not translated."),
        discussion: say(
          id: """
            Per adegan: teks sumber dulu dan kini, dan terjemahannya. Juga di mana susunan dua bahasa berbeda. \
            Status keluar 1 kalau ada yang perlu dikerjakan.
            """,
          en: """
            Scene by scene: the source as it was and as it is, and the translation; also where the structures of two \
            languages part. Exit status 1 when there is something to do.
            """))
    }

    @Argument(
      help: help(
        id: "Skenario, folder atau berkas; tanpa ini semua skenario.",
        en: "Scenarios, folders or files; without any all scenarios."), completion: .file(extensions: ["md"]))
    var scenarios: [String] = []
    @OptionGroup var libraryOption: LibraryOption
    @OptionGroup var languageOption: LanguageOption
    @OptionGroup var formatOption: FormatOption

    func run() throws {
      if scenarios.isEmpty { _ = try libraryOption.require() }
      try finish(Translate(libraryOption).status(scenarios, format: formatOption.format))
    }
  }

  struct Start: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        abstract: say(id: "Memulai bahasa baru.", en: "Begin a new language."),
        discussion: say(
          id: """
            Membuat berkas bahasa itu dengan susunan, perintah dan tautan yang sudah lengkap; teksnya masih teks \
            sumber dan dicatat sebagai belum diterjemahkan. Contoh: senyum translate start en toko
            """,
          en: """
            Makes that language's file with its structure, directives and links complete; the texts are still those \
            of the source and noted as not translated. Example: senyum translate start en shop
            """))
    }

    @Argument(help: help(id: "Bahasa baru, misalnya en.", en: "The new language, such as en.")) var language:
      String
    @Argument(help: help(id: "Nama atau folder skenario.", en: "A scenario's id or folder.")) var scenario:
      String
    @OptionGroup var libraryOption: LibraryOption
    @OptionGroup var languageOption: LanguageOption

    func run() throws {
      let (scenario, tag) = TranslateCommand.parted(scenario, language)
      try finish(Translate(libraryOption).start(tag, of: scenario))
    }
  }

  struct Export: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        abstract: say(
          id: "Menulis berkas PO untuk alat penerjemah.", en: "Write a PO file for a translator's tool."),
        discussion: say(
          id: """
            PO adalah bentuk gettext; Poedit, Lokalize, Weblate dan OmegaT membukanya. Teks yang sumbernya berubah \
            ditandai fuzzy, dengan teks sumber yang lama di sampingnya.
            """,
          en: """
            PO is gettext's form; Poedit, Lokalize, Weblate and OmegaT open it. Texts whose source has changed are \
            marked fuzzy, with the former source text beside them.
            """))
    }

    @OptionGroup var names: ScenarioAndLanguage
    @Option(
      name: .shortAndLong,
      help: help(
        id: "Berkas yang ditulis; tanpa ini ke keluaran.", en: "The file to write; without it to the output."),
      completion: .file(extensions: ["po"]))
    var output: String?
    @Flag(name: .long, help: replaceHelp) var replace = false
    @OptionGroup var libraryOption: LibraryOption
    @OptionGroup var languageOption: LanguageOption

    func run() throws {
      let (scenario, tag) = names.parts
      try finish(
        Translate(libraryOption).export(scenario, tag, to: output, replacing: replace, date: Export.now))
    }

    /// Now, in the form of gettext's header.
    private static var now: String {
      let digits = ISO8601DateFormatter().string(from: Date())
      return digits.replacing("T", with: " ").prefix(16) + "+0000"
    }
  }

  struct Import: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "import",
        abstract: say(
          id: "Mengambil terjemahan dari berkas PO.", en: "Take the translations out of a PO file."),
        discussion: say(
          id: """
            Hanya teks yang berubah yang ditulis, yang lain tetap sampai ke setiap spasi. Yang masih fuzzy atau \
            kosong tidak diambil. Teks yang akan merusak susunan (misalnya yang diawali tanda daftar) dilaporkan \
            dengan tempatnya dan tidak ditulis.
            """,
          en: """
            Only texts that changed are written, all else stays to the last space. What is fuzzy or empty is not \
            taken. A text that would break the structure (one that begins a list, for example) is reported with its \
            place and not written.
            """))
    }

    @Argument(help: help(id: "Berkas PO.", en: "A PO file."), completion: .file(extensions: ["po"])) var file:
      String
    @Argument(
      help: help(
        id: "Skenario; tanpa ini yang disebut berkas itu.",
        en: "The scenario; without it the one that the file names."))
    var scenario: String?
    @Argument(
      help: help(id: "Bahasa; tanpa ini yang disebut berkas itu.", en: "The language; without it the file's.")
    )
    var language: String?
    @Flag(name: .long, help: dryRunHelp) var dryRun = false
    @OptionGroup var libraryOption: LibraryOption
    @OptionGroup var languageOption: LanguageOption

    func run() throws {
      try finish(Translate(libraryOption).importing(file, into: scenario, language, isDryRun: dryRun))
    }
  }

  struct Accept: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        abstract: say(
          id: "Mencatat bahwa terjemahan masih cocok dengan sumbernya.",
          en: "Remember that translations still fit their source."),
        discussion: say(
          id: """
            Misalnya sesudah salah ketik di sumber diperbaiki. Nomor baris (di berkas terjemahan) ada di status. \
            Tanpa nomor baris: semua teks yang sumbernya berubah, dan yang belum dilacak.
            """,
          en: """
            After a slip of the pen was repaired in the source, for example. status tells the lines (of the \
            translation's file). Without lines: all texts whose source has changed, and those not tracked yet.
            """))
    }

    @OptionGroup var names: ScenarioAndLanguage
    @Argument(help: help(id: "Baris di berkas terjemahan.", en: "Lines of the translation's file."))
    var lines: [Int] = []
    @Flag(
      help: help(
        id: "Juga teks yang memang sama dengan sumbernya, seperti nama.",
        en: "Also texts that are meant to be the same as in the source, such as names."))
    var same = false
    @OptionGroup var libraryOption: LibraryOption
    @OptionGroup var languageOption: LanguageOption

    func run() throws {
      let (scenario, tag) = names.parts
      try finish(Translate(libraryOption).accept(scenario, tag, lines: lines, includesCopies: same))
    }
  }

  struct Update: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        abstract: say(
          id: "Menyamakan susunan terjemahan dengan sumbernya.",
          en: "Bring a translation into the structure of its source."),
        discussion: say(
          id: """
            Sesudah adegan, pilihan atau blok ditambah, dihapus atau dipindahkan di sumber. Terjemahan yang ada ikut \
            ke tempatnya, yang baru disalin dari sumber dan dicatat sebagai belum diterjemahkan, dan yang kehilangan \
            tempatnya disimpan. Berkas yang lama tetap ada sebagai en.md.old.
            """,
          en: """
            After scenes, choices or blocks were added, deleted or moved in the source. Translations move along to \
            their places, what is new is copied from the source and noted as not translated, and what lost its place \
            is kept. The former file stays as en.md.old.
            """))
    }

    @OptionGroup var names: ScenarioAndLanguage
    @Flag(name: .long, help: dryRunHelp) var dryRun = false
    @OptionGroup var libraryOption: LibraryOption
    @OptionGroup var languageOption: LanguageOption

    func run() throws {
      let (scenario, tag) = names.parts
      try finish(Translate(libraryOption).update(scenario, tag, isDryRun: dryRun))
    }
  }
}
